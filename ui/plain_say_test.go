package ui

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// midway begins the incident method, keeping everything, and goes to the step in
// which everybody asks; Joris presents.
func midway() []string {
	return []string{"", "", "", "3", "", "Aan de balie", "2", "/verder", "Hoe blijf ik rustig?", "/verder", "/verder"}
}

func TestTheEndOfTheInputPausesTheSession(t *testing.T) {
	d := founded(t, "nl")
	said := d.talk(screen.OpenSetup{Method: "incident-method"}, append(midway(), "Wat zei hij?")...)
	must(t, said, "Bewaard.", "De bijeenkomst staat op pauze en alles is bewaard.")
	d.now.Add(int64(22 * model.Minute))
	said = d.talk(screen.OpenHome{}, "1", "?")
	must(t, said, "1. Verder: Incidentmethode, stap 4 van 14, 22 minuten geleden", "Stap 4 van 14: Informatieronde. Nog 12 min.",
		"1. Wat zei hij?", "De klok heeft stilgestaan van 13:00 tot 13:22.", "Antwoord (enter")
	if s := d.sessions()[0]; s.State != model.StateRunning || s.Elapsed(d.clock()) != 0 {
		t.Errorf("the clock ran on: %v", s.Elapsed(d.clock()))
	}
}

// A clock that stood still says so before the line that was typed does anything,
// and one command counts the time after all.
func TestAGapIsToldAndMayCount(t *testing.T) {
	d := founded(t, "nl")
	said := d.talk(screen.OpenSetup{Method: "incident-method"}, append(midway(), "@10m", "/doen", "?", "@3m", "", "/doen")...)
	must(t, said, "De klok heeft stilgestaan van 13:00 tot 13:10.\n", "Met /doen telt die tijd toch mee.", "Nog 2 min.", "stilgestaan van 13:10 tot 13:13.", "De tijd van deze stap is om.")
}

// What another program does is told before the next question; a line that was an
// answer to another question is not used.
func TestTwoProgramsOnOneSession(t *testing.T) {
	d := founded(t, "nl")
	d.talk(screen.OpenSetup{Method: "incident-method"}, midway()...)
	log := d.log()
	other := func(request func(model.Session) model.Request) func() {
		return func() {
			s := d.sessions()[0]
			decision, no := s.Decide(request(s))
			if no != nil {
				t.Error(no)
				return
			}
			events := decision.Stamp(d.newID, d.clock(), model.ID{9})
			if _, err := d.store.Append(context.Background(), sessions.Append{Log: log, Kind: sessions.SessionLog, Expect: s.Number(),
				Events: events, Summary: s.Apply(events...).Summarise(log)}); err != nil {
				t.Error(err)
			}
		}
	}
	said := d.talkTo(screen.OpenSession{Log: log}, &typist{d: d, rest: []string{"&writes", "En toen?", "&goes", "Een zin voor de ronde", "", "&words", "?"}, asides: map[string]func(){
		"&writes": other(func(s model.Session) model.Request { return model.Write{Step: s.Current().ID, Text: "Van elders"} }),
		"&goes":   other(func(s model.Session) model.Request { return model.Next{From: s.Current().ID} }),
		"&words":  other(func(model.Session) model.Request { return model.Word{Text: "Wat heb ik nodig?"} }),
	}})
	must(t, said, "Anneke (enter", "En toen?\n1. Van elders\nBewaard.", "Een zin voor de ronde\nIntussen is er elders iets veranderd", "Stap 5 van 14: Analyse",
		"Er staat al: Een zin voor de ronde", "(enter: bewaren): \n", "Een zin voor de ronde\n", "Vraag van Joris: Wat heb ik nodig?")
	s := d.sessions()[0]
	if got := len(s.EntriesOf("analysis")); got != 1 {
		t.Errorf("%d lines in the analysis, want the one that was typed", got)
	}
}

// log is the one session there is.
func (d *desk) log() model.ID {
	d.t.Helper()
	page, err := d.store.List(context.Background(), sessions.Query{}, "", 0)
	if err != nil || len(page.Rows) == 0 {
		d.t.Fatal("no session", err)
	}
	return page.Rows[0].Log
}

