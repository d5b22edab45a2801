package main_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/card"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/library"
	"intervision/ui/screen"
	"intervision/ui/theme"
)

// ownCards is how many cards of their own a diligent team has.
const ownCards = 100

// desk is the list of methods in a window of 120×35, with a folder of own cards.
type desk struct {
	env    *screen.Env
	screen screen.Screen
}

func open(tb testing.TB, to screen.Target, build screen.Builder) *desk {
	tb.Helper()
	d := &desk{env: &screen.Env{
		Width: 120, Height: 34, Theme: theme.For("dark", true), ThemeName: "dark", Lang: "nl", Words: lang.For("nl"), Keys: keys.Default(),
		Zone: time.UTC, Clock: func() model.Instant { return 0 }, NewID: func() model.ID { return model.ID{1} },
		Ctx: context.Background(), Library: methods.Open(os.DirFS(folder(tb))), Cards: card.New(),
	}}
	s, cmd := build(context.Background(), d.env, to)
	d.screen = s
	d.answer(cmd)
	return d
}

// folder has cards of one's own, each in two languages.
func folder(tb testing.TB) string {
	tb.Helper()
	dir := tb.TempDir()
	for i := range ownCards {
		for _, code := range lang.Codes() {
			c, err := methods.Open(nil).Card("incident-method", code)
			if err != nil {
				tb.Fatal(err)
			}
			id := fmt.Sprintf("onze-%03d", i)
			src := strings.NewReplacer("id: incident-method", "id: "+id, "name: "+c.Name, fmt.Sprintf("name: Onze manier %d", i)).Replace(c.Source)
			if err := os.WriteFile(filepath.Join(dir, methods.Filename(id, code)), []byte(src), 0o600); err != nil {
				tb.Fatal(err)
			}
		}
	}
	return dir
}

// answer runs commands to their end, as the program does beside the screen.
func (d *desk) answer(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case tea.BatchMsg:
		for _, c := range msg {
			d.answer(c)
		}
	default:
		d.take(msg)
	}
}

// take gives the screen a message and draws it; what waits runs beside that.
func (d *desk) take(msg tea.Msg) {
	next, _, cmd := d.screen.Update(d.env, msg)
	d.screen = next
	_, _ = d.screen.View(d.env), d.screen.Keys(d.env)
	d.answer(cmd)
}

// presses are what people do in the list: leaf, search, filter.
func presses() []tea.Msg {
	do := func(c keys.ID, key string) tea.Msg { return screen.Do{Command: c, Key: key} }
	list := []tea.Msg{do(keys.Choose, "down"), do(keys.Page, "pgdown"), do(keys.Page, "end"), do(keys.Page, "home"), do(keys.Search, "/")}
	for _, r := range "onze manier 9" {
		list = append(list, tea.KeyPressMsg{Code: r, Text: string(r)})
	}
	list = append(list, do(keys.Back, "esc"), do(keys.Filter, "f"))
	for range 5 {
		list = append(list, do(keys.Change, "right"), do(keys.Change, "right"), do(keys.NextField, "tab"))
	}
	return append(list, do(keys.Remove, "x"), do(keys.Back, "esc"))
}

func BenchmarkLibraryOpens(b *testing.B) {
	d := open(b, screen.OpenLibrary{}, library.Open)
	for b.Loop() {
		s, cmd := library.Open(context.Background(), d.env, screen.OpenLibrary{})
		d.screen = s
		d.answer(cmd)
	}
}

func BenchmarkLibraryKey(b *testing.B) {
	d := open(b, screen.OpenLibrary{}, library.Open)
	all := presses()
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		d.take(all[i%len(all)])
	}
}

func BenchmarkCardKey(b *testing.B) {
	d := open(b, screen.OpenCard{Method: "onze-001"}, library.CardBuilder(b.TempDir))
	down := screen.Do{Command: keys.Choose, Key: "down"}
	b.ReportAllocs()
	for b.Loop() {
		d.take(down)
	}
}
