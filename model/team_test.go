package model

import (
	"slices"
	"testing"
)

func teamLog(bodies ...Body) []Event {
	var out []Event
	for i, b := range bodies {
		out = append(out, Event{Number: uint64(i + 1), ID: eventID(i + 1), Lead: eventID(i + 1), At: monday, Body: b})
	}
	return out
}

func TestATeamFollowsFromItsLog(t *testing.T) {
	team := FoldTeam(teamID, teamLog(
		TeamNamed{Name: "Noord"}, TeamNamed{Name: "Team Noord"},
		MemberJoined{Person: joris, Name: "Joris"}, MemberJoined{Person: sem, Name: "Sem"}, MemberJoined{Person: daan, Name: "Daan"},
		MemberRenamed{Person: sem, Name: "Samira"}, MemberLeft{Person: daan},
		TeamConditionSet{Condition: BossPresent, On: true, Person: joris},
		AgreementsSet{Lines: []string{"Wat hier gezegd wordt, blijft hier."}}, MeetingPlanned{At: monday.Add(7 * Day)},
	))
	if team.ID != teamID || team.Name != "Team Noord" || team.Number != 10 || team.Meeting != monday.Add(7*Day) {
		t.Fatalf("%+v", team)
	}
	equal(t, "renamed everywhere", team.Member(sem).Name, "Samira")
	equal(t, "left", team.Member(daan).Left, true)
	equal(t, "here", len(team.Here()), 2)
	equal(t, "boss", team.Conditions[BossPresent], true)
	equal(t, "agreements", len(team.Agreements), 1)
	if !team.Asked(BossPresent) || (Team{}).Asked(BossPresent) {
		t.Fatal("asked, or not")
	}
	if team.Member(nobody) != nil {
		t.Fatal("a member nobody knows")
	}
}

func TestLeavingAndComingBack(t *testing.T) {
	team := FoldTeam(teamID, teamLog(
		MemberJoined{Person: joris, Name: "Joris"}, MemberLeft{Person: joris}, MemberJoined{Person: joris, Name: "Joris B."},
		MemberJoined{Name: "Niemand"}, MemberLeft{Person: nobody}, MemberRenamed{Person: nobody, Name: "x"}, MeetingPlanned{At: 5}, MeetingPlanned{},
	))
	if len(team.Members) != 1 || team.Members[0] != (Member{ID: joris, Name: "Joris B."}) || team.Meeting != 0 {
		t.Fatalf("%+v", team)
	}
}

func TestTeamEventsAreTakenBack(t *testing.T) {
	log := teamLog(MemberJoined{Person: joris, Name: "Joris"}, MemberRenamed{Person: joris, Name: "Jan"})
	undo := Event{Number: 3, ID: eventID(3), Body: Retracted{IDs: []ID{eventID(2)}, Undo: true}}
	equal(t, "the name before", FoldTeam(teamID, append(slices.Clone(log), undo)).Members[0].Name, "Joris")
	redacted := FoldTeam(teamID, RedactEvents(log, []ID{eventID(1), eventID(2)}))
	equal(t, "nobody is named any more", len(redacted.Members), 0)
}

func TestOtherKindsMeanNothingToATeam(t *testing.T) {
	team := FoldTeam(teamID, append(teamLog(allBodies()...), Event{Number: 99}, Event{Number: 100, Body: Unknown{Of: 999}}))
	equal(t, "number", team.Number, 100)
	equal(t, "members", len(team.Members), 0)
}

// The team's slices do not share memory with the log.
func TestATeamIsAValue(t *testing.T) {
	lines := []string{"een"}
	team := FoldTeam(teamID, teamLog(AgreementsSet{Lines: lines}))
	lines[0] = "twee"
	equal(t, "agreement", team.Agreements[0], "een")
}

func TestNames(t *testing.T) {
	m := started(t, smallScript(), people(anneke, joris, lotte), func(r *StartWith) { r.NoteTaker = ID{} }, guest(lotte, "Lotte"))
	team := noonTeam()
	equal(t, "a member", m.s.NameOf(team, joris), "Joris")
	equal(t, "a guest", m.s.NameOf(team, lotte), "Lotte")
	equal(t, "nobody knows", m.s.NameOf(team, nobody), "")
	team.Members = append(team.Members, Member{ID: lotte, Name: "Lotte V."})
	equal(t, "a guest who joined the team", m.s.NameOf(team, lotte), "Lotte V.")
}
