package private_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/ui/page/pagetest"
	"intervision/ui/private"
	"intervision/ui/privatelog"
	"intervision/ui/screen"
	"intervision/ui/teamlog"
	"intervision/ui/uitest"
)

var session = model.ID{5}

const canary = "kanarie-7f3e"

// desk is a store with a session that Anneke leads.
type desk struct {
	t     *testing.T
	store sessions.Store
	env   *screen.Env
	later model.Millis // how far the clock was put on
}

func newDesk(t *testing.T) *desk {
	d := &desk{t: t, store: memory.New(), env: uitest.Env(t)}
	clock := d.env.Clock
	d.env.Clock = func() model.Instant { return clock().Add(d.later) }
	d.env.Store = d.store
	team := pagetest.Team(t, d.env, "Noord", "Anneke", "Joris")
	anneke := pagetest.Fold(t, d.env, team).Members[0].ID
	events := teamlog.Stamp(d.env.NewID, d.env.Clock(), d.env.Seat, model.Started{Team: team, People: []model.ID{anneke}, Facilitator: anneke, Method: "incident-method"})
	a := sessions.Append{
		Log: session, Kind: sessions.SessionLog, Events: events,
		Summary: model.Summary{Log: session, Team: team, Method: "incident-method", Started: d.env.Clock()},
	}
	if _, err := d.store.Append(t.Context(), a); err != nil {
		t.Fatal(err)
	}
	return d
}

// open runs the page over a screen that only says which target it is.
func (d *desk) open(to screen.OpenPrivate) *uitest.Term {
	d.env.Store = d.store
	build := pagetest.Built{"screen.OpenPrivate": private.Open}.Build(d.t)
	first := true
	return uitest.Start(d.t, uitest.Options{Env: d.env, Build: func(ctx context.Context, env *screen.Env, next screen.Target) (screen.Screen, tea.Cmd) {
		s, cmd := build(ctx, env, next)
		if _, below := next.(screen.OpenHome); below && first {
			first = false
			return under{s, to}, cmd
		}
		return s, cmd
	}, First: screen.OpenHome{}})
}

// under opens the page at once, so that there is something below it.
type under struct {
	screen.Screen
	to screen.OpenPrivate
}

func (u under) Update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	if _, ok := msg.(screen.Changed); ok && u.to.Log == session {
		to := u.to
		u.to.Log = model.ID{}
		return u, screen.Push(to), nil
	}
	next, nav, cmd := u.Screen.Update(env, msg)
	return under{next, u.to}, nav, cmd
}

func (d *desk) notes() model.PrivateNotes {
	d.t.Helper()
	n, err := privatelog.Of(d.t.Context(), d.store, session, d.env.Clock())
	if err != nil {
		d.t.Fatal(err)
	}
	return n
}

func on(t *testing.T, to screen.OpenPrivate, test func(d *desk, term *uitest.Term)) {
	t.Helper()
	uitest.Run(t, func(t *testing.T) {
		d := newDesk(t)
		test(d, d.open(to))
	})
}

// apart is a window that the group cannot see.
var apart = screen.OpenPrivate{Log: session, Apart: true}

func TestALineIsWrittenChangedAndStruck(t *testing.T) {
	on(t, apart, func(d *desk, term *uitest.Term) {
		term.Must("Privénotities", "Alleen voor Anneke", "niet op de muur", "wie deze laptop heeft")
		term.Type("Let op Sem.")
		term.Press("enter")
		term.Type("Zelf minder praten")
		term.Press("enter")
		term.Must("Let op Sem.", "Zelf minder praten", "Bewaard tot 7 januari 2027")
		if n := d.notes(); len(n.Lines) != 2 || n.Lines[0].Text != "Let op Sem." || n.Session != session || n.Person.IsZero() {
			t.Fatalf("%+v", n)
		}
		term.Press("up", "up", "enter")
		term.Type(" Echt.")
		term.Press("enter")
		if n := d.notes(); n.Lines[0].Text != "Let op Sem. Echt." {
			t.Errorf("after another wording %+v", n.Lines)
		}
		term.Press("up", "delete")
		term.Must("Zelf minder praten” voorgoed weghalen?")
		term.Press("enter") // the safe answer
		term.Must("Zelf minder praten")
		term.Press("delete", "down", "enter")
		term.MustNot("Zelf minder praten")
		if n := d.notes(); len(n.Lines) != 1 {
			t.Errorf("after striking %+v", n.Lines)
		}
		pagetest.Look(t, term, "notes", nil)
	})
}

// A screen that may hang on the wall shows nothing before somebody has said that
// the group cannot see it; the answer that a clicker would give closes it.
func TestAScreenThatMayHangOnTheWallAsksFirst(t *testing.T) {
	on(t, apart, func(d *desk, term *uitest.Term) {
		term.Type(canary)
		term.Press("enter")
		term.Kill()
		for _, keys := range [][]string{{"pgdown"}, {"enter"}, {"esc"}} {
			other := d.open(screen.OpenPrivate{Log: session})
			other.Must("Kan de groep dit scherm nu zien?")
			pagetest.Look(t, other, "question", func() { other.MustNot(canary, "Anneke") })
			other.Press(keys...)
			other.MustNot(canary)
			other.Must("OpenHome")
			other.Kill()
		}
		other := d.open(screen.OpenPrivate{Log: session})
		other.Press("down", "enter")
		other.Must(canary)
	})
}

