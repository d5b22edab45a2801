package model

import (
	"math"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// garbage makes events that no program would write: unknown steps, zero ids,
// people nobody knows, huge and negative numbers, nonsense of every kind.
type garbage struct {
	*player
	ids   []ID
	steps []string
}

func newGarbage(t *rapid.T, s Script) *garbage {
	g := &garbage{player: &player{t: t}, steps: append(stepIDs(s), "", "nonsense")}
	g.ids = []ID{{}, anneke, joris, fatima, sem, nobody}
	for n := range 24 {
		g.ids = append(g.ids, eventID(n))
	}
	return g
}

func (g *garbage) id() ID { return g.ids[g.pick("id", len(g.ids))] }

func (g *garbage) number() int64 {
	return one(g.player, "number", 0, 1, 2, 3, 5, 60, 255, -1, -5, int64(monday), int64(monday)+600_000, math.MaxInt64, math.MinInt64, math.MaxInt32, 1<<53, -(1 << 53))
}

func (g *garbage) string() string {
	if g.chance(70) {
		return g.steps[g.pick("step", len(g.steps))]
	}
	return one(g.player, "string", "storm", "causes", "useful", "text", " ", "\xff\x00")
}

// fill gives every field of a body a value.
func (g *garbage) fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(g.string())
	case reflect.Bool:
		v.SetBool(g.chance(50))
	case reflect.Int, reflect.Int64:
		v.SetInt(g.number())
	case reflect.Uint8, reflect.Uint16, reflect.Uint64:
		v.SetUint(uint64(g.number()))
	case reflect.Array:
		v.Set(reflect.ValueOf(g.id()))
	case reflect.Slice:
		n := g.pick("len", 5)
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			g.fill(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			g.fill(v.Field(i))
		}
	}
}

func (g *garbage) body() Body {
	all := allBodies()
	switch n := g.pick("kind", len(all)+3) - len(all); n {
	case 2:
		return nil
	case 1:
		return Redacted{Was: Kind(g.pick("was", 40))}
	case 0:
		return Unknown{Of: 777}
	default:
		v := reflect.New(reflect.TypeOf(all[n+len(all)])).Elem()
		g.fill(v)
		return v.Interface().(Body)
	}
}

func (g *garbage) event() Event {
	return Event{Number: uint64(g.number()), ID: g.id(), Lead: g.id(), At: Instant(g.number()), By: g.id(), Body: g.body()}
}

// requestFilled is any request there is, with anything in it.
func (g *garbage) requestFilled() Request {
	all := []Request{
		Agree{}, Begin{}, Next{}, Back{}, GoTo{}, ToClosing{}, Extend{}, MoveUntil{}, Pause{}, Resume{}, Bridge{}, CountGap{}, StopCase{}, KeepCase{},
		GiveRole{}, Arrive{}, Leave{}, Order{}, SetCondition{}, NameGuest{}, MarkEntry{}, Pick{}, Rate{}, Intend{}, FollowUp{}, LookBackOn{}, Close{},
		Redact{}, Undo{}, Redo{}, Write{}, Edit{}, Strike{}, TakeTurn{}, Word{}, NameCase{}, Park{}, Reveal{},
	}
	v := reflect.New(reflect.TypeOf(all[g.pick("request", len(all))])).Elem()
	g.fill(v)
	return v.Interface().(Request)
}

// log is garbage, now and then behind a proper beginning so that it bites.
func (g *garbage) log(s Script) []Event {
	var out []Event
	if g.chance(70) {
		out = append(out, Event{ID: eventID(900), At: monday, Body: Started{People: []ID{anneke, joris, fatima, sem}, Facilitator: anneke, Presenter: joris}})
	}
	if g.chance(70) {
		var plan []Planned
		for _, id := range stepIDs(s) {
			plan = append(plan, Planned{Step: id, Minutes: 5})
		}
		out = append(out, Event{ID: eventID(901), At: monday, Body: Begun{Plan: plan}})
		out = append(out, Event{ID: eventID(902), At: monday, Body: StepEntered{From: s.Steps[0].ID, To: g.steps[g.pick("to", len(s.Steps))]}})
	}
	for range g.pick("events", 160) {
		out = append(out, g.event())
	}
	return out
}

