package letters

import (
	"strings"
	"testing"
	"unicode/utf8"
)

const (
	alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
	marks    = ".,:;?!'’‘“”\"-–…()/&+% éèëêáàäâóòöôúùüûñïíçÉÈËÖÜ"
)

// Every sign has a shape of its own, as high and as low as the line allows.
func TestEverySignCanBeToldApart(t *testing.T) {
	shapes := map[string]rune{}
	for _, r := range alphabet + marks {
		g := glyph(r)
		if g == "" {
			t.Fatalf("%q has no shape", r)
		}
		if rows := strings.Split(g, "|"); len(rows) > tall {
			t.Errorf("%q has %d rows", r, len(rows))
		}
		for row := range strings.SplitSeq(g, "|") {
			if len(row) != wide(g) || strings.Trim(row, "# ") != "" {
				t.Errorf("%q has a row %q, and is %d wide", r, row, wide(g))
			}
		}
		shape := strings.Join(Draw(string(r), 1), "\n")
		if other, taken := shapes[shape]; taken {
			t.Errorf("%q looks like %q", r, other)
		}
		shapes[shape] = r
	}
}

func TestALineIsAsWideAsItSays(t *testing.T) {
	for _, scale := range []int{1, 2} {
		for _, s := range []string{"Om de beurt één feitelijke vraag.", "12", "+7", alphabet} {
			width, ok := Width(s, scale)
			lines, widest := Draw(s, scale), 0
			for _, line := range lines {
				widest = max(widest, utf8.RuneCountInString(line))
			}
			if !ok || len(lines) != Rows(scale) || widest != width {
				t.Errorf("%q at %d: %d lines, %d wide, not %d", s, scale, len(lines), widest, width)
			}
		}
	}
	if _, ok := Width("日本", 1); ok || Draw("日本", 1) != nil {
		t.Error("it says it has what it does not have")
	}
}

func TestLetters(t *testing.T) {
	want := `
█▀▘ ▟▘        █   ▗▛ █
█▄ ▟▀▙▐▛▜▖    █▀▙▗▛▜▖█
█  █▀▀▐▌▐▌    █ █▐▛▀▘▀
▀▀▘▝▀▘▝▘▝▘▛   ▀ ▀ ▀▀ ▀

`
	if got := "\n" + strings.Join(Draw("Eén, hé!", 1), "\n") + "\n"; got != want {
		t.Errorf("got%swant%s", got, want)
	}
}

func TestWrapping(t *testing.T) {
	for _, c := range []struct {
		s           string
		cells, most int
		want        string
	}{
		{"Om de beurt één feitelijke vraag.", 116, 2, "Om de beurt één feitelijke vraag."},
		{"Om de beurt één feitelijke vraag.", 60, 2, "Om de beurt één|feitelijke vraag."},
		{"Om de beurt één feitelijke vraag.", 60, 1, ""},
		{"Onuitsprekelijkheden", 30, 2, ""},
		{"Hoe 日本?", 116, 2, ""},
		{"", 116, 2, ""},
	} {
		lines, ok := Wrap(c.s, c.cells, 1, c.most)
		if got := strings.Join(lines, "|"); ok != (c.want != "") || ok && got != c.want {
			t.Errorf("%q in %d: %q, %v", c.s, c.cells, got, ok)
		}
	}
}

func TestDigitsAreAllAsWide(t *testing.T) {
	for scale := 1; scale <= 3; scale++ {
		want, _ := Width("0", scale)
		for _, d := range "123456789" {
			if got, ok := Width(string(d), scale); !ok || got != want {
				t.Errorf("%c is %d cells wide at %d, 0 is %d", d, got, scale, want)
			}
		}
	}
}
