package season

import (
	"intervision/model"
	"intervision/ui/export"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// said writes differences line by line: "12 jan: Joris → Fatima brengt in".
func (m Model) said(env *screen.Env, differences []model.Difference) []string {
	w := env.Words.Season
	if len(differences) == 0 {
		return []string{w.NoChange}
	}
	var lines []string
	for _, d := range differences {
		before, after := m.day(env, d.Before.Slot), m.day(env, d.After.Slot)
		switch {
		case d.Before.Number == 0:
			lines = append(lines, lang.Fill(w.IsNew, "date", after))
		case d.After.Number == 0:
			lines = append(lines, lang.Fill(w.IsGone, "date", before))
		case d.After.Dropped && !d.Before.Dropped:
			lines = append(lines, lang.Fill(w.FallsOut, "date", after))
		default:
			lines = append(lines, m.changes(env, d, before, after)...)
		}
	}
	return lines
}

// changes are the differences of a meeting that is there before and after.
func (m Model) changes(env *screen.Env, d model.Difference, before, after string) []string {
	w := env.Words.Season
	var lines []string
	if d.Before.Dropped && !d.After.Dropped {
		lines = append(lines, lang.Fill(w.HoldsAgain, "date", after))
	}
	if d.Before.Date != d.After.Date || d.Before.Minute != d.After.Minute {
		lines = append(lines, lang.Fill(w.MovesTo, "from", before, "to", after))
	}
	for _, r := range []struct {
		words    string
		from, to model.ID
	}{{w.Brings, d.Before.Presenter, d.After.Presenter}, {w.Leading, d.Before.Facilitator, d.After.Facilitator}} {
		if r.from != r.to {
			lines = append(lines, lang.Fill(r.words, "date", env.Words.DayShort(m.now.At(d.After.Slot), env.Clock(), m.now.Zone),
				"from", m.name(env, r.from), "to", m.name(env, r.to)))
		}
	}
	return lines
}

// day is when a meeting is, in short.
func (m Model) day(env *screen.Env, slot model.Slot) string {
	at := m.now.At(slot)
	return env.Words.DayShort(at, env.Clock(), m.now.Zone) + " " + env.Words.Time(at, m.now.Zone)
}

// name is somebody by name; nobody is left to the group.
func (m Model) name(env *screen.Env, id model.ID) string {
	if id.IsZero() {
		return env.Words.Season.Together
	}
	return export.SeasonName(m.now.Team, env.Words, id)
}