// The fold is total: whatever a log says, there is a session, it is sound, and
// everything that can be asked of it has an answer.
func TestAnyLogHasASession(t *testing.T) {
	bit := 0
	rapid.Check(t, func(t *rapid.T) {
		s := fullScript()
		g := newGarbage(t, s)
		if g.chance(10) {
			s = Script{}
			g = newGarbage(t, fullScript())
		}
		log := g.log(fullScript())
		got := Fold(s, log)
		if err := invariants(got, false); err != nil {
			t.Fatalf("%v\n%+v", err, log)
		}
		bit += len(got.Entries) + len(got.Intentions) + len(got.Parked)
		view(got)
		got.Record()
		got.Number()
		secretsOf(got).private()
		for range 6 {
			r := g.requestFilled()
			d, no := got.Decide(r)
			if (no == nil) == (len(d.Bodies) == 0) {
				t.Fatalf("%T: %v, %v", r, d, no)
			}
			next := got.Apply(d.Stamp(func() ID { return eventID(5000 + g.pick("new", 1000)) }, Instant(g.number()), g.id())...)
			if err := invariants(next, false); err != nil {
				t.Fatalf("after %T%+v: %v\n%+v", r, r, err, log)
			}
		}
		FoldTeam(g.id(), log)
		RedactEvents(log, g.ids)
		NewReplica(s, log).Confirm(log).Reload(log).Session()
	})
	if covered() && bit < 100 {
		t.Errorf("garbage left only %d things", bit)
	}
}

// Scripts come from a store too.
func TestAnyScriptIsPlanned(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGarbage(t, Script{})
		var s Script
		for range g.pick("steps", 12) {
			var st Step
			v := reflect.ValueOf(&st).Elem()
			for i := range v.NumField() {
				if f := v.Field(i); f.Kind() != reflect.Map && v.Type().Field(i).Name != "Choices" && v.Type().Field(i).Name != "Scale" {
					g.fill(f)
				}
			}
			s.Steps = append(s.Steps, st)
		}
		m := &meeting{tb: t, s: Fold(s, []Event{{ID: eventID(1), At: monday, Body: Started{People: []ID{anneke, joris}, Until: Instant(g.number())}}}), now: monday, made: 10}
		d, no := m.s.Decide(Begin{Now: Instant(g.number())})
		if no != nil {
			t.Fatalf("%v", no)
		}
		m.append(d)
		if err := invariants(m.s, false); err != nil {
			t.Fatalf("%v\n%+v", err, s.Steps)
		}
		for range 20 {
			if d, no := m.s.Decide(Next{From: m.s.stepID()}); no == nil {
				m.append(d)
			}
		}
		view(m.s)
	})
}

// Nothing that comes behind the end opens it again, garbage included.
func TestClosedStaysClosed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGarbage(t, fullScript())
		log := append(g.log(fullScript()), Event{ID: eventID(990), At: monday.Add(Hour), Body: Closed{}})
		end := Fold(fullScript(), log)
		if end.State != StateClosed {
			t.Fatal("not closed")
		}
		for range 20 {
			log = append(log, g.event())
		}
		got := Fold(fullScript(), log)
		if err := invariants(got, false); err != nil {
			t.Fatal(err)
		}
		if got.State != StateClosed || got.Step != end.Step || !slices.Equal(got.Seats, end.Seats) || got.Elapsed(monday) != end.Elapsed(monday) ||
			len(got.Parked) > len(end.Parked) || len(got.Entries) > len(end.Entries) || len(got.Intentions) > len(end.Intentions) || len(got.Wordings) > len(end.Wordings) {
			t.Fatalf("%s\nwas\n%s", view(got), view(end))
		}
	})
}

func TestSecondStart(t *testing.T) {
	first := Event{ID: eventID(1), Body: Started{People: []ID{anneke, joris}, Facilitator: anneke, Team: teamID}} // at 0, the first moment there is
	again := Event{ID: eventID(2), At: monday, Body: Started{People: []ID{sem, daan}, Facilitator: sem}}
	s := Fold(smallScript(), []Event{first, again})
	same(t, "seats", s.Seats, []ID{anneke, joris})
	equal(t, "facilitator", s.Facilitator, anneke)
	equal(t, "team", s.Start.Team, teamID)
	strangers := Fold(smallScript(), []Event{{ID: eventID(1), Body: Started{People: []ID{anneke, {}, anneke}, Facilitator: sem, Presenter: daan, NoteTaker: lotte}}})
	same(t, "each once", strangers.Seats, []ID{anneke})
	same(t, "roles for those who are there", []ID{strangers.Facilitator, strangers.Presenter, strangers.NoteTaker}, []ID{{}, {}, {}})
}

func TestASecondBeginning(t *testing.T) {
	m := begun(t, smallScript())
	m.after(Minute).next()
	want := view(m.s)
	m.put(Event{ID: m.newID(), At: m.s.LastAt, Body: Begun{Plan: []Planned{{"round", 55}}}})
	equal(t, "nothing begins twice", view(m.s), want)
}

