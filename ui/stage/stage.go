// Package stage draws what hangs on the wall: a Room, and nothing else. It
// cannot reach a session, so nothing private can be shown by mistake.
//
// A wall is read from the back of a room. From loud to quiet: what to do now,
// the presenter's question (always there), whose turn it is, what was kept.
// When room is short, entries go first and the question last. Text that people
// typed never has a border to its right.
package stage

import (
	"strings"
	"time"

	"intervision/model"
	"intervision/ui/lang"
	"intervision/ui/theme"
)

// Live is what changes between events: how somebody looks at the room.
type Live struct {
	Curtain bool     // "Intervisie" and the clock, nothing else
	Scroll  int      // entries scrolled up from the newest
	Line    []string // what is being typed, wrapped to FieldWidth; empty where it must not be seen
	CursorX int      // in Line
	CursorY int
	Open    bool   // a text field is open, Line may be empty
	Secret  bool   // something is typed that nobody may see
	Typed   bool   // in a step that writes in silence: there is something in the field
	Prompt  string // what the line is for, when it is not the step's own
	Guard   bool   // the kind sentence is shown
	Exact   bool   // the clock with seconds
	Chosen  int    // the chosen line of the step's list, -1 for none
	Into    int    // lines of the chosen one that were read
	Reading bool   // somebody walks through what was kept
	Column  int    // the column that is typed into
	Item    int    // the question of an evaluation
	Counts  []int  // its counts as typed
	Asked   *Asked // looking back: who is asked what came of an intention
	Hand    int    // which of the step's intentions is being completed
	Wonder  string // questions to ask oneself about it
	Notice  string // one quiet line
	Kept    bool   // the last thing is on disk
	Titled  bool   // the step's name is said also in a moment that has a wall of its own
	Rows    int    // of the whole window, for how far it can be read; 0: not known
	Inches  int    // of the screen on the wall, corner to corner; 0: not known
	Memo    *Memo  // of the frame before; nil: nothing is kept from one to the next
}

// Size is the cells the wall may fill.
type Size struct{ Width, Height int }

// Wall is a drawn stage. CursorX is -1 where there is no cursor.
type Wall struct {
	Lines            []string
	CursorX, CursorY int
	Left             int // where what there is to read begins
	Seen             Seen
	Spelled          []string // what stands there in large letters
}

// view holds what every part needs.
type view struct {
	room  model.Room
	live  Live
	now   model.Instant
	size  Size
	th    theme.Theme
	words *lang.Texts
	zone  *time.Location
	left  int // of the column that the content stands in
	width int // of that column

	railed   bool // the steps stand beside it
	bareWall bool // a moment that has a wall of its own
	loud     loud
}

// margin is the empty edge on either side.
const margin = 2

// calm is the most a wall fills. In a larger window it stands in the middle: a
// line that is too long to follow, or a field a metre below what it is about,
// helps nobody.
func calm() Size { return Size{180, 55} }

// inner is the part of a window the wall fills, and where it begins.
func (s Size) inner() (in Size, x, y int) {
	in = Size{min(s.Width, calm().Width), min(s.Height, calm().Height)}
	return in, (s.Width - in.Width) / 2, (s.Height - in.Height) / 2
}

// View draws a room at a moment, in a size, theme and language. It asks no
// clock and changes nothing; it bears any size.
func View(room model.Room, live Live, now model.Instant, size Size, th theme.Theme, words *lang.Texts, zone *time.Location) Wall {
	_, x, y := size.inner()
	v := look(room, live, now, size, th, words, zone)
	switch {
	case size.Width < 1 || size.Height < 1:
		return Wall{CursorX: -1}
	case live.Curtain:
		v.size = size
		return v.curtain()
	case room.State == model.StateWelcome:
		return v.welcome().in(size, x, y)
	case room.State == model.StateClosed:
		return v.end().in(size, x, y)
	case v.bareWall:
		return v.bare().in(size, x, y)
	}
	return v.step().in(size, x, y)
}

// look prepares what every part needs.
func look(room model.Room, live Live, now model.Instant, size Size, th theme.Theme, words *lang.Texts, zone *time.Location) view {
	in, _, _ := size.inner()
	v := view{room: room, live: live, now: now, size: in, th: th, words: words, zone: zone}
	if v.bareWall = v.isBare(); v.bareWall {
		v.left, v.width = bareColumn(in)
	} else {
		v.left, v.width = column(in)
		v.railed = wide(in)
	}
	v.loud = v.loudly()
	return v
}

// in puts a wall into a larger window.
func (w Wall) in(size Size, x, y int) Wall {
	lines := make([]string, size.Height)
	for i, line := range w.Lines {
		if line != "" {
			line = strings.Repeat(" ", x) + line
		}
		lines[y+i] = line
	}
	if w.CursorX >= 0 {
		w.CursorX, w.CursorY = w.CursorX+x, w.CursorY+y
	}
	w.Lines, w.Left = lines, w.Left+x
	return w
}

// FieldWidth is how many cells a line being typed may fill.
func FieldWidth(size Size) int {
	in, _, _ := size.inner()
	_, width := column(in)
	return max(10, min(width, readable)-2)
}

// Left is where the wall begins in a window: what lies under it lines up there.
func Left(size Size) int {
	_, x, _ := size.inner()
	return x
}

// readable is the longest line that is still easy to follow.
const readable = 76

// wide says whether there is room for the rail of steps beside the content.
func wide(s Size) bool { return s.Width >= 136 && s.Height >= 36 }

// low says whether every line counts.
func low(s Size) bool { return s.Height < 21 || s.Width < 76 }

// railWidth is the column of the steps.
const railWidth = 30

func column(s Size) (left, width int) {
	if wide(s) {
		left = margin + railWidth
		return left, s.Width - left - margin
	}
	return margin, max(1, s.Width-2*margin)
}

// code is the language the script's words are shown in: the person's, or the
// only one the card has.
func (v view) code() string { return model.Script{Langs: v.room.Langs}.Lang(v.words.Code) }

// said are the words of the step on the wall.
func (v view) said() model.RoomWords { return v.room.Step.Words[v.code()] }

// fill puts the presenter's name into a sentence of a card.
func (v view) fill(sentence string) string {
	return v.words.Presented(sentence, v.room.Presenter)
}
