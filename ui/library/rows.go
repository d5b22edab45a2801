package library

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"intervision/methods"
	"intervision/ui/screen"
)

// row is a method in the list, in the language of the screen.
type row struct {
	methods.Entry
	name, purpose string
	folded        [2]string // the name, and everything that is searched
}

// rowsOf puts methods in the order of their names.
func rowsOf(entries []methods.Entry, env *screen.Env) []row {
	rows := make([]row, 0, len(entries))
	for _, e := range entries {
		r := row{Entry: e, name: e.Name(env.Lang), purpose: e.Purpose(env.Lang)}
		about := []string{r.name, r.purpose, e.ID}
		for _, kind := range e.Kinds {
			about = append(about, env.Words.Library.Kinds[kind])
		}
		r.folded = [2]string{fold(r.name), fold(strings.Join(about, " "))}
		rows = append(rows, r)
	}
	slices.SortStableFunc(rows, func(a, b row) int { return cmp.Compare(a.folded[0], b.folded[0]) })
	return rows
}

// reword puts the list in the language of the screen; the chosen method stays
// chosen.
func (m Model) reword(env *screen.Env) Model {
	chosen := m.chosen().ID
	entries := make([]methods.Entry, len(m.all))
	for i, r := range m.all {
		entries[i] = r.Entry
	}
	m.all = rowsOf(entries, env)
	return m.find().goTo(chosen)
}

// find keeps the methods that pass the filter and in which every word that was
// typed occurs, those with all of them in the name first.
func (m Model) find() Model {
	m.found, m.at = m.all, 0
	if m.search == nil && !m.filter.any() {
		return m
	}
	var words []string
	if m.search != nil {
		words = strings.Fields(fold(m.search.Text()))
	}
	var named, about []row
	for _, r := range m.all {
		switch {
		case !m.filter.keeps(r.Entry):
		case holds(r.folded[0], words):
			named = append(named, r)
		case holds(r.folded[1], words):
			about = append(about, r)
		}
	}
	m.found = append(named, about...)
	return m
}

func holds(s string, words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(s, w) })
}

// fold makes letters alike that people take for the same when they search.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(s))
}
