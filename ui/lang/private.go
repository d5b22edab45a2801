package lang

// Private are the words of private notes: of whoever leads, never of the group.
type Private struct {
	Title        string
	OnlyYours    string // {who}
	WhoeverLeads string // in place of a name
	NoneYet      string // nothing is kept yet: what this is for
	KeptUntil    string // {date}
	Prolonged    string // they have been kept longer once
	WhoReads     string
	SeenAsk      string // before the page is opened on a screen that may hang on the wall
	SeenYes      string // answers, the safe one first
	SeenNo       string
	Unseen       string // on the covered wall, over the line of dots
	KeepUnseen   string // labels
	Shut         string
	Reword       string
	ToWriting    string
	ToLines      string
	HowLongAsk   string // until when they are kept
	AsItIs       string // {date}: answers
	Sooner       string // {date}
	Longer       string // {date}
	WipeNow      string

	// The page that notes export writes.
	Heading string // {title}
	For     string // {who} {date}: who should read it
	None    string
	Expired Count // sets of notes that were erased because their time was over
}
