package review_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"intervision/ui/uitest"
)

func TestWhatIsTakenAlongIsAskedFirst(t *testing.T) {
	for _, c := range []struct {
		name  string
		keys  []string
		file  string
		holds []string
		never []string
	}{
		{"a web page", []string{"down", "enter", "enter", "enter"}, "2026-11-12-incidentmethode.html", []string{"<!doctype html>", "<h1>Rustig blijven</h1>", "Fatima"}, nil},
		{"with roles", []string{"enter", "down", "enter", "enter"}, "2026-11-12-incidentmethode.md", []string{"# Rustig blijven", "met de inbrenger"}, []string{"Fatima", "Anneke"}},
		{"the presenter's", []string{"down", "down", "enter", "enter"}, "2026-11-12-voor-de-inbrenger.html", []string{"<h1>Voor Fatima</h1>", "Mijn vraag"}, []string{"Anneke"}},
		{"attendance", []string{"down", "down", "down", "enter", "enter"}, "2026-11-12-deelname.html", []string{"<td>Fatima</td>", "<td>inbrenger</td>"}, []string{"Rustig", "Hoe blijf"}},
		{"everything", []string{"end", "down", "down", "down", "down", "enter", "enter"}, "2026-11-12-incidentmethode.json", []string{`"kind": "team"`, `"kind": "session"`, `"readers": "group"`}, nil},
	} {
		on(t, 60, 16, func(s *shelf, term *uitest.Term) {
			term.Press("down", "ctrl+s")
			term.Must("Wat komt er in het bestand?", "▸ de notities, als Markdown", "alles, om terug te zetten (JSON)")
			term.Press(c.keys...)
			term.Must("Staat nu in")
			b, err := os.ReadFile(filepath.Join(s.dir, c.file))
			if err != nil {
				t.Fatalf("%s: %v; the folder holds %q", c.name, err, files(t, s.dir))
			}
			for _, want := range c.holds {
				if !strings.Contains(string(b), want) {
					t.Errorf("%s: %q is not in\n%s", c.name, want, b)
				}
			}
			for _, never := range c.never {
				if strings.Contains(string(b), never) {
					t.Errorf("%s: %q is in\n%s", c.name, never, b)
				}
			}
		})
	}
}

func TestNothingIsTakenAlongByMistake(t *testing.T) {
	on(t, 80, 24, func(s *shelf, term *uitest.Term) {
		term.Press("down", "ctrl+s", "esc")
		term.MustNot("Wat komt er in het bestand?")
		term.Press("ctrl+s", "enter")
		term.Must("Met namen, of met rollen?", "▸ met namen")
		term.Press("esc")
		term.MustNot("namen, of")
		term.Press("ctrl+s", "down", "enter", "enter", "esc")
		term.Must("▸ 12 nov")
		if got := files(t, s.dir); len(got) > 0 {
			t.Errorf("the folder holds %q", got)
		}
	})
}

func TestASheetWithoutAnythingOnItIsNotMade(t *testing.T) {
	on(t, 80, 24, func(s *shelf, term *uitest.Term) {
		term.Press("down", "down", "ctrl+s", "down", "down", "enter", "enter")
		term.Must("er is geen blad van")
		term.MustNot("In welk bestand?")
		if got := files(t, s.dir); len(got) > 0 {
			t.Errorf("the folder holds %q", got)
		}
	})
}
