package run

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// step is a step: what to do, what to say, whose turn it is, what was kept, and
// what a line means in it.
func (v voice) step() screen.Speech {
	room, w := v.m.room, v.env.Words.Run
	said := room.Step.Words[v.code()]
	s := screen.Speech{Place: room.Step.ID, Title: v.title()}
	add := func(name, text string, once bool) {
		if text != "" {
			s.Parts = append(s.Parts, screen.Part{Name: name, Text: text, Once: once})
		}
	}
	add("pin", v.pin(), true)
	sentence := said.Room
	if room.Presenter == "" && room.Step.Has(model.LastLook) {
		sentence = lang.Everybody(sentence)
	}
	add("room", v.name(sentence), false)
	if room.NoRound() {
		add("noround", w.NoRound, false)
	}
	add("module", v.module(), false)
	if !room.NoRound() {
		add("say", v.say(v.w.Say, "say", v.name(said.Say)), false)
	}
	if v.code() != v.env.Words.Code {
		add("lang", w.OtherLanguage, true)
	}
	add("turn", v.turn(), false)
	if room.Hidden && room.Written > 0 {
		add("written", w.Written.Of(room.Written), false)
	}
	if len(room.Parked) > 0 {
		add("parked", w.WasParked+"\n"+strings.Join(room.Parked, "\n"), false)
	}
	v.clock(add)
	if v.m.offer == offerClosing {
		add("offer", w.OfferClosing+" "+lang.Fill(v.w.OfferGo, "command", v.env.Words.Commands[keys.TakeOffer].Short), true)
	} else if v.m.offer == offerCount {
		add("offer", lang.Fill(v.w.OfferCount, "command", v.env.Words.Commands[keys.TakeOffer].Short), true)
	}
	s.Enter, s.EnterName = v.enter()
	return v.working(s)
}

// title is the step, its place and its time.
func (v voice) title() string {
	room := v.m.room
	title := lang.Sentence(lang.Fill(v.w.Step, "n", strconv.Itoa(room.Number), "all", strconv.Itoa(room.Count), "title", v.name(room.Step.Words[v.code()].Title)))
	clock := room.Clock
	switch {
	case !clock.Running || clock.Given == 0:
		return title
	}
	return title + " " + lang.Sentence(v.left())
}

// left is what is left of the step's time.
func (v voice) left() string {
	left := v.m.room.Clock.Left(v.env.Clock())
	if left <= 0 {
		return v.env.Words.Left(left, 0, false)
	}
	return v.env.Words.MinLeft.Of(int((left + model.Minute - 1) / model.Minute)) // a minute is exact enough for the ear
}

// clock is what became of the time: it stands still, minutes were added, another
// end was agreed, it is nearly up.
func (v voice) clock(add func(name, text string, once bool)) {
	m, w := v.m, v.env.Words
	if !m.room.Clock.Running {
		add("still", lang.Sentence(w.Run.StandsStill), true)
	}
	if now := m.session.Now(); now != nil && now.Extended > 0 {
		add("added", lang.Fill(v.w.Added, "length", w.Length(now.Extended)), true)
	}
	if m.session.Until != 0 {
		add("until", lang.Fill(v.w.Until, "time", w.Time(m.session.Until, v.env.Zone)), true)
	}
	add("time", v.time(), true)
}

// time is said when it is nearly up, and when it is.
func (v voice) time() string {
	clock := v.m.room.Clock
	left := clock.Left(v.env.Clock())
	switch {
	case !clock.Running || clock.Given == 0 || left > min(2*model.Minute, clock.Given/2):
		return ""
	case left <= 0:
		return v.w.TimeUp
	}
	return lang.Fill(v.w.Time, "left", v.left())
}

// pin is the presenter's question, or the case before it is worded.
func (v voice) pin() string {
	room, w := v.m.room, v.env.Words.Run
	if room.Pin.Text == "" || room.Stopped {
		return ""
	}
	label, of := w.TheCase, w.CaseOf
	if room.Pin.Question {
		label, of = w.TheQuestion, w.QuestionOf
	}
	if room.Presenter != "" {
		label = lang.Fill(of, "who", room.Presenter)
	}
	return label + ": " + room.Pin.Text
}

// module is the alternative that the step works with.
func (v voice) module() string {
	room := v.m.room
	i := slices.IndexFunc(room.Step.Choices, func(c model.Choice) bool { return c.ID == room.Chosen })
	if i < 0 || room.Step.Capture == model.CapturePick {
		return ""
	}
	words := room.Step.Choices[i].Words[v.code()]
	return strings.TrimSpace(words.Name + ". " + v.name(words.Text))
}

// turn is whose turn it is, or what the presenter does.
func (v voice) turn() string {
	room, w := v.m.room, v.env.Words.Run
	switch t := room.Turn; {
	case room.Step.Capture == model.CaptureSilent && (room.Written == 0 || t.Now == ""):
		return ""
	case t.On && t.Now == "":
		return w.AllHadTurn
	case t.On && len(t.Then) > 0:
		return lang.Fill(v.w.TurnThen, "who", t.Now, "then", t.Then[0])
	case t.On:
		return lang.Fill(v.w.Turn, "who", t.Now)
	case room.Presenter == "":
		return ""
	}
	return lang.Fill(map[model.Stance]string{
		model.StanceListens: w.Listens, model.StanceAnswers: w.Answers, model.StanceTurnedAway: w.TurnedAway,
	}[room.Step.Stance], "who", room.Presenter)
}

