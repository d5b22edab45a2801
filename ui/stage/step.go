package stage

import (
	"strings"

	"intervision/model"
	"intervision/text"
)

// step draws a step: header, question, what to do, whose turn it is, what was
// kept, and the line being typed at the bottom.
func (v view) step() Wall {
	list := v.middle()
	blocks := []block{v.header(), v.pin(), v.gapUnlessLow(), v.rule(), v.spoken(), v.turn()}
	bottom := []block{v.typing(), v.notice()}
	least := v.least(len(list.lines))
	if least > 0 {
		blocks = giveWay(blocks, v.size.Height-height(bottom)-least, v.live.Reading)
	}
	used := height(blocks) + height(bottom)
	middle, seen := v.window(list, max(least, v.size.Height-used))
	blocks = append(blocks, block{rank: kept, lines: middle, tail: true, keep: least}, gaps(v.size.Height-used-len(middle)))
	typingAt := len(blocks)
	blocks = fit(append(blocks, bottom...), v.size.Height)
	w := v.wall(blocks, typingAt)
	w.Seen = seen
	return w
}

// least is how many lines of a list are seen in any window, while somebody
// chooses in it; whoever only reads wants more of them.
func (v view) least(lines int) int {
	switch {
	case v.live.Reading:
		return min(lines, 6)
	case v.live.Chosen >= 0:
		return min(lines, 3)
	}
	return 0
}

// giveWay makes blocks smaller for somebody who is in a list. Who reads what was
// kept knows what to do now: of that a line stays.
func giveWay(blocks []block, room int, reading bool) []block {
	for i := range blocks {
		switch {
		case blocks[i].rank == turn, reading && blocks[i].rank == rule:
			blocks[i].keep = min(blocks[i].keep, 1)
		}
	}
	return fit(blocks, max(0, room))
}

// wall joins blocks into lines with the rail beside them. cursorIn is the
// block that the line being typed stands in, -1 for none.
func (v view) wall(blocks []block, cursorIn int) Wall {
	w, above := Wall{CursorX: -1, Left: v.left}, 0
	for i, b := range blocks {
		if i == cursorIn && v.live.Open && len(b.lines) > 0 {
			w.CursorX, w.CursorY = v.left+2+v.live.CursorX, len(w.Lines)+v.cursorLine(len(b.lines))
		}
		if w.Lines = append(w.Lines, b.lines...); i < cursorIn {
			above = len(w.Lines)
		}
	}
	if !v.bareWall {
		v.atTheEdge(w.Lines[:above])
	}
	w.Lines = v.beside(w.Lines)
	w.Spelled = v.spelled()
	return w
}

// spelled is what stands there in large letters.
func (v view) spelled() (texts []string) {
	if len(v.loud.question) > 0 {
		texts = append(texts, v.room.Pin.Text)
	}
	if v.loud.head != "" {
		texts = append(texts, v.loud.head)
	}
	return texts
}

// cursorLine is the line of the typing block the cursor stands in: the block
// may have a prompt above and may have been cut from above.
func (v view) cursorLine(shown int) int {
	typed := max(1, len(v.live.Line))
	return max(0, shown-typed+v.live.CursorY)
}

// fromTheBack is the longest line of what the room must read.
const fromTheBack = 60

// spoken is the sentence to say aloud, in a quiet tone. Once there is
// something to show of what was said, it gives way; and it does where it would
// ask for turns that nobody takes (f2 has it still).
func (v view) spoken() block {
	say := v.fill(v.said().Say)
	if say == "" || v.room.NoRound() || v.live.Guard || low(v.size) || len(v.room.Entries) > 0 || len(v.room.Intend) > 0 || v.live.Asked != nil || v.room.Step.Capture == model.CapturePick {
		return block{}
	}
	var lines []string
	for _, line := range text.Wrap("“"+say+"”", min(v.width, readable)) {
		lines = append(lines, v.th.Quiet.Render(line))
	}
	return block{rank: spoken, lines: append(lines, "")}
}

// typing is the line being typed, with what it is for above it.
func (v view) typing() block {
	if !v.live.Open {
		return block{}
	}
	var lines []string
	if prompt := v.prompt(); prompt != "" {
		lines = append(lines, v.th.Quiet.Render(text.Cut(prompt, v.width)))
	}
	typed := v.live.Line
	if len(typed) == 0 {
		typed = []string{""}
		if v.live.Secret {
			typed[0] = v.th.Quiet.Render(text.Cut(v.unseen(), max(1, v.width-2)))
		}
	}
	for _, line := range typed {
		lines = append(lines, v.th.Accent.Render("▏")+" "+v.th.Text.Render(line))
	}
	return block{rank: typing, keep: len(lines), tail: true, lines: append([]string{""}, lines...)}
}

// unseen stands in place of a line that is typed in silence: typing changes it,
// or nobody would dare to go on.
func (v view) unseen() string {
	if v.live.Typed {
		return v.words.Run.Unseen
	}
	return v.words.Run.UnseenYet
}

// notice is the last line, or two: what must be known now, or that things are kept.
func (v view) notice() block {
	sign := ""
	if v.live.Kept {
		sign = "✓"
	}
	said := text.Wrap(text.Steady(oneLine(v.live.Notice)), max(10, v.width-4))
	if len(said) > 2 {
		said = append(said[:1:1], text.Cut(strings.Join(said[1:], " "), max(10, v.width-4)))
	}
	if len(said) == 0 {
		said = []string{""}
	}
	lines := make([]string, len(said))
	for i, line := range said {
		lines[i] = v.th.Warm.Render(line)
	}
	last := len(said) - 1
	fill := max(1, v.width-text.Width(said[last])-text.Width(sign))
	lines[last] += strings.Repeat(" ", fill) + v.th.Quiet.Render(sign)
	return block{rank: typing, keep: len(lines), lines: lines}
}

func (v view) gapUnlessLow() block {
	if !v.pinned() {
		return block{}
	}
	return gap()
}
