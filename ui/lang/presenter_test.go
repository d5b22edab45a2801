package lang

import (
	"regexp"
	"strings"
	"testing"

	"intervision/methods"
)

func TestASentenceReadsWellWithAndWithoutAPresenter(t *testing.T) {
	for _, c := range []struct{ code, sentence, named, unnamed string }{
		{"nl", "Dank je, {presenter}. Wat heb je nodig?", "Dank je, Fatima. Wat heb je nodig?", "Dank je. Wat heb je nodig?"},
		{"nl", "Wat ga je doen, {presenter}, en wanneer?", "Wat ga je doen, Fatima, en wanneer?", "Wat ga je doen, en wanneer?"},
		{"nl", "Neem ons mee, {presenter}: waar was je?", "Neem ons mee, Fatima: waar was je?", "Neem ons mee: waar was je?"},
		{"nl", "{presenter} luistert.", "Fatima luistert.", "De inbrenger luistert."},
		{"nl", "Klaar? {presenter} kiest.", "Klaar? Fatima kiest.", "Klaar? De inbrenger kiest."},
		{"nl", "Vraag het aan {presenter}, en wacht.", "Vraag het aan Fatima, en wacht.", "Vraag het aan de inbrenger, en wacht."},
		{"nl", "{presenter}, draai je om.", "Fatima, draai je om.", "Wie inbrengt, draai je om."},
		{"nl", "Mooi. En {presenter}, jij luistert.", "Mooi. En Fatima, jij luistert.", "Mooi. En wie inbrengt, jij luistert."},
		{"nl", "Praat over {presenter} en {presenter} luistert.", "Praat over Fatima en Fatima luistert.", "Praat over de inbrenger en de inbrenger luistert."},
		{"en", "Thank you, {presenter}. What now?", "Thank you, Fatima. What now?", "Thank you. What now?"},
		{"en", "{presenter}’s question", "Fatima’s question", "The presenter’s question"},
		{"nl", "Een {andere} haak", "Een {andere} haak", "Een {andere} haak"},
	} {
		words := For(c.code)
		if got := words.Presented(c.sentence, "Fatima"); got != c.named {
			t.Errorf("%q with a name: %q, want %q", c.sentence, got, c.named)
		}
		if got := words.Presented(c.sentence, ""); got != c.unnamed {
			t.Errorf("%q without: %q, want %q", c.sentence, got, c.unnamed)
		}
	}
}

// A name is not looked through for slots of its own.
func TestANameWithASlotIsAName(t *testing.T) {
	if got := For("nl").Presented("Dank je, {presenter}.", "{presenter}"); got != "Dank je, {presenter}." {
		t.Error(got)
	}
}

// No sentence of a card addresses "de inbrenger", and none begins without a
// capital, as long as nobody is named.
func TestEveryCardReadsWellWithoutAName(t *testing.T) {
	odd := map[string]*regexp.Regexp{
		"nl": regexp.MustCompile(`[.?!…] de inbrenger|^de inbrenger|, de inbrenger[.:;?!]|[ ,]{2}[.,:;?]`),
		"en": regexp.MustCompile(`[.?!…] the presenter|^the presenter|, the presenter[.:;?!]|[ ,]{2}[.,:;?]`),
	}
	lib := methods.Open(nil)
	for _, code := range Codes() {
		words := For(code)
		for _, entry := range lib.List() {
			for _, frame := range []string{"short", "full"} {
				script, err := lib.Compose(frame, entry.ID, 60)
				if err != nil {
					continue
				}
				for i := range script.Steps {
					w := script.Steps[i].Words[code]
					for _, s := range []string{w.Title, w.Room, w.Say, w.Guard} {
						got := words.Presented(s, "")
						if odd[code].MatchString(got) || strings.Contains(got, presenterSlot) {
							t.Errorf("%s %s: %q", entry.ID, script.Steps[i].ID, got)
						}
					}
				}
			}
		}
	}
}

func TestAQuestionToThePresenterIsOneToAll(t *testing.T) {
	for sentence, want := range map[string]string{
		"Klaar. {presenter}, klopt dit? Wat mag weg?": "Klaar. Klopt dit? Wat mag weg?",
		"{presenter}, klopt dit?":                     "Klopt dit?",
		"Vraag het aan {presenter}, en wacht.":        "Vraag het aan {presenter}, en wacht.",
	} {
		if got := Everybody(sentence); got != want {
			t.Errorf("%q: %q, want %q", sentence, got, want)
		}
	}
}
