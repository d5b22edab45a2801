package lang

import (
	"strconv"

	"intervision/methods"
)

// Library are the words of the list of methods, their cards, and of finding
// out which one fits.
type Library struct {
	Title      string
	Count      Count
	SearchHint string
	NoneFound  string
	FilterAll  string
	Filters    [5]string // what can be filtered by: kind, people, minutes, leading, depth
	Within     string    // {n}: minutes
	Lead       [3]string // how easy to lead, in a word or two
	ShowAll    string    // label: no filter any longer
	NextFilter string    // label
	ToFilters  string    // label
	EndFilter  string    // label

	Compare    string // label: put beside another one
	CompareTo  string // label: the second one
	NotCompare string // label: not after all
	Marked     string // {name}: waits for a second one
	Titles     string // of the comparison
	Proof      string // how well it is documented
	NotForIn   string // what it is not for, in a column
	StepsIn    string
	Other      string // label: the other one

	Own        string            // behind a card of the person's own
	OwnCard    string            // a whole line
	Instead    string            // {name}: the same, in the place of a built-in one
	Broken     string            // behind a card that cannot be used yet
	MoreWrong  Count             // how many more things are wrong
	OnlyIn     string            // {lang}: the card exists in that language only
	Kinds      map[string]string // what a method can be for
	KindsLong  map[string]string // the same as a sentence of somebody who asks
	People     string            // {min} {max}
	PeopleOne  string            // {n}: exactly so many
	PeopleFrom string            // {min}: so many or more
	Minutes    string            // {min} {max}
	Brief      string            // {min} {max}: minutes in a list
	BriefMany  string            // {min} {max}: people in a list
	Difficulty [3]string
	Depth      [3]string
	Evidence   map[string]string // A to D
	Adapted    string            // a whole line: described by others, worked out by us
	AdaptedTag string            // behind a name
	NotFor     string            // before what it is not for
	Origin     string
	Sources    string
	Steps      string
	Say        string
	Tips       string
	Guard      string
	Use        string // label
	Read       string // label
	Presenter  string // what {presenter} becomes on a card
}

// Labels are the words around a card, for methods to print it with.
func (t *Texts) Labels() methods.Labels {
	l := t.Library
	return methods.Labels{
		Steps: l.Steps, Say: l.Say, Tips: l.Tips, Guard: l.Guard, NotFor: l.NotFor, Origin: l.Origin,
		Sources: l.Sources, Adapted: l.Adapted, Choice: l.AdaptedTag, Presenter: l.Presenter,
		People:      l.PeopleOf,
		Minutes:     func(m methods.Minutes) string { return l.MinutesOf(m.Min, m.Max) },
		StepMinutes: t.Times.Minutes.Of,
		Kind:        func(kind string) string { return l.Kinds[kind] },
		Difficulty:  func(n int) string { return grade(l.Difficulty, n) },
		Depth:       func(n int) string { return grade(l.Depth, n) },
		Evidence:    func(letter string) string { return l.Evidence[letter] },
	}
}

// Put says where the sheet of a method is, or why there is none.
func (t *Texts) Put(path string, err error) string {
	if err != nil {
		return t.Error(err)
	}
	return Fill(t.Common.Copied, "file", path)
}

// many is how many people are as many as one likes.
const many = 50

// PeopleOf says for how many a method is.
func (l Library) PeopleOf(p methods.People) string {
	switch {
	case p.Min == p.Max:
		return Fill(l.PeopleOne, "n", strconv.Itoa(p.Min))
	case p.Max >= many:
		return Fill(l.PeopleFrom, "min", strconv.Itoa(p.Min))
	}
	return Fill(l.People, "min", strconv.Itoa(p.Min), "max", strconv.Itoa(p.Max))
}

// MinutesOf says how long a method takes.
func (l Library) MinutesOf(lowest, highest int) string {
	return Fill(l.Minutes, "min", strconv.Itoa(lowest), "max", strconv.Itoa(highest))
}

// InList says how long a method takes and for how many it is, in few words.
func (l Library) InList(m methods.Minutes, p methods.People) (minutes, people string) {
	minutes = Fill(l.Brief, "min", strconv.Itoa(m.Min), "max", strconv.Itoa(m.Max))
	if p.Min == p.Max || p.Max >= many {
		return minutes, l.PeopleOf(p)
	}
	return minutes, Fill(l.BriefMany, "min", strconv.Itoa(p.Min), "max", strconv.Itoa(p.Max))
}

// grade is the word of 1, 2 or 3; anything else has none.
func grade(words [3]string, n int) string {
	if n < 1 || n > len(words) {
		return ""
	}
	return words[n-1]
}
