// Package demo invents a team and a year of its sessions: to look around in, to
// practise on, and to draw pictures of. No person and no case in it is real.
//
// Everything is asked of the model as people would ask it, so what comes out is
// always a session that could have been. It is the same every time for the same
// language and moment.
package demo

import (
	"context"
	"math/rand/v2"
	"time"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
)

// Fill invents the team in a language and brings it into a store that does not
// have it: twelve sessions over the year before now, all closed, and a date for
// the next one. It gives the team's id. Its errors are those of the store, of a
// card that cannot be read, or say which story does not fit its method.
func Fill(ctx context.Context, store sessions.Store, library *methods.Library, lang string, now model.Instant, zone *time.Location) (model.ID, error) {
	y := newYear(library, lang, now, zone)
	y.put = func(s model.Script) (string, error) { return store.PutScript(ctx, s) }
	for i := range y.tales {
		if err := y.meet(i); err != nil {
			return model.ID{}, err
		}
	}
	return y.team.ID, store.Import(ctx, y.logs())
}

// year is everything that is being invented.
type year struct {
	library *methods.Library
	lang    string
	zone    *time.Location
	dice    *rand.Rand
	ids     *rand.Rand // apart from the dice: names stay when a card changes
	base    time.Time  // the last Thursday afternoon before now
	cast    cast
	people  []model.ID // as in cast.members
	team    model.Team
	members []model.Event // of the team's log
	tales   []tale
	names   []model.ID // of the sessions, in order
	told    []*telling
	put     func(model.Script) (hash string, err error)
	scripts map[string]stored // by method and length
}

// seed makes every run the same.
const seed = 20261210

func newYear(library *methods.Library, lang string, now model.Instant, zone *time.Location) *year {
	y := &year{
		library: library, lang: lang, zone: zone, dice: rand.New(rand.NewPCG(seed, 1)), ids: rand.New(rand.NewPCG(seed, 2)),
		base: thursday(now, zone), cast: castOf(lang), tales: tales(), scripts: map[string]stored{},
	}
	y.found()
	return y
}

// thursday is two o'clock on the last Thursday before a moment.
func thursday(now model.Instant, zone *time.Location) time.Time {
	t := time.UnixMilli(int64(now)).In(zone)
	days := (int(t.Weekday()) - int(time.Thursday) + 7) % 7
	if days == 0 {
		days = 7
	}
	return time.Date(t.Year(), t.Month(), t.Day()-days, 14, 0, 0, 0, zone)
}

// weeksAgo is that afternoon so many weeks earlier.
func (y *year) weeksAgo(weeks int) model.Instant {
	return model.Instant(y.base.AddDate(0, 0, -7*weeks).UnixMilli())
}

// id draws an id.
func (y *year) id() (id model.ID) {
	for i := range id {
		id[i] = byte(y.ids.Uint32())
	}
	return id
}

// logs is the whole year as the store takes it in.
func (y *year) logs() []sessions.Log {
	logs := []sessions.Log{{ID: y.team.ID, Kind: sessions.TeamLog, Events: y.members, Team: sessions.RowOf(y.team)}}
	for _, t := range y.told {
		logs = append(logs, sessions.Log{
			ID: t.log, Kind: sessions.SessionLog, Events: t.s.Events(), Summary: t.s.Summarise(t.log),
		})
	}
	return logs
}