// What was half typed on a screen stands there still.
func TestADraftIsTold(t *testing.T) {
	d := founded(t, "nl")
	d.talk(screen.OpenSetup{Method: "incident-method"}, midway()...)
	draft := sessions.Draft{Place: sessions.Place{Log: d.log(), Seat: seat(), Step: d.sessions()[0].Current().ID}, Text: "Wat deed\nhij"}
	if err := d.store.SaveDraft(context.Background(), draft); err != nil {
		t.Fatal(err)
	}
	said := d.talk(screen.OpenSession{Log: d.log()}, strings.Repeat("lang ", 2000), "?", "Iets anders", "/verder")
	must(t, said, "Er staat al: Wat deed hij", "Te veel tekst", "Er staat al: Wat deed hij", "(enter: bewaren): Iets anders", "Bewaard.")
	if e := d.sessions()[0].Entries; len(e) != 1 || e[0].Text != "Iets anders" {
		t.Errorf("kept: %+v", e)
	}
}

// What is written in silence, or for oneself, is on nobody's record of the
// conversation before it is shown.
func TestWhatIsSecretIsNotWrittenDown(t *testing.T) {
	d := founded(t, "nl")
	said := d.talk(screen.OpenSetup{Method: "incident-method"}, append(midway(), "/terug", "/vorige", "Wie stond er bij?", "/privé", "Sem was stil.", "?")...)
	must(t, said, "Stap 3 van 14", ": …\n", "1 persoon heeft geschreven.", "Privénotities", ": …\n")
	for _, secret := range []string{"Wie stond er bij?", "Sem was stil."} {
		if strings.Contains(said, secret) {
			t.Errorf("%q is in\n%s", secret, said)
		}
	}
}

// What becomes of the time is said when it changes.
func TestTheClock(t *testing.T) {
	d := founded(t, "nl")
	said := d.talk(screen.OpenSetup{Method: "incident-method"}, append(midway(), "/pauze", "/pauze", "/twee", "/twee", "/eindtijd", "half eleven", "15:30", "?")...)
	must(t, said, "/pauze\nDe klok staat stil.", "/pauze\nIn orde.", "Erbij gekomen: 2 min.", "Erbij gekomen: 4 min.", "Schrijf de tijd als 15:00.", "Afgesproken tot 15:30.", "Nog 16 min.")
}

// The protected closing offers itself, the case may be stopped, and nothing of
// it stays unless the presenter wants it.
func TestStoppingAndTheClosing(t *testing.T) {
	d := founded(t, "nl")
	said := d.talk(screen.OpenSetup{Method: "incident-method"}, append(midway(), "@55m", "/doen", "@6s", "", "/daarheen")...)
	must(t, said, "Nu is er nog net tijd voor de afronding. Met /doen gaan jullie erheen.", "Wat neem je mee?")
	d = founded(t, "nl")
	said = d.talk(screen.OpenSetup{Method: "incident-method"}, append(midway(), "/stoppen", "", "/stoppen", "2", "/toch bewaren", "/verder")...)
	must(t, said, "Stoppen met deze casus?", "1. nee", "Informatieronde", "2", "We stoppen hier", "In orde.")
	if s := d.sessions()[0]; !s.Stopped || !s.CaseKept {
		t.Error("not stopped, or not kept after all")
	}
}

// What cannot be understood is said, and nothing happens.
func TestWhatMakesNoSense(t *testing.T) {
	d := founded(t, "nl")
	said := d.talk(screen.OpenHome{}, "99", "onzin", "", "//schuin", "/onzin", "/99", "/a", "/taal", "/taal", "/weg")
	must(t, said, "Nummer 99 is er niet", "“onzin” kan hier niet", "Een lege regel doet hier niets", "Hier wordt geen tekst bewaard",
		"“onzin” kan hier niet", "“99” kan hier niet", "Zo heten er meer: ", "Begin a session", "Bijeenkomst beginnen", "Tot ziens")
}

// A text may be a number, may begin with a stroke, and may be too long.
func TestTextIsText(t *testing.T) {
	d := founded(t, "nl")
	said := d.talk(screen.OpenSetup{Method: "incident-method"}, append(midway(), "/verder", "42", "//etc/hosts", strings.Repeat("lang ", 2000),
		"\x1b[31mrood\x1b[0m \u202eomgekeerd \x07bel", "/weghalen", "x", "/weghalen", "1", "/weghalen 9")...)
	must(t, said, "Bewaard.", "Bewaard.", "Te veel tekst", "Bewaard.", "Dat was geen nummer", "Weggehaald: 42", "Nummer 9 is er niet")
	var got []string
	for _, e := range d.sessions()[0].Entries {
		got = append(got, e.Text)
	}
	if want := "/etc/hosts|rood omgekeerd bel"; strings.Join(got, "|") != want {
		t.Errorf("kept %q, want %q", got, want)
	}
}

