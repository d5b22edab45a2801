package screen

import "intervision/model"

// Target names a screen and what it is to show. Targets are values; the router
// has the screen built. Another screen means another target here and a line in
// the package that wires the program.
type Target interface{ Target() }

type (
	// OpenHome is the first screen. A zero team is the one that met last.
	OpenHome struct{ Team model.ID }
	// OpenFirst is the first start: what this is, the language, the team. With a
	// method the questions before a session come next.
	OpenFirst struct{ Method string }
	// OpenTeam changes a team: its name, members and agreements; a zero team is
	// a new one.
	OpenTeam struct{ Team model.ID }
	// OpenSetup asks the questions before a session. Method may be empty. Boss:
	// it was said that somebody's manager is here.
	OpenSetup struct {
		Team   model.ID
		Method string
		Boss   bool
	}
	// OpenSession is a session that has been started: its welcome, its steps,
	// its end, wherever it is.
	OpenSession struct{ Log model.ID }
	// OpenReview reads back: the list, or one session's notes.
	OpenReview struct {
		Team model.ID
		Log  model.ID // zero: the list
	}
	// OpenPrivate are the private notes about a session.
	OpenPrivate struct {
		Log   model.ID
		Apart bool // in a window of its own, that the group cannot see
		Wall  bool // on the wall: a line as dots, nothing else
	}
	// OpenIntentions lists what people intended, to ask what came of it.
	OpenIntentions struct{ Team model.ID }
	// OpenSeason is the series of a team: when it meets, who presents, who leads.
	OpenSeason struct{ Team model.ID }
	// OpenLibrary lists the methods. Pick: the chosen one is handed back with
	// Picked; otherwise its card is opened. Search: it begins with its search line,
	// and is left with it.
	OpenLibrary struct {
		Team   model.ID
		Pick   bool
		Search bool
	}
	// OpenAdvice asks a few questions and recommends a method. Pick as above.
	OpenAdvice struct {
		Team model.ID
		Pick bool
	}
	// OpenCard shows one method's card.
	OpenCard struct {
		Team   model.ID
		Method string
	}
	// OpenWalk goes through the steps of a method, nothing kept. An empty Frame
	// is the short or the full one.
	OpenWalk struct {
		Method string
		Short  bool
		Frame  string
	}
	// OpenSample is an invented team with a year of sessions, in a file that is
	// thrown away.
	OpenSample struct{}
)

// Picked is handed back (Return) by a screen that was opened to pick a method.
type Picked struct {
	Method string
	Boss   bool // it was said, on the way, that somebody's manager is here
}

// Target marks the targets.
func (OpenHome) Target()       {}
func (OpenFirst) Target()      {}
func (OpenTeam) Target()       {}
func (OpenSetup) Target()      {}
func (OpenSession) Target()    {}
func (OpenReview) Target()     {}
func (OpenPrivate) Target()    {}
func (OpenIntentions) Target() {}
func (OpenSeason) Target()     {}
func (OpenLibrary) Target()    {}
func (OpenAdvice) Target()     {}
func (OpenCard) Target()       {}
func (OpenWalk) Target()       {}
func (OpenSample) Target()     {}
