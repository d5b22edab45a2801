package demo

import "intervision/model"

// asked is an intention of an earlier session that is asked after.
type asked struct {
	from *telling
	fate fate
	note string
}

// due are the intentions that are asked after in a session.
func (y *year) due(session int) []asked {
	var list []asked
	for i, t := range y.told {
		for j, f := range t.tale.fates {
			if i+f.later != session {
				continue
			}
			a := asked{from: t, fate: f}
			if notes := t.words.steps[followed]; j < len(notes) {
				a.note = notes[j]
			}
			list = append(list, a)
		}
	}
	return list
}

// lookBack keeps what came of intentions: in the log that made them, and in
// this one that they were asked after.
func (t *telling) lookBack(due []asked) {
	for _, a := range due {
		made := a.from.s.Intentions
		if a.fate.intention >= len(made) {
			continue
		}
		id := made[a.fate.intention].ID
		a.from.at = t.at
		a.from.ask(model.FollowUp{FollowedUp: model.FollowedUp{Intention: id, Status: a.fate.status, Note: a.note}})
		if a.from.err != nil {
			t.err = a.from.err
			return
		}
		t.ask(model.LookBackOn{LookedBack: model.LookedBack{Log: a.from.log, Intention: id}})
	}
}
