package model

import (
	"slices"
	"testing"
)

// course is the way "next" goes, from where a meeting is to its end.
func (m *meeting) course() []string {
	m.Helper()
	out := []string{m.s.stepID()}
	for m.s.NextStep() != nil && len(out) < 100 {
		m.next()
		out = append(out, m.s.stepID())
	}
	return out
}

func without(ids []string, out ...string) []string {
	return slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return slices.Contains(out, id) })
}

// ordinary are the steps of a meeting in which nothing is stopped.
func ordinary() []string { return without(stepIDs(fullScript()), "stop-thanks", "stop-round") }

func TestTheCourseOfAMeeting(t *testing.T) {
	m := begun(t, fullScript())
	same(t, "course", m.course(), ordinary())
	number, count := m.s.Place()
	if number != len(ordinary()) || count != number {
		t.Fatalf("%d/%d", number, count)
	}
	m.next()
	equal(t, "the last next closes", m.s.State, StateClosed)
	m.no(Next{From: "close-goodbye"}, RuleOnlyFollowUp)
}

func TestStepsThatAreLeftOut(t *testing.T) {
	m := begun(t, fullScript(), presenter(joris))
	same(t, "nobody is asked who brings a case", m.course(), without(ordinary(), "open-case"))

	m = started(t, fullScript())
	m.do(Begin{Now: m.now, Leave: []Function{LookBack, Welcome}})
	same(t, "a step goes only with all it does", m.course(), without(ordinary(), "open-lookback"))

	m = started(t, fullScript())
	m.do(Begin{Now: m.now, Leave: []Function{LookBack, Welcome, Keeping}})
	same(t, "the welcome waited already", m.course(), without(ordinary(), "open-lookback", "open-welcome"))

	m = begun(t, fullScript())
	m.do(GiveRole{Role: Presenter, Person: sem})
	same(t, "known on the way", m.course(), without(ordinary(), "open-case"))

	m = begun(t, fullScript()).to("open-case")
	m.do(Pick{Step: "open-case", Person: sem})
	m.next()
	m.do(Back{From: "situation"})
	equal(t, "where the group has been it can go back", m.s.stepID(), "open-case")
}

func TestBack(t *testing.T) {
	m := begun(t, fullScript(), presenter(joris))
	m.no(Back{From: "open-welcome"}, RuleNoStep)
	m.to("situation")
	m.do(Back{From: "situation"})
	equal(t, "over what is left out", m.s.stepID(), "open-lookback")
	m.no(Back{From: "situation"}, RuleStale)
	started(t, fullScript()).no(Back{From: ""}, RuleNotBegun)
}

func TestGoTo(t *testing.T) {
	m := begun(t, fullScript(), presenter(joris))
	m.do(GoTo{From: "open-welcome", To: "mark"})
	equal(t, "anywhere", m.s.stepID(), "mark")
	for _, c := range []struct {
		r    GoTo
		want Rule
	}{
		{GoTo{From: "mark", To: "mark"}, RuleNoStep},
		{GoTo{From: "mark", To: "nonsense"}, RuleNoStep},
		{GoTo{From: "mark", To: "stop-thanks"}, RuleNoStep},
		{GoTo{From: "mark", To: "open-case"}, RuleNoStep},
		{GoTo{From: "info", To: "report"}, RuleStale},
		{GoTo{To: "report"}, RuleStale},
	} {
		m.no(c.r, c.want)
	}
}

// A late request from another program names the step it leaves.
func TestALateNextDoesNothing(t *testing.T) {
	m := begun(t, fullScript())
	m.next()
	m.no(Next{From: "open-welcome"}, RuleStale)
	m.no(ToClosing{From: "open-welcome"}, RuleStale)
	m.no(Extend{Step: "open-welcome", Minutes: 2}, RuleStale)
	before := m.s
	m.put(Event{ID: m.newID(), At: m.now, Body: StepEntered{From: "open-welcome", To: "open-lookback"}})
	equal(t, "nor does its event", m.s.stepID(), "open-lookback")
	m.put(Event{ID: m.newID(), At: m.now, Body: StepEntered{From: "open-welcome", To: "mark"}})
	equal(t, "wherever it goes", m.s.stepID(), "open-lookback")
	equal(t, "step", m.s.Step, before.Step)
}

