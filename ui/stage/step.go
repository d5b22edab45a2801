package stage

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"intervision/model"
	"intervision/text"
	"intervision/ui/lang"
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

// header is the step's name, its number and the clock, and how far we are. In
// the wide layout the rail tells the steps.
func (v view) header() block {
	title := v.fill(v.said().Title)
	place := strconv.Itoa(v.room.Number) + "/" + strconv.Itoa(v.room.Count)
	clock, style := v.clock()
	if v.railed {
		place = ""
	}
	if len(v.digits()) > 0 {
		clock = "" // it stands at the edge
	}
	right := strings.TrimSpace(place + "   " + clock)
	space := v.width - text.Width(right) - 2
	title = text.Cut(title, max(8, space))
	fill := max(2, v.width-text.Width(title)-text.Width(right))
	line := v.th.Title.Render(title) + strings.Repeat(" ", fill)
	switch {
	case place != "" && clock != "":
		line += v.th.Quiet.Render(place + "   ")
	case place != "":
		line += v.th.Quiet.Render(place)
	}
	return block{rank: header, keep: 2, lines: []string{line + style.Render(clock), v.bar(), ""}}
}

// bar shows how many of the steps are behind us.
func (v view) bar() string {
	done := 0
	if v.room.Count > 0 {
		done = v.width * v.room.Number / v.room.Count
	}
	return v.th.Bar.Render(strings.Repeat("━", done)) + v.th.BarRest.Render(strings.Repeat("─", v.width-done))
}

// pin is the presenter's question in their own words, in every step; before it
// is worded the case in one line.
func (v view) pin() block {
	label := ""
	switch {
	case !v.pinned():
		return block{}
	case v.room.Pin.Question:
		label = v.whose(v.words.Run.QuestionOf, v.words.Run.TheQuestion)
	default:
		label = v.whose(v.words.Run.CaseOf, v.words.Run.TheCase)
	}
	label = text.Cut(text.Steady(label), v.width/3)
	if len(v.loud.question) > 0 { // a quiet tone, so that what to do now is the loudest
		lines := append([]string{v.th.Quiet.Render(label)}, spell(v.loud.question, v.th.Quiet)...)
		return block{rank: question, keep: len(lines), lines: lines}
	}
	if v.size.Width < 76 {
		label = ""
	}
	indent := 0
	if label != "" {
		indent = text.Width(label) + 3
	}
	lines := text.Wrap(text.Steady(oneLine(v.room.Pin.Text)), max(10, v.width-indent))
	most := 3
	if low(v.size) {
		most = 2
	}
	if len(lines) > most {
		lines = append(lines[:most-1:most-1], text.Cut(strings.Join(lines[most-1:], " "), max(10, v.width-indent)))
	}
	for i, line := range lines {
		head := strings.Repeat(" ", indent)
		if i == 0 && label != "" {
			head = v.th.Quiet.Render(label) + "   "
		}
		lines[i] = head + v.th.Question.Render(line)
	}
	return block{rank: question, keep: len(lines), lines: lines}
}

// pinned says whether there is something to pin. A case that was stopped rests.
func (v view) pinned() bool { return v.room.Pin.Text != "" && !v.room.Stopped }

// whose is a label with the presenter's name, or the one without.
func (v view) whose(of, plain string) string {
	if v.room.Presenter == "" {
		return plain
	}
	return lang.Fill(of, "who", v.room.Presenter)
}

// oneLine joins the lines of a text.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// rule is what to do now: the loudest thing on the wall. The kind sentence
// stands in its place while it is asked for.
func (v view) rule() block {
	sentence, style := v.sentence(), v.th.Strong
	if v.live.Guard && v.said().Guard != "" {
		style = v.th.Accent
	}
	if v.room.Boss && v.room.Step.Speaks == model.SpeaksRound && v.live.Asked == nil {
		sentence += "\n\n" + v.words.Run.NoRound
	}
	var lines []string
	ask := v.turning()
	if v.loud.head != "" {
		lines = append(lines, spell(v.loud.lines, style)...)
		sentence, ask = strings.TrimSpace(strings.TrimPrefix(oneLine(ask+" "+sentence), v.loud.head)), ""
	}
	lines = append(lines, v.toTurn(ask)...)
	for i, paragraph := range strings.Split(sentence, "\n\n") {
		if i > 0 && !low(v.size) {
			lines = append(lines, "")
		}
		for _, line := range v.sentences(paragraph) {
			lines = append(lines, style.Render(line))
		}
	}
	lines = append(lines, v.chosenModule()...)
	return block{rank: rule, keep: len(lines), lines: append(lines, "")}
}

// toTurn is what the presenter is asked before the step's own sentence.
func (v view) toTurn(ask string) (lines []string) {
	if ask == "" {
		return nil
	}
	for _, line := range v.sentences(ask) {
		lines = append(lines, v.th.Selected.Render(line))
	}
	if v.room.Turning == model.TurnsAway && !low(v.size) {
		lines = append(lines, "")
	}
	return lines
}

// fromTheBack is the longest line of what the room must read.
const fromTheBack = 60

// sentences wraps a paragraph with every sentence on lines of its own, where
// that takes no more than one line extra, or where there is little else.
func (v view) sentences(paragraph string) []string {
	width := min(v.width, fromTheBack)
	joined := text.Wrap(paragraph, width)
	var apart []string
	rest := paragraph
	for rest != "" {
		var one string
		one, rest = firstSentence(rest)
		apart = append(apart, text.Wrap(one, width)...)
	}
	if len(apart) > len(joined)+1 && (!v.isBare() || len(apart) > 4) {
		return joined
	}
	return apart
}

// firstSentence parts a text after the first sign that ends a sentence and is
// followed by a space and a capital.
func firstSentence(s string) (one, rest string) {
	for i, r := range s {
		if !strings.ContainsRune(".?!…", r) {
			continue
		}
		after := s[i+utf8.RuneLen(r):]
		next, size := utf8.DecodeRuneInString(strings.TrimPrefix(after, " "))
		if strings.HasPrefix(after, " ") && size > 0 && unicode.IsUpper(next) {
			return s[:len(s)-len(after)], after[1:]
		}
	}
	return s, ""
}

// chosenModule is the alternative that this step works with.
func (v view) chosenModule() []string {
	if v.room.Step.Capture == model.CapturePick || v.room.Chosen == "" {
		return nil
	}
	for _, c := range v.room.Step.Choices {
		if c.ID == v.room.Chosen {
			words := c.Words[v.code()]
			lines := []string{"", v.th.Accent.Render(words.Name)}
			for _, line := range text.Wrap(v.fill(words.Text), min(v.width, readable)) {
				lines = append(lines, v.th.Strong.Render(line))
			}
			return lines
		}
	}
	return nil
}

// spoken is the sentence to say aloud, in a quiet tone. Once there is
// something to show of what was said, it gives way.
func (v view) spoken() block {
	say := v.fill(v.said().Say)
	if say == "" || v.live.Guard || low(v.size) || len(v.room.Entries) > 0 || len(v.room.Intend) > 0 || v.live.Asked != nil || v.room.Step.Capture == model.CapturePick {
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
