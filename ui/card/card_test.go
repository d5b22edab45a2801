package card_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"intervision/methods"
	"intervision/text"
	"intervision/ui/card"
	"intervision/ui/theme"
)

var light, dark = theme.For(theme.Light, false), theme.For(theme.Dark, true)

func plain(lines []string) string { return ansi.Strip(strings.Join(lines, "\n")) }

func TestMarkdownAsPeopleReadIt(t *testing.T) {
	for _, c := range []struct{ name, md, want string }{
		{"nothing", "", ""},
		{"heading", "# Titel\n\nTekst.", "Titel\n\nTekst."},
		{"wrapped", "een twee drie vier vijf zes", "een twee drie vier\nvijf zes"},
		{"list", "- een twee drie vier vijf\n- zes", "• een twee drie vier\n  vijf\n• zes"},
		{"numbers", "1. een twee drie vier\n2. zes", "1. een twee drie\n   vier\n2. zes"},
		{"list in a list", "- een\n  - twee drie vier vijf", "• een\n  • twee drie vier\n    vijf"},
		{"quote", "> zeg dit nu hardop tegen de groep", "▏ zeg dit nu hardop\n▏ tegen de groep"},
		{"list in a quote", "> - een twee drie vier vijf", "▏\n▏ • een twee drie\n▏   vier vijf"},
		{"soft break", "een\ntwee", "een twee"},
		{"code", "`x` en\n\n```go\nfunc f()\n```", "x en\n\n  func f()"},
		{"html", "a <b>vet</b> <script>x()</script>\n\n<div onclick=x>blok</div>", "a vet x()\nblok"},
		{"emoji", "❤️ goed", "❤ goed"},
		{"long word", strings.Repeat("w", 30), strings.Repeat("w", 20) + "\n" + strings.Repeat("w", 10)},
		{"task", "- [x] klaar\n- [ ] nog niet", "[x] klaar\n[ ] nog niet"},
		{"link", "[hier](http://a.nl)", "hier http://a.nl"},
	} {
		if got := plain(card.Render(c.md, 20, light)); got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

// cards are all built-in cards as the library shows them.
func cards(t testing.TB) (sources []string) {
	lib := methods.Open(nil)
	for _, e := range lib.List() {
		for _, lang := range []string{"nl", "en"} {
			md, err := lib.Markdown(e.ID, lang, methods.Labels{Steps: "Stappen", Say: "Zeg", Tips: "Tips"})
			if err != nil {
				t.Fatal(err)
			}
			sources = append(sources, md)
		}
	}
	return sources
}

func TestEveryCardFitsAndKeepsItsWords(t *testing.T) {
	sources := cards(t)
	if len(sources) == 0 {
		t.Skip("no cards")
	}
	for i, md := range sources {
		for _, width := range []int{40, 76} {
			if raceDetector && i%4 > 0 {
				continue // nothing here runs side by side: a few are enough for the race detector
			}
			lines := card.Render(md, width, light)
			for i, line := range lines {
				if ansi.StringWidth(line) > width || line == "" && (i == 0 || lines[i-1] == "") {
					t.Errorf("line %d at %d: %q", i, width, line)
				}
				safe(t, line)
			}
			got := letters(plain(lines))
			for _, word := range words.FindAllString(md, -1) {
				if !strings.Contains(got, word) {
					t.Errorf("%.20q at %d loses %q", md, width, word)
				}
			}
		}
	}
}

var words = regexp.MustCompile(`[\p{L}’]+`)

// letters leaves the letters of a text: a long word may stand on two lines.
func letters(s string) string { return strings.Join(words.FindAllString(s, -1), "") }

var allowed = regexp.MustCompile("\x1b\\[(?:(?:0|1|3|4|9|22|23|24|29|39|38;2;\\d+;\\d+;\\d+);?)*m")

// safe fails if a line holds anything but text and its style, or does not end in
// the style it began with.
func safe(t testing.TB, line string) {
	t.Helper()
	if rest := allowed.ReplaceAllString(line, ""); rest != text.Clean(rest, 0) || strings.Contains(rest, "\n") {
		t.Errorf("%q holds more than text", line)
	}
	all := allowed.FindAllString(line, -1)
	if len(all) > 0 && all[len(all)-1] != "\x1b[m" {
		t.Errorf("%q does not end its style", line)
	}
}

func TestNothingReachesTheTerminalButText(t *testing.T) {
	for _, payload := range []string{
		"\x1b]52;c;aGFja2Vk\x07", "\x1b[2J", "\x1b[31;5mrood", "\x1b_Gf=24;AAAA\x1b\\", "\u009b2J", "\x1bPx\x1b\\", "\u202e",
		"&#27;]52;c;aGFj&#7;", "&#x1b;[2J", "&#27;[8mweg", "&#27;[41;5mrood", "&#27;[38;5;1mrood", "&#155;2J", "&#27;_Gf=24;AAAA&#27;\\", "&#27;Px&#27;\\\\",
		"&amp;#27;[2J", "&amp;amp;#27;[2J", "&#27;]0;", "&#8238;x", "&rlm;", "&#0;", "&#13;", "&#9;", "&NewLine;", "&#27;[38;2",
		"<a href=\"&#27;[2J\">x</a>", "<!-- &#27;[2J -->", "&lt;b&gt;", "[x](http://a.nl/&#27;]0;t&#7;)", "![x](&#27;]0;t&#7;)", "<http://a.nl/\u0085>",
		"`&#27;[2J`", "\n```\n&#27;[2J\n```\n", "\n    &#27;[2J\n", "# &#27;[2J", "> &#27;[2J", "- &#27;[2J", "\n|a|\n|-|\n|&#27;[2J|\n", "~~&#27;[2J~~",
	} {
		for _, width := range []int{12, 40} {
			for _, line := range card.Render("voor "+payload+" na\n\neinde", width, light) {
				safe(t, line)
			}
		}
	}
	for _, line := range card.Render("[hier](http://a.nl) <http://b.nl>", 40, light) {
		if strings.Contains(line, "\x1b]8") {
			t.Errorf("%q is a link the terminal follows", line)
		}
	}
}

func TestTextOfPeopleIsInert(t *testing.T) {
	part := rapid.SampledFrom([]string{"a", "klant", " ", "  ", "*", "**", "_", "`", "```", "#", "# ", ">", "> ", "- ", "+ ", "1. ", "1) ", "=", "===", "---", "~", "~~~",
		"|", "|-|", "<", "<b>", "</b>", "<!--", "&", "&lt;", "&#27;", "\\", "[", "](", ")", "!", "![", ":", "http://a.nl", "a@b.nl", "www.a.nl", "[x] ", "[^1]", "{presenter}", "\n", "\n\n"})
	words := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	rapid.Check(t, func(t *rapid.T) {
		s := text.Clean(strings.Join(rapid.SliceOfN(part, 0, 20).Draw(t, "parts"), ""), 0)
		lines := card.Render(card.Escape(s), 2000, theme.For(theme.BlackWhite, false))
		if got := words(plain(lines)); got != words(s) {
			t.Errorf("%q is read as %q by way of %q", s, got, card.Escape(s))
		}
		if out := strings.Join(lines, ""); !strings.Contains(s, "a.nl") && strings.Contains(out, "\x1b") {
			t.Errorf("%q is styled: %q", s, out)
		}
	})
}

func TestSignsThatMeanSomethingBelowALine(t *testing.T) {
	for _, s := range []string{"a\n===", "a\n---", "a\n\n: b", "a\n\n    b", "a\n> b", "a\n\n1. b", "a\n\n~~~\nb"} {
		want := strings.Join(strings.Fields(s), " ")
		if got := strings.Join(strings.Fields(plain(card.Render(card.Escape(s), 40, light))), " "); got != want {
			t.Errorf("%q is read as %q", s, got)
		}
	}
}

// Deep in a quote there is no room for bars and text: the text wins.
func TestNothingIsCutOff(t *testing.T) {
	md := strings.Repeat("> ", 8) + "een twee drie vier vijf"
	if got := letters(plain(card.Render(md, 12, light))); got != "eentweedrieviervijf" {
		t.Errorf("%q is left", got)
	}
}

// Colours of one theme must not show in a card of another, whichever came first.
func TestThemesDoNotLeak(t *testing.T) {
	md := "# Kop\n\n> `code` en [hier](http://a.nl)\n\n```go\nfunc f() string { return \"x\" } // zo\n```\n\n---\n\n### Kopje"
	for _, order := range [][]theme.Theme{{light, dark}, {dark, light}} {
		for _, th := range order {
			own := []string{th.Palette.Accent, th.Palette.Quiet, th.Palette.Rule}
			out := strings.Join(card.Render(md, 40, th), "\n")
			for _, m := range regexp.MustCompile(`38;2;(\d+);(\d+);(\d+)`).FindAllStringSubmatch(out, -1) {
				var r, g, b int
				fmt.Sscan(m[1], &r)
				fmt.Sscan(m[2], &g)
				fmt.Sscan(m[3], &b)
				if hex := fmt.Sprintf("#%02x%02x%02x", r, g, b); !slices.Contains(own, hex) {
					t.Errorf("%s draws %s", th.ID, hex)
				}
			}
		}
	}
	if out := strings.Join(card.Render(md, 40, theme.For(theme.BlackWhite, true)), "\n"); strings.Contains(out, "38;") {
		t.Errorf("black and white has colour: %q", out)
	}
}

func TestACardIsRenderedOnce(t *testing.T) {
	md, c := "# Kop\n\n"+long(200), card.New()
	first := c.Lines(md, 76, light)
	if n := testing.AllocsPerRun(100, func() { c.Lines(md, 76, light) }); n > 0 {
		t.Errorf("a second time costs %.0f allocations", n)
	}
	if again := c.Lines(md, 76, light); &again[0] != &first[0] {
		t.Error("a second time gives other lines")
	}
	for name, other := range map[string][]string{"width": c.Lines(md, 60, light), "theme": c.Lines(md, 76, dark), "text": c.Lines(md+"!", 76, light)} {
		if slices.Equal(other, first) {
			t.Errorf("another %s gives the same lines", name)
		}
	}
	if n := cap(first) - len(first); n != 0 {
		t.Errorf("a caller that appends would write into the cache (%d spare)", n)
	}
}

func TestTheCacheIsBounded(t *testing.T) {
	c := card.New()
	first := c.Lines("eerste", 20, light)
	for i := range 23 {
		c.Lines(fmt.Sprint("kaart ", i), 20, light)
	}
	if again := c.Lines("eerste", 20, light); &again[0] != &first[0] {
		t.Error("a card was let go too early")
	}
	for i := range 24 {
		c.Lines(fmt.Sprint("andere ", i), 20, light)
	}
	if again := c.Lines("eerste", 20, light); &again[0] == &first[0] {
		t.Error("no card was let go")
	}
}

func TestLinesMadeElsewhereAreTaken(t *testing.T) {
	c := card.New()
	c.Put("tekst", 40, light, []string{"van elders"})
	if got := c.Lines("tekst", 40, light); !slices.Equal(got, []string{"van elders"}) {
		t.Errorf("%q", got)
	}
}

// Rendering may be done beside the program; run with -race.
func TestSeveralMayRenderAtOnce(t *testing.T) {
	md := long(20)
	want := card.Render(md, 60, dark)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 4 {
				if got := card.Render(md, 60, dark); !slices.Equal(got, want) {
					t.Error("another result beside others")
				}
			}
		})
	}
	all.Wait()
}

