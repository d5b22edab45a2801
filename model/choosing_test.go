package model

import (
	"slices"
	"testing"
)

func TestMarking(t *testing.T) {
	m := at(t, "advice")
	one, two := m.write("een"), m.write("twee")
	elsewhere := m.to("away").write("elders")
	m.no(MarkEntry{Step: "away", Entry: one, Mark: Taken}, RuleCapture)
	m.to("mark")
	m.do(MarkEntry{Step: "mark", Entry: one, Mark: Taken})
	m.do(MarkEntry{Step: "mark", Entry: two, Mark: Cold})
	for _, c := range []struct {
		r    MarkEntry
		want Rule
	}{
		{MarkEntry{Step: "advice", Entry: one, Mark: Taken}, RuleStale},
		{MarkEntry{Step: "mark", Entry: nobody, Mark: Taken}, RuleNothing},
		{MarkEntry{Step: "mark", Mark: Taken}, RuleNothing},
		{MarkEntry{Step: "mark", Entry: elsewhere, Mark: Taken}, RuleNothing},
		{MarkEntry{Step: "mark", Entry: one, Mark: Recognise}, RuleNothing},
		{MarkEntry{Step: "mark", Entry: one, Mark: 99}, RuleNothing},
	} {
		m.no(c.r, c.want)
	}
	equal(t, "kept", m.s.Now().Marks[two], Cold)
	shown := m.room().Entries
	if len(shown) != 2 || shown[0].Mark != Taken || shown[1].Mark != NoMark {
		t.Fatalf("nothing is shown as rejected: %+v", shown)
	}
	m.do(MarkEntry{Step: "mark", Entry: one})
	if _, marked := m.s.Now().Marks[one]; marked {
		t.Fatal("a mark taken off is no mark")
	}
	m.to("advice").do(Strike{IDs: []ID{two}})
	m.to("mark")
	if len(m.s.Now().Marks) != 0 {
		t.Fatalf("a mark on what was struck: %v", m.s.Now().Marks)
	}
	m.do(Undo{Seat: seatOne})
	m.do(Undo{Seat: seatOne})
	equal(t, "comes back with its entry", m.s.Steps[m.s.Script.Index("mark")].Marks[two], Cold)
}

// What was written in silence and not revealed cannot be marked or picked.
func TestSecretsAreNotOffered(t *testing.T) {
	m := begun(t, script(
		middle("write", 5, 3, captures(CaptureSilent), speaks(SpeaksWriting), core),
		middle("mark", 2, 1, captures(CaptureMark), marks(Taken)),
		middle("choose", 2, 1, captures(CapturePick)),
	))
	e := m.write("stil")
	m.to("mark").no(MarkEntry{Step: "mark", Entry: e, Mark: Taken}, RuleNothing)
	m.to("choose").no(Pick{Step: "choose", Entry: e}, RuleNothing)
	m.do(Reveal{Step: "write"})
	m.do(Pick{Step: "choose", Entry: e})
	m.to("mark").do(MarkEntry{Step: "mark", Entry: e, Mark: Taken})
	equal(t, "picked", m.to("choose").room().PickedText, "stil")
}

// A pick may stand while what it names is hidden again: the wall hides it too.
func TestAPickOfASecretIsNotShown(t *testing.T) {
	m := begun(t, script(
		middle("write", 5, 3, captures(CaptureSilent), speaks(SpeaksWriting), core),
		middle("choose", 2, 1, captures(CapturePick)),
	))
	e := m.write("stil")
	m.to("choose").do(Reveal{Step: "write"})
	m.as(seatTwo, Pick{Step: "choose", Entry: e})
	m.do(Undo{Seat: seatOne})
	equal(t, "hidden", shows(m.room(), "stil"), false)
	m.do(Redo{Seat: seatOne})
	equal(t, "shown", m.room().PickedText, "stil")
}

func TestMarksOnTheWall(t *testing.T) {
	for mark, want := range map[Mark]Mark{
		NoMark: NoMark, Recognise: Recognise, NotMine: NoMark, Warm: Warm, Neutral: NoMark, Cold: NoMark, Taken: Taken, 77: NoMark,
	} {
		equal(t, "shown", shownMark(mark), want)
	}
}

