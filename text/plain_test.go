package text

import (
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

// slowly is what Clean did of a text if there were no quick way.
func slowly(s string) string { return settle(Strip(s)) }

// settledRunes are all runes that take the quick way.
func settledRunes() []rune {
	runes := []rune{'\n'}
	for r := ' '; r <= unicode.MaxRune; r++ {
		if plain(string(r)) {
			runes = append(runes, r)
		}
	}
	return runes
}

// The quick way is right for a text if it is right for each rune alone and no
// two of them make one: a starter that composes with nothing is a text of its
// own in the eyes of NFC.
func TestTheQuickWayLeavesOutNothingThatMatters(t *testing.T) {
	for _, r := range settledRunes() {
		s := string(r)
		if got := slowly("a" + s + "a"); got != "a"+s+"a" {
			t.Errorf("%U takes the quick way, but cleaning gives %q", r, got)
		}
		if p := norm.NFC.PropertiesString(s); !p.BoundaryBefore() || p.CCC() != 0 {
			t.Errorf("%U composes with what stands before it", r)
		}
	}
}

func TestWesternTextTakesTheQuickWay(t *testing.T) {
	for _, s := range []string{
		"Eén vraag — wat gebeurde er vlak vóór hij opstond? “Zo’n dag…”",
		"Größe, Straße, œuvre, garçon, señor, ångström, łódź, ijs, € 5 → 6 ✓", "a\n\nb", "",
	} {
		if !plain(s) {
			t.Errorf("%q takes the slow way", s)
		}
	}
	for _, s := range []string{"e\u0301", "a\u00a0b", "a\u00adb", "a\u200bb", "a\u202eb", "\u009b31m", "\xff", "a\tb", "a\rb", "\x7f", "👍🏽", "\u212b", "\ufffd"} {
		if plain(s) {
			t.Errorf("%q takes the quick way", s)
		}
	}
}

func TestTheQuickWayGivesWhatTheSlowWayDoes(t *testing.T) {
	runes := append(settledRunes(), ' ', ' ', '\n', '\t', 0x301, 0x308, 0xa0, 0xad, 0x200d, 0x1b, 0x9b)
	rapid.Check(t, func(t *rapid.T) {
		s := string(rapid.SliceOfN(rapid.SampledFrom(runes), 0, 30).Draw(t, "text"))
		if got, want := Clean(s, 0), slowly(s); got != want {
			t.Errorf("Clean(%q) = %q, slowly %q", s, got, want)
		}
		if got, want := CleanLine(s, 0), line(slowly(s)); got != want {
			t.Errorf("CleanLine(%q) = %q, slowly %q", s, got, want)
		}
		most := rapid.IntRange(1, 40).Draw(t, "most")
		want := line(cutGraphemes(cutBytes(line(slowly(s)), most*PerGrapheme), most))
		if got := CleanLine(s, most); got != want {
			t.Errorf("CleanLine(%q, %d) = %q, slowly %q", s, most, got, want)
		}
	})
}

func TestALineThatIsOneAlreadyIsFoundOut(t *testing.T) {
	for s, want := range map[string]bool{
		"": true, "een twee": true, "één “twee”": true, " een": false, "een ": false, "een  twee": false, "een\ntwee": false, " ": false, "x\u0301": false,
	} {
		if got := plainLine(s); got != want {
			t.Errorf("plainLine(%q) = %v", s, got)
		}
	}
}

func BenchmarkCleanWesternText(b *testing.B) {
	s := strings.Repeat("Eén vraag — wat gebeurde er vlak vóór hij opstond? ", 4)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Clean(s, Note)
	}
}
