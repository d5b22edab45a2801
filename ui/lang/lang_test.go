package lang

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"intervision/methods"
	"intervision/model"
	"intervision/text"
	"intervision/ui/config"
	"intervision/ui/keys"
)

// every goes over all texts of a language: visit gets where it stands and the
// text. Keys of maps are part of where.
func every(t *Texts, visit func(where, text string)) {
	walk(reflect.ValueOf(t).Elem(), "Texts", visit)
}

func walk(v reflect.Value, where string, visit func(where, text string)) {
	switch v.Kind() {
	case reflect.String:
		visit(where, v.String())
	case reflect.Struct:
		for i := range v.NumField() {
			walk(v.Field(i), where+"."+v.Type().Field(i).Name, visit)
		}
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			walk(v.Index(i), fmt.Sprintf("%s[%d]", where, i), visit)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			walk(v.MapIndex(k), fmt.Sprintf("%s[%v]", where, k.Interface()), visit)
		}
	default:
		panic("a text of kind " + v.Kind().String() + " at " + where)
	}
}

func collect(t *Texts) map[string]string {
	all := map[string]string{}
	every(t, func(where, text string) { all[where] = text })
	return all
}

var braces = regexp.MustCompile(`\{[a-z0-9]+\}`)

// placeholders are the values a text names, once each, sorted. What a card must
// contain literally ({#id}) is none.
func placeholders(text string) []string {
	found := braces.FindAllString(text, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

func TestNoTextIsMissing(t *testing.T) {
	for _, code := range Codes() {
		texts := For(code)
		if texts.Code != code {
			t.Errorf("For(%q) gives %q", code, texts.Code)
		}
		every(texts, func(where, text string) {
			if strings.TrimSpace(text) == "" {
				t.Errorf("%s: %s is empty", code, where)
			}
		})
	}
}

func TestEveryLanguageHasTheSameTextsWithTheSamePlaceholders(t *testing.T) {
	first := collect(For(Codes()[0]))
	for _, code := range Codes()[1:] {
		other := collect(For(code))
		for where, text := range first {
			translated, ok := other[where]
			if !ok {
				t.Errorf("%s lacks %s", code, where)
				continue
			}
			if a, b := placeholders(text), placeholders(translated); !slices.Equal(a, b) {
				t.Errorf("%s of %s names %v, elsewhere %v", where, code, b, a)
			}
		}
		for where := range other {
			if _, ok := first[where]; !ok {
				t.Errorf("only %s has %s", code, where)
			}
		}
	}
}

func TestCountsNameTheirNumber(t *testing.T) {
	for _, code := range Codes() {
		every(For(code), func(where, text string) {
			if strings.HasSuffix(where, ".Many") && !strings.Contains(text, "{n}") {
				t.Errorf("%s: %s does not say how many: %q", code, where, text)
			}
		})
	}
}

// Two ways of counting cells must agree, or a line is cut or moved in half of
// the terminals.
func TestEveryTextIsAsWideInEveryTerminal(t *testing.T) {
	for _, code := range Codes() {
		every(For(code), func(where, text string) {
			if ansi.StringWidth(text) != ansi.StringWidthWc(text) || strings.ContainsRune(text, '\uFE0F') {
				t.Errorf("%s: %s has a sign that is not equally wide everywhere: %q", code, where, text)
			}
		})
	}
}

// Nothing on the wall judges what people say, in any language.
func TestNothingJudges(t *testing.T) {
	judging := regexp.MustCompile(`(?i)\b(fout|foute|verkeerd|slecht|verboden|mislukt|wrong|mistake|bad|forbidden|failed|illegal|invalid)\b`)
	for _, code := range Codes() {
		every(For(code), func(where, text string) {
			if strings.HasPrefix(where, "Texts.Lint") || strings.HasPrefix(where, "Texts.Errors.Other") {
				return // about files and machines, not about people
			}
			if judging.MatchString(text) {
				t.Errorf("%s: %s judges: %q", code, where, text)
			}
		})
	}
}

func TestDutchSaysJe(t *testing.T) {
	formal := regexp.MustCompile(`(?i)\b(u|uw|dient|gelieve)\b`)
	every(For("nl"), func(where, text string) {
		if formal.MatchString(text) {
			t.Errorf("%s is formal: %q", where, text)
		}
	})
}

func TestEveryCodeHasWords(t *testing.T) {
	for _, code := range Codes() {
		texts := For(code)
		same(t, code, "commands", keysOf(texts.Commands), ids(keys.Default()))
		for _, c := range keys.Default() {
			if texts.Elsewhere(c) == "" {
				t.Errorf("%s: nothing says where %s works", code, c.ID)
			}
		}
		for id := range texts.Where.Of {
			if _, ok := keys.Default().Find(id); !ok {
				t.Errorf("%s: %q works nowhere", code, id)
			}
		}
		same(t, code, "refusals", keysOf(texts.Errors.Rules), model.Rules())
		same(t, code, "problems of cards", keysOf(texts.Lint.Codes), methods.Codes)
		same(t, code, "problems of settings", keysOf(texts.Config.Codes), config.Codes())
		same(t, code, "kinds", keysOf(texts.Library.Kinds), methods.Kinds())
		same(t, code, "kinds in full", keysOf(texts.Library.KindsLong), methods.Kinds())
		same(t, code, "evidence", keysOf(texts.Library.Evidence), []string{"A", "B", "C", "D"})
		same(t, code, "levels", keysOf(texts.Run.Levels), []model.Level{model.KeepNothing, model.KeepCore, model.KeepEverything})
		same(t, code, "roles", keysOf(texts.Run.Roles), []model.Role{model.Facilitator, model.NoteTaker, model.Presenter})
		same(t, code, "statuses", keysOf(texts.Intend.Statuses), []model.Status{model.StatusOpen, model.StatusDone,
			model.StatusPartly, model.StatusOther, model.StatusNotYet, model.StatusNoLonger})
		same(t, code, "reasons", keysOf(texts.Intend.Reasons), model.Reasons())
		same(t, code, "questions about an intention", keysOf(texts.Intend.Wonders), model.Wonders())
	}
}

// A command is explained in two lines of the smallest window, and so is why it
// does not work.
func TestACommandIsExplainedInTwoLines(t *testing.T) {
	for _, code := range Codes() {
		texts := For(code)
		for _, c := range keys.Default() {
			help := texts.Commands[c.ID].Help
			if c.NeedsKey {
				help += " " + Fill(texts.App.WithKeys, "keys", texts.Key(c.Shown))
			}
			for _, say := range []string{help, texts.Elsewhere(c)} {
				if lines := text.Wrap(say, 56); len(lines) > 2 {
					t.Errorf("%s: %s takes %d lines: %q", code, c.ID, len(lines), say)
				}
			}
		}
	}
}

func ids(table keys.Table) []keys.ID {
	var out []keys.ID
	for _, c := range table {
		out = append(out, c.ID)
	}
	return out
}

func keysOf[K comparable, V any](m map[K]V) []K {
	out := make([]K, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	return out
}

func same[K comparable](t *testing.T, code, what string, have, want []K) {
	t.Helper()
	for _, k := range want {
		if !slices.Contains(have, k) {
			t.Errorf("%s: %s: no words for %v", code, what, k)
		}
	}
	for _, k := range have {
		if !slices.Contains(want, k) {
			t.Errorf("%s: %s: words for %v, which does not exist", code, what, k)
		}
	}
}

func TestEveryKeyHasAName(t *testing.T) {
	plain := regexp.MustCompile(`^(.|f[0-9]+|[0-9]-[0-9])$`)
	for _, code := range Codes() {
		names := For(code).KeyNames
		for _, c := range keys.Default() {
			for _, key := range append(slices.Clone(c.Keys), c.Shown...) {
				for part := range strings.SplitSeq(key, "+") {
					if part != "" && !plain.MatchString(part) && names[part] == "" {
						t.Errorf("%s: no name for %q of %s", code, part, c.ID)
					}
				}
			}
		}
	}
}

func TestKeysAsPeopleKnowThem(t *testing.T) {
	nl := For("nl")
	for _, c := range []struct {
		names []string
		want  string
	}{
		{[]string{"up", "down"}, "↑↓"}, {[]string{"pgup", "pgdown"}, "pgup pgdn"}, {[]string{"space"}, "spatie"},
		{[]string{"ctrl+k"}, "ctrl+k"}, {[]string{"alt+up", "alt+down"}, "alt+↑ alt+↓"}, {[]string{"+"}, "+"},
		{[]string{"0-9"}, "0-9"}, {nil, ""}, {[]string{"f1"}, "f1"},
	} {
		if got := nl.Key(c.names); got != c.want {
			t.Errorf("%v is %q, want %q", c.names, got, c.want)
		}
	}
}

func TestNextGoesRound(t *testing.T) {
	code := Codes()[0]
	for range Codes() {
		code = Next(code)
	}
	if code != Codes()[0] || Next("xx") != Codes()[0] {
		t.Errorf("the languages do not go round: %s", code)
	}
	if For("xx").Code != Codes()[0] {
		t.Error("an unknown language is not the default one")
	}
}

func TestFillLeavesWhatItDoesNotKnow(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "niets": "niets", "{who}": "Sem", "{who}{who}": "SemSem", "{{who}}": "{Sem}", "{wh": "{wh", "{who": "{who", "a {other} {who}!": "a {other} Sem!", "}{": "}{", "{}": "{}",
	} {
		if got := Fill(text, "who", "Sem"); got != want {
			t.Errorf("Fill(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestFillNeverLooksThroughAValue(t *testing.T) {
	if got := Fill("{a} en {b}", "a", "{b}", "b", "x"); got != "{b} en x" {
		t.Errorf("got %q", got)
	}
	if got := (Count{"één", "{n} stuks"}).Of(1) + (Count{"één", "{n} stuks"}).Of(0); got != "één0 stuks" {
		t.Errorf("got %q", got)
	}
}
