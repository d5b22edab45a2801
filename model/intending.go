package model

import (
	"slices"
	"unicode/utf8"
)

// Reasons are why something intended did not come about, as its owner may say.
// They are codes in FollowedUp.Reason; the wall never shows one.
func Reasons() []string {
	return []string{
		ReasonNoOccasion, ReasonNoTime, ReasonForgot, ReasonTooHard, ReasonPlan, ReasonBlocked, ReasonCourage, ReasonUnimportant,
	}
}

// Reasons.
const (
	ReasonNoOccasion  = "no-occasion"
	ReasonNoTime      = "no-time"
	ReasonForgot      = "forgot"
	ReasonTooHard     = "too-hard"
	ReasonPlan        = "plan-did-not-fit"
	ReasonBlocked     = "blocked"
	ReasonCourage     = "lost-courage"
	ReasonUnimportant = "no-longer-important"
)

// Wonder is a question to ask oneself about an intention. It is never a grade:
// only what the words do not answer by themselves is wondered about.
type Wonder string

// Questions about an intention.
const (
	WonderSituation Wonder = "situation" // does it begin with a situation?
	WonderVisible   Wonder = "visible"   // would others see it happen?
	WonderSoon      Wonder = "soon"      // is there a chance within four weeks?
	WonderOwn       Wonder = "own"       // is it in your own hands?
)

// Wonders are all of them, in the order in which they are asked.
func Wonders() []Wonder { return []Wonder{WonderSituation, WonderVisible, WonderSoon, WonderOwn} }

// soon is how far ahead a first chance lies at most.
const soon = 28 * Day

// Wonders are the questions to ask about an intention made at a moment; none
// about an insight, which is a full answer.
func (i Intention) Wonders(made Instant) []Wonder {
	if i.Insight {
		return nil
	}
	return slices.DeleteFunc(Wonders(), func(w Wonder) bool {
		switch w {
		case WonderSituation:
			return !blank(i.When)
		case WonderSoon:
			return i.Chance != 0 && i.Chance.Since(made) <= soon
		}
		return false
	})
}

// Intended is an intention as lists know it: one row of a summary, with the
// session that made it.
type Intended struct {
	Log     ID
	Team    ID
	Started Instant // of that session
	Zone    string  // IANA name
	IntentionRow
}

// Intended are the intentions of a session that is over. What a session that
// runs has made may still be taken back: nobody is asked about it.
func (s Summary) Intended() []Intended {
	if s.State != StateClosed {
		return nil
	}
	var list []Intended
	for _, row := range s.Intentions {
		list = append(list, Intended{Log: s.Log, Team: s.Team, Started: s.Started, Zone: s.Zone, IntentionRow: row})
	}
	return list
}

// Open says whether what came of it is still to be asked. An insight is a full
// answer: nobody asks after it.
func (r IntentionRow) Open() bool {
	return !r.Insight && (r.Status == StatusOpen || r.Status == StatusNotYet)
}

// ToAsk are those of some intentions that this session may ask about: open,
// made in an earlier session by somebody who is here, and not asked about yet.
// One person after the other, as they sit; the newest of each comes first.
func (s Session) ToAsk(log ID, from []Intended) []Intended {
	var ask []Intended
	for _, i := range from {
		if i.Open() && i.Log != log && s.Present(i.Owner) && !s.askedAbout(i) {
			ask = append(ask, i)
		}
	}
	slices.SortStableFunc(ask, func(a, b Intended) int {
		if seat := slices.Index(s.Seats, a.Owner) - slices.Index(s.Seats, b.Owner); seat != 0 {
			return seat
		}
		return int(min(max(b.Made.Since(a.Made), -1), 1))
	})
	return ask
}

func (s Session) askedAbout(i Intended) bool {
	return slices.ContainsFunc(s.LookedBack, func(b LookedBack) bool { return b.Log == i.Log && b.Intention == i.ID })
}

// What a summary holds of the words of its intentions.
const (
	mostWorded = 24  // further ones are counted, without their words
	mostWords  = 480 // bytes of each half
)

// rows are the intentions as a summary holds them. Their words are there when
// the session is over, as far as lists have use for them.
func (s Session) rows() []IntentionRow {
	var rows []IntentionRow
	for i, k := range s.Intentions {
		row := IntentionRow{ID: k.ID, Owner: k.Owner, Status: k.Status, Chance: k.Chance, Insight: k.Insight, Made: k.At}
		if row.Owner.IsZero() {
			row.Owner = s.Presenter
		}
		if s.State == StateClosed && i < mostWorded {
			row.When, row.Then = cutWords(k.When), cutWords(k.Then)
		}
		rows = append(rows, row)
	}
	return rows
}

// cutWords is a text of at most mostWords bytes; a longer one ends in "…".
func cutWords(s string) string {
	const more = "…"
	if len(s) <= mostWords {
		return s
	}
	at := mostWords - len(more)
	for at > 0 && !utf8.RuneStart(s[at]) {
		at--
	}
	return s[:at] + more
}
