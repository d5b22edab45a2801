//go:build !windows

package e2e

import (
	"strings"
	"testing"
)

// Two programs on one file: what is done in the one is seen in the other, and
// neither undoes what the other did.

// While a session hangs on the wall, somebody says elsewhere what came of an
// intention: it is kept, and the wall, which asks about it too, goes on.
func TestAnIntentionIsAnsweredBesideASession(t *testing.T) {
	t.Parallel()
	in := incidentNL()
	home := intended(t, in)
	wall := begin(t, home, "incident-method", in.words)
	wall.Step("pgdn", "Terugblik", "aan de beurt Joris")

	other := Start(t, home)
	other.WaitFor("▸ "+in.resume, "1 om naar te vragen")
	other.open("Voornemens")
	other.WaitFor("▸ Als " + in.when)
	other.Press("enter")
	other.WaitFor("▸ 1 gedaan")
	other.Type("1")
	other.WaitFor("Bewaard.")

	wall.Type("2")
	wall.WaitFor("Dank je wel.")
	wall.Step("pgdn", "Casus kiezen")
	wall.leave()
	other.leave()
	notes := command(t, home, "intentions", "list")
	if !strings.Contains(notes, "voor een deel") {
		t.Errorf("the newer answer is not there:\n%s", notes)
	}
}

// A series is changed in two places: the second is told, or sees, what the
// first did, and both changes hold.
func TestASeriesIsChangedInTwoPlaces(t *testing.T) {
	t.Parallel()
	home := found(t, dutch())
	planned(t, home)
	open := func() *Term {
		term := Start(t, home)
		term.WaitFor("▸ Bijeenkomst beginnen")
		term.open("Reeks")
		term.WaitFor("zonder Fatima")
		return term
	}
	one, other := open(), open()
	away := func(term *Term, row int, who string) {
		for range row {
			term.Press("down")
		}
		term.Type("a")
		term.WaitFor("Wie kan er niet", "▸ [")
		for !has("▸ [ ] " + who)(term.Screen()) {
			before := term.Screen()
			term.Press("down")
			if !term.shows(func(s string) bool { return s != before }, patience) {
				term.fail("walked to %s", who)
			}
		}
		term.Press("space")
		term.WaitFor("▸ [x] " + who)
		term.Press("enter")
		term.WaitFor("zo is het goed")
	}
	away(one, 1, "Sem")
	away(other, 2, "Anneke")
	one.Press("enter")
	one.WaitFor("zonder Sem")
	other.Press("enter")
	other.WaitFor("zonder Anneke", "zonder Sem")
	one.leave()
	other.leave()
	plan := command(t, home, "season", "show")
	for _, who := range []string{"Fatima", "Sem", "Anneke"} {
		if !strings.Contains(plan, "zonder "+who) {
			t.Errorf("%s is expected after all:\n%s", who, plan)
		}
	}
}

// A session goes while another program shows its notes: on the way back home
// nothing of it is left there.
func TestASessionGoesWhileItIsRead(t *testing.T) {
	t.Parallel()
	in := incidentNL()
	home := intended(t, in)
	reader := Start(t, home)
	reader.WaitFor("▸ " + in.begin)
	reader.open("Teruglezen")
	reader.WaitFor("1 van 1", in.title)
	reader.Press("enter")
	reader.WaitFor(in.then)
	command(t, home, "sessions", "delete", only(t, home).ID, "--yes")
	reader.Press("esc")
	reader.WaitFor("1 van 1")
	reader.Press("esc")
	reader.WaitFor("▸ ")
	reader.Gone("Teruglezen")
	reader.leave()
}
