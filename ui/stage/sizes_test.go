package stage

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"intervision/methods"
	"intervision/model"
	"intervision/text"
	"intervision/ui/uitest"
)

// hostile is what people may type and be called.
var hostile = []string{
	"Fatima", "Jan-Willem van den Heuvel-Oosterhuis de Graaff", "محمد بن عبد الله", "שלום עולם", "日本語のなまえ",
	"👩‍👩‍👧‍👦 gezin", "⚠️ let op ✔️", "e\u0301\u0301\u0301\u0301\u0301\u0301", "नमस्ते दुनिया", "\x1b[31mrood\x1b[0m", "a\u202eb", "👍🏽👍🏽",
	"Hoe blijf ik rustig als hij boos wordt?", strings.Repeat("heel lang ", 40), strings.Repeat("x", 300),
}

// smallWindow is the least a stage is shown in, less the footer.
var smallWindow = Size{60, 15}

func TestEveryLineFitsAndEveryWallIsFull(t *testing.T) {
	scripts := map[string]model.Script{}
	for _, e := range methods.Open(nil).List() {
		scripts[e.ID] = composed(t, e.ID)
	}
	rapid.Check(t, func(rt *rapid.T) {
		script := scripts[rapid.SampledFrom(keysOf(scripts)).Draw(rt, "method")]
		names := rapid.SliceOfN(rapid.SampledFrom(hostile), script.Min, min(script.Max, 12)).Draw(rt, "names")
		size := Size{rapid.IntRange(smallWindow.Width, 250).Draw(rt, "width"), rapid.IntRange(smallWindow.Height, 80).Draw(rt, "height")}
		code := rapid.SampledFrom([]string{"nl", "en"}).Draw(rt, "language")
		g := gather(t, script, names)
		check(rt, g, g.wall(Live{Chosen: -1}, size, code), size)
		g.begin()
		for range rapid.IntRange(0, len(script.Steps)).Draw(rt, "steps") {
			if !g.next() {
				break
			}
		}
		g.fill(rapid.SampledFrom(hostile).Draw(rt, "line"))
		live := Live{
			Chosen: rapid.IntRange(-1, 3).Draw(rt, "chosen"), Scroll: rapid.IntRange(0, 9).Draw(rt, "scroll"),
			Open: g.s.Open(g.s.Current()), Guard: rapid.Bool().Draw(rt, "guard"), Notice: rapid.SampledFrom(hostile).Draw(rt, "notice"),
			Line: text.Wrap(text.Clean(rapid.SampledFrom(hostile).Draw(rt, "typed"), 0), FieldWidth(size)),
		}
		if rapid.Bool().Draw(rt, "looking back") {
			live.Asked = &Asked{
				Who: rapid.SampledFrom(hostile).Draw(rt, "who"), Sentence: g.words(code).Intend.LastTime, Number: 11, Count: 12,
				When: rapid.SampledFrom(hostile).Draw(rt, "when"), Then: rapid.SampledFrom(hostile).Draw(rt, "then"), Answers: []string{"een", "twee"},
			}
		}
		live.Wonder = rapid.SampledFrom(hostile).Draw(rt, "wonder")
		check(rt, g, g.wall(live, size, code), size)
	})
}

func check(t fataler, g *group, w Wall, size Size) {
	if len(w.Lines) != size.Height {
		t.Fatalf("%d lines, want %d, in %v", len(w.Lines), size.Height, size)
	}
	for i, line := range w.Lines {
		if got := text.Width(ansi.Strip(line)); got > size.Width {
			t.Fatalf("line %d is %d wide, of %d: %q", i, got, size.Width, ansi.Strip(line))
		}
	}
	if w.CursorX >= size.Width || w.CursorY >= size.Height {
		t.Fatalf("the cursor stands outside: %d,%d in %v", w.CursorX, w.CursorY, size)
	}
}

func keysOf(scripts map[string]model.Script) []string {
	var ids []string
	for id := range scripts {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// Every step of every method shows what to do, the question, the clock and
// whose turn it is, in the smallest window and in a large one.
func TestWhatMattersIsAlwaysThere(t *testing.T) {
	question := "Hoe blijf ik rustig als hij boos wordt?"
	for _, e := range uitest.Thin(methods.Open(nil).List()...) {
		t.Run(e.ID, func(t *testing.T) {
			script := composed(t, e.ID)
			g := gather(t, script, []string{"Anneke", "Joris", "Fatima", "Sem", "Noor", "Bram", "Lot", "Kees"}[:max(2, script.Min)])
			g.begin()
			for more := true; more; more = g.next() {
				g.fill(question)
				live := Live{Chosen: -1, Open: g.s.Open(g.s.Current())}
				for _, code := range uitest.Thin("nl", "en") {
					for _, size := range uitest.Thin(smallWindow, Size{80, 23}, Size{120, 34}, Size{200, 59}) {
						shows(t, g, g.wall(live, size, code), question, code)
					}
				}
			}
		})
	}
}

func shows(t *testing.T, g *group, w Wall, question, code string) {
	t.Helper()
	all := strings.Join(strings.Fields(ansi.Strip(strings.Join(append(w.Lines, w.Spelled...), " "))), " ")
	words := g.s.Current().Words[code]
	room := strings.ReplaceAll(words.Room, "{presenter}", model.Public(g.s, g.team).Presenter)
	for _, want := range append(strings.Fields(room), question) {
		if !strings.Contains(all, want) {
			t.Errorf("%s: %q is not on the wall:\n%s", g.s.Current().ID, want, ansi.Strip(strings.Join(w.Lines, "\n")))
			return
		}
	}
	if clock := map[string]string{"nl": "nog ", "en": " left"}[code]; g.s.Given(g.s.Step) > 0 && !strings.Contains(all, clock) {
		t.Errorf("%s: no clock on the wall", g.s.Current().ID)
	}
	if turn := g.s.Turn(); !turn.Person.IsZero() && g.s.Current().Capture != model.CaptureSilent {
		if name := g.s.NameOf(g.team, turn.Person); !strings.Contains(all, name) {
			t.Errorf("%s: %s's turn is not on the wall", g.s.Current().ID, name)
		}
	}
}