// A whole file goes out, and a session goes for good when that is meant.
func TestExportAndDelete(t *testing.T) {
	d := founded(t, "nl")
	d.talk(screen.OpenSetup{Method: "incident-method"}, append(midway(), "/naar de afronding", "", "", "", "", "", "", "", "", "", "", "", "", "", "")...)
	file := filepath.Join(t.TempDir(), "notities.md")
	said := d.talk(screen.OpenHome{}, "teruglezen", "/exporteer 1", "1", "1", file, "/weghalen 1", "", "/weghalen 1", "2", "/weg")
	must(t, said, "Wat komt er in het bestand?", "Met namen, of met rollen?", "Staat nu in "+file, "voorgoed weghalen?", "Weggehaald uit dit bestand.")
	if b, err := os.ReadFile(file); err != nil || !strings.Contains(string(b), "Hoe blijf ik rustig?") {
		t.Errorf("the file: %v %s", err, b)
	}
	if left := d.sessions(); len(left) > 0 {
		t.Errorf("%d sessions are left", len(left))
	}
}

// Methods are found by a word, filtered, read, compared, gone through and begun.
func TestMethodsAndAdvice(t *testing.T) {
	d := founded(t, "nl")
	said := d.talk(screen.OpenHome{}, "methodes", "roddel", "1", "", "", "/vergelijk 1", "/vergelijken 2", "", "/filter", "3", "", "/doorlopen 1", "", "4", "",
		"welke", "1", "6 60", "", "5", "", "3", "", "", "/kaart 1", "", "1", "/weg")
	must(t, said, "Methodes, 46 methodes.", "1. Roddelmethode", "Roddelmethode", "Zeg hardop", "1 van 46", "(enter: weer alles)", "naast welke?", "Naast elkaar", "tijd: in 30 min", "Zelf doorlopen", "Stap 1",
		"Welke methode past? 1 van 5", "2 van 5", "6 mensen", "3 van 5", "4 van 5", "5 van 5", "Gekozen:", "Tot ziens")
}

// A number that only moves what commands are about says where it went.
func TestAChosenLineIsSaid(t *testing.T) {
	d := founded(t, "nl")
	must(t, d.talk(screen.OpenSetup{}, "", "", "1", "/a"), "(enter: beginnen): 1\nGekozen: Oplossingsgerichte intervisie\n")
}

// A name says who brings a case as well as a number does; words of the case that
// hold a name are the case.
func TestANameIsAnAnswerWhereWordsAreTaken(t *testing.T) {
	d := founded(t, "nl")
	said := d.talk(screen.OpenSetup{Method: "incident-method"}, "", "fatima", "joris brengt in", "", "", "", "/weg")
	must(t, said, "Wie brengt in? Fatima.", "Wie brengt in? Joris.")
	said = founded(t, "nl").talk(screen.OpenSetup{Method: "incident-method"}, "", "", "", "", "?", "Joris boos", "Joris", "joris", "/weg")
	must(t, said, "de hele regel typen mag ook", "Casus: Joris boos", "Casus van Joris: Joris boos", "Gekozen: Joris")
	if strings.Contains(said, "Casus van Joris: Joris\n") || strings.Contains(said, "eerste woorden ervan") {
		t.Errorf("a name became the case, or is said to:\n%s", said)
	}
}

// What several answers are called is none of them, and no command either.
func TestWhatSeveralAreCalledIsAsked(t *testing.T) {
	d := founded(t, "nl")
	d.talk(screen.OpenSetup{Method: "incident-method"}, append(midway(), "/naar de afronding", "/verder", "het schuurt", "vraag ik door", "", "", "", "",
		"", "", "", "", "", "", "", "", "", "", "")...)
	said := d.talk(screen.OpenSetup{Method: "gossip-method"}, "", "", "", "", "voor", "/weg")
	must(t, said, "Aan de beurt: Joris.", "Zo heten er meer: voor een deel en voornemen tonen.")
	if strings.Contains(said, "vraag ik door") {
		t.Errorf("it was shown:\n%s", said)
	}
}

// A command without a number is about what is chosen; where nothing is, the
// question says which command waits. A word of its name will do.
func TestACommandSaysWhatItIsFor(t *testing.T) {
	d := founded(t, "nl")
	said := d.talk(screen.OpenSetup{}, "", "", "roddel", "/doorlopen", "", "/terug", "/weg")
	must(t, said, "Gekozen: Roddelmethode", "Zelf doorlopen", "Stap 1")
	said = d.talk(screen.OpenSetup{}, "/leidt", "2", "/brengt", "3", "/weg")
	must(t, said, "1. Fatima: is er", "Wie leidt het gesprek, bij welk nummer: 2", "2. Joris: is er, leidt het gesprek", "Wie brengt in, bij welk nummer: 3", "3. Anneke: is er, brengt in")
}

