package stage

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"intervision/model"
	"intervision/text"
	"intervision/ui/lang"
)

// turn is whose turn it is, and what the presenter does meanwhile.
func (v view) turn() block {
	if v.live.Asked != nil {
		return v.askedTurn()
	}
	lines := v.round()
	if part := text.Cut(text.Steady(v.part()), v.width); part != "" {
		quiet := v.th.Quiet.Render(part)
		if n := len(lines); n == 1 && ansi.StringWidth(lines[0])+text.Width(part)+4 <= min(v.width, readable) {
			lines[0] += strings.Repeat(" ", 4) + quiet
		} else {
			lines = append(lines, quiet)
		}
	}
	if len(lines) == 0 {
		return block{}
	}
	return block{rank: turn, keep: len(lines), lines: append(lines, "")}
}

// round is the circle in seating order with a pointer that goes round: the
// names stay where they are. Who had a turn steps back in tone and has a sign,
// whether they spoke or passed.
func (v view) round() []string {
	t := v.room.Turn
	silent := v.room.Step.Capture == model.CaptureSilent
	switch {
	case !t.On || silent && (v.room.Written == 0 || t.Now == ""):
		return nil // on paper nobody's turn is first; whoever types goes in turn
	case t.Now == "":
		return []string{v.th.Quiet.Render(v.words.Run.AllHadTurn)}
	}
	head := v.words.Run.HasTurn + "  "
	row := v.seats(t.Row, v.width-text.Width(head))
	return []string{v.th.Quiet.Render(head) + row}
}

// seats writes a row of names in at most width cells. Where they do not all
// fit, those who had a turn give way first, then those who come last.
func (v view) seats(row []model.RoomSeat, width int) string {
	from, to := 0, len(row)
	for from < to-1 && v.rowWidth(row, from, to) > width && row[from].Had {
		from++
	}
	for to > from+1 && v.rowWidth(row, from, to) > width && !row[to-1].Now {
		to--
	}
	for from < to-1 && v.rowWidth(row, from, to) > width {
		from++
	}
	var b strings.Builder
	for i, seat := range row[from:to] {
		if i > 0 {
			b.WriteString("   ")
		}
		b.WriteString(v.seat(seat, width-text.Width(rest(row, to))))
	}
	return b.String() + v.th.Quiet.Render(rest(row, to))
}

// rest counts those of a row who have no room.
func rest(row []model.RoomSeat, to int) string {
	if to == len(row) {
		return ""
	}
	return "   +" + strconv.Itoa(len(row)-to)
}

func (v view) rowWidth(row []model.RoomSeat, from, to int) int {
	width := text.Width(rest(row, to)) + 3*(to-from-1)
	for _, seat := range row[from:to] {
		width += text.Width(named(seat))
	}
	return width
}

// named is a name with its sign.
func named(seat model.RoomSeat) string {
	name := text.Steady(seat.Name)
	switch {
	case seat.Now:
		return pointer + " " + name
	case seat.Had:
		return "✓ " + name
	}
	return name
}

func (v view) seat(seat model.RoomSeat, width int) string {
	s := text.Cut(named(seat), max(1, width))
	switch {
	case seat.Now:
		return v.th.Selected.Render(s)
	case seat.Had:
		return v.th.Quiet.Render(s)
	}
	return v.th.Text.Render(s)
}

// part is what the presenter does: has the word, listens, answers, sits with
// their back to the group.
func (v view) part() string {
	w := v.words.Run
	if v.room.Presenter == "" || v.inSilence() {
		return ""
	}
	say := ""
	switch step := v.room.Step; step.Stance {
	case model.StanceListens:
		say = w.Listens
	case model.StanceAnswers:
		say = w.Answers
	case model.StanceTurnedAway:
		say = w.TurnedAway
	case model.StanceWritesAlong:
		say = w.WritesAlong
	default:
		if step.Speaks == model.SpeaksPresenter && step.Part == model.Middle && !v.room.Turn.On {
			say = w.HasWord
		}
	}
	return lang.Fill(say, "who", v.room.Presenter)
}
