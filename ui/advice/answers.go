package advice

import (
	"slices"
	"strconv"

	"intervision/methods"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// answers are what was answered so far. Zero is not known.
type answers struct {
	kind       string
	people     int
	minutes    int // all in all, opening and closing included
	experience string
	safety     int // 1 to 3
	skill      int // 1 to 3, and 4 for somebody trained, from outside
	wants      string
	signals    []string // nil: not known
	manager    bool
	history    []methods.Past
	team       int // people in the team
	sessions   int // it had, -1 while that is not known
}

// most is how many of the team's sessions are looked at.
const most = 12

// seasoned is how many sessions make a group that is used to this.
const seasoned = 5

// prefill takes over what the team's notes know, except where somebody has
// answered already.
func (a answers) prefill(l loaded, touched map[string]bool) answers {
	a.history, a.team, a.sessions = l.history, l.people, l.sessions
	if !touched[methods.AnswerPeople] && l.people > 1 {
		a.people = min(l.people, mostPeople)
	}
	if !touched[methods.AnswerExperience] {
		a.experience = usedTo(l.sessions)
	}
	if !touched[methods.AnswerSignal] {
		a.manager = l.manager
	}
	return a
}

// usedTo is how used a group is to this after so many sessions.
func usedTo(sessions int) string {
	switch {
	case sessions == 0:
		return methods.First
	case sessions < seasoned:
		return methods.New
	}
	return methods.Experienced
}

// told are the answers as the advisor takes them. Everybody is round one
// screen, so nothing is proposed that needs more of them.
func (a answers) told(around int) methods.Answers {
	out := methods.Answers{
		People: a.people, Experience: a.experience, Safety: a.safety, Skill: min(a.skill, 3), Trained: a.skill == trained,
		Wants: a.wants, Signals: a.signals, Manager: a.manager, History: a.history, Together: true,
	}
	if a.kind != "" {
		out.Kinds = []string{a.kind}
	}
	if a.minutes > 0 {
		out.Minutes = max(1, a.minutes-around)
	}
	return out
}

// trained is the fourth answer to who leads.
const trained = 4

// mostPeople is the largest group that can be chosen; the last one says "or more".
const mostPeople = 40

func peopleRing() []int {
	ring := []int{0}
	for n := 2; n <= 20; n++ {
		ring = append(ring, n)
	}
	return append(ring, 25, 30, mostPeople)
}

func minutesRing() []int { return []int{0, 20, 30, 45, 60, 75, 90, 105, 120, 150, 180} }

// kinds are the answers to what is asked, in the order in which they stand on
// the screen.
func kinds() []string { return append(methods.Kinds(), "") }

// asked are the questions of a page, by their names.
func (m Model) asked() []string {
	switch m.place {
	case theNumbers:
		return []string{methods.AnswerPeople, methods.AnswerMinutes}
	case theGroup:
		return []string{methods.AnswerExperience, methods.AnswerSafety}
	case theLead:
		return []string{methods.AnswerSkill, methods.AnswerWants}
	case theAnswers:
		return []string{methods.AnswerKind, methods.AnswerPeople, methods.AnswerMinutes, methods.AnswerExperience,
			methods.AnswerSafety, methods.AnswerSkill, methods.AnswerWants}
	}
	return nil
}

// change gives the chosen question its next answer, or the one before.
func (m Model) change(key string) Model {
	asked := m.asked()
	if m.at >= len(asked) {
		return m
	}
	by := 1
	if key == "left" {
		by = -1
	}
	return m.answered(asked[m.at], m.answers.turn(asked[m.at], by))
}

// turn goes round the answers to a question. Numbers stop at their ends.
func (a answers) turn(name string, by int) answers {
	switch name {
	case methods.AnswerKind:
		a.kind = round(kinds(), a.kind, by)
	case methods.AnswerPeople:
		a.people = along(peopleRing(), a.people, by)
	case methods.AnswerMinutes:
		a.minutes = along(minutesRing(), a.minutes, by)
	case methods.AnswerExperience:
		a.experience = round(append(methods.Experiences(), ""), a.experience, by)
	case methods.AnswerSafety:
		a.safety = round([]int{1, 2, 3, 0}, a.safety, by)
	case methods.AnswerSkill:
		a.skill = round([]int{1, 2, 3, trained, 0}, a.skill, by)
	case methods.AnswerWants:
		a.wants = round(append(methods.Wishes(), ""), a.wants, by)
	}
	return a
}

func round[T comparable](ring []T, now T, by int) T {
	return ring[(slices.Index(ring, now)+by+len(ring))%len(ring)]
}

// along is like round and stops at the ends. What is not in the ring goes to
// what comes next to it.
func along(ring []int, now, by int) int {
	at, in := slices.BinarySearch(ring, now)
	if !in && by > 0 {
		at--
	}
	return ring[max(0, min(at+by, len(ring)-1))]
}

// chooseKind takes the kind of question that is chosen.
func (m Model) chooseKind() Model {
	a := m.answers
	a.kind = kinds()[m.at]
	if a.kind == m.answers.kind {
		return m
	}
	return m.answered(methods.AnswerKind, a)
}

// question is a question in full, and label in a word or two.
func question(env *screen.Env, name string) string {
	w := env.Words.Advice
	return map[string]string{
		methods.AnswerPeople: w.AskPeople, methods.AnswerMinutes: w.AskMinutes, methods.AnswerExperience: w.AskExperience,
		methods.AnswerSafety: w.AskSafety, methods.AnswerSkill: w.AskSkill, methods.AnswerWants: w.AskWants,
	}[name]
}

// value is an answer in words.
func (a answers) value(env *screen.Env, name string) string {
	w, said := env.Words.Advice, ""
	switch name {
	case methods.AnswerKind:
		said = env.Words.Library.KindsLong[a.kind]
	case methods.AnswerPeople:
		said = people(w, a.people)
	case methods.AnswerMinutes:
		said = length(env, a.minutes)
	case methods.AnswerExperience:
		said = w.Experience[a.experience]
	case methods.AnswerSafety:
		if a.safety > 0 {
			said = w.Safety[a.safety-1]
		}
	case methods.AnswerSkill:
		if a.skill > 0 {
			said = w.Skill[a.skill-1]
		}
	case methods.AnswerWants:
		said = w.Wants[a.wants]
	}
	if said == "" {
		return w.DontKnow
	}
	return said
}

func people(w lang.Advice, n int) string {
	switch {
	case n < 1:
		return ""
	case n >= mostPeople:
		return lang.Fill(w.Many, "n", strconv.Itoa(n))
	}
	return w.People.Of(n)
}

// hint says more about an answer: where it comes from, what it comes down to.
func (m Model) hint(env *screen.Env, name string) string {
	w, a := env.Words.Advice, m.answers
	switch {
	case name == methods.AnswerPeople && a.people == a.team && a.team > 1:
		return w.Prefilled
	case name == methods.AnswerExperience && a.team > 0 && a.sessions > 0 && a.experience == usedTo(a.sessions):
		return w.Noted.Of(a.sessions)
	case name == methods.AnswerMinutes && a.minutes > m.around && m.ready:
		return lang.Fill(w.ForMethod, "length", env.Words.Length(a.minutes-m.around))
	}
	return ""
}
