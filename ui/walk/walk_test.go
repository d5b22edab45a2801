package walk_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"intervision/methods"
	"intervision/ui/page/pagetest"
	"intervision/ui/screen"
	"intervision/ui/uitest"
	"intervision/ui/walk"
)

// run starts the screen. The program has no store: whoever tried to keep
// something would fail.
func run(t *testing.T, to screen.OpenWalk, own fstest.MapFS, test func(term *uitest.Term)) {
	t.Helper()
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		if own != nil {
			env.Library = methods.Open(own)
		}
		b := pagetest.Built{"screen.OpenWalk": walk.Builder(t.TempDir)}
		test(uitest.Start(t, uitest.Options{First: to, Env: env, Build: b.Build(t)}))
	})
}

// example is a folder with the example card: its pictures change only when it does.
func example() fstest.MapFS {
	folder := fstest.MapFS{}
	for _, code := range []string{"nl", "en"} {
		folder[methods.Filename("three-rounds", code)] = &fstest.MapFile{Data: []byte(methods.Example("", code))}
	}
	return folder
}

func TestAStepAsItLooks(t *testing.T) {
	run(t, screen.OpenWalk{Method: "three-rounds", Short: true}, example(), func(term *uitest.Term) {
		term.Press("pgdown", "pgdown", "pgdown", "pgdown")
		for _, code := range []string{"nl", "en"} {
			term.Golden("step-80x24." + code)
			term.Resize(120, 35)
			term.Golden("step-120x35." + code)
			term.Resize(60, 16)
			term.Golden("step-60x16." + code)
			term.Resize(80, 24)
			term.Press("ctrl+l")
		}
	})
}

// From the welcome to the goodbye and back, every step of the frame and of the
// method comes by, each with what to say and its tips.
func TestEveryStepComesBy(t *testing.T) {
	for _, form := range uitest.Thin([]screen.OpenWalk{
		{Method: "three-rounds"}, {Method: "three-rounds", Short: true}, {Method: "three-rounds", Frame: methods.FirstFrame}, {Method: "three-rounds", Frame: methods.LastFrame},
	}...) {
		run(t, form, example(), func(term *uitest.Term) {
			frame := map[bool]string{true: methods.ShortFrame, false: methods.FullFrame}[form.Short]
			if form.Frame != "" {
				frame = form.Frame
			}
			script, err := term.Env.Library.Compose(frame, form.Method, 0)
			if err != nil {
				t.Fatal(err)
			}
			term.Resize(120, 60)
			term.Must("Drie rondjes", "Wat bewaren we?", "Zelf doorlopen", "er wordt niets bewaard")
			var seen []string
			for i := range script.Steps {
				step := &script.Steps[i]
				w := step.Words["nl"]
				if strings.HasPrefix(step.ID, "stop-") || step.Has("welcome") {
					continue
				}
				term.Press("pgdown")
				term.Must(w.Title, "Zeg hardop", "Tips")
				words := strings.Join(strings.Fields(strings.ReplaceAll(aside(term), "· ", "")), " ")
				for _, text := range []string{w.Say, w.Guard, strings.TrimPrefix(strings.Split(w.Tips, "\n")[0], "- ")} {
					text = strings.Join(strings.Fields(strings.ReplaceAll(text, "{presenter}", "[inbrenger]")), " ")
					if !strings.Contains(words, text) {
						t.Errorf("%s: %q is not beside the wall:\n%s", step.ID, text, term.Screen())
					}
				}
				seen = append(seen, term.Line(0))
			}
			term.Must("pgdn klaar")
			for i := len(seen) - 2; i >= 0; i-- {
				term.Press("pgup")
				if term.Line(0) != seen[i] {
					t.Fatalf("back is %q, not %q", term.Line(0), seen[i])
				}
			}
			term.Press("pgup", "pgup", "pgup")
			term.Must("Wat bewaren we?")
			for range len(seen) {
				term.Press("pgdown")
			}
			term.Press("pgdown")
			term.Must("OpenHome") // the end leads back
		})
	}
}

// aside is what stands beside the wall.
func aside(term *uitest.Term) string {
	var b strings.Builder
	for line := range strings.Lines(term.Screen()) {
		if _, after, ok := strings.Cut(line, "│"); ok {
			b.WriteString(strings.TrimSpace(after) + " ")
		}
	}
	return b.String()
}

// private is how a sentence to say or a tip begins.
var private = regexp.MustCompile(`“|· \p{L}`)

// The private half never stands on the wall, and nothing is said twice.
func TestTheWallIsTheWall(t *testing.T) {
	run(t, screen.OpenWalk{Method: "three-rounds"}, example(), func(term *uitest.Term) {
		for i := range 12 {
			term.Resize(120+80*(i%2), 35+25*(i%2))
			term.Press("pgdown")
			for line := range strings.Lines(term.Screen()) {
				before, _, ok := strings.Cut(line, "│")
				if ok && private.MatchString(before) {
					t.Errorf("on the wall: %q", before)
				}
			}
		}
	})
}

func TestTheOtherFormKeepsThePlace(t *testing.T) {
	run(t, screen.OpenWalk{Method: "three-rounds"}, example(), func(term *uitest.Term) {
		term.Press("k")
		term.Must("korte vorm ·", "Drie rondjes", "k ruime vorm")
		term.Press("k", "pgdown", "pgdown", "pgdown", "pgdown", "pgdown", "pgdown")
		term.Must("Vragen", "nog 12 min", "ruime vorm ·")
		term.Press("k")
		term.Must("Vragen", "nog 8 min", "korte vorm ·")
		term.Press("k")
		term.Must("Vragen", "nog 12 min", "6/")
		for range 4 {
			term.Press("pgup")
		}
		term.Must("Terugblik") // what only the longer form has leads to what comes before it
		term.Press("pgup")
		term.Must("Inchecken")
		term.Press("k")
		term.Must("Terugblik", "korte vorm ·")
	})
}

