package demo

import (
	"slices"

	"intervision/model"
)

// step does what the group does in the current step, and goes on.
func (t *telling) step(due []asked) {
	step := t.s.Current()
	lines := t.words.steps[step.ID]
	t.used[step.ID] = true
	t.lead(step)
	switch step.Capture {
	case model.CapturePick:
		t.pick(step, lines)
	case model.CaptureMark:
		t.mark(step)
	case model.CaptureRating:
		t.rate(step)
	case model.CaptureIntentions:
		t.intend(lines)
	case model.CaptureQuestions:
		t.questions(step, lines)
	case model.CaptureColumns:
		t.columns(step, lines)
	default:
		t.write(step, lines)
	}
	if step.Has(model.LookBack) {
		t.lookBack(due)
	}
	t.leave(step)
}

// lead does what belongs to no capture: the presenter, where nobody picks one.
func (t *telling) lead(step *model.Step) {
	if step.Part == model.Middle && t.s.Presenter.IsZero() && !step.Has(model.ChooseCase) {
		t.ask(model.GiveRole{Role: model.Presenter, Person: t.presenter()})
	}
	if step.Part == model.Middle && t.s.Case == "" && step.Pins != model.PinsCase {
		t.ask(model.NameCase{Text: t.words.title})
	}
}

func (t *telling) presenter() model.ID { return t.y.people[t.tale.presents] }

// leave goes on when the step's time is over, or stops the case.
func (t *telling) leave(step *model.Step) {
	if t.err != nil {
		return
	}
	if t.at < t.ends {
		t.at = t.ends
	}
	if step.ID == t.tale.stopped {
		t.ask(model.StopCase{})
	} else {
		t.ask(model.Next{From: step.ID})
	}
	t.enter()
}

// write keeps lines as the step takes them; what was written in silence is
// shown at the end.
func (t *telling) write(step *model.Step, lines []string) {
	if !t.s.Open(step) {
		return
	}
	for _, line := range lines {
		t.ask(model.Write{Step: step.ID, Text: line})
	}
	for t.err == nil && !t.s.Turn().Person.IsZero() {
		t.ask(model.TakeTurn{Step: step.ID})
	}
	if step.Capture == model.CaptureSilent && len(lines) > 0 {
		t.ask(model.Reveal{Step: step.ID})
	}
}

// questions keeps questions and, behind a bar, their answers.
func (t *telling) questions(step *model.Step, lines []string) {
	if !t.s.Open(step) {
		return
	}
	for _, line := range lines {
		for _, part := range parts(line) {
			t.ask(model.Write{Step: step.ID, Text: part})
		}
		if !t.s.Turn().Person.IsZero() || !t.s.AwaitsAnswer().IsZero() {
			t.ask(model.TakeTurn{Step: step.ID})
		}
	}
}

// columns keeps lines that begin with the id of their column.
func (t *telling) columns(step *model.Step, lines []string) {
	if !t.s.Open(step) {
		return
	}
	for _, line := range lines {
		for _, c := range step.Choices {
			if n := len(c.ID) + 2; len(line) > n && line[:n] == c.ID+": " {
				t.ask(model.Write{Step: step.ID, Text: line[n:], Column: c.ID})
			}
		}
	}
}

// pick chooses who presents, or one of the choices; its step may name the case.
func (t *telling) pick(step *model.Step, lines []string) {
	switch {
	case step.Has(model.ChooseCase):
		t.ask(model.Pick{Step: step.ID, Person: t.presenter()})
		if step.Pins == model.PinsCase {
			t.ask(model.Write{Step: step.ID, Text: t.words.title})
		}
	case len(lines) > 0:
		t.ask(model.Pick{Step: step.ID, Choice: lines[0]})
	}
}

// mark marks what the presenter was given: all of it where there are several
// marks, some of it where there is one.
func (t *telling) mark(step *model.Step) {
	for i, e := range t.s.EntriesOf(step.Of) {
		if len(step.Marks) > 1 || i%2 == 0 {
			t.ask(model.MarkEntry{Step: step.ID, Entry: e.ID, Mark: step.Marks[min(i/2, len(step.Marks)-1)]})
		}
	}
}

// rate counts fingers: most of them near the upper end.
func (t *telling) rate(step *model.Step) {
	items := []string{""}
	if len(step.Choices) > 0 {
		items = nil
		for _, c := range step.Choices {
			items = append(items, c.ID)
		}
	}
	for _, item := range items {
		counts := make([]int, step.Scale.To-step.Scale.From+1)
		for range t.s.Seats {
			counts[len(counts)-1-min(t.y.dice.IntN(3), t.y.dice.IntN(3))]++
		}
		t.ask(model.Rate{Step: step.ID, Item: item, Counts: counts})
	}
}

// intend makes intentions: when | then | obstacle | instead, or an insight.
func (t *telling) intend(lines []string) {
	for _, line := range lines {
		p := slices.Concat(parts(line), make([]string, 4))
		k := model.Intention{Owner: t.presenter(), When: p[0], Then: p[1], Obstacle: p[2], Instead: p[3]}
		if k.Then == "" {
			k = model.Intention{Owner: t.presenter(), Then: p[0], Insight: true}
		} else {
			k.Chance = t.at.Add(10 * model.Day)
		}
		t.ask(model.Intend{Intention: k})
	}
}
