package methods

// Ids of the frames there are.
const (
	ShortFrame = "short" // a slot in another meeting
	FullFrame  = "full"  // a meeting of its own
	FirstFrame = "first" // the first meeting of a group
	LastFrame  = "last"  // the last meeting of a series
)

// Frames are the ids of every opening and closing, the shortest first.
func Frames() []string { return []string{ShortFrame, FullFrame, FirstFrame, LastFrame} }
