//go:build !windows

package e2e

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"intervision/model"
)

// canary is in everything that is typed in the session that goes.
const canary = "kanarie"

// meeting is one session of a series, as little of it as makes an intention.
type meeting struct {
	presenter, title, question, when, then string
}

// TestAWholeSeries is half a year of one team: a series is planned and planned
// anew, three sessions are held, what was intended in the first is asked after in
// the second, one intention is worded anew, the series is exported, a case is
// looked up, and one session is deleted: then nothing of it is left anywhere.
func TestAWholeSeries(t *testing.T) {
	t.Parallel()
	w := dutch()
	first := meeting{"Joris", "De kanarie aan de balie", "Hoe vang ik een kanarie?", "de kanarie fluit", "zet ik het raam dicht"}
	second := meeting{"Anneke", "Nee zeggen", "Hoe zeg ik nee tegen Bas?", "Bas iets vraagt", "zeg ik dat ik er een nacht over slaap"}
	third := meeting{"Sem", "Het overleg", "Hoe houd ik het kort?", "het overleg uitloopt", "kijk ik op de klok"}

	home := found(t, w)
	planned(t, home)

	// The first session; private notes beside it.
	term := begin(t, home, "incident-method", w)
	term.Step("pgdn", "Casus kiezen")
	term.meet(first)
	term.Step("pgdn", w.thanks)
	term.leave()

	// The second opens with what came of the first: Joris is asked, and nobody
	// reads what he meant to do.
	term = begin(t, home, "incident-method", w)
	term.Step("pgdn", "Terugblik", "Vorige keer nam je je iets voor.", "aan de beurt Joris")
	if strings.Contains(term.Screen(), canary) {
		t.Errorf("the wall says it:\n%s", term.Screen())
	}
	term.Type("4") // not yet
	term.WaitFor("Dank je wel.")
	term.Step("pgdn", "Casus kiezen")
	term.meet(second)
	term.Step("pgdn", w.thanks)
	term.Press("enter")
	term.WaitFor(w.begin, "2 om naar te vragen")

	// Anneke has not done it yet, and takes a smaller step.
	term.open("Voornemens")
	term.WaitFor("▸ Als Bas iets vraagt", "Als de kanarie fluit")
	term.Press("enter")
	term.WaitFor("Wat kwam ervan?", "▸ 1 gedaan")
	term.Type("4")
	term.WaitFor("Hoe kwam dat, als je dat wilt zeggen?")
	term.Press("enter")
	term.WaitFor("Wat zou je nu helpen?", "▸ zo laten")
	term.Press("up", "up", "up")
	term.WaitFor("▸ een kleinere stap")
	term.Press("enter")
	term.Type(" als het kan\r")
	term.WaitFor("Wat kwam ervan?", "over slaap als het kan")
	term.leave()

	// The third asks both; who passes says nothing.
	term = begin(t, home, "incident-method", w)
	term.Step("pgdn", "Terugblik", "1/2")
	term.Step("enter", "2/2")
	term.Step("enter", "Dank je wel.")
	term.Step("pgdn", "Casus kiezen")
	term.meet(third)
	term.Step("pgdn", w.thanks)
	term.Press("enter")
	term.WaitFor(w.begin, "3 om naar te vragen", "Volgende keer", "ma")

	// What is in it before; then one case is looked up, and goes.
	log := ids(t, home)[first.title]
	sings(t, home, log, true)
	before := decrypted(t, notesFile(home))
	if len(holding(before, canary)) < 4 {
		t.Fatal("the canary must sing in the file before")
	}
	term.open("Teruglezen")
	term.WaitFor("1 van 3", first.title, second.title, third.title)
	term.Type("/kanarie")
	term.Gone(second.title, third.title)
	term.WaitFor("▸", first.title, "1 van 3")
	term.Press("enter")
	term.WaitFor(first.question, first.then)
	term.Type("x")
	term.WaitFor("voorgoed weghalen", first.title, "met 1 voornemen")
	term.Press("down", "enter")
	term.WaitFor("Niets gevonden.")
	term.Press("esc")
	term.WaitFor(second.title, third.title)
	term.leave()

	sings(t, home, log, false)
	gone(t, home, canary, of(before, log))
	if left := holding(decrypted(t, notesFile(home)), canary); len(left) > 0 {
		t.Errorf("the canary still sings in %s", left[0].bucket)
	}
	want := map[string]bool{second.title: true, third.title: true}
	for title := range ids(t, home) {
		if !want[title] {
			t.Errorf("%q is in the list", title)
		}
	}
	once(t, exported(t, home, w.code), second.question, third.question, second.when, third.when, second.then+" als het kan")
	inSeries(t, home)
}

