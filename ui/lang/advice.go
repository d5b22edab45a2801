package lang

import (
	"slices"
	"strconv"
	"strings"

	"intervision/methods"
)

// Advice are the words of finding out which method suits: the questions, the
// answers people give, and what the advisor says in codes.
type Advice struct {
	Title string
	Place string // {n} {all}: the question

	// The questions, as whole sentences.
	AskKind, AskPeople, AskMinutes, AskExperience, AskSafety, AskSkill, AskWants, AskSignals string

	// The answers.
	DontKnow   string
	NoSignal   string
	Experience map[string]string // of methods.Experiences
	Safety     [3]string
	Skill      [4]string // the fourth: somebody trained for it, from outside
	Wants      map[string]string
	Signals    map[string]string // of methods.Signals, and manager
	People     Count
	Many       string // {n}: so many or more
	ForMethod  string // {length}: what is left for the method itself
	Prefilled  string // where an answer that is there already comes from
	Noted      Count  // and the sessions that were counted for it
	AnyOf      string // how to tick

	// The advice.
	Maybe    string // before a stop rule: soft, the choice stays with the group
	YourCall string // after it
	Helps    string // before what may help
	Light    string // before what is offered beside a stop
	Best     string // before the first method
	Others   string // before the other methods
	Shorter  string // behind a method that has to be shortened
	SideBy   string // {n}: behind a method for small groups at once
	Changed  string // before what an answer changed
	NotSaid  string // {what}: which answers are missing
	Answers  string // the page on which the answers can be changed
	Sooner   string // without changes, on that page
	Same     string // answers that changed nothing

	GoOn, Tick, BeginIt, ReadCard, ChooseIt, Adjust, ToAdvice, All string // what keys do here

	// What the advisor says in codes.
	About      map[string]string // a kind of question within a sentence
	Reasons    map[string]string // {value}
	Stops      map[string]string
	Insteads   map[string]string
	Cautions   map[string]string // {value}
	Exclusions map[string]string // behind the name of a method
	Changes    map[string]string // {method} {why}
	Names      map[string]string // of answers, within a sentence
	Labels     map[string]string // of answers, in a list

	Flags    map[string]string // of the command
	Question string            // the command was given no answer at all
}

// Reason is why a method suits, in words.
func (a Advice) Reason(r methods.Reason) string {
	value := r.Value
	if about, ok := a.About[value]; ok {
		value = about
	}
	return Fill(a.Reasons[r.Code], "value", value)
}

// StopSays is what may come first: a sentence for each thing that was said.
func (a Advice) StopSays(s methods.Stop) string {
	said := []string{a.Stops[s.Code]}
	for _, code := range s.Also {
		said = append(said, a.Stops[code])
	}
	return strings.Join(said, " ")
}

// Instead is what may help instead, in words.
func (a Advice) Instead(s methods.Stop) []string {
	var list []string
	for _, code := range s.Instead {
		list = append(list, a.Insteads[code])
	}
	return list
}

// NotWhen says when not to take a method: what its card says in a language, and
// what its steps ask that not everybody likes.
func (a Advice) NotWhen(m methods.Advised, e methods.Entry, code string) string {
	var said []string
	for _, c := range m.NotWhen {
		value := strconv.Itoa(e.Minutes.Default)
		if c == methods.CautionCard {
			value = e.NotForIn(code)
		}
		said = append(said, Fill(a.Cautions[c], "value", value))
	}
	return strings.Join(said, " ")
}

// Change is what an answer changed, in words. name gives the name of a method.
func (a Advice) Change(c methods.Change, name func(string) string) string {
	why := a.Exclusions[c.Why]
	text := a.Changes[c.Code]
	if c.Code == methods.NowOut && why == "" {
		text, _, _ = strings.Cut(text, " ({why})")
		text += "."
	}
	return Fill(text, "method", name(c.Method), "why", why)
}

// Missing says which answers were left out, empty if none was.
func (a Advice) Missing(t *Texts, unknown []string) string {
	if len(unknown) == 0 {
		return ""
	}
	names := make([]string, len(unknown))
	for i, n := range unknown {
		names[i] = a.Names[n]
	}
	return Fill(a.NotSaid, "what", t.List(names))
}

// Kind is a kind of question as somebody asks it; empty is not known.
func (t *Texts) Kind(kind string) string {
	if !slices.Contains(methods.Kinds(), kind) {
		return t.Advice.DontKnow
	}
	return t.Library.KindsLong[kind]
}