// One id, said twice: the store never does, a file from elsewhere may.
func TestOneIDTwice(t *testing.T) {
	m := at(t, "collect")
	e := m.write("een")
	m.put(Event{ID: e, At: m.now, Body: EntryAdded{Step: "collect", Text: "twee"}})
	same(t, "the first", m.texts("collect"), []string{"een"})
}

func TestMarksAndPicksThatMeanNothing(t *testing.T) {
	m := at(t, "collect")
	e := m.write("een")
	for _, b := range []Body{
		Marked{Step: "mark", Entry: e, Mark: Taken + 1}, Marked{Step: "nonsense", Entry: e, Mark: Taken}, Marked{Step: "mark", Entry: nobody, Mark: Taken},
		Picked{Step: "module", Choice: "nonsense"}, Picked{Step: "nonsense", Choice: "storm"}, Picked{Step: "choose", Entry: nobody}, Picked{Step: "open-case", Person: nobody},
		Rated{Step: "ready", Counts: []int{1}}, Rated{Step: "info", Counts: []int{1}}, Rated{Step: "nonsense"}, Revealed{Step: "nonsense"},
	} {
		s := m.s.Apply(Event{ID: eventID(800), At: m.now, Body: b})
		equal(t, "view", view(s), view(m.s))
		for i := range s.Steps {
			if st := &s.Steps[i]; len(st.Marks) > 0 || st.Choice != "" || !st.Person.IsZero() || !st.Entry.IsZero() || len(st.Ratings) > 0 {
				t.Fatalf("%#v: %+v", b, st)
			}
		}
	}
}

// An emptied log from elsewhere: wordings without their entry, answers without
// their question, marks on what stayed blank.
func TestBlanksThatStayBlank(t *testing.T) {
	q, a, b := eventID(801), eventID(802), eventID(803)
	m := at(t, "advice")
	m.put(
		Event{ID: q, Body: EntryAdded{Step: "info", Text: "vraag"}},
		Event{ID: a, Body: Redacted{Was: KindEntryAdded}},
		Event{ID: eventID(804), Body: EntryEdited{Entry: a, Now: EntryAdded{Step: "info", Text: "antwoord", To: q}}},
		Event{ID: b, Body: Redacted{Was: KindEntryAdded}},
		Event{ID: eventID(805), Body: Marked{Step: "mark", Entry: b, Mark: Taken}},
		Event{ID: eventID(806), Body: Picked{Step: "choose", Entry: b}},
		Event{ID: eventID(807), Body: Redacted{Was: KindIntentionMade}},
		Event{ID: eventID(808), Body: FollowedUp{Intention: eventID(807), Status: StatusDone}},
	)
	same(t, "with its question", m.texts("info"), []string{"vraag", "antwoord"})
	m.put(Event{ID: eventID(809), Body: Retracted{IDs: []ID{q}}})
	same(t, "and not without", m.texts("info"), nil)
	if err := invariants(m.s, false); err != nil {
		t.Fatal(err)
	}
	if len(m.s.Intentions) != 0 || len(m.s.Steps[m.s.Script.Index("mark")].Marks) != 0 {
		t.Fatal("something is said of what is not there")
	}
}

func TestNumbersBeyondReason(t *testing.T) {
	m := begun(t, fullScript()).to("info")
	huge := math.MaxInt64
	for _, n := range []int{huge, huge, -huge, 60} {
		m.put(Event{ID: m.newID(), Body: TimeExtended{Step: "info", Minutes: n}})
	}
	equal(t, "a day at most", m.s.Given(m.s.Step), 15*Minute+Day)
	for _, at := range []Instant{math.MaxInt64, math.MinInt64, math.MaxInt64, 0, math.MaxInt64} {
		m.put(Event{ID: m.newID(), Body: Paused{At: at}}, Event{ID: m.newID(), Body: Resumed{At: math.MinInt64}})
	}
	if err := clockHolds(m.s); err != nil {
		t.Fatal(err)
	}
	plan := Fold(fullScript(), []Event{
		{ID: eventID(1), At: monday, Body: Started{People: []ID{anneke, joris}}},
		{ID: eventID(2), At: monday, Body: Begun{Plan: []Planned{{"open-welcome", -5}, {"info", huge}, {"nonsense", 5}, {"info", 7}}}},
	})
	equal(t, "less than nothing", plan.Given(0), Millis(0))
	equal(t, "said twice: the last", plan.Given(plan.Script.Index("info")), 7*Minute)
}
