package library_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	tea "charm.land/bubbletea/v2"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/library"
	"intervision/ui/page/pagetest"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// run starts a screen of the library; own are cards of the person's own.
func run(t *testing.T, width, height int, to screen.Target, own fstest.MapFS, test func(term *uitest.Term)) {
	t.Helper()
	runWith(t, width, height, to, own, library.Open, test)
}

func runWith(t *testing.T, width, height int, to screen.Target, own fstest.MapFS, list screen.Builder, test func(term *uitest.Term)) {
	t.Helper()
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Library = methods.Open(own)
		if own == nil {
			env.Library = methods.Open(nil)
		}
		b := pagetest.Built{"screen.OpenLibrary": list, "screen.OpenCard": library.CardBuilder(t.TempDir), "screen.OpenHome": home}
		test(uitest.Start(t, uitest.Options{Width: width, Height: height, Env: env, First: to, Build: b.Build(t)}))
	})
}

// asker is a screen that asks for a method and shows which it got.
type asker struct{ got string }

type ask struct{}

func home(_ context.Context, _ *screen.Env, _ screen.Target) (screen.Screen, tea.Cmd) {
	return asker{}, func() tea.Msg { return ask{} }
}

func (a asker) Update(_ *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case ask:
		return a, screen.Push(screen.OpenLibrary{Pick: true}), nil
	case screen.Picked:
		a.got = msg.Method
	}
	return a, screen.Stay(), nil
}

func (a asker) View(*screen.Env) screen.Frame {
	return screen.Frame{Lines: []string{"picked " + a.got}}
}
func (a asker) Keys(*screen.Env) []keys.Binding { return nil }
func (a asker) Typing() bool                    { return false }
func (a asker) Busy() bool                      { return false }

// own is a folder with a card of one's own, and one that cannot be used.
func own(t *testing.T) fstest.MapFS {
	t.Helper()
	built, err := methods.Open(nil).Card("five-step-method", "nl")
	if err != nil {
		t.Fatal(err)
	}
	mine := strings.Replace(strings.Replace(built.Source, "id: five-step-method", "id: onze-methode", 1), "name: "+built.Name, "name: Onze 日本 ❤️ methode", 1)
	return fstest.MapFS{
		"onze-methode.nl.md": {Data: []byte(mine)},
		"kapot.nl.md":        {Data: []byte("---\nid: kapot\nlang: nl\nname: Kapotte kaart\n---\n\n## Stap\n")},
	}
}

func TestTheListAsItLooks(t *testing.T) {
	example := fstest.MapFS{}
	for _, code := range []string{"nl", "en"} {
		example[methods.Filename("three-rounds", code)] = &fstest.MapFile{Data: []byte(methods.Example("", code))}
	}
	list := library.Fixed("incident-method", "gossip-method", "dilemma-method", "tietze-six-phases", "reflecting-team", "three-rounds", "fifteen-percent-solutions")
	runWith(t, 80, 24, screen.OpenLibrary{}, example, list, func(term *uitest.Term) {
		for _, code := range []string{"nl", "en"} {
			term.Golden("list-80x24." + code)
			term.Resize(120, 35)
			term.Golden("list-120x35." + code)
			term.Resize(80, 24)
			term.Press("/")
			term.Type("dilemma")
			term.Golden("search-80x24." + code)
			term.Press("esc", "/")
			term.Type(map[string]string{"nl": "drie rondjes", "en": "three rounds"}[code])
			term.Press("enter")
			term.Golden("card-80x24." + code)
			term.Resize(120, 35)
			term.Golden("card-120x35." + code)
			term.Resize(80, 24)
			term.Press("esc", "esc", "home", "ctrl+l")
		}
	})
}

func TestNothingIsTooWide(t *testing.T) {
	run(t, 80, 24, screen.OpenLibrary{}, own(t), func(term *uitest.Term) {
		pagetest.Look(t, term, "list", nil)
		term.Press("/")
		pagetest.Look(t, term, "search", nil)
		term.Type("onze")
		pagetest.Look(t, term, "found", nil)
		term.Press("enter")
		pagetest.Look(t, term, "own card", nil)
		term.Press("esc", "esc", "/")
		term.Type("kapot")
		pagetest.Look(t, term, "broken", nil)
		term.Press("enter")
		pagetest.Look(t, term, "broken card", nil)
	})
}

func TestEveryMethodIsInTheListByName(t *testing.T) {
	run(t, 200, 60, screen.OpenLibrary{}, nil, func(term *uitest.Term) {
		for _, e := range term.Env.Library.List() {
			term.Must(e.Name("nl"))
		}
		term.Must("methodes", "▸ 15%") // sorted by name: the first is chosen
	})
}

func TestSearchAsOneTypes(t *testing.T) {
	run(t, 80, 24, screen.OpenLibrary{}, nil, func(term *uitest.Term) {
		term.Press("/")
		term.Type("morele vraag")
		term.Must("Utrechts stappenplan")
		term.MustNot("Incidentmethode")
		term.Press("ctrl+u")
		term.Type("RÓDDEL")
		term.Must("▸ Roddelmethode", "1 van ")
		term.Press("ctrl+u")
		term.Type("vragen")
		term.Must("▸ Alleen vragen") // the name comes before what only mentions it
		term.Press("ctrl+u")
		term.Type("zzz")
		term.Must("Geen methode gevonden.")
		term.Press("enter", "down", "pgdown")
		term.Must("Geen methode gevonden.")
		term.Press("ctrl+u")
		term.Paste("incident")
		term.Must("▸ Incidentmethode")
		term.Press("esc")
		term.Must("▸ Incidentmethode", "methodes")
		term.Press("esc")
		term.Must("enter kiezen") // home was opened, which asks for a method
	})
}

