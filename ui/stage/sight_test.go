package stage

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"intervision/model"
	"intervision/ui/lang"
	"intervision/ui/theme"
)

// What cannot be seen is not drawn. Nobody may see that: the window is the same
// as if everything had been drawn, wherever it stands.
func TestWhatIsNotDrawnIsNeverSeen(t *testing.T) {
	marks := rapid.SampledFrom([]model.Mark{model.NoMark, model.Recognise})
	rapid.Check(t, func(t *rapid.T) {
		v := view{th: theme.For("dark", true), words: lang.For("nl"), live: Live{Chosen: -1}}
		v.size = Size{Width: rapid.IntRange(20, 140).Draw(t, "width"), Height: rapid.IntRange(1, 40).Draw(t, "height")}
		v.left, v.width = column(v.size)
		for i := range rapid.IntRange(0, 90).Draw(t, "entries") {
			e := model.RoomEntry{Text: strings.Repeat(fmt.Sprintf("zin %d ", i), rapid.IntRange(1, 30).Draw(t, "length")), Mark: marks.Draw(t, "mark")}
			if rapid.Bool().Draw(t, "answered") {
				e.Answer = []string{strings.Repeat("antwoord ", 12)}
			}
			v.room.Entries = append(v.room.Entries, e)
		}
		if rapid.Bool().Draw(t, "choosing") {
			v.live.Chosen = rapid.IntRange(0, max(0, len(v.room.Entries)-1)).Draw(t, "chosen")
		}
		v.live.Scroll = rapid.IntRange(0, 100).Draw(t, "scroll")
		room := rapid.IntRange(1, v.size.Height).Draw(t, "room")
		got, _ := v.window(v.entries(v.room.Entries, v.firstInSight(), 0), room)
		if want, _ := v.window(v.entries(v.room.Entries, 0, 0), room); !slices.Equal(got, want) {
			t.Fatalf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	})
}

func TestOnlyWhatCanBeSeenIsStyled(t *testing.T) {
	v := view{size: Size{Width: 80, Height: 24}, live: Live{Chosen: -1, Scroll: 2}}
	v.room.Entries = make([]model.RoomEntry, 60)
	if got := v.firstInSight(); got != 34 {
		t.Errorf("drawn from %d on", got)
	}
	if v.live.Chosen = 3; v.firstInSight() != 0 {
		t.Error("the list can be chosen from, and is not drawn whole")
	}
}