func TestPickingAChoice(t *testing.T) {
	m := at(t, "module")
	m.do(Pick{Step: "module", Choice: "storm"})
	m.do(Pick{Step: "module", Choice: "mirror"})
	equal(t, "chosen", m.room().Chosen, "mirror")
	m.no(Pick{Step: "module", Choice: "nonsense"}, RuleNothing)
	m.no(Pick{Step: "module"}, RuleNothing)
	m.no(Pick{Step: "info", Choice: "storm"}, RuleStale)
	m.to("advice")
	room := m.room()
	if room.Chosen != "mirror" || len(room.Step.Choices) != 2 {
		t.Fatalf("the step that uses it: %q of %+v", room.Chosen, room.Step.Choices)
	}
	m.no(Pick{Step: "advice", Choice: "storm"}, RuleCapture)
}

func TestPickingAnEntry(t *testing.T) {
	m := at(t, "advice")
	one, two := m.write("een"), m.write("twee")
	other := m.to("away").write("elders")
	m.to("choose")
	m.no(Pick{Step: "choose", Entry: other}, RuleNothing)
	m.no(Pick{Step: "choose", Entry: nobody}, RuleNothing)
	m.do(Pick{Step: "choose", Entry: two})
	room := m.room()
	if room.PickedText != "twee" || room.Entries[0].Picked || !room.Entries[1].Picked {
		t.Fatalf("%q, %+v", room.PickedText, room.Entries)
	}
	m.do(Pick{Step: "choose", Entry: one})
	m.to("advice").do(Strike{IDs: []ID{one}})
	equal(t, "what was picked is gone", m.to("choose").room().PickedText, "twee")
}

func TestAStepUsesThePickedEntry(t *testing.T) {
	m := begun(t, script(
		middle("ideas", 5, 3, captures(CaptureEntries), core),
		middle("which", 2, 1, captures(CapturePick), of("ideas")),
		middle("work", 5, 3, captures(CaptureEntries), uses("which"), core),
	))
	idea := m.write("een klein begin")
	m.next()
	m.do(Pick{Step: "which", Entry: idea})
	m.next()
	equal(t, "worked on", m.room().PickedText, "een klein begin")
}

func TestPickingThePresenter(t *testing.T) {
	m := begun(t, fullScript()).to("open-case")
	m.no(Pick{Step: "open-case", Person: lotte}, RuleNobody)
	m.do(Pick{Step: "open-case", Person: fatima})
	equal(t, "presenter", m.s.Presenter, fatima)
	room := m.room()
	if room.Presenter != "Fatima" || room.Picked != "Fatima" {
		t.Fatalf("%q, %q", room.Presenter, room.Picked)
	}
	m.do(Undo{Seat: seatOne})
	equal(t, "taken back whole", m.s.Presenter, ID{})
	m.to("module").do(Pick{Step: "module", Person: sem})
	equal(t, "elsewhere nobody becomes the presenter", m.s.Presenter, ID{})
}

func TestRating(t *testing.T) {
	m := at(t, "close-evaluation")
	m.do(Rate{Step: "close-evaluation", Item: "useful", Counts: []int{0, 0, 1, 2, 1}})
	m.do(Rate{Step: "close-evaluation", Item: "safe", Counts: []int{0, 0, 0, 0, 4}})
	m.do(Rate{Step: "close-evaluation", Item: "useful", Counts: []int{0, 0, 0, 3, 1}})
	got := m.room().Ratings
	if len(got) != 2 || got[0].Item != "safe" || !slices.Equal(got[1].Counts, []int{0, 0, 0, 3, 1}) {
		t.Fatalf("the newest counts: %+v", got)
	}
	huge := int(^uint(0) >> 1)
	for _, c := range []struct {
		item   string
		counts []int
		want   Rule
	}{
		{"useful", []int{1, 1, 1, 1, 1}, RuleManyPeople},
		{"useful", []int{huge, huge, 2, 0, 0}, RuleManyPeople},
		{"useful", []int{1, huge, 0, 0, 0}, RuleManyPeople},
		{"useful", []int{0, 0, 0, 0}, RuleNothing},
		{"useful", []int{0, 0, 0, 0, 0, 0}, RuleNothing},
		{"useful", nil, RuleNothing},
		{"useful", []int{0, 0, -1, 0, 1}, RuleNothing},
		{"nonsense", []int{0, 0, 0, 0, 1}, RuleNothing},
		{"", []int{0, 0, 0, 0, 1}, RuleNothing},
	} {
		m.no(Rate{Step: "close-evaluation", Item: c.item, Counts: c.counts}, c.want)
	}
	m.no(Rate{Step: "ready", Counts: make([]int, 11)}, RuleStale)
	m.to("info").no(Rate{Step: "info", Counts: []int{1}}, RuleCapture)
	m.to("ready").do(Rate{Step: "ready", Counts: []int{0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0}})
	m.no(Rate{Step: "ready", Item: "useful", Counts: make([]int, 11)}, RuleNothing)
}