func TestToTheClosing(t *testing.T) {
	m := begun(t, fullScript(), presenter(joris)).to("info")
	m.do(ToClosing{From: "info"})
	equal(t, "at once", m.s.stepID(), "close-reflection")
	m.no(ToClosing{From: "close-reflection"}, RuleNoStep)
	if m.s.ClosingStep() != nil {
		t.Fatal("a closing within the closing")
	}
	states := map[string]RailState{}
	for _, r := range m.room().Rail {
		states[r.Titles["en"]] = r.State
	}
	for id, want := range map[string]RailState{
		"open-welcome": RailDone, "open-lookback": RailSkipped, "report": RailSkipped, "info": RailDone,
		"mark": RailSkipped, "close-reflection": RailNow, "close-goodbye": RailComing,
	} {
		if got, on := states["Title "+id]; !on || got != want {
			t.Errorf("%s on the rail: %v (%v), want %v", id, got, on, want)
		}
	}
	for _, id := range []string{"open-case", "stop-thanks"} {
		if _, on := states["Title "+id]; on {
			t.Errorf("%s is on the rail", id)
		}
	}
	m.do(Undo{Seat: seatOne})
	equal(t, "it can be taken back", m.s.stepID(), "info")

	begun(t, script(middle("only", 5, 5))).no(ToClosing{From: "only"}, RuleNoStep)
}

func TestTheLastLookIsAcceptedByGoingOn(t *testing.T) {
	m := begun(t, fullScript(), presenter(joris)).to("close-record")
	m.do(Back{From: "close-record"})
	equal(t, "going back accepts nothing", m.s.Accepted, false)
	m.next()
	m.next()
	if !m.s.Accepted || m.s.Events()[len(m.s.Events())-2].Body != (RecordAccepted{Person: joris}) {
		t.Fatal("not accepted")
	}
	m.do(Back{From: "close-goodbye"})
	equal(t, "looked at again, it is accepted again", m.s.Accepted, false)
	m.put(Event{ID: m.newID(), At: m.now, Body: RecordAccepted{Person: joris}})
	m.next()
	equal(t, "accepted, once", len(m.last.Bodies), 1)
	m.to("close-record").do(GoTo{From: "close-record", To: "info"})
	equal(t, "left backwards", m.s.Accepted, false)

	m = begun(t, smallScript(), presenter(joris)).to("last")
	m.next()
	if !m.s.Accepted || m.s.State != StateClosed {
		t.Fatal("where the last look is the last step, closing accepts it")
	}
}

func TestStoppingTheCase(t *testing.T) {
	m := begun(t, fullScript(), presenter(joris))
	m.no(StopCase{}, RuleNoCase)
	m.no(KeepCase{}, RuleNotStopped)
	m.to("info").do(StopCase{})
	equal(t, "aftercare", m.s.stepID(), "stop-thanks")
	equal(t, "it has minutes of its own", m.s.Given(m.s.Step), 2*Minute)
	m.no(StopCase{}, RuleStopped)
	number, count := m.s.Place()
	if number != 3 || count != 7 {
		t.Fatalf("%d/%d", number, count)
	}
	same(t, "then the closing, without intentions, and nobody rates it", m.course(),
		[]string{"stop-thanks", "stop-round", "close-reflection", "close-record", "close-goodbye"})
	m.no(StopCase{}, RuleStopped)

	for _, id := range []string{"close-record", "close-goodbye", "open-lookback"} {
		begun(t, fullScript(), presenter(joris)).to(id).no(StopCase{}, RuleNoCase)
	}
	started(t, fullScript()).no(StopCase{}, RuleNotBegun)
}

func TestFromTheAftercareToTheClosing(t *testing.T) {
	m := begun(t, fullScript(), presenter(joris)).to("info")
	m.do(StopCase{})
	m.do(ToClosing{From: "stop-thanks"})
	equal(t, "closing", m.s.stepID(), "close-reflection")
}

