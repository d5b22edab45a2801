package pictures_test

import (
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"intervision/model"
	"intervision/sessions"
	"intervision/text"
	"intervision/ui/lang"
	"intervision/ui/pictures"
	"intervision/ui/privatelog"
	"intervision/ui/screen"
	"intervision/ui/teamlog"
	"intervision/ui/theme"
	"intervision/ui/uitest"
)

func queryOf(team model.ID) sessions.Query { return sessions.Query{Team: team} }

// sizes are the windows every screen is looked at in.
func sizes() [][2]int { return [][2]int{{60, 16}, {80, 24}, {120, 35}, {200, 60}} }

// update is the flag of uitest, which writes golden files anew.
func update() bool {
	f := flag.Lookup("update")
	return f != nil && f.Value.String() == "true"
}

// played is a scene up to the moment that is looked at, in the smallest window.
func (s scene) played(t *testing.T, code, paint string, names bool) *world {
	t.Helper()
	w := newWorld(t, code, paint)
	if names {
		odd(w)
	}
	if s.method != "" {
		w.start(s.method)
	}
	if names {
		whispered(w)
	}
	first := screen.Target(screen.OpenHome{Team: w.team})
	if s.first != nil {
		first = s.first(w)
	}
	w.open(first, 60, 16)
	w.Wait(time.Second)
	if s.play != nil {
		s.play(w)
	}
	w.Wait(time.Second)
	w.stand()
	return w
}

// odd gives everybody a name that breaks columns.
func odd(w *world) {
	have, _, err := w.env.Store.Read(w.t.Context(), w.team, 0, 0)
	if err != nil {
		w.t.Fatal(err)
	}
	add := teamlog.Stamp(w.env.NewID, w.env.Clock(), w.env.Seat, renamed(w)...)
	if _, err := teamlog.Keep(w.t.Context(), w.env.Store, w.team, have, add); err != nil {
		w.t.Fatal(err)
	}
}

// canary is what private notes say.
const canary = "kanarie-7f3e"

// whispered keeps private notes about every session there is.
func whispered(w *world) {
	page, err := w.env.Store.List(w.t.Context(), sessions.Query{}, "", 0)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, s := range page.Rows {
		about := privatelog.About{Session: s.Log, Team: s.Team, Person: s.Facilitator, Started: s.Started}
		say := privatelog.New(w.env.NewID, w.env.Clock(), w.env.Seat, false, func(n model.PrivateNotes) (model.Decision, *model.Refusal) { return n.Add(canary) })
		if _, err := privatelog.Keep(w.t.Context(), w.env.Store, about, say); err != nil {
			w.t.Fatal(err)
		}
	}
}

// look shows the window in every size, with a title before each.
func (w *world) look() string {
	var b strings.Builder
	for _, size := range sizes() {
		w.Resize(size[0], size[1])
		fmt.Fprintf(&b, "== %d×%d\n%s", size[0], size[1], w.Screen())
	}
	return b.String()
}

// paint gives the running program other colours, without a key: a key would lift
// the curtain.
func (w *world) paint(name string) {
	w.env.ThemeName, w.env.Theme = name, theme.For(name, name == theme.Dark)
	w.Send(screen.Changed{})
}

// Every screen in every size, language and theme says what it said, with the
// cursor in its place; the picture of it in the documentation is what the
// program draws today.
func TestEveryScreen(t *testing.T) {
	for _, s := range scenes() {
		for _, code := range uitest.Thin(lang.Codes()...) {
			t.Run(s.name+"."+code, func(t *testing.T) {
				t.Parallel()
				uitest.Run(t, func(t *testing.T) {
					w := s.played(t, code, theme.Light, false)
					light := w.look()
					uitest.Golden(t, s.name+"."+code, light)
					if uitest.Watched { // the drawing is no other in other colours
						return
					}
					s.draw(w, theme.Light, "")
					w.paint(theme.Dark)
					if dark := w.look(); dark != light {
						t.Errorf("in other colours it says something else:\n%s\nand was\n%s", dark, light)
					}
					if s.dark {
						s.draw(w, theme.Dark, "-dark")
					}
				})
			})
		}
	}
}

