package run

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

const (
	retryAfter = 2 * time.Second
	draftAfter = 700 * time.Millisecond // a draft is kept within a second
	signEvery  = 10 * model.Second      // a sign of life at least every 15 s
	tickEvery  = 5 * time.Second        // the clock changes once a minute
)

// begin takes over what was read, and bridges the time since the last sign of
// life: the clock stood still while nobody was there.
func (m Model) begin(env *screen.Env, msg loaded) (Model, tea.Cmd) {
	if msg.err != nil && len(msg.events) == 0 || len(msg.script.Steps) == 0 {
		m.err = msg.err
		return m, nil
	}
	m.err = msg.err
	m.generation, m.asks.open, m.asks.lastTime = msg.head.Generation, msg.asked, msg.lastTime
	m.team = model.FoldTeam(msg.events[0].Body.(model.Started).Team, msg.team)
	m.team.Meeting = msg.next
	m.replica = model.NewReplica(msg.script, msg.events)
	for _, d := range msg.drafts {
		if d.Seat == env.Seat {
			m.drafts[d.Step] = d.Text
		}
	}
	m.ready = true
	m = m.refresh().entered(env)
	m.changed = 0 // nobody pressed a key for this one
	m.lastTick = env.Clock()
	m, bridge := m.bridge(env, max(msg.alive.At, m.session.LastAt))
	return m, tea.Batch(bridge, wait(m.ctx, m.log, m.bell), m.nextTick(env))
}

// bridge keeps the clock right over a gap and says so in one line.
func (m Model) bridge(env *screen.Env, alive model.Instant) (Model, tea.Cmd) {
	now := env.Clock()
	bodies, told := m.session.Gap(alive, now)
	if len(bodies) == 0 {
		return m, nil
	}
	m, cmd := m.ask(env, model.Bridge{Alive: alive, Now: now})
	if told {
		m.offer = offerCount
		m.notice = lang.Fill(env.Words.Run.StoodStill,
			"from", env.Words.Times.Time(alive, env.Zone), "to", env.Words.Times.Time(now, env.Zone))
	}
	return m, cmd
}

// tick lets the clock be drawn again, writes the sign of life, and notices
// when the laptop slept or the clock was set.
func (m Model) tick(env *screen.Env) (Model, tea.Cmd) {
	now := env.Clock()
	var cmds []tea.Cmd
	if d := now.Since(m.lastTick); d > model.SleepGap || d < -2*model.Second {
		var cmd tea.Cmd
		m, cmd = m.bridge(env, m.lastTick)
		cmds = append(cmds, cmd)
	}
	m.lastTick = now
	if m.session.Running() && now.Since(m.lastSign) >= signEvery {
		m.lastSign = now
		cmds = append(cmds, breathe(m.ctx, env.Store, m.log, sessions.Alive{At: now, Program: env.Program}))
	}
	m = m.offerDue(now)
	return m, tea.Batch(append(cmds, m.nextTick(env))...)
}

// nextTick comes when the clock next looks different, or when a sign of life
// is due.
func (m Model) nextTick(env *screen.Env) tea.Cmd {
	if m.session.State == model.StateClosed {
		return nil
	}
	d := tickEvery
	left := m.room.Clock.Left(env.Clock())
	if m.room.Clock.Running && (m.exact || (left > 0 && left <= m.room.Clock.Last())) {
		d = time.Second
	}
	return after(m.ctx, d, ticked{m.log})
}
