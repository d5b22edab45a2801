package ui

import (
	"slices"
	"strings"
	"testing"

	"intervision/model"
	"intervision/ui/screen"
)

// incidentTyped is the incident method, typed by somebody who hears the program:
// everything is kept, things are put right, somebody comes late, the clock stood
// still, a line is struck, and the notes are read back.
func incidentTyped() []string {
	return []string{
		"", "", "", // everybody is here, chosen together, the method
		"3",                                    // keep everything
		"", "Rustig blijven aan de balie", "2", // the case, and who brings it
		"", "Hoe blijf ik rustig als een klant boos wordt?",
		"/verder", "Wie stond er achter hem?", "Wat zei hij als eerste?", "/laten zien",
		"/verder", "Wat gebeurde er vlak daarvoor?", "Hij kreeg een telefoontje en werd stil.", "Waar keek jij naar?", "",
		"/parkeren", "Bel hem morgen op.", "/tips", "/zinnetje", "/verder", "Hij verloor gezicht voor de wachtrij.", "Jij wilde de regel volgen.",
		"/aanpassen 2", "Jij wilde de regel goed volgen.", "/weghalen 1", "/ongedaan", "/2 minuten", "@9m", "/doen", "?",
		"/verder", "/verder", "Opstaan en meelopen.", "", "", "Ik herhaalde de regel.", "/alle stappen", "", "/verder", "Eerst de mens.",
		"/verder", "Wachten is ook iets doen.", "/wie", "Daan", "/typt 5", "/typt 6", "/leidt", "3", "",
		"/verder", "een klant zijn stem verheft", "sta ik op en loop ik mee", "ooit", "", "", "", "/of een inzicht", "wachten mag", "",
		"0 0 0 3 9", "0 0 0 3 1", "", "1", "/ongedaan", "4", "", "/", "", "", "", "", "", "",
		"1", "3", "1", "", "", "/weg",
	}
}

func TestIncidentMethodLineByLine(t *testing.T) {
	d := founded(t, "nl")
	says(t, "incident_nl", d.talk(screen.OpenSetup{Method: "incident-method"}, incidentTyped()...))
	s := d.sessions()[0]
	if s.State != model.StateClosed || len(s.Entries) != 10 || len(s.Intentions) != 2 || s.NoteTaker == (model.ID{}) {
		t.Errorf("kept: state %v, %d entries, %d intentions", s.State, len(s.Entries), len(s.Intentions))
	}
}

func TestGossipMethodInEnglish(t *testing.T) {
	d := founded(t, "en")
	says(t, "gossip_en", d.talk(screen.OpenSetup{Method: "gossip-method"},
		"Daan", "/types 3", "/move 5 1", "", "14:30", "3", "", "", "", "Saying no", "", "How do I say no to a colleague?",
		"/next", "What did he ask?", "A favour.", "/park", "Just say no.", "/next", "", "",
		"Perhaps he likes to be needed.", "Perhaps nobody asked him.", "Perhaps it is habit.", "", "", "1", "2", "/a kind",
		"/next", "/next", "/plan", "", "/language", "/taal", "", "", "", "", "", "",
		"1", "1", "2", "", "", "", "", "", "", "", "/leave"))
}

// Whoever only presses enter is never stuck, and the end comes; rounds of
// questions begin anew, so that these take the command. A sentence in every step
// does no harm where none is kept.
func TestMethodsComeToTheirEnd(t *testing.T) {
	for _, c := range []struct {
		method string
		people int
	}{
		{"incident-method", 4}, {"gossip-method", 4}, {"tietze-six-phases", 6}, {"solution-focused-reflecting-team", 4},
		{"success-method", 4}, {"balint-intervision", 5}, {"action-learning-wial", 4}, {"core-reflection", 4},
	} {
		t.Run(c.method, func(t *testing.T) {
			d := sit(t, "nl")
			people := []string{"Fatima", "Joris", "Anneke", "Sem", "Daan", "Noor"}
			d.talk(screen.OpenFirst{}, "1", "", strings.Join(people[:c.people], ","), "")
			said := d.talk(screen.OpenSetup{Method: c.method}, append([]string{"", "", "", ""}, slices.Repeat([]string{"een zin", "", "/verder"}, 30)...)...)
			if s := d.sessions(); len(s) == 0 || s[0].State != model.StateClosed {
				t.Errorf("it does not end:\n%s", said)
			}
		})
	}
}
