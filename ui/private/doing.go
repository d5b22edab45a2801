package private

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/text"
	"intervision/ui/field"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/part"
	"intervision/ui/privatelog"
	"intervision/ui/screen"
)

// Keys are the commands that work now, in the order of the footer.
func (m Model) Keys(env *screen.Env) []keys.Binding {
	w := env.Words.Private
	switch {
	case m.now == seen || m.now == striking || m.now == howLong:
		return m.ask.Keys()
	case !m.ready:
		return []keys.Binding{m.backKey(env)}
	case m.wall:
		return []keys.Binding{keys.Named(keys.Open, w.KeepUnseen), keys.Offer(keys.Back)}
	case m.now == choosing:
		return []keys.Binding{
			keys.Offer(keys.Choose), keys.Named(keys.Open, w.Reword), keys.Offer(keys.Remove),
			keys.Named(keys.Back, w.ToWriting), keys.Quietly(keys.Edit), keys.Offer(keys.HowLong),
		}
	case m.now == rewording:
		return []keys.Binding{keys.Named(keys.Open, env.Words.Run.KeepIt), keys.Offer(keys.Back)}
	}
	b := []keys.Binding{keys.Named(keys.Open, env.Words.Run.KeepIt)}
	if m.field.Empty() && len(m.lines(env)) > 0 {
		b = append(b, keys.Named(keys.Choose, w.ToLines))
	}
	if !m.notes.Log.IsZero() {
		b = append(b, keys.Offer(keys.HowLong))
	}
	return append(b, m.backKey(env))
}

// backKey closes a window of its own, and goes back from any other.
func (m Model) backKey(env *screen.Env) keys.Binding {
	if m.apart {
		return keys.Named(keys.Back, env.Words.Private.Shut)
	}
	return keys.Offer(keys.Back)
}

// do carries out a command that the screen offered.
func (m Model) do(env *screen.Env, do screen.Do) (screen.Screen, screen.Nav, tea.Cmd) {
	m.notice = ""
	switch {
	case m.now == seen:
		return m.let(env, do)
	case m.now == striking || m.now == howLong:
		next, cmd := m.answer(env, do)
		return next, screen.Stay(), cmd
	case do.Command == keys.Back && (m.now == choosing || m.now == rewording):
		return m.backToWriting(), screen.Stay(), nil
	case do.Command == keys.Back && m.apart:
		return m, screen.Quit(), nil // a window of its own is closed
	case do.Command == keys.Back:
		return m, screen.Pop(), nil
	case do.Command == keys.Open && m.wall:
		next, cmd := m.write(env)
		return next, screen.Pop(), cmd
	}
	next, cmd := m.act(env, do.Command, do.Key)
	return next, screen.Stay(), cmd
}

// let opens the page when nobody else can see this screen.
func (m Model) let(env *screen.Env, do screen.Do) (screen.Screen, screen.Nav, tea.Cmd) {
	ask, reply := m.ask.Update(env.Clock(), do)
	m.ask = ask
	switch {
	case reply == part.Open:
		return m, screen.Stay(), nil
	case reply == part.Declined || ask.At == 0:
		return m, screen.Pop(), nil
	}
	m.now = writing
	return m, screen.Stay(), nil
}

// act is every command that stays on this page.
func (m Model) act(env *screen.Env, command keys.ID, key string) (Model, tea.Cmd) {
	lines := m.lines(env)
	switch command {
	case keys.Open:
		if m.now == choosing {
			return m.reword(lines), nil
		}
		return m.write(env)
	case keys.Edit:
		return m.reword(lines), nil
	case keys.Choose:
		return m.choose(lines, key), nil
	case keys.Remove:
		return m.askStrike(env, lines), nil
	case keys.HowLong:
		return m.askHowLong(env), nil
	}
	return m, nil
}

// choose walks up out of the empty line into the notes, and down out of them.
func (m Model) choose(lines []model.PrivateLine, key string) Model {
	switch {
	case len(lines) == 0:
		m.now = writing
	case m.now == writing:
		if key == "up" {
			m.now, m.at = choosing, len(lines)-1
		}
	case key == "down" && m.at >= len(lines)-1:
		m.now = writing
	default:
		m.at = page.Move(m.at, len(lines), key)
	}
	return m
}

func (m Model) reword(lines []model.PrivateLine) Model {
	if m.at >= len(lines) {
		return m
	}
	m.now, m.field = rewording, field.New()
	m.field.SetText(lines[m.at].Text)
	return m
}

func (m Model) backToWriting() Model {
	if m.now == rewording {
		m.field = field.New()
	}
	m.now = writing
	return m
}

