package lang

// Walk are the words of going through a method by oneself.
type Walk struct {
	Title     string // what this is
	Note      string // that nothing comes of it
	Presenter string // stands in for a name
	ToSay     string // headings over the words to say, the tips and the kind sentence
	Tips      string
	Guard     string
	ShortForm string // which form it is in, and what the key for the other one says
	LongForm  string
	Onward    string
	Backward  string
	Finish    string
	More      string // reading on where not all fits
	Choices   string // the next one of several
}
