package team

import (
	"context"
	"errors"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/part"
	"intervision/ui/screen"
)

// erasing is how far the question has come whether a team is to go. It is asked
// twice: nothing that people keep weighs more.
type erasing uint8

const (
	notAsked erasing = iota
	askedOnce
	askedTwice
	going
)

// gone says that the team is no longer there.
type gone struct {
	screen model.ID
	err    error
}

// eraseAll erases the sessions of a team and then the team itself. It goes on
// when the screen is left; what went wrong leaves the rest, and can be done again.
func eraseAll(ctx context.Context, store sessions.Store, screen, team model.ID) tea.Cmd {
	return func() tea.Msg {
		ctx := context.WithoutCancel(ctx)
		page, err := store.List(ctx, sessions.Query{Team: team}, "", 0)
		for i := range page.Rows {
			if err == nil {
				err = passed(store.Erase(ctx, page.Rows[i].Log))
			}
		}
		if err == nil {
			err = passed(store.Erase(ctx, team))
		}
		return gone{screen, err}
	}
}

// passed takes what is not there for erased.
func passed(err error) error {
	if errors.Is(err, sessions.ErrNotFound) {
		return nil
	}
	return err
}

// askErase asks for the first time, with what goes.
func (m Model) askErase(env *screen.Env) Model {
	w := env.Words
	what := lang.Fill(w.Team.EraseWhat, "team", m.now.Name, "sessions", w.Home.Sessions.Of(m.sessions))
	m.erase = askedOnce
	return m.question(env, lang.Fill(w.Common.SureErase, "what", what))
}

func (m Model) question(env *screen.Env, text string) Model {
	w := env.Words.Team
	m.ask = part.Ask{Text: text, Answers: []string{w.EraseNo, w.EraseYes}}
	return m
}

// answer gives a command to the open question.
func (m Model) answer(env *screen.Env, do screen.Do) (Model, tea.Cmd) {
	ask, reply := m.ask.Update(env.Clock(), do)
	m.ask = ask
	switch {
	case reply == part.Open:
	case reply == part.Declined || ask.At == 0:
		m.erase = notAsked
	case m.erase == askedOnce:
		m.erase = askedTwice
		m = m.question(env, lang.Fill(env.Words.Team.EraseAgain, "team", m.now.Name))
	default:
		m.erase = going
		return m, eraseAll(m.ctx, env.Store, m.id, m.team)
	}
	return m, nil
}

// asking says whether a question lies over the screen.
func (m Model) asking() bool { return m.erase == askedOnce || m.erase == askedTwice }

// eraseKey offers to erase a team that is kept.
func (m Model) eraseKey(env *screen.Env) keys.Binding {
	return keys.Named(keys.Remove, env.Words.Team.EraseIt)
}
