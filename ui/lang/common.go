package lang

// Common are words that several screens share.
type Common struct {
	Kept      string // the quiet sign that something is kept
	Reading   string // while something is being read
	Nobody    string // in place of a name
	Somebody  string // somebody whose name is not kept
	Guest     string
	None      string // an empty list
	Place     string // {n} {all}: "4 van 12"
	Chosen    string // {what}: between ‹ and ›
	Copied    string // {file}: was written
	CopyWhere string // before a file name is typed
	Exists    string // {file}: is there already
	OtherOpen string // {time}: another program has the same session open
	SureErase string // {what}: before something is removed for good
	Erased    string
	LargePut  string // {n}: too many characters to paste
	NoWords   string // in an empty field
}
