// Package export writes a session's notes for people: Markdown that reads well
// on the screen, in any editor and on paper, and the file it goes into.
//
// What it promises:
//
//   - every text that is kept stands there exactly once, at the place where a
//     reader looks for it;
//   - what was written in silence and never shown is not among it;
//   - nothing tells who said something in a round, and no mark reads as a
//     rejection;
//   - text of people is inert: neither Markdown nor HTML.
package export

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"intervision/model"
	"intervision/ui/lang"
)

// Markdown gives the notes of a session in the language of words. Names are
// those the team has today; dates are those of zone. It is pure and total.
func Markdown(s model.Session, team model.Team, words *lang.Texts, zone *time.Location) string {
	n := &notes{s: s, team: team, words: words, zone: zone, code: s.Script.Lang(words.Code), noted: gather(s)}
	n.head()
	n.question()
	n.course()
	for i := range s.Script.Steps {
		n.step(i)
	}
	n.loose()
	n.takesAlong()
	n.insights()
	n.intentions()
	n.parked()
	n.foot()
	return n.text.String()
}

// notes is Markdown in the making.
type notes struct {
	sheet
	s     model.Session
	team  model.Team
	words *lang.Texts
	zone  *time.Location
	code  string // the language of the script's words
	noted noted
}

// name is somebody's name, empty if nobody knows it.
func (n *notes) name(id model.ID) md { return inert(n.s.NameOf(n.team, id)) }

// presenter is how the presenter is called in a sentence.
func (n *notes) presenter() md {
	if name := n.name(n.s.Presenter); name != "" {
		return name
	}
	return md(n.words.Run.ThePresenter)
}

// names lists people; those whose names are not kept are counted at the end.
func (n *notes) names(ids ...model.ID) md {
	var names []string
	guests := 0
	for _, id := range ids {
		if name := n.name(id); name != "" {
			names = append(names, string(name))
		} else {
			guests++
		}
	}
	if guests > 0 {
		names = append(names, n.words.Export.Guests.Of(guests))
	}
	return md(n.words.Times.List(names))
}

// title is a step's heading in the language of the script.
func (n *notes) title(step *model.Step) md { return n.ofCard(step.Words[n.code].Title, step.ID) }

// ofCard is a short text of a card, or its id where there is none.
func (n *notes) ofCard(s, id string) md {
	before, after, called := strings.Cut(s, "{presenter}")
	switch {
	case s == "":
		return inert(id)
	case called:
		return inert(before + n.s.NameOf(n.team, n.s.Presenter) + after)
	}
	return inert(s)
}

// method is the name of the method, or its id where a script has no words.
func (n *notes) method() md { return inert(cmp.Or(n.s.Script.Words[n.code].Name, n.s.Start.Method)) }

// others are those who took part without presenting or leading.
func (n *notes) others() []model.ID {
	return slices.DeleteFunc(slices.Clone(n.s.Everyone), func(id model.ID) bool {
		return id == n.s.Presenter || id == n.s.Facilitator
	})
}
