package model

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// said is every text of the whole meeting below; each word stands for itself.
var said = []string{
	"case-old", "case-new", "question-one", "question-two", "told", "hidden", "shown", "collected",
	"asked-old", "asked-new", "answered", "struck-question", "answer-to-struck", "struck-edited", "struck-later",
	"column", "advised", "parked-shown", "parked-late", "stood", "undone", "turned",
	"reflected", "when-old", "then-old", "when-new", "then-new", "insight", "note-open", "early-intention", "guest-old", "guest-new", "after",
}

// whole plays a meeting in which everything is typed that can be.
func whole(t tb) *meeting {
	t.Helper()
	m := started(t, fullScript(), people(anneke, joris, fatima, sem, lotte), keeping(KeepEverything), guest(lotte, "guest-old"))
	m.do(Begin{Now: m.now})
	m.do(NameGuest{Person: lotte, Name: "guest-new"})
	m.to("open-case").do(Pick{Step: "open-case", Person: joris})
	m.write("case-old")
	m.write("case-new")
	m.to("situation").write("question-one")
	m.to("report").write("told")
	m.do(Park{Text: "parked-shown"})
	m.to("write").write("shown")
	m.to("collect").write("collected")
	m.to("write").put(Event{ID: m.newID(), At: m.now, Body: EntryAdded{Step: "write", Text: "hidden-no-more", Person: sem}})
	m.do(Strike{IDs: []ID{m.s.Entries[len(m.s.Entries)-1].ID}})
	m.to("info")
	q := m.write("asked-old")
	m.write("answered")
	m.do(Edit{Entry: q, Text: "asked-new"})
	struck := m.by(sem, "struck-question")
	m.write("answer-to-struck")
	m.do(Strike{IDs: []ID{struck}})
	edited := m.by(fatima, "struck-edited")
	m.do(Edit{Entry: edited, Text: "struck-later"})
	m.do(Strike{IDs: []ID{edited}})
	m.do(Word{Text: "question-two"})
	m.do(Intend{Intention: Intention{Owner: sem, Then: "early-intention"}})
	m.to("module").do(Pick{Step: "module", Choice: "storm"})
	m.to("analysis").do(Write{Step: "analysis", Text: "column", Column: "causes"})
	advice := m.to("advice").write("advised")
	m.to("standpoints").write("stood")
	m.do(Park{Text: "parked-late"})
	m.write("undone")
	m.do(Undo{Seat: seatOne})
	m.to("away").write("turned")
	m.to("choose").do(Pick{Step: "choose", Entry: advice})
	m.to("mark").do(MarkEntry{Step: "mark", Entry: advice, Mark: Taken})
	m.to("ready").do(Rate{Step: "ready", Counts: []int{0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0}})
	m.to("close-reflection").write("reflected")
	m.to("close-intention")
	in := m.do(Intend{Intention: Intention{Owner: joris, When: "when-old", Then: "then-old"}})
	m.do(Intend{ID: in, Intention: Intention{Owner: joris, When: "when-new", Then: "then-new"}})
	m.do(Intend{Intention: Intention{Owner: joris, Then: "insight", Insight: true}})
	m.do(FollowUp{FollowedUp{Intention: in, Status: StatusPartly, Note: "note-open"}})
	m.to("close-evaluation").do(Rate{Step: "close-evaluation", Item: "safe", Counts: []int{0, 0, 0, 0, 5}})
	return m
}

// hide writes a line in silence that nobody reveals, in a script of its own.
func hide(t tb, level Level) *meeting {
	t.Helper()
	m := begun(t, script(
		middle("write", 5, 3, captures(CaptureSilent), speaks(SpeaksWriting), core),
		closing("last", 1, 1, provides(LastLook)),
	), keeping(level))
	m.write("hidden")
	return m
}

// surviving are the words that a closed log still says.
func surviving(m *meeting) []string {
	log := m.closedKept()
	var out []string
	for _, word := range said {
		if strings.Contains(log, word) {
			out = append(out, word)
		}
	}
	return out
}

