package text

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// Two rules of width are in use: terminals that know graphemes give a family of
// emoji two cells, others two for each member, and until a terminal has answered
// nobody knows which it is. So Width counts the larger one: what fits by it fits
// everywhere. And what screens draw is steady text, which leaves only graphemes
// that both rules agree on, as far as there are any: then a column beside the
// text, and the cursor in it, stand right in both. Wrap and Cut give steady text;
// what is drawn without them goes through Steady. Text that is kept is never
// changed for that.

// First gives the first grapheme of s and the cells it fills by the larger of the
// two rules. For an empty s it gives nothing.
func First(s string) (cluster string, width int) {
	if s == "" {
		return "", 0
	}
	if s[0] < utf8.RuneSelf && (len(s) == 1 || s[1] < utf8.RuneSelf) {
		return s[:1], asciiWidth(s[0])
	}
	cluster, width = ansi.FirstGraphemeCluster(s, ansi.GraphemeWidth)
	return cluster, max(width, ansi.StringWidthWc(cluster))
}

func asciiWidth(c byte) int {
	if c < ' ' || c > '~' {
		return 0
	}
	return 1
}

// Width is the number of cells that plain text s fills at most, in any terminal.
// s holds no escape sequences.
func Width(s string) (cells int) {
	for len(s) > 0 {
		cluster, w := First(s)
		cells += w
		s = s[len(cluster):]
	}
	return cells
}

// Cut gives one line in at most width cells, as Steady draws it; if something had
// to go, it ends in "…" after a whole grapheme.
func Cut(s string, width int) string {
	s = Steady(s)
	if len(s) <= width || Width(s) <= width {
		return s
	}
	if width < 1 {
		return ""
	}
	n, used := 0, 0
	for {
		cluster, w := First(s[n:])
		if used+w > width-1 {
			return strings.TrimRight(s[:n], " ") + "…"
		}
		n, used = n+len(cluster), used+w
	}
}

// Steady gives s as screens draw it: emoji without variation selector, skin tone
// and companions, so that every terminal gives them the same two cells.
func Steady(s string) string {
	if strings.IndexFunc(s, unsteady) < 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for len(s) > 0 {
		cluster, _ := First(s)
		b.WriteString(steady(cluster))
		s = s[len(cluster):]
	}
	return b.String()
}

// unsteady finds what makes the two rules differ.
func unsteady(r rune) bool { return r == zwj || modifies(r) }

// modifies says whether r changes how an emoji looks: text or picture, skin tone.
func modifies(r rune) bool { return r == 0xfe0f || r == 0xfe0e || r >= 0x1f3fb && r <= 0x1f3ff }

// steady gives a grapheme without what makes the two rules differ: modifiers
// always, and the rest of a picture after its first part. Letters keep joiners.
func steady(cluster string) string {
	if strings.IndexFunc(cluster, unsteady) < 0 {
		return cluster
	}
	bare := strings.Map(func(r rune) rune {
		if modifies(r) {
			return -1
		}
		return r
	}, cluster)
	if bare == "" {
		return cluster
	}
	if i := strings.IndexRune(bare, zwj); i > 0 && picture(bare) {
		return bare[:i]
	}
	return bare
}

// picture says whether a grapheme with a joiner is an emoji: the scripts that use
// joiners stand below U+2000.
func picture(cluster string) bool {
	r, _ := utf8.DecodeRuneInString(cluster)
	return r >= 0x2000
}
