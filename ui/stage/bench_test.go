package stage

import (
	"fmt"
	"testing"
	"time"

	"intervision/model"
	"intervision/ui/lang"
	"intervision/ui/theme"
)

// full is the wall of a round in which sixty things were kept.
func full() (model.Room, model.Instant) {
	room := model.Room{
		State: model.StateRunning, Langs: []string{"nl"}, Team: "Team Noord", Presenter: "Fatima", Number: 3, Count: 10,
		Pin:   model.Pin{Text: "Hoe blijf ik rustig als een klant boos wordt?", Question: true},
		Clock: model.RoomClock{Running: true, Given: 12 * model.Minute},
		Step: model.RoomStep{ID: "info", Capture: model.CaptureQuestions, Speaks: model.SpeaksRound, Words: map[string]model.RoomWords{
			"nl": {Title: "Informatieronde", Room: "Om de beurt één feitelijke vraag. Nog geen mening, nog geen oplossing."},
		}},
	}
	for i := range 60 {
		room.Entries = append(room.Entries, model.RoomEntry{
			Text: fmt.Sprintf("Wat gebeurde er vlak voordat hij opstond, en wie was daar op dat moment bij (%d)?", i), Answer: []string{"Hij kreeg een telefoontje en werd stil."},
		})
	}
	return room, model.Instant(0)
}

// A tick of the clock with seconds: nothing else on the wall is new.
func BenchmarkATick(b *testing.B) {
	room, now := full()
	for _, size := range []Size{{Width: 80, Height: 23}, {Width: 120, Height: 34}, {Width: 200, Height: 59}} {
		for name, memo := range map[string]*Memo{"anew": nil, "kept": new(Memo)} {
			b.Run(fmt.Sprintf("%dx%d/%s", size.Width, size.Height, name), func(b *testing.B) {
				th, words := theme.For(theme.Light, false), lang.For("nl")
				live := Live{Chosen: -1, Exact: true, Open: true, Line: []string{""}, Memo: memo}
				b.ReportAllocs()
				for b.Loop() {
					now = now.Add(model.Second)
					View(room, live, now, size, th, words, time.UTC)
				}
			})
		}
	}
}