func TestTheOtherLanguageKeepsThePlace(t *testing.T) {
	run(t, screen.OpenWalk{Method: "three-rounds", Short: true}, example(), func(term *uitest.Term) {
		term.Press("pgdown", "pgdown", "pgdown", "pgdown", "ctrl+l")
		term.Must("Ask", "8 min left", "Say aloud", "Walk through", "nothing is kept")
		term.Press("ctrl+l")
		term.Must("Vragen", "Zeg hardop")
	})
}

func TestTheKindSentenceOnTheWall(t *testing.T) {
	run(t, screen.OpenWalk{Method: "three-rounds", Short: true}, example(), func(term *uitest.Term) {
		term.Resize(120, 35)
		term.Press("pgdown", "pgdown", "pgdown", "pgdown", "f3")
		if before, _, _ := strings.Cut(term.Line(3), "│"); !strings.Contains(before, "We vragen nog even door") {
			t.Errorf("the wall shows %q", before)
		}
		term.Press("f3")
		if before, _, _ := strings.Cut(term.Line(3), "│"); strings.Contains(before, "We vragen nog even door") {
			t.Errorf("the wall still shows %q", before)
		}
	})
}

func TestReadingOnWhereNotAllFits(t *testing.T) {
	run(t, screen.OpenWalk{Method: "three-rounds"}, example(), func(term *uitest.Term) {
		term.Resize(60, 16)
		term.Press("pgdown")
		term.Must("Zeg hardop", "↓ nog", "meer lezen")
		term.MustNot("Als het afdwaalt")
		for range 40 {
			term.Press("down")
		}
		term.Must("Inchecken", "Als het afdwaalt")
		term.MustNot("Zeg hardop", "↓ nog")
		first := term.Screen()
		term.Press("up", "down")
		if term.Screen() != first {
			t.Error("it scrolls past the end")
		}
		term.Press("pgdown")
		term.Must("Zeg hardop")
		term.Press("down")
		term.Resize(200, 60)
		term.Must("Zeg hardop", "Als het afdwaalt")
		term.MustNot("meer lezen")
	})
}

func TestChoicesCanBeLookedThrough(t *testing.T) {
	run(t, screen.OpenWalk{Method: "tietze-six-phases", Short: true}, nil, func(term *uitest.Term) {
		for !term.Shows("▸ Ideeën verzamelen") {
			term.Press("pgdown")
		}
		term.Press("right")
		term.Must("▸ Omgekeerde brainstorm")
		term.Press("left", "left")
		term.MustNot("▸ Ideeën verzamelen", "▸ Omgekeerde brainstorm")
		term.Must("▸ Korte reacties", "andere keuze")
		term.Press("right")
		term.Must("▸ Ideeën verzamelen")
	})
}

func TestWhatCannotBeGoneThroughSaysWhy(t *testing.T) {
	broken := fstest.MapFS{"kapot.nl.md": {Data: []byte("---\nid: kapot\nlang: nl\nname: Kapot\n---\n\n## Stap\n")}}
	run(t, screen.OpenWalk{Method: "kapot"}, broken, func(term *uitest.Term) {
		pagetest.Look(t, term, "broken", func() { term.Must("kapot.nl.md:1:") })
		term.Press("pgdown", "k", "f3", "up", "right")
		term.Must("kapot.nl.md:1:")
	})
	run(t, screen.OpenWalk{Method: "incident-methode"}, nil, func(term *uitest.Term) {
		term.Must("incident-method")
		term.Press("esc")
		term.Must("OpenHome")
	})
}

// A card in one language is gone through in that language.
func TestACardOfOneLanguage(t *testing.T) {
	folder := fstest.MapFS{"ours.nl.md": {Data: []byte(methods.Example("ours", "nl"))}}
	run(t, screen.OpenWalk{Method: "ours", Short: true}, folder, func(term *uitest.Term) {
		term.Press("pgdown", "pgdown", "pgdown", "pgdown", "ctrl+l")
		term.Must("Vragen", "Say aloud", "We maken een rondje")
	})
}

// Every method in every form, in every size and language: nothing is too wide or
// too high (the screen is checked whenever it is drawn), and the wall always
// says what to do.
func TestEveryMethodCanBeGoneThrough(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	for _, id := range uitest.Thin("tietze-six-phases", "gossip-method") {
		run(t, screen.OpenWalk{Method: id}, nil, func(term *uitest.Term) {
			for _, size := range uitest.Thin(pagetest.Sizes()...) {
				term.Resize(size[0], size[1])
				for !term.Shows("pgdn klaar") {
					term.Press("pgdown", "down", "right")
				}
				term.Press("ctrl+l", "k")
				for !term.Shows("Wat bewaren we?") && !term.Shows("What do we keep?") {
					term.Press("pgup")
				}
				term.Press("ctrl+l")
			}
		})
	}
}

// Whoever walks through it can take it along on paper.
func TestAWalkOnPaper(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		folder := t.TempDir()
		b := pagetest.Built{"screen.OpenWalk": walk.Builder(func() string { return folder })}
		term := uitest.Start(t, uitest.Options{First: screen.OpenWalk{Method: "incident-method"}, Env: uitest.Env(t), Build: b.Build(t)})
		term.Press("pgdown", "p")
		term.Must("Staat nu in ")
		if _, err := os.Stat(filepath.Join(folder, "incidentmethode.txt")); err != nil {
			t.Error(err)
		}
	})
}
