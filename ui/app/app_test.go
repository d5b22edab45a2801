package app_test

import (
	"image/color"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"intervision/ui/app"
	"intervision/ui/keys"
	"intervision/ui/screen"
	"intervision/ui/theme"
	"intervision/ui/uitest"
)

func run(t *testing.T, shape func(*plain), test func(term *uitest.Term, log *[]string)) {
	t.Helper()
	uitest.Run(t, func(t *testing.T) {
		log := new([]string)
		test(uitest.Start(t, options(log, shape)), log)
	})
}

func TestABurstOfKeysNeverReachesTheOldScreen(t *testing.T) {
	run(t, nil, func(term *uitest.Term, log *[]string) {
		term.Press("enter", "e", "enter", "e", "q")
		want := []string{"home do open enter", "home+ do edit e", "home+ do open enter", "home++ do edit e", "home++ key q"}
		if got := without(*log, "changed"); !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	})
}

func TestBackHandsOverAndHomeStays(t *testing.T) {
	run(t, nil, func(term *uitest.Term, log *[]string) {
		term.Press("enter")
		*log = nil
		term.Press("esc")
		term.Must("this is home")
		want := []string{"home+ do back esc", "home+ leave", "home shown", "home told from home+"}
		if got := without(*log, "changed"); !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
		term.Press("esc")
		term.Must("this is home")
	})
}

func TestNavigationByMessageIsObeyedFromTheTopOnly(t *testing.T) {
	run(t, nil, func(term *uitest.Term, _ *[]string) {
		term.Press("enter", "enter")
		term.Send(going{"home", screen.Push(screen.OpenCard{Method: "elsewhere"})})
		term.Must("this is home++")
		term.Send(going{"home++", screen.Replace(screen.OpenCard{Method: "other"})})
		term.Must("this is other")
		term.Send(going{"other", screen.Push(screen.OpenSample{})}) // nobody builds it
		term.Must("this is other")
		term.Send(going{"other", screen.Home()})
		term.Must("this is home")
	})
}

func TestFromAnyFirstScreenBackLeadsHome(t *testing.T) {
	for _, nav := range []screen.Nav{screen.Pop(), screen.Home()} {
		uitest.Run(t, func(t *testing.T) {
			o := options(new([]string), nil)
			o.First = screen.OpenCard{Method: "card"}
			term := uitest.Start(t, o)
			term.Must("this is card")
			term.Send(going{"card", nav})
			term.Must("this is home")
		})
	}
}

func TestTypingIsNeverACommand(t *testing.T) {
	run(t, func(p *plain) { p.typing = true }, func(term *uitest.Term, log *[]string) {
		term.Type("b. e? /")
		term.Must("six b. e? /")
		for _, line := range *log {
			if strings.Contains(line, " do ") {
				t.Errorf("typing gave a command: %s", line)
			}
		}
		term.MustNot("afdekken")
	})
}

func TestAnInputMethodSendsText(t *testing.T) {
	run(t, nil, func(term *uitest.Term, log *[]string) {
		*log = nil
		term.Send(tea.KeyPressMsg{Text: "up", Code: tea.KeyExtended})
		if got := without(*log, "changed"); !slices.Equal(got, []string{"home key up"}) {
			t.Errorf("got %q", got)
		}
	})
}

func TestEverythingElseReachesAllScreens(t *testing.T) {
	run(t, nil, func(term *uitest.Term, log *[]string) {
		term.Press("enter")
		*log = nil
		term.Send("news")
		term.Paste("pasted")
		want := []string{"home told news", "home+ told news", "home+ paste pasted"}
		if !slices.Equal(*log, want) {
			t.Errorf("got %q, want %q", *log, want)
		}
	})
}

func TestF5DoesNothing(t *testing.T) {
	run(t, nil, func(term *uitest.Term, log *[]string) {
		*log = nil
		term.Press("f5")
		if len(*log) != 0 {
			t.Errorf("f5 gave %q", *log)
		}
	})
}

