package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Plain are the words of the program line by line. They are heard, not seen: no
// arrows, no signs, no names of keys.
type Plain struct {
	Hello   string // once, at the start
	Paused  string // at the end, with a session that goes on another time
	Bye     string
	NotKept string // at the end: the last lines are not in the file

	// Before an answer.
	Which                                string // {command}: the line it is for
	Number, Text, Command, Counts, Value string
	EnterDoes                            string // {what}: what an empty line does

	// After an answer.
	Kept          string
	Shifted       string // lines have other numbers now
	Done          string // after a command that has nothing else to say
	Gone          string // {text}: a line that stood here
	Unlisted      string // {text}: a choice that cannot be chosen now
	Standing      string // {text}: what stands in the line already
	Meanwhile     string // another program led somewhere else
	QuestionAgain string // {command}: a line takes the place of the question
	NotHere       string // an empty line does nothing here
	NoText        string // no words are taken here
	NotThat       string // {what}: words that mean nothing here
	NoNumber      string // {n} {all}
	NoCommand     string // {name}
	Several       string // {names}
	MoveHow       string // two numbers are needed
	Dropped       string // a command that got no number
	BackAgain     string // leaving a session that runs is asked twice

	// What a question mark explains.
	HelpNumber   string // {all}
	HelpNumberOr string // {all}: where text is taken too
	HelpWords    string // {what}
	HelpText     string // a number is text here
	HelpEnter    string // {what}
	HelpCommands string
	HelpLeave    string
	Commands     string // above the list of commands
	Keys         map[string]string

	// A session.
	Step                string // {n} {all} {title}
	Say                 string // {say}
	Tip                 string // {tip}
	Time                string // {left}
	TimeUp              string
	Added               string // {length}: minutes, to the step
	Until               string // {time}: the end that was agreed
	OfferGo, OfferCount string // {command}
	WaitsHere           string // the welcome
	People              string // {names}
	Level               string // {level}: a choice
	Turn                string // {who}
	TurnThen            string // {who} {then}
	Answer              string // {text}
	Chosen              string // {text}
	StrikeHow           string // what a number does
	MarkHow             string // {mark}: the only one there is
	MarksHow            string // {marks}
	PresentHow          string
	ColumnsHow          string // {columns} {command}
	WhoToggles          string
	Here, Away          string // beside a name
	IsNow, IsDone       string // beside a step
	IsOut               string
	Times               Count  // {n} {value}: how many chose a value
	Given               string // {what}: what was counted so far
	NoneGiven           string // after it was taken back

	// What an empty line does.
	NextStep   string // {title}
	NextPerson string // {who}
	LastPerson string // of a round
	NextOne    string // the next question, without an answer to this one
	AsItIs     string
	Back       string
	GoHome     string

	// What a line of words is.
	WordsLine, WordsSilent, WordsWhen, WordsThen string
	WordsColumn                                  string // {column}
	WordsCounts, WordsValue                      string // {from} {to}

	// The other screens.
	OtherLanguage string // in the other language: how to get it
	Throw         string // {what}: a session that was prepared and never begun
	WhenHow       string // the second question before a session
	WordsTime     string
	WordsName     string
	WordsTeam     string
	Bring         string // {who}
	WordsEdit     string
	WordsDay      string // {example}
	OtherDay      string // of a meeting of the series
	MeetingHow    string // the list of those meetings
	WordsNotes    string
	NotesHow      string // the list of sessions
	WordsFind     string
	WordsFile     string
	WordsPrivate  string
	PrivateHere   string // that what is typed privately stands on this screen
	WordsNumbers  string
	AllAgain      string // what an empty line does to a search
	NextValue     string // what a number does
	Older         string // a choice: more of a list
}

// Sentence makes a sentence of a few words: with a capital, and with a full stop
// if it has no sign at its end.
func Sentence(s string) string {
	if s == "" {
		return ""
	}
	r, size := utf8.DecodeRuneInString(s)
	s = string(unicode.ToUpper(r)) + s[size:]
	if strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "…") {
		return s
	}
	return s + "."
}

// Unsigned is a label without the sign that stands before it on a screen.
func Unsigned(s string) string { return strings.TrimPrefix(s, "+ ") }
