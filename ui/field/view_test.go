package field_test

import (
	"strings"
	"testing"

	"charm.land/bubbles/v2/textarea"
	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"intervision/text"
	"intervision/ui/field"
)

// drawn is a view with █ over the cursor's place.
func drawn(f *field.Field, width, rows int) string {
	lines, x, y := f.View(width, rows)
	line := lines[y]
	for text.Width(line) < x {
		line += " "
	}
	n := 0
	for used := 0; used < x; {
		cluster, w := text.First(line[n:])
		n, used = n+len(cluster), used+w
	}
	lines[y] = line[:n] + "█" + line[n:]
	return strings.Join(lines, "|")
}

func TestTheCursorStandsWhereTypingGoes(t *testing.T) {
	for _, c := range []struct {
		keys        string
		width, rows int
		want        string
	}{
		{"", 10, 3, "█"},
		{"een twee", 9, 3, "een twee█"},
		{"een twee", 8, 3, "een|twee█"},
		{"een twee ", 9, 3, "een twee█"},
		{"een twee  d", 9, 3, "een twee|d█"},
		{"abcdefg", 4, 3, "abc|def|g█"},
		{"abcdef", 4, 3, "abc|def█"},
		{"abc<left>", 4, 3, "ab█c"},
		{"日本a", 10, 3, "日本a█"},
		{"e\u0301x", 10, 3, "éx█"},
		{"❤️👍🏽x", 10, 3, "❤👍x█"},
		{"👨‍👩‍👧‍👦x<left>", 12, 3, "👨█x"},
		{"a<ctrl+j>", 10, 3, "a|█"},
		{"1<ctrl+j>2<ctrl+j>3<ctrl+j>4<ctrl+j>5", 10, 3, "3|4|5█"},
		{"1<ctrl+j>2<ctrl+j>3<ctrl+j>4<ctrl+j>5<up><up>", 10, 3, "2|3█|4"},
		{"1<ctrl+j>2<ctrl+j>3<ctrl+home>", 10, 2, "█1|2"},
		{"abc", 0, 0, "c█"},
	} {
		f := field.New()
		f.View(c.width, c.rows)
		write(f, c.keys)
		if got := drawn(f, c.width, c.rows); got != c.want {
			t.Errorf("%q at %d×%d draws %q, want %q", c.keys, c.width, c.rows, got, c.want)
		}
	}
}

// model is the field as simply as it can be said: graphemes and an index.
type model struct {
	text []string
	at   int
}

func (m *model) insert(s string) {
	m.text = append(m.text[:m.at:m.at], append([]string{s}, m.text[m.at:]...)...)
	m.at++
}

func (m *model) remove(from, to int) {
	m.text = append(m.text[:from:from], m.text[to:]...)
	m.at = from
}

func (m *model) find(from, by int, stop func(int) bool) int {
	for from+by >= 0 && from+by <= len(m.text) && !stop(from) {
		from += by
	}
	return from
}

func (m *model) lineStart() int {
	return m.find(m.at, -1, func(i int) bool { return i > 0 && m.text[i-1] == "\n" })
}

func (m *model) lineEnd() int {
	return m.find(m.at, 1, func(i int) bool { return i < len(m.text) && m.text[i] == "\n" })
}

func (m *model) isWord(i int) bool { return !strings.ContainsAny(m.text[i], " \n,👍👨❤") }

func (m *model) wordStart() int {
	i := m.find(m.at, -1, func(i int) bool { return m.isWord(i - 1) })
	return m.find(i, -1, func(i int) bool { return !m.isWord(i - 1) })
}

func (m *model) wordEnd() int {
	i := m.find(m.at, 1, func(i int) bool { return m.isWord(i) })
	return m.find(i, 1, func(i int) bool { return !m.isWord(i) })
}

func (m *model) key(name string) {
	switch name {
	case "left":
		m.at = max(0, m.at-1)
	case "right":
		m.at = min(len(m.text), m.at+1)
	case "home":
		m.at = m.lineStart()
	case "end":
		m.at = m.lineEnd()
	case "ctrl+home":
		m.at = 0
	case "ctrl+end":
		m.at = len(m.text)
	case "ctrl+left":
		m.at = m.wordStart()
	case "ctrl+right":
		m.at = m.wordEnd()
	case "backspace":
		m.remove(max(0, m.at-1), m.at)
	case "delete":
		m.remove(m.at, min(len(m.text), m.at+1))
	case "ctrl+w":
		m.remove(m.wordStart(), m.at)
	case "alt+d":
		m.remove(m.at, m.wordEnd())
	case "ctrl+u":
		m.remove(m.lineStart(), m.at)
	case "alt+enter":
		m.insert("\n")
	}
}

