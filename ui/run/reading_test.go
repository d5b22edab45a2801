package run_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/uitest"
)

// tell keeps what a group would have done before the program is opened.
func (tb table) tell(t *testing.T, requests ...func(s model.Session) model.Request) {
	t.Helper()
	ctx := context.Background()
	s := tb.session(t)
	for _, request := range requests {
		d, no := s.Decide(request(s))
		if no != nil {
			t.Fatalf("%T: %v", request(s), no)
		}
		events := d.Stamp(tb.env.NewID, tb.env.Clock(), tb.env.Seat)
		must(t, appended(tb.env.Store.Append(ctx, sessions.Append{Log: tb.log, Kind: sessions.SessionLog, Expect: s.Number(), Events: events, Summary: s.Summarise(tb.log)})))
		s = tb.session(t)
	}
}

func always(r model.Request) func(model.Session) model.Request {
	return func(model.Session) model.Request { return r }
}

// goTo begins and goes to a step.
func goTo(step string) []func(model.Session) model.Request {
	return []func(model.Session) model.Request{
		func(s model.Session) model.Request {
			return model.Begin{Now: s.LastAt, Leave: []model.Function{model.Welcome, model.Keeping, model.LookBack}}
		},
		func(s model.Session) model.Request { return model.GoTo{From: s.Current().ID, To: step} },
	}
}

// wordy is an entry of so many words that can be told apart.
func wordy(entry, words int) string {
	var b strings.Builder
	for i := range words {
		fmt.Fprintf(&b, "w%d.%d ", entry, i)
	}
	return strings.TrimSpace(b.String())
}

// read presses a key until nothing changes, and gives every word that came by.
func read(term *uitest.Term, key string, words map[string]bool) {
	before := ""
	for range 400 {
		screen := term.Screen()
		for _, word := range strings.Fields(screen) {
			words[word] = true
		}
		if screen == before {
			return
		}
		before = screen
		term.Press(key)
	}
}

// Everything that was kept can be read in the smallest window and in a large
// one: up from the empty line to the first, and down again past the last.
func TestEverythingListedCanBeRead(t *testing.T) {
	const entries, long = 24, 130
	for _, c := range []struct{ name, method, step, typed string }{
		{"entries", "incident-method", "analysis", ""},
		{"questions", "incident-method", "information", ""},
		{"columns", "conversation-prep-grow", "reality", ""},
		{"record", "incident-method", "close-record", "analysis"},
		{"parked", "incident-method", "standpoints", "information"},
	} {
		for _, size := range uitest.Thin([2]int{60, 16}, [2]int{120, 35}) {
			t.Run(fmt.Sprint(c.name, size), func(t *testing.T) {
				uitest.Run(t, func(t *testing.T) {
					tb := lay(t, c.method, model.KeepEverything, 2)
					step := c.step
					if c.typed != "" {
						step = c.typed
					}
					tb.tell(t, goTo(step)...)
					n := 0
					for i := range entries {
						words := 4
						if i%7 == 3 {
							words = long
						}
						tb.tell(t, func(s model.Session) model.Request {
							if c.name == "parked" {
								return model.Park{Text: wordy(i, words)}
							}
							w := model.Write{Step: step, Text: wordy(i, words)}
							if choices := s.Current().Choices; len(choices) > 0 {
								w.Column = choices[(i*5)%len(choices)].ID
							}
							return w
						})
						n += words
					}
					if c.typed != "" {
						tb.tell(t, always(model.GoTo{From: step, To: c.step}))
					}
					term := tb.open(t, size[0], size[1])
					up, down := map[string]bool{}, map[string]bool{}
					if c.name == "record" { // it begins at the first
						read(term, "down", map[string]bool{})
					}
					read(term, "up", up)
					read(term, "down", down)
					for _, seen := range []map[string]bool{up, down} {
						missed := 0
						for i := range entries {
							for j := range 4 {
								if !seen[fmt.Sprintf("w%d.%d", i, j)] {
									missed++
								}
							}
							if i%7 == 3 {
								for j := range long {
									if !seen[fmt.Sprintf("w%d.%d", i, j)] {
										missed++
									}
								}
							}
						}
						if missed > 0 {
							t.Errorf("%d words of %d never came by\n%s", missed, n, term.Screen())
						}
					}
					if c.name == "entries" || c.name == "columns" || c.name == "questions" {
						term.Type("z")
						term.Must("▏ z")
					}
				})
			})
		}
	}
}

// An entry that was walked up to is worded again with enter.
func TestAnEntryFarUpIsEdited(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		tb := lay(t, "incident-method", model.KeepEverything, 2)
		tb.tell(t, goTo("analysis")...)
		for i := range 60 {
			tb.tell(t, always(model.Write{Step: "analysis", Text: fmt.Sprintf("zin %d", i+1)}))
		}
		term := tb.open(t, 60, 16)
		term.Must("↑ nog ")
		for range 58 {
			term.Press("up")
		}
		term.Must("▸  3  zin 3")
		term.Press("enter")
		term.Type(" anders")
		term.Press("enter")
		if got := tb.session(t).Entries[2].Text; got != "zin 3 anders" {
			t.Errorf("kept %q", got)
		}
	})
}
