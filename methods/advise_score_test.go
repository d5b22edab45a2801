package methods

import (
	"errors"
	"slices"
	"testing"
)

// points is what a method gets by itself, before the tables.
func points(t *testing.T, a Answers, id string) int {
	t.Helper()
	return newAdvisor(a).weigh(one(t, id)).Score
}

// Each point of the score, as the difference one answer makes.
func TestEachPoint(t *testing.T) {
	for name, x := range map[string]struct {
		method        string
		before, after Answers
		want          int
	}{
		"the main kind":              {"gossip-method", base("plan"), base("stuck"), 5},
		"the second kind":            {"gossip-method", base("plan"), with("plan", func(a *Answers) { a.Kinds = []string{"plan", "stuck"} }), 2},
		"enough time":                {"gossip-method", with("stuck", func(a *Answers) { a.Minutes = 54 }), with("stuck", func(a *Answers) { a.Minutes = 55 }), 3},
		"exactly as many people":     {"gossip-method", with("stuck", func(a *Answers) { a.People = 8 }), base("stuck"), 2},
		"nearly as many people":      {"gossip-method", with("stuck", func(a *Answers) { a.People = 8 }), with("stuck", func(a *Answers) { a.People = 7 }), 1},
		"nearly, the other way":      {"gossip-method", with("stuck", func(a *Answers) { a.People = 8 }), with("stuck", func(a *Answers) { a.People = 5 }), 1},
		"safe enough":                {"tietze-six-phases", with("stuck", func(a *Answers) { a.Safety = 1 }), base("stuck"), 1},
		"as close as can be":         {"gossip-method", base("self"), with("self", func(a *Answers) { a.Safety = 2 }), 1},
		"not for other kinds":        {"gossip-method", base("stuck"), with("stuck", func(a *Answers) { a.Safety = 2 }), 0},
		"practice to spare":          {"gossip-method", with("stuck", func(a *Answers) { a.Skill = 2 }), base("stuck"), 1},
		"easy for a new group":       {"success-method", with("self", func(a *Answers) { a.Experience = "" }), with("self", func(a *Answers) { a.Experience = Experienced }), -2 + 1},
		"not easy for a new group":   {"gossip-method", with("self", func(a *Answers) { a.Experience = New }), base("self"), 1},
		"done last time":             {"gossip-method", base("stuck"), with("stuck", func(a *Answers) { a.History = []Past{{"gossip-method"}} }), -2 - 1},
		"done the time before":       {"gossip-method", base("stuck"), with("stuck", func(a *Answers) { a.History = []Past{{"x"}, {"gossip-method"}} }), -2 - 1},
		"done long ago":              {"gossip-method", base("stuck"), with("stuck", func(a *Answers) { a.History = []Past{{"x"}, {"y"}, {"gossip-method"}} }), -1},
		"gives advice":               {"wise-crowds", base("incident"), with("incident", func(a *Answers) { a.Wants = WantsAdvice }), 3},
		"keeps advice away":          {"only-questions", base("self"), with("self", func(a *Answers) { a.Wants = WantsAdvice }), -3},
		"helps to think":             {"only-questions", base("self"), with("self", func(a *Answers) { a.Wants = WantsThinking }), 3},
		"many people round one case": {"metaphor-method", with("self", func(a *Answers) { a.People = 10 }), with("self", func(a *Answers) { a.People = 11 }), 3},
	} {
		if got := points(t, x.after, x.method) - points(t, x.before, x.method); got != x.want {
			t.Errorf("%s: %d points, want %d", name, got, x.want)
		}
	}
	// How well a method is described: 1, 0, -1, -2.
	for _, letter := range []string{"A", "B", "C", "D"} {
		e := one(t, "gossip-method")
		e.Evidence = letter
		other := e
		other.Evidence = "B"
		d := newAdvisor(base("self"))
		if got, want := d.weigh(e).Score-d.weigh(other).Score, map[string]int{"A": 1, "C": -1, "D": -2}[letter]; got != want {
			t.Errorf("evidence %s: %d, want %d", letter, got, want)
		}
	}
}

