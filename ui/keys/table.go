package keys

// Commands that work everywhere; the router carries them out.
const (
	Help     ID = "help"
	Palette  ID = "palette"
	Language ID = "language"
	Theme    ID = "theme"
	Curtain  ID = "curtain"
	Mouse    ID = "mouse"
	Leave    ID = "leave"
)

// Commands of lists, questions and fields.
const (
	Choose     ID = "choose"      // up, down, and to the ends
	Page       ID = "page"        // a screenful up or down
	Change     ID = "change"      // the value between ‹ and ›
	Open       ID = "open"        // what is chosen
	Back       ID = "back"        // one screen back
	Toggle     ID = "toggle"      // what is chosen on or off
	Search     ID = "search"      // open the search line
	Filter     ID = "filter"      // show fewer
	NextHit    ID = "next-hit"    // where else it stands
	PrevHit    ID = "prev-hit"    // the place before
	InOrder    ID = "in-order"    // notes step by step as it went, or as they read best
	NextField  ID = "next-field"  // the next question or field
	PrevField  ID = "prev-field"  // the one before
	Absent     ID = "absent"      // who cannot be there
	Swap       ID = "swap"        // two people change roles
	Rhythm     ID = "rhythm"      // how often, from when, how many times
	Export     ID = "export"      // write to a file
	Undo       ID = "undo"        // take the newest decision back
	Redo       ID = "redo"        // bring it back
	SwitchTeam ID = "switch-team" // another team
	Private    ID = "private"     // private notes of whoever leads
	HowLong    ID = "how-long"    // until when private notes are kept
	Remove     ID = "remove"      // strike what is chosen
	Edit       ID = "edit"        // change what is chosen
	Accept     ID = "accept"      // yes: go on with this
	Decline    ID = "decline"     // no
)

// Commands of the questions before a session, and of cards.
const (
	Leads     ID = "leads"      // the chosen person leads
	Types     ID = "types"      // the chosen person types along
	Presents  ID = "presents"   // the chosen person brings a case
	AddPerson ID = "add-person" // a name that is not in the list yet
	MoveSeat  ID = "move-seat"  // the chosen person sits one place up or down
	Manager   ID = "manager"    // somebody's manager is in the circle
	WalkThru  ID = "walk"       // go through the steps first, nothing kept
	UseMethod ID = "use-method" // begin with this method
	ReadCard  ID = "read-card"  // read the card of this method
	PrintCard ID = "print-card" // the card as one page in a file
	OtherForm ID = "other-form" // short form or full
	Sample    ID = "sample"     // show an invented team
)

// Commands of a running session.
const (
	NextStep   ID = "next-step"
	PrevStep   ID = "prev-step"
	Enter      ID = "enter"     // keep what is typed; with an empty line the next person
	PrevTurn   ID = "prev-turn" // take the last turn back
	Tips       ID = "tips"
	Sentence   ID = "sentence"
	Park       ID = "park"
	Question   ID = "question"
	MoreTime   ID = "more-time"
	People     ID = "people"
	Pause      ID = "pause"
	Reveal     ID = "reveal"
	TakeOffer  ID = "take-offer" // what the one line offers: to the closing, count the time after all
	ToClosing  ID = "to-closing"
	CountTime  ID = "count-time"
	StopCase   ID = "stop-case"
	KeepCase   ID = "keep-case" // the notes of a stopped case are kept after all
	Seconds    ID = "seconds"   // the clock with seconds, or not
	Scroll     ID = "scroll"
	PickEntry  ID = "pick-entry" // go into the list of entries
	Mark       ID = "mark"       // the next mark on the chosen entry
	Rate       ID = "rate"       // a number
	Until      ID = "until"      // another end
	Kept       ID = "kept"       // what of this session is kept
	Steps      ID = "steps"      // the whole plan, and where we are
	CloseNotes ID = "close"      // end the session
)

