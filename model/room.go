package model

// Room is what hangs on the wall: the only projection of a session that a
// stage may show. It holds no tips, nothing written in silence before the
// reveal, nothing struck, no authors and no ids of people, no parked line
// before it came back in an advice step (then there, and in the record if it is
// kept). It shares slices and maps with the script: nobody changes it.
type Room struct {
	Langs    []string
	Method   map[string]ScriptWords // by language
	Team     string
	Zone     string
	State    State
	People   []RoomPerson // present, in seating order
	Level    Level
	KeepTill Instant // what is kept is kept until then, 0: no date agreed
	Until    Instant // agreed end, or when the plan is over; 0 in a welcome without one

	Step      RoomStep // in the welcome: the step that welcomes, for its words
	Number    int      // of the step among those the group comes to, from 1; 0 in the welcome
	Count     int
	Rail      []RailStep
	Pin       Pin
	Presenter string // name; empty: not chosen yet
	Turn      RoomTurn
	Entries   []RoomEntry
	Written   int  // how many have written in silence
	Hidden    bool // what was written is not revealed
	Awaiting  bool // the newest question waits for its answer
	Revealed  bool // what was written in silence was shown in this step
	ReadOut   bool // what is written in this step is read out in the next, without reactions
	Turning   Turning
	Chosen    string // the choice this step works with (its own, or of the step it uses)
	Picked    string // name of the person picked (here, or in the step it uses)
	// PickedText is the entry picked, here or in the step this one uses.
	PickedText string
	Parked     []string
	Ratings    []Rated
	Record     []RecordLine // in the last look and after the end: what is kept
	// Unrevealed counts, in the last look, the lines written in silence that
	// nobody was shown: the closing takes them out unless they are revealed.
	Unrevealed int
	Accepted   bool
	Intend     []Intention // made in this step, owner left out
	Stopped    bool
	CaseKept   bool
	Boss       bool // somebody's manager is here: sentence instead of rounds
	Clock      RoomClock
	Meeting    Instant // the team's next one, 0: none planned
	TextOpen   bool    // a line may be typed here, as agreed
}

// NoRound says whether a manager in the circle takes the place of a round: then
// nobody is asked in turn, and the card's sentence about turns is not said.
func (r Room) NoRound() bool { return r.Boss && r.Step.Speaks == SpeaksRound }

// RoomPerson is somebody in the room.
type RoomPerson struct {
	Name      string
	Roles     []Role
	NoteTaker bool
}

// RoomStep is a step without what is private.
type RoomStep struct {
	ID       string
	Part     Part
	Capture  Capture
	Speaks   Speaks
	Stance   Stance
	Pins     Pins
	Provides []Function
	Marks    []Mark
	Scale    Scale
	Choices  []Choice
	Words    map[string]RoomWords // by language
}

// Has says whether the step brings a function.
func (s RoomStep) Has(f Function) bool { return Step{Provides: s.Provides}.Has(f) }

// RoomWords are the words of a step that the wall may show.
type RoomWords struct{ Title, Room, Say, Guard string }

// RailState is where a step stands in the course of the session.
type RailState uint8

// States of a step on the rail.
const (
	RailComing  RailState = 0
	RailNow     RailState = 1
	RailDone    RailState = 2
	RailSkipped RailState = 3
)

// RailStep is a step on the rail.
type RailStep struct {
	Titles map[string]string // by language
	State  RailState
	Part   Part
}

// Pin is what is pinned to the wall in every step.
type Pin struct {
	Question bool // a worded question; false: the case's name, or nothing yet
	Text     string
}

// RoomTurn is whose turn it is, by name. On is false where nobody's is.
type RoomTurn struct {
	On   bool
	Now  string // empty: everybody has had a turn
	Then []string
	Row  []RoomSeat // the whole circle, in seating order: it stays, the turn moves
}

// RoomSeat is somebody's place in a round. Whoever passed has had a turn like
// everybody else.
type RoomSeat struct {
	Name     string
	Had, Now bool
}

// Turning says whether the presenter turns their chair as a step begins.
type Turning uint8

// Ways of turning.
const (
	TurnsNot  Turning = 0
	TurnsAway Turning = 1 // from here on they sit with their back to the group
	TurnsBack Turning = 2 // and here they come back
)

// RoomEntry is something kept, without its author. Mark is only a warm one:
// nothing is shown as rejected.
type RoomEntry struct {
	ID     ID
	Text   string
	Answer []string
	Column string
	Mark   Mark
	Picked bool // chosen, in a pick step
}

// Sort is what an entry is called, after the step it was made in.
type Sort uint8

// Sorts of entries.
const (
	SortNote     Sort = iota
	SortQuestion      // asked by the group
	SortAnswer
	SortIdea
	SortInsight
)

// RecordLine is one line of what will be kept.
type RecordLine struct {
	ID   ID
	Kind Kind
	Step string
	Sort Sort   // of an entry
	Text string // of an intention: what the presenter will do
	When string // of an intention
}

// RoomClock tells the time without asking a clock: at any moment it can say
// what is left.
type RoomClock struct {
	Running bool
	Given   Millis // the step's time
	spent   Millis
	since   Instant
	elapsed Millis
}

// Left is what is left of the step's time at now; negative when it is over.
func (c RoomClock) Left(now Instant) Millis { return c.Given - c.spent - c.open(now) }

// Last is how long before its end a step is nearly over: a minute, and half of
// one in a step of one or two minutes, which would else begin in haste.
func (c RoomClock) Last() Millis {
	if c.Given <= 2*Minute {
		return Minute / 2
	}
	return Minute
}

// Elapsed is how long the session has run.
func (c RoomClock) Elapsed(now Instant) Millis { return c.elapsed + c.open(now) }

func (c RoomClock) open(now Instant) Millis {
	return clock{running: c.Running, since: c.since}.open(now)
}

// Public is the room's view of a session; names are resolved with the team.
func Public(s Session, team Team) Room {
	p := &projection{s: s, team: team}
	r := Room{
		Langs: s.Script.Langs, Method: s.Script.Words, Team: team.Name, Zone: s.Start.Zone, State: s.State,
		People: p.people(), Level: s.Level, KeepTill: s.KeepUntil, Until: s.EndsAt(),
		Rail: p.rail(), Pin: p.pin(), Presenter: p.name(s.Presenter), Stopped: s.Stopped, CaseKept: s.CaseKept,
		Meeting: team.Meeting,
		Boss:    s.Conditions[BossPresent], Accepted: s.Accepted,
	}
	r.Number, r.Count = s.Place()
	r.Clock = RoomClock{Running: s.clock.running, since: s.clock.since, elapsed: s.clock.spent}
	if step := s.Current(); step != nil {
		r.Step, r.TextOpen = roomStep(step), s.Open(step)
		s.asked(&r.Step)
		r.Clock.Given, r.Clock.spent = s.Given(s.Step), s.Steps[s.Step].Spent
		p.fill(&r, step)
	} else if i := s.Script.with(Welcome); i >= 0 {
		r.Step = roomStep(&s.Script.Steps[i])
	}
	return r
}
