package setup

import (
	"strings"
	"time"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// Rows of the second question. The last one is there until it was answered once
// for the team.
const (
	rowBrings = iota
	rowUntil
	rowBoss
)

const (
	quarter   = 15 * model.Minute
	usual     = model.Hour      // a session takes at least so long, if nobody says otherwise
	mostAhead = 12 * model.Hour // nobody plans further ahead
	leastTime = 5 * model.Minute
)

// nextQuarter is the first quarter of an hour after a moment, on the clock of
// the people in the room.
func nextQuarter(at model.Instant, zone *time.Location) model.Instant {
	local := time.UnixMilli(int64(at)).In(zone)
	minutes := local.Minute() - local.Minute()%15 + 15
	next := time.Date(local.Year(), local.Month(), local.Day(), local.Hour(), minutes, 0, 0, zone)
	if model.Instant(next.UnixMilli()) <= at { // the hour that comes twice a year
		return at.Add(quarter)
	}
	return model.Instant(next.UnixMilli())
}

// firstUntil is the end that stands there already.
func firstUntil(env *screen.Env) model.Instant {
	return nextQuarter(env.Clock().Add(usual-1), env.Zone)
}

// rows is how many rows the second question has.
func (m Model) rows() int {
	if m.asksBoss() {
		return rowBoss + 1
	}
	return rowBoss
}

// asksBoss says whether it is asked if a manager is in the circle: once for
// every team, and again where there is one, or where somebody says so.
func (m Model) asksBoss() bool {
	return m.told || m.boss || !m.team.Asked(model.BossPresent) || m.team.Conditions[model.BossPresent]
}

// changeWhen carries out a command of the second question.
func (m Model) changeWhen(env *screen.Env, do screen.Do) Model {
	switch {
	case do.Command == keys.Manager:
		m.boss = !m.boss
	case do.Command == keys.Choose:
		m.at = page.Move(m.at, m.rows(), do.Key)
	case do.Command == keys.Toggle && m.at == rowBoss:
		m.boss = !m.boss
	case do.Command != keys.Change:
	case m.at == rowBrings:
		m.brings = m.nextPresenter(do.Key)
	case m.at == rowUntil:
		m.until = m.nextUntil(env, do.Key)
	case m.at == rowBoss:
		m.boss = !m.boss
	}
	m.at = min(m.at, m.rows()-1) // the last question may have gone with its answer
	return m
}

// nextPresenter goes through those who are here; before the first and after the
// last it is chosen together.
func (m Model) nextPresenter(key string) model.ID {
	ring := append([]model.ID{{}}, m.here()...)
	at := 0
	for i, id := range ring {
		if id == m.brings {
			at = i
		}
	}
	if key == "left" {
		at += len(ring) - 1
	} else {
		at++
	}
	return ring[at%len(ring)]
}

// nextUntil goes to the quarter of an hour before or after.
func (m Model) nextUntil(env *screen.Env, key string) model.Instant {
	now := env.Clock()
	if key != "left" {
		return min(nextQuarter(m.until, env.Zone), max(m.until, now.Add(mostAhead)))
	}
	before := nextQuarter(m.until.Add(-quarter-1), env.Zone)
	if before < now.Add(leastTime) {
		return m.until
	}
	return before
}

// enterTime takes over the time that was typed.
func (m Model) enterTime(env *screen.Env) Model {
	typed := strings.TrimSpace(m.field.Text())
	if typed == "" {
		return m.open(nothing, "")
	}
	until, ok := env.Words.ParseTime(typed, env.Clock(), env.Zone)
	if !ok {
		m.notice = env.Words.Setup.NoTime
		return m
	}
	m.until = until
	return m.open(nothing, "")
}

// turn says whose turn it is: by the series, or who had none for longest. Of
// somebody who would do both it says so, once, and leaves it to them.
func (m Model) turn(env *screen.Env) string {
	if m.brings == m.leads && !m.brings.IsZero() {
		return env.Words.Setup.LeadsToo
	}
	if who := m.present(m.planBrings); !who.IsZero() {
		return lang.Fill(env.Words.Setup.ByPlan, "who", m.name(who))
	}
	if who := m.longestAgo(); !who.IsZero() {
		return lang.Fill(env.Words.Setup.LongestAgo, "who", m.name(who))
	}
	return ""
}

// longestAgo is who of those here brought a case in longest ago, or never did.
// Who leads is left out, for nobody does both. It is nobody before the team's
// first session has ended.
func (m Model) longestAgo() model.ID {
	var who model.ID
	if len(m.home.Presented) == 0 {
		return who
	}
	oldest := model.Instant(0)
	for _, p := range m.people {
		if !p.here || p.fresh || p.id == m.leads {
			continue
		}
		at := model.Instant(0)
		for _, presented := range m.home.Presented {
			if presented.Person == p.id {
				at = presented.At
			}
		}
		if who.IsZero() || at < oldest {
			who, oldest = p.id, at
		}
	}
	return who
}
