package model

import "slices"

// Summarise is what lists and home show of a session. At the levels agreed it
// holds no title and no question. (While the session runs it holds neither:
// home hangs on the wall.)
func (s Session) Summarise(log ID) Summary {
	sum := Summary{
		Log: log, Team: s.Start.Team, Method: s.Start.Method, Script: s.Start.Script,
		Names: map[string]string{}, Started: s.StartedAt, Last: s.LastAt, Zone: s.Start.Zone, State: s.State,
		People: slices.Clone(s.Everyone), Presenter: s.Presenter, Facilitator: s.Facilitator,
		Minutes: int((s.clock.spent + 30*Second) / Minute), Level: s.Level, KeepUntil: s.KeepUntil,
	}
	for lang, words := range s.Script.Words {
		sum.Names[lang] = words.Name
	}
	sum.Step, sum.Steps = s.Place()
	if s.State == StateClosed && s.Level != KeepNothing && (!s.Stopped || s.CaseKept) {
		sum.Title, sum.Question = s.Case, s.Question()
	}
	sum.Intentions = s.rows()
	return sum
}

// Place is the current step's number among those the group comes to, from 1
// (0 in the welcome), and how many there are.
func (s Session) Place() (number, count int) {
	for i := range s.Script.Steps {
		if !s.applies(i) && i != s.Step {
			continue
		}
		count++
		if i <= s.Step {
			number++
		}
	}
	return number, count
}
