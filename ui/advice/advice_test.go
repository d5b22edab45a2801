package advice_test

import (
	"context"
	"fmt"
	"testing"

	tea "charm.land/bubbletea/v2"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions/memory"
	"intervision/ui/advice"
	"intervision/ui/keys"
	"intervision/ui/page/pagetest"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// run starts the screen for a team of six that had so many sessions.
func run(t *testing.T, sessions int, to screen.OpenAdvice, test func(term *uitest.Term)) {
	t.Helper()
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = memory.New()
		to.Team = pagetest.Team(t, env, "Team Noord", "Anneke", "Joris", "Fatima", "Sem", "Daan", "Noor")
		for i := range sessions {
			pagetest.Session(t, env, model.Summary{Log: env.NewID(), Team: to.Team, Method: "incident-method",
				Started: env.Clock().Add(-model.Millis(i+1) * 24 * model.Hour), State: model.StateClosed})
		}
		start(t, env, to, test)
	})
}

func start(t *testing.T, env *screen.Env, to screen.Target, test func(term *uitest.Term)) {
	b := pagetest.Built{"screen.OpenAdvice": advice.Open, "screen.OpenHome": home}
	test(uitest.Start(t, uitest.Options{Env: env, First: to, Build: b.Build(t)}))
}

// ask is a screen that asks for a method and shows which it got.
type ask struct{ got string }

type opened struct{}

func home(context.Context, *screen.Env, screen.Target) (screen.Screen, tea.Cmd) {
	return ask{}, func() tea.Msg { return opened{} }
}

func (a ask) Update(_ *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case opened:
		return a, screen.Push(screen.OpenAdvice{Pick: true}), nil
	case screen.Picked:
		a.got = msg.Method
	}
	return a, screen.Stay(), nil
}

func (a ask) View(*screen.Env) screen.Frame   { return screen.Frame{Lines: []string{"picked " + a.got}} }
func (a ask) Keys(*screen.Env) []keys.Binding { return nil }
func (a ask) Typing() bool                    { return false }
func (a ask) Busy() bool                      { return false }

// toAdvice answers nothing but the kind of question, so many rows down.
func toAdvice(term *uitest.Term, kind string) {
	for i, k := range methods.Kinds() {
		if k == kind {
			for range i {
				term.Press("down")
			}
		}
	}
	term.Press("enter", "enter", "enter", "enter", "enter")
}

// What was answered about a manager goes along to where a session begins.
func TestAManagerGoesAlongToTheSession(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = memory.New()
		team := pagetest.Team(t, env, "Team Noord", "Anneke", "Joris", "Fatima", "Sem", "Daan")
		b := pagetest.Built{"screen.OpenAdvice": advice.Open, "screen.OpenSetup": begins}
		term := uitest.Start(t, uitest.Options{Env: env, First: screen.OpenAdvice{Team: team}, Build: b.Build(t)})
		term.Press("enter", "enter", "enter", "enter", "down", "down", "down", "down", "down", "down", "down", "down")
		term.Must("▸ [ ] " + term.Env.Words.Advice.Signals[methods.StopManager])
		term.Press("space", "enter", "enter")
		term.Must("a manager: true")
	})
}

// begins shows what it was told of a manager.
func begins(_ context.Context, _ *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
	target, _ := to.(screen.OpenSetup)
	return ask{got: fmt.Sprintf("a manager: %v", target.Boss)}, nil
}

func TestEveryPageInEverySize(t *testing.T) {
	run(t, 3, screen.OpenAdvice{}, func(term *uitest.Term) {
		for i := range 5 {
			pagetest.Look(t, term, fmt.Sprintf("question %d", i+1), func() { term.Must("▸") })
			term.Press("enter")
		}
		whole := func() { term.Must("▸", "· ", term.Env.Words.Library.NotFor, term.Env.Words.Advice.All) }
		pagetest.Look(t, term, "the advice", whole)
		term.Press("e")
		pagetest.Look(t, term, "the answers", func() { term.Must("‹", term.Env.Words.Advice.Sooner) })
		term.Press("down", "down", "right", "right", "down", "down", "right", "right")
		pagetest.Look(t, term, "an answer changed", func() { term.MustNot(term.Env.Words.Advice.Sooner) })
		term.Press("enter")
		pagetest.Look(t, term, "the advice after it", whole)
		term.Press("esc", "down", "down", "down", "down", "space", "down", "space", "enter")
		pagetest.Look(t, term, "something else first", func() {
			w := term.Env.Words.Advice
			term.Must(w.Maybe, w.Helps, w.Insteads["team-coach"], w.YourCall, "▸ "+w.All)
		})
		term.Press("esc", "space", "down", "space", "down", "down", "down", "down", "space", "enter")
		pagetest.Look(t, term, "something light beside it", func() {
			term.Must(term.Env.Words.Advice.Maybe, "▸", term.Env.Words.Library.NotFor)
		})
	})
}

