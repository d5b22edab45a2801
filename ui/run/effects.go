package run

import (
	"context"
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/followup"
	"intervision/ui/screen"
)

// What waits stands in this file. Each command ends with the screen's context
// and answers with a message that carries the log's id.

// loaded is everything the screen needs to begin.
type loaded struct {
	log      model.ID
	script   model.Script
	events   []model.Event
	head     sessions.Head
	team     []model.Event
	next     model.Instant // when the team meets after this
	drafts   []sessions.Draft
	alive    sessions.Alive
	asked    []model.Intended // what may be looked back on
	lastTime model.Instant    // when the last session was
	err      error
}

// synced brings events that the store has, after an append, a bell or a retry.
type synced struct {
	log    model.ID
	all    bool // from the first event on: the log's generation has changed
	events []model.Event
	head   sessions.Head
	own    bool // answers an append of ours
	err    error
}

type (
	rang   struct{ log model.ID }
	ticked struct{ log model.ID }
	retry  struct{ log model.ID }
	// typed asks to keep the draft; it comes a moment after the first change.
	typed struct{ log model.ID }
	// draftKept says a draft is on disk.
	draftKept struct {
		log model.ID
		err error
	}
	aliveKept struct{}
)

// load reads a session, its script, team, drafts and last sign of life.
func load(ctx context.Context, store sessions.Store, log model.ID) tea.Cmd {
	return func() tea.Msg {
		m := loaded{log: log}
		if m.events, m.head, m.err = store.Read(ctx, log, 0, 0); m.err != nil && len(m.events) == 0 {
			return m
		}
		m.err = errors.Join(m.err, m.rest(ctx, store))
		return m
	}
}

func (m *loaded) rest(ctx context.Context, store sessions.Store) (err error) {
	started, ok := m.events[0].Body.(model.Started)
	if !ok {
		return sessions.ErrDamaged
	}
	if m.script, err = store.Script(ctx, started.Script); err != nil {
		return err
	}
	if m.team, _, err = store.Read(ctx, started.Team, 0, 0); err != nil && !errors.Is(err, sessions.ErrNotFound) {
		return err
	}
	m.next = sessions.RowOf(model.FoldTeam(started.Team, m.team)).After(m.events[0].At)
	if m.asked, m.lastTime, err = followup.Open(ctx, store, started.Team); err != nil {
		return err
	}
	if m.drafts, err = store.DraftsOf(ctx, m.log); err != nil {
		return err
	}
	m.alive, err = store.AliveOf(ctx, m.log)
	return err
}

// keep appends and then reads what came meanwhile, so that our own events come
// back with their numbers, after those of others.
func keep(ctx context.Context, store sessions.Store, a sessions.Append, generation uint64) tea.Cmd {
	return func() tea.Msg {
		_, err := store.Append(ctx, a)
		var conflict *sessions.ConflictError
		if err != nil && !errors.As(err, &conflict) {
			return synced{log: a.Log, own: true, err: err}
		}
		m := read(ctx, store, a.Log, a.Expect, generation)
		m.own = true
		return m
	}
}

// sync reads what came after a number.
func sync(ctx context.Context, store sessions.Store, log model.ID, after, generation uint64) tea.Cmd {
	return func() tea.Msg { return read(ctx, store, log, after, generation) }
}

func read(ctx context.Context, store sessions.Store, log model.ID, after, generation uint64) synced {
	m := synced{log: log}
	m.events, m.head, m.err = store.Read(ctx, log, after, 0)
	if m.err == nil && m.head.Generation != generation {
		m.all = true
		m.events, m.head, m.err = store.Read(ctx, log, 0, 0)
	}
	return m
}

// wait waits for the doorbell.
func wait(ctx context.Context, log model.ID, bell <-chan struct{}) tea.Cmd {
	return screen.When(ctx, bell, rang{log})
}

// after sends a message later, unless the screen is left before.
func after(ctx context.Context, d time.Duration, msg tea.Msg) tea.Cmd {
	return screen.After(ctx, d, msg)
}

// saveDraft keeps a text being typed; an empty one deletes it.
func saveDraft(ctx context.Context, store sessions.Store, d sessions.Draft) tea.Cmd {
	return func() tea.Msg {
		// Also when the screen is being left: the last second of typing counts.
		return draftKept{log: d.Log, err: store.SaveDraft(context.WithoutCancel(ctx), d)}
	}
}

// breathe writes the sign of life.
func breathe(ctx context.Context, store sessions.Store, log model.ID, a sessions.Alive) tea.Cmd {
	return func() tea.Msg {
		_ = store.SetAlive(ctx, log, a) // the next one follows soon
		return aliveKept{}
	}
}
