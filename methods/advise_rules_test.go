package methods

import (
	"slices"
	"testing"
)

// base is a group to which nearly everything is open.
func base(kind string) Answers {
	return Answers{Kinds: []string{kind}, People: 6, Minutes: 90, Experience: Experienced, Safety: 3, Skill: 3, Signals: []string{}}
}

// with is base with something different.
func with(kind string, change func(*Answers)) Answers {
	a := base(kind)
	change(&a)
	return a
}

// Each hard filter, told by its code.
func TestEachFilterSaysWhy(t *testing.T) {
	for _, x := range []struct {
		method, code string
		answers      Answers
	}{
		{"wise-crowds", NotForThis, base("dilemma")},
		{"solution-circle", TooFew, with("stuck", func(a *Answers) { a.People = 4 })},
		{"utrecht-roadmap", TooMany, with("dilemma", func(a *Answers) { a.People = 11 })},
		{"dilemma-method", TooShort, with("dilemma", func(a *Answers) { a.Minutes = 74 })},
		{"gossip-method", TooCloseNow, with("self", func(a *Answers) { a.Manager = true })},
		{"gossip-method", TooCloseYet, with("self", func(a *Answers) { a.Signals = []string{"knowledge"} })},
		{"gossip-method", NotNow, with("self", func(a *Answers) { a.Signals = []string{"conflict"} })},
		{"balint-intervision", TooRaw, with("emotion", func(a *Answers) { a.Safety = 1 })},
		{"gossip-method", TooRaw, with("self", func(a *Answers) { a.Safety, a.Kinds = 1, []string{"self", "emotion"} })},
		{"balint-intervision", TooClose, with("emotion", func(a *Answers) { a.Safety = 2 })},
		{"gossip-method", TooClose, with("self", func(a *Answers) { a.Safety = 0 })},
		{"clearness-committee", TooRaw, with("emotion", func(a *Answers) { a.Safety = 1 })},
		{"dilemma-method", NeedsSkill, with("dilemma", func(a *Answers) { a.Skill = 2 })},
		{"dilemma-method", NeedsSkill, with("dilemma", func(a *Answers) { a.Skill = 0 })},
		{"utrecht-roadmap", NeedsFree, with("dilemma", func(a *Answers) { a.Member = true })},
		{"balint-group", NeedsGuide, base("emotion")},
		{"balint-group", NeedsGuide, with("emotion", func(a *Answers) { a.Trained, a.Member, a.Skill = true, true, 3 })},
		{"utrecht-roadmap", NotFirst, with("dilemma", func(a *Answers) { a.Experience = First })},
	} {
		advice := Advise(facts(t), x.answers)
		code := advice.against(x.method)
		if x.code == NeedsGuide && x.answers.Member {
			code = lastBar(t, x.answers, x.method)
		}
		if code != x.code {
			t.Errorf("%s for %+v: %q, want %q", x.method, x.answers, code, x.code)
		}
	}
}

func lastBar(t *testing.T, a Answers, id string) string {
	bars := newAdvisor(a).bars(one(t, id))
	return bars[len(bars)-1]
}

// And each is a limit, not a wall somewhere beyond it.
func TestWhatJustFitsIsNotExcluded(t *testing.T) {
	for _, x := range []struct {
		method  string
		answers Answers
	}{
		{"solution-circle", with("stuck", func(a *Answers) { a.People = 5 })},
		{"utrecht-roadmap", with("dilemma", func(a *Answers) { a.People = 10 })},
		{"dilemma-method", with("dilemma", func(a *Answers) { a.Minutes = 75 })},
		{"utrecht-roadmap", with("dilemma", func(a *Answers) { a.Manager, a.Signals = true, []string{"knowledge"} })},
		{"balint-group", with("emotion", func(a *Answers) { a.Trained = true })},
		{"gossip-method", with("self", func(a *Answers) { a.Safety = 2 })},
		{"dilemma-method", base("dilemma")},
		{"consultancy-protocol", with("dilemma", func(a *Answers) { a.Member, a.Safety = true, 1 })},
		{"tietze-six-phases", with("self", func(a *Answers) { a.Safety = 1 })},
		{"conversation-prep-grow", with("preparation", func(a *Answers) { a.Safety, a.People = 1, 2 })},
		{"seven-step-qualities", with("self", func(a *Answers) { a.Experience = First })},
		{"solution-circle", with("emotion", func(a *Answers) { a.Safety = 1 })},
	} {
		if bars := newAdvisor(x.answers).bars(one(t, x.method)); len(bars) > 0 {
			t.Errorf("%s for %+v: %v", x.method, x.answers, bars)
		}
	}
}

