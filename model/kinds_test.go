package model

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// every body there is, one of each kind
func allBodies() []Body {
	return []Body{
		Started{}, GuestNamed{}, KeepingAgreed{}, Begun{}, StepEntered{}, Paused{}, Resumed{}, TimeExtended{}, UntilMoved{},
		CaseNamed{}, QuestionWorded{}, EntryAdded{}, EntryEdited{}, TurnTaken{}, Parked{}, Marked{}, Picked{}, Rated{},
		Revealed{}, RoleGiven{}, PersonArrived{}, PersonLeft{}, SeatsOrdered{}, ConditionSet{}, CaseStopped{}, CaseKept{},
		IntentionMade{}, IntentionEdited{}, FollowedUp{}, LookedBack{}, RecordAccepted{}, Closed{}, Retracted{}, Restored{},
		TeamNamed{}, MemberJoined{}, MemberRenamed{}, MemberLeft{}, TeamConditionSet{}, AgreementsSet{}, MeetingPlanned{},
		PrivateOpened{}, PrivateAdded{}, PrivateEdited{}, PrivateStruck{}, PrivateUntilMoved{},
		SeasonSet{}, AbsenceSaid{}, MeetingMoved{}, MeetingDropped{}, MeetingGiven{}, FreeDaysSet{},
	}
}

func TestEveryKindIsKnownByNumberNameAndBody(t *testing.T) {
	seen, named := map[Kind]bool{}, map[string]bool{}
	for _, b := range allBodies() {
		k := b.Kind()
		if seen[k] || k == 0 {
			t.Errorf("%T shares its number %d", b, k)
		}
		if name := k.String(); named[name] || name == "unknown" || strings.ToLower(name) != name {
			t.Errorf("%T is called %q", b, name)
		}
		seen[k], named[k.String()] = true, true
		got, err := DecodeBody(k, func(into any) error {
			if reflect.TypeOf(into).Elem() != reflect.TypeOf(b) {
				t.Errorf("kind %d is decoded into %T", k, into)
			}
			return nil
		})
		if err != nil || reflect.TypeOf(got) != reflect.TypeOf(b) {
			t.Errorf("kind %d gives %T, %v", k, got, err)
		}
	}
	known := KnownKinds()
	if len(known) != len(seen) || slices.ContainsFunc(known, func(k Kind) bool { return !seen[k] }) {
		t.Errorf("known kinds %v, bodies %v", known, seen)
	}
	if len(kindNames) != len(seen) {
		t.Errorf("%d names for %d kinds", len(kindNames), len(seen))
	}
}

// Numbers that were released are never used for anything else.
func TestKindNumbersStand(t *testing.T) {
	for k, want := range map[Kind]Body{
		1: Started{}, 5: StepEntered{}, 12: EntryAdded{}, 13: EntryEdited{}, 20: RoleGiven{}, 27: IntentionMade{},
		29: FollowedUp{}, 32: Closed{}, 33: Retracted{}, 34: Restored{}, 100: TeamNamed{}, 106: MeetingPlanned{},
		200: PrivateOpened{}, 201: PrivateAdded{}, 202: PrivateEdited{}, 203: PrivateStruck{}, 204: PrivateUntilMoved{},
		107: SeasonSet{}, 112: FreeDaysSet{},
	} {
		if want.Kind() != k {
			t.Errorf("%T is %d, was %d", want, want.Kind(), k)
		}
	}
}

func TestBodiesOfOtherVersions(t *testing.T) {
	b, err := DecodeBody(9999, func(any) error { t.Fatal("asked for what nobody knows"); return nil })
	if err != nil || b != (Unknown{Of: 9999}) || b.Kind() != 9999 || b.Kind().String() != "unknown" {
		t.Fatalf("%v, %v", b, err)
	}
	broken := errors.New("broken")
	if b, err := DecodeBody(KindClosed, func(any) error { return broken }); b != nil || !errors.Is(err, broken) {
		t.Fatalf("%v, %v", b, err)
	}
	if k := (Redacted{Was: KindParked}).Kind(); k != KindParked {
		t.Fatalf("a redacted event is of kind %v", k)
	}
}

func TestEveryRuleHasOneName(t *testing.T) {
	seen := map[Rule]bool{}
	for _, r := range Rules() {
		if r == "" || seen[r] {
			t.Errorf("rule %q", r)
		}
		seen[r] = true
		if got := refuse(r).Error(); got != "refused: "+string(r) {
			t.Errorf("%q", got)
		}
	}
}
