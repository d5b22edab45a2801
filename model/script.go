package model

// Script is the whole plan of a session: the opening, the method and the
// closing, in every language its cards have. It is made by methods.Compose,
// stored once by content hash and named in Started, so that notes of three
// years ago still show their steps.
type Script struct {
	Method  string                 `cbor:"1,keyasint,omitempty" json:"method,omitempty"`
	Frame   string                 `cbor:"2,keyasint,omitempty" json:"frame,omitempty"`
	Langs   []string               `cbor:"3,keyasint,omitempty" json:"langs,omitempty"` // "nl", "en": every language the words below exist in
	Words   map[string]ScriptWords `cbor:"4,keyasint,omitempty" json:"words,omitempty"` // by language
	Steps   []Step                 `cbor:"5,keyasint,omitempty" json:"steps,omitempty"`
	Depth   int                    `cbor:"6,keyasint,omitempty" json:"depth,omitempty"`     // 1 to 3
	Adapted bool                   `cbor:"7,keyasint,omitempty" json:"adapted,omitempty"`   // evidence C or D
	Min     int                    `cbor:"8,keyasint,omitempty" json:"minPeople,omitempty"` // people
	Max     int                    `cbor:"9,keyasint,omitempty" json:"maxPeople,omitempty"`
}

// ScriptWords are what people read of a method, in one language.
type ScriptWords struct {
	Name    string `cbor:"1,keyasint,omitempty" json:"name,omitempty"`
	Purpose string `cbor:"2,keyasint,omitempty" json:"purpose,omitempty"` // one sentence
}

// Part is where in the session a step stands.
type Part uint8

// Parts of a session.
const (
	Opening Part = 1
	Middle  Part = 2 // the method itself
	Closing Part = 3 // protected: its minutes are kept free
)

// Capture says what a step keeps.
type Capture uint8

// Captures. The words are those of a card's capture= attribute.
const (
	CaptureNone       Capture = 0  // none: nothing is typed
	CaptureText       Capture = 1  // text: the presenter's own words
	CaptureEntries    Capture = 2  // entries: one shared list, no authors
	CaptureRound      Capture = 3  // round: one text a person, in turn
	CaptureSilent     Capture = 4  // silent: paper first; typed it is hidden until the reveal
	CaptureQuestions  Capture = 5  // questions: each with its answer
	CapturePick       Capture = 6  // pick: one of the choices, entries or people
	CaptureMark       Capture = 7  // mark: the presenter marks entries of an earlier step
	CaptureRating     Capture = 8  // rating: counts per value
	CaptureColumns    Capture = 9  // columns: entries under the step's choices
	CaptureIntentions Capture = 10 // intentions
)

// Speaks says who has the word in a step.
type Speaks uint8

// Who speaks.
const (
	SpeaksAll         Speaks = 0
	SpeaksPresenter   Speaks = 1
	SpeaksRound       Speaks = 2
	SpeaksAskAnswer   Speaks = 3 // the others ask, the presenter answers
	SpeaksWriting     Speaks = 4 // everybody writes in silence
	SpeaksFacilitator Speaks = 5
	SpeaksPairs       Speaks = 6
	SpeaksSubgroup    Speaks = 7
	SpeaksRolePlay    Speaks = 8
	SpeaksSilence     Speaks = 9
)

// Stance is what the presenter does in a step.
type Stance uint8

// Stances of the presenter.
const (
	StanceActive      Stance = 0
	StanceAnswers     Stance = 1
	StanceListens     Stance = 2
	StanceTurnedAway  Stance = 3 // with the back to the group
	StanceWritesAlong Stance = 4
)

// Who says which people a round goes round.
type Who uint8

// Circles. In WhoOthers the facilitator joins only if nobody else would be left.
const (
	WhoOthers    Who = 0 // everybody but presenter and facilitator
	WhoEveryone  Who = 1
	WhoPresenter Who = 2
)

// Pins says what a typed text becomes, besides being kept.
type Pins uint8

// What a step's text is pinned as.
const (
	PinsNothing  Pins = 0
	PinsCase     Pins = 1 // the case in one line
	PinsQuestion Pins = 2 // the presenter's question
)

// Function is a job of the frame that a method may bring itself.
type Function string

// Functions: what a step provides. What a method provides, the frame does not ask.
const (
	Welcome    Function = "welcome"
	Keeping    Function = "keeping"
	LookBack   Function = "look-back"
	ChooseCase Function = "choose-case"
	Advice     Function = "advice" // parked advice returns here
	Reflection Function = "reflection"
	Intentions Function = "intentions"
	Evaluation Function = "evaluation"
	LastLook   Function = "last-look"
	Goodbye    Function = "goodbye"
	Aftercare  Function = "aftercare" // only after the case was stopped
)

