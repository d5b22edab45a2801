package methods

import (
	"reflect"
	"strings"
	"testing"

	"intervision/model"
	"intervision/text"
)

// texts are all cards and frames that come with the program, by file name.
func texts(t *testing.T) map[string]*parsed {
	t.Helper()
	all := map[string]*parsed{}
	for _, name := range []string{"cards", "frames"} {
		from := folder(name)
		for _, file := range files(from) {
			all[name+"/"+file] = open(from, file)
		}
	}
	if len(all) < 90 {
		t.Fatalf("only %d texts", len(all))
	}
	return all
}

// eachStep visits every step of every text, the place of the method left out.
func eachStep(t *testing.T, visit func(at string, p *parsed, s model.Step, w model.StepWords)) {
	t.Helper()
	for at, p := range texts(t) {
		for _, s := range p.card.Steps {
			visit(at+"#"+s.ID, p, s, s.Words[p.card.Lang])
		}
	}
}

// What stands on the stage can be read in one glance.
func TestNoSentenceOnTheStageIsLong(t *testing.T) {
	eachStep(t, func(at string, p *parsed, s model.Step, w model.StepWords) {
		shown := []string{w.Title, w.Room, w.Say, w.Guard}
		for _, c := range s.Choices {
			shown = append(shown, c.Words[p.card.Lang].Name, c.Words[p.card.Lang].Text)
		}
		for _, s := range shown {
			for _, sentence := range sentences(s) {
				if n := len(strings.Fields(sentence)); n > mostWords {
					t.Errorf("%s: %d words: %s", at, n, sentence)
				}
			}
		}
		if n := len(text.Wrap(w.Room, roomWidth)); n > 5 {
			t.Errorf("%s: %d lines on the wall", at, n)
		}
	})
}

// Somebody who has never led has something to say in every step, something to
// go by, and a kind sentence.
func TestEveryStepHelpsWhoeverLeads(t *testing.T) {
	eachStep(t, func(at string, _ *parsed, _ model.Step, w model.StepWords) {
		for what, s := range map[string]string{"title": w.Title, "room": w.Room, "say": w.Say, "tips": w.Tips, "guard": w.Guard} {
			if strings.TrimSpace(s) == "" {
				t.Errorf("%s has no %s", at, what)
			}
		}
	})
}

// A step's tips are its own: none of them stands on the wall or is said.
func TestTipsStandNowhereElse(t *testing.T) {
	eachStep(t, func(at string, _ *parsed, _ model.Step, w model.StepWords) {
		for _, tip := range tipsOf(w.Tips) {
			if strings.Contains(w.Room+"\n"+w.Say+"\n"+w.Guard, tip) {
				t.Errorf("%s shows the tip %q", at, tip)
			}
		}
	})
}

// Both languages have the same steps, which do the same and take as long.
func TestLanguagesHaveTheSameSteps(t *testing.T) {
	all := texts(t)
	for at, nl := range all {
		name, ok := strings.CutSuffix(at, ".nl.md")
		if !ok {
			continue
		}
		en := all[name+".en.md"]
		if en == nil {
			t.Errorf("%s has no English", name)
			continue
		}
		if a, b := skeleton(nl.card), skeleton(en.card); !reflect.DeepEqual(a, b) {
			t.Errorf("%s differs:\n%+v\n%+v", name, a, b)
		}
	}
}

// skeleton is a card without its words.
func skeleton(c Card) Card {
	bones := Card{ID: c.ID, Kinds: c.Kinds, People: c.People, Minutes: c.Minutes, Difficulty: c.Difficulty, Depth: c.Depth,
		Evidence: c.Evidence, Provides: c.Provides, Frame: c.Frame, Suits: c.Suits}
	for _, s := range c.Steps {
		bones.Steps = append(bones.Steps, bare(s))
	}
	return bones
}

// Minutes add up, and the short form takes less time and leaves something.
func TestMinutesAddUp(t *testing.T) {
	for at, p := range texts(t) {
		c, full, short := p.card, 0, 0
		for _, s := range c.Steps {
			if s.Has(model.Aftercare) {
				continue
			}
			full, short = full+s.Minutes, short+s.Short
			if s.Short > s.Minutes {
				t.Errorf("%s#%s takes %d minutes at least, and %d", at, s.ID, s.Short, s.Minutes)
			}
		}
		if !c.Frame && (full != c.Minutes.Default || short > c.Minutes.Min) {
			t.Errorf("%s: the steps take %d to %d minutes, the card says %v", at, short, full, c.Minutes)
		}
		if short == 0 || short > full {
			t.Errorf("%s: the short form takes %d minutes of %d", at, short, full)
		}
	}
}