func TestStoppingIsTakenBackWhole(t *testing.T) {
	m := begun(t, fullScript(), presenter(joris)).to("info")
	m.do(StopCase{})
	m.do(Undo{Seat: seatOne})
	if m.s.Stopped || m.s.stepID() != "info" {
		t.Fatalf("%v in %s", m.s.Stopped, m.s.stepID())
	}
	same(t, "nothing of it is left on the way", m.course(), ordinary()[slices.Index(ordinary(), "info"):])
}

// Intentions that were begun before are left out too.
func TestStoppingInTheClosing(t *testing.T) {
	m := begun(t, fullScript(), presenter(joris)).to("close-intention")
	m.next()
	m.do(StopCase{})
	same(t, "course", m.course(), []string{"stop-thanks", "stop-round", "close-reflection", "close-record", "close-goodbye"})
}

func TestStoppingWithoutAftercare(t *testing.T) {
	m := begun(t, smallScript(), presenter(joris)).to("round")
	m.do(StopCase{})
	equal(t, "straight to the closing", m.s.stepID(), "last")

	s := smallScript()
	s.Steps = slices.Insert(s.Steps, 3, closing("will", 2, 2, provides(Intentions), captures(CaptureIntentions)))
	m = begun(t, s, presenter(joris)).to("round")
	m.do(StopCase{})
	equal(t, "and not to the intentions", m.s.stepID(), "last")

	m = begun(t, script(middle("one", 5, 5), closing("reflect", 5, 5), closing("bye", 5, 5)), presenter(joris)).to("reflect")
	m.do(StopCase{})
	equal(t, "there already", len(m.last.Bodies), 1)
	equal(t, "and stays", m.s.stepID(), "reflect")

	m = begun(t, script(middle("one", 5, 5), middle("two", 5, 5)), presenter(joris))
	m.do(StopCase{})
	equal(t, "nowhere to go", m.s.stepID(), "one")
	m.next()
	equal(t, "but to the end", m.s.State, StateClosed)
}

func TestMoreMinutes(t *testing.T) {
	m := begun(t, fullScript()).to("info")
	given := m.s.Given(m.s.Step)
	m.do(Extend{Step: "info", Minutes: 2})
	m.do(Extend{Step: "info", Minutes: 3})
	equal(t, "given", m.s.Given(m.s.Step), given+5*Minute)
	for _, n := range []int{0, -2, 61} {
		m.no(Extend{Step: "info", Minutes: n}, RuleNothing)
	}
	m.do(Undo{Seat: seatOne})
	equal(t, "taken back", m.s.Given(m.s.Step), given+2*Minute)
	equal(t, "before the first step", m.s.Given(-1), Millis(0))
	equal(t, "after the last", m.s.Given(99), Millis(0))
}

// A script whose every step is left out still opens, takes notes and closes.
func TestAMeetingWithoutSteps(t *testing.T) {
	m := begun(t, script())
	m.no(Next{}, RuleStale)
	m.do(Word{Text: "Hoe dan?"})
	m.do(NameCase{Text: "Casus"})
	m.do(Intend{Intention: Intention{Then: "bel ik"}})
	m.no(StopCase{}, RuleNoCase)
	equal(t, "closing due", m.s.ClosingDue(m.now), false)
	m.room()
	m.do(Close{})
	equal(t, "state", m.s.State, StateClosed)
	m.room()
}

func TestPlaceOnTheWay(t *testing.T) {
	m := started(t, fullScript())
	number, count := m.s.Place()
	if number != 0 || count != len(ordinary()) {
		t.Fatalf("in the welcome %d/%d", number, count)
	}
	m.do(Begin{Now: m.now})
	m.to("open-case").do(Pick{Step: "open-case", Person: joris})
	if number, count = m.s.Place(); number != 3 || count != len(ordinary()) {
		t.Fatalf("the step that is left out for the future counts while the group is in it: %d/%d", number, count)
	}
}
