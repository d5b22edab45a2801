package methods

import (
	"slices"
	"testing"

	"intervision/model"
)

// The texts that come with the program hold every rule, in both languages alike.
func TestBuiltInTextsAreClean(t *testing.T) {
	for _, name := range []string{"cards", "frames"} {
		if len(files(folder(name))) == 0 {
			t.Skip("no texts yet")
		}
		for _, p := range LintFolder(folder(name)) {
			t.Errorf("%s/%v", name, p)
		}
	}
}

func TestEveryBuiltInTextIsDutchAndEnglish(t *testing.T) {
	for _, e := range Open(nil).List() {
		if len(e.Langs) != 2 || e.Langs[0] != "en" || e.Langs[1] != "nl" {
			t.Errorf("%s: %v", e.ID, e.Langs)
		}
	}
}

func TestEveryBuiltInMethodComposes(t *testing.T) {
	l := Open(nil)
	for _, e := range l.List() {
		for _, frame := range []string{"short", "full"} {
			s, err := l.Compose(frame, e.ID, 0)
			if err != nil {
				t.Errorf("%s in %s: %v", e.ID, frame, err)
				continue
			}
			c, err := l.Card(e.ID, "nl")
			if err != nil {
				t.Fatal(err)
			}
			holds(t, s, c)
			for _, step := range s.Steps {
				if len(step.Words) != 2 {
					t.Errorf("%s: %s has words in %d languages", e.ID, step.ID, len(step.Words))
				}
			}
		}
	}
}

// Real slots: these methods must fit them, all in.
func TestShortFormsFitRealSlots(t *testing.T) {
	l := Open(nil)
	for id, minutes := range map[string]int{"incident-method": 60, "gossip-method": 40, "tietze-six-phases": 45} {
		s, err := l.Compose("short", id, minutes)
		if err != nil {
			t.Errorf("%s: %v", id, err)
			continue
		}
		if n := s.Shortest(); n > minutes {
			t.Errorf("%s takes %d minutes at least, not %d", id, n, minutes)
		}
	}
}

// Every frame asks everything a session needs, and cares for a stop.
func TestFramesDoWhatAFrameDoes(t *testing.T) {
	for _, id := range []string{"short", "full"} {
		set, err := Open(nil).Frame(id)
		if err != nil {
			t.Error(err)
			continue
		}
		for _, f := range functions() {
			does := slices.ContainsFunc(set["nl"].Steps, func(s model.Step) bool { return s.Has(f.value) })
			if !does && f.value != model.Advice {
				t.Errorf("%s: nobody does %s", id, f.name)
			}
		}
	}
}
