package model

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func sum(plan []Planned) int {
	total := 0
	for _, p := range plan {
		total += p.Minutes
	}
	return total
}

func minutesOf(plan []Planned, id string) int {
	for _, p := range plan {
		if p.Step == id {
			return p.Minutes
		}
	}
	return -1
}

// planScript: 60 minutes, 30 in its short form; a step drops out of that.
func planScript() Script {
	return script(
		opening("open", 6, 3), opening("look", 4, 0),
		middle("tell", 10, 5), middle("round", 20, 10), middle("turn", 5, 3), middle("silence", 0, 0),
		closing("stop", 7, 7, provides(Aftercare)),
		closing("last", 15, 9),
	)
}

func TestSharingOutMinutes(t *testing.T) {
	s := planScript()
	equal(t, "full", s.Full(), 60)
	equal(t, "shortest", s.Shortest(), 30)
	for _, c := range []struct {
		name    string
		minutes int
		fits    bool
		want    []Planned
	}{
		{"no time agreed: the defaults", 0, true, []Planned{{"open", 6}, {"look", 4}, {"tell", 10}, {"round", 20}, {"turn", 5}, {"silence", 0}, {"last", 15}}},
		{"exactly the defaults", 60, true, []Planned{{"open", 6}, {"look", 4}, {"tell", 10}, {"round", 20}, {"turn", 5}, {"silence", 0}, {"last", 15}}},
		{"half-way to the short form", 45, true, []Planned{{"open", 4}, {"look", 2}, {"tell", 8}, {"round", 15}, {"turn", 4}, {"silence", 0}, {"last", 12}}},
		{"the short form: what has no minutes in it drops out", 30, true, []Planned{{"open", 3}, {"tell", 5}, {"round", 10}, {"turn", 3}, {"silence", 0}, {"last", 9}}},
		{"too little: the short form, and it says so", 29, false, []Planned{{"open", 3}, {"tell", 5}, {"round", 10}, {"turn", 3}, {"silence", 0}, {"last", 9}}},
		{"no time at all", 1, false, []Planned{{"open", 3}, {"tell", 5}, {"round", 10}, {"turn", 3}, {"silence", 0}, {"last", 9}}},
		{"an end that has passed", -90, false, []Planned{{"open", 3}, {"tell", 5}, {"round", 10}, {"turn", 3}, {"silence", 0}, {"last", 9}}},
		{"more: the method grows", 67, true, []Planned{{"open", 6}, {"look", 4}, {"tell", 12}, {"round", 24}, {"turn", 6}, {"silence", 0}, {"last", 15}}},
		{"much more: by half at most", 240, true, []Planned{{"open", 6}, {"look", 4}, {"tell", 14}, {"round", 30}, {"turn", 8}, {"silence", 0}, {"last", 15}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, fits := s.Plan(c.minutes, nil)
			if !slices.Equal(got, c.want) || fits != c.fits {
				t.Fatalf("got %v, %v\nwant %v", got, fits, c.want)
			}
		})
	}
}

func TestSharingOutWithoutSomeSteps(t *testing.T) {
	got, fits := planScript().Plan(50, func(s Step) bool { return s.ID == "open" || s.ID == "look" })
	equal(t, "fits exactly", fits, true)
	equal(t, "sum", sum(got), 50)
	equal(t, "left out", minutesOf(got, "open"), -1)
	equal(t, "untouched", minutesOf(got, "round"), 20)
	got, fits = planScript().Plan(30, func(Step) bool { return true })
	if len(got) != 0 || !fits {
		t.Fatalf("nothing left: %v, %v", got, fits)
	}
}

func anyScript() *rapid.Generator[Script] {
	return rapid.Custom(func(t *rapid.T) Script {
		var steps []Step
		for i := range rapid.IntRange(0, 14).Draw(t, "steps") {
			minutes := rapid.IntRange(0, 40).Draw(t, "minutes")
			part := rapid.SampledFrom([]Part{Opening, Middle, Closing}).Draw(t, "part")
			st := step(part, "s"+string(rune('a'+i)), minutes, rapid.IntRange(0, minutes).Draw(t, "short"))
			if rapid.IntRange(0, 9).Draw(t, "aftercare") == 0 {
				st.Provides = []Function{Aftercare}
			}
			steps = append(steps, st)
		}
		return script(steps...)
	})
}

func TestPlansAreExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := anyScript().Draw(t, "script")
		minutes := rapid.IntRange(1, 600).Draw(t, "minutes")
		plan, fits := s.Plan(minutes, nil)
		middles := 0
		for i := range s.Steps {
			if st := &s.Steps[i]; st.Part == Middle && !st.Has(Aftercare) {
				middles += st.Minutes
			}
		}
		switch got := sum(plan); {
		case fits != (minutes >= s.Shortest()):
			t.Fatalf("%d of %d: fits %v", minutes, s.Shortest(), fits)
		case !fits && got != s.Shortest():
			t.Fatalf("short form is %d, plan %d", s.Shortest(), got)
		case fits && minutes <= s.Full() && got != minutes:
			t.Fatalf("asked for %d, got %d", minutes, got)
		case fits && got != min(minutes, s.Full()+middles/2):
			t.Fatalf("asked for %d, got %d of %d", minutes, got, s.Full())
		}
		at := -1
		for _, p := range plan {
			i := s.Index(p.Step)
			st := s.Steps[i]
			if i <= at || st.Has(Aftercare) {
				t.Fatalf("%s out of order", p.Step)
			}
			at = i
			if p.Minutes < st.Short || p.Minutes > st.Minutes+st.Minutes/2+1 {
				t.Fatalf("%s of %d to %d got %d", p.Step, st.Short, st.Minutes, p.Minutes)
			}
			if p.Minutes > st.Minutes && st.Part != Middle {
				t.Fatalf("%s grew", p.Step)
			}
		}
	})
}

// A minute more never takes a whole step's time away.
func TestMoreTimeIsNeverLess(t *testing.T) {
	s := planScript()
	before := 0
	for minutes := 30; minutes < 120; minutes++ {
		plan, _ := s.Plan(minutes, nil)
		if got := sum(plan); got < before {
			t.Fatalf("%d minutes: %d, before %d", minutes, got, before)
		} else {
			before = got
		}
	}
}

// People say until what time, not how many minutes.
func TestMinutesAreSharedOutWhenTheGroupBegins(t *testing.T) {
	m := started(t, planScript(), until(monday.Add(50*Minute)))
	m.after(5*Minute + 40*Second).do(Begin{Now: m.now}) // 44 whole minutes are left
	total := Millis(0)
	for i := range m.s.Steps {
		if m.s.Steps[i].Planned {
			total += m.s.Given(i)
		}
	}
	equal(t, "shared out", total, 44*Minute)

	m = started(t, planScript(), until(monday.Add(30*Minute)))
	m.do(Begin{Now: m.now})
	equal(t, "drops out of the short form", m.s.Steps[1].Planned, false)
	m.next()
	equal(t, "is not come to", m.s.stepID(), "tell")

	m = started(t, planScript(), until(monday.Add(-Hour)))
	m.do(Begin{Now: m.now})
	equal(t, "an end that has passed", m.s.Given(0), 3*Minute)
	m.no(Begin{Now: m.now}, RuleBegun)

	m = started(t, planScript(), until(monday.Add(30*Second)))
	m.do(Begin{Now: m.now})
	equal(t, "less than a minute is not: no time agreed", m.s.Given(0), 3*Minute)
}

func TestLanguagesOfAScript(t *testing.T) {
	s := fullScript()
	equal(t, "has it", s.Lang("en"), "en")
	equal(t, "has it not", s.Lang("de"), "nl")
	equal(t, "has none", Script{}.Lang("de"), "")
	equal(t, "no such step", s.Index("nonsense"), -1)
	equal(t, "no such function", s.with("nonsense"), -1)
}
