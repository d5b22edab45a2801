package export

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"intervision/model"
	"intervision/ui/lang"
)

// People say how the people of one session are called in a text. Somebody has
// the name the team knows today. Who left the team is called by their role, so
// that notes stay readable; so is everybody where names are to stay out.
type People struct {
	s       model.Session
	team    model.Team
	words   *lang.Texts
	unnamed bool
	veils   []veil // what typed text may not hold, longest first
}

// Named are people by name.
func Named(s model.Session, team model.Team, words *lang.Texts) People {
	return People{s: s, team: team, words: words}
}

// Unnamed are people by role, nobody by name.
func Unnamed(s model.Session, team model.Team, words *lang.Texts) People {
	p := People{s: s, team: team, words: words, unnamed: true}
	p.veils = p.veilsOf(func(model.ID) bool { return true })
	return p
}

// Name is somebody's name; empty for who is called by role.
func (p People) Name(id model.ID) string {
	if m := p.team.Member(id); p.unnamed || m != nil && m.Left {
		return ""
	}
	return p.s.NameOf(p.team, id)
}

// Call is somebody's name or role, as it stands in a sentence.
func (p People) Call(id model.ID) string {
	if name := p.Name(id); name != "" {
		return name
	}
	return p.role(id)
}

// role is what somebody was in this session.
func (p People) role(id model.ID) string {
	w := p.words.Export
	switch {
	case id == p.s.Presenter || id.IsZero():
		return p.words.Run.ThePresenter
	case id == p.s.Facilitator:
		return w.TheFacilitator
	case p.guest(id):
		return w.Guests.Of(1)
	}
	return w.Participants.Of(1)
}

// guest says whether somebody is not, and never was, of the team.
func (p People) guest(id model.ID) bool { return p.team.Member(id) == nil }

// List names people; those called by role come last, together where they had
// the same one.
func (p People) List(ids ...model.ID) string {
	var names, roles []string
	guests, members := 0, 0
	for _, id := range ids {
		switch name := p.Name(id); {
		case name != "":
			names = append(names, name)
		case id == p.s.Presenter || id == p.s.Facilitator:
			roles = append(roles, p.role(id))
		case p.guest(id):
			guests++
		default:
			members++
		}
	}
	for _, c := range []struct {
		words lang.Count
		n     int
	}{{p.words.Export.Participants, members}, {p.words.Export.Guests, guests}} {
		if c.n > 0 {
			roles = append(roles, c.words.Of(c.n))
		}
	}
	return p.words.Times.List(append(names, roles...))
}

// Without is typed text in which roles stand for the names of the group, where
// names are to stay out. Names of others it cannot know.
func (p People) Without(s string) string { return p.without(s, "") }

// within is the same for a text that goes on with a sentence.
func (p People) within(s string) string { return p.without(s, ",") }

func (p People) without(s, before string) string {
	if len(p.veils) == 0 {
		return s
	}
	var b strings.Builder
	for at, word := 0, true; at < len(s); { // word: a word may begin here
		if v, ok := p.veiled(s[at:]); word && ok {
			b.WriteString(begin(v.role, before+strings.TrimRight(b.String(), " ")))
			at, word = at+len(v.name), false
			continue
		}
		r, n := utf8.DecodeRuneInString(s[at:])
		b.WriteString(s[at : at+n])
		at, word = at+n, !inWord(r)
	}
	return b.String()
}

// veil is a name and what stands for it.
type veil struct{ name, role string }

// veilsOf gives what stands for the names of these people: a whole name, its
// first word, and a longer one also without its capital.
func (p People) veilsOf(whom func(model.ID) bool) []veil {
	var veils []veil
	add := func(id model.ID, name string) {
		if !whom(id) {
			return
		}
		first, _, _ := strings.Cut(name, " ")
		for _, n := range []string{name, first} {
			if utf8.RuneCountInString(n) < 2 {
				continue
			}
			role := p.role(id)
			veils = append(veils, veil{n, role}, veil{begin(n, ""), role})
			if utf8.RuneCountInString(n) >= longEnough {
				veils = append(veils, veil{strings.ToLower(n), role})
			}
		}
	}
	for _, m := range p.team.Members {
		add(m.ID, m.Name)
	}
	for _, id := range p.s.Everyone {
		add(id, p.s.Guests[id])
	}
	slices.SortStableFunc(veils, func(a, b veil) int { return len(b.name) - len(a.name) })
	return veils
}

// longEnough is how long a name is that is no ordinary word without its capital.
const longEnough = 5

// veiled is the name that a text begins with, if it ends there.
func (p People) veiled(s string) (veil, bool) {
	for _, v := range p.veils {
		if rest, ok := strings.CutPrefix(s, v.name); ok {
			if r, _ := utf8.DecodeRuneInString(rest); rest == "" || !inWord(r) {
				return v, true
			}
		}
	}
	return veil{}, false
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// begin is a text with a capital where it begins a sentence: after nothing, or
// after the end of another one.
func begin(s, before string) string {
	if before != "" && !strings.ContainsAny(before[len(before)-1:], ".!?\n") {
		return s
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
