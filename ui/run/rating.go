package run

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/screen"
)

// itemID is the question of an evaluation that is being counted, empty where
// the step has only one.
func (m Model) itemID() string {
	if choices := m.room.Step.Choices; len(choices) > 0 {
		return choices[m.item%len(choices)].ID
	}
	return ""
}

// countsNow are the counts of the question on screen: being typed, or kept.
func (m Model) countsNow() []int {
	if m.counts != nil {
		return m.counts
	}
	for _, r := range m.room.Ratings {
		if r.Item == m.itemID() {
			return r.Counts
		}
	}
	return make([]int, m.values())
}

// values is how many values the step's scale has.
func (m Model) values() int { return m.room.Step.Scale.To - m.room.Step.Scale.From + 1 }

// rate types how many chose the value under the cursor; on the presenter's own
// scale a digit is the value itself.
func (m Model) rate(env *screen.Env, key string) (Model, tea.Cmd) {
	if m.list.what == ofStatuses && len(key) == 1 && key >= "1" && int(key[0]-'1') < len(statuses()) {
		return m.tell(env, statuses()[key[0]-'1'])
	}
	if m.list.what != ofValues || len(key) != 1 || key[0] < '0' || key[0] > '9' {
		return m, nil
	}
	digit := int(key[0] - '0')
	before, counts := m, make([]int, m.length())
	if m.ownScale() {
		at := digit - m.room.Step.Scale.From
		if at < 0 || at >= len(counts) {
			return m, nil
		}
		m.list.at, counts[at] = at, 1
	} else {
		copy(counts, m.countsNow())
		counts[m.list.at] = digit
		m.list.at = min(m.list.at+1, m.length()-1)
	}
	m.counts = counts
	next, cmd := m.ask(env, model.Rate{Step: m.step(), Item: m.itemID(), Counts: counts})
	if next.notice == env.Words.Refusal(model.RuleManyPeople) { // nothing was counted: the same value waits
		before.notice = env.Words.Run.TooManyVotes
		return before, cmd
	}
	return next, cmd
}

// ownScale says whether one person answers: then a value is chosen, not counted.
func (m Model) ownScale() bool {
	return m.room.Step.Speaks == model.SpeaksPresenter
}

// firstValue is where the pointer stands on a scale: at the first value to
// count, on an own scale at the value that was chosen, or at none: enter must
// not choose what nobody meant.
func (m Model) firstValue() int {
	if !m.ownScale() {
		return 0
	}
	return slices.Index(m.countsNow(), 1)
}

// nextItem keeps the value of an own scale; where it is kept, or counted, the
// next question comes.
func (m Model) nextItem(env *screen.Env) (Model, tea.Cmd) {
	switch {
	case m.ownScale() && m.list.at < 0:
		return m, nil
	case m.ownScale() && m.countsNow()[m.list.at] == 0:
		counts := make([]int, m.length())
		counts[m.list.at] = 1
		m.counts = counts
		return m.ask(env, model.Rate{Step: m.step(), Item: m.itemID(), Counts: counts})
	case m.item+1 < len(m.room.Step.Choices):
		m.item++
		m.counts = nil
		m.list.at = m.firstValue()
	}
	return m, nil
}