// What is searched for is listed whole each time, and what is not found is never
// said to be thrown away.
func TestWhatIsFoundIsListed(t *testing.T) {
	d := founded(t, "nl")
	for range 2 {
		d.talk(screen.OpenSetup{Method: "incident-method"}, append(midway(), "/naar de afronding", "", "", "", "", "", "", "", "", "", "", "", "", "", "")...)
	}
	d.talk(screen.OpenSetup{Method: "gossip-method"}, "", "", "", "", "/naar de afronding", "", "", "", "", "", "", "", "", "", "", "", "", "", "")
	said := d.talk(screen.OpenHome{}, "teruglezen", "rustig", "?", "blijf", "", "/weg")
	must(t, said, "woorden zoeken in alle notities", "(enter: terug): rustig", "Teruglezen.", "2 van 3", "1. ", "2. ", "woorden om in de notities te zoeken", "(enter: weer alles): blijf", "2 van 3", "1. ", "2. ", "(enter: weer alles): \n", "Roddelmethode")
	if strings.Contains(said, "Weggehaald") || strings.Contains(said, "om een methode") {
		t.Errorf("a search took something away, or was for something else:\n%s", said)
	}
}

// Counts that were taken back are said to be gone.
func TestCountsTakenBack(t *testing.T) {
	d := founded(t, "nl")
	said := d.talk(screen.OpenSetup{Method: "incident-method"}, append(midway(), "/naar de afronding", "/verder", "/verder", "0 0 0 2 2", "/ongedaan", "/ongedaan", "/opnieuw", "/weg")...)
	must(t, said, "Staat er nu: 2 keer 4 en 2 keer 5.", "/ongedaan", "Vanaf vier", "Er is nu niets geteld.", "Vanaf vier")
}

// The series says what a number does and what is typed; a command is about the
// meeting of its number.
func TestTheSeriesLineByLine(t *testing.T) {
	d := founded(t, "nl")
	said := d.talk(screen.OpenHome{}, "reeks", "2", "?", "17 december 14:00", "5", "/aanpassen 2", "", "/weg")
	must(t, said, "Een nummer gaat naar het volgende antwoord op die vraag.", "2. Wanneer de eerste keer?", "): 2\n", "Wanneer de eerste keer?", "Er staat al:",
		"Een regel tekst is hier: een dag en een tijd, zoals 14 januari 14:00.", "Een nummer geeft die bijeenkomst een andere dag en tijd.", "1. do 17 dec",
		"Een andere dag en tijd voor deze bijeenkomst.", "Er staat al: donderdag 28 januari, 14:00")
}

// The team is named, grows and shrinks, agrees and plans.
func TestTheTeam(t *testing.T) {
	d := founded(t, "nl")
	said := d.talk(screen.OpenHome{}, "team", "1", "Kring Zuid", "6", "Daan", "", "/weghalen 5", "/ongedaan", "8", "Wat hier gezegd wordt, blijft hier", "",
		"volgende", "17 december 14:00", "/leidinggevende", "", "/ander team", "2", "Kring Oost", "Bo, Cas", "", "/weg")
	must(t, said, "1. Naam: Kring Zuid", "Daan", "6. Daan", "zit niet meer in het team", "Sem", "Volgende keer: donderdag 17 december, 14:00", "leidinggevende erbij: ja",
		"Welk team?", "Nieuw team", "Kring Oost")
}

func TestPlaceNeedsTwoNumbers(t *testing.T) {
	d := founded(t, "nl")
	said := d.talk(screen.OpenSetup{}, "/verplaats 3", "/verplaats 3 1", "3", "", "")
	must(t, said, "Typ twee nummers erachter", "1. Anneke: is er", "2. Fatima", "3. Joris: is er niet")
}

// noise are signs that mean something to the eye alone.
func noise(r rune) bool {
	return r == 0x1b || r >= 0x2190 && r <= 0x21ff || r >= 0x2500 && r <= 0x25ff || r == '‹' || r == '›' || r == '✓' || r == '·' ||
		unicode.IsControl(r) && r != '\n'
}