// write keeps the line that was typed.
func (m Model) write(env *screen.Env) (Model, tea.Cmd) {
	typed := text.Clean(m.field.Text(), 0)
	if m.field.Empty() {
		return m, nil
	}
	e := entry{text: typed}
	if lines := m.lines(env); m.now == rewording && m.at < len(lines) {
		line := lines[m.at].ID
		e = entry{change: m.change(env, false, func(n model.PrivateNotes) (model.Decision, *model.Refusal) { return n.Edit(line, typed) })}
	} else {
		e.change = m.change(env, true, func(n model.PrivateNotes) (model.Decision, *model.Refusal) { return n.Add(typed) })
	}
	m.now, m.field, m.dirty = writing, field.New(), true // the draft goes too
	return m.enqueue(env, e)
}

func (m Model) change(env *screen.Env, typed bool, decide func(model.PrivateNotes) (model.Decision, *model.Refusal)) privatelog.Change {
	return privatelog.New(env.NewID, env.Clock(), env.Seat, typed, decide)
}

// enqueue keeps changes one after the other.
func (m Model) enqueue(env *screen.Env, e entry) (Model, tea.Cmd) {
	m.waiting = append(m.waiting[:len(m.waiting):len(m.waiting)], e)
	if len(m.waiting) > 1 {
		return m, nil
	}
	return m.send(env)
}

func (m Model) send(env *screen.Env) (Model, tea.Cmd) {
	if len(m.waiting) == 0 {
		return m, nil
	}
	return m, keep(m.ctx, env.Store, m.id, m.about, m.waiting[0].change)
}

// kept takes the answer of the store. What cannot be kept now stays on the
// screen and is tried again; what is refused is said.
func (m Model) kept(env *screen.Env, msg kept) (Model, tea.Cmd) {
	var no *model.Refusal
	switch {
	case msg.wiped && msg.err != nil:
		m.err = msg.err
		return m, nil
	case msg.wiped:
		m.notes, m.at, m.notice = model.PrivateNotes{}, 0, env.Words.Common.Erased
		return m, nil
	case errors.As(msg.err, &no):
		m.notice = env.Words.Refusal(no.Rule)
	case errors.Is(msg.err, sessions.ErrNotFound): // the session was removed meanwhile
		m.ready, m.err, m.waiting = false, msg.err, nil
		return m, nil
	case msg.err != nil:
		m.err = msg.err
		return m, retry(m.ctx, m.id)
	default:
		m.notes, m.err = msg.notes, nil
	}
	if len(m.waiting) > 0 {
		m.waiting = m.waiting[1:]
	}
	m.at = max(0, min(m.at, len(m.notes.Lines)-1))
	return m.send(env)
}

// askStrike asks whether the chosen line may go.
func (m Model) askStrike(env *screen.Env, lines []model.PrivateLine) Model {
	if m.at >= len(lines) {
		return m
	}
	w := env.Words
	said := text.Cut(text.CleanLine(lines[m.at].Text, 0), 60)
	m.now = striking
	m.ask = part.Ask{Text: lang.Fill(w.Review.RedactAsk, "text", text.Steady(said)), Answers: []string{w.Review.EraseNo, w.Review.EraseYes}}
	return m
}

// askHowLong asks until when the notes are kept. The first answer leaves it, the
// last one erases them now; those in between are dates.
func (m Model) askHowLong(env *screen.Env) Model {
	w := env.Words.Private
	answers := []string{lang.Fill(w.AsItIs, "date", m.date(env, m.notes.Until))}
	m.dates = nil
	if at, may := m.notes.Sooner(env.Clock()); may {
		answers, m.dates = append(answers, lang.Fill(w.Sooner, "date", m.date(env, at))), append(m.dates, at)
	}
	if at, may := m.notes.Longer(); may {
		answers, m.dates = append(answers, lang.Fill(w.Longer, "date", m.date(env, at))), append(m.dates, at)
	}
	m.now = howLong
	m.ask = part.Ask{Text: w.HowLongAsk, Answers: append(answers, w.WipeNow)}
	return m
}

// answer gives a command to the open question.
func (m Model) answer(env *screen.Env, do screen.Do) (Model, tea.Cmd) {
	was := m.now
	ask, reply := m.ask.Update(env.Clock(), do)
	m.ask = ask
	if reply == part.Open {
		return m, nil
	}
	if m.now = writing; was == striking {
		m.now = choosing
	}
	switch {
	case reply == part.Declined || ask.At == 0:
		return m, nil
	case was == striking:
		return m.strike(env)
	case ask.At <= len(m.dates):
		until := m.dates[ask.At-1]
		now := env.Clock()
		return m.enqueue(env, entry{change: m.change(env, false, func(n model.PrivateNotes) (model.Decision, *model.Refusal) { return n.KeepUntil(until, now) })})
	}
	return m, wipe(m.ctx, env.Store, m.id, m.notes.Log)
}

func (m Model) strike(env *screen.Env) (Model, tea.Cmd) {
	lines := m.lines(env)
	if m.at >= len(lines) {
		return m, nil
	}
	line := lines[m.at].ID
	if len(lines) == 1 {
		m.now = writing
	}
	return m.enqueue(env, entry{change: m.change(env, false, func(n model.PrivateNotes) (model.Decision, *model.Refusal) { return n.Strike(line) })})
}