func TestOtherLanguageKeepsThePlace(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		var kept []string
		o := options(new([]string), nil)
		o.App = app.Options{Remember: func(setting, value string) tea.Cmd {
			kept = append(kept, setting+" "+value)
			return nil
		}}
		term := uitest.Start(t, o)
		term.Press("enter")
		term.Must("this is home+", "f1 hulp")
		term.Press("ctrl+l")
		term.Must("this is home+", "f1 help")
		term.Press("ctrl+k", "ctrl+l")
		term.Must("Wat wil je doen?", "Opdracht zoeken")
		term.Press("esc", "ctrl+t")
		if want := []string{"language en", "language nl", "theme light"}; !slices.Equal(kept, want) {
			t.Errorf("remembered %q, want %q", kept, want)
		}
	})
}

func TestSmallWindowAsksForRoom(t *testing.T) {
	run(t, nil, func(term *uitest.Term, log *[]string) {
		for _, size := range [][2]int{{59, 24}, {80, 15}, {20, 4}, {1, 1}} {
			term.Resize(size[0], size[1])
			term.MustNot("this is")
			*log = nil
			term.Press("enter")
			if len(*log) != 0 {
				t.Errorf("at %v a key reached a screen nobody sees: %q", size, *log)
			}
		}
		term.Resize(40, 10)
		term.Must("40 bij 10")
		term.Resize(60, 16)
		term.Must("this is home", "f1 hulp")
	})
}

// A window that gets too small in the middle of a sentence takes none of it;
// keys that do something stay without effect.
func TestTypingGoesOnInAWindowThatIsTooSmall(t *testing.T) {
	run(t, func(p *plain) { p.typing = true }, func(term *uitest.Term, log *[]string) {
		term.Resize(40, 10)
		*log = nil
		term.Press("a", "enter", "pgdown", "esc", "backspace")
		term.Paste("pasted")
		if got := strings.Join(*log, " "); got != "home key a home key backspace home paste pasted" {
			t.Errorf("the screen got %q", got)
		}
	})
}

func TestFramesFillTheWindowAndNeverWrap(t *testing.T) {
	run(t, nil, func(term *uitest.Term, _ *[]string) {
		for _, size := range [][2]int{{60, 16}, {80, 24}, {120, 35}, {200, 60}, {7, 3}} {
			term.Resize(size[0], size[1])
			for _, state := range []string{"", "ctrl+k", "esc", "f1", "esc", "f8", "esc", "ctrl+c", "esc"} {
				if state != "" {
					term.Press(state)
					term.Wait(time.Second)
				}
				lines := strings.Split(term.App.View().Content, "\n")
				if len(lines) != size[1] {
					t.Errorf("%v after %q: %d lines", size, state, len(lines))
				}
				for _, l := range lines {
					if ansi.StringWidth(l) > size[0] {
						t.Errorf("%v after %q: too wide: %q", size, state, l)
					}
				}
			}
		}
		if !term.AltScreen() {
			t.Error("not a screen of its own")
		}
	})
}

func TestAViewBeforeTheSizeIsKnown(t *testing.T) {
	a := app.New(uitest.Env(t), screen.OpenHome{}, builder(new([]string), nil), app.Options{})
	if v := a.View(); v.Content != "" || !v.AltScreen {
		t.Errorf("got %+v", v)
	}
}

func TestFooterShowsWhatWorksAndIsCutSensibly(t *testing.T) {
	run(t, nil, func(term *uitest.Term, _ *[]string) {
		line := term.Line(-1)
		if want := "  enter verder · esc terug · ↑↓ kies · spatie aan/uit · e aanpassen · f1 hulp"; line != want {
			t.Errorf("got  %q\nwant %q", line, want)
		}
		term.Resize(60, 16)
		if got, want := term.Line(-1), "  enter verder · esc terug · ↑↓ kies · f1 hulp"; got != want {
			t.Errorf("got  %q\nwant %q", got, want)
		}
		term.Resize(120, 24)
		if got, want := term.Line(-1), "  enter verder · esc terug · ↑↓ kies · spatie aan/uit · e aanpassen · ctrl+k opdracht zoeken · f1 hulp · ctrl+c weg"; got != want {
			t.Errorf("got  %q\nwant %q", got, want)
		}
	})
}

func TestFooterWhileTypingShowsNoPrintingKeys(t *testing.T) {
	run(t, func(p *plain) { p.typing = true }, func(term *uitest.Term, _ *[]string) {
		if line := term.Line(-1); strings.Contains(line, "e aanpassen") || strings.Contains(line, "spatie") {
			t.Errorf("a printing key in %q", line)
		}
	})
}