func TestEnterTakesWhatIsKnown(t *testing.T) {
	run(t, 3, screen.OpenAdvice{}, func(term *uitest.Term) {
		term.Must("1 van 5", "Wat voor vraag ligt er?", "▸ Er gebeurde iets")
		term.Press("enter")
		term.Must("2 van 5", "‹ 6 mensen ›", "zoveel horen er bij het team", "1 uur", "daarvan ongeveer")
		term.Press("enter")
		term.Must("3 van 5", "‹ een paar keer ›", "volgens jullie notities 3 keer", "weet ik niet")
		term.Press("enter")
		term.Must("4 van 5", "Wie leidt het gesprek?", "‹ weet ik niet ›")
		term.Press("enter")
		term.Must("5 van 5", "▸ nee, niets hiervan", "iemands leidinggevende is erbij")
		term.Press("enter")
		term.Must("Dit past het best", "voorval · 6 mensen · 1 uur", "Liever niet voor:", "enter beginnen", "c kaart lezen",
			"Nog niet bekend: hoe vrij jullie praten, wie er leidt en wat de inbrenger")
		term.MustNot("speelt", "Anders dan net")
	})
}

func TestWhatATeamIsUsedTo(t *testing.T) {
	for sessions, want := range map[int]string{0: "‹ dit is de eerste keer ›", 1: "‹ een paar keer ›", 4: "‹ een paar keer ›", 5: "‹ vijf keer of vaker ›"} {
		run(t, sessions, screen.OpenAdvice{}, func(term *uitest.Term) {
			term.Press("enter", "enter")
			term.Must(want)
		})
	}
}

// What somebody answered stays, also when the team is read later.
func TestAnAnswerIsNotTakenBack(t *testing.T) {
	run(t, 3, screen.OpenAdvice{}, func(term *uitest.Term) {
		term.Press("enter", "right", "down", "left")
		term.Must("7 mensen", "‹ 45 min ›")
		term.MustNot("zoveel horen er bij het team")
		term.Press("esc", "enter")
		term.Must("7 mensen", "45 min")
	})
}

func TestWithoutATeamOrAStore(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		start(t, env, screen.OpenAdvice{}, func(term *uitest.Term) {
			term.Press("enter")
			term.Must("‹ weet ik niet ›", "1 uur")
			term.Press("enter", "enter", "enter", "enter")
			term.Must("Dit past het best")
		})
	})
}

func TestWithoutAnyMethod(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Library = nil
		start(t, env, screen.OpenAdvice{}, func(term *uitest.Term) {
			term.Press("enter", "enter", "enter", "enter", "enter")
			term.Must("Geen van de methodes past hier precies bij.", "▸ Zelf kiezen uit alle methodes")
			term.Press("c", "enter")
			term.Must("screen.OpenLibrary")
		})
	})
}

func TestBeginningReadingAndAllMethods(t *testing.T) {
	run(t, 3, screen.OpenAdvice{}, func(term *uitest.Term) {
		toAdvice(term, "theme")
		term.Must("▸ Themamethode")
		term.Press("c")
		term.Must("screen.OpenCard", "theme-method")
		term.Press("esc", "enter")
		term.Must("screen.OpenSetup", "theme-method", "{0")
		term.Press("esc", "down")
		term.Must("▸ Zelf kiezen uit alle methodes", "enter open")
		term.MustNot("kaart lezen")
		term.Press("c", "enter")
		term.Must("screen.OpenLibrary", "false")
		term.Press("esc", "esc", "esc", "esc", "esc", "esc")
		term.Must("1 van 5", "▸ We willen het met elkaar over een onderwerp hebben")
	})
}

func TestAMethodIsHandedBack(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		start(t, uitest.Env(t), screen.OpenHome{}, func(term *uitest.Term) {
			toAdvice(term, "theme")
			term.Must("enter deze kiezen")
			term.Press("enter")
			term.Must("picked theme-method")
		})
		// By way of all methods, from the list that hands back.
		b := pagetest.Built{"screen.OpenAdvice": advice.Open, "screen.OpenHome": home, "screen.OpenLibrary": all}
		term := uitest.Start(t, uitest.Options{Env: uitest.Env(t), First: screen.OpenHome{}, Build: b.Build(t)})
		toAdvice(term, "theme")
		term.Press("down", "enter")
		term.Must("picked from all")
	})
}

// all is a list of methods that hands one back at once.
func all(context.Context, *screen.Env, screen.Target) (screen.Screen, tea.Cmd) {
	return list{}, func() tea.Msg { return opened{} }
}

type list struct{ ask }

func (l list) Update(_ *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	if _, ok := msg.(opened); ok {
		return l, screen.Return(screen.Picked{Method: "from all"}), nil
	}
	return l, screen.Stay(), nil
}

