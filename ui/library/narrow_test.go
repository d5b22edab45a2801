package library_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"intervision/methods"
	"intervision/ui/library"
	"intervision/ui/page/pagetest"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// fixed are methods for pictures: one whose card is the example and some whose
// front matter does not change.
func fixed() screen.Builder {
	return library.Fixed("incident-method", "gossip-method", "dilemma-method", "tietze-six-phases", "three-rounds", "fifteen-percent-solutions")
}

func examples(ids ...string) fstest.MapFS {
	folder := fstest.MapFS{}
	for _, id := range ids {
		for _, code := range []string{"nl", "en"} {
			folder[methods.Filename(id, code)] = &fstest.MapFile{Data: []byte(methods.Example(id, code))}
		}
	}
	return folder
}

func TestFiltersAsTheyLook(t *testing.T) {
	runWith(t, 80, 24, screen.OpenLibrary{}, examples("three-rounds"), fixed(), func(term *uitest.Term) {
		term.Press("f", "right", "tab", "right", "right", "right", "right", "right")
		for _, code := range []string{"nl", "en"} {
			term.Golden("filter-80x24." + code)
			term.Resize(120, 35)
			term.Golden("filter-120x35." + code)
			term.Resize(60, 16)
			term.Golden("filter-60x16." + code)
			term.Resize(80, 24)
			term.Press("ctrl+l")
		}
	})
}

func TestComparingAsItLooks(t *testing.T) {
	o := examples("three-rounds", "onze-rondjes")
	list := library.Fixed("three-rounds", "onze-rondjes")
	runWith(t, 80, 24, screen.OpenLibrary{}, o, list, func(term *uitest.Term) {
		term.Press("space", "down", "space")
		for _, code := range []string{"nl", "en"} {
			term.Golden("compare-80x24." + code)
			term.Resize(120, 35)
			term.Golden("compare-120x35." + code)
			term.Resize(80, 24)
			term.Press("ctrl+l")
		}
	})
}

func TestFilteringKeepsFewer(t *testing.T) {
	run(t, 80, 24, screen.OpenLibrary{}, nil, func(term *uitest.Term) {
		all := strings.Fields(term.Line(0))[1]
		term.MustNot("waarvoor")
		term.Press("f")
		term.Must("‹ waarvoor: alle ›", "mensen  tijd  leiden  diepte", all+" methodes")
		term.Press("right")
		term.Must("‹ voorval ›", "van "+all, "alles tonen")
		term.MustNot("Dilemmamethode", "Socratisch")
		term.Press("left", "left")
		term.Must("‹ thema ›", "Themamethode")
		term.Press("tab", "right", "right", "right", "right", "right")
		term.Must("thema  ‹ 6 mensen ›")
		term.Press("esc")
		term.Must("thema  6 mensen  tijd  leiden  diepte", "van "+all, "kies")
		term.Press("x")
		term.Must(all + " methodes")
		term.MustNot("6 mensen  tijd")
	})
}

func TestFilterAndSearchTogether(t *testing.T) {
	run(t, 80, 24, screen.OpenLibrary{}, nil, func(term *uitest.Term) {
		term.Press("/")
		term.Type("incident")
		term.Must("Incidentmethode", "Intervisiemethode Incidenten")
		term.Press("tab", "tab", "tab", "tab", "right") // easy to lead
		term.Must("/ incident", "‹ makkelijk ›", "▸ Incidentmethode")
		term.MustNot("Intervisiemethode Incidenten")
		term.Press("shift+tab", "shift+tab", "right")
		term.Must("‹ 2 mensen ›", "Geen methode gevonden.", "0 van ")
		term.Press("enter", "down", "pgdown")
		term.Press("left", "esc") // back to what was typed
		term.Must("▏ incident", "▸ Incidentmethode")
		term.Type("x")
		term.Must("Geen methode gevonden.")
		term.Press("backspace", "esc")
		term.Must("▸ Incidentmethode", "makkelijk")
		term.MustNot("Dilemmamethode")
		term.Press("x")
		term.Must("▸ Incidentmethode", " methodes") // it stays chosen
		term.Press("f", "/")
		term.Must("zoek op naam")
		term.Press("esc", "f", "f")
		term.MustNot("‹")
	})
}