var always = []string{"case-new", "question-one", "question-two", "reflected", "when-new", "then-new", "insight", "note-open", "early-intention", "guest-new"}

func TestWhatSurvivesTheClosing(t *testing.T) {
	ofTheCase := []string{"told", "shown", "collected", "asked-new", "answered", "column", "advised", "parked-shown", "stood", "turned"}
	everything := slices.Concat(always, ofTheCase)
	stoppedKeeps := []string{"guest-new", "after"}
	stop := func(then ...Request) []Request {
		return append([]Request{
			StopCase{}, GoTo{From: "stop-thanks", To: "close-reflection"}, Write{Step: "close-reflection", Text: "after"},
		}, then...)
	}
	for _, c := range []struct {
		name  string
		level Level
		do    []Request
		want  []string
	}{
		{"nothing", KeepNothing, nil, nil},
		{"core", KeepCore, nil, always},
		{"everything", KeepEverything, nil, everything},
		{"stopped, everything agreed", KeepEverything, stop(), stoppedKeeps},
		{"stopped, core agreed", KeepCore, stop(), stoppedKeeps},
		{"stopped, nothing agreed", KeepNothing, stop(), nil},
		{"stopped, kept after all", KeepEverything, stop(KeepCase{}), append(everything, "after")},
		{"stopped, kept after all, core", KeepCore, stop(KeepCase{}), append(always, "after")},
		{"stopped, kept, and that taken back", KeepEverything, stop(KeepCase{}, Undo{Seat: seatOne}), stoppedKeeps},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := whole(t)
			for _, r := range c.do {
				m.do(r)
			}
			m.do(Agree{KeepingAgreed{Level: c.level}})
			before := m.s.Record()
			m.do(Close{})
			want := slices.Clone(c.want)
			slices.SortFunc(want, func(a, b string) int { return slices.Index(said, a) - slices.Index(said, b) })
			if got := surviving(m); !slices.Equal(got, want) {
				t.Fatalf("got  %v\nwant %v", got, want)
			}
			if after := m.s.Record(); !slices.Equal(before, after) {
				t.Fatalf("what people saw in the last look is what is kept:\nsaw  %+v\nkept %+v", before, after)
			}
			redacted := Fold(m.s.Script, RedactEvents(m.s.Events(), m.last.Redact))
			if got, want := view(redacted), view(m.s); got != want {
				t.Fatalf("emptied it reads otherwise:\n%s\nwas\n%s", got, want)
			}
		})
	}
}

// view is everything of a session that people can see.
func view(s Session) string {
	return fmt.Sprintf("%+v\n%+v\n%+v", Public(s, noonTeam()), s.Record(), s.Summarise(teamID))
}

func TestCountsAndPicksAtTheClosing(t *testing.T) {
	closed := func(level Level, do ...Request) Session {
		m := whole(t)
		for _, r := range do {
			m.do(r)
		}
		m.do(Agree{KeepingAgreed{Level: level}})
		m.do(Close{})
		return m.s
	}
	state := func(s Session, id string) StepState { return s.Steps[s.Script.Index(id)] }
	for _, c := range []struct {
		name                    string
		s                       Session
		rated, evaluated, moved bool
	}{
		{"nothing", closed(KeepNothing), false, false, false},
		{"core", closed(KeepCore), true, true, true},
		{"stopped", closed(KeepEverything, StopCase{}), false, false, false},
	} {
		equal(t, c.name+": readiness", len(state(c.s, "ready").Ratings) > 0, c.rated)
		equal(t, c.name+": evaluation", len(state(c.s, "close-evaluation").Ratings) > 0, c.evaluated)
		equal(t, c.name+": choice", state(c.s, "module").Choice != "", c.moved)
	}
	core := closed(KeepCore)
	if len(state(core, "mark").Marks) != 0 || !state(core, "choose").Entry.IsZero() {
		t.Fatal("a mark and a pick go with the entry that goes")
	}
	equal(t, "kept with it", len(state(closed(KeepEverything), "mark").Marks), 1)
}

