package lang

import "intervision/model"

// Run are the words of a session: welcome, steps, end.
type Run struct {
	// Round about the step.
	ThePresenter string // nobody is named yet
	ToPresenter  string // nobody is named yet, and the sentence speaks to them
	TheQuestion  string // the presenter's, while nobody is named
	TheCase      string
	QuestionOf   string // {who}
	CaseOf       string // {who}
	HasTurn      string
	AllHadTurn   string
	Listens      string // {who}
	Answers      string // {who}
	TurnedAway   string // {who}
	WritesAlong  string // {who}
	HasWord      string // {who}
	ReadyAt      string // {time}
	StandsStill  string // the clock, while paused
	NoRound      string // in place of a round, with somebody's manager in the circle
	Adapted      string // a choice whose name is usual, not confirmed
	Written      Count  // how many have written in silence
	WasParked    string
	MoreAbove    Count
	MoreBelow    Count
	NothingKept  string
	Marks        map[model.Mark]string
	Roles        map[model.Role]string
	Kinds        map[model.Kind]string // of lines of the record
	Sorts        map[model.Sort]string // of its entries, where they are more than notes
	Insight      string                // a line of the record that is an insight, without a moment

	// Moments.
	OnPaper, OnPaperCue      string // OnPaperCue: by which a card shows that it says so itself
	PensDown, ReadOut        string
	TurnAway, TurnAwayNobody string // {who}
	TurnBack, TurnBackNobody string // {who}

	// What a line is for.
	TypeCase, TypeQuestion, TypeAnswer, TypePark, TypeEntry, TypeGuest, TypeUntil string
	TypeInsight, If, ThenI                                                        string
	QuestionAgain                                                                 string // {enter} {undo}: a line takes the place of the question
	Unseen, UnseenYet                                                             string // what is typed in silence: there is something, or not yet
	OnSlips                                                                       string // a question that is answered on slips of paper
	TooFewAnswers                                                                 string // nothing of them is shown
	CountFor                                                                      string // {n}: how many people chose this value
	OwnValue                                                                      string // one person chooses on a scale

	// One quiet line.
	StoodStill    string // {from} {to}
	OfferClosing  string
	OfferClicker  string // the same, and what two keys do with it: {next} {prev}
	WentToClosing string // {prev} goes back
	Parked        string
	TooLarge      string
	NoTime        string // not a time of day
	NothingHere   string // no tips
	NoAdvice      string // no advice step is to come
	NotKeptHere   string // to whoever types in a step of which nothing is kept
	EscAgain      string // leaving a session that runs is asked twice
	TooManyVotes  string // more counted than there are people

	// The plan.
	OnPlan, PlanNotBegun             string
	PlanAhead, PlanBehind            Count
	PlanAgreed                       string // {time}
	PlanGiven, PlanUsed, PlanBecomes string // headings of minutes

	// Names of keys, here and now.
	BeginNow, Onward, ChangeLevel, ToHome, KeepIt, GoThere, ToTheEnd, StayHere, WayBack, StopYes, NextPerson, CloseIt, CountIt, HowMany, StrikeIt, ChooseIt string
	InsightOnly, InIfThen, NextColumn, NextItem, WhoPresents, TakeBack, Finished, ToSecond, ReadOn                                                          string

	// What tab does in a step in which it chooses no line.
	InsightName, InsightHelp, IfThenName, IfThenHelp, ColumnName, ColumnHelp string

	// The welcome.
	KeepIs        string // {what}: the level now
	KeepNow       string // {what}: the level that was just agreed
	KeepLater     string // when it can change
	WeKeep        string
	Levels        map[model.Level]string
	WhereItLies   string
	OtherLanguage string // the card exists in another language only
	BossSays      string
	Reach         string // {rows} {inches} {metres}: from how far the screen can be read
	Decimal       string // the sign in "3.2"

	// Stopping.
	StopAsk, StopHow string

	// The end.
	EndTitle  string
	EndThanks string // {who}
	EndGroup  string // nobody presented
	EndKept   Count
	NextTime  string // {when}
}

// RecordName is what a line of the record is.
func (w Run) RecordName(r model.RecordLine) string {
	switch {
	case r.Kind == model.KindIntentionMade && r.When == "":
		return w.Insight
	case w.Sorts[r.Sort] != "":
		return w.Sorts[r.Sort]
	}
	return w.Kinds[r.Kind]
}
