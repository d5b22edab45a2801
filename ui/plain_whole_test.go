package ui

import (
	"testing"

	"intervision/model"
	"intervision/ui/screen"
)

// incidentTyped is the incident method, typed by somebody who hears the program.
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
		"/verder", "/verder", "Opstaan en meelopen.", "", "", "Ik herhaalde de regel.", "/verder", "Eerst de mens.",
		"/verder", "Wachten is ook iets doen.", "/wie", "Daan", "/typt 5", "/typt 6", "", "?",
		"/verder", "een klant zijn stem verheft", "sta ik op en loop ik mee", "ooit", "", "", "", "/of een inzicht", "wachten mag", "",
		"0 0 0 3 9", "0 0 0 3 1", "", "1", "/ongedaan", "4", "", "", "", "", "", "", "", "1",
		"3", "1", "", "", "/weg",
	}
}

func TestIncidentMethodLineByLine(t *testing.T) {
	d := founded(t, "nl")
	said := d.talk(screen.OpenSetup{Method: "incident-method"}, incidentTyped()...)
	says(t, "incident_nl", said)
	s := d.sessions()[0]
	if s.State != model.StateClosed {
		t.Errorf("it is not over: %s", s.Current().ID)
	}
}
