package home

import (
	"strconv"
	"time"

	"intervision/model"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// line is one line of the menu: what it says and where it leads.
type line struct {
	label string
	note  []string // as many of them as fit
	to    screen.Target
	first bool // of a group: white space before it
	fresh bool // a session that waits at its welcome: nothing was said in it yet
}

// same says whether both lead to the same place.
func (l line) same(other line) bool { return l.to == other.to }

// lines are the menu as it is now: what runs, then what can be done. No line
// leads nowhere.
func (m Model) lines(env *screen.Env) []line {
	w := env.Words.Home
	var lines []line
	for i := range m.home.Running {
		s := &m.home.Running[i]
		lines = append(lines, line{label: w.Resume, note: running(env, s), to: screen.OpenSession{Log: s.Log}, fresh: s.Step == 0})
	}
	if m.ready {
		lines = append(lines, line{label: w.Start, to: screen.OpenSetup{Team: m.team}, first: true})
	}
	for _, e := range m.opts.Entries {
		if l, ok := m.entry(env, e); ok {
			lines = append(lines, l)
		}
	}
	if m.ready {
		lines = append(lines, line{label: w.Team, note: []string{w.People.Of(m.home.Team.Members)}, to: screen.OpenTeam{Team: m.team}})
	}
	return lines
}

// entry is the line of an entry; ok is false while there is nothing behind it.
// What needs the store waits until that could be read.
func (m Model) entry(env *screen.Env, e Entry) (l line, ok bool) {
	w := env.Words.Home
	switch e {
	case Advice:
		return line{label: w.Advice, to: screen.OpenAdvice{Team: m.team}}, m.ready
	case Review:
		return line{label: w.Review, note: []string{w.Sessions.Of(m.home.Sessions)}, to: screen.OpenReview{Team: m.team}}, m.home.Sessions > 0
	case Intentions:
		l = line{label: w.Intentions, to: screen.OpenIntentions{Team: m.team}}
		if m.home.Open > 0 {
			l.note = []string{w.ToAsk.Of(m.home.Open)}
		}
		return l, m.home.Sessions > 0
	case Series:
		return line{label: w.Series, to: screen.OpenSeason{Team: m.team}}, m.ready
	case Methods:
		l = line{label: w.Methods, to: screen.OpenLibrary{Team: m.team}}
		if m.methods > 0 {
			l.note = []string{strconv.Itoa(m.methods)}
		}
		return l, true
	case Sample:
		return line{label: w.Sample, to: screen.OpenSample{}}, m.home.Sessions == 0
	}
	return line{}, false
}

// chosen is the chosen line, empty while there is none.
func (m Model) chosen(env *screen.Env) line {
	lines := m.lines(env)
	if m.at >= len(lines) {
		return line{}
	}
	return lines[m.at]
}

// running says of a session which method it is, where it is, and when something
// last happened in it.
func running(env *screen.Env, s *model.Summary) []string {
	w := env.Words.Home
	place := w.AtWelcome
	if s.Step > 0 {
		place = lang.Fill(w.Place, "n", strconv.Itoa(s.Step), "all", strconv.Itoa(s.Steps))
	}
	return []string{method(env, s), place, env.Words.Ago(s.Last, env.Clock(), env.Zone)}
}

// method is the name of a session's method in the person's language, or in one
// it has.
func method(env *screen.Env, s *model.Summary) string {
	for _, code := range append([]string{env.Lang}, lang.Codes()...) {
		if name := s.Names[code]; name != "" {
			return name
		}
	}
	for _, name := range s.Names {
		return name
	}
	return s.Method
}

// meeting says when the team meets next, empty when that is past or not planned.
func (m Model) meeting(env *screen.Env) string {
	now := env.Clock()
	at := m.home.Team.Next(now)
	if at == 0 {
		return ""
	}
	if day(at, env.Zone) == day(now, env.Zone) {
		return lang.Fill(env.Words.Home.TodayAt, "time", env.Words.Time(at, env.Zone))
	}
	return env.Words.Moment(at, env.Zone)
}

func day(at model.Instant, zone *time.Location) string {
	return time.UnixMilli(int64(at)).In(zone).Format(time.DateOnly)
}
