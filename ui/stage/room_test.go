package stage

import (
	"testing"
	"time"

	"intervision/methods"
	"intervision/model"
	"intervision/text"
	"intervision/ui/lang"
	"intervision/ui/theme"
)

// group is a session that tests lead through a method.
type group struct {
	t    testing.TB
	s    model.Session
	team model.Team
	n    int
	said map[string]*lang.Texts // by language, made once
}

func (g *group) id() model.ID {
	g.n++
	return model.ID{byte(g.n >> 8), byte(g.n)}
}

// gather starts a session of a method with people of these names; the third
// (or last) of them presents, the first facilitates.
func gather(t testing.TB, script model.Script, names []string) *group {
	t.Helper()
	g := &group{t: t, team: model.Team{Name: "Team Noord"}}
	var people []model.ID
	for _, name := range names {
		id := g.id()
		people = append(people, id)
		g.team.Members = append(g.team.Members, model.Member{ID: id, Name: text.CleanLine(name, text.Name)})
	}
	presenter := people[min(2, len(people)-1)]
	start := model.StartWith{
		Started: model.Started{People: people, Facilitator: people[0], Presenter: presenter, Until: model.Instant(90 * model.Minute)},
		Keeping: model.KeepingAgreed{Level: model.KeepEverything},
	}
	d, no := start.Open(script)
	if no != nil {
		t.Fatalf("%s with %d people: %v", script.Method, len(people), no)
	}
	g.s = model.Fold(script, d.Stamp(g.id, 0, model.ID{9}))
	return g
}

// ask asks and tells whether it was accepted.
func (g *group) ask(r model.Request) bool {
	d, no := g.s.Decide(r)
	if no != nil {
		return false
	}
	g.s = g.s.Apply(d.Stamp(g.id, g.s.LastAt+1000, model.ID{9})...)
	return true
}

// begin starts the clock.
func (g *group) begin() {
	if !g.ask(model.Begin{Leave: []model.Function{model.Welcome, model.Keeping}}) {
		g.t.Fatal("cannot begin")
	}
}

// next goes to the next step; false at the end.
func (g *group) next() bool {
	return g.s.State == model.StateRunning && g.ask(model.Next{From: g.s.Current().ID}) && g.s.State == model.StateRunning
}

// fill types something of everything the step takes.
func (g *group) fill(line string) {
	cur := g.s.Current()
	line = text.Clean(line, text.Note)
	g.ask(model.Word{Text: line})
	for range 3 {
		column := ""
		if len(cur.Choices) > 0 {
			column = cur.Choices[0].ID
		}
		g.ask(model.Write{Step: cur.ID, Text: line, Column: column})
	}
	g.ask(model.Intend{Intention: model.Intention{When: line, Then: line}})
	if len(cur.Choices) > 0 {
		g.ask(model.Pick{Step: cur.ID, Choice: cur.Choices[len(cur.Choices)-1].ID})
	}
}

// wall draws the group's wall a moment later.
func (g *group) wall(live Live, size Size, code string) Wall {
	return View(model.Public(g.s, g.team), live, g.s.LastAt.Add(30*model.Second), size, theme.For(theme.Light, false), g.words(code), time.UTC)
}

// at draws it at a moment.
func (g *group) at(now model.Instant, size Size) Wall {
	return View(model.Public(g.s, g.team), Live{Chosen: -1}, now, size, theme.For(theme.Light, false), g.words("nl"), time.UTC)
}

// view is what that wall is drawn from.
func (g *group) view(live Live, size Size, code string) view {
	return look(model.Public(g.s, g.team), live, g.s.LastAt.Add(30*model.Second), size, theme.For(theme.Light, false), g.words(code), time.UTC)
}

func (g *group) words(code string) *lang.Texts {
	if g.said[code] == nil {
		if g.said == nil {
			g.said = map[string]*lang.Texts{}
		}
		g.said[code] = lang.For(code)
	}
	return g.said[code]
}

// composed is a method with the short frame.
func composed(t testing.TB, method string) model.Script {
	t.Helper()
	script, err := methods.Open(nil).Compose("short", method, 90)
	if err != nil {
		t.Fatal(err)
	}
	return script
}

// fataler is what tests and properties have in common.
type fataler interface {
	Fatalf(format string, args ...any)
}
