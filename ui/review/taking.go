package review

import (
	"bytes"
	"context"
	"errors"
	"strings"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/export"
	"intervision/ui/part"
	"intervision/ui/screen"
)

// taking is the question what of a session goes into a file: first what, then,
// for notes, whether with names. The safe answer comes first.
type taking struct {
	open     bool
	names    bool // the second question
	ask      part.Ask
	form     export.Form
	complete bool // everything, as JSON
}

// What can be taken along, in the order of the list.
const (
	takeMarkdown = iota
	takePage
	takePersonal
	takeAttendance
	takeEverything
)

// takeAlong asks what goes into a file.
func (m Model) takeAlong(env *screen.Env) Model {
	w := env.Words.Take
	m.along = taking{open: true, ask: part.Ask{Text: w.AskWhat, Answers: w.What}}
	return m
}

// took takes an answer to the question what, or whether with names, and goes on
// to where.
func (m Model) took(env *screen.Env, do screen.Do) Model {
	var reply part.Reply
	m.along.ask, reply = m.along.ask.Update(env.Clock(), do)
	switch {
	case reply == part.Declined:
		m.along = taking{}
	case reply == part.Answered && m.along.names:
		m.along.open, m.along.form.Unnamed = false, m.along.ask.At == 1
		return m.naming(env)
	case reply == part.Answered:
		return m.wanting(env, m.along.ask.At)
	}
	return m
}

// wanting goes on with what was chosen.
func (m Model) wanting(env *screen.Env, what int) Model {
	m.along.form.HTML = what != takeMarkdown
	switch what {
	case takePersonal:
		m.along.form.Sheet = export.PersonalSheet
	case takeAttendance:
		m.along.form.Sheet = export.AttendanceSheet
	case takeEverything:
		m.along.complete = true
	default:
		m.along.names = true
		m.along.ask = part.Ask{Text: env.Words.Take.AskNames, Answers: env.Words.Take.ByName}
		return m
	}
	m.along.open = false
	return m.naming(env)
}

// fileName is the name that is proposed for what is taken along: the day and
// what it is, never anything of the case.
func (m Model) fileName(env *screen.Env) string {
	s, w := m.shown(), env.Words
	called := methodOf(env, s)
	switch m.along.form.Sheet {
	case export.PersonalSheet:
		called = w.Take.PersonalFile
	case export.AttendanceSheet:
		called = w.Take.AttendanceFile
	}
	name := export.NameOn(s.Started, env.Zone, called, s.Method, w.Export.FileName)
	return strings.TrimSuffix(name, ".md") + m.along.ending()
}

func (t taking) ending() string {
	if t.complete {
		return ".json"
	}
	return t.form.Ending()
}

// content is what goes into the file. Notes that are not at hand are read first.
func (t taking) content(ctx context.Context, store sessions.Store, n notes, s sheet) (string, error) {
	var b bytes.Buffer
	if t.complete {
		err := sessions.ExportJSON(ctx, &b, store, logs(ctx, store, n)...)
		return b.String(), err
	}
	if len(n.session.Events()) == 0 {
		if n = load(ctx, store, n.log); len(n.session.Events()) == 0 {
			return "", n.err
		}
	}
	err := t.form.Write(&b, n.session, n.team, s.words, s.zone)
	return b.String(), err
}

// logs are the session's and, so that names can be read elsewhere, its team's.
func logs(ctx context.Context, store sessions.Store, n notes) []model.ID {
	events, _, _ := store.Read(ctx, n.log, 0, 1) // what cannot be read the export tells
	if len(events) == 1 {
		if started, ok := events[0].Body.(model.Started); ok {
			if team, _, _ := store.Read(ctx, started.Team, 0, 1); len(team) > 0 {
				return []model.ID{started.Team, n.log}
			}
		}
	}
	return []model.ID{n.log}
}

// untaken says why there is nothing to put in a file; empty for other errors.
func untaken(env *screen.Env, err error) string {
	switch {
	case errors.Is(err, export.ErrNothing):
		return env.Words.Take.NothingOwn
	case errors.Is(err, export.ErrNotClosed):
		return env.Words.Take.NotClosed
	}
	return ""
}
