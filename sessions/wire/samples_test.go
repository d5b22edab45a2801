package wire

import (
	"slices"

	"intervision/model"
)

// id is a fixed id of one repeated byte.
func id(b byte) (out model.ID) {
	for i := range out {
		out[i] = b
	}
	return out
}

// samples are one full body of every kind: no field is empty, so that a field
// that changes its number shows.
func samples() []model.Body {
	entry := model.EntryAdded{Step: "ideas", Text: "Vraag het hem zelf.\nVandaag nog.", Person: id(7), To: id(8), Column: "do", Private: true}
	plan := model.Intention{
		Owner: id(1), When: "hij zijn toon verandert", Then: "adem ik uit", Chance: 1_700_000_000_000,
		Obstacle: "haast", Instead: "ik loop even weg", Notice: "Joris", Insight: true,
	}
	return []model.Body{
		model.Started{
			Team: id(1), Zone: "Europe/Amsterdam", Lang: "nl", Script: "abc", Method: "incident", Until: 1_700_000_000_001,
			People: []model.ID{id(2), id(3)}, Facilitator: id(2), NoteTaker: id(3), Presenter: id(4),
		},
		model.GuestNamed{Person: id(1), Name: "Fatima"},
		model.KeepingAgreed{Level: model.KeepCore, Until: 1_700_000_000_002},
		model.Begun{Plan: []model.Planned{{Step: "facts", Minutes: 15}}},
		model.StepEntered{From: "facts", To: "ideas"},
		model.Paused{At: 1_700_000_000_003},
		model.Resumed{At: 1_700_000_000_004},
		model.TimeExtended{Step: "facts", Minutes: 5},
		model.UntilMoved{Until: 1_700_000_000_005},
		model.CaseNamed{Text: "De zucht"},
		model.QuestionWorded{Text: "Hoe blijf ik rustig als hij boos wordt?", Step: "question"},
		entry,
		model.EntryEdited{Entry: id(9), Now: entry},
		model.TurnTaken{Step: "ideas", Person: id(5)},
		model.Parked{Text: "Stuur een brief."},
		model.Marked{Step: "marks", Entry: id(6), Mark: model.Recognise},
		model.Picked{Step: "choose", Choice: "two", Entry: id(6), Person: id(7)},
		model.Rated{Step: "look", Item: "safe", Counts: []int{0, 1, 4}},
		model.Revealed{Step: "silent"},
		model.RoleGiven{Role: model.Presenter, Person: id(3)},
		model.PersonArrived{Person: id(3), After: id(2)},
		model.PersonLeft{Person: id(3)},
		model.SeatsOrdered{People: []model.ID{id(3), id(2)}},
		model.ConditionSet{Condition: model.BossPresent, On: true},
		model.CaseStopped{Step: "facts"},
		model.CaseKept{},
		model.IntentionMade{Step: "next", Intention: plan},
		model.IntentionEdited{ID: id(9), Step: "next", Intention: plan},
		model.FollowedUp{Intention: id(9), Status: model.StatusPartly, Note: "een keer gelukt", Reason: "time"},
		model.LookedBack{Log: id(1), Intention: id(9)},
		model.RecordAccepted{Person: id(1)},
		model.Closed{},
		model.Retracted{IDs: []model.ID{id(1), id(2)}, Undo: true},
		model.Restored{IDs: []model.ID{id(1), id(2)}},
		model.TeamNamed{Name: "Wijkteam Noord"},
		model.MemberJoined{Person: id(1), Name: "Joris"},
		model.MemberRenamed{Person: id(1), Name: "Joris B."},
		model.MemberLeft{Person: id(1)},
		model.TeamConditionSet{Condition: model.BossPresent, On: true, Person: id(1)},
		model.AgreementsSet{Lines: []string{"Wat hier gezegd wordt, blijft hier.", "Passen mag."}},
		model.MeetingPlanned{At: 1_700_000_000_006},
		model.PrivateOpened{Session: id(1), Team: id(2), Person: id(3), Until: 1_700_000_000_007},
		model.PrivateAdded{Text: "Fatima keek weg."},
		model.PrivateEdited{Line: id(4), Text: "Fatima keek even weg."},
		model.PrivateStruck{Line: id(4)},
		model.PrivateUntilMoved{Until: 1_700_000_000_008},
		model.SeasonSet{Number: 3, First: model.DateOf(2027, 1, 14), Minute: 840, Weeks: 6, Length: 90, Count: 8, Zone: "Europe/Amsterdam"},
		model.AbsenceSaid{Person: id(1), From: model.DateOf(2027, 2, 1), To: model.DateOf(2027, 2, 28), Comes: true},
		model.MeetingMoved{Number: 4, Date: model.DateOf(2027, 3, 4), Minute: 600},
		model.MeetingDropped{Number: 5, Holds: true},
		model.MeetingGiven{Number: 6, Role: model.Presenter, Person: id(2)},
		model.FreeDaysSet{Days: []model.Days{{From: model.DateOf(2026, 12, 21), To: model.DateOf(2027, 1, 3)}}},
	}
}

// sampleEvents numbers the samples, and adds a redacted event and one of a
// kind of the future.
func sampleEvents() []model.Event {
	bodies := samples()
	slices.SortFunc(bodies, func(a, b model.Body) int { return int(a.Kind()) - int(b.Kind()) })
	bodies = append(bodies, model.Redacted{Was: model.KindEntryAdded}, model.Unknown{Of: 9999})
	events := make([]model.Event, len(bodies))
	for i, b := range bodies {
		events[i] = model.Event{
			Number: uint64(i + 1), ID: id(byte(i + 1)), Lead: id(byte(i)), At: 1_700_000_000_000 + model.Instant(i), By: id(99), Body: b,
		}
	}
	events[len(events)-1].Raw = []byte{0xa1, 0x01, 0x63, 'n', 'e', 'w'}
	return events
}

func sampleScript() model.Script {
	return model.Script{
		Method: "incident", Frame: "short", Langs: []string{"nl", "en"}, Depth: 2, Adapted: true, Min: 4, Max: 8,
		Words: map[string]model.ScriptWords{"nl": {Name: "Incidentmethode", Purpose: "Eén moment, goed bekeken."}, "en": {Name: "Incident method"}},
		Steps: []model.Step{{
			ID: "facts", Part: model.Middle, Capture: model.CaptureQuestions, Minutes: 15, Scale: model.Scale{From: 1, To: 5},
			Choices: []model.Choice{{ID: "a", Words: map[string]model.ChoiceWords{"nl": {Name: "Eén", Text: "Twee"}}}},
			Words:   map[string]model.StepWords{"nl": {Title: "Feiten", Room: "Vraag wat je wilt weten.\n\nGeen advies.", Tips: "- kort"}},
		}},
	}
}
