package run

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/text"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
	"intervision/ui/stage"
)

// An intention is asked for on one line, one part after the other. It is kept
// as soon as there is something to do in it; every further part is added to
// what is kept, so that going on halfway loses nothing. Each part may be left
// empty with enter.

// part is what the line asks for.
type part uint8

const (
	partWhen part = iota
	partThen
	partChance
	partObstacle
	partInstead
	partNotice
	noPart // all of it was asked
)

// intending is an intention that is being made.
type intending struct {
	part    part
	id      model.ID // kept already, zero before
	when    string   // the first half, until there is a second one
	insight bool     // an insight only
	noDay   string   // what was typed as a first chance and is no day: entered again, it is left
}

// intends says whether the step makes intentions.
func (m Model) intends() bool { return m.room.Step.Capture == model.CaptureIntentions }

// madeHere are the intentions of this step, in the order the wall shows them.
func (m Model) madeHere() []model.Kept {
	var here []model.Kept
	for _, k := range m.session.Intentions {
		if k.Step == m.step() {
			here = append(here, k)
		}
	}
	return here
}

// inHand is the intention that is being completed; ok is false while there is
// none, or when it was taken back meanwhile.
func (m Model) inHand() (k model.Kept, ok bool) {
	i := slices.IndexFunc(m.session.Intentions, func(k model.Kept) bool { return k.ID == m.intend.id })
	if m.intend.id.IsZero() || i < 0 {
		return k, false
	}
	return m.session.Intentions[i], true
}

// reintend begins anew when the intention in hand was taken back.
func (m Model) reintend() Model {
	if _, ok := m.inHand(); ok || m.intend.id.IsZero() {
		return m
	}
	m.intend = intending{}
	return m.ofPart("")
}

// ofPart puts a text into the field for the part that is asked now.
func (m Model) ofPart(content string) Model {
	m.field = m.field.Clone()
	m.field.SetText(content)
	return m
}

// partPlace is the suffix of the draft of a part.
func (i intending) partPlace() string {
	return [...]string{"", "/then", "/chance", "/obstacle", "/instead", "/notice", ""}[i.part]
}

// enterIntention takes what was typed for one part and asks for the next.
func (m Model) enterIntention(env *screen.Env, line string) (Model, tea.Cmd) {
	k, held := m.inHand()
	if !m.intend.insight && !k.Insight {
		line = m.half(env, line)
	}
	switch {
	case held:
		return m.complete(env, k, line)
	case m.intend.insight && line != "":
		return m.make(env, model.Intention{Then: line, Insight: true})
	case m.intend.insight:
		return m.nextPerson(env)
	case m.intend.part == partWhen && line == "" && m.room.Turn.On && m.room.Turn.Now != "":
		return m.nextPerson(env)
	case m.intend.part == partWhen:
		m.intend.when, m.intend.part = line, partThen
		return m.ofPart(m.drafts[m.place(env).Step]), nil
	case line == "": // there is nothing to do in it yet
		m.intend.part = partWhen
		return m.ofPart(m.intend.when), nil
	}
	return m.make(env, model.Intention{When: m.intend.when, Then: line})
}

// half is what was typed for one half, without the word that the screen has in
// front of it already.
func (m Model) half(env *screen.Env, line string) string {
	w := env.Words.Intend
	switch m.intend.part {
	case partWhen:
		return lang.After(line, w.WhenWords)
	case partThen, partInstead:
		return lang.After(line, w.ThenWords)
	}
	return line
}

// make keeps a new intention and asks for what may still be said of it.
func (m Model) make(env *screen.Env, in model.Intention) (Model, tea.Cmd) {
	in.Owner = m.session.Presenter
	if turn := m.session.Turn().Person; !turn.IsZero() {
		in.Owner = turn
	}
	step := m.step()
	next, cmd := m.clearAfter(env, model.Intend{Intention: in})
	if next.replica.Waiting() == m.replica.Waiting() {
		return next, cmd // refused: the text stays
	}
	delete(next.drafts, step)
	next.intend = intending{}
	if made := next.madeHere(); !in.Insight && len(made) > 0 {
		next.intend = intending{part: partChance, id: made[len(made)-1].ID}
	}
	return next, cmd
}

// complete adds a part to the intention in hand. A part that is left as it was
// is passed.
func (m Model) complete(env *screen.Env, k model.Kept, line string) (Model, tea.Cmd) {
	in := k.Intention
	switch m.intend.part {
	case partWhen:
		in.When = line
	case partThen:
		if line != "" {
			in.Then = line
		}
	case partChance:
		chance, ok := m.chanceOf(env, k.Chance, line)
		switch {
		case ok:
			in.Chance = chance
		case m.intend.noDay != line: // said once; whoever enters it again goes on without
			m.notice, m.intend.noDay = env.Words.Intend.NoDay, line
			return m, nil
		}
	case partObstacle:
		in.Obstacle = line
	case partInstead:
		in.Instead = line
	case partNotice:
		in.Notice = line
	}
	delete(m.drafts, m.place(env).Step)
	if in == k.Intention {
		return m.nextPart(env, in), nil
	}
	next, cmd := m.clearAfter(env, model.Intend{ID: k.ID, Intention: in})
	return next.nextPart(env, in), cmd
}

