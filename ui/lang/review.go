package lang

// Review are the words of reading back: the list, and one session's notes.
type Review struct {
	Title       string
	SearchHint  string
	NoneYet     string
	NoneFound   string // with a filter
	NoWords     string // with words alone
	PresentedBy string // {who}
	LedBy       string // {who}
	With        string // {names}
	NotClosed   string // a session that still runs
	NothingKept string
	Question    string // headings
	Insights    string
	Intentions  string
	Notes       string
	Stopped     string // the case was stopped
	RedactAsk   string // {text}
	EraseAll    string // label: the whole session
	EraseAsk    string // {date} {method}: what goes, as the beginning of a sentence
	EraseTitled string // {title} {date} {method}: the same, with a title
	EraseNo     string // answers
	EraseYes    string
	Goes        Count     // {n}: intentions that go with it
	StillOn     string    // where the notes of a session that still runs would stand
	Read        string    // label: read the notes
	GoOn        string    // label: go on with a session that still runs
	Filters     [5]string // names of what can be filtered by
	Presented   string    // {who}: brought the case, as a filter
	WithOne     string    // {who}: was there, as a filter
	Months      Count     // the last so many
	Open        Count     // intentions to ask about, in the list
	Looking     string    // behind how many were found, while looking
	Found       string    // {n} {all}: how many of all were found
	BestRead    string    // label: the notes as they read best
}