// What keeps a method for the practised away from a beginner also holds when
// nobody said how practised who leads is.
func TestWhatIsNotKnownIsTakenCarefully(t *testing.T) {
	a := Advise(facts(t), Answers{})
	if want := []string{AnswerKind, AnswerPeople, AnswerMinutes, AnswerExperience, AnswerSafety, AnswerSkill, AnswerWants, AnswerSignal}; !slices.Equal(a.Unknown, want) {
		t.Errorf("unknown: %v", a.Unknown)
	}
	if a.Stop != nil || len(a.Advice) != most {
		t.Errorf("got %s", shown(a))
	}
	for _, m := range a.Advice {
		if e := one(t, m.Method); e.Depth > 1 || e.Difficulty > 1 || m.Shortened {
			t.Errorf("%s is advised to a group of which nothing is known", m.Method)
		}
	}
	if !slices.Contains(forFirst(), firstOf(a)) {
		t.Errorf("nobody begins with %s", firstOf(a))
	}
	hour := Advise(facts(t), with("decision", func(a *Answers) { a.Minutes, a.Experience = 0, New }))
	if firstOf(hour) != "six-thinking-hats" || hour.Advice[0].Shortened {
		t.Errorf("not knowing the time is an hour: %s", shown(hour))
	}
	if a := Advise(facts(t), base("self")); len(a.Unknown) != 1 || a.Unknown[0] != AnswerWants {
		t.Errorf("unknown: %v", a.Unknown)
	}
}

// Small groups side by side: only where that is possible, and in equal parts.
func TestSmallGroupsSideBySide(t *testing.T) {
	for _, x := range []struct {
		id     string
		people int
		want   int
	}{
		{"troika-consulting", 4, 1}, {"troika-consulting", 5, 0}, {"troika-consulting", 6, 2}, {"troika-consulting", 7, 2},
		{"troika-consulting", 10, 3}, {"wise-crowds", 7, 0}, {"wise-crowds", 8, 2}, {"wise-crowds", 13, 3},
		{"peer-coaching-triad", 7, 2}, {"carousel-intervision", 40, 1}, {"carousel-intervision", 41, 2},
		{"fifteen-percent-solutions", 101, 2}, {"incident-method", 13, 0}, {"conversation-prep-grow", 6, 2},
		{"conversation-prep-grow", 4, 2}, {"conversation-prep-grow", 5, 2}, {"troika-consulting", 0, 1},
	} {
		d := newAdvisor(Answers{Kinds: []string{"preparation"}, People: x.people})
		if got := d.groups(one(t, x.id)); got != x.want {
			t.Errorf("%d people, %s: %d groups, want %d", x.people, x.id, got, x.want)
		}
		d.Together = true
		if got := d.groups(one(t, x.id)); got != min(x.want, 1) && x.want > 1 && got != 0 {
			t.Errorf("%d people in one circle, %s: %d groups", x.people, x.id, got)
		}
	}
	grow := one(t, "conversation-prep-grow")
	if n := newAdvisor(with("decision", func(*Answers) {})).groups(grow); n != 0 {
		t.Errorf("a decision in %d pairs", n)
	}
	a := Advise(facts(t), Answers{Kinds: []string{"preparation"}, People: 6, Minutes: 60})
	if a.Advice[0].Method != grow.ID || a.Advice[0].Groups != 2 || a.Advice[0].Reasons[2] != (Reason{AnswerPeople, "groups", "2"}) {
		t.Errorf("got %+v", a.Advice)
	}
}

// A question for which there is too little time, or too small a group, is told
// what would help.
func TestAskingForMore(t *testing.T) {
	for _, x := range []struct {
		answers Answers
		code    string
		instead string
		advised string // the first, empty for none
	}{
		{with("dilemma", func(a *Answers) { a.Minutes = 30 }), StopTime, "write-dilemma", ""},
		{with("dilemma", func(a *Answers) { a.Minutes = 39 }), StopTime, "write-dilemma", ""},
		{with("plan", func(a *Answers) { a.Minutes = 30 }), StopTime, "one-turn", "wise-crowds"},
		{with("theme", func(a *Answers) { a.Minutes = 30 }), StopTime, "plan-longer", ""},
		{with("relationship", func(a *Answers) { a.Minutes = 20 }), StopTime, "plan-longer", ""},
		{with("plan", func(a *Answers) { a.People = 5 }), StopFew, "invite", "wise-crowds"},
		{with("dilemma", func(a *Answers) { a.People = 20 }), StopMany, "split", ""},
		{with("preparation", func(a *Answers) { a.Safety, a.Together = 1, true }), StopMany, "pairs", ""},
		{with("dilemma", func(a *Answers) { a.Experience = First }), StopFirst, "lighter", "solution-focused-reflecting-team"},
		{with("dilemma", func(a *Answers) { a.People = 2 }), StopFew, "invite", "conversation-prep-grow"},
		{with("dilemma", func(a *Answers) { a.People = 1 }), StopAlone, "invite", ""},
		{with("self", func(a *Answers) { a.Minutes, a.Safety, a.Skill = 30, 1, 1 }), StopTime, "plan-longer", ""},
		{with("dilemma", func(a *Answers) { a.Manager, a.Skill, a.Minutes = true, 1, 60 }), StopManager, "practised", ""},
	} {
		a := Advise(facts(t), x.answers)
		if a.Stop == nil || a.Stop.Code != x.code || !slices.Contains(a.Stop.Instead, x.instead) || (firstOf(a) != x.advised) {
			t.Errorf("%+v: %s", x.answers, shown(a))
		}
	}
	for id, x := range map[string]Answers{
		"dilemma-method": with("dilemma", func(a *Answers) { a.Skill = 1 }), "gossip-method": with("self", func(a *Answers) { a.Safety = 1 }),
	} {
		want := map[string]string{"dilemma-method": StopPractice, "gossip-method": StopSafety}[id]
		if a := Advise([]Entry{one(t, id)}, x); a.Stop == nil || a.Stop.Code != want {
			t.Errorf("only %s: %s", id, shown(a))
		}
	}
	if a := Advise(nil, base("self")); a.Stop == nil || a.Stop.Code != StopNone || len(a.Advice) > 0 {
		t.Errorf("without any method: %s", shown(a))
	}
}

