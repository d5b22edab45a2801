package methods

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestANewCardIsCleanAndExplained(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		src := NewCard("Onze 2e manier: “zó”", lang)
		id := IDFor("Onze 2e manier: “zó”")
		if id != "onze-2e-manier-zo" {
			t.Errorf("id %q", id)
		}
		if problems := Lint(Filename(id, lang), []byte(src)); len(problems) > 0 {
			t.Error(problems)
		}
		l := testLibrary(shelf(map[string]string{Filename(id, lang): src}))
		c, err := l.Card(id, lang)
		if err != nil || c.Name != "Onze 2e manier: “zó”" || !c.Own || len(c.Steps) != 4 {
			t.Errorf("%+v, %v", c, err)
		}
		front, _, _ := strings.Cut(src[4:], "---\n")
		for _, key := range headerKeys(false) {
			if key.optional || key.name == "id" || key.name == "lang" || key.name == "name" || key.name == "origin" {
				continue
			}
			if at := strings.Index(front, "\n"+key.name+":"); at < 0 || !strings.HasPrefix(lastLine(front[:at]), "# ") {
				t.Errorf("%s: %s is not explained:\n%s", lang, key.name, front)
			}
		}
		for _, kind := range Kinds() {
			if !strings.Contains(front, kind) {
				t.Errorf("%s: %s is not named", lang, kind)
			}
		}
	}
}

// lastLine is the last line of a text.
func lastLine(s string) string { return s[strings.LastIndexByte(s, '\n')+1:] }

// Whatever people call their method: the card can be used, or it has no id.
func TestANewCardCanBeUsedWhateverItsName(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.StringN(0, 60, -1).Draw(t, "name")
		id := IDFor(name)
		if id == "" {
			return
		}
		if !ValidID(id) {
			t.Fatalf("%q gives the id %q", name, id)
		}
		file := Filename(id, "nl")
		for _, p := range Lint(file, []byte(NewCard(name, "nl"))) {
			if p.Code.Stops() {
				t.Errorf("%q: %v", name, p)
			}
		}
	})
}

func TestIDsOfNames(t *testing.T) {
	for name, want := range map[string]string{
		"Our way": "our-way", "Één  zó’n méthode!": "een-zo-n-methode", "日本": "", "": "", "  ": "", "A": "a", "\x1bA": "",
		strings.Repeat("lang ", 20): "lang-lang-lang-lang-lang-lang-lang-lang", strings.Repeat("x", 50): strings.Repeat("x", 40), "a-" + strings.Repeat("x", 50): "a",
	} {
		if got := IDFor(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}
