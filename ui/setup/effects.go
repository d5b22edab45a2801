package setup

import (
	"context"
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
	"intervision/ui/teamlog"
)

// What waits stands in this file. Each command ends with the screen's context
// and answers with a message that carries the screen's id.

type (
	// loaded is what the questions need of the team.
	loaded struct {
		screen model.ID
		team   model.ID
		events []model.Event
		home   sessions.Home
		last   []model.ID    // who took part last time, in seating order
		led    model.ID      // who led then
		plan   model.Meeting // of the series, if it has one today
		ends   model.Instant // when that is to end
		err    error
	}
	// collected are the methods there are.
	collected struct {
		screen model.ID
		offers []offer
		suits  []string // methods for a first meeting
	}
	// begun says the session is in the store.
	begun struct {
		screen model.ID
		log    model.ID
		err    error
	}
)

// load reads the team, its home row and its newest session. A zero team is the
// one that met last.
func load(ctx context.Context, store sessions.Store, screen, team model.ID, now model.Instant, here *time.Location) tea.Cmd {
	return func() tea.Msg {
		m := loaded{screen: screen, team: team}
		if m.err = m.read(ctx, store); m.err == nil {
			m.err = m.today(ctx, store, now, here)
		}
		return m
	}
}

// today reads who does what today, where a series says so.
func (m *loaded) today(ctx context.Context, store sessions.Store, now model.Instant, here *time.Location) error {
	if _, ok := model.FoldTeam(m.team, m.events).Season.Rule(); !ok {
		return nil
	}
	s, err := teamlog.ReadSeason(ctx, store, m.team, here)
	if err != nil {
		return err
	}
	day, _ := sessions.DateOf(now, s.Zone)
	if next, ok := model.NextMeeting(s.Plan(now)); ok && next.Date == day {
		m.plan, m.ends = next, s.At(next.Slot).Add(model.Millis(next.Length)*model.Minute)
	}
	return nil
}

func (m *loaded) read(ctx context.Context, store sessions.Store) (err error) {
	if m.team.IsZero() {
		teams, err := store.Teams(ctx)
		if err != nil {
			return err
		}
		if len(teams) == 0 {
			return sessions.ErrNotFound
		}
		m.team = teams[0].ID
	}
	if m.events, _, err = store.Read(ctx, m.team, 0, 0); err != nil {
		return err
	}
	if m.home, err = store.Home(ctx, m.team); err != nil {
		return err
	}
	page, err := store.List(ctx, sessions.Query{Team: m.team}, "", 1)
	if err == nil && len(page.Rows) > 0 {
		m.last, m.led = page.Rows[0].People, page.Rows[0].Facilitator
	}
	return err
}

// collect composes every method with every frame; what cannot be used is left
// out. It takes some milliseconds a dozen, while people say who is here.
func collect(screen model.ID, library *methods.Library) tea.Cmd {
	return func() tea.Msg {
		m := collected{screen: screen, offers: []offer{}}
		frames := map[form]methods.Set{}
		for f := shortForm; f <= firstForm; f++ {
			set, err := library.Frame(f.frame())
			if err != nil {
				return m
			}
			frames[f] = set
		}
		for _, c := range frames[firstForm] {
			m.suits = c.Suits
		}
		for _, entry := range library.List() {
			set, err := library.Set(entry.ID)
			if entry.Err != nil || err != nil {
				continue
			}
			if o, ok := composed(entry, set, frames); ok {
				m.offers = append(m.offers, o)
			}
		}
		return m
	}
}

// composed is a method with every script it can be led by.
func composed(entry methods.Entry, set methods.Set, frames map[form]methods.Set) (o offer, ok bool) {
	o.entry = entry
	for f, frame := range frames {
		script, err := methods.Compose(frame, set, nil)
		if err != nil {
			return o, false
		}
		*o.script(f) = script
	}
	return o, true
}

// attempts is how often a session is appended when it is not clear whether it
// was kept.
const attempts = 3

// start keeps what a session needs, in the order in which it is of use to who
// reads on after a crash: the names, the script, the session.
func start(ctx context.Context, store sessions.Store, screen model.ID, b beginning) tea.Cmd {
	return func() tea.Msg {
		return begun{screen: screen, log: b.log, err: b.keep(ctx, store)}
	}
}

func (b beginning) keep(ctx context.Context, store sessions.Store) error {
	if len(b.teamEvent) > 0 {
		if _, err := teamlog.Keep(ctx, store, b.team, b.teamLog, b.teamEvent); err != nil {
			return err
		}
	}
	hash, err := store.PutScript(ctx, b.script)
	if err != nil {
		return err
	}
	for range attempts {
		if _, err = store.Append(ctx, b.append(hash)); !errors.Is(err, sessions.ErrUnknown) {
			return err
		}
	}
	return err
}