// Whoever asked may use their slice again.
func TestRequestsAreNotHeldByTheSession(t *testing.T) {
	counts := []int{0, 0, 0, 0, 1}
	m := at(t, "close-evaluation")
	m.do(Rate{Step: "close-evaluation", Item: "safe", Counts: counts})
	counts[0] = 7
	order := []ID{sem, fatima, joris, anneke}
	m.do(Order{People: order})
	order[0] = nobody
	equal(t, "counts", m.s.Now().Ratings[0].Counts[0], 0)
	equal(t, "seats", m.s.Seats[0], sem)
}

func TestIntending(t *testing.T) {
	m := at(t, "close-intention")
	in := Intention{Owner: joris, When: "hij zijn stem verheft", Then: "adem ik uit", Chance: monday.Add(Day)}
	id := m.do(Intend{Intention: in})
	if k := m.s.intention(id); k == nil || k.Intention != in || k.Step != "close-intention" || k.At != m.now {
		t.Fatalf("%+v", k)
	}
	shown := m.room().Intend
	if len(shown) != 1 || !shown[0].Owner.IsZero() || shown[0].Then != "adem ik uit" {
		t.Fatalf("%+v", shown)
	}
	in.Then = "adem ik rustig uit"
	m.do(Intend{ID: id, Intention: in})
	equal(t, "reworded", m.s.Intentions[0].Then, "adem ik rustig uit")
	equal(t, "still one", len(m.s.Intentions), 1)
	m.do(Intend{Intention: Intention{Then: "Ik mag wachten", Insight: true}})
	equal(t, "an insight is a full answer", len(m.s.Intentions), 2)
	m.no(Intend{Intention: Intention{When: "als"}}, RuleEmpty)
	m.no(Intend{Intention: Intention{Then: "x", Owner: lotte}}, RuleNobody)
	m.no(Intend{ID: id, Intention: Intention{Then: "x", Owner: lotte}}, RuleNobody)
	m.no(Intend{ID: nobody, Intention: in}, RuleNothing)
	m.do(Leave{Person: fatima})
	m.do(Intend{Intention: Intention{Then: "x", Owner: fatima}}) // who took part
	begun(t, fullScript(), keeping(KeepNothing)).no(Intend{Intention: in}, RuleLevel)
	started(t, fullScript()).no(Intend{Intention: in}, RuleNotBegun)
	equal(t, "not of this step", len(m.to("info").room().Intend), 0)
}

func TestFollowingUp(t *testing.T) {
	m := at(t, "close-intention")
	id := m.do(Intend{Intention: Intention{Owner: joris, Then: "bel ik"}})
	m.no(FollowUp{FollowedUp{Intention: nobody}}, RuleNothing)
	m.no(FollowUp{FollowedUp{Intention: id, Status: StatusNoLonger + 1}}, RuleNothing)
	m.do(Close{})
	m.do(FollowUp{FollowedUp{Intention: id, Status: StatusNotYet, Note: "nog niet"}})
	m.do(FollowUp{FollowedUp{Intention: id, Status: StatusDone, Note: "gebeld"}})
	k := m.s.intention(id)
	if k.Status != StatusDone || len(k.Follow) != 2 || k.Follow[0].Note != "nog niet" {
		t.Fatalf("%+v", k)
	}
	m.do(Intend{ID: id, Intention: Intention{Owner: joris, Then: "bel ik weer"}})
	same(t, "the wording before is emptied", m.last.Redact, []ID{id})
	m.s = Fold(m.s.Script, RedactEvents(m.s.Events(), m.last.Redact))
	second := m.do(Intend{ID: id, Intention: Intention{Owner: joris, Then: "bel ik weer"}})
	same(t, "and the next", m.last.Redact, []ID{m.s.Events()[len(m.s.Events())-2].ID})
	if second == id {
		t.Fatal("an edit is an event of its own")
	}
	m.s = Fold(m.s.Script, RedactEvents(m.s.Events(), m.last.Redact))
	if k := m.s.intention(id); k.Then != "bel ik weer" || k.Status != StatusDone {
		t.Fatalf("changed after the end: %+v", k)
	}
	m.no(Intend{Intention: Intention{Then: "nieuw"}}, RuleClosed)
}

func TestLookingBack(t *testing.T) {
	m := at(t, "open-lookback")
	b := LookedBack{Log: teamID, Intention: nobody}
	m.do(LookBackOn{b})
	same(t, "noted", m.s.LookedBack, []LookedBack{b})
	started(t, fullScript()).no(LookBackOn{b}, RuleNotBegun)
}
