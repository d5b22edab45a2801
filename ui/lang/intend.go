package lang

import (
	"strings"

	"intervision/model"
)

// Intend are the words of intentions: making one, looking back on it, the list
// of them all.
type Intend struct {
	Title    string
	IfThen   string // {when} {then}
	Chance   string // {when}: first chance
	Notice   string // {who}
	Insight  string
	Statuses map[model.Status]string
	Reasons  map[string]string // the owner's own, by code

	// Making one: what the line is for. Each may stay empty.
	TypeChance, TypeObstacle, TypeInstead, TypeNotice string
	MayBeEmpty                                        string // behind each of them
	Another                                           string // the line for a second one
	NoDay                                             string // what was typed is no day
	SayAloud                                          string
	WhenWords, ThenWords                              []string // with which people begin a half, though the screen has the word already
	SoFar                                             string   // {when}: the first half, before the second is typed
	Wonders                                           map[model.Wonder]string
	Skip, ToNext                                      string // names of enter

	// Looking back, at the beginning of a session.
	LastTime, Earlier string // whose intention is of the session before, or of one longer ago
	Thanks            string // after the last one
	ShowIt, HideIt    string // names of the key that puts the words on the wall
	Pass, Choose      string // names of enter
	NextOne           string // name of the key that goes on: to the next person

	// The list.
	Open, Rest   string // headings
	NoneAtAll    string
	NoneOpen     string
	OnlyOf       string // {who}: the filter that is on
	OnlyThisOne  string // label of the filter
	Everybody    string // label
	Look         string // label: look at one
	CameOfIt     string
	Obstacle     string // headings of the parts of one
	Instead      string
	FirstChance  string
	MayNotice    string
	ReasonAsk    string
	ReasonNone   string
	OfferAsk     string
	Offers       [4]string // smaller step, new if-then, coaching hour, leave it
	Coaching     string    // what a coaching hour is
	Kept         string
	Write        string // rows of one intention
	Change       string
	MakeInsight  string
	NoteAsk      string // what the line is for
	WhenAsk      string
	ThenAsk      string
	SmallerAsk   string
	InsightAsk   string
	OwnersAffair string // only its owner decides
	Gone         string // it was removed meanwhile

	// The commands, and what they write.
	NoneThere                   string
	Column, CameColumn          string // headings
	NowIs                       string // {intention} {status}
	NoIntention, ManyIntentions string // {id}; {id} {ids}
	ShortID                     string // {id}
	Exported                    Count  // {file}
	NoChances                   string // a calendar would be empty
	ForGroup                    string // who may read the file
	InCalendar                  string // the neutral title of a first chance
}

// Sentence writes an intention as a sentence; an insight, or one without a
// situation, stands alone.
func (i Intend) Sentence(when, then string) string {
	if when == "" {
		return then
	}
	return Fill(i.IfThen, "when", when, "then", then)
}

// Halves are that sentence in its two halves, for lines of their own.
func (i Intend) Halves(when, then string) []string {
	first, second, _ := strings.Cut(i.IfThen, ", ")
	if when == "" || second == "" {
		return []string{i.Sentence(when, then)}
	}
	return []string{Fill(first, "when", when) + ",", Fill(second, "then", then)}
}

// Wondering is the line of questions to ask oneself, empty for none.
func (i Intend) Wondering(about []model.Wonder) string {
	var questions []string
	for _, w := range about {
		questions = append(questions, i.Wonders[w])
	}
	return strings.Join(questions, " ")
}