// Every signal has its own answer, and the weightiest comes first.
func TestSignalsComeFirst(t *testing.T) {
	closed := []string{"unsafe", "legal", "distress", "conflict", "performance", "team"}
	for _, signal := range Signals() {
		a := Advise(facts(t), with("incident", func(a *Answers) { a.Signals = []string{signal} }))
		if a.Stop == nil || a.Stop.Code != signal || len(a.Stop.Instead) == 0 {
			t.Errorf("%s: %s", signal, shown(a))
		}
		if none := len(a.Advice) == 0; none != slices.Contains(closed, signal) {
			t.Errorf("%s: %d methods beside it", signal, len(a.Advice))
		}
		for _, m := range a.Advice {
			if one(t, m.Method).Depth > 1 {
				t.Errorf("%s: %s comes close", signal, m.Method)
			}
		}
	}
	for i, heavy := range Signals() {
		for _, light := range Signals()[i+1:] {
			if stop := signalled(Answers{Signals: []string{light, heavy}}); stop.Code != heavy || !slices.Equal(stop.Also, []string{light}) {
				t.Errorf("%s and %s: %+v", heavy, light, *stop)
			}
		}
	}
	if !slices.Equal(Signals()[:3], []string{"unsafe", "legal", "distress"}) {
		t.Errorf("danger does not come first: %v", Signals())
	}
	a := Advise(facts(t), with("incident", func(a *Answers) { a.Signals, a.Manager = []string{"long", "unsafe", "file"}, true }))
	if a.Stop.Code != "unsafe" || !slices.Equal(a.Stop.Also, []string{"file", "long", StopManager}) || a.Stop.Instead[0] != "confidant" {
		t.Errorf("got %+v", a.Stop)
	}
	if !slices.Contains(a.Stop.Instead, "supervision") || !slices.Contains(a.Stop.Instead, "conditions") {
		t.Errorf("some help is forgotten: %v", a.Stop.Instead)
	}
}

// The tables name methods that exist, each for the kind it stands beside.
func TestTheTablesAreWhole(t *testing.T) {
	check := func(kind, id string) {
		if id != "" && !slices.Contains(one(t, id).Kinds, kind) {
			t.Errorf("%s stands beside %s", id, kind)
		}
	}
	for _, kind := range Kinds() {
		for i, c := range row(kind) {
			check(kind, c.new)
			check(kind, c.seasoned)
			check(kind, c.both)
			asksMore := i == 0 && slices.Contains([]string{"dilemma", "plan", "theme"}, kind)
			if empty := c.of(true) == "" || c.of(false) == ""; empty != asksMore {
				t.Errorf("%s, column %d: %+v", kind, i, c)
			}
		}
		if len(carefully(kind)) == 0 {
			t.Errorf("%s has no careful order", kind)
		}
		for _, id := range carefully(kind) {
			check(kind, id)
			if one(t, id).Depth > 1 && !presenterLeads(id) {
				t.Errorf("%s is not careful", id)
			}
		}
	}
	for _, id := range forFirst() {
		one(t, id)
	}
}

// In every cell of the table a group to which everything is open gets its
// method, once the steps that exclude it are out of the way.
func TestTheTableDecides(t *testing.T) {
	for _, kind := range Kinds() {
		for i, minutes := range []int{30, 60, 90, 150} {
			for _, seasoned := range []bool{false, true} {
				a := Answers{Kinds: []string{kind}, Minutes: minutes, Experience: New, Safety: 3, Skill: 3, Trained: true, Signals: []string{}}
				if seasoned {
					a.Experience = Experienced
				}
				want := row(kind)[i].of(seasoned)
				if got := firstOf(Advise(facts(t), a)); got != want && want != "" {
					t.Errorf("%s, %d min, used to it %v: %s, want %s", kind, minutes, seasoned, got, want)
				}
			}
		}
	}
}
