package stage

import (
	"strings"

	"intervision/model"
	"intervision/text"
	"intervision/ui/lang"
)

// Some moments have a wall of their own: nothing on it but the question, what
// to do, and a clock nobody has to watch. No title, no steps, no bar.

// isBare says whether this is such a moment.
func (v view) isBare() bool {
	step := v.room.Step
	switch {
	case v.room.State != model.StateRunning:
		return false
	case v.inSilence():
		return true
	case step.Capture != model.CaptureNone:
		return false
	}
	return step.Has(model.Aftercare) || step.Has(model.Goodbye) ||
		v.room.Turning == model.TurnsBack || step.Stance == model.StanceTurnedAway
}

// inSilence says whether everybody is quiet. Once it is shown what they wrote,
// they read.
func (v view) inSilence() bool {
	return v.writing() || v.room.Step.Speaks == model.SpeaksSilence
}

func (v view) writing() bool {
	step := v.room.Step
	return (step.Speaks == model.SpeaksWriting || step.Capture == model.CaptureSilent) && !v.room.Revealed
}

// bareColumn is the column of such a wall, in the middle of a wide window.
func bareColumn(s Size) (left, width int) {
	width = max(1, min(s.Width-2*margin, readable))
	if large(s) { // letters need more of it
		width = min(s.Width-2*margin, 2*readable)
	}
	return (s.Width - width) / 2, width
}

// bare draws it: what there is stands in the upper middle, what is typed at the
// bottom.
func (v view) bare() Wall {
	blocks := []block{v.pin(), v.gapUnlessLow(), gap(), v.rule(), v.paper(), v.aloud(), v.sitting(), v.farewell(), v.slowClock()}
	bottom := []block{v.below(), v.typing(), v.notice()}
	free := v.size.Height - height(blocks) - height(bottom)
	blocks = append([]block{v.name(), gaps(min(free/3, 8))}, blocks...)
	blocks = append(blocks, gaps(v.size.Height-height(blocks)-height(bottom)))
	typingAt := len(blocks) + 1
	return v.wall(fit(append(blocks, bottom...), v.size.Height), typingAt)
}

// name is the step's name, for somebody who goes through a method alone.
func (v view) name() block {
	if !v.live.Titled {
		return block{}
	}
	return block{rank: header, lines: []string{v.th.Title.Render(text.Cut(v.fill(v.said().Title), v.width))}}
}

// paper says that what is written stays with whoever writes it; when the time
// is over, what comes then.
func (v view) paper() block {
	if !v.writing() || v.live.Guard {
		return block{}
	}
	w := v.words.Run
	if v.penDown() {
		return v.paragraph(turn, v.th.Strong, v.pensDown())
	}
	if strings.Contains(v.said().Room, w.OnPaperCue) {
		return block{} // the card says so itself
	}
	return v.paragraph(turn, v.th.Text, w.OnPaper)
}

// penDown says whether the time for writing is over.
func (v view) penDown() bool {
	c := v.room.Clock
	return c.Given > 0 && c.Left(v.now) <= 0
}

func (v view) pensDown() string {
	if v.room.ReadOut {
		return v.words.Run.PensDown + " " + v.words.Run.ReadOut
	}
	return v.words.Run.PensDown
}

// aloud is what to say, in the moments in which it matters more than silence.
func (v view) aloud() block {
	if v.inSilence() || !v.room.Step.Has(model.Aftercare) && !v.room.Step.Has(model.Goodbye) {
		return block{}
	}
	return v.spoken()
}

// sitting is whose turn it is, and that somebody sits with their back to the
// group. Nobody has to be told who is silent.
func (v view) sitting() block {
	if !v.room.Turn.On && v.room.Step.Stance != model.StanceTurnedAway {
		return block{}
	}
	return v.turn()
}

// farewell is what goes along with the goodbye: what was intended, and when
// everybody meets again.
func (v view) farewell() block {
	if !v.room.Step.Has(model.Goodbye) {
		return block{}
	}
	b := block{rank: aside}
	for _, line := range v.room.Record {
		if line.Kind == model.KindIntentionMade {
			b.lines = append(b.lines, v.paragraph(aside, v.th.Text, v.words.Intend.Sentence(line.When, line.Text)).lines...)
		}
	}
	b.lines = append(b.lines, v.paragraph(aside, v.th.Text, v.nextTime()).lines...)
	return b
}

// nextTime says when everybody meets again, empty where nobody knows.
func (v view) nextTime() string {
	if v.room.Meeting == 0 {
		return ""
	}
	return lang.Fill(v.words.Run.NextTime, "when", v.words.Times.Moment(v.room.Meeting, v.zone))
}

// slowClock stands below what there is to read.
func (v view) slowClock() block {
	word, style := v.clock()
	if digits := v.digits(); len(digits) > 0 {
		return block{rank: header, keep: len(digits), lines: digits}
	}
	if word == "" {
		return block{}
	}
	return block{rank: header, keep: 1, lines: []string{style.Render(text.Cut(word, v.width))}}
}

// below is how many have written, and what was parked and came back here.
func (v view) below() block {
	return block{rank: kept, lines: append(v.written(), v.parked().lines...), tail: true}
}

// turning is what the presenter is asked as a step begins: to turn their chair
// round, and later to turn back. It has gone when they sit.
func (v view) turning() string {
	w := v.words.Run
	switch c := v.room.Clock; {
	case v.live.Guard:
		return ""
	case v.room.Turning == model.TurnsAway && c.Given-c.Left(v.now) < model.Minute:
		return v.whose(w.TurnAway, w.TurnAwayNobody)
	case v.room.Turning == model.TurnsBack && !strings.HasPrefix(v.said().Room, w.TurnBackNobody):
		return v.whose(w.TurnBack, w.TurnBackNobody)
	}
	return ""
}
