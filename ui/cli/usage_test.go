package cli

import (
	"context"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"intervision/ui/lang"
)

// A command line that makes no sense ends with 2, one sentence on standard
// error and nothing on standard output.
func TestWrongUsage(t *testing.T) {
	for _, c := range []struct {
		args string
		want string // part of the sentence
	}{
		{"wandelen", "De opdracht wandelen bestaat niet. Kijk wat er wel kan met: intervision --help"},
		{"sesions", "misschien bedoel je sessions"},
		{"sessions wissen", "De opdracht wissen bestaat niet. Kijk wat er wel kan met: intervision sessions --help"},
		{"methods lst", "misschien bedoel je list"},
		{"help wandelen", "De opdracht wandelen bestaat niet"},
		{"help sessions wandelen", "De opdracht sessions wandelen bestaat niet"},
		{"sessions list -x", "De optie -x bestaat hier niet"},
		{"sessions list --db", "Achter --db hoort nog iets"},
		{"sessions list --json=misschien", "Bij --json kan misschien niet"},
		{"sessions list --=x", "De optie --=x bestaat hier niet"},
		{"sessions show", "Er hoort nog iets bij: intervision sessions show ID"},
		{"sessions show een twee", "twee is er één te veel"},
		{"sessions list alles", "alles is er één te veel"},
		{"sessions show 7k3m --json --markdown", "--json en --markdown gaan niet samen"},
		{"methods show incident-method --json --plain", "--json en --plain gaan niet samen"},
		{"sessions export", "Geef ID of --all"},
		{"sessions export 7k3m --all", "7k3m en --all gaan niet samen"},
		{"sessions export --all --format pdf", "Bij --format kan pdf niet. Kies uit: md, html, json, csv"},
		{"sessions delete", "Er hoort nog iets bij: intervision sessions delete ID"},
		{"sessions delete 7k3m", "Voeg --yes toe als je het zeker weet: intervision sessions delete 7k3m --yes"},
		{"sessions import", "Er hoort nog iets bij: intervision sessions import BESTAND"},
		{"start een twee", "twee is er één te veel"},
		{"demo een", "een is er één te veel"},
		{"--lang fr sessions list", "Bij --lang kan fr niet. Kies uit: nl, en"},
		{"--theme roze sessions list", "Bij --theme kan roze niet. Kies uit: auto, light, dark, contrast, mono"},
		{"completion csh", "Kies uit: bash, zsh, fish, powershell"},
		{"completion", "Er hoort nog iets bij: intervision completion"},
	} {
		w, out, errs := world(nil, strings.Fields(c.args)...)
		if code := Run(context.Background(), w); code != misused {
			t.Errorf("%s: ended with %d", c.args, code)
		}
		if got := errs.String(); !strings.Contains(got, c.want) || strings.Count(got, "\n") != 1 || out.Len() > 0 {
			t.Errorf("%s: %q and %q, want %q", c.args, got, out, c.want)
		}
	}
}

func TestTheEnvironmentIsCheckedToo(t *testing.T) {
	w, _, errs := world(map[string]string{"INTERVISION_LANG": "fr"}, "sessions", "list")
	if code := Run(context.Background(), w); code != misused || !strings.Contains(errs.String(), "--lang kan fr niet") {
		t.Errorf("%d, %q", code, errs)
	}
}

// every goes over all commands of the tree.
func every(c *cobra.Command, visit func(*cobra.Command)) {
	visit(c)
	for _, child := range c.Commands() {
		every(child, visit)
	}
}

// No command is without words and examples, in any language, and none has words
// that no command uses.
func TestEveryCommandHasWords(t *testing.T) {
	for _, code := range lang.Codes() {
		w, _, _ := world(nil)
		p := &program{World: w, words: lang.For(code)}
		used := map[string]bool{}
		every(p.tree(), func(c *cobra.Command) {
			path := strings.TrimSpace(strings.TrimPrefix(c.CommandPath(), folder))
			used[path] = true
			words, ok := p.words.Cli.Commands[path]
			if !ok || c.Short != words.Short || !strings.Contains(c.Example, folder+" ") && c.Example != folder {
				t.Errorf("%s: %q has no words or no example", code, path)
			}
			for line := range strings.Lines(c.Example) {
				if !strings.HasPrefix(line, "# ") && !strings.Contains(line, "intervision") {
					t.Errorf("%s: %q is no example of %q", code, line, path)
				}
			}
		})
		for path := range p.words.Cli.Commands {
			if !used[path] && path != "help" {
				t.Errorf("%s: no command %q", code, path)
			}
		}
	}
}

// Every example in the help is a command line that makes sense.
func TestExamplesAreRight(t *testing.T) {
	for _, code := range lang.Codes() {
		for path, words := range lang.For(code).Cli.Commands {
			for line := range strings.Lines(words.Example) {
				for part := range strings.SplitSeq(line, "|") {
					args, ours := strings.CutPrefix(strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(part), "source <(")), folder)
					if !ours {
						continue
					}
					args, _, _ = strings.Cut(strings.TrimSuffix(args, ")"), ">")
					w, _, errs := world(map[string]string{"XDG_DATA_HOME": t.TempDir(), "XDG_CONFIG_HOME": t.TempDir()}, append(strings.Fields(args), "--db", "/dev/null/none")...)
					if Run(context.Background(), w); strings.Contains(errs.String(), "--help") {
						t.Errorf("%s, %q: %q makes no sense: %s", code, path, args, errs)
					}
				}
			}
		}
	}
}
