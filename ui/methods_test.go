package ui

import (
	"os"
	"path/filepath"
	"testing"

	"intervision/methods"
	"intervision/sessions/memory"
	"intervision/ui/page/pagetest"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// The whole way of somebody who looks for a method, in the program as it is
// wired: find a few, put two side by side, go through one alone, and begin with
// it. Nothing is kept on the way.
func TestFromTheListOfMethodsToASession(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, methods.Filename("onze-manier", "nl")), []byte(methods.NewCard("Onze manier", "nl")), 0o600); err != nil {
		t.Fatal(err)
	}
	uitest.Run(t, func(t *testing.T) {
		env, wanted := uitest.Env(t), false
		store := &pagetest.Shaky{Store: memory.New()}
		env.Store, env.Library = store, methods.Open(os.DirFS(dir))
		team := pagetest.Team(t, env, "Team Noord", "Anneke", "Joris", "Fatima", "Sem")
		kept := len(store.Appends())
		o := options()
		o.Store, o.Library = store, env.Library
		term := uitest.Start(t, uitest.Options{Width: 120, Height: 35, Env: env, First: screen.OpenHome{Team: team}, Build: o.builder(&wanted)})

		for range 6 {
			if !term.Shows("▸ Methodes") {
				term.Press("down")
			}
		}
		term.Press("enter")
		term.Must("Methodes", "▸ 15%-oplossingen")
		term.Press("/")
		term.Type("onze")
		term.Must("▸ Onze manier", "Een eigen kaart.", "1 van")
		term.Press("esc", "space", "home", "f", "tab", "tab", "right", "esc")
		term.Must("in 30 min", "● Onze manier", "kies")
		term.Press("x", "home", "space")
		term.Must("Onze manier", "15%-oplossingen", "bewijs", "stappen (min)")
		term.Press("right", "esc", "d")
		term.Must("Zelf doorlopen", "15%-oplossingen")
		term.Press("pgdown", "pgdown", "pgup", "k", "esc")
		term.Must("Methodes", "▸ 15%-oplossingen")
		if n := len(store.Appends()); n != kept {
			t.Errorf("looking round kept %d things", n-kept)
		}
		term.Press("u")
		term.Must("Bijeenkomst beginnen", "1 van 3", "Anneke")
		term.Press("enter", "enter")
		term.Must("▸ 15%-oplossingen")
		term.Press("d")
		term.Must("Zelf doorlopen")
		term.Press("esc", "enter")
		term.Must("In beweging komen met wat je nu al kunt doen", "Wat bewaren we?")
	})
}
