package cli

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"intervision/ui/lang"
	"intervision/ui/theme"
)

// world is a run with arguments and an environment, and what it wrote.
func world(env map[string]string, args ...string) (w World, out, errs *bytes.Buffer) {
	out, errs = &bytes.Buffer{}, &bytes.Buffer{}
	return World{
		Args: args, In: strings.NewReader(""), Out: out, Err: errs, Version: "v1.2.3",
		Getenv: func(name string) string {
			if _, ok := env[name]; !ok && name == "XDG_CONFIG_HOME" {
				return "/nowhere" // not what whoever runs the tests has set
			}
			return env[name]
		},
	}, out, errs
}

func TestFlagsWinOverTheEnvironmentOverWhatIsUsual(t *testing.T) {
	env := map[string]string{"INTERVISION_DB": "env.db", "INTERVISION_LANG": "en", "INTERVISION_THEME": "dark", "XDG_DATA_HOME": "/data"}
	for _, c := range []struct {
		name  string
		env   map[string]string
		flags flags
		want  settings
	}{
		{"nothing said", map[string]string{"XDG_DATA_HOME": "/data"}, flags{},
			settings{"/data/intervision/notes.db", true, "nl", theme.Light, true, false}},
		{"the environment", env, flags{}, settings{"env.db", false, "en", theme.Dark, true, false}},
		{"flags", env, flags{db: "flag.db", lang: "nl", theme: "light"}, settings{"flag.db", false, "nl", theme.Light, true, false}},
		{"no colour", env, flags{noColor: true, theme: "light"}, settings{"env.db", false, "en", theme.BlackWhite, false, false}},
		{"NO_COLOR", map[string]string{"NO_COLOR": "false", "INTERVISION_DB": "x"}, flags{}, settings{"x", false, "nl", theme.BlackWhite, false, false}},
		{"line by line", env, flags{plain: true}, settings{"env.db", false, "en", theme.Dark, true, true}},
		{"ACCESSIBLE", map[string]string{"ACCESSIBLE": "0", "INTERVISION_DB": "x"}, flags{}, settings{"x", false, "nl", theme.Light, true, true}},
		{"an empty NO_COLOR", map[string]string{"NO_COLOR": "", "INTERVISION_DB": "x"}, flags{}, settings{"x", false, "nl", theme.Light, true, false}},
	} {
		w, _, _ := world(c.env)
		p := &program{World: w, words: lang.For("nl"), flags: c.flags}
		if err := p.settle(); err != nil || p.set != c.want {
			t.Errorf("%s: %+v, %v, want %+v", c.name, p.set, err, c.want)
		}
	}
}

func TestTheLanguageIsThatOfTheComputer(t *testing.T) {
	for _, c := range []struct {
		env  map[string]string
		want string
	}{
		{nil, "nl"},
		{map[string]string{"LANG": "nl_NL.UTF-8"}, "nl"},
		{map[string]string{"LANG": "nl"}, "nl"},
		{map[string]string{"LANG": "NL-be"}, "nl"},
		{map[string]string{"LANG": "nl.UTF-8"}, "nl"},
		{map[string]string{"LANG": "nds_NL"}, "en"},
		{map[string]string{"LANG": "en_GB.UTF-8"}, "en"},
		{map[string]string{"LANG": "C"}, "en"},
		{map[string]string{"LANG": "nl_NL", "LC_MESSAGES": "en_US"}, "en"},
		{map[string]string{"LANG": "en_US", "LC_MESSAGES": "en_US", "LC_ALL": "nl_BE"}, "nl"},
	} {
		if got := locale(func(name string) string { return c.env[name] }); got != c.want {
			t.Errorf("%v: %s, want %s", c.env, got, c.want)
		}
	}
}

func TestTheLanguageIsKnownBeforeAnythingIsParsed(t *testing.T) {
	for _, c := range []struct {
		args []string
		env  map[string]string
		want string
	}{
		{[]string{"sessions", "--lang", "en"}, nil, "en"},
		{[]string{"--lang=en", "sessions"}, nil, "en"},
		{[]string{"--lang", "en", "--lang", "nl"}, nil, "nl"},
		{[]string{"--lang", "nl"}, map[string]string{"INTERVISION_LANG": "en"}, "nl"},
		{[]string{"--", "--lang", "en"}, nil, "nl"},
		{[]string{"--lang"}, nil, "nl"},
		{[]string{"--lang", "fr"}, nil, "nl"}, // refused later, in the usual language
		{nil, map[string]string{"INTERVISION_LANG": "en"}, "en"},
	} {
		if got := language(c.args, func(name string) string { return c.env[name] }, ""); got != c.want {
			t.Errorf("%v %v: %s, want %s", c.args, c.env, got, c.want)
		}
	}
}

// What somebody typed comes back as plain text, whatever it holds.
func TestWhatWasTypedIsCleaned(t *testing.T) {
	for _, args := range [][]string{
		{"\x1b[31mrood\x1b]0;titel\a"}, {"sessions", "show", "\x1b[2J"}, {"--theme", "\x1b[31m"}, {"--\x1b[31m"},
		{"methods", "show", "\u009b31m\u202e"}, {"sessions", "list", "--db", "/no\x1b[31m/db"}, {"methods", "lint", "\x1b[31m.nl.md"},
		{"sessions", "import", "\x1b[31m"}, {"help", "\x1b[31m"}, {"completion", "\x1b[31m"},
	} {
		w, out, errs := world(nil, args...)
		if code := Run(context.Background(), w); code == done {
			t.Errorf("%q was carried out", args)
		}
		if said := out.String() + errs.String(); strings.ContainsAny(said, "\x1b\u009b\a\u202e") {
			t.Errorf("%q: %q", args, said)
		}
		if n := strings.Count(errs.String(), "\n"); n != 1 {
			t.Errorf("%q: %d lines on standard error, want one sentence: %q", args, n, errs)
		}
	}
}

func TestTheBeginningOfAnID(t *testing.T) {
	for prefix, want := range map[string]bool{
		"": false, "7": true, "7k3m": true, "7k3u": false, "7k-m": false, "e14tz9mq4w5y6x7v8b9c0d1f2g": true,
		"e14tz9mq4w5y6x7v8b9c0d1f2gg": false, "é": false,
	} {
		if got := couldBeID(prefix); got != want {
			t.Errorf("%q: %v, want %v", prefix, got, want)
		}
	}
}

// Whatever goes wrong is told in one sentence, in every language.
func TestEveryErrorIsASentence(t *testing.T) {
	for _, code := range lang.Codes() {
		w, _, _ := world(nil)
		p := &program{World: w, words: lang.For(code)}
		for _, err := range []error{errors.New("x"), about("a.db", errors.New("x")), cannot("Zo is het.")} {
			if s := p.sentence(err); !strings.HasSuffix(s, ".") {
				t.Errorf("%s: %q is no sentence", code, s)
			}
		}
	}
}
