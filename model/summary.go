package model

// State is how far a session has come.
type State uint8

// States of a session.
const (
	StateWelcome State = 0 // started, nobody has begun
	StateRunning State = 1
	StateClosed  State = 2
)

// Summary is what lists and home show of a session, so that they never read
// its log. It is computed by Summarise, a pure function, and handed to the
// store with every append.
type Summary struct {
	Log         ID                `cbor:"1,keyasint,omitzero" json:"log,omitzero"`
	Team        ID                `cbor:"2,keyasint,omitzero" json:"team,omitzero"`
	Method      string            `cbor:"3,keyasint,omitempty" json:"method,omitempty"`
	Names       map[string]string `cbor:"4,keyasint,omitempty" json:"names,omitempty"` // the method's name by language
	Script      string            `cbor:"5,keyasint,omitempty" json:"script,omitempty"`
	Title       string            `cbor:"6,keyasint,omitempty" json:"title,omitempty"`    // the case in one line; empty if it is not kept
	Question    string            `cbor:"7,keyasint,omitempty" json:"question,omitempty"` // empty if it is not kept
	Started     Instant           `cbor:"8,keyasint,omitempty" json:"started,omitempty"`  // of the first event
	Last        Instant           `cbor:"9,keyasint,omitempty" json:"last,omitempty"`     // of the newest event
	Zone        string            `cbor:"10,keyasint,omitempty" json:"zone,omitempty"`    // IANA name
	State       State             `cbor:"11,keyasint,omitempty" json:"state,omitempty"`
	Step        int               `cbor:"12,keyasint,omitempty" json:"step,omitempty"` // 1-based, 0 before the beginning
	Steps       int               `cbor:"13,keyasint,omitempty" json:"steps,omitempty"`
	People      []ID              `cbor:"14,keyasint,omitempty" json:"people,omitempty"` // everybody who took part
	Presenter   ID                `cbor:"15,keyasint,omitzero" json:"presenter,omitzero"`
	Facilitator ID                `cbor:"16,keyasint,omitzero" json:"facilitator,omitzero"`
	Intentions  []IntentionRow    `cbor:"17,keyasint,omitempty" json:"intentions,omitempty"`
	Minutes     int               `cbor:"18,keyasint,omitempty" json:"minutes,omitempty"` // that the clock ran
	Level       Level             `cbor:"19,keyasint,omitempty" json:"level,omitempty"`
	KeepUntil   Instant           `cbor:"20,keyasint,omitempty" json:"keepUntil,omitempty"`
}

// IntentionRow is one intention in a Summary.
type IntentionRow struct {
	ID      ID      `cbor:"1,keyasint,omitzero" json:"id,omitzero"`
	Owner   ID      `cbor:"2,keyasint,omitzero" json:"owner,omitzero"`
	Status  Status  `cbor:"3,keyasint,omitempty" json:"status,omitempty"`
	Chance  Instant `cbor:"4,keyasint,omitempty" json:"chance,omitempty"`
	Insight bool    `cbor:"5,keyasint,omitempty" json:"insight,omitempty"`
	When    string  `cbor:"6,keyasint,omitempty" json:"when,omitempty"` // empty while the session runs
	Then    string  `cbor:"7,keyasint,omitempty" json:"then,omitempty"` // likewise
	Made    Instant `cbor:"8,keyasint,omitempty" json:"made,omitempty"`
}

// Open counts the intentions that are still to be asked about. Those of a
// session that is not over may still be taken back.
func (s Summary) Open() int {
	if s.State != StateClosed {
		return 0
	}
	open := 0
	for _, i := range s.Intentions {
		if i.Open() {
			open++
		}
	}
	return open
}
