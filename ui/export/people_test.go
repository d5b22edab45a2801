package export_test

import (
	"strings"
	"testing"

	"intervision/model"
	"intervision/ui/export"
)

func TestWhoLeftIsCalledByTheirRole(t *testing.T) {
	m := incident(t)
	for _, who := range []int{1, 3} { // Joris and Sem
		m.team.Members[who].Left = true
	}
	got := export.Markdown(m.s, m.team, words(t, "nl"), zone)
	if !strings.Contains(got, "ingebracht door Fatima · geleid door Anneke · met Daan, Mila en 2 deelnemers") || strings.Contains(got, "Joris") {
		t.Errorf("got\n%s", got)
	}
	m.team.Members[2].Left = true // Fatima, who presented
	got = export.Markdown(m.s, m.team, words(t, "nl"), zone)
	for _, want := range []string{"· geleid door Anneke · met Daan, Mila, de inbrenger en 2 deelnemers", "## Wat de inbrenger meeneemt"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
	m.team.Members[2].Left = false
	if got = export.Markdown(m.s, m.team, words(t, "nl"), zone); !strings.Contains(got, "ingebracht door Fatima") {
		t.Errorf("who comes back has no name:\n%s", got)
	}
}

func TestWithoutNamesNobodyOfTheGroupIsNamed(t *testing.T) {
	for code, want := range map[string][]string{
		"nl": {"met de inbrenger, de gespreksleider, 3 deelnemers en een gast", "Wat de inbrenger meeneemt", "Een deelnemer mag het merken", "zonder namen van de groep"},
		"en": {"with the presenter, the facilitator, 3 participants and a guest", "What the presenter takes along", "A participant", "without names of the group"},
	} {
		m := incident(t)
		w := words(t, code)
		got := export.Notes(m.s, export.Unnamed(m.s, m.team, w), w, zone)
		for _, want := range want {
			if !strings.Contains(got, want) {
				t.Errorf("%q is not in\n%s", want, got)
			}
		}
		for _, name := range []string{"Anneke", "Fatima", "Joris", "Sem", "Daan", "Mila"} {
			if strings.Contains(got, name) {
				t.Errorf("%s is in\n%s", name, got)
			}
		}
	}
}

func TestNamesInTypedTextBecomeRoles(t *testing.T) {
	m := begun(t, script(t, "short", "incident-method"), model.KeepEverything, fatima)
	m.team.Members[2].Name, m.team.Members[1].Name = "Fatima el Amrani", "joris"
	people := export.Unnamed(m.s, m.team, words(t, "nl"))
	for typed, want := range map[string]string{
		"Fatima zegt het tegen Joris. Sem niet.": "De inbrenger zegt het tegen een deelnemer. Een deelnemer niet.",
		"Fatima el Amrani, Anneke's idee":        "De inbrenger, de gespreksleider's idee",
		"dat zei fatima ook (Mila)":              "dat zei de inbrenger ook (een gast)",
		"Semester, Daantje, sem en daan":         "Semester, Daantje, sem en daan",
		"xSem Sem1 Se\u0301m":                    "xSem Sem1 Se\u0301m",
		"regel\nSem":                             "regel\nEen deelnemer",
		"":                                       "",
	} {
		if got := people.Without(typed); got != want {
			t.Errorf("%q becomes %q, want %q", typed, got, want)
		}
	}
	if got := export.Named(m.s, m.team, words(t, "nl")).Without("Fatima zegt het"); got != "Fatima zegt het" {
		t.Errorf("with names: %q", got)
	}
}
