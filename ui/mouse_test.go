package ui

import (
	"testing"

	"intervision/methods"
	"intervision/sessions/memory"
	"intervision/ui/app"
	"intervision/ui/page/pagetest"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// Somebody who uses nothing but the mouse, from home to a session that has begun,
// at the smallest window and a large one: what is seen can be clicked.
func TestFromHomeToASessionByMouse(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {120, 35}} {
		uitest.Run(t, func(t *testing.T) {
			env, wanted := uitest.Env(t), false
			store := &pagetest.Shaky{Store: memory.New()}
			env.Store, env.Library = store, methods.Open(nil)
			team := pagetest.Team(t, env, "Team Noord", "Anneke", "Joris", "Fatima", "Sem")
			o := options()
			o.Store, o.Library = store, env.Library
			term := uitest.Start(t, uitest.Options{Width: size[0], Height: size[1], Env: env, First: screen.OpenHome{Team: team},
				Build: o.builder(&wanted), App: app.Options{Mouse: true}})

			term.ClickOn("Methodes")
			term.Must("▸ Methodes")
			term.ClickOn("Methodes")
			term.WaitFor("15%-oplossingen")
			term.ClickOn("Balintgroep")
			term.Must("▸ Balintgroep")
			term.Wheel(true)
			term.MustNot("▸ Balintgroep")
			term.Press("esc")

			term.ClickOn("Bijeenkomst beginnen")
			term.ClickOn("Bijeenkomst beginnen")
			term.WaitFor("1 van 3")
			term.ClickOn("[x] Sem")
			term.Must("[ ] Sem")
			term.ClickOn("Joris")
			term.ClickOn("enter verder")
			term.Must("2 van 3")
			term.ClickOn("enter verder")
			term.Must("3 van 3")
			term.ClickOn("enter")
			term.WaitFor("Wat bewaren we?")
			term.ClickOn("›")
			term.Must("‹ alles wat getypt wordt ›")
			term.ClickOn("pgdn")
			term.MustNot("Wat bewaren we?")
		})
	}
}
