package season

import (
	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/screen"
)

// Keys are the commands that work now.
func (m Model) Keys(env *screen.Env) []keys.Binding {
	w := env.Words.Season
	switch {
	case !m.ready:
		return []keys.Binding{keys.Offer(keys.Back)}
	case m.typing:
		return []keys.Binding{keys.Named(keys.Open, w.KeepIt), keys.Offer(keys.Back)}
	case m.place == asking:
		b := []keys.Binding{keys.Offer(keys.Choose), keys.Offer(keys.Change), keys.Named(keys.Edit, w.TypeIt), keys.Named(keys.Open, w.MakeIt), keys.Offer(keys.Back)}
		return append(b, m.backAndForth()...)
	case m.place == absence:
		return []keys.Binding{keys.Offer(keys.Choose), keys.Offer(keys.Toggle), keys.Named(keys.Change, w.Longer), keys.Named(keys.Open, w.Further), keys.Offer(keys.Back)}
	case m.place == showing:
		return []keys.Binding{keys.Named(keys.Accept, w.KeepIt), keys.Named(keys.Decline, w.LeaveIt)}
	case m.place == writing:
		return []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Open, w.WriteIt), keys.Offer(keys.Back)}
	}
	return m.listKeys(env)
}

// listKeys are the commands of the list: what is past does not change.
func (m Model) listKeys(env *screen.Env) []keys.Binding {
	w, x := env.Words.Season, m.meeting()
	b := []keys.Binding{keys.Offer(keys.Choose)}
	switch {
	case x.Ahead():
		b = append(b, keys.Offer(keys.Absent), keys.Named(keys.Change, w.Another), keys.Named(keys.Open, w.MoveIt), keys.Offer(keys.Swap),
			keys.Named(keys.Remove, w.OutIn), keys.Quietly(keys.Edit), keys.Quietly(keys.NextField), keys.Quietly(keys.PrevField))
	case x.Dropped && !x.Past:
		b = append(b, keys.Named(keys.Remove, w.BackIn))
	default:
		for _, id := range []keys.ID{keys.Absent, keys.Swap, keys.Remove, keys.Edit} {
			b = append(b, keys.Refused(id, w.AfterToday))
		}
	}
	b = append(b, keys.Offer(keys.Rhythm), keys.Offer(keys.Export), keys.Offer(keys.Back))
	return append(b, m.backAndForth()...)
}

// backAndForth takes back what was done here, and brings it back.
func (m Model) backAndForth() []keys.Binding {
	var b []keys.Binding
	if m.edits.CanUndo() {
		b = append(b, keys.Offer(keys.Undo))
	}
	if m.edits.CanRedo() {
		b = append(b, keys.Quietly(keys.Redo))
	}
	return b
}

// focused says whether keys are about this person of the chosen meeting.
func (m Model) focused(row int, role model.Role) bool {
	return row == m.at && role == m.role && m.place == listing && m.meeting().Ahead()
}
