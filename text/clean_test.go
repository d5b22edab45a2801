package text_test

import (
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"intervision/text"
)

var payloads = []struct{ name, in, want string }{
	{"clipboard", "a\x1b]52;c;aGFja2Vk\x07b", "ab"},
	{"title", "a\x1b]0;owned\x1b\\b", "ab"},
	{"clear screen", "a\x1b[2Jb", "ab"},
	{"cursor moves", "a\x1b[10;10H\x1b[Ab", "ab"},
	{"asks for an answer", "a\x1b[6nb", "ab"},
	{"carriage return", "secret\rb", "secret\nb"},
	{"backspace", "a\b\bb", "ab"},
	{"bell", "a\ab", "ab"},
	{"nul", "a\x00b", "ab"},
	{"shift out and in", "a\x0e\x0fb", "ab"},
	{"tab", "a\tb", "a    b"},
	{"vertical tab, form feed", "a\v\fb", "a\n\nb"},
	{"end of a bracketed paste", "a\x1b[201~b", "ab"},
	{"raw CSI byte", "a\x9b31mb", "ab"},
	{"colour", "a\x1b[31mb\x1b[0mc", "abc"},
	{"colour without end", "a\x1b[31mb\nc", "ab\nc"},
	{"colour cut off", "a\x1b[31", "a"},
	{"hyperlink", "a\x1b]8;;http://evil.example\x1b\\b\x1b]8;;\x1b\\c", "abc"},
	{"device control", "a\x1bPq#0;2\x1b\\b", "ab"},
	{"through tmux", "a\x1bPtmux;\x1b\x1b]52;c;aGFj\x1b\x1b\\\x1b\\b", "ab"},
	{"kitty picture", "a\x1b_Gf=24,s=1;AAAA\x1b\\b", "ab"},
	{"privacy message", "a\x1b^secret\x1b\\b", "ab"},
	{"start of string", "a\x1bXsecret\x1b\\b", "ab"},
	{"C1 as code point", "a\u009b31mb", "ab"},
	{"C1 string and end", "a\u009d0;owned\u009cb", "ab"},
	{"not UTF-8", "a\xff\xfeb", "a\ufffd\ufffdb"},
	{"direction override", "a\u202eb\u202c", "ab"},
	{"direction isolate", "a\u2066b\u2069", "ab"},
	{"zero-width space", "a\u200bb\ufeff", "ab"},
	{"lone joiner", "\u200da \u200d b\u200d", "a  b"},
	{"joiners in a row", "a\u200d\u200d\u200db", "a\u200db"},
	{"emoji chained without end", strings.Repeat("👨\u200d", 13) + "👨", strings.Repeat(strings.Repeat("👨\u200d", 6)+"👨", 2)},
	{"place of an object", "a\ufffcb", "ab"},
	{"tag characters", "a\U000e0041\U000e0042b", "ab"},
	{"line separator", "a\u2028b\u2029c", "a\nb\nc"},
	{"a thousand marks", "x" + strings.Repeat("\u0336", 1000), "x" + strings.Repeat("\u0336", 6)},
	{"mark without a letter", "\u0301a\n\u0301b", "a\nb"},
	{"skin tones without end", "👍" + strings.Repeat("🏽", 50), "👍" + strings.Repeat("🏽", 6)},
	{"selectors without end", "a" + strings.Repeat("\ufe0f", 50), "a\ufe0f"},
	{"string without end", "a\x1b]0;swallows\nthe rest", "a\nthe rest"},
	{"device control without end", "a\x1bPswallows\nthe rest", "a\nthe rest"},
	{"string broken off by another", "a\x1b]0;x\x1b[31mb", "ab"},
	{"character set", "a\x1b(0b", "ab"},
	{"function key", "a\x1bOPb", "ab"},
	{"full reset", "a\x1bcb", "ab"},
	{"escape alone", "a\x1b", "a"},
	{"private use, noncharacter", "a\ue000\U000f0000\ufdd0\uffffb", "ab"},
	{"letters that show nothing", "a\u3164\u115f\u00ad\u034fb\u2800c", "ab c"},
	{"line ends", "a\r\nb\rc\u0085d", "a\nb\nc\nd"},
	{"spaces of other kinds", "a\u00a0b\u3000c", "a b c"},
	{"composed", "e\u0301", "é"},
	{"composed when a joiner goes", "e\u200b\u0301", "é"},
}

func TestWhatATerminalWouldObeyIsRemoved(t *testing.T) {
	for _, p := range payloads {
		if got := text.Clean(p.in, 0); got != p.want {
			t.Errorf("%s: Clean(%q) = %q, want %q", p.name, p.in, got, p.want)
		}
		promises(t, p.in)
	}
}

