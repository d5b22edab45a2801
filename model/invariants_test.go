package model

import (
	"fmt"
	"slices"
)

// invariants finds what may never be so, whatever a log says. From requests
// alone come stricter logs: then strict is set.
func invariants(s Session, strict bool) error {
	for _, check := range []func(Session) error{courseHolds, circleHolds, notesHold, stepsHold, clockHolds, turnHolds} {
		if err := check(s); err != nil {
			return err
		}
	}
	if strict {
		return strictlyHolds(s)
	}
	return nil
}

func courseHolds(s Session) error {
	number, count := s.Place()
	cur := s.Current()
	switch {
	case len(s.Steps) != len(s.Script.Steps):
		return fmt.Errorf("%d states for %d steps", len(s.Steps), len(s.Script.Steps))
	case s.Step < -1 || s.Step >= len(s.Steps):
		return fmt.Errorf("step %d", s.Step)
	case s.State > StateClosed:
		return fmt.Errorf("state %d", s.State)
	case s.State == StateWelcome && (s.Step != -1 || s.Stopped || s.Accepted && !has[RecordAccepted](s)):
		return fmt.Errorf("the welcome is in step %d, stopped %v", s.Step, s.Stopped)
	case s.CaseKept && !s.Stopped:
		return fmt.Errorf("a case kept that was not stopped")
	case s.State != StateClosed && slices.ContainsFunc(s.Events(), isEnd):
		return fmt.Errorf("closed, and open again")
	case s.Level < KeepNothing || s.Level > KeepEverything:
		return fmt.Errorf("level %d", s.Level)
	case number < 0 || number > count || count > len(s.Steps):
		return fmt.Errorf("place %d/%d", number, count)
	case cur != nil && !s.Now().Entered:
		return fmt.Errorf("in a step that was never entered")
	case cur != nil && number == 0:
		return fmt.Errorf("in %s, which does not count", cur.ID)
	}
	return nil
}

// has says whether a log holds an event of a type.
func has[B Body](s Session) bool {
	return slices.ContainsFunc(s.Events(), func(e Event) bool { _, ok := e.Body.(B); return ok })
}

func distinct(ids []ID) bool {
	seen := map[ID]bool{}
	for _, id := range ids {
		if seen[id] || id.IsZero() {
			return false
		}
		seen[id] = true
	}
	return true
}

func circleHolds(s Session) error {
	took := func(id ID) bool { return slices.Contains(s.Everyone, id) }
	stranger := func(id ID) bool { return !took(id) }
	switch {
	case !distinct(s.Seats), !distinct(s.Everyone):
		return fmt.Errorf("somebody sits twice: %v, %v", s.Seats, s.Everyone)
	case slices.ContainsFunc(s.Seats, stranger):
		return fmt.Errorf("a stranger sits there: %v", s.Seats)
	}
	for _, role := range []ID{s.Facilitator, s.NoteTaker, s.Presenter} {
		if !role.IsZero() && stranger(role) {
			return fmt.Errorf("a stranger has a role: %v", role)
		}
	}
	for i := range s.Steps {
		st := &s.Steps[i]
		switch {
		case slices.ContainsFunc(st.Turns, stranger), slices.ContainsFunc(st.had, stranger):
			return fmt.Errorf("a stranger had a turn in %s", s.Script.Steps[i].ID)
		case !distinct(st.had):
			return fmt.Errorf("somebody had two turns in one round of %s", s.Script.Steps[i].ID)
		case !st.Person.IsZero() && stranger(st.Person):
			return fmt.Errorf("a stranger was picked in %s", s.Script.Steps[i].ID)
		}
	}
	return nil
}

func notesHold(s Session) error {
	at := map[ID]int{}
	for i, e := range s.Entries {
		if _, twice := at[e.ID]; twice || e.blank || s.entryByID(e.ID) != &s.Entries[i] {
			return fmt.Errorf("entry %d: %+v", i, e)
		}
		at[e.ID] = i
	}
	for i := range s.Steps {
		st := &s.Steps[i]
		for id, m := range st.Marks {
			if _, there := at[id]; !there || m == NoMark || m > Taken {
				return fmt.Errorf("mark %d on %v", m, id)
			}
		}
		if _, there := at[st.Entry]; !st.Entry.IsZero() && !there {
			return fmt.Errorf("picked %v, which is not there", st.Entry)
		}
		if _, there := at[st.waiting]; !st.waiting.IsZero() && !there {
			return fmt.Errorf("%v waits, and is not there", st.waiting)
		}
	}
	for _, k := range s.Intentions {
		if k.blank {
			return fmt.Errorf("a blank intention")
		}
	}
	for _, p := range s.Parked {
		if p.shownIn >= len(s.Steps) || p.shownIn >= 0 && !s.Script.Steps[p.shownIn].Has(Advice) {
			return fmt.Errorf("%+v", p)
		}
	}
	return nil
}

