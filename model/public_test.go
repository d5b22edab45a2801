package model

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// wall is everything a Room holds, in both ways of writing it out.
func wall(r Room) string {
	out, err := json.Marshal(r)
	if err != nil {
		return err.Error()
	}
	return fmt.Sprintf("%#v\n%s", r, out)
}

// shows says whether a room shows something, in any form an id can have.
func shows(r Room, what string) bool { return strings.Contains(wall(r), what) }

func showsPerson(r Room, id ID) bool {
	w := wall(r)
	return strings.Contains(w, id.String()) || strings.Contains(w, strings.TrimPrefix(fmt.Sprintf("%#v", id), "model.ID"))
}

func TestTheWallInTheWelcome(t *testing.T) {
	r := started(t, fullScript(), until(monday.Add(Hour))).room()
	if r.State != StateWelcome || r.Number != 0 || r.Count == 0 || r.Team != "Team Noord" || r.Until != monday.Add(Hour) || r.Zone != "Europe/Amsterdam" {
		t.Fatalf("%+v", r)
	}
	equal(t, "the words that welcome", r.Step.ID, "open-welcome")
	equal(t, "nothing is typed", r.TextOpen, false)
	equal(t, "rail, without the welcome", len(r.Rail), len(ordinary())-1)
	if i := slices.IndexFunc(r.Rail, func(s RailStep) bool { return s.State != RailComing }); i >= 0 {
		t.Fatalf("%+v", r.Rail[i])
	}
	equal(t, "a script without a welcome", started(t, script(middle("only", 5, 5))).room().Step.ID, "")
}

func TestTheWallInAStep(t *testing.T) {
	m := at(t, "info")
	m.write("vraag")
	r := m.room()
	equal(t, "step", r.Step.ID, "info")
	equal(t, "number", fmt.Sprint(r.Number, "/", r.Count), "7/21")
	equal(t, "words", r.Step.Words["nl"], RoomWords{Title: "Titel info", Room: "Muur info", Say: "Zeg info", Guard: "Let op info"})
	equal(t, "method", r.Method["en"].Name, "Trial")
	equal(t, "presenter", r.Presenter, "Joris")
	equal(t, "now", r.Turn.Now, "Fatima")
	same(t, "then", r.Turn.Then, []string{"Sem"})
	equal(t, "typed", r.TextOpen, true)
	equal(t, "running", r.Clock.Running, true)
	people := map[string]RoomPerson{}
	for _, p := range r.People {
		people[p.Name] = p
	}
	if !slices.Equal(people["Anneke"].Roles, []Role{Facilitator}) || !slices.Equal(people["Joris"].Roles, []Role{Presenter}) || !people["Sem"].NoteTaker || people["Fatima"].NoteTaker {
		t.Fatalf("%+v", r.People)
	}
	equal(t, "functions", r.Step.Has(Advice), false)
	equal(t, "functions", m.to("advice").room().Step.Has(Advice), true)
}

func TestThePin(t *testing.T) {
	m := begun(t, fullScript())
	equal(t, "nothing yet", m.room().Pin, Pin{})
	m.do(NameCase{Text: "De zucht"})
	equal(t, "the case", m.room().Pin, Pin{Text: "De zucht"})
	m.do(Word{Text: "Hoe adem ik uit?"})
	for _, st := range ordinary() {
		equal(t, "in every step", m.to(st).room().Pin, Pin{Question: true, Text: "Hoe adem ik uit?"})
	}
}

func TestTheRecordOnTheWall(t *testing.T) {
	m := whole(t)
	for _, id := range []string{"info", "close-evaluation"} {
		equal(t, "not in "+id, len(m.to(id).room().Record), 0)
	}
	for _, id := range []string{"close-record", "close-goodbye"} {
		m.to(id)
		if got := m.room().Record; len(got) == 0 || !slices.Equal(got, m.s.Record()) {
			t.Fatalf("%s: %+v", id, got)
		}
	}
	m.to("info").do(Close{})
	r := m.room()
	if len(r.Record) == 0 || r.State != StateClosed {
		t.Fatal("after the end, wherever it was")
	}
	for _, s := range r.Rail {
		if s.State == RailNow || s.State == RailComing {
			t.Fatalf("after the end nothing comes: %+v", s)
		}
	}
}

// A log that was closed elsewhere, by other rules: still no secret on the wall.
func TestTheRecordOfAnotherProgram(t *testing.T) {
	m := hide(t, KeepEverything)
	m.put(Event{ID: m.newID(), At: m.now, Body: Closed{}})
	equal(t, "closed", m.s.State, StateClosed)
	equal(t, "hidden", shows(m.room(), `"hidden"`), false)
	equal(t, "for who reads back it is there", len(m.s.Record()), 1)
}

func TestTheRecordReadsAsPeopleSeeIt(t *testing.T) {
	m := whole(t)
	m.do(Agree{KeepingAgreed{Level: KeepCore}})
	var got []string
	for _, line := range m.s.Record() {
		got = append(got, fmt.Sprint(line.Kind, " ", line.Step, " ", line.When, " ", line.Text))
	}
	same(t, "record", got, []string{
		"case-named   case-new", "question-worded situation  question-one", "question-worded info  question-two",
		"intention-made info  early-intention", "entry-added close-reflection  reflected",
		"intention-made close-intention when-new then-new", "intention-made close-intention  insight",
	})
}

func TestTheRecordOfOneNameSaidTwice(t *testing.T) {
	m := begun(t, fullScript())
	m.do(NameCase{Text: "De zucht"})
	last := m.do(NameCase{Text: "De zucht"})
	if got := m.s.Record(); len(got) != 1 || got[0].ID != last {
		t.Fatalf("%+v", got)
	}
}

