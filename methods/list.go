package methods

import (
	"cmp"
	"io/fs"
	"maps"
	"slices"

	"intervision/model"
)

// Entry is a method in a list: what its front matter says, no more was read.
type Entry struct {
	ID         string
	Names      map[string]string // by language
	Purposes   map[string]string // by language
	Langs      []string          // sorted
	Kinds      []string          // the main kind first
	Evidence   string            // A to D
	People     People
	Minutes    Minutes
	Difficulty int // 1 to 3
	Depth      int // 1 to 3
	Provides   []model.Function
	NotFor     map[string]string // by language: what it is not for
	RolePlay   bool              // a step of it asks to play a part
	TurnedAway bool              // in a step the presenter sits with the back to the group
	Own        bool              // from the person's own folder
	Overrides  bool              // an own card in the place of a built-in one
	Replaces   map[string]string // by language: the name of that built-in one
	Err        error             // an *Error: an own card that cannot be used, and why
}

// Adapted says the same as Card.Adapted.
func (e Entry) Adapted() bool { return adapted(e.Evidence) }

// Name is the name in a language, or in the one Card would come in.
func (e Entry) Name(lang string) string { return e.in(e.Names, lang) }

// Purpose is the purpose in a language, or in the one Card would come in.
func (e Entry) Purpose(lang string) string { return e.in(e.Purposes, lang) }

// Replaced is the name of the built-in card an own one stands in for, in a
// language or the nearest there is; empty if it replaces none.
func (e Entry) Replaced(lang string) string {
	if len(e.Replaces) == 0 {
		return ""
	}
	return e.Replaces[preferred(slices.Sorted(maps.Keys(e.Replaces)), lang)]
}

func (e Entry) in(words map[string]string, lang string) string {
	if len(e.Langs) == 0 {
		return e.ID
	}
	return words[preferred(e.Langs, lang)]
}

// List gives every method, sorted by id. Of a built-in card only the front
// matter is read. Own cards are read whole, because a list is where their
// owner sees what is wrong with them: such a card is listed with its error.
func (l *Library) List() []Entry {
	entries, first := map[string]*Entry{}, map[string]*parsed{}
	for _, name := range files(l.own) {
		id, lang, ok := fileID(name)
		if !ok {
			id = cleanLine(name) // its name is what is wrong; it hides no other card
		}
		p := open(l.own, name)
		e := enter(entries, id, lang, ok, p)
		e.Own = true
		if first[id] == nil {
			first[id] = p
		}
		if e.Err == nil {
			e.Err = fail(p.sorted())
		}
		if e.Err == nil {
			e.Err = fail(pair(first[id], p))
		}
	}
	for _, name := range files(l.cards) {
		id, lang, _ := fileID(name)
		p := built(l.cards, name)
		if e := entries[id]; e != nil && e.Own {
			e.replace(lang, p.card.Name)
			continue
		}
		enter(entries, id, lang, true, p)
	}
	return sorted(entries)
}

// replace says which built-in card an own one stands in for.
func (e *Entry) replace(lang, name string) {
	if e.Overrides = true; e.Replaces == nil {
		e.Replaces = map[string]string{}
	}
	e.Replaces[lang] = name
}

// Count is how many methods List gives. It reads the names of the files and
// nothing else: a first screen that says this number must not wait for cards.
func (l *Library) Count() int {
	ids := map[string]bool{}
	for _, name := range append(files(l.own), files(l.cards)...) {
		id, _, ok := fileID(name)
		if !ok {
			id = cleanLine(name)
		}
		ids[id] = true
	}
	return len(ids)
}

// built reads the front matter of a built-in card.
func built(from fs.FS, name string) *parsed {
	src, err := fs.ReadFile(from, name)
	if err != nil {
		return open(from, name)
	}
	p := front(name, src)
	p.card.Source = string(src)
	return p
}

// enter adds one file to the entry of its method. What all languages share is
// taken from the first.
func enter(entries map[string]*Entry, id, lang string, named bool, p *parsed) *Entry {
	e, c := entries[id], p.card
	if e == nil {
		e = &Entry{ID: id, Names: map[string]string{}, Purposes: map[string]string{}, NotFor: map[string]string{},
			Kinds: c.Kinds, Evidence: c.Evidence, People: c.People, Minutes: c.Minutes,
			Difficulty: c.Difficulty, Depth: c.Depth, Provides: c.Provides}
		entries[id] = e
	}
	e.RolePlay, e.TurnedAway = e.RolePlay || asks(c.Source, rolePlay), e.TurnedAway || asks(c.Source, turnedAway)
	if named {
		e.Langs = append(e.Langs, lang)
		e.Names[lang], e.Purposes[lang], e.NotFor[lang] = cmp.Or(c.Name, id), c.Purpose, c.NotFor
	}
	return e
}

func sorted(entries map[string]*Entry) []Entry {
	list := make([]Entry, 0, len(entries))
	for _, e := range entries {
		list = append(list, *e)
	}
	slices.SortFunc(list, func(a, b Entry) int { return cmp.Compare(a.ID, b.ID) })
	return list
}