// sings checks whether the canary is in everything that can be asked for.
func sings(t *testing.T, home, log string, want bool) {
	t.Helper()
	asked := [][]string{
		{"sessions", "list"}, {"sessions", "search", canary}, {"intentions", "list"},
		{"intentions", "export", "--format", "csv"}, {"intentions", "export", "--format", "md"},
	}
	for _, format := range []string{"md", "html", "json", "csv"} {
		asked = append(asked, []string{"sessions", "export", "--all", "--format", format})
	}
	for _, args := range asked {
		if said := command(t, home, args...); strings.Contains(said, canary) != want {
			t.Errorf("%v, the canary in it should be %v:\n%s", args, want, said)
		}
	}
	if said := command(t, home, "sessions", "list", "--json"); strings.Contains(said, log) != want {
		t.Errorf("the id in the list should be %v:\n%s", want, said)
	}
}

// of are the values of one log.
func of(all []stored, log string) (its []stored) {
	id, err := model.ParseID(log)
	if err != nil {
		panic(err)
	}
	for _, s := range all {
		if bytes.Equal(s.log, id[:]) {
			its = append(its, s)
		}
	}
	return its
}

// inSeries checks what the series looks like to a calendar and a spreadsheet:
// eight meetings, nobody's name in the one, the change in the other.
func inSeries(t *testing.T, home string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(home, "*-reeks.ics"))
	if err != nil || len(files) != 1 {
		t.Fatal(files, err)
	}
	b, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(b), "BEGIN:VEVENT"); n != 8 {
		t.Errorf("%d meetings in the calendar", n)
	}
	for _, name := range people() {
		if strings.Contains(string(b), name) {
			t.Errorf("%s is in the calendar", name)
		}
	}
	table := strings.Split(command(t, home, "season", "export", "--format", "csv"), "\n")
	if len(table) < 9 || !strings.Contains(table[1], "Joris") || !strings.Contains(table[1], "zonder Fatima") {
		t.Errorf("the table:\n%s", strings.Join(table, "\n"))
	}
}

// planned makes a series. Whoever would present first cannot be there: the
// difference is shown, and kept when somebody says so.
func planned(t *testing.T, home string) {
	t.Helper()
	term := Start(t, home)
	term.WaitFor("▸ Bijeenkomst beginnen")
	term.open("Reeks")
	term.WaitFor("Hoe vaak?", "‹ elke 6 weken ›", "8 keer")
	term.Press("enter")
	term.WaitFor("‹ Fatima ›", "✓")
	term.Type("a")
	term.WaitFor("Wie kan er niet", "▸ [ ] Fatima")
	term.Press("space", "enter")
	term.WaitFor("Dit verandert er:", "Fatima → Joris brengt in")
	term.Press("enter")
	term.WaitFor("‹ Joris ›", "zonder Fatima", "✓")
	term.Press("ctrl+s")
	term.WaitFor("▸ Agenda")
	term.Press("enter")
	term.WaitFor("De reeks is geschreven naar", "reeks.ics")
	term.leave()
}

// meet leads a session from the choice of the case on to its last step.
func (t *Term) meet(m meeting) {
	t.t.Helper()
	t.Type(m.title + "\r")
	t.WaitFor(m.title)
	t.Press("tab")
	t.WaitFor("▸ " + people()[0])
	t.open(m.presenter)
	t.WaitFor("● " + m.presenter)
	t.Step("pgdn", "Situatie schetsen")
	t.Type(m.question + "\r")
	t.WaitFor("Vraag van "+m.presenter, m.question)
	t.jump("Voornemen")
	t.Type(m.when + "\r")
	t.WaitFor("als " + m.when)
	t.Type(m.then + "\r")
	t.WaitFor("Zeg het een keer hardop", m.when)
	t.jump("Tot de volgende keer")
}

// jump goes to a step through the list of all steps.
func (t *Term) jump(step string) {
	t.t.Helper()
	t.Press("f11")
	t.WaitFor("minuten gebruikt wordt")
	t.open("○ " + step)
	t.WaitFor(step)
}

// open walks through a list to a row, and opens it.
func (t *Term) open(row string) {
	t.t.Helper()
	for until := time.Now().Add(patience); time.Now().Before(until); {
		before := t.Screen()
		if has("▸ " + row)(before) {
			t.Press("enter")
			return
		}
		if above := line(before, " "+row); above >= 0 && above < line(before, "▸ ") {
			t.Press("up")
		} else {
			t.Press("down")
		}
		t.shows(func(screen string) bool { return screen != before }, again)
	}
	t.fail("walked to %q", row)
}

// Gone waits until none of the texts stands on the screen.
func (t *Term) Gone(texts ...string) {
	t.t.Helper()
	for _, text := range texts {
		if !t.shows(func(screen string) bool { return !has(text)(screen) }, patience) {
			t.fail("%q does not go", text)
		}
	}
}

// line is which line of a screen has a text, -1 if none.
func line(screen, text string) int {
	return slices.IndexFunc(strings.Split(screen, "\n"), func(l string) bool { return strings.Contains(l, text) })
}

// ids are the sessions of a home, by their titles.
func ids(t *testing.T, home string) map[string]string {
	t.Helper()
	var rows []row
	if err := json.Unmarshal([]byte(command(t, home, "sessions", "list", "--json")), &rows); err != nil {
		t.Fatal(err)
	}
	byTitle := map[string]string{}
	for _, r := range rows {
		byTitle[r.Title] = r.ID
	}
	return byTitle
}
