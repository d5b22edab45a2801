package bolt

import (
	"maps"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/seal"
)

// recent is what this process knows of the logs it wrote to or looked at last,
// so that an append need not read before it writes. It is never trusted: a turn
// writes only if the stored rows are those that were remembered, byte for byte.
// Whoever plans a change holds Store.planning.
type recent struct {
	logs  map[model.ID]*trace
	homes map[model.ID]homeTrace
}

// trace is a log as it was last seen.
type trace struct {
	stored []byte // row in the bucket heads, nil if there was no log
	head   head
	key    seal.Key
	events map[model.ID]place // all of them, by id
}

// homeTrace is the home row of a team as it was last seen.
type homeTrace struct {
	stored []byte // nil if there was none
	row    sessions.Home
}

// remembered is how many logs and homes are remembered; a program has one
// session and one team's log in hand.
const remembered = 16

// keepLog remembers a log, and forgets another one if there are too many.
func (r *recent) keepLog(id model.ID, t *trace) {
	r.logs = withRoom(r.logs, id)
	r.logs[id] = t
}

func (r *recent) keepHome(team model.ID, h homeTrace) {
	r.homes = withRoom(r.homes, team)
	r.homes[team] = h
}

// forget drops everything: it turned out to be old.
func (r *recent) forget() { r.logs, r.homes = nil, nil }

func withRoom[V any](m map[model.ID]V, id model.ID) map[model.ID]V {
	if m == nil {
		m = map[model.ID]V{}
	}
	if _, there := m[id]; !there && len(m) >= remembered {
		for other := range maps.Keys(m) {
			delete(m, other)
			break
		}
	}
	return m
}
