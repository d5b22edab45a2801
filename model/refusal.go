package model

// Rule is the reason a request was refused. ui/lang has the words.
type Rule string

// Rules. None of them judges what somebody said.
const (
	RuleClosed       Rule = "closed"         // the session is over
	RuleNotBegun     Rule = "not-begun"      // the clock does not run yet
	RuleBegun        Rule = "begun"          // the session has begun already
	RuleStale        Rule = "stale"          // the request named a step that is no longer the current one
	RuleNoStep       Rule = "no-step"        // there is no such step, or nothing before or after it
	RuleCapture      Rule = "capture"        // this step keeps nothing of that kind
	RuleLevel        Rule = "level"          // the group agreed not to keep this
	RuleVoice        Rule = "voice"          // this person has no voice in this step
	RuleNobody       Rule = "nobody"         // no such person here
	RuleNothing      Rule = "nothing"        // no such entry, choice or intention
	RuleEmpty        Rule = "empty"          // there is no text
	RuleNoUndo       Rule = "no-undo"        // nothing to take back
	RuleNoRedo       Rule = "no-redo"        // nothing to bring back
	RuleFewPeople    Rule = "few-people"     // fewer than the method needs
	RuleManyPeople   Rule = "many-people"    // more than the method bears
	RuleDepth        Rule = "depth"          // too deep while somebody's manager is here
	RuleStopped      Rule = "stopped"        // the case was stopped already
	RuleNotStopped   Rule = "not-stopped"    // the case was not stopped
	RulePaused       Rule = "paused"         // the clock stands still already
	RuleRunning      Rule = "running"        // the clock runs already
	RuleOnlyFollowUp Rule = "only-follow-up" // after the close only following up is accepted
	RuleNoCase       Rule = "no-case"        // there is no case to stop yet
	RuleMoreKept     Rule = "more-kept"      // more is kept only if that is agreed at the beginning
	RuleProlonged    Rule = "prolonged"      // private notes live longer once, not twice
)

// Rules lists every rule, for the test that all of them have words.
func Rules() []Rule {
	return []Rule{
		RuleClosed, RuleNotBegun, RuleBegun, RuleStale, RuleNoStep, RuleCapture, RuleLevel, RuleVoice, RuleNobody,
		RuleNothing, RuleEmpty, RuleNoUndo, RuleNoRedo, RuleFewPeople, RuleManyPeople, RuleDepth,
		RuleStopped, RuleNotStopped, RulePaused, RuleRunning, RuleOnlyFollowUp, RuleNoCase, RuleMoreKept, RuleProlonged,
	}
}

// Refusal says why a request was not accepted. Step and Who may be empty.
type Refusal struct {
	Rule Rule
	Step string
	Who  ID
}

// Error is the rule's code: for logs and tests, not for people.
func (r *Refusal) Error() string { return "refused: " + string(r.Rule) }

func refuse(rule Rule) *Refusal { return &Refusal{Rule: rule} }
