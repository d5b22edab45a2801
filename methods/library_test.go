package methods

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

// shelf is a folder of texts, by file name.
func shelf(texts map[string]string) fstest.MapFS {
	folder := fstest.MapFS{}
	for name, text := range texts {
		folder[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return folder
}

// testLibrary has the example in two languages and one frame, and own cards
// in a folder of which nothing may be read before it is asked for.
func testLibrary(own fs.FS) *Library {
	return &Library{
		cards:  shelf(map[string]string{"three-rounds.en.md": Example("", "en"), "three-rounds.nl.md": Example("", "nl")}),
		frames: shelf(map[string]string{"short.en.md": frameEN, "full.en.md": fullEN()}),
		own:    own,
	}
}

// fullEN is the frame with a longer reflection.
func fullEN() string {
	return strings.NewReplacer("frame: short", "frame: full", "minutes=4", "minutes=24").Replace(frameEN)
}

// firstCode is the code of the first problem of an *Error.
func firstCode(t *testing.T, err error) Code {
	t.Helper()
	var e *Error
	if !errors.As(err, &e) || len(e.Problems) == 0 {
		t.Fatalf("want an *Error with problems, got %v", err)
	}
	return e.Problems[0].Code
}

func TestACardComesInTheLanguageAskedForOrInEnglish(t *testing.T) {
	l := testLibrary(nil)
	for asked, comes := range map[string]string{"nl": "nl", "en": "en", "de": "en", "": "en"} {
		c, err := l.Card("three-rounds", asked)
		if err != nil || c.Lang != comes || c.Own {
			t.Errorf("%q: %q, %v", asked, c.Lang, err)
		}
	}
}

func TestWhatACardSays(t *testing.T) {
	c, err := testLibrary(nil).Card("three-rounds", "en")
	if err != nil {
		t.Fatal(err)
	}
	if c.Name != "Three rounds" || c.People != (People{3, 5, 8}) || c.Minutes != (Minutes{20, 30, 40}) ||
		len(c.Kinds) != 2 || !c.Adapted() || len(c.Steps) != 4 || !strings.HasPrefix(c.Intro, "For a moment") {
		t.Errorf("%+v", c)
	}
	ask := c.Steps[1]
	w := ask.Words["en"]
	if ask.ID != "ask" || ask.Minutes != 12 || ask.Short != 8 || w.Title != "Ask" ||
		w.Room != "Ask about what happened. One question each, in turn." ||
		w.Tips != "- Leave a little silence after an answer." || !strings.HasPrefix(w.Guard, "We are still") {
		t.Errorf("%+v", ask)
	}
	if !c.Steps[0].Core || c.Steps[1].Core || !c.Steps[3].Core {
		t.Error("the question and what is taken along are core")
	}
}

// A beginning that is of one method, and a name, are enough to know which one
// was meant.
func TestWhichMethodWasMeant(t *testing.T) {
	l := Open(nil)
	for typed, want := range map[string]string{
		"incident": "incident-method", "Incident": "incident-method", "incidentmethode": "incident-method",
		"inciden-method": "incident-method", "socratisch gesprek": "socratic-dialogue", "s": "", "": "", "qqqqqqqq": "",
	} {
		_, err := l.Card(typed, "nl")
		if e := new(Error); !errors.As(err, &e) || e.Problems[0].Suggest != want {
			t.Errorf("%q: %v, want %q", typed, err, want)
		}
	}
}

func TestNoCardOfThatID(t *testing.T) {
	l := testLibrary(nil)
	for _, id := range []string{"three-round", "", "../secret", "a/b", "THREE"} {
		_, err := l.Card(id, "en")
		if firstCode(t, err) != NoCard {
			t.Error(id, err)
		}
	}
	_, err := l.Card("three-round", "en")
	if e := new(Error); !errors.As(err, &e) || e.Problems[0].Suggest != "three-rounds" {
		t.Error(err)
	}
	if _, err := l.Compose("medium", "three-rounds", 0); firstCode(t, err) != NoCard {
		t.Error(err)
	}
}

func TestListIsSortedAndKnowsEveryLanguage(t *testing.T) {
	list := testLibrary(shelf(map[string]string{
		"a-way.nl.md": strings.Replace(Example("a-way", "nl"), "Drie rondjes", "Onze manier", 1),
		"README.md":   "About this folder.",
		".hidden.md":  "",
		"notes.txt":   "",
	})).List()
	if len(list) != 2 || list[0].ID != "a-way" || list[1].ID != "three-rounds" {
		t.Fatalf("%+v", list)
	}
	own, built := list[0], list[1]
	if !own.Own || own.Overrides || own.Err != nil || own.Name("en") != "Onze manier" {
		t.Errorf("%+v", own)
	}
	if built.Own || len(built.Langs) != 2 || built.Name("nl") != "Drie rondjes" || built.Name("de") != "Three rounds" ||
		built.Purpose("nl") == built.Purpose("en") || !built.Adapted() || built.Minutes.Default != 30 {
		t.Errorf("%+v", built)
	}
}

func TestAnOwnCardComesBeforeABuiltInOne(t *testing.T) {
	own := shelf(map[string]string{"three-rounds.nl.md": strings.Replace(Example("", "nl"), "Drie rondjes", "Onze rondjes", 1)})
	l := testLibrary(own)
	list := l.List()
	if len(list) != 1 || !list[0].Overrides || !list[0].Own || list[0].Name("en") != "Onze rondjes" {
		t.Errorf("%+v", list)
	}
	if nl, de := list[0].Replaced("nl"), list[0].Replaced("de"); nl != "Drie rondjes" || de != "Three rounds" {
		t.Errorf("it replaces %q, %q", nl, de)
	}
	if nl, none := l.Replaced("three-rounds", "nl"), l.Replaced("four-rounds", "nl"); nl != "Drie rondjes" || none != "" {
		t.Errorf("it replaces %q, and nothing %q", nl, none)
	}
	if e := testLibrary(nil).List()[0]; e.Replaced("nl") != "" {
		t.Errorf("a built-in card replaces %q", e.Replaced("nl"))
	}
	c, err := l.Card("three-rounds", "en")
	if err != nil || c.Name != "Onze rondjes" || !c.Own {
		t.Errorf("%+v %v", c, err)
	}
}

// A card that cannot be used is in the list with its error; what a group
// would only notice does not keep it from being used.
func TestAnOwnCardWithAMistake(t *testing.T) {
	broken := strings.Replace(Example("", "nl"), "of=think", "of=thnik", 1)
	rough := strings.Replace(Example("rough", "nl"), "minutes=8", "minutes=9", 1)
	l := testLibrary(shelf(map[string]string{"three-rounds.nl.md": broken, "rough.nl.md": rough, "Our way.md": rough}))
	codes := map[string]Code{"three-rounds": RefUnknown, "Our way.md": FileName}
	for _, e := range l.List() {
		if want := codes[e.ID]; want == "" && e.Err != nil || want != "" && firstCode(t, e.Err) != want {
			t.Errorf("%s: %v", e.ID, e.Err)
		}
	}
	if _, err := l.Card("three-rounds", "nl"); firstCode(t, err) != RefUnknown {
		t.Error(err)
	}
	if _, err := l.Card("rough", "nl"); err != nil {
		t.Error(err)
	}
}

func TestOwnLanguagesThatDoNotMatch(t *testing.T) {
	l := testLibrary(shelf(map[string]string{
		"ours.en.md": Example("ours", "en"),
		"ours.nl.md": strings.Replace(Example("ours", "nl"), "{#ask", "{#vraag", 1),
	}))
	if e := l.List()[0]; firstCode(t, e.Err) != PairSteps {
		t.Error(e.Err)
	}
	if _, err := l.Compose("short", "ours", 0); firstCode(t, err) != PairSteps {
		t.Error(err)
	}
}

func TestFilesThatCannotBeRead(t *testing.T) {
	own := shelf(map[string]string{"huge.en.md": strings.Repeat("x", Limit+1)})
	own["pipe.en.md"] = &fstest.MapFile{Mode: fs.ModeNamedPipe}
	for _, e := range testLibrary(own).List() {
		want := map[string]Code{"huge": FileTooLarge, "pipe": FileUnreadable}[e.ID]
		if want != "" && firstCode(t, e.Err) != want {
			t.Error(e.ID, e.Err)
		}
	}
	if p := Lint("huge.en.md", []byte(strings.Repeat("x", Limit+1))); len(p) != 1 || p[0].Code != FileTooLarge {
		t.Error(p)
	}
}

// closed is a folder that fails the test when anybody looks into it.
type closed struct{ t *testing.T }

func (c closed) Open(name string) (fs.File, error) {
	c.t.Errorf("%s was opened", name)
	return nil, fs.ErrNotExist
}

func TestOpeningReadsNothing(t *testing.T) {
	Open(closed{t})
}

// The number of methods is that of the list, of which no card is read for it.
func TestCountingReadsNoCard(t *testing.T) {
	own := shelf(map[string]string{
		"three-rounds.nl.md": Example("", "nl"), "ours.en.md": "no card", "ours.nl.md": "", "Our way.md": "", "README.md": "", "notes.txt": "",
	})
	for name, l := range map[string]*Library{"built in": Open(nil), "own": testLibrary(own)} {
		if got, want := l.Count(), len(l.List()); got != want || got == 0 {
			t.Errorf("%s: %d, but the list has %d", name, got, want)
		}
	}
	if n := (&Library{cards: namesOnly{t}}).Count(); n != 1 {
		t.Errorf("%d cards of one name", n)
	}
}

// namesOnly is a folder that tells the names in it, and nothing more.
type namesOnly struct{ t *testing.T }

func (n namesOnly) Open(name string) (fs.File, error) {
	if name != "." {
		n.t.Errorf("%s was opened", name)
	}
	return shelf(map[string]string{"a.en.md": "", "a.nl.md": ""}).Open(name)
}

func TestAFolderThatIsNotThereIsEmpty(t *testing.T) {
	missing, err := fs.Sub(shelf(nil), "cards")
	if err != nil {
		t.Fatal(err)
	}
	if n := len(testLibrary(missing).List()); n != 1 {
		t.Error(n)
	}
}
