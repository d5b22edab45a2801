// Package pagetest helps to test the screens around a session: a store with
// teams in it, a program of a few screens, and a check on everything drawn.
package pagetest

import (
	"context"
	"fmt"
	"slices"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/keys"
	"intervision/ui/screen"
	"intervision/ui/teamlog"
	"intervision/ui/uitest"
)

// Sizes are the windows every screen is looked at in.
func Sizes() [][2]int { return [][2]int{{60, 16}, {80, 24}, {120, 35}, {200, 60}} }

// Built is a program of some screens; what it has no builder for becomes a
// stand-in that only tells its target.
type Built map[string]screen.Builder

// Build is a screen.Builder. Every screen it makes is checked whenever it is
// drawn.
func (b Built) Build(t *testing.T) screen.Builder {
	return func(ctx context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
		name := fmt.Sprintf("%T", to)
		make, ok := b[name]
		if !ok {
			return standIn{fmt.Sprintf("%s %v", name, to)}, nil
		}
		s, cmd := make(ctx, env, to)
		return &Checked{t, s}, cmd
	}
}

// standIn is a screen that only says what it stands for.
type standIn struct{ says string }

func (s standIn) Update(_ *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	if do, ok := msg.(screen.Do); ok && do.Command == keys.Back {
		return s, screen.Pop(), nil
	}
	return s, screen.Stay(), nil
}

func (s standIn) View(*screen.Env) screen.Frame   { return screen.Frame{Lines: []string{s.says}} }
func (s standIn) Keys(*screen.Env) []keys.Binding { return []keys.Binding{keys.Offer(keys.Back)} }
func (s standIn) Typing() bool                    { return false }
func (s standIn) Busy() bool                      { return false }

// Checked is a screen that fails the test when a line is wider than the window
// by either rule of width, when it draws more lines than there are, or when two
// commands it offers have the same key.
type Checked struct {
	t *testing.T
	screen.Screen
}

// Update passes a message on.
func (c *Checked) Update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	next, nav, cmd := c.Screen.Update(env, msg)
	return &Checked{c.t, next}, nav, cmd
}

// Leave passes on what the screen wants to do before it goes.
func (c *Checked) Leave(env *screen.Env) tea.Cmd {
	if l, ok := c.Screen.(screen.Leaver); ok {
		return l.Leave(env)
	}
	return nil
}

// View draws and checks.
func (c *Checked) View(env *screen.Env) screen.Frame {
	f := c.Screen.View(env)
	if env.Width >= screen.MinWidth && env.Height >= screen.MinHeight-1 {
		c.check(env, f)
	}
	return f
}

func (c *Checked) check(env *screen.Env, f screen.Frame) {
	if len(f.Lines) > env.Height {
		c.t.Errorf("%T: %d lines in a height of %d", c.Screen, len(f.Lines), env.Height)
	}
	for _, l := range f.Lines {
		if w := max(ansi.StringWidth(l), ansi.StringWidthWc(l)); w > env.Width {
			c.t.Errorf("%T: a line of %d in %d cells: %q", c.Screen, w, env.Width, ansi.Strip(l))
		}
	}
	if (f.Cursor != nil) != c.Typing() {
		c.t.Errorf("%T: typing is %v, the cursor is %v", c.Screen, c.Typing(), f.Cursor)
	}
	if f.Cursor != nil && (f.Cursor.X >= env.Width || f.Cursor.Y >= len(f.Lines)) {
		c.t.Errorf("%T: the cursor is at %d,%d", c.Screen, f.Cursor.X, f.Cursor.Y)
	}
	c.checkKeys(env)
}

func (c *Checked) checkKeys(env *screen.Env) {
	seen := map[string]keys.ID{}
	for _, b := range c.Keys(env) {
		command, ok := env.Keys.Find(b.ID)
		if !ok {
			c.t.Errorf("%T offers %s, which is not in the table", c.Screen, b.ID)
		}
		for _, k := range command.Keys {
			if other, twice := seen[k]; twice && other != b.ID {
				c.t.Errorf("%T: %s gives %s and %s", c.Screen, k, other, b.ID)
			}
			seen[k] = b.ID
		}
	}
}

// Team keeps a team with these members and gives its id.
func Team(t *testing.T, env *screen.Env, name string, members ...string) model.ID {
	t.Helper()
	id := env.NewID()
	bodies := []model.Body{model.TeamNamed{Name: name}}
	for _, m := range members {
		bodies = append(bodies, model.MemberJoined{Person: env.NewID(), Name: m})
	}
	Add(t, env, id, bodies...)
	return id
}

// Add keeps more of a team.
func Add(t *testing.T, env *screen.Env, id model.ID, bodies ...model.Body) {
	t.Helper()
	have, _, _ := env.Store.Read(t.Context(), id, 0, 0)
	if _, err := teamlog.Keep(t.Context(), env.Store, id, have, teamlog.Stamp(env.NewID, env.Clock(), env.Seat, bodies...)); err != nil {
		t.Fatal(err)
	}
}

// Fold is a team as it stands in the store.
func Fold(t *testing.T, env *screen.Env, id model.ID) model.Team {
	t.Helper()
	events, _, err := env.Store.Read(t.Context(), id, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	return model.FoldTeam(id, events)
}

// Session keeps the summary of a session, and as much of a log as it needs.
func Session(t *testing.T, env *screen.Env, s model.Summary) {
	t.Helper()
	event := teamlog.Stamp(env.NewID, s.Started, env.Seat, model.Started{Team: s.Team})
	if _, err := env.Store.Append(t.Context(), sessions.Append{Log: s.Log, Kind: sessions.SessionLog, Events: event, Summary: s}); err != nil {
		t.Fatal(err)
	}
}

// Look shows the window in every size and both languages in the test's log,
// and goes back to 80×24 in Dutch. each is called in each of them. Under the
// race detector it looks in the smallest alone.
func Look(t *testing.T, term *uitest.Term, what string, each func()) {
	t.Helper()
	for range 2 {
		for _, size := range uitest.Thin(Sizes()...) {
			term.Resize(size[0], size[1])
			t.Logf("%s, %d×%d %s\n%s", what, size[0], size[1], term.Env.Lang, term.Screen())
			if each != nil {
				each()
			}
		}
		term.Press("ctrl+l")
	}
	term.Resize(80, 24)
}

// Odd are names that break columns where they are measured wrongly.
func Odd() []string {
	return slices.Clone([]string{
		"Åse-Marié van der Wetering-Oosterhuis de Jon", "👩🏽‍🚒 Noor ❤️", "فاطمة الزهراء", "日本 さくら", "e\u0301\u0302\u0303ve", "🇳🇱 Jan",
	})
}
