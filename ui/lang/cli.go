package lang

// Cli are the words of the command line: what help says and what commands
// answer. Names of commands and options are the same in every language.
type Cli struct {
	Commands map[string]CliCommand // by path: "", "methods", "methods list"
	Flags    map[string]string     // by name: what an option does
	Groups   map[string]string     // headings over commands, by group

	// Words that the help itself adds.
	Usage, Examples, CommandList, Options, Command, Option string
	// Sections and words of the man page.
	ManKeys, ManPlaces, ManWords string
	// Headings of columns.
	ID, Date, Method, Title, State, Open, Name, People, Minutes, Kinds string

	States   map[string]string // of a session, by its name in JSON
	NoMethod string            // {id}
	Own      string            // behind a card of one's own
	LintGood Count             // how many cards were looked at
	LintNone string            // {folder}: there is no own card yet
	LintBad  Count             // how many problems

	NewCard    string // {file}
	NewCheck   string // how to go on
	NewThere   string // {file}
	NewBuiltIn string // {name}: of the built-in card that has this id
	NewNoName  string // {name}

	NoSessions string
	NotKept    string // the title of a session whose case is not kept
	Exported   Count  // {file}
	// ExportedPart: the file is damaged, what could be read was written.
	ExportedPart string // {file}
	Unopened     string // {file}: it is damaged, nothing of it can be read
	Imported     Count  // new ones
	ImportedNo   string // nothing new in the file
	// ImportedMore: what was there was added to.
	ImportedMore string
	EraseAsk     string // {what}
	EraseYes     string // the answer that means yes
	Erased       string // {what}
	Unnamed      string // a guest's name is gone from the notes
	NoGuest      string // {name}
	ErasedFull   string // {what}: gone, but a full disk keeps traces in the file
	Left         string // after no
	ErasePrivate string // {what}
	NoPrivate    string
	Lines, Until string // headings of columns

	// Sentences about what cannot be done, each with a way out.
	NoTerminal  string
	NoSession   string // {id}
	ManySession string // {id} {ids}
	ShortID     string // {id}
	SayYes      string // {command}
	FileThere   string // {file}
	NoFolder    string // {folder}, of a file to be made
	OtherKind   string // {file} with an ending of something that is not made here
	NotAFile    string // {file}: a link, a folder
	BusyWith    string // {who}
	Busy        string
	Unknown     string // whether it was kept
	NotAnExport string // {file} {line}
	ImportNewer string // {file}: made by a newer version
	Differs     string // {file} {place}: says something else than what is here
	BadPlace    string // {file} {place}: cannot be read there
	InFile      string // {file} {what}

	NoneThen    string // no session in that period
	NoTeam      string // {name} {names}
	WhichTeam   string // {names}
	Nobody      string // {name}
	WhichPerson string // {names}
	NotFound    string // no session was found
	NoWords     string // {arg} {help}

	// Wrong usage.
	NoDay      string // {flag} {value}
	SheetOfOne string
	SheetNames string
	JSONNames  string
	NoCommand  string // {name} {help}
	Nearest    string // {name} {near} {help}
	NoFlag     string // {flag} {help}
	NeedsValue string // {flag} {help}
	NoValue    string // {flag} {value} {values}
	TooMany    string // {arg} {help}
	TooFew     string // {use} {help}
	NotBoth    string // {one} {other} {help}
	OneOf      string // {one} {other} {help}
}

// CliCommand are the words of one command.
type CliCommand struct {
	Use     string // name and arguments
	Short   string // in a list of commands
	Long    string
	Example string // lines of examples, each preceded by what it does
}