func TestCurtain(t *testing.T) {
	run(t, nil, func(term *uitest.Term, log *[]string) {
		for _, key := range []string{"f8", ".", "b"} {
			term.Press(key)
			term.Must("Intervisie", "nog 12 min")
			term.MustNot("this is home", "question")
			*log = nil
			term.Wait(time.Second)
			term.Press("enter")
			term.Must("this is home")
			if len(*log) != 0 {
				t.Errorf("the key that lifts the curtain did something: %q", *log)
			}
		}
	})
}

// Whoever walks in sees nothing: a hand that presses twice and a clicker's
// bounce leave the curtain where it is, and so does a key that its line does not
// name.
func TestTheCurtainIsNotLiftedByABounce(t *testing.T) {
	run(t, nil, func(term *uitest.Term, _ *[]string) {
		for _, key := range []string{"f8", ".", "b", "esc", "enter", "space", "pgdown"} {
			term.Press("f8", key)
			term.MustNot("this is home")
			term.Wait(300 * time.Millisecond)
			term.Press(key)
			term.MustNot("this is home")
			term.Wait(600 * time.Millisecond)
			term.Press("q", "up", "f1")
			term.MustNot("this is home")
			term.Must("f8, ., b, esc, enter, spatie of pgdn haalt dit weg.")
			term.Press(key)
			term.Must("this is home")
		}
	})
}

// A clicker sends its key alone; in a word it is a letter, also where no field
// is open.
func TestNeitherCurtainNorHelpComesInAWord(t *testing.T) {
	run(t, nil, func(term *uitest.Term, log *[]string) {
		for _, word := range []string{"iemand.", "hub", "waarom?"} {
			*log = nil
			term.Type(word)
			term.Must("this is home")
			if last := (*log)[len(*log)-1]; last != "home key "+word[len(word)-1:] {
				t.Errorf("%q: got %q", word, *log)
			}
			term.Wait(2 * time.Second)
		}
		term.Type("ik")
		term.Wait(2 * time.Second)
		term.Press(".")
		term.MustNot("this is home")
	})
}

func TestAScreenMayHaveItsOwnCurtain(t *testing.T) {
	run(t, func(p *plain) { p.keys = []keys.Binding{keys.Quietly(keys.Curtain)} }, func(term *uitest.Term, log *[]string) {
		term.Press("f8")
		if !slices.Contains(*log, "home do curtain f8") {
			t.Errorf("got %q", *log)
		}
	})
}

func TestThemeFollowsTheTerminalUntilChosen(t *testing.T) {
	run(t, nil, func(term *uitest.Term, _ *[]string) {
		if !term.Env.Dark {
			t.Error("the terminal is black, the theme light")
		}
		for _, want := range []string{"light", "dark", "contrast", "mono", "light"} {
			term.Press("ctrl+t")
			if term.Env.ThemeName != want || term.Env.Theme.ID != theme.For(want, true).ID {
				t.Errorf("theme %s, want %s", term.Env.ThemeName, want)
			}
		}
	})
}

func TestTheTerminalsAnswerCountsOnce(t *testing.T) {
	run(t, nil, func(term *uitest.Term, _ *[]string) {
		term.Send(tea.BackgroundColorMsg{Color: color.White}) // it may be our own colour by now
		if !term.Env.Dark {
			t.Error("a late answer changed the theme")
		}
		if v := term.App.View(); v.BackgroundColor == nil || v.ForegroundColor == nil {
			t.Error("the window is not painted")
		}
	})
}

func TestNothingReachesAScreenThatIsCovered(t *testing.T) {
	run(t, nil, func(term *uitest.Term, log *[]string) {
		for _, over := range []string{"f8", "ctrl+c"} {
			term.Press(over)
			*log = nil
			term.Paste("secret")
			if len(*log) != 0 {
				t.Errorf("under %s: %q", over, *log)
			}
			term.Wait(time.Second)
			term.Press("esc")
		}
	})
}

func without(log []string, word string) []string {
	return slices.DeleteFunc(slices.Clone(log), func(s string) bool { return strings.Contains(s, word) })
}