func TestSearchingIsTyping(t *testing.T) {
	run(t, 80, 24, screen.OpenLibrary{}, nil, func(term *uitest.Term) {
		term.Press("/")
		term.Type("u e/t?")
		term.Must("u e/t?")
		term.Press("ctrl+u")
		term.Type("methode")
		first := term.Screen()
		term.Press("down", "down", "up")
		if term.Screen() == first {
			t.Error("down does not choose while searching")
		}
	})
}

func TestTheCardAndBeginningWithIt(t *testing.T) {
	run(t, 80, 24, screen.OpenLibrary{Team: model.ID{7}}, nil, func(term *uitest.Term) {
		term.Press("/")
		term.Type("incident")
		term.Press("enter")
		term.Must("Incidentmethode", "Eén moment van dichtbij", "↓ nog")
		term.Press("pgdown", "pgdown")
		term.MustNot("Eén moment van dichtbij")
		term.Press("end")
		term.Must("Herkomst")
		term.MustNot("↓ nog")
		term.Press("pgdown", "down", "home", "down", "up")
		term.Must("Eén moment van dichtbij")
		term.Press("ctrl+l")
		term.Must("Incident method")
		term.MustNot("Incidentmethode")
		term.Press("ctrl+l", "enter")
		term.Must("screen.OpenSetup", "incident-method")
		term.Press("esc", "esc", "esc", "u")
		term.Must("screen.OpenSetup", "{0w", "incident-method")
	})
}

func TestAMethodIsHandedBack(t *testing.T) {
	run(t, 80, 24, screen.OpenHome{}, nil, func(term *uitest.Term) {
		term.Must("Methodes", "enter kiezen")
		term.MustNot("deze gebruiken")
		term.Press("/")
		term.Type("roddel")
		term.Press("enter")
		term.Must("picked gossip-method")
	})
}

func TestCardsOfOnesOwn(t *testing.T) {
	run(t, 80, 24, screen.OpenLibrary{}, own(t), func(term *uitest.Term) {
		term.Press("/")
		term.Type("onze")
		term.Must("Onze 日本", "eigen")
		term.Press("ctrl+l", "enter")
		term.Must("in Nederlands only")
		term.Press("pgdown")
		term.Must("De stappen")
		term.MustNot("The steps")
	})
}

func TestABrokenCardSaysWhatIsWrong(t *testing.T) {
	run(t, 80, 24, screen.OpenLibrary{}, own(t), func(term *uitest.Term) {
		term.Press("/")
		term.Type("kapot")
		term.Must("nog niet te gebruiken", "kapot.nl.md:1: Het gegeven purpose ontbreekt.", "En nog 9 punten.")
		term.Press("esc", "u")
		term.Must("Methodes")
		term.Press("enter")
		term.Must("kapot.nl.md:", "purpose")
		term.MustNot("deze gebruiken")
		term.Press("enter", "u")
		term.Must("kapot.nl.md:")
		term.Press("ctrl+l")
		term.Must("kapot.nl.md:")
	})
}

func TestABrokenCardIsNotHandedBack(t *testing.T) {
	run(t, 80, 24, screen.OpenHome{}, own(t), func(term *uitest.Term) {
		term.Press("/")
		term.Type("kapot")
		term.Press("enter")
		term.Must("kapot.nl.md:")
	})
}

func TestACardThatIsNotThere(t *testing.T) {
	run(t, 80, 24, screen.OpenCard{Method: "incident-methode"}, nil, func(term *uitest.Term) {
		term.Must("Er is geen methode die incident-methode heet.", "esc terug")
		term.Press("enter", "esc")
	})
}

// A card goes on paper with one key: a file of its own each time, which says
// where it is.
func TestACardOnPaper(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		env, folder := uitest.Env(t), t.TempDir()
		env.Library = methods.Open(nil)
		b := pagetest.Built{"screen.OpenCard": library.CardBuilder(func() string { return folder })}
		term := uitest.Start(t, uitest.Options{Width: 200, Height: 35, Env: env, First: screen.OpenCard{Method: "incident-method"}, Build: b.Build(t)})
		for _, name := range []string{"incidentmethode.txt", "incidentmethode-2.txt"} {
			term.Press("p")
			sheet, err := os.ReadFile(filepath.Join(folder, name))
			if err != nil || !strings.Contains(string(sheet), "Houd twee minuten over") {
				t.Fatalf("%s: %v\n%s", name, err, sheet)
			}
			term.Must("Staat nu in ")
		}
		term.Press("down")
		term.MustNot("Staat nu in ")
	})
}

// Opened to search, it is typed into at once and left with one key.
func TestAListOpenedToSearch(t *testing.T) {
	run(t, 80, 24, screen.OpenLibrary{Pick: true, Search: true}, nil, func(term *uitest.Term) {
		term.Type("roddel")
		term.Must("▸ Roddelmethode")
		term.Press("esc")
		term.MustNot("Roddelmethode")
	})
}
