package lang

import (
	"regexp"
	"strings"
	"testing"

	"intervision/ui/config"
	"intervision/ui/keys"
)

// A person who takes the signs away in a new file gets what stands there.
func TestTheNewFileIsRight(t *testing.T) {
	setting := regexp.MustCompile(`(?m)^# ((?:[a-z]+:| ).*)$`)
	for _, code := range Codes() {
		template := For(code).Config.Template
		known := config.Known{Languages: Codes(), Themes: keysOf(For(code).Config.Themes), Keys: keys.Default(), Home: "/home"}
		if c := config.Parse([]byte(template), known); len(c.Lines) > 0 || len(c.Problems) > 0 {
			t.Errorf("%s: a new file says something: %v %v", code, c.Lines, c.Problems)
		}
		c := config.Parse([]byte(setting.ReplaceAllString(template, "$1")), known)
		if len(c.Problems) > 0 || len(c.Lines) != len(config.Names()) || c.Language != code {
			t.Errorf("%s: %v, %d of %d settings", code, c.Problems, len(c.Lines), len(config.Names()))
		}
	}
}

func TestASettingsProblemNamesBothCommands(t *testing.T) {
	p := config.Problem{Line: 7, Code: config.Code(keys.Taken), Args: []string{"tips", "f4", "park"}}
	nl := For("nl")
	got := nl.SettingAt("config.yaml", p)
	for _, part := range []string{"config.yaml:7: f4", nl.Commands[keys.Tips].Name, nl.Commands[keys.Park].Name, "(park)", "(tips)"} {
		if !strings.Contains(got, part) {
			t.Errorf("%q lacks %q", got, part)
		}
	}
	if got := nl.Settings("c", []config.Problem{p, p, p}); !strings.HasSuffix(got, "(En nog 2: intervision config check)") {
		t.Errorf("%q", got)
	}
	other := config.Problem{Line: 1, Code: config.Unknown, Args: []string{"kleur"}}
	if got := nl.Settings("c", []config.Problem{other, p}); !strings.HasPrefix(got, "c:7: f4") || !strings.HasSuffix(got, "(En nog 1: intervision config check)") {
		t.Errorf("%q, where two commands want one key", got)
	}
	if got := nl.Settings("c", []config.Problem{p}); strings.Contains(got, "check") {
		t.Errorf("%q says there is more", got)
	}
}
