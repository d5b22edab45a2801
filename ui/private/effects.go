package private

import (
	"context"
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/export"
	"intervision/ui/privatelog"
	"intervision/ui/screen"
)

// What waits stands in this file. Each command ends with the screen's context
// and answers with a message that carries the screen's id.

// heading is what the page says of the session.
type heading struct {
	names  map[string]string // of the method, by language
	method string            // its id
	leader string
}

type (
	loaded struct {
		screen model.ID
		found  bool // there is such a session
		about  privatelog.About
		head   heading
		notes  model.PrivateNotes
		draft  string
		err    error
	}
	kept struct {
		screen model.ID
		notes  model.PrivateNotes
		wiped  bool
		err    error
	}
	drafted struct {
		screen model.ID
		err    error
	}
	again  struct{ screen model.ID }
	rested struct{ screen model.ID }
)

// load reads the notes about a session, and of the session only who led it and
// by which method.
func load(ctx context.Context, store sessions.Store, screen, session, seat model.ID, now model.Instant) tea.Cmd {
	return func() tea.Msg {
		m := loaded{screen: screen}
		events, _, err := store.Read(ctx, session, 0, 0)
		if len(events) == 0 {
			m.err = errors.Join(err, missing(err))
			return m
		}
		start, _ := events[0].Body.(model.Started)
		script, _ := store.Script(ctx, start.Script) // without it there are no names of the method
		s := model.Fold(script, events)
		row := s.Summarise(session)
		m.found = true
		m.about = privatelog.About{Session: session, Team: row.Team, Person: row.Facilitator, Started: row.Started}
		m.head = heading{names: row.Names, method: row.Method, leader: leader(ctx, store, s)}
		m.notes, m.err = privatelog.Of(ctx, store, session, now)
		if m.err == nil && !m.notes.Log.IsZero() {
			m.draft = draftOf(ctx, store, m.notes.Log, seat)
		}
		return m
	}
}

// missing is the error of a log without any event that tells of no other.
func missing(err error) error {
	if err == nil {
		return sessions.ErrNotFound
	}
	return nil
}

// leader is the name of whoever leads, empty if there is none.
func leader(ctx context.Context, store sessions.Store, s model.Session) string {
	members, _, _ := store.Read(ctx, s.Start.Team, 0, 0) // without them nobody has a name
	return export.Named(s, model.FoldTeam(s.Start.Team, members), nil).Name(s.Facilitator)
}

func draftOf(ctx context.Context, store sessions.Store, log, seat model.ID) string {
	drafts, _ := store.DraftsOf(ctx, log) // one that cannot be read is not put back
	for _, d := range drafts {
		if d.Place == privatelog.Place(log, seat) {
			return d.Text
		}
	}
	return ""
}

// keep goes on when the screen is left.
func keep(ctx context.Context, store sessions.Store, screen model.ID, about privatelog.About, c privatelog.Change) tea.Cmd {
	return func() tea.Msg {
		notes, err := privatelog.Keep(context.WithoutCancel(ctx), store, about, c)
		return kept{screen: screen, notes: notes, err: err}
	}
}

// wipe erases all the notes.
func wipe(ctx context.Context, store sessions.Store, screen, log model.ID) tea.Cmd {
	return func() tea.Msg {
		err := store.Erase(context.WithoutCancel(ctx), log)
		if errors.Is(err, sessions.ErrNotFound) {
			err = nil
		}
		return kept{screen: screen, wiped: true, err: err}
	}
}

// saveDraft keeps what is being typed.
func saveDraft(ctx context.Context, store sessions.Store, screen model.ID, about privatelog.About, open privatelog.Change, seat model.ID, text string) tea.Cmd {
	return func() tea.Msg {
		ctx := context.WithoutCancel(ctx)
		notes, err := privatelog.Of(ctx, store, about.Session, open.At())
		if err == nil && notes.Log.IsZero() && text != "" {
			notes, err = privatelog.Keep(ctx, store, about, open)
		}
		if err == nil && !notes.Log.IsZero() {
			err = store.SaveDraft(ctx, sessions.Draft{Place: privatelog.Place(notes.Log, seat), Text: text})
		}
		return drafted{screen, err}
	}
}

// pause is how long something that could not be kept waits before the next try.
const pause = 2 * time.Second

func retry(ctx context.Context, screen model.ID) tea.Cmd {
	return after(ctx, pause, again{screen})
}

// rest tells when what is typed is to be kept as a draft.
func rest(ctx context.Context, screen model.ID) tea.Cmd {
	return after(ctx, time.Second, rested{screen})
}

func after(ctx context.Context, d time.Duration, msg tea.Msg) tea.Cmd {
	return screen.After(ctx, d, msg)
}
