package methods

import (
	"cmp"
	"slices"
)

// Hard filters: what a method must pass to be advised at all.

// sifted is every method by what came of it.
type sifted struct {
	kind     string
	fit      []Entry // for this kind of question, and nothing against it
	spare    []Entry // nothing against it, for other questions
	excludes []Excluded
	alone    map[string]int // for this kind: how many fail by a code alone
	firstly  map[string]int // and how many by a code before others
}

// sift looks at every method.
func (d advisor) sift(entries []Entry) sifted {
	s := sifted{kind: d.main(), alone: map[string]int{}, firstly: map[string]int{}}
	for _, e := range byID(entries) {
		bars := d.bars(e)
		switch about := d.about(e); {
		case len(bars) == 0 && about:
			s.fit = append(s.fit, e)
		case len(bars) == 0:
			s.spare = append(s.spare, e)
		case !about && !d.closed && e.Err == nil:
			s.excludes = append(s.excludes, Excluded{e.ID, NotForThis})
		default:
			s.excludes = append(s.excludes, Excluded{e.ID, bars[0]})
			s.firstly[bars[0]]++
			if len(bars) == 1 {
				s.alone[bars[0]]++
			}
		}
	}
	return s
}

// excluded are the methods that are not among those that were ranked.
func (s sifted) excluded(ranked []Entry) []Excluded {
	out := slices.Clone(s.excludes)
	for _, e := range s.spare {
		if !holdsID(ranked, e.ID) {
			out = append(out, Excluded{e.ID, NotForThis})
		}
	}
	for _, e := range s.fit {
		if !holdsID(ranked, e.ID) {
			out = append(out, Excluded{e.ID, ThirdTime})
		}
	}
	slices.SortFunc(out, func(a, b Excluded) int { return cmp.Compare(a.Method, b.Method) })
	return out
}

func holdsID(entries []Entry, id string) bool {
	return slices.ContainsFunc(entries, func(e Entry) bool { return e.ID == id })
}

// bars are the codes of everything that is against a method, in their order.
func (d advisor) bars(e Entry) []string {
	var bars []string
	for _, b := range []struct {
		code string
		bars bool
	}{
		{NotUsable, e.Err != nil},
		{NotNow, d.closed},
		{TooFew, d.People > 0 && d.People < e.People.Min},
		{TooMany, d.groups(e) == 0},
		{TooShort, d.Minutes > 0 && e.Minutes.Min > d.Minutes},
		{TooCloseNow, d.Manager && e.Depth >= 2},
		{TooCloseYet, d.careful && !d.Manager && e.Depth >= 2},
		{TooRaw, d.tooRaw(e)},
		{TooClose, e.Depth > d.safety && !(e.Depth == 2 && presenterLeads(e.ID))},
		{NeedsSkill, e.Difficulty > d.skill},
		{NeedsFree, d.Member && e.Difficulty > 1},
		{NeedsGuide, e.ID == "balint-group" && (!d.Trained || d.Member)},
		{NotFirst, d.Experience == First && !slices.Contains(forFirst(), e.ID)},
	} {
		if b.bars {
			bars = append(bars, b.code)
		}
	}
	return bars
}

// presenterLeads names the methods in which the presenter keeps so much in hand
// that a group that is new to each other may use them all the same; the last
// one is done by two, who chose each other.
func presenterLeads(id string) bool {
	return slices.Contains([]string{"tietze-six-phases", "consultancy-protocol", "conversation-prep-grow"}, id)
}

// tooRaw keeps what touches somebody away from being talked about behind their
// back, or turned inside out, in a group that is new to each other.
func (d advisor) tooRaw(e Entry) bool {
	return slices.Contains(d.Kinds, "emotion") && d.safety == 1 && (e.TurnedAway || e.Depth == 3 ||
		slices.Contains([]string{"gossip-method", "mirror-chain", "balint-group", "balint-intervision", "core-reflection"}, e.ID))
}

// forFirst are the methods a group can begin with.
func forFirst() []string {
	return []string{"success-method", "five-step-method", "seven-step-qualities", "solution-focused-reflecting-team", "starr-intervision"}
}

// groups is in how many circles side by side the people fit a method, 1 for one
// circle; 0 if there are too many of them.
func (d advisor) groups(e Entry) int {
	if d.People <= e.People.Max || d.People < 1 {
		return 1
	}
	for n := 2; !d.Together && d.parts(e.ID) && d.People/n >= e.People.Min; n++ {
		if (d.People+n-1)/n <= e.People.Max {
			return n
		}
	}
	return 0
}

// parts says whether a method goes well in several small groups at once.
func (d advisor) parts(id string) bool {
	if id == "conversation-prep-grow" {
		return d.main() == "preparation"
	}
	return slices.Contains([]string{"troika-consulting", "wise-crowds", "peer-coaching-triad", "carousel-intervision",
		"fifteen-percent-solutions"}, id)
}

// fresh are the fitting methods without one that would be done for the third
// time in a row, if anything else is left.
func (d advisor) fresh(s sifted) []Entry {
	if len(d.History) < 2 || d.History[0] != d.History[1] {
		return s.fit
	}
	rest := slices.DeleteFunc(slices.Clone(s.fit), func(e Entry) bool { return e.ID == d.History[0].Method })
	if len(rest) == 0 {
		return s.fit
	}
	return rest
}

// standIns are what a group can do when nothing is for its kind of question: a
// first session takes what is light, two people talk it through, and a plan can
// be held to the light by a group that is small or in a hurry.
func (d advisor) standIns(s sifted) []Entry {
	id := ""
	switch {
	case d.Experience == First:
		return s.spare
	case d.People == 2:
		id = "conversation-prep-grow"
	case d.main() == "plan":
		id = "wise-crowds"
	}
	return slices.DeleteFunc(slices.Clone(s.spare), func(e Entry) bool { return e.ID != id })
}

// why is the code of a stop for a question that no method fits, with what may
// help: what a single change would make fit comes first.
func (s sifted) why() (code string, instead []string) {
	for _, found := range []map[string]int{s.alone, s.firstly} {
		for _, m := range missing() {
			if found[m.code] > 0 {
				return m.stop, insteads(m.stop, s.kind)
			}
		}
	}
	return StopNone, insteads(StopNone, s.kind)
}

// missing are the codes of what would have to be different, the easiest to
// change first, and what is said of it.
func missing() []struct{ code, stop string } {
	return []struct{ code, stop string }{
		{TooShort, StopTime}, {NotFirst, StopFirst}, {TooFew, StopFew}, {TooMany, StopMany}, {NeedsSkill, StopPractice},
		{NeedsFree, StopPractice}, {NeedsGuide, StopPractice}, {TooRaw, StopSafety}, {TooClose, StopSafety}, {TooCloseNow, StopManager},
	}
}
