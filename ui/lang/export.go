package lang

// Export are the words of a session's notes, on the screen and in a file.
type Export struct {
	Guests          Count  // people whose names are not kept
	Participants    Count  // people of the team who are called by their role
	TheFacilitator  string // likewise
	Comma           string // parts the columns of a table for a spreadsheet
	Earlier         string // before earlier wordings of the question
	Chosen          string // {what}: what was picked in a step
	IsChosen        string // behind the entry that was picked
	AnsweredOf      string // {n} {of}: how many answered a question with a number
	Middle          string // {value}
	MiddleIn        string // {low} {high}: it lies between them
	TakesAlong      string // {who}: heading
	Intentions      string // heading over several
	Parked          string // heading
	CameOfIt        string // {status}: what came of an intention
	Obstacle        string // {what}: what may get in its way
	Instead         string // {what}: and what then
	LookedBack      Count  // intentions of earlier sessions
	Course          string // heading over the steps, where nothing was typed
	Skipped         string // {steps}
	HadTurns        string // {names}: behind the length of a step
	Case            string // parts of what the notes contain
	Question        string
	Notes           Count
	Intended        Count
	TakenAlong      Count
	Contains        string // {what}: the last line
	Presence        string // the last line when nothing was typed
	ContainsUnnamed string // {what}: the last line, with roles for names
	KeepUntil       string // {date}
	FileName        string // the name when the method has none that fits
}