func TestChangingOneAnswerShowsWhatChanged(t *testing.T) {
	run(t, 3, screen.OpenAdvice{}, func(term *uitest.Term) {
		toAdvice(term, "relationship")
		term.Must("▸ Oplossingsgerichte intervisie")
		term.Press("e")
		term.Must("Jullie antwoorden", "▸ de vraag", "Verander een antwoord en zie wat het uitmaakt.", "Oplossingsgerichte intervisie")
		term.Press("down", "down", "right", "right")
		term.Must("▸ tijd", "‹ 1 uur 30 min ›", "Anders dan net: Nu staat", "voorop.")
		term.Press("left", "left")
		term.Must("Met dit antwoord blijft het advies hetzelfde.")
		term.Press("left", "left", "left", "enter")
		term.Must("Voor zo’n vraag is dit krap.", "een langer moment plannen")
		term.MustNot("Anders dan net", "Nog niet bekend")
		term.Press("e", "down", "down", "right", "right", "esc")
		term.Must("Anders dan net: Er hoeft niets anders meer voor.", "intervisie voorop.")
		term.Press("e", "esc")
		term.MustNot("Anders dan net")
		// Also by going back through the questions.
		term.Press("esc", "esc", "esc", "right", "enter", "enter", "enter")
		term.Must("Anders dan net:")
	})
}

func TestEveryAnswerCanBeGiven(t *testing.T) {
	run(t, 3, screen.OpenAdvice{}, func(term *uitest.Term) {
		w := term.Env.Words.Advice
		toAdvice(term, "incident")
		term.Press("e", "down", "down", "down")
		for _, e := range []string{"experienced", "", "first", "new"} {
			term.Press("right")
			if e == "" {
				term.Must("‹ weet ik niet ›")
			} else {
				term.Must("‹ " + w.Experience[e] + " ›")
			}
		}
		term.Press("down")
		for _, want := range append(w.Safety[:], w.DontKnow) {
			term.Press("right")
			term.Must("‹ " + want + " ›")
		}
		term.Press("down")
		for _, want := range append(w.Skill[:], w.DontKnow) {
			term.Press("right")
			term.Must("‹ " + want + " ›")
		}
		term.Press("down")
		for _, want := range []string{w.Wants["advice"], w.Wants["thinking"], w.DontKnow} {
			term.Press("right")
			term.Must("‹ " + want + " ›")
		}
		term.Press("up", "up", "up", "up", "up")
		for range 30 {
			term.Press("left")
		}
		term.Must("‹ weet ik niet ›")
		for range 30 {
			term.Press("right")
		}
		term.Must("‹ 40 mensen of meer ›")
		term.Press("up", "left")
		term.Must("‹ weet ik niet ›")
	})
}

func TestSomethingElseMayComeFirst(t *testing.T) {
	run(t, 3, screen.OpenAdvice{}, func(term *uitest.Term) {
		term.Press("enter", "enter", "enter", "enter", "down", "down", "down", "down", "down")
		term.Must("▸ [ ] er is ruzie met iemand die erbij is")
		term.Press("enter") // enter on a row of an empty list is that row
		term.Must("Dit vraagt misschien eerst iets anders.", "een mediator", "Jullie kiezen zelf.", "▸ Zelf kiezen uit alle methodes")
		term.MustNot("Dit past het best")
		term.Press("esc")
		term.Must("▸ [x] er is ruzie")
		term.Press("space")
		term.Must("▸ [ ] er is ruzie")
		term.Press("up", "up", "up", "up", "space", "enter")
		term.Must("Als het antwoord ergens te vinden is", "past iets lichts:", "▸ ")
		term.Press("esc", "up", "enter") // none of these after all
		term.Must("Er hoeft niets anders meer voor.", "Dit past het best")
		term.Press("esc", "up", "up")
		for range 13 {
			term.Press("down")
		}
		term.Must("▸ weet ik niet")
		term.Press("enter", "e", "esc")
		term.Must("Dit past het best")
	})
}

func TestAManagerInTheTeamIsKnown(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = memory.New()
		team := pagetest.Team(t, env, "Team Noord", "Anneke", "Joris", "Fatima", "Sem", "Daan")
		pagetest.Add(t, env, team, model.TeamConditionSet{Condition: model.BossPresent, On: true})
		start(t, env, screen.OpenAdvice{}, func(term *uitest.Term) {
			term.Press("enter", "enter", "enter", "enter")
			term.Must("▸ [x] iemands leidinggevende is erbij")
			term.Press("enter")
			term.Must("Met een leidinggevende erbij", "past iets lichts:", "kan ook met een leidinggevende erbij")
		})
	})
}

func TestTheLanguageChangesWhereWeAre(t *testing.T) {
	run(t, 3, screen.OpenAdvice{}, func(term *uitest.Term) {
		toAdvice(term, "theme")
		term.Press("ctrl+l")
		term.Must("▸ Theme method", "This suits best", "Better not for:")
		term.MustNot("Dit past")
	})
}