// long is a card of some lines as cards are.
func long(lines int) string {
	var b strings.Builder
	for i := range lines / 10 {
		fmt.Fprintf(&b, "## Stap %d\n\nEen **alinea** over wat er _gebeurt_, met één lange zin die over de rand gaat en verder loopt.\n\n> Zeg hardop: wat gebeurde er vlak voordat hij opstond?\n\n- één tip, die ook weer wat langer is dan de regel waarop hij hoort te staan\n- nog een tip\n\n", i)
	}
	return b.String()
}

func TestALongCardIsQuickEnough(t *testing.T) {
	md := long(200)
	best := time.Hour
	for range 5 {
		start := time.Now()
		lines := card.Render(md, 76, light)
		best = min(best, time.Since(start))
		if len(lines) < 150 {
			t.Fatalf("%d lines", len(lines))
		}
	}
	if limit := 20 * time.Millisecond * slow; best > limit {
		t.Errorf("200 lines take %v", best)
	}
}

func BenchmarkRender200Lines(b *testing.B) {
	md := long(200)
	b.ReportAllocs()
	for b.Loop() {
		card.Render(md, 76, light)
	}
	b.ReportMetric(float64(len(strings.Join(card.Render(md, 76, light), "\n"))), "bytes-out")
}

func BenchmarkLinesFromTheCache(b *testing.B) {
	md, c := long(200), card.New()
	for b.Loop() {
		c.Lines(md, 76, light)
	}
}
