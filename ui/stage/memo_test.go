package stage

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"intervision/model"
	"intervision/ui/lang"
	"intervision/ui/theme"
)

// Whatever changes between two frames, a wall with a memory shows what one
// without shows.
func TestAMemoNeverShows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		memo, rooms := new(Memo), []model.Room{}
		for range 3 {
			room, _ := full()
			room.Entries = room.Entries[:rapid.IntRange(2, 3).Draw(t, "entries")]
			for i := range room.Entries {
				room.Entries[i].Text = rapid.SampledFrom(hostile).Draw(t, "text")
				room.Entries[i].Mark = rapid.SampledFrom([]model.Mark{0, 1, 2}).Draw(t, "mark")
			}
			rooms = append(rooms, room)
		}
		for range rapid.IntRange(2, 8).Draw(t, "frames") {
			room := rapid.SampledFrom(rooms).Draw(t, "room")
			size := rapid.SampledFrom([]Size{{60, 15}, {80, 23}, {120, 34}, {200, 59}}).Draw(t, "size")
			th := theme.For(rapid.SampledFrom(theme.Names()).Draw(t, "theme"), false)
			words := lang.For(rapid.SampledFrom(lang.Codes()).Draw(t, "language"))
			live := Live{Chosen: rapid.IntRange(-1, 3).Draw(t, "chosen"), Scroll: rapid.IntRange(0, 4).Draw(t, "scroll")}
			plain := View(room, live, 0, size, th, words, time.UTC)
			live.Memo = memo
			if got := View(room, live, 0, size, th, words, time.UTC); !slices.Equal(got.Lines, plain.Lines) || got.Seen != plain.Seen {
				t.Fatalf("remembered %q, drawn %q", got.Lines, plain.Lines)
			}
		}
	})
}