// On the wall a line is dots, at every size and in both languages; enter keeps it
// and goes back.
func TestOnTheWallALineIsDots(t *testing.T) {
	on(t, apart, func(d *desk, term *uitest.Term) {
		term.Type("eerder: " + canary)
		term.Press("enter")
		term.Kill()
		wall := d.open(screen.OpenPrivate{Log: session, Wall: true})
		wall.Must("alleen puntjes")
		wall.Type(canary + " 👍")
		wall.Must("▏ " + strings.Repeat("·", len(canary)+2))
		pagetest.Look(t, wall, "dots", func() { wall.MustNot(canary, "kanarie", "Anneke", "👍") })
		if strings.Contains(wall.Title(), "kanarie") {
			t.Error(wall.Title())
		}
		wall.Press("enter")
		wall.Must("OpenHome")
		wall.Wait(time.Second)
		if n := d.notes(); len(n.Lines) != 2 || n.Lines[1].Text != canary+" 👍" {
			t.Errorf("%+v", n.Lines)
		}
	})
}

// What was being typed is there again after the program was killed, also when
// nothing had been kept before.
func TestWhatIsBeingTypedIsNotLost(t *testing.T) {
	on(t, apart, func(d *desk, term *uitest.Term) {
		term.Type("een halve zin")
		term.Wait(2 * time.Second)
		term.Kill()
		other := d.open(apart)
		other.Must("een halve zin")
		other.Press("enter")
		other.Wait(2 * time.Second)
		other.Kill()
		third := d.open(apart)
		if n := d.notes(); len(n.Lines) != 1 || strings.Count(third.Screen(), "een halve zin") != 1 {
			t.Errorf("%+v\n%s", n.Lines, third.Screen())
		}
	})
}

// A window of its own is closed with esc; what was being typed is kept.
func TestAWindowOfItsOwnIsClosed(t *testing.T) {
	on(t, apart, func(d *desk, term *uitest.Term) {
		term.Type("een halve zin")
		term.Press("esc")
		term.Wait(time.Second)
		if ended, err := term.Ended(); !ended || err != nil {
			t.Fatalf("%v %v\n%s", ended, err, term.Screen())
		}
		d.open(apart).Must("een halve zin")
	})
}

func TestHowLongTheyAreKept(t *testing.T) {
	on(t, apart, func(d *desk, term *uitest.Term) {
		term.Type("Let op Sem.")
		term.Press("enter")
		term.Press("f7")
		term.Must("zo laten: tot 7 januari 2027", "een week korter: tot 31 december 2026", "één keer vier weken langer: tot 4 februari 2027")
		term.Press("down", "enter")
		term.Must("Bewaard tot 31 december 2026")
		term.Press("f7", "down", "down", "enter")
		term.Must("Bewaard tot 28 januari 2027", "keer verlengd")
		term.Press("f7")
		term.MustNot("langer")
		term.Press("esc")
		d.later = 50 * 24 * 60 * model.Minute
		term.Press("left")
		term.MustNot("Let op Sem.") // its time is over
		if n, err := sessions.Expire(t.Context(), d.store, d.env.Clock()); n != 1 || err != nil {
			t.Error(n, err)
		}
	})
}

func TestAllOfThemCanGoNow(t *testing.T) {
	on(t, apart, func(d *desk, term *uitest.Term) {
		term.Type("Let op Sem.")
		term.Press("enter")
		term.Press("f7", "down", "down", "down", "enter")
		term.Must("Weggehaald uit dit bestand.")
		term.MustNot("Let op Sem.")
		if rows, err := d.store.Private(t.Context()); len(rows) != 0 || err != nil {
			t.Error(rows, err)
		}
		term.Type("Opnieuw.")
		term.Press("enter")
		term.Must("Opnieuw.")
		if n := d.notes(); len(n.Lines) != 1 {
			t.Errorf("%+v", n.Lines)
		}
	})
}

// full is a store on a disk that is full for a while.
type full struct {
	sessions.Store
	times int
}

func (f *full) Append(ctx context.Context, a sessions.Append) (sessions.Head, error) {
	if f.times--; f.times >= 0 {
		return sessions.Head{}, sessions.ErrFull
	}
	return f.Store.Append(ctx, a)
}

func TestWhatCannotBeKeptNowIsKeptLater(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		d := newDesk(t)
		d.store = &full{Store: d.store, times: 2}
		term := d.open(apart)
		term.Type("een")
		term.Press("enter")
		term.Type("twee")
		term.Press("enter")
		term.Must("een", "twee", "vol")
		term.Wait(6 * time.Second)
		term.MustNot("vol")
		if n := d.notes(); len(n.Lines) != 2 || n.Lines[1].Text != "twee" {
			t.Errorf("%+v", n.Lines)
		}
	})
}

func TestASessionThatIsGone(t *testing.T) {
	on(t, apart, func(d *desk, term *uitest.Term) {
		term.Type("een")
		term.Press("enter")
		if err := d.store.Erase(t.Context(), session); err != nil {
			t.Fatal(err)
		}
		term.Type("twee")
		term.Press("enter")
		term.MustNot("een", "twee")
		if rows, err := d.store.Private(t.Context()); len(rows) != 0 || err != nil {
			t.Error(rows, err)
		}
		if _, _, err := d.store.Read(t.Context(), session, 0, 0); !errors.Is(err, sessions.ErrNotFound) {
			t.Error(err)
		}
	})
}
