package review

import (
	"errors"
	"io/fs"
	"path/filepath"
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/text"
	"intervision/ui/field"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/part"
	"intervision/ui/screen"
)

// do carries out a command that the screen offered.
func (m Model) do(env *screen.Env, do screen.Do) (Model, screen.Nav, tea.Cmd) {
	m.notice = ""
	switch {
	case m.along.open:
		return m.took(env, do), screen.Stay(), nil
	case m.asking:
		next, cmd := m.answer(env, do)
		return next, screen.Stay(), cmd
	case do.Command == keys.Private:
		return m, screen.Push(screen.OpenPrivate{Log: m.log()}), nil
	case do.Command == keys.Back:
		return m.back(env)
	case do.Command == keys.Open && m.field != nil:
		next, cmd := m.write(env)
		return next, screen.Stay(), cmd
	case do.Command == keys.Open && m.list.err != nil && m.only.IsZero():
		next, cmd := m.reload(env)
		return next, screen.Stay(), cmd
	case do.Command == keys.Open && !m.full && running(m.chosen()):
		return m, screen.Push(screen.OpenSession{Log: m.chosen().Log}), nil
	}
	next, cmd := m.act(env, do)
	return next, screen.Stay(), cmd
}

// back closes what lies on top.
func (m Model) back(env *screen.Env) (Model, screen.Nav, tea.Cmd) {
	switch {
	case m.field != nil:
		m.field = nil
	case m.full && m.only.IsZero():
		m.full, m.scroll = false, 0
		m = m.toFirst(env)
		if m.stale {
			next, cmd := m.fresh(env)
			return next, screen.Stay(), cmd
		}
	case m.filtering:
		m.filtering = false
	case m.search.field != nil:
		next, cmd := m.endSearch(env)
		return next, screen.Stay(), cmd
	default:
		return m, screen.Pop(), nil
	}
	return m, screen.Stay(), nil
}

// turnOver shows the notes as it went, step by step, or as they read best.
func (m Model) turnOver(env *screen.Env) Model {
	m.inOrder, m.scroll, m.hit = !m.inOrder, 0, 0
	return m.changed(env).toFirst(env)
}

// act is every command that stays on this screen.
func (m Model) act(env *screen.Env, do screen.Do) (Model, tea.Cmd) {
	switch do.Command {
	case keys.Choose:
		return m.move(env, do.Key)
	case keys.Page:
		return m.leaf(env, do.Key)
	case keys.Open:
		m.full, m.scroll, m.filtering, m.search.typing = true, 0, false, false
		m = m.toFirst(env)
		m.kept = slices.DeleteFunc(slices.Clone(m.kept), func(n notes) bool { return n.err != nil }) // try again
		return m.need(env)
	case keys.Search:
		return m.openSearch(), nil
	case keys.Filter:
		return m.openFilter(env)
	case keys.NextField, keys.PrevField:
		return m.nextFilter(env, do.Command)
	case keys.Change:
		return m.change(env, do.Key)
	case keys.NextHit:
		return m.toHit(env, 1), nil
	case keys.PrevHit:
		return m.toHit(env, -1), nil
	case keys.InOrder:
		return m.turnOver(env), nil
	case keys.Export:
		return m.takeAlong(env), nil
	case keys.Remove:
		if m.filtering {
			m.filter = filter{}
			return m.narrowed(env)
		}
		return m.question(env), nil
	}
	return m, nil
}

// move chooses in the list, or scrolls the notes that fill the window.
func (m Model) move(env *screen.Env, key string) (Model, tea.Cmd) {
	switch {
	case !m.full:
		return m.choose(env, page.Move(m.list.at, len(m.list.rows), key))
	case key == "up":
		return m.turn(env, -1), nil
	}
	return m.turn(env, 1), nil
}

// leaf goes a screenful on: through the notes where they are seen, else through
// the list. To the ends always means the list where there is one.
func (m Model) leaf(env *screen.Env, key string) (Model, tea.Cmd) {
	if m.full || (wide(env) && (key == "pgup" || key == "pgdown")) {
		return m.page(env, key), nil
	}
	screenful := max(1, m.listHeight(env)-1)
	switch key {
	case "pgup":
		return m.choose(env, m.list.at-screenful)
	case "home":
		return m.choose(env, 0)
	case "end":
		return m.last(env)
	}
	return m.choose(env, m.list.at+screenful)
}

// question asks whether a session is to go, and says what goes.
func (m Model) question(env *screen.Env) Model {
	w := env.Words.Review
	m.asking = true
	m.ask = part.Ask{Text: lang.Fill(env.Words.Common.SureErase, "what", m.goes(env)), Answers: []string{w.EraseNo, w.EraseYes}}
	return m
}

