package page_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"intervision/text"
	"intervision/ui/field"
	"intervision/ui/page"
	"intervision/ui/uitest"
)

// typed draws what people may type: also wide, joined and bent.
func typed(t *rapid.T, label string) string {
	return text.CleanLine(rapid.OneOf(rapid.StringN(0, 60, -1),
		rapid.SampledFrom([]string{"Anneke", "👩🏽‍🚒 Noor", "日本さくら", "فاطمة", "e\u0301\u0302", "🇳🇱", "", "⚠️ x"})).Draw(t, label), text.Title)
}

func TestNoLineIsWiderThanTheWindow(t *testing.T) {
	env := uitest.Env(t)
	rapid.Check(t, func(t *rapid.T) {
		e := *env
		e.Width, e.Height = rapid.IntRange(60, 210).Draw(t, "width"), rapid.IntRange(15, 70).Draw(t, "height")
		p := page.New(&e)
		p.Header(typed(t, "title"), typed(t, "aside"))
		for range rapid.IntRange(1, 5).Draw(t, "rows") {
			width := rapid.IntRange(0, 80).Draw(t, "column")
			p.Row(page.Chosen, p.Name(typed(t, "name"), true, width), p.Value(typed(t, "value"), true), p.Aside(typed(t, "note")))
			p.Paragraph(e.Theme.Text, typed(t, "text"), rapid.IntRange(0, 8).Draw(t, "indent"), rapid.IntRange(0, 3).Draw(t, "most"))
		}
		f := field.Line(text.Title)
		f.SetText(typed(t, "typed"))
		p.Input(f, typed(t, "hint"), p.Name(typed(t, "label"), false, rapid.IntRange(0, 90).Draw(t, "label width")))
		frame := p.Frame()
		for _, l := range frame.Lines {
			if w := max(ansi.StringWidth(l), ansi.StringWidthWc(l)); w > e.Width {
				t.Fatalf("%d cells in %d: %q", w, e.Width, ansi.Strip(l))
			}
		}
		if c := frame.Cursor; c.X < 4 || c.X >= e.Width || c.Y != len(frame.Lines)-1 {
			t.Fatalf("the cursor is at %d,%d of %d lines", c.X, c.Y, len(frame.Lines))
		}
	})
}

func TestColumnsStandBelowEachOther(t *testing.T) {
	env := uitest.Env(t)
	rapid.Check(t, func(t *rapid.T) {
		p := page.New(env)
		p.Row(page.Plain, p.Name(typed(t, "name"), true, 20), p.Aside("|"))
		line := ansi.Strip(p.Frame().Lines[0])
		if at := text.Width(strings.TrimSuffix(line, "|")); at != 2+2+20+2 {
			t.Fatalf("the column stands at %d: %q", at, line)
		}
	})
}

func TestTheCursorStandsBehindWhatIsTyped(t *testing.T) {
	env := uitest.Env(t)
	p := page.New(env)
	f := field.Line(40)
	f.SetText("15:3")
	p.Input(f, "", p.Name("Tot hoe laat?", true, 20))
	frame := p.Frame()
	line := ansi.Strip(frame.Lines[0])
	if frame.Cursor.X != 2+2+20+2+4 || !strings.HasSuffix(line[:frame.Cursor.X+2], "15:3") { // ▏ takes three bytes
		t.Errorf("the cursor is at %d in %q", frame.Cursor.X, line)
	}
}

func TestAWidthOfNothingIsBorne(t *testing.T) {
	env := uitest.Env(t)
	env.Width, env.Height = 0, 0
	p := page.New(env)
	p.Header("title", "aside")
	p.Row(page.Chosen, p.Name("name", true, 10))
	p.Paragraph(env.Theme.Text, "text", 4, 1)
	p.Input(field.Line(3), "hint")
	p.Notice("notice")
	p.Fill(3)
	p.Frame()
}

func TestTheWindowHoldsTheChosenRow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, room := rapid.IntRange(1, 50).Draw(t, "rows"), rapid.IntRange(-2, 30).Draw(t, "room")
		at := rapid.IntRange(0, n-1).Draw(t, "at")
		w := page.Around(at, n, room)
		if at < w.From || at >= w.To || w.To-w.From > max(1, room) || w.From < 0 || w.To > n {
			t.Fatalf("%d of %d in %d: %+v", at, n, room, w)
		}
		if w.To-w.From < min(n, max(1, room)) {
			t.Fatalf("room is left over: %+v", w)
		}
		if w.Sign(at) != page.Chosen || w.From > 0 && w.From != at && w.Sign(w.From) != page.Above ||
			w.To < n && w.To-1 != at && w.To-1 > w.From && w.Sign(w.To-1) != page.Below {
			t.Fatalf("signs of %+v", w)
		}
	})
}

func TestMoveStaysInTheList(t *testing.T) {
	for _, c := range []struct {
		at, n int
		key   string
		want  int
	}{{0, 3, "up", 0}, {0, 3, "down", 1}, {2, 3, "down", 2}, {0, 0, "down", 0}} {
		if got := page.Move(c.at, c.n, c.key); got != c.want {
			t.Errorf("%+v gives %d", c, got)
		}
	}
}

func TestPartsThatDoNotFitGoFromTheEnd(t *testing.T) {
	env := uitest.Env(t)
	env.Width = 60
	p := page.New(env)
	parts := []string{"Incidentmethode", "stap 3 van 10", "20 minuten geleden"}
	for column, want := range map[int]string{
		0: "Incidentmethode · stap 3 van 10 · 20 minuten geleden", 20: "Incidentmethode · stap 3 van 10", 40: "Incidentmethode",
	} {
		if got := p.Parts(column, parts); got != want {
			t.Errorf("behind %d: %q", column, got)
		}
	}
}

func TestInAHighWindowAListIsNotLost(t *testing.T) {
	env := uitest.Env(t)
	for _, c := range []struct {
		width, height, rows int
		loose, large        bool
	}{{80, 23, 8, false, false}, {120, 34, 8, true, false}, {120, 34, 20, false, false}, {200, 59, 8, true, true}, {84, 59, 8, true, false}} {
		env.Width, env.Height = c.width, c.height
		p := page.New(env)
		p.Header("begin", "1 van 3")
		p.Loosen(c.rows, 3)
		for range c.rows {
			p.Row(page.Plain, p.Name("name", false, 0))
			p.Between()
		}
		lines := p.Frame().Lines
		all := ansi.Strip(strings.Join(lines, "\n"))
		if loose := strings.Contains(all, "name\n\n"); loose != c.loose {
			t.Errorf("%d×%d, %d rows: loose %v", c.width, c.height, c.rows, loose)
		}
		if large := !strings.Contains(all, "begin"); large != c.large {
			t.Errorf("%d×%d: the title in large letters: %v", c.width, c.height, large)
		}
		left := c.width
		for _, line := range strings.Split(all, "\n") {
			if line = strings.TrimRight(line, " "); line != "" {
				left = min(left, len(line)-len(strings.TrimLeft(line, " ")))
			}
		}
		if c.width > 100 && left != (c.width-92)/2 {
			t.Errorf("%d×%d: the column begins at %d", c.width, c.height, left)
		}
	}
}
