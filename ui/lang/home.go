package lang

// First are the words of the very first start.
type First struct {
	What          string // what this is, in two sentences
	OtherLanguage string // {key}: in the other language, for who cannot read this one
	Begin         string
	Sample        string
	SampleNote    string
	AskTeam       string
	OurTeam       string // the name a team has until it has one
	AskPeople     string
	HowNames      string
	NeedOne       string // there is no name yet
	Twice         string // {name}: is in the list already

	GoOn, AddIt, Done, LastBack string // what keys do here
}

// Home are the words of the first screen.
type Home struct {
	Resume     string
	Start      string
	Advice     string
	Review     string
	Intentions string
	Series     string
	Methods    string
	Team       string
	Sample     string
	Place      string // {n} {all}: the step a session is in
	AtWelcome  string // a session that has not begun
	Sessions   Count
	ToAsk      Count
	People     Count
	NextTime   string
	TodayAt    string // {time}
	WhichTeam  string
	NewTeam    string
	Again      string // what enter does when nothing could be read
}
