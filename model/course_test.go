package model

import (
	"testing"

	"pgregory.net/rapid"
)

// planned is a method of three steps of ten minutes (four in the short form)
// between a word of two and a closing of eight, in 40 minutes.
func planned(t tb, change ...func(*StartWith)) *meeting {
	closing := middle("bye", 8, 3)
	closing.Part = Closing
	opening := middle("hello", 2, 2)
	opening.Part = Opening
	return begun(t, script(opening, middle("ask", 10, 4), middle("think", 10, 4), middle("say", 10, 4), closing), change...)
}

func (c Course) becomes() (minutes []int) {
	for _, s := range c.Steps {
		minutes = append(minutes, int(s.Becomes/Minute))
	}
	return minutes
}

func TestOnPlanNothingChanges(t *testing.T) {
	m := planned(t, until(monday.Add(40*Minute)))
	m.after(2 * Minute).next()
	m.after(10 * Minute).next()
	c := m.s.Course(m.now)
	equal(t, "behind", c.Behind, Millis(0))
	equal(t, "ends", c.EndsAt, monday.Add(40*Minute))
	equal(t, "used", c.Steps[1], CourseStep{Given: 10 * Minute, Used: 10 * Minute, OnWay: true})
	same(t, "the rest", c.becomes(), []int{0, 0, 10, 10, 8})
}

func TestBehindTheStepsToComeShrinkAndTheClosingDoesNot(t *testing.T) {
	m := planned(t, until(monday.Add(40*Minute)))
	m.after(2 * Minute).next()
	m.after(15 * Minute)
	c := m.s.Course(m.now)
	equal(t, "behind", c.Behind, 5*Minute)
	equal(t, "ends", c.EndsAt, monday.Add(45*Minute))
	// 23 minutes are left: 8 for the closing, 15 for two steps of ten.
	same(t, "the rest", c.becomes(), []int{0, 0, 8, 7, 8})
	m.after(10 * Minute)
	same(t, "never below the short form", m.s.Course(m.now).becomes(), []int{0, 0, 4, 4, 8})
}

func TestAheadEverythingKeepsItsTime(t *testing.T) {
	m := planned(t, until(monday.Add(40*Minute)))
	m.after(Minute).next()
	c := m.s.Course(m.now)
	equal(t, "behind", c.Behind, -Minute)
	equal(t, "ends", c.EndsAt, monday.Add(39*Minute))
	same(t, "the rest", c.becomes(), []int{0, 10, 10, 10, 8})
	m.do(Extend{Step: "ask", Minutes: 2})
	equal(t, "two more minutes", m.s.Course(m.now).Behind, Minute)
}

func TestWithoutAnAgreedEndNothingShrinks(t *testing.T) {
	m := planned(t)
	m.after(2 * Minute).next()
	m.after(30 * Minute).next()
	c := m.s.Course(m.now)
	equal(t, "behind", c.Behind, 20*Minute)
	same(t, "the rest", c.becomes(), []int{0, 0, 10, 10, 8})
}

// Whatever happened: no step gets more than its time nor less than its short
// form, the closing keeps its own, and where the rest can fit, it does.
func TestWhatTheRestBecomes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		end := monday.Add(Millis(rapid.IntRange(20, 60).Draw(t, "minutes")) * Minute)
		m := planned(t, until(end))
		for range rapid.IntRange(0, 4).Draw(t, "steps") {
			m.after(Millis(rapid.IntRange(0, 1200).Draw(t, "seconds")) * Second).next()
		}
		m.after(Millis(rapid.IntRange(0, 1200).Draw(t, "seconds")) * Second)
		c := m.s.Course(m.now)
		sum, least := Millis(0), Millis(0)
		for i, step := range c.Steps {
			short := min(step.Given, Millis(m.s.Script.Steps[i].Short)*Minute)
			switch {
			case i < m.s.Step && step.Becomes != 0:
				t.Fatalf("%d is over and becomes %d", i, step.Becomes)
			case i > m.s.Step && (step.Becomes > step.Given || step.Becomes < short):
				t.Fatalf("%d has %d, at least %d, and becomes %d", i, step.Given, short, step.Becomes)
			case i > m.s.Step && i == len(c.Steps)-1 && step.Becomes != step.Given:
				t.Fatalf("the closing has %d and becomes %d", step.Given, step.Becomes)
			}
			if sum += step.Becomes; i > m.s.Step && i < len(c.Steps)-1 {
				least += short
			} else {
				least += step.Becomes
			}
		}
		if left := end.Since(m.now); least <= left && sum > left {
			t.Fatalf("%d minutes are left and the rest takes %d", left/Minute, sum/Minute)
		}
	})
}
