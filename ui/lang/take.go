package lang

// Take are the words of what people take along: a personal sheet, a proof of
// attendance, a period in one file, a table of intentions.
type Take struct {
	// What goes into a file, and how it is called there.
	AskWhat        string
	What           []string // answers
	AskNames       string
	ByName         []string // answers
	PersonalFile   string   // parts of names of files
	AttendanceFile string

	// The personal sheet.
	PersonalFor  string // {who}: title
	MyQuestion   string // headings
	MyTakeaways  string
	MyIntention  string
	MyIntentions string
	OnlyMine     string // the last line: what it holds, and for whom

	// The proof of attendance.
	Attendance  string // title
	When        string // labels, each before a value
	Lasted      string
	Method      string
	Group       string
	Presented   string
	Led         string
	Who         string // headings of a table
	Role        string
	Present     string
	Signature   string
	Sessions    string
	Presenter   string // roles
	Facilitator string
	NoteTaker   string
	Participant string
	Guest       string // behind a role
	SignedBy    string // a line to sign
	NoContent   string // the last line

	// A period.
	Period     string // {team}: title
	PeriodAll  string // the title, where a team has no name
	Span       string // {from} {to}
	Meetings   Count
	Contents   string // heading
	PeriodFor  string // {what}: what it holds, and for whom
	PeriodBare string // likewise, with roles for names

	// The table of intentions: headings, and who may read it.
	Columns   []string
	Intention string // kinds of rows
	Insight   string
	GroupOnly string

	// Why there is nothing to put on a sheet.
	NothingOwn string
	NotClosed  string
}