// heard is what every conversation of these tests must be: nothing but words.
func heard(t *testing.T, said string) {
	t.Helper()
	for line := range strings.Lines(said) {
		if i := strings.IndexFunc(line, noise); i >= 0 {
			t.Errorf("a sign for the eye in %q: %q", line, line[i:min(len(line), i+3)])
		}
	}
}

// Whatever is typed, there is an answer to every line and an end.
func TestAnyLinesAtAll(t *testing.T) {
	words := []string{"", "", "1", "2", "3", "4", "5", "?", "/", "/1", "/2", "/7", "/verder", "/terug", "/ongedaan", "/opnieuw", "/wie", "/alle", "/tips", "/stoppen",
		"/parkeren", "/weghalen 1", "/aanpassen 1", "/taal", "/leidt 2", "/verplaats 2 1", "/laten", "/pauze", "/eindtijd", "/regel", "/ander kopje", "/of een", "0 1 1 1 1",
		"een zin", "15:30", "Daan", "6 60", "/filter", "/zoek", "/vraag", "@2m", "/doen", "/naar de afronding", "//", "/leidinggevende", "/naam", "/exporteer 1"}
	rapid.Check(t, func(r *rapid.T) {
		typed := rapid.SliceOfN(rapid.SampledFrom(words), 1, 25).Draw(r, "typed")
		first := rapid.SampledFrom([]screen.Target{screen.OpenHome{}, screen.OpenSetup{Method: "incident-method"}, screen.OpenSetup{Method: "tietze-six-phases"},
			screen.OpenAdvice{}, screen.OpenLibrary{}, screen.OpenFirst{}}).Draw(r, "first")
		d := founded(t, "nl")
		read := 0
		said := d.talkTo(first, readBy(&typist{d: d, rest: typed}, &read))
		if asked := strings.Count(said, ": "); asked < read-1 {
			r.Fatalf("%d lines were read after %d questions", read, asked)
		}
	})
}

// readBy counts what is read.
func readBy(in io.Reader, n *int) io.Reader { return counting{in, n} }

type counting struct {
	io.Reader
	n *int
}

func (c counting) Read(p []byte) (int, error) {
	*c.n++
	return c.Reader.Read(p)
}

// Private notes are the leader's own: opened after a question, read, put right.
func TestPrivateNotes(t *testing.T) {
	d := founded(t, "nl")
	said := d.talk(screen.OpenSetup{Method: "incident-method"}, append(midway(), "/privé", "Sem was stil.", "/privé", "Vraag Joris morgen.", "/naar de afronding",
		"", "", "", "", "", "", "", "", "", "", "", "", "", "", "teruglezen", "/privé 1", "2", "/aanpassen 2", "Bel Joris morgen.", "/weghalen 1", "2", "/hoe lang", "2", "/weg")...)
	must(t, said, "staat wel op dit scherm", "staat wel op dit scherm", "Kan de groep dit scherm nu zien?", "1. Sem was stil.", "2. Vraag Joris morgen.", "Bel Joris morgen.",
		"voorgoed weghalen?", "Weggehaald: Sem was stil.", "Hoe lang blijven deze notities bewaard?", "Bewaard tot")
	if s := d.sessions(); len(s) != 1 || len(s[0].Entries) > 0 {
		t.Error("a private line is among the group's")
	}
}

// Every target that a screen is made for is spoken of, in both languages: another
// screen needs words of its own here.
func TestEveryScreenSpeaks(t *testing.T) {
	d := founded(t, "nl")
	d.talk(screen.OpenSetup{Method: "incident-method"}, midway()...)
	source, err := os.ReadFile("screen/target.go")
	if err != nil {
		t.Fatal(err)
	}
	spoken := map[string]bool{"OpenSample": true} // a door
	for _, to := range []screen.Target{screen.OpenHome{}, screen.OpenFirst{}, screen.OpenTeam{}, screen.OpenSetup{}, screen.OpenSession{Log: d.log()}, screen.OpenReview{},
		screen.OpenLibrary{}, screen.OpenCard{Method: "gossip-method"}, screen.OpenAdvice{}, screen.OpenWalk{Method: "gossip-method"},
		screen.OpenIntentions{}, screen.OpenPrivate{Log: d.log()}, screen.OpenSeason{}} {
		spoken[strings.TrimPrefix(fmt.Sprintf("%T", to), "screen.")] = true
		for _, code := range lang.Codes() {
			env := d.env(context.Background())
			env.Lang, env.Words = code, lang.For(code)
			sample := false
			s, _ := Options{Library: env.Library}.builder(&sample)(context.Background(), env, to)
			speaker, ok := s.(screen.Speaker)
			if !ok {
				t.Errorf("%T has nothing to say", s)
				continue
			}
			speaker.Speak(env) // before anything was read, too
		}
	}
	for _, target := range regexp.MustCompile(`(?m)^\t(Open\w+) `).FindAllStringSubmatch(string(source), -1) {
		if !spoken[target[1]] {
			t.Errorf("nobody hears what %s is", target[1])
		}
	}
}

