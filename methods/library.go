package methods

import (
	"embed"
	"io/fs"
	"slices"
	"strings"

	"intervision/model"
)

//go:embed cards/*.md frames/*.md
var builtIn embed.FS

// Library is where cards come from: those built in, and those in a folder of
// the person's own, which come before a built-in one of the same id. It holds
// nothing but the two folders, so it costs nothing to open and may be used by
// several goroutines at once.
type Library struct {
	cards  fs.FS
	frames fs.FS
	own    fs.FS // may be nil
}

// Open makes a library. own is a folder of cards, nil if there is none; a
// folder that does not exist counts as an empty one.
func Open(own fs.FS) *Library {
	return &Library{folder("cards"), folder("frames"), own}
}

// folder is a folder of the program itself; it cannot be missing.
func folder(name string) fs.FS {
	sub, err := fs.Sub(builtIn, name)
	if err != nil {
		return builtIn
	}
	return sub
}

// Card reads one card. If it does not exist in lang, it comes in English or
// else in its first language: Card.Lang says which. The error is an *Error
// with every problem that keeps the card from being used; NoCard if there is
// none of that id.
func (l *Library) Card(id, lang string) (Card, error) {
	from, own, langs := l.find(id)
	if len(langs) == 0 {
		return Card{}, l.unknown(id)
	}
	return l.load(from, own, id, preferred(langs, lang))
}

// Set reads a method in all its languages. The error is that of the first
// language that cannot be used, or of two that differ in more than words.
func (l *Library) Set(id string) (Set, error) {
	from, own, langs := l.find(id)
	if len(langs) == 0 {
		return nil, l.unknown(id)
	}
	return loadAll(from, own, id, langs)
}

// Frame reads one of Frames in all its languages.
func (l *Library) Frame(id string) (Set, error) {
	langs := languages(l.frames, id)
	if len(langs) == 0 {
		return nil, refuse(NoCard, id, id)
	}
	return loadAll(l.frames, false, id, langs)
}

// Compose makes the script of a session of so many minutes, 0 if no end was
// agreed. An empty frameID chooses the full frame if there is time for it and
// for the method as it is meant to be, else the short one; the others are for
// whoever asks for them. Whether the script fits its minutes is what
// model.Script.Plan says.
func (l *Library) Compose(frameID, methodID string, minutes int) (model.Script, error) {
	method, err := l.Set(methodID)
	if err != nil {
		return model.Script{}, err
	}
	if frameID != "" {
		return l.compose(frameID, method)
	}
	full, err := l.compose(FullFrame, method)
	if err != nil || minutes == 0 || full.Full() <= minutes {
		return full, err
	}
	return l.compose(ShortFrame, method)
}

func (l *Library) compose(frameID string, method Set) (model.Script, error) {
	frame, err := l.Frame(frameID)
	if err != nil {
		return model.Script{}, err
	}
	return Compose(frame, method, nil)
}

// Replaced is the name of the built-in card of an id, in a language or the
// nearest there is; empty if there is none. An own card of that id stands in for
// it.
func (l *Library) Replaced(id, lang string) string {
	langs := languages(l.cards, id)
	if len(langs) == 0 {
		return ""
	}
	return built(l.cards, Filename(id, preferred(langs, lang))).card.Name
}

// find says where a card is and in which languages. An own card hides the
// built-in one in every language: the two need not have the same steps.
func (l *Library) find(id string) (from fs.FS, own bool, langs []string) {
	if !kebab(id) {
		return nil, false, nil
	}
	if l.own != nil {
		if langs := languages(l.own, id); len(langs) > 0 {
			return l.own, true, langs
		}
	}
	return l.cards, false, languages(l.cards, id)
}

// meant is the id that was probably meant; empty if nothing is near.
func (l *Library) meant(typed string, ids []string) string {
	typed = strings.ToLower(strings.TrimSpace(typed))
	if typed == "" {
		return ""
	}
	begin := map[string]bool{}
	only := ""
	for _, id := range ids {
		if strings.HasPrefix(id, typed) {
			begin[id], only = true, id
		}
	}
	if len(begin) == 1 {
		return only
	}
	if near := nearest(typed, ids); near != "" {
		return near
	}
	of, names := map[string]string{}, []string{}
	for _, e := range l.List() {
		for _, lang := range e.Langs {
			name := strings.ToLower(e.Name(lang))
			names, of[name] = append(names, name), e.ID
		}
	}
	return of[nearest(typed, names)]
}

// unknown is the error for an id that no card has, with the one that was probably
// meant: the only one that begins so, the nearest, or the one whose name is.
func (l *Library) unknown(id string) error {
	var ids []string
	for _, f := range append(files(l.own), files(l.cards)...) {
		if known, _, ok := fileID(f); ok {
			ids = append(ids, known)
		}
	}
	return &Error{[]Problem{{File: id, Line: 1, Code: NoCard, Args: []string{id}, Suggest: l.meant(id, ids)}}}
}

func (l *Library) load(from fs.FS, own bool, id, lang string) (Card, error) {
	p := open(from, id+"."+lang+".md")
	p.card.Own = own
	return p.card, fail(p.sorted())
}

func loadAll(from fs.FS, own bool, id string, langs []string) (Set, error) {
	set := Set{}
	var first *parsed
	for _, lang := range langs {
		p := open(from, id+"."+lang+".md")
		if first == nil {
			first = p
		}
		if err := fail(append(p.sorted(), pair(first, p)...)); err != nil {
			return nil, err
		}
		p.card.Own = own
		set[lang] = p.card
	}
	return set, nil
}

// preferred is the language asked for, or English, or the first.
func preferred(langs []string, lang string) string {
	for _, l := range []string{lang, "en"} {
		if slices.Contains(langs, l) {
			return l
		}
	}
	return langs[0]
}