// What people write must come through as they wrote it.
func TestLanguagesComeThroughUnchanged(t *testing.T) {
	for _, s := range []string{
		"Hoe blijf ik rustig als hij boos wordt? Eén coördinator, geïrriteerd — “zo’n dag”…",
		"👨‍👩‍👧‍👦 👩🏽‍🚒 👍🏽 ❤️ ❤️‍🔥 1️⃣ ⚠️ ✔️ 🏳️‍🌈", "🇳🇱🇧🇪 🇩🇪",
		"क्षमा कीजिए, हिन्दी में प्रश्न", "می‌خواهم بپرسم", "שָׁלוֹם לְכֻלָּם", "السلام عليكم",
		"日本語の質問 葛\U000e0100", "한국어 질문", "Việt Nam: một câu hỏi", "ไทยน้ำ", "র‍্যাব", "Ελλάδα ё й",
		"a\n\n  b", "1 ≤ 2 → 3 · ✓ ●○ ▸ █",
	} {
		s = norm.NFC.String(s)
		if got := text.Clean(s, 0); got != s {
			t.Errorf("Clean(%q) = %q", s, got)
		}
	}
}

func TestALineIsOneLine(t *testing.T) {
	for in, want := range map[string]string{
		"  Jan \n\t Piet  ":     "Jan Piet",
		"a\r\nb":                "a b",
		"\x1b[31mRood\x1b[0m":   "Rood",
		" \u0301x":              "x",
		"":                      "",
		" \n ":                  "",
		strings.Repeat("é", 50): strings.Repeat("é", 40),
		strings.Repeat("👨‍👩‍👧‍👦", 50): strings.Repeat("👨‍👩‍👧‍👦", 40*16/25),
	} {
		if got := text.CleanLine(in, text.Name); got != want {
			t.Errorf("CleanLine(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestTextIsCutAtAGrapheme(t *testing.T) {
	for in, want := range map[string]string{"abcdef": "abcde", "abcdé": "abcd", "abc👍🏽": "abc", "a🇳🇱🇳🇱": "a"} {
		if got := text.Clean(in, 5); got != want {
			t.Errorf("Clean(%q, 5) = %q, want %q", in, got, want)
		}
	}
	if got := text.Clean("abc\u200cd", 6); got != "abc" {
		t.Errorf("a joiner was left at the end: %q", got)
	}
}

func TestAnythingBecomesCleanText(t *testing.T) {
	nasty := rapid.SampledFrom([]string{"\x1b", "\x1b[", "\x1b]", "\x9b", "\u009d", "\a", "\n", "\r", " ", "e", "\u0301", "\u0344",
		"\u200d", "\u200c", "\ufe0f", "👍", "🏽", "🇳", "क", "्", "ᄀ", "ᅡ", "ᆨ", "\u0958", "\ufb2c", "\u2028", "\xff", "m", ";", "\\"})
	rapid.Check(t, func(t *rapid.T) {
		promises(t, strings.Join(rapid.SliceOfN(nasty, 0, 40).Draw(t, "parts"), ""))
		promises(t, string(rapid.SliceOf(rapid.Byte()).Draw(t, "bytes")))
		promises(t, rapid.String().Draw(t, "string"))
	})
}

func FuzzClean(f *testing.F) {
	for _, p := range payloads {
		f.Add(p.in)
	}
	f.Fuzz(func(t *testing.T, s string) { promises(t, s) })
}

type reporter interface {
	Helper()
	Errorf(string, ...any)
}

// promises checks everything Clean and CleanLine say of themselves.
func promises(t reporter, in string) {
	t.Helper()
	clean := text.Clean(in, 0)
	if !utf8.ValidString(clean) || !norm.NFC.IsNormalString(clean) {
		t.Errorf("Clean(%q) = %q: not UTF-8 in NFC", in, clean)
	}
	for _, r := range clean {
		if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || unicode.Is(unicode.Co, r)) {
			t.Errorf("Clean(%q) = %q holds %U", in, clean, r)
		}
	}
	if again := text.Clean(clean, 0); again != clean {
		t.Errorf("Clean(%q) = %q, again %q", in, clean, again)
	}
	for _, max := range []int{1, 7, 30} {
		short, line := text.Clean(in, max), text.CleanLine(in, max)
		if len(short) > max || !strings.HasPrefix(clean, short) || text.Clean(short, max) != short {
			t.Errorf("Clean(%q, %d) = %q", in, max, short)
		}
		if text.Count(line) > max || len(line) > 16*max || strings.ContainsAny(line, "\n\t") || strings.TrimSpace(line) != line {
			t.Errorf("CleanLine(%q, %d) = %q", in, max, line)
		}
		if again := text.CleanLine(line, max); again != line {
			t.Errorf("CleanLine(%q, %d) = %q, again %q", in, max, line, again)
		}
	}
}

func TestLargeTextIsQuick(t *testing.T) {
	for _, unit := range []string{"a", "\x1b]0;", "\x1b]\n", "\x1b[3", "\u009b", "\u0301", "x\u0301", "e\u200d", "👨‍", "\u200d", "🏽",
		"\u202e", "\xff", "ᄀ", "क्", "\t", "\r\n", "\ue000", "\u0344", "\u0958"} {
		hostile := strings.Repeat(unit, bomb/len(unit))
		start := time.Now()
		text.Clean(hostile, text.Card)
		text.CleanLine(hostile, text.Title)
		t.Logf("%q %v", unit, time.Since(start))
		// measured 10 to 450 ms; what is not linear takes minutes.
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%d bytes of %q took %v", bomb, unit, took)
		}
	}
}

func BenchmarkClean(b *testing.B) {
	s := strings.Repeat("Eén vraag — wat gebeurde er vlak voordat hij opstond? 👍🏽\n", 64)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		text.Clean(s, 0)
	}
}