// Equal points: what is easier to lead comes first, then what takes less time.
func TestEqualPoints(t *testing.T) {
	list := []weighed{
		{Advised{Method: "d"}, Entry{Difficulty: 2, Minutes: Minutes{Default: 10}}},
		{Advised{Method: "c"}, Entry{Difficulty: 1, Minutes: Minutes{Default: 60}}},
		{Advised{Method: "b"}, Entry{Difficulty: 1, Minutes: Minutes{Default: 30}}},
		{Advised{Method: "a"}, Entry{Difficulty: 1, Minutes: Minutes{Default: 60}}},
		{Advised{Method: "e", Score: 1}, Entry{Difficulty: 3}},
	}
	inOrder(list)
	got := ""
	for _, w := range list {
		got += w.Method
	}
	if got != "ebacd" {
		t.Errorf("order %s", got)
	}
}

// What the presenter hopes for goes before the table, and a method against it
// never comes first.
func TestThePresentersWish(t *testing.T) {
	for _, x := range []struct {
		kind, wish  string
		minutes     int
		first, next string
	}{
		{"self", "", 75, "only-questions", "gossip-method"},
		{"self", WantsAdvice, 75, "tietze-six-phases", "gossip-method"},
		{"self", WantsThinking, 60, "action-learning-set", "gossip-method"},
		{"self", "", 60, "gossip-method", "only-questions"},
		{"ambition", WantsAdvice, 60, "troika-consulting", ""},
		{"theme", WantsAdvice, 120, "theme-method", "socratic-dialogue"},
	} {
		a := Advise(facts(t), with(x.kind, func(a *Answers) { a.Minutes, a.Wants, a.Safety = x.minutes, x.wish, 2 }))
		if firstOf(a) != x.first || (x.next != "" && a.Advice[1].Method != x.next) {
			t.Errorf("%s, %s, %d min: %s", x.kind, x.wish, x.minutes, shown(a))
		}
	}
}

// A wish is about the main kind of question, and about what there is time for.
func TestAWishHasLimits(t *testing.T) {
	a := Advise(facts(t), with("theme", func(a *Answers) { a.Kinds, a.Wants = []string{"theme", "incident"}, WantsAdvice }))
	if firstOf(a) != "theme-method" {
		t.Errorf("another kind: %s", shown(a))
	}
	a = Advise(facts(t), with("self", func(a *Answers) { a.Kinds, a.Wants = []string{"self", "incident"}, WantsAdvice }))
	if firstOf(a) != "tietze-six-phases" {
		t.Errorf("another kind: %s", shown(a))
	}
	a = Advise(facts(t), with("relationship", func(a *Answers) { a.Minutes, a.Safety, a.Wants, a.Skill = 45, 1, WantsAdvice, 2 }))
	if firstOf(a) != "tietze-six-phases" {
		t.Errorf("too little time: %s", shown(a))
	}
}

// Not the same method three times, and something else for a group that is used
// to this. A group that is new may do the same twice.
func TestVariety(t *testing.T) {
	advice := func(experience string, past ...string) Advice {
		a := Answers{Kinds: []string{"self"}, People: 6, Minutes: 60, Experience: experience, Safety: 2, Skill: 2}
		for _, id := range past {
			a.History = append(a.History, Past{id})
		}
		return Advise(facts(t), a)
	}
	first := firstOf(advice(Experienced))
	for _, x := range []struct {
		experience string
		past       []string
		again      bool
	}{
		{Experienced, []string{first}, false}, {Experienced, []string{"x", first}, false}, {Experienced, []string{"x", "y", first}, true},
		{New, []string{"seven-step-qualities"}, true}, {New, []string{"seven-step-qualities", "x"}, true},
		{New, []string{"seven-step-qualities", "seven-step-qualities"}, false},
	} {
		want := first
		if x.experience == New {
			want = "seven-step-qualities"
		}
		a := advice(x.experience, x.past...)
		if (firstOf(a) == want) != x.again {
			t.Errorf("%s after %v: %s", x.experience, x.past, shown(a))
		}
	}
	if a := advice(New, "gossip-method", "gossip-method"); a.against("gossip-method") != ThirdTime {
		t.Errorf("a third time: %s", shown(a))
	}
	a := Advise(facts(t), Answers{Kinds: []string{"theme"}, People: 6, Minutes: 60, History: []Past{{"theme-method"}, {"theme-method"}}})
	if firstOf(a) != "theme-method" {
		t.Errorf("where there is nothing else: %s", shown(a))
	}
}