// Default is the table as the program is delivered.
//
// Keys that the text field takes for itself (ctrl+a, b, d, e, f, h, j, u, w,
// alt+b, d, f, arrows, home, end) stand only in contexts without a field, or
// not at all. ctrl+i, ctrl+m, ctrl+[ and ctrl+j are other keys in most
// terminals, and shift+enter is a plain enter in many.
func Default() Table {
	return Table{
		// A session.
		{ID: NextStep, Keys: []string{"pgdown", "ctrl+n"}, In: in(Run, Entries, Setup)},
		{ID: PrevStep, Keys: []string{"pgup", "ctrl+p"}, In: in(Run, Entries, Setup)},
		{ID: Enter, Keys: []string{"enter"}, In: in(Run)},
		{ID: Sentence, Keys: []string{"f3", "ctrl+s"}, In: in(Run, Entries)},
		{ID: Tips, Keys: []string{"f2", "ctrl+o"}, In: in(Run, Entries)},
		{ID: Park, Keys: []string{"f4", "ctrl+x"}, In: in(Run, Entries)},
		{ID: Question, Keys: []string{"f6", "ctrl+q"}, In: in(Run, Entries)},
		{ID: MoreTime, Keys: []string{"f7", "+"}, In: in(Run, Entries)},
		{ID: People, Keys: []string{"f9"}, In: in(Run, Entries)},
		{ID: Reveal, Keys: []string{"ctrl+r"}, In: in(Run, Entries)},
		{ID: TakeOffer, Keys: []string{"f12"}, In: in(Run, Entries)},
		{ID: PickEntry, Keys: []string{"tab"}, In: in(Run)},
		{ID: PrevTurn, Keys: []string{"shift+tab"}, In: in(Run)},
		{ID: Scroll, Keys: []string{"alt+up", "alt+down", "ctrl+up", "ctrl+down"}, In: in(Run, Entries), NeedsKey: true, Shown: []string{"alt+up", "alt+down"}},
		{ID: Mark, Keys: []string{"space"}, In: in(Entries)},
		{ID: Rate, Keys: digits(), In: in(Run, Entries, Lists), NeedsKey: true, Shown: []string{"0-9"}},
		{ID: Pause, In: in(Run)},
		{ID: Steps, Keys: []string{"f11", "ctrl+]"}, In: in(Run, Entries)},
		{ID: Until, In: in(Run)},
		{ID: Kept, In: in(Run)},
		{ID: Seconds, In: in(Run)},
		{ID: ToClosing, In: in(Run)},
		{ID: CountTime, In: in(Run)},
		{ID: StopCase, In: in(Run)},
		{ID: KeepCase, In: in(Run)},
		{ID: CloseNotes, In: in(Run)},
		// Choosing.
		{ID: Choose, Keys: []string{"up", "down"}, In: in(Lists, Setup, Entries, Deciding, Searching), NeedsKey: true, Shown: []string{"up", "down"}},
		{ID: Page, Keys: []string{"pgdown", "pgup", "home", "end"}, In: in(Lists), NeedsKey: true, Shown: []string{"pgup", "pgdown"}},
		{ID: Change, Keys: []string{"left", "right"}, In: in(Lists, Setup, Deciding), NeedsKey: true, Shown: []string{"left", "right"}},
		{ID: Open, Keys: []string{"enter"}, In: in(Lists, Setup, Entries, Searching)},
		{ID: Accept, Keys: []string{"enter", "pgdown"}, In: in(Deciding)},
		{ID: Decline, Keys: []string{"esc"}, In: in(Deciding)},
		{ID: Back, Keys: []string{"esc"}, In: in(Lists, Setup, Run, Entries, Searching)},
		{ID: NextField, Keys: []string{"tab"}, In: in(Lists, Setup, Entries, Deciding)},
		{ID: PrevField, Keys: []string{"shift+tab"}, In: in(Lists, Setup, Entries, Deciding)},
		{ID: Toggle, Keys: []string{"space"}, In: in(Lists, Setup)},
		{ID: Remove, Keys: []string{"delete", "x"}, In: in(Lists, Setup, Entries)},
		{ID: Edit, Keys: []string{"e"}, In: in(Entries, Lists)},
		{ID: Search, Keys: []string{"/"}, In: in(Lists, Setup)},
		{ID: Filter, Keys: []string{"f"}, In: in(Lists)},
		{ID: NextHit, Keys: []string{"n"}, In: in(Lists)},
		{ID: PrevHit, Keys: []string{"v"}, In: in(Lists)},
		{ID: InOrder, Keys: []string{"s"}, In: in(Lists)},
		{ID: Export, Keys: []string{"ctrl+s"}, In: in(Lists)},
		{ID: SwitchTeam, Keys: []string{"t"}, In: in(Lists)},
		{ID: Absent, Keys: []string{"a"}, In: in(Lists)},
		{ID: Swap, Keys: []string{"w"}, In: in(Lists)},
		{ID: Rhythm, Keys: []string{"r"}, In: in(Lists)},
		{ID: Private, Keys: []string{"alt+n"}, In: in(Run, Entries, Lists)},
		{ID: HowLong, Keys: []string{"f7", "ctrl+r"}, In: in(Lists)},
		// Before a session, and cards.
		{ID: Leads, Keys: []string{"g"}, In: in(Setup)},
		{ID: Types, Keys: []string{"t"}, In: in(Setup)},
		{ID: Presents, Keys: []string{"i"}, In: in(Setup)},
		{ID: AddPerson, Keys: []string{"+"}, In: in(Setup)},
		{ID: MoveSeat, Keys: []string{"shift+up", "shift+down"}, In: in(Setup), NeedsKey: true, Shown: []string{"shift+up", "shift+down"}},
		{ID: Manager, In: in(Setup, Run)},
		{ID: WalkThru, Keys: []string{"d"}, In: in(Setup, Lists)},
		{ID: UseMethod, Keys: []string{"u"}, In: in(Lists)},
		{ID: ReadCard, Keys: []string{"c"}, In: in(Lists)},
		{ID: PrintCard, Keys: []string{"p"}, In: in(Setup, Lists)},
		{ID: OtherForm, Keys: []string{"k"}, In: in(Setup, Lists)},
		{ID: Sample, In: in(Lists)},
		// Everywhere.
		{ID: Undo, Keys: []string{"ctrl+z"}, In: in(Run, Entries, Setup, Lists)},
		{ID: Redo, Keys: []string{"ctrl+y"}, In: in(Run, Entries, Setup, Lists)},
		{ID: Palette, Keys: []string{"ctrl+k", "f10"}, In: in(Everywhere)},
		{ID: Help, Keys: []string{"f1", "ctrl+g", "?"}, In: in(Everywhere)},
		{ID: Curtain, Keys: []string{"f8", ".", "b"}, In: in(Everywhere)},
		{ID: Language, Keys: []string{"ctrl+l"}, In: in(Everywhere)},
		{ID: Theme, Keys: []string{"ctrl+t"}, In: in(Everywhere)},
		{ID: Mouse, In: in(Everywhere)},
		{ID: Leave, Keys: []string{"ctrl+c"}, In: in(Everywhere)},
	}
}

func in(c ...Context) []Context { return c }

func digits() []string {
	return []string{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}
}