// draw compares the picture in the documentation with the window, or writes it.
func (s scene) draw(w *world, paint, suffix string) {
	w.t.Helper()
	if s.picture == [2]int{} {
		return
	}
	w.Resize(s.picture[0], s.picture[1])
	path := filepath.Join("..", "..", "docs", "pictures", s.name+suffix+"."+w.env.Lang+".svg")
	got := pictures.SVG(w.Window(), theme.For(paint, paint == theme.Dark), w.in(s.nl, s.en))
	if update() {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			w.t.Fatal(err)
		}
	}
	if want, err := os.ReadFile(path); err != nil || got != string(want) {
		w.t.Errorf("%s is not what the program draws today (%v): go generate ./ui/pictures", path, err)
	}
}

// One screen with its colours, a theme each.
func TestTheColoursOfAStep(t *testing.T) {
	for _, s := range scenes() {
		if s.name != "step" {
			continue
		}
		for _, paint := range []string{theme.Light, theme.Dark, theme.Contrast, theme.BlackWhite} {
			t.Run(paint, func(t *testing.T) {
				t.Parallel()
				uitest.Run(t, func(t *testing.T) {
					w := s.played(t, "nl", paint, false)
					w.Resize(80, 24)
					uitest.Golden(t, "colours-"+paint, readable(w.Styled()))
				})
			})
		}
	}
}

// readable writes escape sequences as text, so that a change of colour can be
// read.
func readable(styled string) string {
	return strings.ReplaceAll(strings.ReplaceAll(styled, "\x1b", "␛"), "\r\n", "\n") + "\n"
}

// Names with emoji, accents, other scripts and no end push nothing out of its
// column, by either of the two rules of width that terminals have. And private
// notes are on no screen but their own.
func TestHostileNamesMoveNothingAndPrivateNotesStayAway(t *testing.T) {
	for _, s := range uitest.Thin(scenes()...) {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			uitest.Run(t, func(t *testing.T) {
				w := s.played(t, "nl", theme.Light, true)
				for _, size := range uitest.Thin(sizes()...) {
					w.Resize(size[0], size[1])
					if sings := strings.Contains(w.Screen()+w.Title(), canary); sings != (s.name == "private") {
						t.Errorf("%d×%d: the canary sings: %v\n%s", size[0], size[1], sings, w.Screen())
					}
					for i, line := range strings.Split(w.Screen(), "\n") {
						if ansi.StringWidth(line) > size[0] || ansi.StringWidthWc(line) > size[0] || text.Width(line) > size[0] {
							t.Errorf("%d×%d: line %d is too wide: %q", size[0], size[1], i, line)
						}
						if ansi.StringWidth(line) != ansi.StringWidthWc(line) {
							t.Errorf("%d×%d: line %d is not equally wide in every terminal: %q", size[0], size[1], i, line)
						}
					}
				}
			})
		})
	}
}

// What a picture says is what the window says, and a browser can read it.
func TestAPictureSaysWhatTheWindowSays(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		w := newWorld(t, "nl", theme.Dark)
		odd(w)
		w.open(screen.OpenTeam{Team: w.team}, 80, 24)
		svg := pictures.SVG(w.Window(), w.env.Theme, `<"team">`)
		if again := pictures.SVG(w.Window(), w.env.Theme, `<"team">`); again != svg {
			t.Error("twice is not the same")
		}
		var said strings.Builder
		for d := xml.NewDecoder(strings.NewReader(svg)); ; {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			if chars, ok := token.(xml.CharData); ok {
				said.WriteString(string(chars))
			}
		}
		got := strings.NewReplacer(" ", "", "\n", "").Replace(said.String())
		for _, line := range strings.Split(w.Screen(), "\n") {
			for _, word := range strings.Fields(line) {
				if !strings.Contains(got, word) && !strings.HasPrefix(word, "[cursor") && !strings.ContainsAny(word, "─━│▏█0123456789,]") {
					t.Errorf("%q is not in the picture", word)
				}
			}
		}
	})
}
