package stage

import (
	"maps"
	"strings"
	"testing"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/uitest"
)

// Signs of what the wall must not show.
const (
	inTips    = "KANARIETIP"
	inSilence = "KANARIESTIL"
	struck    = "KANARIEWEG"
	parked    = "KANARIEPARK"
)

// caged puts a sign in every private word of a script.
func caged(script model.Script) model.Script {
	for i := range script.Steps {
		words := maps.Clone(script.Steps[i].Words)
		for code, w := range words {
			w.Tips = inTips
			words[code] = w
		}
		script.Steps[i].Words = words
	}
	return script
}

// looks are ways to look at a room, at every size that is promised.
func looks() []Live {
	return []Live{
		{Chosen: -1}, {Chosen: 0, Reading: true}, {Chosen: -1, Open: true, Secret: true, Typed: true},
		{Chosen: -1, Guard: true, Exact: true, Titled: true, Rows: 24}, {Chosen: -1, Curtain: true},
	}
}

// Tips, what was written in silence, what was struck, and what was parked before
// it comes back and after it was dealt with: no wall shows them, in any step,
// size or language.
func TestNoCanaryReachesTheWall(t *testing.T) {
	for _, method := range []string{"incident-method", "gossip-method", "tietze-six-phases", "balint-intervision"} {
		script, err := methods.Open(nil).Compose("full", method, 0)
		if err != nil {
			t.Fatal(err)
		}
		g := gather(t, caged(script), []string{"Anneke", "Joris", "Fatima", "Sem", "Noor", "Bram"})
		g.begin()
		seen, wrote := 0, false
		for more := true; more; more = g.next() {
			step := g.s.Current()
			line := "gewoon"
			if step.Capture == model.CaptureSilent {
				line, wrote = inSilence, true
			}
			g.ask(model.Write{Step: step.ID, Text: line})
			if step.Pins == model.PinsNothing && g.ask(model.Write{Step: step.ID, Text: struck}) {
				g.ask(model.Strike{IDs: []model.ID{g.s.Entries[len(g.s.Entries)-1].ID}})
			}
			if step.Part == model.Middle {
				g.ask(model.Park{Text: parked})
			}
			returned := step.Has(model.Advice) || step.Has(model.LastLook)
			for _, size := range uitest.Thin(Size{60, 15}, Size{80, 23}, Size{120, 34}, Size{140, 39}, Size{200, 59}) {
				for _, code := range uitest.Thin("nl", "en") {
					for _, live := range looks() {
						w := g.wall(live, size, code)
						all := strings.Join(append(w.Lines, w.Spelled...), "\n")
						for _, sign := range []string{inTips, inSilence, struck, parked} {
							if strings.Contains(all, sign) && (sign != parked || !returned) {
								t.Fatalf("%s at %v in %s: %s is on the wall\n%s", step.ID, size, code, sign, all)
							}
						}
						seen++
					}
				}
			}
		}
		if seen < 300 && !uitest.Watched || !wrote && method != "gossip-method" && method != "tietze-six-phases" {
			t.Errorf("%s: %d walls, written in silence: %v", method, seen, wrote)
		}
	}
}

// The clock changes once a minute, and every second when a step is nearly over; nothing
// else on the wall moves by itself.
func TestOnlyTheClockMoves(t *testing.T) {
	g := gather(t, composed(t, "incident-method"), []string{"Anneke", "Joris", "Fatima", "Sem"})
	g.begin()
	for more := true; more; more = g.next() {
		for _, size := range uitest.Thin(Size{60, 15}, Size{80, 23}, Size{120, 34}) {
			given := g.s.Given(g.s.Step)
			before := ""
			for left := given; left > -3*model.Minute; left -= 10 * model.Second {
				w := g.at(g.s.LastAt.Add(given-left), size)
				all := strings.Join(w.Lines, "\n")
				changes := left <= model.RoomClock{Given: given}.Last() && left >= 0 || left%model.Minute == 0
				if before != "" && all != before && !changes {
					t.Fatalf("%s: with %d s left the wall changes to\n%s", g.s.Current().ID, left/model.Second, all)
				}
				before = all
			}
		}
	}
}
