package methods

import "slices"

// Code names a kind of problem. Behind each stands what its Args hold.
type Code string

// Problems that stop a card: the program cannot tell what is meant.
const (
	FileName          Code = "file-name"           // file: not <id>.<lang>.md
	FileUnreadable    Code = "file-unreadable"     // file
	FileTooLarge      Code = "file-too-large"      // limit in KiB
	NoCard            Code = "no-card"             // id: nothing of that name
	FrontMissing      Code = "front-missing"       // -: no --- on the first line
	FrontOpen         Code = "front-open"          // -: no closing ---
	FrontLong         Code = "front-long"          // limit in KiB: the closing --- is further down
	FrontSyntax       Code = "front-syntax"        // -: YAML cannot be read; Suggest may be the line in quotes
	KeyUnknown        Code = "key-unknown"         // key
	KeyMissing        Code = "key-missing"         // key
	KeyTwice          Code = "key-twice"           // key
	ValueKind         Code = "value-kind"          // key, expected: text number list numbers
	ValueUnknown      Code = "value-unknown"       // key or attribute, value, all that may stand there
	ValueRange        Code = "value-range"         // key or attribute, value, lowest, highest
	RangeOrder        Code = "range-order"         // key: not min ≤ middle ≤ max
	IDShape           Code = "id-shape"            // id: not lower-case kebab-case
	IDTwice           Code = "id-twice"            // id, line of the first
	IDReserved        Code = "id-reserved"         // id, the beginning that is kept for frames
	IDPrefix          Code = "id-prefix"           // id: a frame's step begins with open- close- stop-
	IDFile            Code = "id-file"             // id, id of the file name
	LangFile          Code = "lang-file"           // lang, lang of the file name
	StepsMissing      Code = "steps-missing"       // -
	StepsMany         Code = "steps-many"          // steps, most
	StepNoID          Code = "step-no-id"          // title
	StepNoTitle       Code = "step-no-title"       // id
	BracesOpen        Code = "braces-open"         // title
	AttrUnknown       Code = "attr-unknown"        // attribute
	AttrTwice         Code = "attr-twice"          // attribute
	AttrShape         Code = "attr-shape"          // what stands there: not name=value
	HeadingUnknown    Code = "heading-unknown"     // heading, all that may stand there
	HeadingTwice      Code = "heading-twice"       // heading
	HeadingLevel      Code = "heading-level"       // heading: only ## and ### have a meaning
	HeadingSpace      Code = "heading-space"       // heading: no space after the #
	FencedCode        Code = "fenced-code"         // -
	HTML              Code = "html"                // the tag
	Table             Code = "table"               // -
	Image             Code = "image"               // -
	ChoiceShape       Code = "choice-shape"        // the line: not - {#id} **Name**: text
	ChoicesFew        Code = "choices-few"         // capture, how many are needed
	ChoicesIdle       Code = "choices-idle"        // capture: has no use for choices
	RefUnknown        Code = "ref-unknown"         // attribute, id
	RefLater          Code = "ref-later"           // attribute, id: not an earlier step
	RefCapture        Code = "ref-capture"         // attribute, id, its capture
	AttrNeeded        Code = "attr-needed"         // attribute, the capture that needs it
	AttrIdle          Code = "attr-idle"           // attribute, the capture that has no use for it
	Contradiction     Code = "contradiction"       // attribute=value, attribute=value: cannot both be
	MethodStep        Code = "method-step"         // how many {#method} steps a frame has; it needs one
	MethodStepContent Code = "method-step-content" // -: nothing may stand under it
	PairFront         Code = "pair-front"          // key, other file
	PairSteps         Code = "pair-steps"          // ids, other file, its ids
	PairStep          Code = "pair-step"           // id, attribute, other file
	PairPart          Code = "pair-part"           // id, heading, other file
)

// Problems a group would notice, that do not keep a card from running.
const (
	StepNoMinutes  Code = "step-no-minutes"  // id
	StepNoMin      Code = "step-no-min"      // id
	MinOverMinutes Code = "min-over-minutes" // id, min, minutes
	MinutesSum     Code = "minutes-sum"      // sum of the steps, minutes.default
	ShortSum       Code = "short-sum"        // sum of the short form, minutes.min
	ShortEmpty     Code = "short-empty"      // -: nothing is left of the short form
	RoomMissing    Code = "room-missing"     // id
	RoomLong       Code = "room-long"        // id, lines it takes, lines there are
	RoomList       Code = "room-list"        // id: lines are joined on the wall
	Markup         Code = "markup"           // what stands there: wall and speech are plain text
	SayMissing     Code = "say-missing"      // id
	SayLong        Code = "say-long"         // id, sentences, most
	SentenceLong   Code = "sentence-long"    // words, most, first words of the sentence
	TipsMissing    Code = "tips-missing"     // id
	TipsShape      Code = "tips-shape"       // id: not a list
	TipsMany       Code = "tips-many"        // id, tips, most
	GuardMissing   Code = "guard-missing"    // id, what speaks= says
	GuardLong      Code = "guard-long"       // id, sentences
	NameLong       Code = "name-long"        // name or title, its width, most
	ProvidesNoStep Code = "provides-no-step" // function: no step has it
	ProvidesUnsaid Code = "provides-unsaid"  // function, id: a step has it, provides: does not
	Placeholder    Code = "placeholder"      // what stands between the braces
	IntroMissing   Code = "intro-missing"    // -
)

// Stopping lists the codes of problems that stop a card.
var stopping = []Code{FileName, FileUnreadable, FileTooLarge, NoCard, FrontMissing, FrontOpen, FrontLong, FrontSyntax, KeyUnknown,
	KeyMissing, KeyTwice, ValueKind, ValueUnknown, ValueRange, RangeOrder, IDShape, IDTwice, IDReserved,
	IDPrefix, IDFile, LangFile, StepsMissing, StepsMany, StepNoID, StepNoTitle, BracesOpen, AttrUnknown, AttrTwice,
	AttrShape, HeadingUnknown, HeadingTwice, HeadingLevel, HeadingSpace, FencedCode, HTML, Table, Image,
	ChoiceShape, ChoicesFew, ChoicesIdle, RefUnknown, RefLater, RefCapture, AttrNeeded, AttrIdle,
	Contradiction, MethodStep, MethodStepContent, PairFront, PairSteps, PairStep, PairPart}

// Codes lists every code, for whoever has the words.
var Codes = slices.Concat(stopping, []Code{StepNoMinutes, StepNoMin, MinOverMinutes, MinutesSum, ShortSum, ShortEmpty,
	RoomMissing, RoomLong, RoomList, Markup, SayMissing, SayLong, SentenceLong, TipsMissing, TipsShape,
	TipsMany, GuardMissing, GuardLong, NameLong, ProvidesNoStep, ProvidesUnsaid, Placeholder, IntroMissing})

// Stops says whether a card with this problem cannot be used at all.
func (c Code) Stops() bool { return slices.Contains(stopping, c) }
