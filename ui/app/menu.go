package app

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/cases"

	"intervision/ui/keys"
	"intervision/ui/lang"
)

// menu is the list of commands: as help (what works now) or as palette (all of
// them, by name). Typing searches, enter does it. It lies over the lower part of
// the screen: what the room must see stays above it.
type menu struct {
	all    bool // the palette: also what does not work now
	typing bool // the screen below has an open text field
	query  string
	at     int
	items  []item // all there are
	found  []item // what the query leaves
}

// item is one command in the menu.
type item struct {
	id    keys.ID
	words lang.Command
	keys  string // to show, in the person's language
	off   string // why it does not work now, empty if it does
}

func (a *App) newMenu(all bool) *menu {
	m := &menu{all: all, typing: a.top().screen.Typing()}
	m.refresh(a)
	return m
}

// refresh makes the items anew: the language or what works may have changed.
func (m *menu) refresh(a *App) {
	m.items = m.items[:0]
	seen := map[keys.ID]bool{}
	for _, b := range a.offered() {
		if !seen[b.ID] && (m.all || b.Off == "") {
			seen[b.ID] = true
			m.add(a, b)
		}
	}
	if m.all {
		for _, c := range a.env.Keys {
			if !seen[c.ID] {
				m.add(a, keys.Refused(c.ID, a.env.Words.Elsewhere(c)))
			}
		}
	}
	m.search()
}

// add appends a command. One that needs to know its key is done with the key,
// not by its name.
func (m *menu) add(a *App, b keys.Binding) {
	id, off := b.ID, b.Off
	c, ok := a.env.Keys.Find(id)
	if !ok {
		return
	}
	it := item{id: id, words: a.env.Words.Commands[id], keys: a.env.Words.Key(a.env.Keys.Display(id, m.typing)), off: off}
	if b.Name != "" {
		it.words.Name, it.words.Help = b.Name, b.Help
	}
	if c.NeedsKey {
		with := lang.Fill(a.env.Words.App.WithKeys, "keys", it.keys)
		it.words.Help += " " + with
		if m.all && off == "" {
			it.off = with
		}
	}
	m.items = append(m.items, it)
}

// search keeps the items that hold every word of the query. Without a query
// what does not belong to this screen is left out.
func (m *menu) search() {
	fold := cases.Fold()
	words := strings.Fields(fold.String(m.query))
	m.found = m.found[:0]
	for _, it := range m.items {
		text := fold.String(it.words.Name + " " + it.words.Short + " " + it.keys + " " + it.words.Help)
		if !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(text, w) }) {
			m.found = append(m.found, it)
		}
	}
	slices.SortStableFunc(m.found, func(x, y item) int { return m.rank(x, words) - m.rank(y, words) })
	m.at = min(m.at, max(len(m.found)-1, 0))
}

// rank puts what is called so before what only mentions it, and what works now
// before what does not.
func (m *menu) rank(it item, words []string) int {
	rank := 0
	if it.off != "" {
		rank = 2
	}
	name := cases.Fold().String(it.words.Name)
	if slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(name, w) }) {
		rank++
	}
	return rank
}

func (m *menu) insert(text string) {
	m.query += printable(text)
	m.at = 0
	m.search()
}

// menuKey is a key while the menu is open.
func (a *App) menuKey(msg tea.KeyPressMsg) tea.Cmd {
	m := a.menu
	if msg.Text != "" {
		m.insert(msg.Text)
		return nil
	}
	switch msg.String() {
	case "enter":
		return a.choose()
	case "up", "ctrl+p":
		m.at = max(m.at-1, 0)
	case "down", "ctrl+n":
		m.at = min(m.at+1, max(len(m.found)-1, 0))
	case "pgup":
		m.at = max(m.at-menuRows(a.height), 0)
	case "pgdown":
		m.at = min(m.at+menuRows(a.height), max(len(m.found)-1, 0))
	case "backspace", "ctrl+h":
		m.rubOut()
	case "ctrl+u", "ctrl+w":
		m.query = ""
		m.search()
	default:
		return a.menuCommand(msg)
	}
	return nil
}

// menuCommand closes the menu with esc or the key that opened it; the language
// and the colours can be changed with it open.
func (a *App) menuCommand(msg tea.KeyPressMsg) tea.Cmd {
	id, _ := a.env.Keys.Match(msg.String(), true, a.everywhere())
	switch {
	case id == keys.Language || id == keys.Theme:
		return a.do(id, "")
	case msg.String() == "esc", id == keys.Help && !a.menu.all, id == keys.Palette && a.menu.all:
		a.menu = nil
	case id == keys.Help || id == keys.Palette:
		a.menu = a.newMenu(id == keys.Palette)
	}
	return nil
}

func (m *menu) rubOut() {
	if r := []rune(m.query); len(r) > 0 {
		m.query = string(r[:len(r)-1])
		m.search()
	}
}

// choose does what is chosen; what does not work now only says why.
func (a *App) choose() tea.Cmd {
	m := a.menu
	if m.at >= len(m.found) || m.found[m.at].off != "" {
		return nil
	}
	c, _ := a.env.Keys.Find(m.found[m.at].id)
	if c.NeedsKey {
		return nil
	}
	a.menu = nil
	return a.do(c.ID, "")
}
