package text_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"intervision/text"
)

// words draws clean text with everything that is hard to measure.
func words() *rapid.Generator[string] {
	part := rapid.SampledFrom([]string{"a", "ij", " ", "  ", "\n", "wachten", "é", "日本", "👍🏽", "❤️", "👨‍👩‍👧‍👦", "🇳🇱", "1️⃣", "क्षमा", "नि", "می‌خ", "ไทยน้ำ", "한", "-", "…"})
	return rapid.Map(rapid.SliceOfN(part, 0, 30), func(parts []string) string { return text.Clean(strings.Join(parts, ""), 0) })
}

func TestWidthIsTheLargerOfTwoRules(t *testing.T) {
	for s, want := range map[string]int{"": 0, "abc": 3, "é": 1, "日本": 4, "⚠️": 2, "👍🏽": 4, "👨‍👩‍👧‍👦": 8, "🇳🇱": 2, "✓": 1, "a\nb": 2} {
		if got := text.Width(s); got != want {
			t.Errorf("Width(%q) = %d, want %d", s, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		s := words().Draw(t, "s")
		if w := text.Width(s); w < ansi.StringWidth(s) || w < ansi.StringWidthWc(s) {
			t.Errorf("Width(%q) = %d", s, w)
		}
	})
}

func TestSteadyTextIsAsWideByBothRules(t *testing.T) {
	for s, want := range map[string]string{
		"gewoon": "gewoon", "❤️ ⚠️": "❤ ⚠", "👍🏽!": "👍!", "👨‍👩‍👧‍👦": "👨", "❤️‍🔥": "❤", "1️⃣": "1⃣", "🇳🇱": "🇳🇱", "می‌خواهم": "می‌خواهم", "日本": "日本",
	} {
		got := text.Steady(s)
		if got != want || ansi.StringWidth(got) != ansi.StringWidthWc(got) || text.Steady(got) != got {
			t.Errorf("Steady(%q) = %q", s, got)
		}
	}
}

func TestCutFitsAndKeepsWholeGraphemes(t *testing.T) {
	for _, c := range []struct {
		in    string
		width int
		want  string
	}{
		{"kort", 4, "kort"}, {"langer", 4, "lan…"}, {"een twee", 5, "een…"}, {"日本語", 5, "日本…"}, {"日本語", 4, "日…"},
		{"👨‍👩‍👧‍👦ab", 3, "👨…"}, {"👨‍👩‍👧‍👦a", 3, "👨a"}, {"日a", 2, "…"}, {"a", 0, ""}, {"", 0, ""}, {"ab", 1, "…"}, {"ab", -1, ""},
	} {
		if got := text.Cut(c.in, c.width); got != c.want {
			t.Errorf("Cut(%q, %d) = %q, want %q", c.in, c.width, got, c.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		s, width := words().Draw(t, "s"), rapid.IntRange(0, 20).Draw(t, "width")
		got := text.Cut(s, width)
		if text.Width(got) > width || !strings.HasPrefix(text.Steady(s), strings.TrimSuffix(got, "…")) {
			t.Errorf("Cut(%q, %d) = %q", s, width, got)
		}
	})
}

func TestWrapBreaksAtWords(t *testing.T) {
	for _, c := range []struct {
		in    string
		width int
		want  string
	}{
		{"een twee drie", 8, "een twee|drie"}, {"een twee drie", 7, "een|twee|drie"}, {"", 5, ""}, {"a\n\nb", 5, "a||b"},
		{"een    twee", 5, "een|twee"}, {"lettergrepen", 5, "lette|rgrep|en"}, {"ja lettergrepen", 5, "ja|lette|rgrep|en"},
		{"  in gesprongen", 6, "  in|gespro|ngen"}, {"日本語", 4, "日本|語"}, {"日本語", 3, "日|本|語"}, {"een ", 3, "een"}, {"ab", 0, "ab"},
		{"👨‍👩‍👧‍👦x❤️", 3, "👨x|❤"},
	} {
		if got := strings.Join(text.Wrap(c.in, c.width), "|"); got != c.want {
			t.Errorf("Wrap(%q, %d) = %q, want %q", c.in, c.width, got, c.want)
		}
	}
}

func TestWrapLosesNothingAndNeverRunsOver(t *testing.T) {
	bare := func(s string) string { return strings.NewReplacer(" ", "", "\n", "").Replace(s) }
	rapid.Check(t, func(t *rapid.T) {
		s, width := words().Draw(t, "s"), rapid.IntRange(2, 30).Draw(t, "width")
		lines := text.Wrap(s, width)
		if bare(strings.Join(lines, "")) != bare(text.Steady(s)) {
			t.Errorf("Wrap(%q, %d) = %q", s, width, lines)
		}
		for _, line := range lines {
			if text.Width(line) > width {
				t.Errorf("Wrap(%q, %d): %q is too wide", s, width, line)
			}
		}
	})
}

func BenchmarkWrap(b *testing.B) {
	s := strings.Repeat("Wat gebeurde er vlak voordat hij opstond? ", 100)
	for b.Loop() {
		text.Wrap(s, 76)
	}
}