func TestComparingTwoMethods(t *testing.T) {
	run(t, 120, 35, screen.OpenLibrary{}, nil, func(term *uitest.Term) {
		choose(term, "Incidentmethode")
		term.Press("space")
		term.Must("● Incidentmethode", "Incidentmethode, naast welke?", "spatie toch niet")
		term.Press("space")
		term.MustNot("●")
		term.Press("space", "esc")
		term.MustNot("●")
		term.Press("space")
		choose(term, "Roddelmethode")
		term.Must("spatie ernaast leggen")
		term.Press("space")
		term.Must("▸ Incidentmethode", "Roddelmethode", "4 tot 12 mensen", "60 tot 90 minuten", "makkelijk te leiden", "zakelijk", "persoonlijk",
			"in de praktijk beproefd", "liever niet", "Situatie schetsen", "Roddelen")
		line := ""
		for l := range strings.Lines(term.Screen()) {
			if strings.Contains(l, "4 tot 12 mensen") {
				line = l
			}
		}
		if !strings.Contains(line, "4 tot 10 mensen") {
			t.Errorf("people stand side by side in %q", line)
		}
		term.Press("right")
		term.Must("▸ Roddelmethode")
		term.Press("ctrl+l")
		term.Must("▸ Gossip method", "Incident method", "easy to lead")
		term.Press("ctrl+l", "enter")
		term.Must("Roddelmethode", "d doorlopen")
		term.MustNot("liever niet")
		term.Press("esc")
		term.Must("▸ Roddelmethode", "Incidentmethode", "liever niet")
		term.Press("u")
		term.Must("screen.OpenSetup", "gossip-method")
		term.Press("esc", "esc")
		term.Must("▸ Roddelmethode", " methodes")
		term.MustNot("●", "naast welke")
		term.Press("space")
		choose(term, "Incidentmethode")
		term.Press("space", "esc")
		term.Must("▸ Roddelmethode") // the one that keys were about stays chosen
	})
}

func TestComparingBelowEachOther(t *testing.T) {
	run(t, 80, 24, screen.OpenLibrary{}, nil, func(term *uitest.Term) {
		choose(term, "Incidentmethode")
		term.Press("space")
		choose(term, "Roddelmethode")
		term.Press("space")
		pagetest.Look(t, term, "compared", func() { term.Must("Incident") })
		term.MustNot("▸ Roddelmethode", "Roddelen")
		term.Must("↓ nog")
		term.Press("end")
		term.Must("Roddelen")
		term.MustNot("↓ nog", "Situatie schetsen")
		first := term.Screen()
		term.Press("down", "pgdown")
		if term.Screen() != first {
			t.Error("it scrolls past the end")
		}
		term.Press("home", "down", "up", "pgdown", "pgup")
		term.Must("▸ Incidentmethode")
		term.Press("right")
		term.Must("▸ Roddelmethode")
		term.Press("left")
		term.Must("▸ Incidentmethode")
	})
}

func TestTheOneComparedIsHandedBack(t *testing.T) {
	run(t, 120, 35, screen.OpenHome{}, nil, func(term *uitest.Term) {
		choose(term, "Incidentmethode")
		term.Press("space")
		choose(term, "Roddelmethode")
		term.Press("space", "right")
		term.Must("enter kiezen")
		term.MustNot("deze gebruiken")
		term.Press("enter")
		term.Must("picked gossip-method")
	})
}

func TestACardThatCannotBeUsedIsNotCompared(t *testing.T) {
	run(t, 80, 24, screen.OpenLibrary{}, own(t), func(term *uitest.Term) {
		choose(term, "Kapotte kaart")
		term.Press("space", "d")
		term.MustNot("●", "OpenWalk")
		term.Press("up", "d")
		term.Must("screen.OpenWalk")
	})
}

// An own card with the id of a built-in one says which it replaces, in the list
// and on the card; another says that it is one's own.
func TestWhatAnOwnCardReplaces(t *testing.T) {
	run(t, 80, 24, screen.OpenLibrary{}, examples("incident-method"), func(term *uitest.Term) {
		choose(term, "Drie rondjes")
		pagetest.Look(t, term, "own", nil)
		term.Must("eigen", "Een eigen kaart, in plaats van Incidentmethode.")
		term.Press("ctrl+l")
		term.Must("Three rounds", "A card of your own, in place of Incident method.")
		term.Press("enter")
		term.Must("A card of your own, in place of Incident method.")
		term.Press("ctrl+l")
		term.Must("in plaats van Incidentmethode")
	})
	run(t, 80, 24, screen.OpenLibrary{}, examples("ours"), func(term *uitest.Term) {
		choose(term, "Drie rondjes")
		term.Must("Een eigen kaart.")
		term.Press("enter")
		term.Must("Een eigen kaart.")
		term.Press("d")
		term.Must("screen.OpenWalk {ours")
	})
}

// A card that was written or put right while another screen was open is there
// when one comes back.
func TestTheListIsReadAgain(t *testing.T) {
	o := own(t)
	run(t, 80, 24, screen.OpenLibrary{}, o, func(term *uitest.Term) {
		choose(term, "Kapotte kaart")
		term.Press("enter")
		o["kapot.nl.md"] = &fstest.MapFile{Data: []byte(methods.Example("kapot", "nl"))}
		o["nieuw.nl.md"] = &fstest.MapFile{Data: []byte(strings.Replace(methods.Example("nieuw", "nl"), "Drie rondjes", "Drie rondjes verder", 1))}
		term.Press("esc")
		term.Must("▸ Drie rondjes ", "Drie rondjes verder")
		term.MustNot("Kapotte")
	})
}

// choose goes down or up the list until a method is chosen.
func choose(term *uitest.Term, name string) {
	term.Press("home")
	for range 80 {
		if term.Shows("▸ " + name) {
			return
		}
		term.Press("down")
	}
}