// A command about a line reaches that line, however long the lines are and
// wherever somebody stood: also in columns and among intentions.
func TestALineIsReachedByItsNumber(t *testing.T) {
	d := founded(t, "nl")
	long := strings.Repeat("een heel lange zin die over veel regels gaat ", 30)
	d.talk(screen.OpenSetup{Method: "incident-method"}, append(midway(), "/verder", "kort", long+"1", long+"2", long+"3", "/weghalen 2", "/aanpassen 2", "nieuw", "/weghalen 1")...)
	var got []string
	for _, e := range d.sessions()[0].Entries {
		got = append(got, e.Text)
	}
	if len(got) != 2 || got[0] != "nieuw" || got[1] != long+"3" {
		t.Errorf("left: %.60q", got)
	}
	d = founded(t, "nl")
	said := d.talk(screen.OpenSetup{Method: "incident-method"}, append(midway(), "/naar de afronding", "/verder", "het schuurt", "vraag ik door", "", "", "", "het klaart", "zeg ik dat", "", "", "",
		"/weghalen 1", "/aanpassen 1", "het klaart op", "", "", "", "", "/weg")...)
	must(t, said, "Weggehaald: Als het schuurt", "Er staat al: het klaart")
	if in := d.sessions()[0].Intentions; len(in) != 1 || in[0].When != "het klaart op" {
		t.Errorf("left: %+v", in)
	}
	d = founded(t, "nl")
	d.talk(screen.OpenSetup{Method: "six-thinking-hats"}, append([]string{"", "", "", "3", "", "Aan de balie", "2"}, columnsTyped()...)...)
}

// columnsTyped goes on until a step has columns, and puts something in two.
func columnsTyped() []string {
	var typed []string
	for range 12 {
		typed = append(typed, "/ander kopje", "in een kolom", "/weghalen 1", "/verder")
	}
	return typed
}

// The next meeting begins with what came of the last one: only its owner is
// asked, by number, and passing is an empty line.
func TestLookingBack(t *testing.T) {
	d := founded(t, "nl")
	d.talk(screen.OpenSetup{Method: "incident-method"}, append(midway(), "/naar de afronding", "/verder", "het schuurt", "vraag ik door", "", "", "", "het klaart", "zeg ik dat", "", "", "",
		"", "", "", "", "", "", "", "", "", "", "")...)
	said := d.talk(screen.OpenSetup{Method: "gossip-method"}, "", "", "", "", "onzin", "zes", "2", "", "", "", "/terug", "?")
	must(t, said, "Terugblik", "Aan de beurt: Joris.", "“onzin” kan hier niet", "“zes” kan hier niet", "Stap 1 van", "Aan de beurt: Joris.")
	if before, _, _ := strings.Cut(said, "/terug"); strings.Contains(before, "Nog een keer terug") {
		t.Errorf("a line that made no sense led away:\n%s", said)
	}
	for _, s := range d.sessions() {
		if k := s.Intentions; len(k) > 0 && (len(k) != 2 || k[0].Status+k[1].Status != model.StatusPartly) {
			t.Errorf("what came of them: %+v", k)
		}
	}
}

// The page about this names only commands there are.
func TestThePageNamesCommandsThereAre(t *testing.T) {
	for code, page := range map[string]string{"en": "../docs/plain.md", "nl": "../docs/nl/plain.md"} {
		source, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		named := regexp.MustCompile("`/([a-z][a-z ]*)").FindAllStringSubmatch(string(source), -1)
		if len(named) < 8 {
			t.Fatalf("%s names %d commands", page, len(named))
		}
		for _, n := range named {
			name, found := strings.TrimSpace(n[1]), false
			for _, c := range lang.For(code).Commands {
				found = found || strings.HasPrefix(strings.ToLower(c.Name), name) || strings.HasPrefix(strings.ToLower(c.Short), name)
			}
			if !found && !slices.Contains([]string{"name", "number", "naam", "nummer"}, name) {
				t.Errorf("%s: there is no /%s", page, name)
			}
		}
	}
}
