package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"intervision/methods"
	"intervision/ui/lang"
)

// jsonOf runs advise --json and gives what it wrote.
func jsonOf(t *testing.T, args ...string) []byte {
	t.Helper()
	w, out, errs := world(map[string]string{"XDG_CONFIG_HOME": t.TempDir()}, append([]string{"advise", "--json"}, args...)...)
	if code := Run(context.Background(), w); code != done || errs.Len() > 0 {
		t.Fatalf("%v: ended with %d: %s", args, code, errs)
	}
	return out.Bytes()
}

// The contract: exactly these fields, and no list that is null.
func TestAdviceAsJSON(t *testing.T) {
	type advised struct {
		Method    *string `json:"method"`
		Score     *int    `json:"score"`
		Shortened *bool   `json:"shortened"`
		Reasons   []struct {
			Answer, Code, Text *string
		} `json:"reasons"`
		NotWhen *string `json:"notWhen"`
	}
	type whole struct {
		Advice []advised `json:"advice"`
		Stop   *struct {
			Code, Text *string
			Instead    []string
		} `json:"stop"`
		Excluded []struct{ Method, Code *string } `json:"excluded"`
		Unknown  []string                         `json:"unknown"`
	}
	for _, args := range []string{
		"--kind dilemma --people 6 --minutes 90 --experience new --safety 1 --skill 2", "", "--signal conflict", "--kind dilemma --minutes 30",
		"--kind plan --minutes 30", "--kind self --people 6 --minutes 60 --experience experienced --safety 3 --skill 3 --wants thinking --signal none",
	} {
		src := jsonOf(t, strings.Fields(args)...)
		var got whole
		strict := json.NewDecoder(bytes.NewReader(src))
		strict.DisallowUnknownFields()
		if err := strict.Decode(&got); err != nil {
			t.Fatalf("%s: %v", args, err)
		}
		if got.Advice == nil || got.Excluded == nil || got.Unknown == nil || (got.Stop == nil && len(got.Advice) == 0) {
			t.Errorf("%s: %s", args, src)
		}
		for _, a := range got.Advice {
			if a.Method == nil || a.Score == nil || a.Shortened == nil || a.NotWhen == nil || *a.NotWhen == "" || len(a.Reasons) == 0 {
				t.Errorf("%s: %s", args, src)
			}
			for _, r := range a.Reasons {
				if r.Answer == nil || r.Code == nil || *r.Text == "" || strings.Contains(*r.Text, "{") {
					t.Errorf("%s: %s", args, src)
				}
			}
		}
		for _, name := range []string{`"advice": `, `"stop": `, `"excluded": `, `"unknown": `} {
			if !bytes.Contains(src, []byte("\n  "+name)) {
				t.Errorf("%s: no %s", args, name)
			}
		}
	}
}

// Every word that can be typed stands in the help, in every language.
func TestTheHelpNamesEveryWord(t *testing.T) {
	for _, code := range lang.Codes() {
		long := lang.For(code).Cli.Commands["advise"].Long
		for _, word := range slices.Concat(methods.Kinds(), signals()) {
			if !strings.Contains(long, word) {
				t.Errorf("%s: the help does not name %s", code, word)
			}
		}
	}
}

// Every option of the command has words, and there are none for another.
func TestEveryAnswerIsAnOption(t *testing.T) {
	for _, code := range lang.Codes() {
		w, _, _ := world(nil)
		p := &program{World: w, words: lang.For(code)}
		flags := p.advise().Flags()
		for name, words := range p.words.Advice.Flags {
			if f := flags.Lookup(name); f == nil || f.Usage != words {
				t.Errorf("%s: no option for %q", code, name)
			}
		}
	}
}

// What is typed is what the advisor is asked.
func TestWhatIsTypedIsAsked(t *testing.T) {
	w, _, _ := world(nil)
	p := &program{World: w, words: lang.For("nl")}
	ask := func(args ...string) methods.Answers {
		t.Helper()
		c := p.command("advise", arity{}, nil)
		given := p.adviceFlags(c)
		if err := c.ParseFlags(args); err != nil {
			t.Fatal(err)
		}
		a, err := p.answers(given)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	if a := ask(); a.Signals != nil || a.Kinds != nil || a.Manager || a.Trained || a.Member || a.Together {
		t.Errorf("nothing was typed: %+v", a)
	}
	if a := ask("--signal", "none"); a.Signals == nil || len(a.Signals) > 0 {
		t.Errorf("none: %#v", a.Signals)
	}
	a := ask("--kind", "self,stuck", "--people", "6", "--minutes", "45", "--experience", "first", "--safety", "2", "--skill", "3",
		"--wants", "thinking", "--signal", "file", "--signal", "long", "--trained")
	if !slices.Equal(a.Kinds, []string{"self", "stuck"}) || a.People != 6 || a.Minutes != 45 || a.Experience != methods.First ||
		a.Safety != 2 || a.Skill != 3 || a.Wants != methods.WantsThinking || !slices.Equal(a.Signals, []string{"file", "long"}) {
		t.Errorf("got %+v", a)
	}
	if a := ask("--trained"); !a.Trained || a.Member || a.Manager {
		t.Errorf("trained: %+v", a)
	}
	if a := ask("--member"); !a.Member || a.Trained || a.Manager {
		t.Errorf("member: %+v", a)
	}
}
