package library_test

import (
	"io/fs"
	"strings"
	"sync/atomic"
	"testing"

	tea "charm.land/bubbletea/v2"

	"intervision/methods"
	"intervision/ui/keys"
	"intervision/ui/library"
	"intervision/ui/page/pagetest"
	"intervision/ui/screen"
	"intervision/ui/theme"
	"intervision/ui/uitest"
)

// counted is a folder that knows how often somebody looked into it.
type counted struct {
	fs.FS
	n *atomic.Int64
}

func (c counted) Open(name string) (fs.File, error) {
	c.n.Add(1)
	return c.FS.Open(name)
}

// Searching, filtering and leafing read no card.
func TestNoKeyReadsACard(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		env, n := uitest.Env(t), new(atomic.Int64)
		env.Library = methods.Open(counted{own(t), n})
		b := pagetest.Built{"screen.OpenLibrary": library.Open}
		term := uitest.Start(t, uitest.Options{Width: 120, Height: 35, Env: env, First: screen.OpenLibrary{}, Build: b.Build(t)})
		before := n.Load()
		term.Press("down", "pgdown", "end", "home", "f", "right", "tab", "right", "x", "esc", "space", "/")
		term.Type("onze")
		term.Press("ctrl+l", "ctrl+t", "esc", "esc")
		if got := n.Load(); got != before || before == 0 {
			t.Errorf("%d looks into the folder, %d before", got, before)
		}
	})
}

// In other colours a card is drawn beside the screen: nobody waits for it.
func TestOtherColoursDoNotWait(t *testing.T) {
	env := uitest.Env(t)
	s, cmd := library.CardBuilder(t.TempDir)(t.Context(), env, screen.OpenCard{Method: "incident-method"})
	s, _, _ = s.Update(env, cmd())
	seen := func() string { return strings.Join(s.View(env).Lines[:12], "\n") } // the card itself
	before := seen()
	env.Theme = theme.For("light", false)
	s, _, cmd = s.Update(env, screen.Changed{})
	if cmd == nil || seen() != before {
		t.Fatal("the card is drawn while somebody waits")
	}
	if s, _, _ = s.Update(env, cmd()); seen() == before {
		t.Error("the card has the old colours")
	}
}

// Drawing happens after every message: it must not sort, search or render.
func TestDrawingCostsLittle(t *testing.T) {
	env := uitest.Env(t)
	env.Width, env.Height = 120, 34
	s, cmd := library.Open(t.Context(), env, screen.OpenLibrary{})
	s, _, _ = s.Update(env, cmd())
	s, _, _ = s.Update(env, screen.Do{Command: keys.Filter, Key: "f"})
	s, _, _ = s.Update(env, tea.FocusMsg{})
	if n := len(s.View(env).Lines); n < 30 {
		t.Fatalf("only %d lines: the list is not there", n)
	}
	if allocs := testing.AllocsPerRun(20, func() { s.View(env) }); allocs > 1500 {
		t.Errorf("a frame takes %.0f allocations", allocs)
	} else {
		t.Logf("%.0f allocations", allocs)
	}
}
