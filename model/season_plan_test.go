package model

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// rota writes who brings a case and who leads, meeting by meeting: "0/1 1/2".
func rota(meetings []Meeting) string {
	var list []string
	who := func(id ID) string {
		if id.IsZero() {
			return "-"
		}
		return fmt.Sprint(int(id[1]) - 1)
	}
	for _, m := range meetings {
		list = append(list, who(m.Presenter)+"/"+who(m.Facilitator))
	}
	return strings.Join(list, " ")
}

func TestTurnsGoRound(t *testing.T) {
	for people, want := range map[int]string{
		1: "0/- 0/- 0/- 0/-", 2: "0/1 1/0 0/1 1/0", 3: "0/1 1/2 2/0 0/1", 4: "0/1 1/2 2/3 3/0",
	} {
		equal(t, fmt.Sprint(people, " people"), rota(seasonTeam(people, rhythm(4)).Plan(nil, january)), want)
	}
	equal(t, "nobody", rota(seasonTeam(0, rhythm(1)).Plan(nil, january)), "-/-")
}

// What took place stands as it was, and decides who is next.
func TestWhoReallyPresentedDecides(t *testing.T) {
	team := seasonTeam(4, rhythm(3))
	held := []Held{{Date: january - 42, Presenter: member(0), Facilitator: member(2)}, {Date: january, Presenter: member(2), Facilitator: member(3)}}
	plan := team.Plan(held, january+1)
	equal(t, "plan", rota(plan), "2/3 1/0 3/1")
	if !plan[0].Took || !plan[0].Past || plan[1].Past || plan[1].Took {
		t.Errorf("%+v", plan)
	}
	if next, ok := NextMeeting(plan); !ok || next.Number != 2 {
		t.Errorf("next %+v", next)
	}
	missed := team.Plan(held[:1], january+1)
	equal(t, "a meeting that did not take place has nobody", rota(missed[:1]), "-/-")
	equal(t, "but was", missed[0].Past, true)
	equal(t, "a later day is not one that was", team.Plan([]Held{{Date: january, Presenter: member(3)}}, january-1)[0].Took, false)
}

func TestAbsencePlansAnewAndShowsTheDifference(t *testing.T) {
	before := seasonTeam(4, rhythm(4)).Plan(nil, january)
	after := seasonTeam(4, rhythm(4), AbsenceSaid{Person: member(0), From: january, To: january}).Plan(nil, january)
	equal(t, "who is away keeps the first place", rota(after), "1/2 0/3 2/0 3/1")
	equal(t, "away", fmt.Sprint(after[0].Away), fmt.Sprint([]ID{member(0)}))
	d := Differences(before, after)
	if len(d) != 4 || d[0].Before.Presenter != member(0) || d[0].After.Presenter != member(1) {
		t.Errorf("%+v", d)
	}
	if d := Differences(before, before); len(d) != 0 {
		t.Errorf("nothing changed: %+v", d)
	}
	longer := seasonTeam(4, rhythm(5)).Plan(nil, january)
	if d := Differences(before, longer); len(d) != 1 || d[0].Before.Number != 0 || d[0].After.Number != 5 {
		t.Errorf("one more: %+v", d)
	}
}

func TestAnOwnChoiceStays(t *testing.T) {
	mine := MeetingGiven{Number: 2, Role: Presenter, Person: member(3)}
	plan := seasonTeam(4, rhythm(4), mine).Plan(nil, january)
	equal(t, "plan", rota(plan), "0/3 3/1 1/2 2/0")
	equal(t, "said so", plan[1].GivenBrings, true)
	again := seasonTeam(4, rhythm(4), mine, AbsenceSaid{Person: member(0), From: january, To: january}).Plan(nil, january)
	equal(t, "kept", again[1].Presenter, member(3))
	first := seasonTeam(4, rhythm(2), MeetingGiven{Number: 2, Role: Presenter, Person: member(0)}).Plan(nil, january)
	equal(t, "not twice in a row with a choice after it", rota(first), "1/0 0/1")
	away := seasonTeam(4, rhythm(4), mine, AbsenceSaid{Person: member(3), From: january + 42, To: january + 42}).Plan(nil, january)
	if away[1].Presenter == member(3) || away[1].GivenBrings {
		t.Errorf("who is away is planned: %+v", away[1])
	}
	lead := seasonTeam(4, rhythm(2), MeetingGiven{Number: 1, Role: Facilitator, Person: member(0)}).Plan(nil, january)
	equal(t, "who leads does not bring a case", rota(lead), "1/0 0/1")
	both := seasonTeam(4, rhythm(1), MeetingGiven{Number: 1, Role: Facilitator, Person: member(0)}, MeetingGiven{Number: 1, Role: Presenter, Person: member(0)}).Plan(nil, january)
	equal(t, "never both", rota(both), "0/1")
	back := seasonTeam(4, rhythm(4), mine, MeetingGiven{Number: 2, Role: Presenter}).Plan(nil, january)
	equal(t, "as planned again", rota(back), rota(seasonTeam(4, rhythm(4)).Plan(nil, january)))
}

