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
		for _, frame := range Frames() {
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

// Every frame asks everything a session needs, and cares for a stop. A first
// meeting has nothing to look back on.
func TestFramesDoWhatAFrameDoes(t *testing.T) {
	for _, id := range Frames() {
		set, err := Open(nil).Frame(id)
		if err != nil {
			t.Error(err)
			continue
		}
		for _, f := range functions() {
			does := slices.ContainsFunc(set["nl"].Steps, func(s model.Step) bool { return s.Has(f.value) })
			needed := f.value != model.Advice && (f.value != model.LookBack || id != FirstFrame)
			if does != needed {
				t.Errorf("%s does %s: %v", id, f.name, does)
			}
		}
	}
}

// Frames names the texts there are, all of them; each asks for less in its
// short form, and what it was made for can be done within it.
func TestFramesAreThoseThereAre(t *testing.T) {
	l := Open(nil)
	if n := len(files(l.frames)); n != 2*len(Frames()) {
		t.Errorf("%d texts for %d frames in two languages", n, len(Frames()))
	}
	for _, id := range Frames() {
		set, err := l.Frame(id)
		if err != nil || len(set) != 2 {
			t.Fatalf("%s: %v, %v", id, len(set), err)
		}
		if full, short := minutesOf(set["nl"]); short >= full {
			t.Errorf("%s takes %d minutes, and %d at least", id, full, short)
		}
		for _, method := range set["nl"].Suits {
			if c, err := l.Card(method, "nl"); err != nil || c.Difficulty > 1 || c.Depth > 1 {
				t.Errorf("%s suits %s: %v, difficulty %d, depth %d", id, method, err, c.Difficulty, c.Depth)
			}
		}
	}
}

// A first meeting is short enough for an hour and a half, and a group that has
// only an hour can do one too.
func TestAFirstMeetingFits(t *testing.T) {
	l := Open(nil)
	set, err := l.Frame(FirstFrame)
	if err != nil {
		t.Fatal(err)
	}
	within := 0
	for _, method := range set["nl"].Suits {
		s, err := l.Compose(FirstFrame, method, 90)
		if err != nil {
			t.Fatal(err)
		}
		if n := s.Shortest(); n > 75 {
			t.Errorf("%s takes %d minutes at least", method, n)
		} else if n <= 60 {
			within++
		}
	}
	if len(set["nl"].Suits) < 3 || within == 0 {
		t.Errorf("%d methods suit, %d fit in an hour", len(set["nl"].Suits), within)
	}
}

// minutesOf is how long a frame takes by itself.
func minutesOf(frame Card) (full, short int) {
	for _, s := range frame.Steps {
		if !s.Has(model.Aftercare) {
			full, short = full+s.Minutes, short+s.Short
		}
	}
	return full, short
}