func TestTheFieldIsGraphemesAndAnIndex(t *testing.T) {
	parts := rapid.SampledFrom([]string{"a", "b", " ", ",", "é", "日", "👍🏽", "👨‍👩‍👧‍👦", "❤️", "क", "ש"})
	names := rapid.SampledFrom([]string{"left", "right", "home", "end", "ctrl+home", "ctrl+end", "ctrl+left", "ctrl+right",
		"backspace", "delete", "ctrl+w", "alt+d", "ctrl+u", "alt+enter"})
	rapid.Check(t, func(t *rapid.T) {
		f, m := field.New(), &model{}
		for range rapid.IntRange(1, 60).Draw(t, "n") {
			if rapid.IntRange(0, 2).Draw(t, "type") > 0 {
				s := parts.Draw(t, "part")
				f.Paste(s)
				m.insert(s)
			} else {
				name := names.Draw(t, "key")
				f.Key(press(name))
				m.key(name)
			}
			want := strings.Join(m.text[:m.at], "") + "|" + strings.Join(m.text[m.at:], "")
			if got := seen(f); got != want {
				t.Fatalf("%q, want %q", got, want)
			}
		}
	})
}

// Whatever is typed where: the text is clean, the view fits, the cursor is in it.
func TestNothingBreaksTheField(t *testing.T) {
	parts := rapid.SampledFrom([]string{"a", " ", "   ", "\n", "langwoord", "e", "\u0301", "\u0336", "\u200d", "\u200c", "\ufe0f", "👍", "🏽", "👨", "🇳", "🇱",
		"क", "्", "ि", "ᄀ", "ᅡ", "ᆨ", "日", "\x1b[31m", "\x1b", "\u202e", "\t", "\r\n"})
	names := rapid.SampledFrom(field.Keys())
	rapid.Check(t, func(t *rapid.T) {
		f := field.New()
		if rapid.Bool().Draw(t, "line") {
			f = field.Line(rapid.IntRange(1, 12).Draw(t, "max"))
		}
		for range rapid.IntRange(1, 40).Draw(t, "n") {
			if rapid.IntRange(0, 2).Draw(t, "type") > 0 {
				f.Paste(parts.Draw(t, "part"))
			} else {
				f.Key(press(names.Draw(t, "key")))
			}
			width, rows := rapid.IntRange(0, 14).Draw(t, "width"), rapid.IntRange(0, 5).Draw(t, "rows")
			fits(t, f, width, rows)
		}
	})
}

func fits(t *rapid.T, f *field.Field, width, rows int) {
	if text.Clean(f.Text(), 0) != f.Text() {
		t.Fatalf("%q is not clean", f.Text())
	}
	width, rows = max(3, width), max(1, rows)
	lines, x, y := f.View(width, rows)
	if len(lines) < 1 || len(lines) > rows || y < 0 || y >= len(lines) || x < 0 || x >= width {
		t.Fatalf("%q at %d×%d: %d rows, cursor %d,%d", f.Text(), width, rows, len(lines), x, y)
	}
	for _, line := range lines {
		if text.Width(line) >= width {
			t.Fatalf("%q at %d: row %q", f.Text(), width, line)
		}
	}
	all, _, _ := f.View(width, 1000)
	bare := strings.NewReplacer(" ", "", "\n", "")
	if bare.Replace(strings.Join(all, "")) != bare.Replace(text.Steady(f.Text())) {
		t.Fatalf("%q is drawn as %q", f.Text(), all)
	}
}

func BenchmarkKeyIn4KiB(b *testing.B) {
	f := field.New()
	f.SetText(strings.Repeat("Wat gebeurde er vlak voordat hij opstond? 👍🏽 ", 80)[:4000])
	for b.Loop() {
		f.Key(tea.KeyPressMsg{Code: 'x', Text: "x"})
		f.View(76, 8)
		f.Key(press("backspace"))
	}
}

func BenchmarkKeyInAPlainNote(b *testing.B) {
	f := field.New()
	f.SetText(strings.Repeat("Wat gebeurde er vlak voordat hij opstond? ", 10))
	for b.Loop() {
		f.Key(tea.KeyPressMsg{Code: 'x', Text: "x"})
		f.View(76, 8)
		f.Key(press("backspace"))
	}
}

// The text area this field stands in for, for comparison.
func BenchmarkTextareaKeyIn4KiB(b *testing.B) {
	a := textarea.New()
	a.MaxHeight = 0
	a.SetWidth(76)
	a.SetHeight(8)
	a.Focus()
	a.SetValue(strings.Repeat("Wat gebeurde er vlak voordat hij opstond? \n", 95))
	for b.Loop() {
		a, _ = a.Update(tea.KeyPressMsg{Code: 'x', Text: "x"})
		_ = a.View()
		a, _ = a.Update(press("backspace"))
	}
}

func BenchmarkKeyInTheSlowestScript(b *testing.B) {
	f := field.New()
	f.SetText(strings.Repeat("न้ำक्षि日", 250))
	f.View(76, 8)
	for b.Loop() {
		f.Key(tea.KeyPressMsg{Code: 'x', Text: "x"})
		f.Key(press("up"))
		f.View(76, 8)
		f.Key(press("ctrl+end"))
		f.Key(press("backspace"))
	}
}
