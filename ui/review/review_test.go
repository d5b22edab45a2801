package review_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/page/pagetest"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// on runs a test with a filled shelf and the screen on it.
func on(t *testing.T, width, height int, test func(s *shelf, term *uitest.Term)) {
	t.Helper()
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		s.year()
		test(s, s.read(width, height, s.list()))
	})
}

func TestTheListAndTheNotesAsTheyLook(t *testing.T) {
	on(t, 80, 24, func(_ *shelf, term *uitest.Term) {
		for _, code := range []string{"nl", "en"} {
			term.Resize(80, 24)
			term.Press("down")
			term.Golden("list-80x24." + code)
			term.Press("enter")
			term.Golden("notes-80x24." + code)
			term.Press("esc")
			term.Resize(120, 35)
			term.Golden("both-120x35." + code)
			term.Press("home", "ctrl+l")
		}
	})
}

func TestNothingIsTooWideOrOutOfPlace(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t, pagetest.Odd()...)
		for i, odd := range pagetest.Odd() {
			m := s.open("incident-method", 10+i*40, model.KeepEverything)
			m.do(model.NameCase{Text: odd + " " + strings.Repeat("lang", 20)})
			m.to("situation").write("Hoe? " + odd + strings.Repeat(" 日本語", 30))
			m.to("information").write(odd, strings.Repeat("x", 300), odd+"\n"+odd).end()
		}
		term := s.read(80, 24, s.list())
		pagetest.Look(t, term, "list", nil)
		for range len(pagetest.Odd()) {
			term.Press("enter", "pgdown", "pgdown")
			pagetest.Look(t, term, "notes", nil)
			term.Press("esc", "down")
			pagetest.Look(t, term, "list", nil)
		}
		term.Press("x")
		pagetest.Look(t, term, "question", nil)
		term.Press("esc", "ctrl+s")
		pagetest.Look(t, term, "what", nil)
		term.Press("enter")
		pagetest.Look(t, term, "names", nil)
		term.Press("enter")
		pagetest.Look(t, term, "file", nil)
	})
}

func TestNewestFirstAndWhatIsNotKeptIsNotThere(t *testing.T) {
	on(t, 80, 24, func(_ *shelf, term *uitest.Term) {
		term.Must("Teruglezen", "1 van 6", "▸ 10 dec      Incidentmethode      nog bezig", "12 nov", "5 nov 2025", "Hoe zeg ik nee als")
		at := -1
		for _, line := range []string{"10 dec", "12 nov", "14 okt", "16 sep", "10 jun", "5 nov 2025"} {
			next := strings.Index(term.Screen(), line)
			if next < at {
				t.Errorf("%s stands too high:\n%s", line, term.Screen())
			}
			at = next
		}
		if got, want := strings.Fields(term.Line(8)), []string{"5", "nov", "2025", "Incidentmethode", "Fatima"}; !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	})
}

func TestASessionThatStillRunsIsGoneOnWith(t *testing.T) {
	on(t, 80, 24, func(_ *shelf, term *uitest.Term) {
		term.Must("enter verder", "del weghalen") // one that nobody goes on with can go
		term.Press("enter")
		term.Must("screen.OpenSession")
		term.Press("esc")
		term.Must("Teruglezen", "1 van 6")
	})
}

func TestReadingAndBack(t *testing.T) {
	on(t, 80, 24, func(_ *shelf, term *uitest.Term) {
		term.Press("down", "enter")
		term.Must("Rustig blijven", "12 november 2026 · Incidentmethode", "Hoe blijf ik rustig", "↓ nog")
		term.Press("pgdown")
		term.Must("Alleen voor de groep.")
		term.MustNot("↓ nog", "12 november 2026")
		term.Press("pgdown", "pgdown", "down", "pgup", "pgup")
		term.Must("12 november 2026")
		term.Press("down")
		term.MustNot("Teruglezen")
		term.Press("end", "home")
		term.Must("12 november 2026")
		term.Press("ctrl+l")
		term.Must("The question", "Incident method", "39 min")
		term.Press("ctrl+l", "esc")
		term.Must("▸ 12 nov")
		term.Press("esc")
		term.Must("screen.OpenHome")
	})
}

func TestAListReadsNoLogAndNotesAreReadOnce(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		s.year()
		store := &counting{Store: s.env.Store}
		s.env.Store = store
		term := s.read(80, 24, s.list())
		term.Press("down", "down", "up", "end", "home", "down")
		if store.reads != 1 || store.lists != 1 { // the team's own log, for the names
			t.Errorf("the list read %d logs and %d pages", store.reads, store.lists)
		}
		term.Press("enter")
		if store.reads != 3 { // the session and its team
			t.Errorf("notes took %d reads", store.reads)
		}
		term.Press("esc", "down", "enter", "esc", "up", "enter", "pgdown")
		if store.reads != 5 {
			t.Errorf("two sessions took %d reads", store.reads)
		}
	})
}

