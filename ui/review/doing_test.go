package review_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// broken is a store in which something is amiss.
type broken struct {
	sessions.Store
	log   model.ID // of this log only the first events can be read
	after int
	lists error // what listing gives
	erase error
}

func (b *broken) Read(ctx context.Context, log model.ID, after uint64, limit int) ([]model.Event, sessions.Head, error) {
	events, head, err := b.Store.Read(ctx, log, after, limit)
	if log == b.log {
		return events[:min(b.after, len(events))], head, sessions.ErrDamaged
	}
	return events, head, err
}

func (b *broken) List(ctx context.Context, q sessions.Query, cursor string, limit int) (sessions.Page, error) {
	if b.lists != nil {
		return sessions.Page{}, b.lists
	}
	return b.Store.List(ctx, q, cursor, limit)
}

func (b *broken) Erase(ctx context.Context, log model.ID) error {
	if b.erase != nil {
		return b.erase
	}
	return b.Store.Erase(ctx, log)
}

// files are the names of what stands in a folder.
func files(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func TestNotesIntoAFile(t *testing.T) {
	on(t, 80, 24, func(s *shelf, term *uitest.Term) {
		term.Press("down", "ctrl+s", "enter", "enter")
		term.Must("In welk bestand?", "incidentmethode")
		term.Press("enter")
		term.Must("Staat nu in", "2026-11-12-incidentmethode.md")
		path := filepath.Join(s.dir, "2026-11-12-incidentmethode.md")
		b, err := os.ReadFile(path)
		if err != nil || !strings.HasPrefix(string(b), "# Rustig blijven\n") || !strings.Contains(string(b), "Alleen voor de groep.") {
			t.Errorf("it holds %q, %v", b, err)
		}
		if info, _ := os.Stat(path); info.Mode().Perm() != 0o600 {
			t.Errorf("anybody can read it: %v", info.Mode())
		}
		term.Press("down")
		term.MustNot("Staat nu in")
		term.Press("up", "enter", "ctrl+s", "enter", "enter", "enter") // a second time, from the notes
		if got := files(t, s.dir); len(got) != 2 || got[0] != "2026-11-12-incidentmethode-2.md" {
			t.Errorf("the folder holds %q", got)
		}
	})
}

func TestTheFileIsInTheLanguageOfTheScreen(t *testing.T) {
	on(t, 120, 35, func(s *shelf, term *uitest.Term) {
		term.Press("down", "ctrl+l", "ctrl+s", "enter", "enter", "enter")
		b, _ := os.ReadFile(filepath.Join(s.dir, "2026-11-12-incident-method.md"))
		if !strings.Contains(string(b), "## The question") {
			t.Errorf("it holds %q, the folder %q", b, files(t, s.dir))
		}
	})
}

func TestAnotherPlaceForTheFile(t *testing.T) {
	on(t, 80, 24, func(s *shelf, term *uitest.Term) {
		sub := filepath.Join(s.dir, "team noord")
		if err := os.Mkdir(sub, 0o700); err != nil {
			t.Fatal(err)
		}
		term.Press("down", "ctrl+s", "enter", "enter", "ctrl+u")
		term.Paste(sub)
		term.Press("enter")
		term.Must("Staat nu in")
		if got := files(t, sub); len(got) != 1 || got[0] != "2026-11-12-incidentmethode.md" {
			t.Errorf("the folder holds %q", got)
		}
		term.Press("ctrl+s", "enter", "enter", "ctrl+u")
		term.Type(filepath.Join(sub, "2026-11-12-incidentmethode.md"))
		term.Press("enter")
		term.Must("2026-11-12-incidentmethode.md bestaat al. Kies een andere naam.", "In welk bestand?")
		term.Press("ctrl+u")
		term.Type(filepath.Join(s.dir, "nergens", "x.md"))
		term.MustNot("bestaat al")
		term.Press("enter")
		term.Must("Dat bestand is er niet.", "In welk bestand?")
		term.Press("ctrl+u", "enter") // an empty name does nothing
		term.Must("In welk bestand?")
		term.Press("esc")
		term.MustNot("In welk bestand?")
		term.Must("▸ 12 nov")
	})
}

func TestErasingAsksAndNamesWhatGoes(t *testing.T) {
	on(t, 80, 24, func(s *shelf, term *uitest.Term) {
		term.Press("down", "x")
		term.Must("“Rustig blijven”, de bijeenkomst van 12 november 2026", "(Incidentmethode), met", "1 voornemen voorgoed weghalen?", "▸ nee, laat staan")
		term.Press("enter") // the safe answer comes first
		term.Must("2 van 6", "Rustig blijven")
		term.Press("x", "down", "esc")
		term.Must("2 van 6", "Rustig blijven")
		term.Press("x", "down", "enter")
		term.Must("Weggehaald uit dit bestand.", "2 van 5", "▸ 14 okt")
		term.MustNot("Rustig blijven")
		page, err := s.env.Store.List(t.Context(), sessions.Query{Team: s.team}, "", 0)
		if err != nil || page.All != 5 {
			t.Errorf("the store has %d, %v", page.All, err)
		}
		term.Press("down")
		term.MustNot("Weggehaald")
	})
}

func TestErasingWhatIsShownAlone(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		m := s.customer(28)
		other := s.customer(10)
		term := s.read(80, 24, screen.OpenReview{Team: s.team, Log: m.log})
		term.Press("delete", "down", "enter")
		term.Must("Weggehaald uit dit bestand.")
		term.MustNot("De vraag", "exporteer")
		if _, _, err := s.env.Store.Read(t.Context(), m.log, 0, 0); !errors.Is(err, sessions.ErrNotFound) {
			t.Errorf("it is still there: %v", err)
		}
		if _, _, err := s.env.Store.Read(t.Context(), other.log, 0, 0); err != nil {
			t.Errorf("another one went: %v", err)
		}
	})
}

func TestWhatCouldNotBeErasedSaysSo(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		s.customer(28)
		s.env.Store = &broken{Store: s.env.Store, erase: sessions.ErrReadOnly}
		term := s.read(80, 24, s.list())
		term.Press("x", "down", "enter")
		term.Must("Hier mag niets geschreven worden.", "Rustig blijven")
	})
}

func TestTheLastOneErasedLeavesACalmScreen(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		s.customer(28)
		term := s.read(120, 35, s.list())
		term.Press("x", "down", "enter")
		term.Must("Nog niets om terug te lezen.", "Weggehaald uit dit bestand.")
	})
}