// A method that the rules name may have no card, and a card may be anybody's.
func TestWhateverCardsThereAre(t *testing.T) {
	without := slices.DeleteFunc(facts(t), func(e Entry) bool { return e.ID == "utrecht-roadmap" })
	a := Advise(without, Answers{Kinds: []string{"dilemma"}, People: 6, Minutes: 90, Safety: 1, Skill: 2})
	if firstOf(a) != "consultancy-protocol" {
		t.Errorf("without the first: %s", shown(a))
	}
	own := Entry{ID: "onze-kring", Kinds: []string{"dilemma"}, People: People{2, 6, 8}, Minutes: Minutes{20, 30, 40},
		Difficulty: 1, Depth: 1, Evidence: "D", Own: true}
	behind := Entry{ID: "achter-je-rug", Kinds: []string{"emotion"}, People: People{2, 6, 8}, Minutes: Minutes{20, 30, 40},
		Difficulty: 1, Depth: 1, Evidence: "D", Own: true, TurnedAway: true}
	raw := Answers{Kinds: []string{"emotion"}, People: 6, Minutes: 30, Safety: 1}
	if a := Advise([]Entry{behind}, raw); a.against(behind.ID) != TooRaw {
		t.Errorf("an own card that turns people away: %s", shown(a))
	}
	deeper := one(t, "tietze-six-phases")
	deeper.Depth, deeper.Own, deeper.Overrides = 3, true, true
	if bars := newAdvisor(Answers{Kinds: []string{"self"}, People: 6, Safety: 1, Skill: 2}).bars(deeper); !slices.Contains(bars, TooClose) {
		t.Errorf("an own card that comes closer: %v", bars)
	}
	broken := Entry{ID: "kapot", Kinds: []string{"dilemma"}, Err: errors.New("no"), Own: true}
	a = Advise([]Entry{own, broken}, Answers{Kinds: []string{"dilemma"}, People: 6, Minutes: 30})
	if firstOf(a) != own.ID || a.Stop != nil || a.against("kapot") != NotUsable {
		t.Errorf("an own card: %s", shown(a))
	}
	if len(a.Advice[0].NotWhen) != 0 {
		t.Errorf("an own card says nothing against itself: %v", a.Advice[0].NotWhen)
	}
}

// When not to take it: what the card says, and what not everybody likes.
func TestWhenNotToTakeIt(t *testing.T) {
	a := Advise(facts(t), with("self", func(a *Answers) { a.Minutes = 50 }))
	if firstOf(a) != "gossip-method" || !slices.Equal(a.Advice[0].NotWhen, []string{CautionCard, CautionTurned, CautionShortened}) {
		t.Errorf("got %+v", a.Advice)
	}
	a = Advise(facts(t), with("preparation", func(*Answers) {}))
	if firstOf(a) != "left-hand-column" || !slices.Equal(a.Advice[0].NotWhen, []string{CautionCard, CautionRolePlay, CautionClose}) {
		t.Errorf("got %+v", a.Advice)
	}
}

// The cards say of themselves what their steps ask.
func TestWhatTheStepsAsk(t *testing.T) {
	for _, e := range Open(nil).List() {
		if e.NotFor["nl"] == "" || e.NotFor["en"] == "" || e.NotFor["nl"] == e.NotFor["en"] {
			t.Errorf("%s does not say in both languages what it is not for", e.ID)
		}
		switch e.ID {
		case "gossip-method":
			if !e.TurnedAway || e.RolePlay {
				t.Errorf("%s: %v %v", e.ID, e.TurnedAway, e.RolePlay)
			}
		case "clinic-method":
			if e.TurnedAway || !e.RolePlay {
				t.Errorf("%s: %v %v", e.ID, e.TurnedAway, e.RolePlay)
			}
		case "incident-method":
			if e.TurnedAway || e.RolePlay {
				t.Errorf("%s: %v %v", e.ID, e.TurnedAway, e.RolePlay)
			}
		}
	}
	if asks("## A {#a speaks=all}\n\nspeaks=role-play\n", rolePlay) || !asks("speaks=role-play\n## A {#a speaks=role-play}", rolePlay) {
		t.Error("what stands in a text counts as an attribute")
	}
}