func stepsHold(s Session) error {
	for i := range s.Steps {
		st, step := &s.Steps[i], &s.Script.Steps[i]
		switch {
		case st.Minutes < 0 || st.Extended < 0 || s.Given(i) < 0 || s.Given(i) > 2*Day:
			return fmt.Errorf("%s has %d + %d minutes", step.ID, st.Minutes, st.Extended)
		case st.Choice != "" && !step.has(st.Choice):
			return fmt.Errorf("%s chose %q", step.ID, st.Choice)
		}
		items := map[string]bool{}
		for _, r := range st.Ratings {
			if items[r.Item] || !step.counts(r) {
				return fmt.Errorf("%s rated %+v", step.ID, r)
			}
			items[r.Item] = true
		}
	}
	return nil
}

// clockHolds looks at it from several moments, early and late.
func clockHolds(s Session) error {
	if s.Running() && s.State != StateRunning {
		return fmt.Errorf("the clock runs in state %d", s.State)
	}
	for _, now := range []Instant{-1 << 63, 0, s.LastAt, monday, s.LastAt.Add(Hour), 1<<63 - 1} {
		total := Millis(0)
		for i := range s.Steps {
			d := s.Spent(i, now)
			if d < 0 {
				return fmt.Errorf("%s took %d", s.Script.Steps[i].ID, d)
			}
			total += d
		}
		if all := s.Elapsed(now); all < 0 || total < 0 || total > all {
			return fmt.Errorf("steps took %d of %d at %d", total, all, now)
		}
		s.ClosingDue(now)
		s.Gap(now, s.LastAt)
		s.Gap(s.LastAt, now)
	}
	return nil
}

func turnHolds(s Session) error {
	cur, t := s.Current(), s.Turn()
	if !s.HasTurns(cur) {
		if !t.Person.IsZero() || len(t.Then)+len(t.Had) > 0 {
			return fmt.Errorf("a turn where there are none: %+v", t)
		}
		return nil
	}
	circle := s.Circle(cur)
	all := slices.Concat(t.Had, t.Then)
	if !t.Person.IsZero() {
		all = append(all, t.Person)
	}
	switch {
	case !distinct(circle) || slices.ContainsFunc(circle, func(id ID) bool { return !s.Present(id) }):
		return fmt.Errorf("the circle is %v", circle)
	case !distinct(all) || len(all) != len(circle) || slices.ContainsFunc(all, func(id ID) bool { return !slices.Contains(circle, id) }):
		return fmt.Errorf("the turns %+v of the circle %v", t, circle)
	case t.Round < 1 || (t.Person.IsZero() && (len(t.Then) > 0 || cur.Repeats())):
		return fmt.Errorf("%+v", t)
	}
	return nil
}

// strictlyHolds is so when everything was asked for and checked.
func strictlyHolds(s Session) error {
	for _, e := range s.Entries {
		if s.Script.Index(e.Step) < 0 || blank(e.Text) {
			return fmt.Errorf("entry %+v", e)
		}
		if q := s.entryByID(e.To); !e.To.IsZero() && (q == nil || q.Step != e.Step || !q.To.IsZero()) {
			return fmt.Errorf("an answer to %v: %+v", q, e)
		}
		if s.Script.Steps[s.Script.Index(e.Step)].Capture == CaptureEntries && !e.Person.IsZero() {
			return fmt.Errorf("a shared line has an author: %+v", e)
		}
	}
	for _, k := range s.Intentions {
		if blank(k.Then) { // its owner's arrival may have been taken back
			return fmt.Errorf("intention %+v", k)
		}
	}
	for _, w := range s.Wordings {
		if blank(w.Text) {
			return fmt.Errorf("wording %+v", w)
		}
	}
	return nil
}
