package methods

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

// Ten thousand groups, each with answers drawn at random: what must hold for
// every one of them.
func TestWhateverAGroupAnswers(t *testing.T) {
	dice := rand.New(rand.NewPCG(1, 2))
	entries, known := facts(t), map[string]Entry{}
	for _, e := range entries {
		known[e.ID] = e
	}
	codes := listed()
	for range 10_000 {
		a := draw(dice, entries)
		advice := Advise(entries, a)
		if len(advice.Advice) == 0 && advice.Stop == nil {
			t.Fatalf("nothing is said to %+v", a)
		}
		if advice.Stop != nil && len(advice.Stop.Instead) == 0 {
			t.Fatalf("%+v: stops without a way out: %+v", a, *advice.Stop)
		}
		for i, m := range advice.Advice {
			e := known[m.Method]
			if why := against(a, e, advice); why != "" {
				t.Fatalf("%s is advised to %+v, though %s", m.Method, a, why)
			}
			if len(m.Reasons) == 0 {
				t.Fatalf("%s is advised to %+v without a reason", m.Method, a)
			}
			if i > 0 && m.Score > advice.Advice[i-1].Score {
				t.Fatalf("%+v: not the best first: %s", a, shown(advice))
			}
			if m.Shortened != (a.Minutes > 0 && e.Minutes.Default > a.Minutes) {
				t.Fatalf("%+v: %s shortened=%v", a, m.Method, m.Shortened)
			}
		}
		codes.exist(t, advice)
		everyMethodOnce(t, entries, advice)
		mixed := slices.Clone(entries)
		dice.Shuffle(len(mixed), func(i, j int) { mixed[i], mixed[j] = mixed[j], mixed[i] })
		if again := Advise(mixed, a); !reflect.DeepEqual(again, advice) {
			t.Fatalf("%+v: another advice the second time:\n%s\n%s", a, shown(advice), shown(again))
		}
	}
}

func draw(dice *rand.Rand, entries []Entry) Answers {
	some := func(list []string) string { return list[dice.IntN(len(list))] }
	maybe := func(list []string) string { return some(append([]string{""}, list...)) }
	a := Answers{People: dice.IntN(16), Minutes: dice.IntN(150), Experience: maybe(Experiences()), Safety: dice.IntN(4),
		Skill: dice.IntN(4), Wants: maybe(Wishes()), Manager: dice.IntN(8) == 0, Trained: dice.IntN(4) == 0,
		Member: dice.IntN(8) == 0, Together: dice.IntN(2) == 0}
	for range dice.IntN(3) {
		a.Kinds = append(a.Kinds, some(Kinds()))
	}
	if dice.IntN(4) == 0 {
		a.Signals = []string{some(Signals())}
	}
	for range dice.IntN(4) {
		a.History = append(a.History, Past{entries[dice.IntN(len(entries))].ID})
	}
	if dice.IntN(20) == 0 {
		a.People = 100 * dice.IntN(3)
	}
	return a
}

// against says in plain words which hard filter a method does not pass. It is
// written apart from the advisor, straight from the rules.
func against(a Answers, e Entry, advice Advice) string {
	safety := max(1, a.Safety)
	skill := a.Skill
	if skill == 0 {
		skill = 1
		if a.Experience == Experienced {
			skill = 2
		}
	}
	excepted := safety == 1 && slices.Contains([]string{"tietze-six-phases", "consultancy-protocol", "conversation-prep-grow"}, e.ID)
	splits := slices.Contains([]string{"troika-consulting", "wise-crowds", "peer-coaching-triad", "carousel-intervision",
		"fifteen-percent-solutions"}, e.ID) || e.ID == "conversation-prep-grow" && len(a.Kinds) > 0 && a.Kinds[0] == "preparation"
	light := []string{"success-method", "five-step-method", "seven-step-qualities", "solution-focused-reflecting-team", "starr-intervision"}
	switch {
	case a.People == 1:
		return "there is nobody else"
	case a.People == 2 && !slices.Contains([]string{"conversation-prep-grow", "fifteen-percent-solutions", "starr-intervision"}, e.ID):
		return "there are only two of them"
	case a.People > 0 && a.People < e.People.Min:
		return "there are too few of them"
	case a.People > e.People.Max && (!splits || a.Together):
		return "there are too many of them"
	case a.Minutes > 0 && e.Minutes.Min > a.Minutes:
		return "it takes longer"
	case e.Depth > safety && !excepted:
		return "it comes too close"
	case e.Difficulty > skill:
		return "it is too hard to lead"
	case a.Member && e.Difficulty > 1:
		return "who leads has no room for the content"
	case e.ID == "balint-group" && !a.Trained:
		return "nobody is trained for it"
	case a.Manager && e.Depth > 1:
		return "a manager is present"
	case a.Experience == First && !slices.Contains(light, e.ID):
		return "it is the first session"
	case slices.Contains(a.Kinds, "emotion") && safety == 1 &&
		slices.Contains([]string{"gossip-method", "mirror-chain", "balint-group", "balint-intervision", "core-reflection"}, e.ID):
		return "it is raw and nobody feels safe"
	case slices.ContainsFunc(a.Signals, func(s string) bool {
		return slices.Contains([]string{"unsafe", "legal", "distress", "conflict", "performance", "team"}, s)
	}):
		return "something else comes first"
	case len(a.Signals) > 0 && e.Depth > 1:
		return "something else may come first"
	case len(a.Kinds) > 0 && advice.Stop == nil && !slices.ContainsFunc(a.Kinds, func(k string) bool { return slices.Contains(e.Kinds, k) }):
		return "it is for other questions"
	}
	return ""
}

// codes are the lists that the words are made for.
type codes struct{ reasons, answers, cautions, exclusions, stops, insteads []string }

func listed() codes {
	return codes{ReasonCodes(), AnswerNames(), Cautions(), ExclusionCodes(), StopCodes(), Insteads()}
}

// exist checks every code of an advice.
func (c codes) exist(t *testing.T, a Advice) {
	has := func(list []string, code string) {
		if !slices.Contains(list, code) {
			t.Fatalf("the code %q is in no list", code)
		}
	}
	for _, m := range a.Advice {
		for _, r := range m.Reasons {
			has(c.reasons, r.Code)
			has(c.answers, r.Answer)
		}
		for _, code := range m.NotWhen {
			has(c.cautions, code)
		}
	}
	for _, e := range a.Excluded {
		has(c.exclusions, e.Code)
	}
	for _, n := range a.Unknown {
		has(c.answers, n)
	}
	if a.Stop != nil {
		has(c.stops, a.Stop.Code)
		for _, i := range a.Stop.Instead {
			has(c.insteads, i)
		}
	}
}

// everyMethodOnce checks that no method is both advised and excluded, and that
// none is told twice.
func everyMethodOnce(t *testing.T, entries []Entry, a Advice) {
	seen := map[string]bool{}
	for _, m := range a.Advice {
		if seen[m.Method] {
			t.Fatalf("%s is advised twice: %s", m.Method, shown(a))
		}
		seen[m.Method] = true
	}
	for _, e := range a.Excluded {
		if seen[e.Method] {
			t.Fatalf("%s stands there twice", e.Method)
		}
		seen[e.Method] = true
	}
	if len(a.Advice) < most && len(seen) != len(entries) {
		t.Fatalf("of %d methods %d are told about: %s", len(entries), len(seen), shown(a))
	}
}
