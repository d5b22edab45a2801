package lang

// Common are words that several screens share.
type Common struct {
	Kept      string // the quiet sign that something is kept
	Reading   string // while something is being read
	None      string // an empty list
	Place     string // {n} {all}: "4 van 12"
	Copied    string // {file}: was written
	CopyWhere string // before a file name is typed
	Exists    string // {file}: is there already
	SureErase string // {what}: before something is removed for good
	Erased    string
	LargePut  string // {n}: too many characters to paste
}
