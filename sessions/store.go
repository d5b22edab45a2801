// Package sessions keeps what teams agreed to keep: a store of logs, its
// engines, the wire format, the seal, and the way out and in again.
package sessions

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"intervision/model"
	"intervision/sessions/wire"
)

// LogKind says what a log is of.
type LogKind uint8

// Kinds of logs.
const (
	SessionLog LogKind = 1
	TeamLog    LogKind = 2
	PrivateLog LogKind = 3 // of the facilitator, about a session
)

// Head is the end of a log.
type Head struct {
	Number     uint64 // of the newest event, 0 for a log that does not exist
	Generation uint64 // grows with every redaction: a reader that sees it change reads again
}

// MaxAppend is how many events one append holds at most.
const MaxAppend = 100

// Append is one decision to keep: all of its events or none.
type Append struct {
	Log     model.ID
	Kind    LogKind
	Expect  uint64        // number of the newest event the writer has seen; 0 makes the log
	Events  []model.Event // 0 to MaxAppend; their Number is ignored
	Redact  []model.ID    // events emptied in the same transaction
	Drop    []Place       // drafts deleted in the same transaction; all of the log's with the event that closes it
	Summary model.Summary // of a session's log, after these events
	Team    TeamRow       // of a team's log, after these events
	Private PrivateRow    // of private notes, after these events
}

// Closes says whether a ends a session: nothing is being typed in it any more.
func (a Append) Closes() bool {
	return slices.ContainsFunc(a.Events, func(e model.Event) bool {
		_, closed := e.Body.(model.Closed)
		return closed
	})
}

// Log is a whole log, or the rest of one, brought in at once.
type Log struct {
	ID      model.ID
	Kind    LogKind
	Expect  uint64        // number of the newest event the store has of it; 0 makes the log
	Events  []model.Event // any number of them, numbered after Expect
	Summary model.Summary // of a session's log, after these events
	Team    TeamRow       // of a team's log, after these events
}

// TeamRow is a team in the list of teams. A team has the id of its log.
type TeamRow struct {
	ID      model.ID      `cbor:"1,keyasint" json:"id"`
	Name    string        `cbor:"2,keyasint" json:"name"`
	Members int           `cbor:"3,keyasint" json:"members"`
	Meeting model.Instant `cbor:"4,keyasint,omitempty" json:"meeting,omitempty"` // next one planned by itself, 0: none
	// Series are the meetings of the team's series that hold, the earliest first;
	// past ones too, so that a row stays right while time goes by.
	Series []model.Instant `cbor:"5,keyasint,omitempty" json:"series,omitempty"`
}

// Store keeps logs. Its methods may be called from many goroutines. Each
// promise below is checked by sessions/storetest for every engine.
type Store interface {
	// Append keeps all events of a or none, in order, numbered after a.Expect,
	// together with the summary, the redactions and the dropped drafts. Events
	// whose id the log already has are skipped, so appending again after an
	// unclear answer is always right (then Expect may be old). It returns the
	// new head once everything is on disk. In full:
	//   - Expect is the head: new events are added, known ones skipped, the rest
	//     is done too.
	//   - Expect is not the head, but every event and every redaction is there
	//     already: nothing is done, the head is the answer.
	//   - otherwise *ConflictError, nothing is done.
	// Redacting an id the log does not have, appending no event to a log that
	// does not exist, or making private notes about a session that does not
	// exist, is ErrNotFound; redacting twice changes nothing.
	// Errors: *ConflictError (the log has moved on), ErrUnknown (outcome unclear:
	// append again), ErrFull, ErrDamaged, *BusyError, ErrReadOnly, ErrTooLarge (also above MaxAppend).
	Append(ctx context.Context, a Append) (Head, error)
	// Import keeps logs in bulk, many in one transaction: all logs of the call
	// or none. It is for bringing in and for tests, not for what people type;
	// the caller hands over as many at once as fit in memory well (some
	// thousands of events). A log whose head is not at its Expect is
	// *ConflictError, two of one id in a call too; one without any event, or of
	// private notes, is ErrNotFound. Otherwise the errors of Append.
	Import(ctx context.Context, logs []Log) error
	// Read gives events numbered above after, in order, at most limit (0: all),
	// and the head at that moment. A log that does not exist is ErrNotFound.
	// A damaged event is ErrDamaged together with the events before it.
	Read(ctx context.Context, log model.ID, after uint64, limit int) ([]model.Event, Head, error)
	// Erase removes a log, its summary, drafts and alive row, and everything
	// of it from the file; of a session also the private notes about it.
	// ErrNotFound if there is none. The sessions of a team whose log is erased
	// stay.
	Erase(ctx context.Context, log model.ID) error
	// Private lists the private notes, what is over first comes first; what has
	// had its time too, until somebody erases it (see Expire). No other list
	// shows them. Of damaged ones it gives the rest, together with ErrDamaged.
	Private(ctx context.Context) ([]PrivateRow, error)
	// List gives summaries, newest start first, at most limit (0: all). cursor
	// is empty or the Next of the page before; ErrCursor if it is neither. See
	// PageOf, which every engine may use.
	List(ctx context.Context, q Query, cursor string, limit int) (Page, error)
	// Scan looks into the closed sessions that q finds, newest start first: what
	// people typed in each is given to look. Where look says true, the summary is
	// given to found, with what look says of it. See Look and Found. It ends with
	// ctx (and its error) within a few sessions; damaged events are passed over, and
	// it ends with ErrDamaged. A session that is erased meanwhile is left out, one
	// that is closed meanwhile may be.
	Scan(ctx context.Context, q Query, look Look, found Found) error
	// Home gives the one row the home screen shows of a team; the zero row for
	// a team that has nothing yet. It always equals HomeOf all its summaries.
	Home(ctx context.Context, team model.ID) (Home, error)
	// Teams lists the teams, the one that met last first (see TeamsOf).
	Teams(ctx context.Context) ([]TeamRow, error)
	// Watch rings after an append or redaction in log by anybody, and after it was
	// erased, also with its session, within two seconds. Several may ring once. It is silent after ctx ends; the channel
	// is never closed.
	Watch(ctx context.Context, log model.ID) <-chan struct{}
	// PutScript stores a script once and gives its content hash.
	PutScript(ctx context.Context, s model.Script) (string, error)
	// Script gives the script of a hash, or ErrNotFound.
	Script(ctx context.Context, hash string) (model.Script, error)
	// Close ends the store. What was acknowledged is kept.
	Close() error

	Drafts
}

