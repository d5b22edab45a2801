package review_test

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/review"
)

// Drawing happens after every message: it must not read, fold or render.
func TestDrawingCostsLittle(t *testing.T) {
	s := put(t)
	m := s.open("incident-method", 3, model.KeepEverything)
	m.to("analysis")
	for range 80 {
		m.write("Er lag al maanden een klacht, en niemand zei er iets over tot nu.")
	}
	m.end()
	s.env.Width, s.env.Height = 120, 34
	scr, cmd := review.Builder(review.Options{})(t.Context(), s.env, s.list())
	for _, msg := range answers(cmd) {
		scr, _, cmd = scr.Update(s.env, msg)
		for _, msg := range answers(cmd) { // the choice has rested
			scr, _, cmd = scr.Update(s.env, msg)
			for _, msg := range answers(cmd) { // the notes are there
				scr, _, _ = scr.Update(s.env, msg)
			}
		}
	}
	if n := len(scr.View(s.env).Lines); n < 30 {
		t.Fatalf("only %d lines: the notes are not there", n)
	}
	allocs := testing.AllocsPerRun(20, func() { scr.View(s.env) })
	if allocs > 600 {
		t.Errorf("a frame takes %.0f allocations", allocs)
	} else {
		t.Logf("%.0f allocations", allocs)
	}
}

// answers runs commands and gives their messages.
func answers(cmd tea.Cmd) []tea.Msg {
	if cmd == nil {
		return nil
	}
	msg := cmd()
	batch, ok := msg.(tea.BatchMsg)
	if !ok {
		return []tea.Msg{msg}
	}
	var all []tea.Msg
	for _, c := range batch {
		all = append(all, answers(c)...)
	}
	return all
}