// Somebody's manager brings cases like anybody, and never leads.
func TestAManagerDoesNotLead(t *testing.T) {
	boss := TeamConditionSet{Condition: BossPresent, On: true, Person: member(1)}
	team := seasonTeam(4, rhythm(12), boss, MeetingGiven{Number: 3, Role: Facilitator, Person: member(1)})
	equal(t, "boss", team.Boss, member(1))
	brought := 0
	for _, m := range team.Plan(nil, january) {
		if m.Facilitator == member(1) {
			t.Errorf("leads meeting %d", m.Number)
		}
		if m.Presenter == member(1) {
			brought++
		}
	}
	equal(t, "brings cases", brought, 3)
	equal(t, "gone again", seasonTeam(2, boss, TeamConditionSet{Condition: BossPresent}).Boss, ID{})
}

// series is a team with a series, and absences and a history of any kind.
type series struct {
	team Team
	plan []Meeting
	held []Held
}

func anySeries(t *rapid.T) series {
	people := rapid.IntRange(2, 8).Draw(t, "people")
	rule := rhythm(rapid.IntRange(1, 14).Draw(t, "count"))
	rule.Weeks = rapid.IntRange(4, 8).Draw(t, "weeks")
	bodies := []Body{rule}
	if rapid.Bool().Draw(t, "boss") {
		bodies = append(bodies, TeamConditionSet{Condition: BossPresent, On: true, Person: member(rapid.IntRange(0, people-1).Draw(t, "who"))})
	}
	for range rapid.IntRange(0, 10).Draw(t, "absences") {
		from := january + Date(rapid.IntRange(0, 14*6*7).Draw(t, "from"))
		bodies = append(bodies, AbsenceSaid{Person: member(rapid.IntRange(0, people-1).Draw(t, "absent")), From: from, To: from + Date(rapid.IntRange(0, 60).Draw(t, "days"))})
	}
	if rapid.IntRange(0, 3).Draw(t, "left") == 0 {
		bodies = append(bodies, MemberLeft{Person: member(rapid.IntRange(0, people-1).Draw(t, "gone"))})
	}
	s := series{team: seasonTeam(people, bodies...)}
	for i := range rapid.IntRange(0, 6).Draw(t, "held") {
		s.held = append(s.held, Held{
			Date: january - Date(300-i*30), Presenter: member(rapid.IntRange(0, people-1).Draw(t, "presented")),
			Facilitator: member(rapid.IntRange(0, people-1).Draw(t, "led")),
		})
	}
	s.plan = s.team.Plan(s.held, january)
	return s
}

// could says whether somebody could have had a role at a meeting.
func (s series) could(m Meeting, role Role, who ID) bool {
	switch {
	case s.team.Member(who).Left, s.team.Season.Away(who, m.Date):
		return false
	case role == Facilitator:
		return who != m.Presenter && who != s.team.Boss
	}
	return true
}

func roleOf(m Meeting, role Role) ID {
	if role == Presenter {
		return m.Presenter
	}
	return m.Facilitator
}

func TestAPlanKeepsItsRules(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := anySeries(t)
		for i, m := range s.plan {
			for _, role := range []Role{Presenter, Facilitator} {
				who := roleOf(m, role)
				var able []ID
				for _, member := range s.team.Members {
					if s.could(m, role, member.ID) {
						able = append(able, member.ID)
					}
				}
				if who.IsZero() != (len(able) == 0) || !who.IsZero() && !slices.Contains(able, who) {
					t.Fatalf("meeting %d, role %d: %v of %v", m.Number, role, who, able)
				}
				if i > 0 && len(able) > 1 && who == roleOf(s.plan[i-1], role) {
					t.Fatalf("meeting %d, role %d: twice in a row", m.Number, role)
				}
			}
			if m.Presenter == m.Facilitator && !m.Presenter.IsZero() {
				t.Fatalf("meeting %d: both at once", m.Number)
			}
		}
		if again := s.team.Plan(s.held, january); rota(again) != rota(s.plan) {
			t.Fatalf("another plan: %s and %s", rota(s.plan), rota(again))
		}
	})
}

// Over any run of meetings the turns of those who could have had them at each
// differ by one at most.
func TestAPlanIsFair(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := anySeries(t)
		for _, role := range []Role{Presenter, Facilitator} {
			for from := range s.plan {
				for to := from; to < len(s.plan); to++ {
					s.fair(t, role, s.plan[from:to+1])
				}
			}
		}
	})
}

func (s series) fair(t *rapid.T, role Role, run []Meeting) {
	least, most := len(run), 0
	for _, member := range s.team.Members {
		could := !slices.ContainsFunc(run, func(m Meeting) bool { return !s.could(m, role, member.ID) })
		if !could {
			continue
		}
		turns := 0
		for _, m := range run {
			if roleOf(m, role) == member.ID {
				turns++
			}
		}
		least, most = min(least, turns), max(most, turns)
	}
	if most > least+1 {
		t.Fatalf("role %d, meetings %d to %d: %d and %d turns", role, run[0].Number, run[len(run)-1].Number, least, most)
	}
}

// In a circle where everybody comes, that holds for leading too, whoever brings
// the cases.
func TestAFullCircleIsFair(t *testing.T) {
	for people := 2; people <= 8; people++ {
		plan := seasonTeam(people, rhythm(24)).Plan(nil, january)
		for from := range plan {
			for to := from; to < len(plan); to++ {
				turns := map[ID]int{}
				for _, m := range plan[from : to+1] {
					turns[m.Facilitator]++
				}
				for i := range people {
					for j := range people {
						if turns[member(i)] > turns[member(j)]+1 {
							t.Fatalf("%d people, meetings %d to %d: %v", people, from+1, to+1, turns)
						}
					}
				}
			}
		}
	}
}
