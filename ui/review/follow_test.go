package review_test

import (
	"context"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// strike takes a line out, as another program does.
func (m *session) strike(line string) {
	m.t.Helper()
	for _, e := range m.s.Entries {
		if e.Text == line {
			m.do(model.Redact{IDs: []model.ID{e.ID}})
			return
		}
	}
	m.t.Fatalf("nobody said %q", line)
}

func (m *session) erase() {
	m.t.Helper()
	m.must(m.env.Store.Erase(m.t.Context(), m.log))
}

const call, gone = "Hij kreeg een telefoontje", "Dit is er niet meer."

func TestWhatAnotherProgramErasedLeavesTheScreen(t *testing.T) {
	for name, o := range map[string]struct {
		width, height int
		keys          []string
	}{
		"notes":        {80, 24, []string{"enter", "i"}},
		"beside":       {120, 35, nil},
		"to be erased": {120, 35, []string{"delete"}},
		"to be copied": {120, 35, []string{"ctrl+s", "enter"}},
	} {
		t.Run(name, func(t *testing.T) {
			uitest.Run(t, func(t *testing.T) {
				s := put(t)
				m := s.customer(28)
				s.open("gossip-method", 57, model.KeepCore).do(model.NameCase{Text: "De zucht"}).end()
				term := s.read(o.width, o.height, s.list())
				term.Press(o.keys...)
				term.Must("Rustig blijven")
				m.erase()
				term.Wait(time.Second)
				term.MustNot("Rustig", call, "rustig")
				term.Must(gone, "▸ 14 okt", "1 van 1")
				if strings.Count(term.Screen(), gone) != 1 {
					t.Error("more than one line about it")
				}
				term.Press("enter")
				term.Must("De zucht")
				if _, err := s.env.Store.List(t.Context(), sessions.Query{}, "", 0); err != nil {
					t.Fatal(err)
				}
				page, _ := s.env.Store.List(t.Context(), sessions.Query{}, "", 0)
				if page.All != 1 {
					t.Error("a question about the one went to the other")
				}
			})
		})
	}
}

func TestTheOnlySessionThatIsErasedLeavesTheScreen(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		m := s.customer(28)
		term := s.read(80, 24, screen.OpenReview{Team: s.team, Log: m.log})
		term.Must("Rustig blijven")
		m.erase()
		term.Wait(time.Second)
		term.MustNot("rustig", "Rustig")
		term.Must(gone)
	})
}

func TestWhatAnotherProgramStruckLeavesTheScreen(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		m := s.customer(28)
		term := s.read(80, 60, s.list())
		term.Press("enter")
		term.Must(call)
		m.strike("Hij kreeg een telefoontje en werd stil.")
		term.Wait(time.Second)
		term.MustNot(call)
		term.Must("Alleen wij tweeën.")
		m.strike("Alleen wij tweeën.") // it is followed still
		term.Wait(time.Second)
		term.MustNot("Alleen wij")
	})
}

// Notes that were looked at before come back as they are now.
func TestNotesAtHandAreNotOlderThanTheStore(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		m := s.customer(28)
		s.open("gossip-method", 57, model.KeepCore).end()
		term := s.read(80, 60, s.list())
		term.Press("enter")
		term.Must(call)
		term.Press("esc", "down", "enter")
		m.strike("Hij kreeg een telefoontje en werd stil.")
		term.Press("esc", "up", "enter")
		term.MustNot(call)
		term.Press("esc")
		m.erase()
		term.Press("enter")
		term.MustNot("Rustig")
		term.Must(gone, "1 van 1")
	})
}

func TestTheListIsReadAgainWithTheFocus(t *testing.T) {
	for _, search := range []string{"", "rustig"} {
		uitest.Run(t, func(t *testing.T) {
			s := put(t)
			m := s.customer(28)
			term := s.read(80, 24, s.list())
			if search != "" {
				term.Press("/")
				term.Type(search)
				term.Wait(time.Second)
			}
			term.Must("Rustig blijven", "12 nov")
			m.erase()
			term.Focus(false)
			term.Focus(true)
			term.MustNot("Rustig blijven", "12 nov")
		})
	}
}

// Who reads what was searched for is not thrown back to the list.
func TestTheFocusLeavesNotesOpen(t *testing.T) {
	for _, search := range []string{"", "telefoontje"} {
		uitest.Run(t, func(t *testing.T) {
			s := put(t)
			other := s.open("gossip-method", 57, model.KeepEverything)
			other.do(model.NameCase{Text: "Een telefoontje"}).end()
			s.customer(28)
			term := s.read(80, 60, s.list())
			if search != "" {
				term.Press("/")
				term.Type(search)
				term.Wait(time.Second)
			}
			term.Press("enter")
			term.Must(call)
			other.erase()
			term.Focus(true)
			term.Must(call)
			term.Press("esc")
			term.Must("12 nov")
			term.MustNot("14 okt")
		})
	}
}

// watching is a store that counts who watches it.
type watching struct {
	sessions.Store
	now, all atomic.Int32
}

func (w *watching) Watch(ctx context.Context, log model.ID) <-chan struct{} {
	w.now.Add(1)
	w.all.Add(1)
	context.AfterFunc(ctx, func() { w.now.Add(-1) })
	return w.Store.Watch(ctx, log)
}

func TestOneSessionIsWatchedAtATimeAndNoneAfterwards(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		s.year()
		store := &watching{Store: s.env.Store}
		s.env.Store = store
		expect := func(n int32) {
			t.Helper()
			if got := store.now.Load(); got != n {
				t.Errorf("%d watches, want %d", got, n)
			}
		}
		term := s.read(80, 24, s.list())
		term.Press("down")
		expect(0)
		term.Press("enter", "down", "i")
		expect(1)
		if store.all.Load() != 1 {
			t.Error("every key begins a watch")
		}
		term.Press("esc")
		expect(0)
		term.Resize(120, 35)
		term.Press("down")
		expect(1)
		term.Press("down")
		expect(1)
		term.Press("esc")
		term.Must("screen.OpenHome")
		expect(0)
	})
}