// Nothing is kept that was not in the last look.
func TestWhatWasNeverRevealedGoes(t *testing.T) {
	for _, level := range []Level{KeepCore, KeepEverything} {
		m := hide(t, level)
		m.next()
		room := m.room()
		equal(t, "told in the last look", room.Unrevealed, 1)
		equal(t, "not shown in it", len(room.Record), 0)
		m.do(Close{})
		equal(t, "gone", len(surviving(m)), 0)

		m = hide(t, level)
		m.do(Reveal{Step: "write"})
		m.next()
		equal(t, "shown", len(m.room().Record), 1)
		m.do(Close{})
		same(t, "kept", surviving(m), []string{"hidden"})
	}
}

// Steps that are about the case, wherever they stand.
func TestStoppingReachesTheOpeningAndTheAftercare(t *testing.T) {
	m := begun(t, script(
		opening("arrive", 2, 1, captures(CaptureEntries)),
		opening("cases", 2, 1, captures(CaptureEntries), provides(ChooseCase)),
		middle("tell", 5, 3, captures(CaptureEntries)),
		closing("care", 2, 2, captures(CaptureEntries), provides(Aftercare)),
		closing("reflect", 2, 2, captures(CaptureEntries), provides(Reflection)),
	), keeping(KeepEverything))
	m.write("struck-later") // any words will do; this one is not about the case
	m.next()
	m.write("told")
	m.next()
	m.write("advised")
	m.do(StopCase{})
	m.write("turned")
	m.next()
	m.write("reflected")
	m.do(Close{})
	same(t, "kept", surviving(m), []string{"struck-later", "reflected"})
}

func TestMarksAndPicksOfWhatGoesAreEmptied(t *testing.T) {
	m := whole(t)
	m.do(Agree{KeepingAgreed{Level: KeepCore}})
	m.do(Close{})
	left := map[Kind]int{}
	for _, e := range RedactEvents(m.s.Events(), m.last.Redact) {
		if _, empty := e.Body.(Redacted); !empty {
			left[e.Body.Kind()]++
		}
	}
	equal(t, "marks", left[KindMarked], 0)
	equal(t, "picks: the case and the choice", left[KindPicked], 2)
}

func TestTheRedactionList(t *testing.T) {
	m := started(t, smallScript(), presenter(joris), keeping(KeepEverything))
	m.do(Begin{Now: m.now})
	one := m.do(NameCase{Text: "one"})
	two := m.do(NameCase{Text: "two"})
	m.to("round")
	e := m.write("zin")
	edit := m.do(Edit{Entry: e, Text: "zin, beter"})
	undone := m.do(Word{Text: "weg"})
	m.do(Undo{Seat: seatOne})
	struck := m.write("door")
	turn := m.s.Events()[len(m.s.Events())-1].ID
	m.do(Strike{IDs: []ID{struck}})
	d, no := m.s.Decide(Close{})
	if no != nil {
		t.Fatal(no)
	}
	same(t, "dead, then replaced", d.Redact, []ID{undone, struck, e, one})
	if len(d.Bodies) != 1 || d.Bodies[0] != (Closed{}) {
		t.Fatalf("nothing more to retract: %v", d.Bodies)
	}
	for _, id := range []ID{two, edit, turn} {
		if slices.Contains(d.Redact, id) {
			t.Fatalf("%v is kept", id)
		}
	}
	m.do(Agree{KeepingAgreed{Level: KeepNothing}})
	d, _ = m.s.Decide(Close{})
	gone := d.Bodies[0].(Retracted)
	same(t, "what goes", gone.IDs, []ID{one, two, e, edit})
	if gone.Undo || d.Bodies[1] != (Closed{}) {
		t.Fatalf("%+v", d.Bodies)
	}
	seen := map[ID]bool{}
	for _, id := range d.Redact {
		if seen[id] {
			t.Fatalf("%v named twice", id)
		}
		seen[id] = true
	}
}

