package methods

// The words in which the advisor speaks: those a group may answer with, and the
// codes of what it says. ui/lang has the sentences, and a test goes over every
// one of these lists.

// Names of answers.
const (
	AnswerKind       = "kind"
	AnswerPeople     = "people"
	AnswerMinutes    = "minutes"
	AnswerExperience = "experience"
	AnswerSafety     = "safety"
	AnswerSkill      = "skill"
	AnswerWants      = "wants"
	AnswerSignal     = "signal"
	AnswerManager    = "manager"
	AnswerHistory    = "history"
)

// AnswerNames are the names of all answers.
func AnswerNames() []string {
	return []string{AnswerKind, AnswerPeople, AnswerMinutes, AnswerExperience, AnswerSafety, AnswerSkill,
		AnswerWants, AnswerSignal, AnswerManager, AnswerHistory}
}

// How used a group is to intervision.
const (
	First       = "first"       // this is its first session
	New         = "new"         // fewer than five sessions together
	Experienced = "experienced" // more
)

// Experiences are what can be said of it.
func Experiences() []string { return []string{First, New, Experienced} }

// What a presenter may hope for.
const (
	WantsAdvice   = "advice"
	WantsThinking = "thinking"
)

// Wishes are what can be said of it.
func Wishes() []string { return []string{WantsAdvice, WantsThinking} }

// Signals are what may ask for something else than intervision, the weightiest
// first.
func Signals() []string {
	return []string{"unsafe", "legal", "distress", "conflict", "performance", "team", "forced", "authority",
		"knowledge", "file", "long"}
}

// Codes of a Stop besides the signals.
const (
	StopManager  = "manager"
	StopAlone    = "alone"
	StopTime     = "more-time"
	StopFew      = "more-people"
	StopMany     = "smaller-group"
	StopSafety   = "more-safety"
	StopPractice = "practised-lead"
	StopFirst    = "first-session"
	StopNone     = "no-fit"
)

// StopCodes are all codes of a Stop.
func StopCodes() []string {
	return append(Signals(), StopManager, StopAlone, StopTime, StopFew, StopMany, StopSafety, StopPractice, StopFirst, StopNone)
}

// Insteads are the codes of what may help instead or first.
func Insteads() []string {
	var all []string
	seen := map[string]bool{}
	for _, code := range StopCodes() {
		for _, kind := range append(Kinds(), "") {
			for _, i := range insteads(code, kind) {
				if !seen[i] {
					all, seen[i] = append(all, i), true
				}
			}
		}
	}
	return all
}

// Codes of an Excluded, in the order in which they are looked at.
const (
	NotUsable   = "not-usable"   // an own card that cannot be read
	NotNow      = "stop"         // something else comes first
	NotForThis  = "kind"         // for other questions
	TooFew      = "people-few"   // needs more people
	TooMany     = "people-many"  // for fewer people
	TooShort    = "time"         // needs more time, even in its short form
	TooCloseNow = "manager"      // comes too close with a manager present
	TooCloseYet = "careful"      // comes too close while something else may come first
	TooRaw      = "emotion"      // not for what touches, in a group that is new to each other
	TooClose    = "safety"       // comes closer than the group can bear now
	NeedsSkill  = "skill"        // asks more of who leads
	NeedsFree   = "member"       // asks that who leads does nothing else
	NeedsGuide  = "trained-lead" // only with somebody trained for it
	NotFirst    = "first-session"
	ThirdTime   = "third-time" // would be the third time in a row
)

// ExclusionCodes are all codes of an Excluded.
func ExclusionCodes() []string {
	return []string{NotUsable, NotNow, NotForThis, TooFew, TooMany, TooShort, TooCloseNow, TooCloseYet, TooRaw,
		TooClose, NeedsSkill, NeedsFree, NeedsGuide, NotFirst, ThirdTime}
}

// ReasonCodes are all codes of a Reason. Behind each stands what Value holds.
func ReasonCodes() []string {
	return []string{
		"first-choice",   // kind
		"first-careful",  // kind
		"close-by",       // kind
		"kind-main",      // kind
		"kind-second",    // kind
		"stand-in",       // kind
		"time-fits",      // minutes it usually takes
		"time-short",     // minutes there are
		"people-ideal",   // people
		"people-near",    // people
		"people-many",    // people
		"groups",         // how many groups
		"wants-advice",   // -
		"wants-thinking", // -
		"light",          // -
		"safe-enough",    // -
		"close-enough",   // -
		"own-control",    // -
		"with-manager",   // -
		"first-time",     // -
		"for-new",        // -
		"easy-to-lead",   // -
		"not-done-yet",   // -
	}
}

// Codes of NotWhen.
const (
	CautionCard      = "card"        // what the card says it is not for
	CautionTurned    = "turned-away" // the presenter sits with the back to the group for a while
	CautionRolePlay  = "role-play"   // there is play-acting in it
	CautionShortened = "shortened"   // with less time than it usually takes
	CautionClose     = "close"       // it comes close, in a group that can bear it
)

// Cautions are all codes of NotWhen.
func Cautions() []string {
	return []string{CautionCard, CautionTurned, CautionRolePlay, CautionClose, CautionShortened}
}