// goes names the session and what goes with it.
func (m Model) goes(env *screen.Env) string {
	s := m.shown()
	w, date := env.Words.Review, env.Words.Times.Long(s.Started, env.Zone)
	what := lang.Fill(w.EraseAsk, "date", date, "method", methodOf(env, s))
	if title := titleOf(s); title != "" && !running(s) {
		what = lang.Fill(w.EraseTitled, "title", text.Cut(title, 60), "date", date, "method", methodOf(env, s))
	}
	if n := len(s.Intentions); n > 0 {
		what += " " + w.Goes.Of(n)
	}
	return text.Steady(what)
}

// shown is the summary of the session whose notes are shown.
func (m Model) shown() model.Summary {
	if n, ok := m.at(m.only); ok && !m.only.IsZero() {
		return n.session.Summarise(n.log)
	}
	return m.chosen()
}

// answer gives a command to the open question.
func (m Model) answer(env *screen.Env, do screen.Do) (Model, tea.Cmd) {
	ask, reply := m.ask.Update(env.Clock(), do)
	m.ask, m.asking = ask, reply == part.Open
	if reply != part.Answered || ask.At == 0 {
		return m, nil
	}
	m.erasing = m.log()
	return m, erase(m.ctx, env.Store, m.id, m.erasing)
}

// erased takes a session out of the list. Opened for this one session, nothing
// is left but the sentence.
func (m Model) erased(env *screen.Env, msg erased) (Model, tea.Cmd) {
	m.erasing = model.ID{}
	if msg.err != nil && !errors.Is(msg.err, sessions.ErrNotFound) {
		m.notice = env.Words.Error(msg.err)
		return m, nil
	}
	m = m.unfollow()
	m.kept, m.scroll, m.notice = nil, 0, env.Words.Common.Erased
	if !m.only.IsZero() {
		m.kept = []notes{{log: m.only, err: sessions.ErrNotFound}}
		return m, nil
	}
	m.full = false
	return m.reload(env)
}

// naming opens the line in which the name of the file can be changed.
func (m Model) naming(env *screen.Env) Model {
	m.field = field.Line(text.Note)
	m.field.SetText(m.proposed(env))
	return m
}

// proposed is the path that is proposed for the notes that are shown.
func (m Model) proposed(env *screen.Env) string { return filepath.Join(m.folder, m.fileName(env)) }

// placed takes the folder files go to; a line that was opened meanwhile and not
// changed follows.
func (m Model) placed(env *screen.Env, folder string) Model {
	before := m.proposed(env)
	m.folder = folder
	if m.field != nil && m.field.Text() == before {
		return m.naming(env)
	}
	return m
}

// typed gives what was typed to the open line.
func (m Model) typed(env *screen.Env, msg tea.Msg) (Model, tea.Cmd) {
	m.notice = ""
	switch {
	case m.field != nil:
		m.field = entered(m.field, msg)
	case m.search.typing && !m.asking:
		m.search.field = entered(m.search.field, msg)
		return m.searched(env)
	}
	return m, nil
}

// entered is a line after a key or a paste.
func entered(f *field.Field, msg tea.Msg) *field.Field {
	f = f.Clone()
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		f.Key(msg)
	case tea.PasteMsg:
		f.Paste(msg.Content)
	}
	return f
}

// write writes the notes to the file that was named.
func (m Model) write(env *screen.Env) (Model, tea.Cmd) {
	if m.saving || m.field.Empty() {
		return m, nil
	}
	m.saving = true
	n, ok := m.at(m.log())
	if !ok {
		n.log = m.log()
	}
	f := file{take: m.along, path: m.field.Text(), name: m.fileName(env), free: m.field.Text() == m.proposed(env)}
	return m, writeFile(m.ctx, env.Store, m.id, n, f, m.sheet(env))
}

// written says where the notes are now. A name that is taken can be changed.
func (m Model) written(env *screen.Env, msg written) Model {
	m.saving = false
	name := text.CleanLine(msg.path, 0)
	switch {
	case msg.err == nil:
		m.field, m.notice = nil, lang.Fill(env.Words.Common.Copied, "file", name)
	case untaken(env, msg.err) != "":
		m.field, m.notice = nil, untaken(env, msg.err)
	case errors.Is(msg.err, fs.ErrExist):
		m.notice = lang.Fill(env.Words.Common.Exists, "file", filepath.Base(name))
	default:
		m.notice = env.Words.Error(msg.err)
	}
	return m
}
