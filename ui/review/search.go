package review

import (
	"context"
	"errors"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/find"
	"intervision/ui/field"
	"intervision/ui/screen"
)

// search is what is looked for in the sessions that the filter leaves.
type search struct {
	field  *field.Field // what was typed; nil while nothing is searched for
	typing bool         // keys go to it
	words  find.Words

	round  uint64 // answers to an earlier search are passed over
	stop   context.CancelFunc
	under  bool // still looking
	broken error
}

// on says whether the list holds only what was found.
func (s *search) on() bool { return s.field != nil && !s.words.Empty() }

// openSearch opens the search line, goes back to it, or out of it into the list.
func (m Model) openSearch() Model {
	if m.search.field == nil {
		m.search.field = field.Line(mostTyped)
	} else if m.search.typing {
		m.search.typing = false
		return m
	}
	m.search.typing, m.filtering, m.full = true, false, false
	return m
}

// mostTyped is how long a search line may be.
const mostTyped = 120

// endSearch shows every session again.
func (m Model) endSearch(env *screen.Env) (Model, tea.Cmd) {
	was := m.search.on()
	m = m.halt()
	m.search = search{round: m.search.round}
	if !was {
		return m, nil
	}
	m.list.toEnd = false
	return m.reload(env)
}

// halt ends a search that is under way.
func (m Model) halt() Model {
	if m.search.stop != nil {
		m.search.stop()
	}
	m.search.stop, m.search.under = nil, false
	return m
}

// searched follows what was typed: the search before ends, and another begins.
// What was found stays until something else is.
func (m Model) searched(env *screen.Env) (Model, tea.Cmd) {
	words := find.Parse(m.search.field.Text())
	if words.Same(m.search.words) {
		return m, nil
	}
	m.search.words = words
	return m.lookAgain(env)
}

// lookAgain begins the search, or reads the list if there is nothing to look for.
func (m Model) lookAgain(env *screen.Env) (Model, tea.Cmd) {
	m = m.halt()
	m.search.round++
	m.list.round++ // pages on their way are of another list
	m.list.reading = false
	if m.search.words.Empty() {
		return m.reload(env)
	}
	var ctx context.Context
	ctx, m.search.stop = context.WithCancel(m.ctx)
	m.search.under, m.search.broken = true, nil
	q := find.Query{Query: m.query(env), Words: m.search.words}
	return m, look(ctx, env.Store, m.id, m.search.round, q)
}

// found are hits, the newest first, and whether these were the last.
type found struct {
	screen model.ID
	round  uint64
	first  bool
	all    int // how many sessions the filter leaves; with the first
	rows   []model.Summary
	end    bool
	err    error
	more   tea.Cmd
}

// Hits come to the screen together: those of one frame, and no more than can be
// drawn without a stop.
const (
	together = 16 * time.Millisecond
	atMost   = 500
)

// look begins a search and gives its first hits. It ends with its context.
func look(ctx context.Context, store sessions.Store, screen model.ID, round uint64, q find.Query) tea.Cmd {
	return func() tea.Msg {
		hits, end := make(chan model.Summary, atMost), make(chan error, 1)
		go func() {
			end <- find.Search(ctx, store, q, func(h find.Hit) error {
				select {
				case hits <- h.Summary:
					return nil
				case <-ctx.Done():
					return ctx.Err()
				}
			})
			close(hits)
		}()
		page, _ := store.List(ctx, q.Query, "", 1) // what is damaged the search tells
		return gather(hits, end, found{screen: screen, round: round, first: true, all: page.All})
	}
}

// gather waits for a hit and takes what comes right behind it.
func gather(hits <-chan model.Summary, end <-chan error, f found) tea.Msg {
	timer := time.NewTimer(together)
	defer timer.Stop()
	late := (<-chan time.Time)(nil)
	for len(f.rows) < atMost {
		select {
		case row, more := <-hits:
			if !more {
				f.end, f.err = true, <-end
				return f
			}
			f.rows = append(f.rows, row)
			late = timer.C
		case <-late:
			return f.going(hits, end)
		}
	}
	return f.going(hits, end)
}

// going is a part of the hits, with the command that gives the next.
func (f found) going(hits <-chan model.Summary, end <-chan error) found {
	f.more = func() tea.Msg { return gather(hits, end, found{screen: f.screen, round: f.round}) }
	return f
}

// found takes hits into the list.
func (m Model) found(env *screen.Env, msg found) (Model, tea.Cmd) {
	if msg.round != m.search.round {
		return m, nil
	}
	l := &m.list
	chosen := m.chosen().Log
	if msg.first {
		l.rows, l.at, l.next, l.ready, l.err, l.all = nil, 0, "", true, nil, msg.all
	}
	l.rows = append(slices.Clip(l.rows), msg.rows...)
	if msg.end {
		m.search.under = false
		if m.search.stop != nil {
			m.search.stop()
		}
		if m.search.broken = msg.err; errors.Is(msg.err, context.Canceled) {
			m.search.broken = nil
		}
	}
	if i := slices.IndexFunc(l.rows, func(s model.Summary) bool { return s.Log == chosen }); i >= 0 && msg.first {
		l.at = i
	}
	if m.chosen().Log != chosen {
		m = m.unasked()
	}
	if m.chosen().Log != chosen || msg.first {
		m.scroll, m.full = 0, m.full && m.chosen().Log == chosen
		m = m.toFirst(env)
	}
	m, beside := m.beside(env)
	return m, tea.Batch(msg.more, beside)
}
