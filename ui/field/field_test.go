package field_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"intervision/text"
	"intervision/ui/field"
)

// press makes the key press that has this name.
func press(name string) tea.KeyPressMsg {
	codes := map[string]rune{"left": tea.KeyLeft, "right": tea.KeyRight, "up": tea.KeyUp, "down": tea.KeyDown, "home": tea.KeyHome, "end": tea.KeyEnd,
		"backspace": tea.KeyBackspace, "delete": tea.KeyDelete, "enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab,
		"pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "f1": tea.KeyF1, "f5": tea.KeyF5, "f12": tea.KeyF12}
	parts := strings.Split(name, "+")
	var key tea.Key
	for _, mod := range parts[:len(parts)-1] {
		key.Mod |= map[string]tea.KeyMod{"ctrl": tea.ModCtrl, "alt": tea.ModAlt, "shift": tea.ModShift}[mod]
	}
	last := parts[len(parts)-1]
	if code, ok := codes[last]; ok {
		key.Code = code
	} else {
		key.Code, _ = utf8.DecodeRuneInString(last)
	}
	return tea.KeyPressMsg(key)
}

// write types s, one key for each rune, and names in <> as keys.
func write(f *field.Field, s string) {
	for s != "" {
		if name, rest, ok := strings.Cut(s, ">"); ok && s[0] == '<' {
			f.Key(press(name[1:]))
			s = rest
			continue
		}
		r, n := utf8.DecodeRuneInString(s)
		f.Key(tea.KeyPressMsg{Code: r, Text: string(r)})
		s = s[n:]
	}
}

// seen is the text with | at the cursor, found by typing a mark on a copy.
func seen(f *field.Field) string {
	c := f.Clone()
	c.Key(tea.KeyPressMsg{Code: '|', Text: "|"})
	return c.Text()
}

func TestTypingAndMoving(t *testing.T) {
	for _, c := range []struct{ keys, want string }{
		{"hallo", "hallo|"},
		{"hallo<left><left>X", "halX|lo"},
		{"een twee<home>X", "X|een twee"},
		{"een twee<ctrl+a><ctrl+f>X", "eX|en twee"},
		{"een twee<ctrl+left>X", "een X|twee"},
		{"een twee <alt+b>X", "een X|twee "},
		{"een, twee<home><alt+f>X", "eenX|, twee"},
		{"een twee<ctrl+w>", "een |"},
		{"een twee  <alt+backspace>", "een |"},
		{"een twee<home><alt+d>", "| twee"},
		{"een twee<ctrl+u>", "|"},
		{"a<alt+enter>b c<ctrl+u>", "a\n|"},
		{"a<ctrl+j>b<left><backspace>", "a|b"},
		{"a<ctrl+j>b<home>", "a\n|b"},
		{"ab<ctrl+j>c<ctrl+home><end>", "ab|\nc"},
		{"ab<ctrl+home><delete>", "|b"},
		{"ab<ctrl+d>", "ab|"},
		{"<backspace><delete><left><right>", "|"},
		{"日本語<left><backspace>", "日|語"},
		{"👍🏽a<left><backspace>", "|a"},
		{"a👨‍👩‍👧‍👦<backspace>", "a|"},
		{"🇳🇱🇧🇪<left>X", "🇳🇱X|🇧🇪"},
		{"🇱<home>🇳", "🇳🇱|"},
		{"e\u0301a<left><backspace>", "|a"},
		{"ক্ষমা<backspace>", "ক্ষ|"},
		{"می\u200cخ", "می\u200cخ|"},
		{"a\u200c<left><right>b", "ab|"},
		{"a\u200c ", "a |"},
	} {
		f := field.New()
		write(f, c.keys)
		if got := seen(f); got != c.want {
			t.Errorf("%q gives %q, want %q", c.keys, got, c.want)
		}
	}
}

func TestUpAndDownFollowTheRowsThatAreSeen(t *testing.T) {
	for _, c := range []struct {
		keys  string
		width int
		want  string
	}{
		{"een twee drie<up>", 9, "een |twee drie"},
		{"een twee drie<up>X<down>", 9, "een Xtwee d|rie"},
		{"abcdef<ctrl+j>g<ctrl+j>hijkl<up><up>", 20, "abcde|f\ng\nhijkl"},
		{"abcdef<ctrl+j>g<ctrl+j>hijkl<up><up><down><down>", 20, "abcdef\ng\nhijkl|"},
		{"abcdef<ctrl+j>g<ctrl+j>hijkl<up><left><up>", 20, "|abcdef\ng\nhijkl"},
		{"日本<ctrl+j>abc<up>", 20, "日|本\nabc"},
		// A row that fills the width exactly: some text areas get stuck there.
		{strings.Repeat("x", 19) + "<ctrl+j>y<ctrl+home><down>", 20, strings.Repeat("x", 19) + "\n|y"},
		{strings.Repeat("x", 38) + "<ctrl+home><down>z", 20, strings.Repeat("x", 19) + "z|" + strings.Repeat("x", 19)},
		{strings.Repeat("x", 38) + "<up><down>", 20, strings.Repeat("x", 38) + "|"},
	} {
		f := field.New()
		f.View(c.width, 10)
		write(f, c.keys)
		if got := seen(f); got != c.want {
			t.Errorf("%q at %d gives %q, want %q", c.keys, c.width, got, c.want)
		}
	}
}

func TestKeysThatAreNotTheFields(t *testing.T) {
	names := []string{"enter", "esc", "tab", "pgup", "pgdown", "f1", "f5", "f12", "alt+up", "alt+down", "ctrl+up", "ctrl+down"}
	for _, c := range "cgklnopqrstxyz" {
		names = append(names, "ctrl+"+string(c))
	}
	f := field.New()
	f.View(20, 5)
	write(f, "een twee")
	for _, name := range append(names, "up", "down") {
		if f.Key(press(name)) {
			t.Errorf("the field takes %s", name)
		}
		if slices.Contains(field.Keys(), name) && name != "up" && name != "down" {
			t.Errorf("%s is among its keys", name)
		}
	}
	if got := seen(f); got != "een twee|" {
		t.Errorf("they changed it to %q", got)
	}
}

func TestEveryKeyOfTheFieldIsTaken(t *testing.T) {
	for _, name := range field.Keys() {
		f := field.New()
		f.SetText("boven\nmidden\nonder")
		write(f, "<up>")
		if press(name).String() != name || !f.Key(press(name)) {
			t.Errorf("%s is not taken", name)
		}
	}
}

func TestALineHasNoLineBreaks(t *testing.T) {
	f := field.Line(text.Name)
	if f.Key(press("alt+enter")) || !f.Paste("Jan\nvan der\tBerg\n") {
		t.Error("a new line was taken, or a paste of lines refused")
	}
	if got := f.Text(); got != "Jan van der    Berg" {
		t.Errorf("%q", got)
	}
}

func TestWhatDoesNotFitIsRefusedWhole(t *testing.T) {
	for _, c := range []struct {
		f    *field.Field
		fits string
	}{
		{field.New(), strings.Repeat("é", text.Note/2)},
		{field.Line(text.Name), strings.Repeat("é", text.Name)},
	} {
		c.f.SetText("x")
		if large := c.fits; c.f.Paste(large) || c.f.Text() != "x" || c.f.Refused() != large {
			t.Errorf("a text that is too large gives %q", c.f.Text())
		}
		c.f.SetText("")
		if !c.f.Paste(c.fits) || c.f.Text() != c.fits || !c.f.Full() || c.f.Refused() != "" {
			t.Error("a text of exactly the limit is refused")
		}
		if write(c.f, "a"); c.f.Text() != c.fits {
			t.Error("a letter over the limit is taken")
		}
		if write(c.f, "<backspace>a"); c.f.Text() != strings.TrimSuffix(c.fits, "é")+"a" {
			t.Error("after taking one out no letter fits")
		}
	}
}

func TestAHugePasteIsBounded(t *testing.T) {
	f := field.New()
	if f.Paste(strings.Repeat("a\x1b[31m", 2<<20)) || len(f.Refused()) > text.Card || f.Text() != "" {
		t.Error("ten megabytes were taken")
	}
}

func TestADraftOverTheLimitIsKeptAndCanBeShortened(t *testing.T) {
	f := field.Line(5)
	f.SetText("te lang voor vijf")
	if write(f, "x"); f.Text() != "te lang voor vijf" {
		t.Errorf("it grew to %q", f.Text())
	}
	if write(f, "<backspace>"); f.Text() != "te lang voor vij" {
		t.Errorf("it is %q", f.Text())
	}
}

func TestWhatIsPastedIsClean(t *testing.T) {
	f := field.New()
	f.Paste("a\x1b]52;c;x\x07\r\nb\u202ec\u200d")
	if got := f.Text(); got != "a\nbc" {
		t.Errorf("%q", got)
	}
	if strings.ContainsFunc(f.Text(), unicode.IsControl) && f.Text() != "a\nbc" {
		t.Error("controls came through")
	}
}

func TestACloneIsItsOwn(t *testing.T) {
	f := field.New()
	write(f, "een")
	c := f.Clone()
	write(c, " twee")
	if f.Text() != "een" || c.Text() != "een twee" {
		t.Errorf("%q and %q", f.Text(), c.Text())
	}
}

func TestEmptyMeansNothingToRead(t *testing.T) {
	f := field.New()
	if !f.Empty() {
		t.Error("a new field is not empty")
	}
	if write(f, " <ctrl+j> "); !f.Empty() {
		t.Error("spaces can be read")
	}
	if write(f, "a"); f.Empty() {
		t.Error("a letter cannot be read")
	}
}
