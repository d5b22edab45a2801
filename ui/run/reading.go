package run

import (
	"intervision/model"
	"intervision/ui/screen"
	"intervision/ui/stage"
)

// Whatever the wall lists can be read at every size: up from an empty line into
// what was kept, line by line through what is longer than its place, and down
// past the last one back to the line.

// reading says whether somebody walks through what was kept, where the step is
// about something else.
func (m Model) reading() bool {
	return m.list.on && m.besideList() && m.room.Step.Capture != model.CaptureMark && m.room.Step.Capture != model.CapturePick
}

// onEntry says whether an entry is chosen: what was parked can only be read.
func (m Model) onEntry() bool {
	return m.list.on && m.list.what == ofEntries && m.list.at < len(m.room.Entries)
}

// chosen moves up or down.
func (m Model) chosen(env *screen.Env, key string) Model {
	switch {
	case m.panel == tipsPanel:
		return m.leafed(env, key)
	case m.length() == 0:
		return m.scrolled(env, key)
	case !m.list.on:
		return m.walkedIn(key)
	case key == "up":
		return m.up(env)
	case key == "down":
		return m.down(env)
	}
	return m
}

// walkedIn goes from the field into the list.
func (m Model) walkedIn(key string) Model {
	if key == "up" || !m.besideList() {
		m.list.on, m.into = true, 0
		m.list.aimed = m.list.what == ofPeople
		if m.besideList() {
			m.list.at, m.into = m.length()-1, allOfIt
		}
	}
	return m
}

// allOfIt is further into an item than any goes: the wall stops at its end.
const allOfIt = 1 << 20

func (m Model) up(env *screen.Env) Model {
	if seen := m.seen(env); seen.Into > 0 {
		m.into = max(0, seen.Into-max(1, seen.Rows-1))
		return m
	}
	if m.list.at > 0 {
		m.list.at, m.into = m.list.at-1, allOfIt
	}
	return m
}

// seen is how much of the chosen line the wall shows. A list in a panel is not
// on the wall: what is cut off behind the panel does not keep anybody there.
func (m Model) seen(env *screen.Env) stage.Seen {
	if m.panel != noPanel {
		return stage.Seen{}
	}
	return m.wall(env, len(m.panelLines(env))).Seen
}

// down past the last line goes back to typing.
func (m Model) down(env *screen.Env) Model {
	if seen := m.seen(env); seen.More > 0 {
		m.into = seen.Into + max(1, seen.Rows-1)
		return m
	}
	m.into = 0
	if last := m.length() - 1; m.list.at < last {
		m.list.at++
	} else if m.reading() && m.panel == noPanel {
		m.list.on = false
	}
	return m
}

// scrolled moves what is listed without choosing in it.
func (m Model) scrolled(env *screen.Env, key string) Model {
	switch key {
	case "up", "alt+up", "ctrl+up":
		if m.wall(env, len(m.panelLines(env))).Seen.Above > 0 {
			m.scroll++
		}
	default:
		m.scroll = max(0, m.scroll-1)
	}
	return m
}

// leafed goes through the tips.
func (m Model) leafed(env *screen.Env, key string) Model {
	if key == "up" {
		m.into = max(0, m.into-1)
	} else {
		m.into = min(m.into+1, max(0, len(m.tips(env))-m.panelRows(env)))
	}
	return m
}
