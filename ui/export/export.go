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
// those the team has today, roles for who left; dates are those of zone. It is
// pure and total.
func Markdown(s model.Session, team model.Team, words *lang.Texts, zone *time.Location) string {
	return Notes(s, Named(s, team, words), words, zone)
}

// Notes are such notes with people called as they say.
func Notes(s model.Session, people People, words *lang.Texts, zone *time.Location) string {
	return notesOf(s, people, words, zone, 0)
}

// notesOf are notes whose headings stand some levels lower.
func notesOf(s model.Session, people People, words *lang.Texts, zone *time.Location, deeper int) string {
	n := &notes{s: s, people: people, words: words, zone: zone, code: s.Script.Lang(words.Code), noted: gather(s)}
	n.deeper = deeper
	n.head()
	n.question()
	n.course()
	n.steps(false)
	n.loose()
	n.takesAlong()
	n.intentions()
	n.insights()
	n.steps(true)
	n.parked()
	n.foot()
	return n.text.String()
}

// notes is Markdown in the making.
type notes struct {
	sheet
	s      model.Session
	people People
	words  *lang.Texts
	zone   *time.Location
	code   string // the language of the script's words
	noted  noted
	own    bool // a sheet of the presenter's own
	// inOrder says that skipped steps stand where they were passed over.
	inOrder bool
}

// presenter is how the presenter is called in a sentence.
func (n *notes) presenter() md { return inert(n.people.Call(n.s.Presenter)) }

// names lists people; those called by role come last.
func (n *notes) names(ids ...model.ID) md { return inert(n.people.List(ids...)) }

// lines are the lines of a text that people typed.
func (n *notes) lines(s string) []md { return linesOf(n.people.Without(s)) }

// inside are the lines of a text that goes on with a sentence of ours.
func (n *notes) inside(s string) []md { return linesOf(n.people.within(s)) }

// line is a text in one line that people typed.
func (n *notes) line(s string) md { return inert(n.people.Without(s)) }

// title is a step's heading in the language of the script.
func (n *notes) title(step *model.Step) md { return n.ofCard(step.Words[n.code].Title, step.ID) }

// ofCard is a short text of a card, or its id where there is none.
func (n *notes) ofCard(s, id string) md {
	before, after, called := strings.Cut(s, "{presenter}")
	switch {
	case s == "":
		return inert(id)
	case called:
		return inert(before + n.people.Call(n.s.Presenter) + after)
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