// Drafts keeps what is no event: text being typed, and the sign of life.
type Drafts interface {
	// SaveDraft keeps a text being typed; an empty one deletes it. Of a session that
	// is closed, and of a log that is not there, nothing is kept, and that is no
	// error: such a text was on its way when the log was closed or erased.
	SaveDraft(ctx context.Context, d Draft) error
	// DraftsOf gives every draft of a log.
	DraftsOf(ctx context.Context, log model.ID) ([]Draft, error)
	// SetAlive overwrites the one sign of life of a log.
	SetAlive(ctx context.Context, log model.ID, a Alive) error
	// AliveOf gives it; the zero value if there is none.
	AliveOf(ctx context.Context, log model.ID) (Alive, error)
}

// Place is where a draft is typed.
type Place struct {
	Log  model.ID
	Seat model.ID
	Step string // step id, with a suffix for a field within it
}

// Draft is a text being typed.
type Draft struct {
	Place
	Text string
}

// Alive is a program's sign of life while a session runs.
type Alive struct {
	At      model.Instant `cbor:"1,keyasint" json:"at"`
	Program model.ID      `cbor:"2,keyasint" json:"program"` // one run of a program
}

// Query says which summaries a list holds. Zero fields do not filter.
type Query struct {
	Team      model.ID
	Person    model.ID // took part, in whatever role
	Presenter model.ID // brought the case
	Method    string
	Methods   []string      // one of these; none of them are all
	From      model.Instant // started at or after
	To        model.Instant // started before
	State     *model.State
}

// Look is asked of every session in a scan, of several sessions at once by several
// goroutines. The texts are good until it returns.
type Look func(log model.ID, t *wire.Texts) (what string, yes bool)

// Found takes what a scan finds, one at a time in the order of the list, on the
// goroutine that called Scan. An error of it ends the scan and is its error.
type Found func(s model.Summary, what string) error

// Page is one page of a list.
type Page struct {
	Rows []model.Summary
	Next string // the cursor of the next page, empty at the end
	All  int    // how many the query finds altogether
}

// Home is what the home screen shows of a team.
type Home struct {
	Team       TeamRow         `cbor:"1,keyasint" json:"team"`
	Sessions   int             `cbor:"2,keyasint" json:"sessions"`                    // closed ones
	Open       int             `cbor:"3,keyasint" json:"open"`                        // intentions to ask about
	Running    []model.Summary `cbor:"4,keyasint,omitempty" json:"running,omitempty"` // newest first, at most 5
	LastMethod string          `cbor:"5,keyasint,omitempty" json:"lastMethod,omitempty"`
	Presented  []Presented     `cbor:"6,keyasint,omitempty" json:"presented,omitempty"` // who presented when last, in a closed session
	LastAt     model.Instant   `cbor:"7,keyasint,omitempty" json:"lastAt,omitempty"`    // start of the closed session LastMethod is of
}

// Presented says when somebody last brought a case.
type Presented struct {
	Person model.ID      `cbor:"1,keyasint" json:"person"`
	At     model.Instant `cbor:"2,keyasint" json:"at"`
}

// Errors of a store. The words for people are in ui/lang.
var (
	ErrNotFound = errors.New("no such log")
	ErrUnknown  = errors.New("outcome unknown: append again")
	ErrFull     = errors.New("no space left")
	ErrDamaged  = wire.ErrDamaged
	ErrReadOnly = errors.New("read-only")
	ErrTooLarge = wire.ErrTooLarge
	ErrNewer    = errors.New("written by a newer version")
	ErrNotOurs  = errors.New("not a file of intervision")
	ErrUnsafe   = errors.New("not a safe place for notes")
)

// ConflictError says the log has moved on: read after Expect and decide again.
type ConflictError struct{ Head Head }

func (e *ConflictError) Error() string {
	return fmt.Sprintf("the log is at %d", e.Head.Number)
}

// BusyError says another program holds the file for longer than a second.
type BusyError struct{ Who string } // what that program wrote about itself; may be empty

func (e *BusyError) Error() string { return "in use by " + e.Who }
