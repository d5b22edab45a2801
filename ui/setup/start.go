package setup

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/screen"
	"intervision/ui/teamlog"
)

// beginning is a session that is about to be: everything that is kept for it,
// made once, so that trying again never begins a second one.
type beginning struct {
	log    model.ID
	script model.Script
	events []model.Event // of the session; the first one still lacks the script's hash

	team      model.ID
	teamLog   []model.Event // as it was read
	teamEvent []model.Event // to add to it, may be empty
}

// begin has the session kept, or says why it cannot be.
func (m Model) begin(env *screen.Env) (Model, tea.Cmd) {
	c, ok := m.chosen()
	if !ok {
		return m, nil
	}
	if m.beginning == nil {
		b, no := m.compose(env, c.offer)
		if no != nil {
			m.notice = env.Words.Refusal(no.Rule)
			return m, nil
		}
		m.beginning = b
	}
	m.sending = true
	return m, start(m.ctx, env.Store, m.id, *m.beginning)
}

// compose makes the events of the session and of the team.
func (m Model) compose(env *screen.Env, o *offer) (*beginning, *model.Refusal) {
	now := env.Clock()
	script := *m.plan(env, o).script
	request := model.StartWith{
		Started: model.Started{
			Team: m.team.ID, Zone: zoneName(env.Zone), Lang: env.Lang, Method: script.Method, Until: m.until,
			People: m.here(), Facilitator: m.present(m.leads), NoteTaker: m.present(m.types), Presenter: m.present(m.brings),
		},
		Keeping: model.KeepingAgreed{Level: model.KeepCore, Until: aYearLater(now, env.Zone)},
	}
	if m.boss {
		request.Conditions = []model.Condition{model.BossPresent}
	}
	var joined []model.Body
	for _, p := range m.people {
		switch {
		case p.fresh && p.guest && p.here:
			request.Guests = append(request.Guests, model.GuestNamed{Person: p.id, Name: p.name})
		case p.fresh && !p.guest:
			joined = append(joined, model.MemberJoined{Person: p.id, Name: p.name})
		}
	}
	d, no := request.Open(script)
	if no != nil {
		return nil, no
	}
	b := &beginning{log: env.NewID(), script: script, team: m.team.ID, teamLog: m.log}
	b.events = d.Stamp(env.NewID, now, env.Seat)
	if bodies := append(joined, m.toldOfTeam()...); len(bodies) > 0 {
		b.teamEvent = teamlog.Stamp(env.NewID, now, env.Seat, bodies...)
	}
	return b, nil
}

// toldOfTeam is what was said here that holds for the team: whether a manager
// is in the circle, and that the meeting which was planned is this one.
func (m Model) toldOfTeam() []model.Body {
	var bodies []model.Body
	if !m.team.Asked(model.BossPresent) || m.team.Conditions[model.BossPresent] != m.boss {
		bodies = append(bodies, model.TeamConditionSet{Condition: model.BossPresent, On: m.boss})
	}
	if at := m.team.Meeting; at != 0 && at < m.until.Add(model.Hour) {
		bodies = append(bodies, model.MeetingPlanned{})
	}
	return bodies
}

// aYearLater is how long a session is kept unless the group agrees otherwise at
// the welcome: one year, the longest that the advice on keeping notes of a
// circle allows, so that a look back on the year is possible and no more.
func aYearLater(at model.Instant, zone *time.Location) model.Instant {
	return model.Instant(time.UnixMilli(int64(at)).In(zone).AddDate(1, 0, 0).UnixMilli())
}

// zoneName is the IANA name of a zone, empty where only the machine knows it.
func zoneName(zone *time.Location) string {
	if zone == nil || zone == time.Local {
		return ""
	}
	return zone.String()
}

// append is what the store is asked to keep of the session, once the script has
// its hash.
func (b beginning) append(hash string) sessions.Append {
	events := append([]model.Event(nil), b.events...)
	started, _ := events[0].Body.(model.Started)
	started.Script = hash
	events[0].Body = started
	return sessions.Append{
		Log: b.log, Kind: sessions.SessionLog, Events: events,
		Summary: model.Fold(b.script, events).Summarise(b.log),
	}
}

// wasBegun opens the session, or says what is the matter; enter then tries again.
func (m Model) wasBegun(env *screen.Env, msg begun) (screen.Screen, screen.Nav, tea.Cmd) {
	m.sending = false
	if msg.err != nil {
		m.notice = env.Words.Error(msg.err)
		return m, screen.Stay(), nil
	}
	return m, screen.Replace(screen.OpenSession{Log: msg.log}), nil
}
