package run_test

import (
	"context"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/ui/keys"
	"intervision/ui/run"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// table is a team of four with a session that has been started.
type table struct {
	env  *screen.Env
	log  model.ID
	team model.ID
}

var names = []string{"Anneke", "Joris", "Fatima", "Sem"}

// more sit there where a method needs them.
var more = []string{"Daan", "Noor"}

// lay starts a session of a method at a level; presenter is an index in names,
// -1 for "we choose together".
func lay(t *testing.T, method string, level model.Level, presenter int) table {
	t.Helper()
	env := uitest.Env(t)
	env.Store = memory.New()
	tb := table{env: env, log: env.NewID(), team: env.NewID()}
	ctx := context.Background()
	var people []model.ID
	joined := []model.Body{model.TeamNamed{Name: "Team Noord"}}
	script, err := methods.Open(nil).Compose("short", method, 60)
	must(t, err)
	circle := names[:min(len(names), script.Max)]
	circle = append(circle[:len(circle):len(circle)], more[:min(max(0, script.Min-len(circle)), len(more))]...)
	for _, name := range circle {
		id := env.NewID()
		people = append(people, id)
		joined = append(joined, model.MemberJoined{Person: id, Name: name})
	}
	events := model.Decision{Bodies: joined}.Stamp(env.NewID, env.Clock(), env.Seat)
	must(t, appended(env.Store.Append(ctx, sessions.Append{Log: tb.team, Kind: sessions.TeamLog, Events: events,
		Team: sessions.TeamRow{ID: tb.team, Name: "Team Noord", Members: 4}})))
	hash, err := env.Store.PutScript(ctx, script)
	must(t, err)
	start := model.StartWith{Started: model.Started{Team: tb.team, Zone: "Europe/Amsterdam", Lang: "nl", Script: hash, Method: method,
		People: people, Facilitator: people[0], Until: env.Clock().Add(model.Hour)}, Keeping: model.KeepingAgreed{Level: level}}
	if presenter >= 0 {
		start.Presenter = people[presenter]
	}
	d, no := start.Open(script)
	if no != nil {
		t.Fatal(no)
	}
	events = d.Stamp(env.NewID, env.Clock(), env.Seat)
	must(t, appended(env.Store.Append(ctx, sessions.Append{Log: tb.log, Kind: sessions.SessionLog, Events: events,
		Summary: model.Fold(script, events).Summarise(tb.log)})))
	return tb
}

func appended(_ sessions.Head, err error) error { return err }

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (tb table) open(t *testing.T, width, height int) *uitest.Term {
	return uitest.Start(t, uitest.Options{Width: width, Height: height, Env: tb.env, First: screen.OpenSession{Log: tb.log},
		Build: func(ctx context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
			if _, ok := to.(screen.OpenSession); ok {
				return run.Open(ctx, env, to)
			}
			return elsewhere{}, nil
		}})
}

// session is what the store has of it now.
func (tb table) session(t *testing.T) model.Session {
	t.Helper()
	events, _, err := tb.env.Store.Read(context.Background(), tb.log, 0, 0)
	must(t, err)
	script, err := tb.env.Store.Script(context.Background(), events[0].Body.(model.Started).Script)
	must(t, err)
	return model.Fold(script, events)
}

func TestEverythingTyped(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		tb := lay(t, "incident-method", model.KeepEverything, 2)
		term := tb.open(t, 80, 24)
		term.Must("Incidentmethode", "Fatima (brengt in)", "alles wat getypt wordt")
		term.Press("pgdown")
		term.Must("Situatie schetsen", "1/")
		term.Type("Hoe blijf ik rustig als hij boos wordt?")
		term.Press("enter")
		term.Must("Vraag van Fatima", "Hoe blijf ik rustig")
		step(term)
		term.Must("Schrijf twee of drie korte vragen op.")
		step(term)
		term.Must("Informatieronde", "aan de beurt", "Sem")
		term.Type("Wat gebeurde er?")
		term.Press("enter")
		term.Type("Hij werd stil.")
		term.Press("enter")
		term.Must("Wat gebeurde er?", "Hij werd stil.")
		term.Press("enter")
		term.Must("Joris")
		step(term)
		term.Must("Analyse")
		term.Type("Een halve zin")
		step(term)
		term.Must("Jij staat daar, op dat moment.")
		term.Wait(time.Second)
		term.Press("pgup")
		term.Must("Analyse", "Een halve zin")
		if got := len(tb.session(t).Entries); got != 2 {
			t.Errorf("%d entries kept, want 2", got)
		}
	})
}

// step goes on when the clicker's bounce is over.
func step(term *uitest.Term) {
	term.Wait(time.Second)
	term.Press("pgdown")
}

func TestClickerAlone(t *testing.T) {
	for _, method := range []string{"incident-method", "gossip-method", "success-method", "solution-focused-reflecting-team"} {
		t.Run(method, func(t *testing.T) {
			uitest.Run(t, func(t *testing.T) {
				tb := lay(t, method, model.KeepCore, -1)
				term := tb.open(t, 80, 24)
				for i := 0; i < 60 && !term.Shows("Tot de volgende keer\n"); i++ {
					if tb.session(t).State == model.StateClosed {
						break
					}
					term.Press("enter")
					step(term)
				}
				if s := tb.session(t); s.State != model.StateClosed {
					t.Fatalf("stuck at %s\n%s", s.Current().ID, term.Screen())
				}
				term.Must("Tot de volgende keer")
			})
		})
	}
}

// elsewhere stands for every other screen.
type elsewhere struct{ screen.Screen }

func (elsewhere) View(*screen.Env) screen.Frame { return screen.Frame{Lines: []string{"elsewhere"}} }
func (e elsewhere) Update(*screen.Env, tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	return e, screen.Stay(), nil
}
func (elsewhere) Keys(*screen.Env) []keys.Binding { return nil }
func (elsewhere) Typing() bool                    { return false }
func (elsewhere) Busy() bool                      { return false }