// Step is one step of a script.
type Step struct {
	ID       string               `cbor:"1,keyasint,omitempty" json:"id,omitempty"` // unique in the script, the same in every language
	Part     Part                 `cbor:"2,keyasint,omitempty" json:"part,omitempty"`
	Capture  Capture              `cbor:"3,keyasint,omitempty" json:"capture,omitempty"`
	Speaks   Speaks               `cbor:"4,keyasint,omitempty" json:"speaks,omitempty"`
	Stance   Stance               `cbor:"5,keyasint,omitempty" json:"presenter,omitempty"`
	Who      Who                  `cbor:"6,keyasint,omitempty" json:"who,omitempty"`
	Pins     Pins                 `cbor:"7,keyasint,omitempty" json:"pins,omitempty"`
	Minutes  int                  `cbor:"8,keyasint,omitempty" json:"minutes,omitempty"` // default
	Short    int                  `cbor:"9,keyasint,omitempty" json:"short,omitempty"`   // in the short form, the min= of a card
	Provides []Function           `cbor:"10,keyasint,omitempty" json:"provides,omitempty"`
	Of       string               `cbor:"11,keyasint,omitempty" json:"of,omitempty"`   // the step whose entries are marked or picked
	Uses     string               `cbor:"12,keyasint,omitempty" json:"uses,omitempty"` // the pick step whose choice shapes this one
	Marks    []Mark               `cbor:"13,keyasint,omitempty" json:"marks,omitempty"`
	Scale    Scale                `cbor:"14,keyasint,omitzero" json:"scale,omitzero"`
	Core     bool                 `cbor:"15,keyasint,omitempty" json:"core,omitempty"` // kept at level KeepCore: question, insight, intention
	Choices  []Choice             `cbor:"16,keyasint,omitempty" json:"choices,omitempty"`
	Words    map[string]StepWords `cbor:"17,keyasint,omitempty" json:"words,omitempty"` // by language
}

// Scale is the range of a rating, both ends included.
type Scale struct {
	From int `cbor:"1,keyasint,omitempty" json:"from,omitempty"`
	To   int `cbor:"2,keyasint,omitempty" json:"to,omitempty"`
}

// StepWords are what people read of a step, in one language.
type StepWords struct {
	Title string `cbor:"1,keyasint,omitempty" json:"title,omitempty"`
	Room  string `cbor:"2,keyasint,omitempty" json:"room,omitempty"`  // plain lines, paragraphs parted by an empty line: the wall
	Say   string `cbor:"3,keyasint,omitempty" json:"say,omitempty"`   // to say aloud
	Tips  string `cbor:"4,keyasint,omitempty" json:"tips,omitempty"`  // Markdown, private, on request
	Guard string `cbor:"5,keyasint,omitempty" json:"guard,omitempty"` // a kind sentence to all when the rule slips
}

// Choice is an alternative within a step: a module to choose, a column, a
// question of an evaluation.
type Choice struct {
	ID      string                 `cbor:"1,keyasint,omitempty" json:"id,omitempty"`
	Adapted bool                   `cbor:"2,keyasint,omitempty" json:"adapted,omitempty"` // its name is usual, not confirmed
	Words   map[string]ChoiceWords `cbor:"3,keyasint,omitempty" json:"words,omitempty"`
	// Slips: a question of an evaluation that is answered on slips of paper,
	// never with fingers, and not on the wall with somebody's manager present.
	Slips bool `cbor:"4,keyasint,omitempty" json:"slips,omitempty"`
}

// ChoiceWords are what people read of a choice, in one language.
type ChoiceWords struct {
	Name string `cbor:"1,keyasint,omitempty" json:"name,omitempty"`
	Text string `cbor:"2,keyasint,omitempty" json:"text,omitempty"` // one or two sentences; may be empty
}

// Has says whether the step brings a function.
func (s Step) Has(f Function) bool {
	for _, p := range s.Provides {
		if p == f {
			return true
		}
	}
	return false
}

// Index is the place of a step in the script, -1 if it has none of that id.
func (s Script) Index(id string) int {
	for i := range s.Steps {
		if s.Steps[i].ID == id {
			return i
		}
	}
	return -1
}

// with is the index of the first step that brings a function, -1 for none.
func (s Script) with(f Function) int {
	for i := range s.Steps {
		if s.Steps[i].Has(f) {
			return i
		}
	}
	return -1
}

// Lang is lang if the script's words exist in it, else the first language it has.
func (s Script) Lang(lang string) string {
	for _, l := range s.Langs {
		if l == lang {
			return l
		}
	}
	if len(s.Langs) == 0 {
		return ""
	}
	return s.Langs[0]
}