// Another program accepted already: it is not accepted twice.
func TestAcceptedOnce(t *testing.T) {
	m := begun(t, smallScript(), presenter(joris)).to("last")
	m.put(Event{ID: m.newID(), At: m.now, Body: RecordAccepted{Person: joris}})
	m.next()
	equal(t, "nothing but the end", len(m.last.Bodies), 1)
}

func TestClosing(t *testing.T) {
	started(t, smallScript()).no(Close{}, RuleNotBegun)
	m := begun(t, smallScript())
	m.after(7 * Minute).do(Close{})
	equal(t, "the clock stands", m.s.Elapsed(m.now.Add(Hour)), 7*Minute)
	equal(t, "closed", m.s.State, StateClosed)
	for _, r := range []Request{
		Close{}, Next{From: "open"}, Back{From: "open"}, Write{Step: "open", Text: "x"}, Word{Text: "x"}, NameCase{Text: "x"},
		Park{Text: "x"}, Undo{Seat: seatOne}, Redo{Seat: seatOne}, Pause{At: m.now}, Resume{At: m.now}, CountGap{}, StopCase{}, KeepCase{},
		Arrive{Person: daan}, Leave{Person: joris}, GiveRole{Role: Presenter, Person: joris}, Order{People: m.s.Seats},
		SetCondition{Condition: BossPresent, On: true}, Agree{KeepingAgreed{Level: KeepEverything}}, MoveUntil{}, Extend{Step: "open", Minutes: 2},
		Begin{Now: m.now}, Reveal{Step: "open"}, Strike{IDs: []ID{joris}}, Edit{Entry: joris, Text: "x"}, LookBackOn{}, ToClosing{From: "open"},
		GoTo{From: "open", To: "last"}, TakeTurn{Step: "open"}, Pick{Step: "open"}, Rate{Step: "open"}, MarkEntry{Step: "open"}, Bridge{},
	} {
		m.no(r, RuleOnlyFollowUp)
	}
}

// What another program wrote at the same moment, and the store put behind the
// end, changes nothing.
func TestAfterTheEndTheLogSaysNothingNew(t *testing.T) {
	m := whole(t)
	m.do(Close{})
	want := view(m.s)
	late := []Body{
		Begun{}, StepEntered{From: m.s.stepID(), To: "info"}, Paused{At: m.now}, Resumed{At: m.now}, TimeExtended{Step: "info", Minutes: 5},
		UntilMoved{Until: 5}, CaseNamed{Text: "x"}, QuestionWorded{Text: "x"}, EntryAdded{Step: "info", Text: "x"},
		EntryEdited{Entry: m.s.Entries[0].ID, Now: EntryAdded{Text: "x"}}, TurnTaken{Step: "info", Person: fatima}, Parked{Text: "x"},
		Marked{Step: "mark", Entry: m.s.Entries[0].ID, Mark: Warm}, Picked{Step: "module", Choice: "mirror"}, Revealed{Step: "write"},
		Rated{Step: "ready", Counts: make([]int, 11)}, RoleGiven{Role: Presenter, Person: sem}, PersonArrived{Person: daan}, PersonLeft{Person: sem},
		SeatsOrdered{People: []ID{sem}}, ConditionSet{Condition: BossPresent, On: true}, CaseStopped{}, CaseKept{}, IntentionMade{},
		LookedBack{Log: teamID}, RecordAccepted{}, Closed{}, KeepingAgreed{Level: KeepNothing}, Started{},
		Restored{IDs: []ID{m.s.Events()[3].ID}},
	}
	for i := range m.s.Events() {
		id := m.s.Events()[i].ID
		late = append(late, Retracted{IDs: []ID{id}, Undo: true}, Restored{IDs: []ID{id}})
		if !isText(m.s.Events()[i].Body.Kind()) {
			late = append(late, Retracted{IDs: []ID{id}})
		}
	}
	for _, b := range late {
		s := m.s.Apply(Event{ID: eventID(60000), At: m.now, Number: m.s.Number() + 1, Body: b})
		s.LastAt = m.s.LastAt
		if got := view(s); got != want {
			t.Fatalf("%#v changed it:\n%s\nwas\n%s", b, got, want)
		}
	}
}
