package sessions

import (
	"bytes"
	"cmp"
	"slices"

	"intervision/model"
)

// MaxRunning is how many running sessions a Home holds.
const MaxRunning = 5

// HomeOf computes the home row of a team from the summaries of all its
// sessions, in any order.
func HomeOf(team TeamRow, all []model.Summary) Home {
	h := Home{Team: team}
	oldestFirst := slices.Clone(all)
	slices.SortFunc(oldestFirst, func(a, b model.Summary) int { return newestFirst(b, a) })
	for i := range oldestFirst {
		h.add(&oldestFirst[i])
	}
	return h
}

// Replace is the home row after one session's summary changed from old to new;
// nil stands for none (not made yet, or erased). It never looks at a log or at
// other sessions. When that is not enough to know (the newest session was
// erased, one of more than MaxRunning running ones ended) it answers false: then
// compute the row with HomeOf. h itself is not changed.
func (h Home) Replace(old, new *model.Summary) (Home, bool) {
	if h.hides(old, new) {
		return Home{}, false
	}
	h.Running, h.Presented = slices.Clone(h.Running), slices.Clone(h.Presented)
	h.remove(old)
	h.add(new)
	return h, true
}

// hides says whether what the row holds may rest on old and not on new, or on
// which of two comes first. Then something it does not hold shows from behind.
func (h Home) hides(old, new *model.Summary) bool {
	if old != nil && sameOnHome(old, new) {
		return false
	}
	if old != nil && !closed(old) && len(h.Running) == MaxRunning && (new == nil || closed(new) || new.Started != old.Started) {
		return true
	}
	if old != nil && closed(old) && (old.Started == h.LastAt || h.presentedAt(old.Presenter) == old.Started) {
		return true
	}
	return new != nil && closed(new) && new.Started == h.LastAt && new.Method != h.LastMethod
}

// sameOnHome says whether both are closed and the row can hold one as the other.
func sameOnHome(old, new *model.Summary) bool {
	return new != nil && closed(old) && closed(new) &&
		old.Started == new.Started && old.Method == new.Method && old.Presenter == new.Presenter
}

func (h *Home) remove(s *model.Summary) {
	if s == nil {
		return
	}
	h.Open -= s.Open()
	if closed(s) {
		h.Sessions--
		return
	}
	h.Running = slices.DeleteFunc(h.Running, func(r model.Summary) bool { return r.Log == s.Log })
}

func (h *Home) add(s *model.Summary) {
	if s == nil {
		return
	}
	h.Open += s.Open()
	if !closed(s) {
		h.run(*s)
		return
	}
	h.Sessions++
	if s.Started >= h.LastAt && s.Started != 0 {
		h.LastMethod, h.LastAt = s.Method, s.Started
	}
	h.present(s.Presenter, s.Started)
}

// run adds a running session, newest first, and drops what is too many.
func (h *Home) run(s model.Summary) {
	at, _ := slices.BinarySearchFunc(h.Running, s, newestFirst)
	h.Running = slices.Insert(h.Running, at, s)
	h.Running = h.Running[:min(len(h.Running), MaxRunning)]
}

// present keeps when a person presented last; who did so last comes first.
func (h *Home) present(person model.ID, at model.Instant) {
	if person.IsZero() || at <= h.presentedAt(person) {
		return
	}
	h.Presented = slices.DeleteFunc(h.Presented, func(p Presented) bool { return p.Person == person })
	h.Presented = append(h.Presented, Presented{Person: person, At: at})
	slices.SortFunc(h.Presented, func(a, b Presented) int {
		return cmp.Or(cmp.Compare(b.At, a.At), bytes.Compare(a.Person[:], b.Person[:]))
	})
}

// presentedAt is when a person presented last, 0 if never.
func (h Home) presentedAt(person model.ID) model.Instant {
	for _, p := range h.Presented {
		if p.Person == person {
			return p.At
		}
	}
	return 0
}

func closed(s *model.Summary) bool { return s.State == model.StateClosed }

// newestFirst orders summaries by their start, and by id when they started at
// the same moment, so that an order is the same in every engine.
func newestFirst(a, b model.Summary) int {
	return cmp.Or(cmp.Compare(b.Started, a.Started), bytes.Compare(a.Log[:], b.Log[:]))
}
