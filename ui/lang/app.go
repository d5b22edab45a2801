package lang

// App are the words of the frame around the screens.
type App struct {
	Name        string // the program's name, in the window title
	Intervision string // what the curtain shows
	TooSmall    string // {w} × {h} the window now; one sentence
	LeaveOnce   string // under the curtain, after the first ctrl+c
	LeaveStay   string // how to stay
	Leaving     string // while the last things are being kept
	NotKept     string // when that takes long: something is not kept
	LeaveAnyway string // and how to leave without it
	CurtainUp   string // {keys} {last}: how to take the curtain away
	HelpTitle   string
	HelpHint    string // how the help works
	PaletteHint string
	SearchFor   string // in an empty search line
	NoCommand   string // nothing of that name
	WithKeys    string // {keys}: of a command that makes no sense without its keys
	MouseLent   string // somebody dragged: the terminal has the mouse for a while
	MouseOn     string
	MouseOff    string
	ThemeNow    string // {name}: of the colours
	OnlyNow     string // {given}: the flag or variable because of which a choice is not kept
	NoColours   string // why there is nothing to choose from
}

// Command are the words of one command.
type Command struct {
	Short string // in the footer, after the key: "volgende stap"
	Name  string // in the palette: what a person would look for
	Help  string // one sentence: what it does
}
