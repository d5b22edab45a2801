package lang

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"
	"testing"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
	"intervision/text"
)

func storeErrors() []error {
	return []error{
		sessions.ErrNotFound, sessions.ErrUnknown, sessions.ErrFull, sessions.ErrDamaged, sessions.ErrReadOnly,
		sessions.ErrTooLarge, sessions.ErrNewer, sessions.ErrNotOurs, sessions.ErrUnsafe,
		&sessions.ConflictError{}, &sessions.BusyError{}, &sessions.BusyError{Who: "een ander venster"},
		fs.ErrNotExist, fs.ErrPermission, syscall.ENOSPC,
	}
}

func TestEveryErrorHasASentenceWithAWayOut(t *testing.T) {
	for _, code := range Codes() {
		texts := For(code)
		other, _, _ := strings.Cut(texts.Errors.Other, "{")
		seen := map[string]error{}
		for _, err := range storeErrors() {
			say := texts.Error(fmt.Errorf("append: %w", err))
			if strings.HasPrefix(say, other) {
				t.Errorf("%s: %v has no sentence of its own", code, err)
			}
			if strings.Count(say, ".")+strings.Count(say, "?")+strings.Count(say, ":") < 1 || len(strings.Fields(say)) < 8 {
				t.Errorf("%s: %v gives no way out: %q", code, err, say)
			}
			if before, twice := seen[say]; twice {
				t.Errorf("%s: %v and %v read the same", code, before, err)
			}
			seen[say] = err
		}
	}
}

// What can happen in the middle of a sentence is told in one line of the
// smallest screen, sixty columns with two at either side.
func TestErrorsWhileTypingFitOneLine(t *testing.T) {
	const room = 56
	errs := []error{
		sessions.ErrUnknown, sessions.ErrFull, &sessions.BusyError{}, &sessions.BusyError{Who: "intervision (12345)"},
	}
	for _, code := range Codes() {
		for _, err := range errs {
			if say := For(code).Error(err); text.Width(say) > room {
				t.Errorf("%s: %v is told in %d columns: %s", code, err, text.Width(say), say)
			}
		}
		if say := For(code).Run.TooLarge; text.Width(say) > room {
			t.Errorf("%s: too large a paste is told in %d columns: %s", code, text.Width(say), say)
		}
	}
}

func TestErrors(t *testing.T) {
	nl := For("nl")
	if got := nl.Error(nil); got != "" {
		t.Errorf("nil says %q", got)
	}
	if got := nl.Error(errors.New("disk on fire")); !strings.Contains(got, "disk on fire") {
		t.Errorf("an unknown error is not shown: %q", got)
	}
	if got := nl.Error(&sessions.BusyError{Who: "een ander venster"}); !strings.Contains(got, "een ander venster") {
		t.Errorf("busy does not say with what: %q", got)
	}
	if got := nl.Error(&fs.PathError{Op: "open", Path: "x", Err: syscall.EROFS}); got != nl.Errors.NoRight {
		t.Errorf("a read-only disk says %q", got)
	}
	if got := nl.Error(&model.Refusal{Rule: model.RuleLevel}); got != nl.Refusal(model.RuleLevel) {
		t.Errorf("a refusal says %q", got)
	}
	if got := nl.Error(errors.Join(sessions.ErrUnknown, sessions.ErrFull)); got != nl.Errors.Full {
		t.Errorf("a full disk says %q", got)
	}
	card := &methods.Error{Problems: []methods.Problem{{Code: methods.KeyMissing, Args: []string{"name"}}}}
	if got := nl.Error(card); !strings.Contains(got, "Het gegeven name ontbreekt.") {
		t.Errorf("a card says %q", got)
	}
}

func TestProblemsOfCards(t *testing.T) {
	nl := For("nl")
	for _, c := range []struct {
		problem methods.Problem
		want    string
	}{
		{methods.Problem{File: "a.nl.md", Line: 3, Code: methods.ValueRange, Args: []string{"depth", "7", "1", "3"}},
			"a.nl.md:3: depth is 7; dat ligt tussen 1 en 3."},
		{methods.Problem{File: "a.nl.md", Line: 4, Code: methods.ValueKind, Args: []string{"name", "text"}},
			"a.nl.md:4: Bij name hoort tekst."},
		{methods.Problem{File: "a.nl.md", Line: 5, Code: methods.KeyUnknown, Args: []string{"nmae"}, Suggest: "name"},
			"a.nl.md:5: Het gegeven nmae bestaat niet. Bedoel je name?"},
	} {
		if got := nl.ProblemAt(c.problem); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

// Every problem that the built-in checks can find leaves no brace open.
func TestNoProblemLeavesAPlaceholder(t *testing.T) {
	for _, code := range Codes() {
		for _, c := range methods.Codes {
			say := For(code).Problem(methods.Problem{Code: c, Args: []string{"A", "B", "C", "D"}})
			if braces.MatchString(strings.ReplaceAll(say, "{#", "")) {
				t.Errorf("%s: %s says %q", code, c, say)
			}
		}
	}
}

func TestLabelsWordACard(t *testing.T) {
	for _, code := range Codes() {
		l := For(code).Labels()
		for _, got := range []string{l.People(methods.People{Min: 4, Max: 8}), l.People(methods.People{Min: 5, Max: 5}),
			l.Minutes(methods.Minutes{Min: 30, Max: 60}), l.StepMinutes(5), l.Kind("incident"), l.Difficulty(3), l.Depth(1), l.Evidence("B")} {
			if got == "" || strings.ContainsAny(got, "{}") {
				t.Errorf("%s: a label says %q", code, got)
			}
		}
		if l.Difficulty(4) != "" || l.Depth(0) != "" {
			t.Error("a grade that does not exist has a word")
		}
	}
}
