package export_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/export"
	"intervision/ui/lang"
)

// writer draws texts that can be found again: each has a word of its own among
// what people, and people who mean ill, may type.
type writer struct{ made int }

func (w *writer) text(t *rapid.T) string {
	w.made++
	parts := rapid.SliceOfN(rapid.SampledFrom(hostile()), 0, 3).Draw(t, "parts")
	at := rapid.IntRange(0, len(parts)).Draw(t, "at")
	return strings.Join(slices.Insert(parts, at, fmt.Sprintf("w%dw", w.made)), rapid.SampledFrom([]string{" ", "\n", "\n\n", ""}).Draw(t, "between"))
}

// play asks at random whatever a session may be asked.
func play(t *rapid.T, m *meeting) {
	w := &writer{}
	drawn := rapid.IntRange(5, 60).Draw(t, "requests")
	for range drawn {
		m.now = m.now.Add(model.Millis(rapid.IntRange(0, 200).Draw(t, "seconds")) * model.Second)
		m.try(request(t, m.s, w))
	}
	if rapid.Bool().Draw(t, "closed") {
		m.try(model.Close{})
	}
	for _, k := range m.s.Intentions {
		m.try(model.FollowUp{FollowedUp: model.FollowedUp{Intention: k.ID, Status: model.StatusDone, Note: w.text(t)}})
	}
}

func request(t *rapid.T, s model.Session, w *writer) model.Request {
	step := s.Current()
	if step == nil {
		return model.Begin{Now: november}
	}
	entry := func() model.ID {
		if len(s.Entries) == 0 {
			return model.ID{}
		}
		return rapid.SampledFrom(s.Entries).Draw(t, "entry").ID
	}
	somebody := rapid.SampledFrom(append([]model.ID{{}}, s.Seats...)).Draw(t, "person")
	choice := ""
	if len(step.Choices) > 0 {
		choice = rapid.SampledFrom(step.Choices).Draw(t, "choice").ID
	}
	switch rapid.IntRange(0, 18).Draw(t, "request") {
	case 0, 1, 2, 3, 4:
		return model.Write{Step: step.ID, Text: w.text(t), Person: somebody, Column: choice}
	case 5, 6, 7:
		return model.Next{From: step.ID}
	case 8:
		return model.Word{Text: w.text(t)}
	case 9:
		return model.NameCase{Text: w.text(t)}
	case 10:
		return model.Park{Text: w.text(t)}
	case 11:
		return model.Intend{Intention: model.Intention{Owner: somebody, When: w.text(t), Then: w.text(t), Obstacle: w.text(t), Instead: w.text(t), Notice: w.text(t)}}
	case 12:
		return model.Intend{Intention: model.Intention{Owner: somebody, Then: w.text(t), Insight: true}}
	case 13:
		return model.Edit{Entry: entry(), Text: w.text(t)}
	case 14:
		return model.MarkEntry{Step: step.ID, Entry: entry(), Mark: model.Mark(rapid.IntRange(0, 6).Draw(t, "mark"))}
	case 15:
		return model.Pick{Step: step.ID, Entry: entry(), Choice: choice}
	case 16:
		return model.Reveal{Step: step.ID}
	case 17:
		return model.Undo{Seat: seat}
	}
	return model.Strike{IDs: []model.ID{entry()}}
}

// live are the texts that notes must hold.
func live(s model.Session) (texts, secret []string) {
	for _, e := range s.Entries {
		if i := s.Script.Index(e.Step); e.Private && !s.Steps[i].Revealed {
			secret = append(secret, e.Text)
			continue
		}
		texts = append(texts, e.Text)
	}
	for _, w := range s.Wordings {
		texts = append(texts, w.Text)
	}
	for _, p := range s.Parked {
		texts = append(texts, p.Text)
	}
	for _, k := range s.Intentions {
		texts = append(texts, k.When, k.Then, k.Obstacle, k.Instead, k.Notice)
		for _, f := range k.Follow {
			texts = append(texts, f.Note)
		}
	}
	return append(texts, s.Case), secret
}

// own is the word by which a text is known.
func own(text string) string {
	for i := strings.IndexByte(text, 'w'); i >= 0; i++ {
		var n int
		if _, err := fmt.Sscanf(text[i:], "w%dw", &n); err == nil {
			return fmt.Sprintf("w%dw", n)
		}
		next := strings.IndexByte(text[i+1:], 'w')
		if next < 0 {
			break
		}
		i += next
	}
	return ""
}

func TestEveryTextStandsThereExactlyOnce(t *testing.T) {
	library := methods.Open(nil)
	var ids []string
	for _, e := range library.List() {
		ids = append(ids, e.ID)
	}
	texts := 0
	rapid.Check(t, func(t *rapid.T) {
		s, err := library.Compose(rapid.SampledFrom([]string{"short", "full"}).Draw(t, "frame"), rapid.SampledFrom(ids).Draw(t, "method"), 0)
		if err != nil {
			t.Fatalf("compose: %v", err)
		}
		level := model.Level(rapid.IntRange(1, 3).Draw(t, "level"))
		m := begun(t, s, level, rapid.SampledFrom([]model.ID{{}, fatima}).Draw(t, "presenter"))
		play(t, m)
		code := rapid.SampledFrom(lang.Codes()).Draw(t, "code")
		render := rapid.SampledFrom([]func(model.Session, model.Team, *lang.Texts, *time.Location) string{export.Markdown, export.Happened}).Draw(t, "as")
		got := render(m.s, m.team, lang.For(code), zone)
		kept, secret := live(m.s)
		for _, text := range kept {
			word := own(text)
			if word == "" {
				continue
			}
			texts++
			if n := strings.Count(got, word); n != 1 {
				t.Fatalf("%q stands there %d times in\n%s", text, n, got)
			}
		}
		for _, text := range secret {
			if strings.Contains(got, own(text)) {
				t.Fatalf("%q was written in silence and is in\n%s", text, got)
			}
		}
		isInert(t, got)
	})
	if texts == 0 {
		t.Error("nothing was ever kept")
	}
}