// A canary in every private place, and every step, state and level.
func TestNoPrivateFieldReachesTheWall(t *testing.T) {
	for _, level := range []Level{KeepNothing, KeepCore, KeepEverything} {
		m := started(t, fullScript(), presenter(joris), keeping(KeepEverything))
		m.do(Begin{Now: m.now})
		m.to("write").write("canary-silent")
		e := m.do(Write{Step: "write", Text: "canary-first"})
		m.do(Edit{Entry: e, Text: "canary-second"})
		m.do(Park{Text: "canary-parked"})
		struck := m.to("away").write("canary-struck")
		m.do(Strike{IDs: []ID{struck}})
		edited := m.write("canary-wording")
		m.do(Edit{Entry: edited, Text: "zichtbaar"})
		m.do(Word{Text: "canary-undone"})
		m.do(Undo{Seat: seatOne})
		m.do(NameCase{Text: "canary-case"})
		m.do(NameCase{Text: "de casus"})
		m.do(Agree{KeepingAgreed{Level: level}})
		look := func(where string) {
			t.Helper()
			r := m.room()
			for _, canary := range []string{"tips-canary", "canary-"} {
				if shows(r, canary) {
					at := strings.Index(wall(r), canary)
					t.Fatalf("%s at level %d: …%s…", where, level, wall(r)[max(0, at-80):at+40])
				}
			}
			for _, p := range []ID{anneke, joris, fatima, sem, seatOne} {
				if showsPerson(r, p) {
					t.Fatalf("%s shows an id of a person", where)
				}
			}
		}
		for _, id := range ordinary() {
			// these show it: that is what they are for
			if id != "collect" && id != "advice" && id != "open-case" {
				m.to(id)
				look(id)
			}
		}
		m.to("info").do(StopCase{})
		look("aftercare")
		m.do(Undo{Seat: seatOne})
		m.do(Close{})
		look("after the end")
	}
}

// The room is a value of its own: later events do not reach into it.
func TestARoomStays(t *testing.T) {
	m := at(t, "close-evaluation")
	m.do(Rate{Step: "close-evaluation", Item: "safe", Counts: []int{0, 0, 0, 0, 2}})
	r := m.room()
	before := wall(r)
	m.do(Rate{Step: "close-evaluation", Item: "safe", Counts: []int{0, 0, 0, 0, 3}})
	m.do(Rate{Step: "close-evaluation", Item: "useful", Counts: []int{0, 0, 0, 0, 3}})
	m.do(Leave{Person: sem})
	if wall(r) != before {
		t.Fatal("it changed")
	}
}

func TestSummaries(t *testing.T) {
	m := whole(t)
	sum := m.s.Summarise(person('x'))
	if sum.Title != "" || sum.Question != "" {
		t.Fatalf("home hangs on the wall while the group sits under it: %+v", sum)
	}
	if sum.Log != person('x') || sum.Team != teamID || sum.Method != "test" || sum.Names["nl"] != "Proef" || sum.Script != "hash" || sum.State != StateRunning || sum.Presenter != joris || sum.Facilitator != anneke {
		t.Fatalf("%+v", sum)
	}
	equal(t, "place", fmt.Sprint(sum.Step, "/", sum.Steps), "20/22")
	equal(t, "people", len(sum.People), 5)
	if len(sum.Intentions) != 3 || sum.Intentions[0].Owner != sem || sum.Intentions[1].Status != StatusPartly || !sum.Intentions[2].Insight {
		t.Fatalf("%+v", sum.Intentions)
	}
	equal(t, "to be asked about while it may still be taken back", sum.Open(), 0)
	equal(t, "words of an intention on home", sum.Intentions[0].When+sum.Intentions[0].Then, "")
	for _, c := range []struct {
		level    Level
		do       []Request
		title    string
		question string
		open     int
	}{
		{KeepNothing, nil, "", "", 0},
		{KeepCore, nil, "case-new", "question-two", 1},
		{KeepEverything, []Request{StopCase{}}, "", "", 0},
		{KeepEverything, []Request{StopCase{}, KeepCase{}}, "case-new", "question-two", 1},
	} {
		m := whole(t)
		m.do(Agree{KeepingAgreed{Level: c.level}})
		for _, r := range c.do {
			m.do(r)
		}
		m.after(12*Minute + 31*Second).do(Close{})
		sum := m.s.Summarise(teamID)
		if sum.Title != c.title || sum.Question != c.question || sum.Open() != c.open || sum.Minutes != 13 || sum.Last != m.now {
			t.Fatalf("level %d: %+v", c.level, sum)
		}
	}
}

func TestAnIntentionWithoutAnOwnerIsThePresenters(t *testing.T) {
	m := at(t, "close-intention")
	m.do(Intend{Intention: Intention{Then: "bel ik"}})
	equal(t, "owner", m.s.Summarise(teamID).Intentions[0].Owner, joris)
}

func TestStatusesThatAreAskedAbout(t *testing.T) {
	for status, want := range map[Status]int{StatusOpen: 1, StatusNotYet: 1, StatusDone: 0, StatusPartly: 0, StatusOther: 0, StatusNoLonger: 0} {
		equal(t, "open", Summary{State: StateClosed, Intentions: []IntentionRow{{Status: status}, {Status: status, Insight: true}}}.Open(), want)
		equal(t, "while it runs", Summary{State: StateRunning, Intentions: []IntentionRow{{Status: status}}}.Open(), 0)
	}
}