// chanceOf reads a first chance; what it reads as it was shown is no change.
func (m Model) chanceOf(env *screen.Env, was model.Instant, line string) (model.Instant, bool) {
	switch {
	case line == "":
		return 0, true
	case was != 0 && line == env.Words.Times.Date(was, env.Zone):
		return was, true
	}
	return env.Words.ParseDay(line, env.Clock(), env.Zone)
}

// nextPart asks for what comes after, with what is there already.
func (m Model) nextPart(env *screen.Env, in model.Intention) Model {
	m.intend.part++
	if m.intend.part == partInstead && in.Obstacle == "" {
		m.intend.part++
	}
	if m.intend.part == noPart || in.Insight {
		m.intend = intending{}
		return m.ofPart(m.drafts[m.step()])
	}
	content := [...]string{in.When, in.Then, "", in.Obstacle, in.Instead, in.Notice}[m.intend.part]
	if m.intend.part == partChance && in.Chance != 0 {
		content = env.Words.Times.Date(in.Chance, env.Zone)
	}
	if draft := m.drafts[m.place(env).Step]; draft != "" {
		content = draft
	}
	return m.ofPart(content)
}

// reintention opens the chosen intention again, from its first part on.
func (m Model) reintention() (Model, tea.Cmd) {
	made := m.madeHere()
	if m.list.at >= len(made) {
		return m, nil
	}
	k := made[m.list.at]
	m.list.on = false
	m.intend = intending{id: k.ID}
	if k.Insight {
		m.intend.part = partThen
		return m.ofPart(k.Then), nil
	}
	return m.ofPart(k.When), nil
}

// backInIntention goes back a part; ok is false where there is none before.
func (m Model) backInIntention() (next Model, ok bool) {
	_, held := m.inHand()
	switch {
	case held: // what is kept is kept
		m.intend = intending{}
		return m.ofPart(m.drafts[m.step()]), true
	case m.intend.part == partThen:
		m.intend.part = partWhen
		return m.ofPart(m.intend.when), true
	}
	return m, false
}

// insightOnly changes if-then into an insight, and back.
func (m Model) insightOnly() Model {
	if _, held := m.inHand(); held {
		return m
	}
	m.intend = intending{insight: !m.intend.insight}
	return m
}

// intentionKeys are those of the line for an intention.
func (m Model) intentionKeys(env *screen.Env) []keys.Binding {
	w := env.Words
	_, held := m.inHand()
	var b []keys.Binding
	switch empty := m.line() == ""; {
	case held && empty:
		b = []keys.Binding{keys.Named(keys.Enter, w.Intend.Skip)}
	case held:
		b = []keys.Binding{keys.Named(keys.Enter, w.Intend.ToNext)}
	case m.intend.insight:
		b = []keys.Binding{keys.Named(keys.Enter, w.Run.KeepIt), keys.Named(keys.PickEntry, w.Run.InIfThen).As(w.Run.IfThenName, w.Run.IfThenHelp)}
	case m.intend.part == partThen:
		b = []keys.Binding{keys.Named(keys.Enter, w.Run.KeepIt), keys.Quietly(keys.PickEntry).As(w.Run.InsightName, w.Run.InsightHelp)}
	case empty && m.room.Turn.On && m.room.Turn.Now != "":
		b = []keys.Binding{keys.Named(keys.Enter, w.Run.NextPerson), keys.Named(keys.PickEntry, w.Run.InsightOnly).As(w.Run.InsightName, w.Run.InsightHelp)}
	default:
		b = []keys.Binding{keys.Named(keys.Enter, w.Run.ToSecond), keys.Named(keys.PickEntry, w.Run.InsightOnly).As(w.Run.InsightName, w.Run.InsightHelp)}
	}
	if len(m.room.Intend) > 0 {
		b = append(b, keys.Quietly(keys.Choose))
	}
	return b
}

// intentionPrompt says what the line asks for now.
func (m Model) intentionPrompt(env *screen.Env, size stage.Size) string {
	w := env.Words.Intend
	_, held := m.inHand()
	label := ""
	switch {
	case m.intend.insight:
		return env.Words.Run.TypeInsight
	case m.intend.part == partThen && m.intend.when != "":
		return lang.Fill(w.SoFar, "when", text.Cut(text.CleanLine(m.intend.when, 0), stage.FieldWidth(size)-16))
	case m.intend.part == partThen:
		return env.Words.Run.ThenI
	case m.intend.part == partWhen && !held && len(m.room.Intend) > 0:
		return w.Another
	case m.intend.part == partWhen:
		return env.Words.Run.If
	case m.intend.part == partChance:
		label = w.TypeChance
	case m.intend.part == partObstacle:
		label = w.TypeObstacle
	case m.intend.part == partInstead:
		label = w.TypeInstead
	default:
		label = w.TypeNotice
	}
	return label + "  (" + w.MayBeEmpty + ")"
}

// wondering is the quiet line of questions about the intention in hand, or the
// one that was made last.
func (m Model) wondering(env *screen.Env) string {
	if !m.intends() {
		return ""
	}
	k, held := m.inHand()
	if made := m.madeHere(); !held && len(made) > 0 {
		k, held = made[len(made)-1], true
	}
	if !held {
		return ""
	}
	return env.Words.Intend.Wondering(k.Wonders(k.At))
}

// handAt is which of the step's intentions is in hand: the last one that was
// made if none is.
func (m Model) handAt() int {
	made := m.madeHere()
	at := slices.IndexFunc(made, func(k model.Kept) bool { return k.ID == m.intend.id })
	if at < 0 {
		return len(made) - 1
	}
	return at
}
