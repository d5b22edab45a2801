package export

import (
	"slices"

	"intervision/model"
)

// noted is what was kept and can be read, entries by the step they belong to.
type noted struct {
	wordings   []model.Wording
	parked     []model.ParkedLine
	intentions []model.Kept

	steps map[string][]thread
	loose []thread // of steps the script does not have
	own   []thread // what the presenter said to take along
	count int      // entries, answers included
	marks map[model.ID][]model.Mark
	picks map[model.ID]bool
}

// thread is an entry with what was answered to it.
type thread struct {
	model.Entry
	answers []model.Entry
}

// gather finds the place of every entry that people may read.
func gather(s model.Session) noted {
	n := noted{steps: map[string][]thread{}, marks: map[model.ID][]model.Mark{}, picks: map[model.ID]bool{}}
	n.wordings = slices.DeleteFunc(slices.Clone(s.Wordings), func(w model.Wording) bool { return empty(w.Text) })
	n.parked = slices.DeleteFunc(slices.Clone(s.Parked), func(p model.ParkedLine) bool { return empty(p.Text) })
	n.intentions = slices.DeleteFunc(slices.Clone(s.Intentions), func(k model.Kept) bool { return empty(k.When + k.Then) })
	threads, at := threadsOf(s)
	n.count = len(at)
	for _, t := range threads {
		switch i := s.Script.Index(t.Step); {
		case i < 0:
			n.loose = append(n.loose, t)
		case s.Script.Steps[i].Has(model.Reflection) && !t.Person.IsZero() && t.Person == s.Presenter:
			n.own = append(n.own, t)
		default:
			n.steps[t.Step] = append(n.steps[t.Step], t)
		}
	}
	for i := range s.Steps {
		st := &s.Steps[i]
		n.picks[st.Entry] = true
		for id, mark := range st.Marks {
			n.marks[id] = append(n.marks[id], mark)
		}
	}
	return n
}

// threadsOf puts answers under what they answer; at has every entry that is
// shown, with its thread.
func threadsOf(s model.Session) (threads []thread, at map[model.ID]int) {
	at = map[model.ID]int{}
	for _, e := range s.Entries {
		if s.Hidden(e) || empty(e.Text) {
			continue
		}
		// Only what stands above can be answered, so nothing goes round.
		if to, asked := at[e.To]; asked && !e.To.IsZero() {
			threads[to].answers = append(threads[to].answers, e)
			at[e.ID] = to
			continue
		}
		at[e.ID] = len(threads)
		threads = append(threads, thread{Entry: e})
	}
	return threads, at
}