// enter is what an empty line does: the next person while the word goes round,
// what stands in the line already, else the next step.
func (v voice) enter() (does []tea.Msg, name string) {
	m, room := v.m, v.m.room
	silent := room.Step.Capture == model.CaptureSilent && room.Written == 0
	switch {
	case m.intends() && m.intend.noDay != "" && m.intend.noDay == m.line():
		return screen.Give(keys.Enter), v.env.Words.Intend.Skip
	case m.fieldOpen() && m.field.Text() != "":
		return screen.Give(keys.Enter), v.env.Words.Run.KeepIt
	case m.intends() && m.intend.part > partThen:
		return screen.Give(keys.Enter), v.env.Words.Intend.Skip
	case m.intends() && m.intend.part == partThen:
		return nil, ""
	case room.Awaiting:
		return screen.Give(keys.Enter), v.w.NextOne
	case room.Turn.On && room.Turn.Now != "" && !silent:
		if len(room.Turn.Then) > 0 {
			return screen.Give(keys.Enter), lang.Fill(v.w.NextPerson, "who", room.Turn.Then[0])
		}
		return screen.Give(keys.Enter), v.w.LastPerson
	}
	return screen.Give(keys.NextStep), v.onward()
}

// onward says where the next step is.
func (v voice) onward() string {
	next := v.m.session.NextStep()
	if next == nil {
		return v.env.Words.Run.CloseIt
	}
	return lang.Fill(v.w.NextStep, "title", v.name(next.Words[v.code()].Title))
}

// working is what a line means in this step.
func (v voice) working(s screen.Speech) screen.Speech {
	m, room := v.m, v.m.room
	if a := v.stillLookingBack(); a != nil && a.Who != "" {
		return v.lookingBack(s, a)
	}
	switch step := room.Step; {
	case step.Has(model.LastLook):
		return v.record(s)
	case step.Capture == model.CaptureRating:
		return v.rating(s)
	case step.Capture == model.CaptureMark, step.Capture == model.CapturePick && !step.Has(model.ChooseCase) && len(step.Choices) == 0:
		return v.marking(s)
	case step.Capture == model.CapturePick && !step.Has(model.ChooseCase):
		return v.picking(s)
	case step.Capture == model.CapturePick:
		s = v.presenting(s)
	case step.Capture == model.CaptureIntentions:
		s = v.intending(s)
	default:
		s = v.entries(s)
	}
	off := m
	off.panel, off.list.on = noPanel, false
	if !off.fieldOpen() {
		if len(s.Choices) == 0 || !s.Numbers {
			return v.commands(s)
		}
		return s
	}
	s.Words, s.Prompt = v.words()
	s.Typed, s.Puts, s.Secret = m.field.Text(), keys.Enter, m.silent() && !m.session.Now().Revealed
	return s
}

// words say what a line of text is in this step, and the word or two before it.
func (v voice) words() (words, prompt string) {
	room, w := v.m.room, v.env.Words.Run
	switch step := room.Step; {
	case step.Pins == model.PinsCase:
		return w.TypeCase, w.TheCase
	case v.m.rewords():
		return lang.Fill(v.w.QuestionAgain, "command", v.env.Words.Commands[keys.Undo].Name), w.TheQuestion
	case step.Pins == model.PinsQuestion:
		return v.name(w.TypeQuestion), w.TheQuestion
	case room.Awaiting:
		return w.TypeAnswer, w.TypeAnswer
	case step.Capture == model.CaptureIntentions:
		return v.wordsOfIntention()
	case step.Capture == model.CaptureColumns && len(step.Choices) > 0:
		name := step.Choices[v.m.column%len(step.Choices)].Words[v.code()].Name
		return lang.Fill(v.w.WordsColumn, "column", name), name
	case step.Capture == model.CaptureSilent:
		return v.w.WordsSilent, v.w.Text
	case room.Turn.On && room.Turn.Now != "":
		return v.w.WordsLine, room.Turn.Now
	}
	return v.w.WordsLine, v.w.Text
}

// commands are the choices of a step in which nothing is typed: what stands in
// the footer of the screen.
func (v voice) commands(s screen.Speech) screen.Speech {
	s.Numbers = true
	first := s.EnterName
	if v.m.room.Turn.On && v.m.room.Turn.Now != "" && first != v.onward() {
		first = v.env.Words.Run.NextPerson // whose turn it is was said already
	}
	s.Choices = []screen.Choice{{Text: first, Do: s.Enter}}
	off := v.m
	off.panel, off.list.on = noPanel, false
	for _, b := range off.Keys(v.env) {
		label := b.Label
		if label == "" {
			label = v.env.Words.Commands[b.ID].Name
		}
		if c, _ := v.env.Keys.Find(b.ID); b.Quiet || b.Off != "" || c.NeedsKey || b.ID == keys.Enter || b.ID == keys.Open {
			continue
		}
		if b.ID == keys.NextStep {
			if label = v.onward(); label == s.EnterName {
				continue
			}
		}
		s.Choices = append(s.Choices, screen.Command(b.ID, label))
	}
	return s
}