func TestWhoLeafsFastDoesNotReadEverything(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		for i := range 40 {
			s.open("five-step-method", 10+i, model.KeepCore).end()
		}
		store := &counting{Store: s.env.Store}
		s.env.Store = store
		term := s.read(120, 35, s.list())
		term.Press(strings.Split(strings.Repeat("down ", 38)+"down", " ")...)
		term.Must("40 van 40", "Probleemoplossende methode")
		if store.reads > 5 {
			t.Errorf("%d reads for 40 sessions that were passed", store.reads)
		}
		term.Must("22 oktober 2026 · ") // the notes of the one that is chosen
	})
}

func TestALongListIsReadAPageAtATime(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		for i := range 150 {
			pagetest.Session(t, s.env, model.Summary{Log: s.env.NewID(), Team: s.team, Method: "m", State: model.StateClosed,
				Title: fmt.Sprintf("casus %d.", i), Started: s.env.Clock().Add(-model.Day * model.Millis(i))})
		}
		store := &counting{Store: s.env.Store}
		s.env.Store = store
		term := s.read(80, 24, s.list())
		term.Must("casus 0.", "1 van 150", "↓")
		if store.lists != 1 {
			t.Errorf("%d pages for the first screen", store.lists)
		}
		term.Press("end")
		term.Must("casus 149.", "150 van 150")
		if store.lists != 3 {
			t.Errorf("%d pages for 150 sessions", store.lists)
		}
		term.Press("pgup")
		term.MustNot("casus 149.")
		term.Press("home")
		term.Must("1 van 150", "casus 0.")
	})
}

func TestBesideEachOther(t *testing.T) {
	on(t, 120, 35, func(_ *shelf, term *uitest.Term) {
		term.Must("Deze bijeenkomst is nog bezig", "nog bezig")
		term.Press("down")
		term.Must("Teruglezen", "▸ 12 nov", "De vraag", "↓ nog")
		term.Press("pgdown")
		term.Must("Alleen voor de groep.", "▸ 12 nov")
		term.Press("down")
		term.Must("▸ 14 okt", "14 oktober 2026")
		term.Press("up", "enter")
		term.Must("Hoe blijf ik rustig")
		term.MustNot("Teruglezen")
		term.Press("esc")
		term.Must("Teruglezen", "Hoe blijf ik rustig")
	})
}

func TestOneSessionWithoutAList(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		m := s.customer(28)
		term := s.read(80, 24, screen.OpenReview{Team: s.team, Log: m.log})
		term.Must("Rustig blijven", "De vraag")
		term.Press("esc")
		term.Must("screen.OpenHome")
	})
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		m := s.open("incident-method", 0, model.KeepCore)
		term := s.read(80, 24, screen.OpenReview{Log: m.log})
		term.Must("screen.OpenSession")
	})
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		term := s.read(80, 24, screen.OpenReview{Log: s.env.NewID()})
		term.Must("Dit is er niet meer.", "esc terug")
		term.MustNot("exporteer")
	})
}

func TestNothingYet(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		term := s.read(80, 24, s.list())
		pagetest.Look(t, term, "empty", nil)
		term.Must("Nog niets om terug te lezen.")
		term.Press("enter", "x", "f", "ctrl+s", "down", "pgdown")
		term.Must("Nog niets om terug te lezen.")
	})
}

func TestNotesOfADamagedLog(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		m := s.customer(28)
		s.env.Store = &broken{Store: s.env.Store, log: m.log, after: len(m.s.Events()) / 2}
		term := s.read(80, 24, s.list())
		term.Press("enter")
		pagetest.Look(t, term, "damaged", nil)
		term.Must("Het bestand is beschadigd; er verandert niets aan.", "Rustig blijven", "De vraag")
		s.env.Store.(*broken).after = 0
		term.Press("esc", "enter")
		term.Must("Het bestand is beschadigd; er verandert niets aan.")
		term.MustNot("De vraag")
	})
}

func TestWhatCannotBeReadCanBeTriedAgain(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		s.customer(28)
		store := &broken{Store: s.env.Store, lists: &sessions.BusyError{}}
		s.env.Store = store
		term := s.read(80, 24, s.list())
		term.Must("Een ander programma is bezig.", "enter")
		store.lists = nil
		term.Press("enter")
		term.Must("Rustig blijven", "1 van 1")
	})
}

func TestOnlyTheLastFewStayAtHand(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		for i := range 10 {
			s.open("five-step-method", 10+i, model.KeepCore).end()
		}
		store := &counting{Store: s.env.Store}
		s.env.Store = store
		term := s.read(80, 24, s.list())
		for range 10 {
			term.Press("enter", "esc", "down")
		}
		read := store.reads
		term.Press("enter", "esc", "up", "enter", "esc")
		if store.reads != read {
			t.Error("the last two were read again")
		}
		term.Press("home", "enter")
		if store.reads != read+2 {
			t.Error("the first one is still at hand")
		}
	})
}
