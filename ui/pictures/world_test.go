package pictures_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/ui"
	"intervision/ui/demo"
	"intervision/ui/lang"
	"intervision/ui/screen"
	"intervision/ui/theme"
	"intervision/ui/uitest"
)

// world is the invented team in one language, and the program that a scene is
// played in.
type world struct {
	*uitest.Term
	t    *testing.T
	env  *screen.Env
	team model.ID
	log  model.ID // of the session that scene.session asks for
	word *lang.Texts
}

// year is the invented year, made once a language: what every store begins with.
type year struct {
	team    model.ID
	logs    []sessions.Log
	scripts []model.Script
}

// recorder keeps what the invented year brings in.
type recorder struct {
	sessions.Store
	year *year
}

func (r recorder) Import(_ context.Context, logs []sessions.Log) error {
	r.year.logs = append(r.year.logs, logs...)
	return nil
}

func (r recorder) PutScript(ctx context.Context, s model.Script) (string, error) {
	r.year.scripts = append(r.year.scripts, s)
	return r.Store.PutScript(ctx, s)
}

// zone is fixed: pictures do not need the machine to know Amsterdam.
var zone = time.FixedZone("Europe/Amsterdam", 3600)

var years = map[string]func() (*year, error){"nl": yearOf("nl"), "en": yearOf("en")}

func yearOf(code string) func() (*year, error) {
	return sync.OnceValues(func() (*year, error) {
		y := &year{}
		now := model.Instant(uitest.Begin.UnixMilli())
		var err error
		y.team, err = demo.Fill(context.Background(), recorder{memory.New(), y}, cards, code, now, zone)
		return y, err
	})
}

// cards are the methods; they are read once for all scenes.
var cards = methods.Open(nil)

// newWorld makes the store of a scene and what its screens share.
func newWorld(t *testing.T, code, paint string) *world {
	t.Helper()
	y, err := years[code]()
	if err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, env: uitest.Env(t), team: y.team, word: lang.For(code)}
	w.env.Store, w.env.Library, w.env.Zone = memory.New(), cards, zone
	w.env.Lang, w.env.Words = code, w.word
	w.env.ThemeName, w.env.Theme = paint, theme.For(paint, false)
	for _, s := range y.scripts {
		if _, err := w.env.Store.PutScript(t.Context(), s); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.env.Store.Import(t.Context(), y.logs); err != nil {
		t.Fatal(err)
	}
	return w
}

// open runs the whole program from a target on.
func (w *world) open(to screen.Target, width, height int) {
	o := ui.Options{Store: w.env.Store, Library: cards, Lang: w.env.Lang, Sample: func(context.Context) error { return nil }}
	w.Term = uitest.Start(w.t, uitest.Options{Width: width, Height: height, Env: w.env, First: to, Build: o.Screens()})
}

// stand makes the clock stand still: a scene is looked at in one moment, however
// often.
func (w *world) stand() {
	now := w.env.Clock()
	w.env.Clock = func() model.Instant { return now }
}

// members are those of the invented team.
func (w *world) members() []model.Member {
	events, _, err := w.env.Store.Read(w.t.Context(), w.team, 0, 0)
	if err != nil {
		w.t.Fatal(err)
	}
	return model.FoldTeam(w.team, events).Here()
}

// start keeps a session of four of them that has not begun: the first leads, the
// third brings the case.
func (w *world) start(method string) {
	w.t.Helper()
	script, err := cards.Compose("short", method, 60)
	if err != nil {
		w.t.Fatal(err)
	}
	hash, err := w.env.Store.PutScript(w.t.Context(), script)
	if err != nil {
		w.t.Fatal(err)
	}
	var people []model.ID
	for _, m := range w.members()[:max(4, script.Min)] {
		people = append(people, m.ID)
	}
	start := model.StartWith{Started: model.Started{
		Team: w.team, Zone: zone.String(), Lang: w.env.Lang, Script: hash, Method: method, People: people,
		Facilitator: people[0], Presenter: people[2], Until: w.env.Clock().Add(model.Hour),
	}, Keeping: model.KeepingAgreed{Level: model.KeepEverything}}
	d, no := start.Open(script)
	if no != nil {
		w.t.Fatal(no)
	}
	events := d.Stamp(w.env.NewID, w.env.Clock(), w.env.Seat)
	w.log = w.env.NewID()
	a := sessions.Append{Log: w.log, Kind: sessions.SessionLog, Events: events, Summary: model.Fold(script, events).Summarise(w.log)}
	if _, err := w.env.Store.Append(w.t.Context(), a); err != nil {
		w.t.Fatal(err)
	}
}

// session is the session that goes on.
func (w *world) session() model.Session {
	w.t.Helper()
	events, _, err := w.env.Store.Read(w.t.Context(), w.log, 0, 0)
	if err != nil {
		w.t.Fatal(err)
	}
	script, err := w.env.Store.Script(w.t.Context(), events[0].Body.(model.Started).Script)
	if err != nil {
		w.t.Fatal(err)
	}
	return model.Fold(script, events)
}

// to goes on with the clicker until a step, a minute in each.
func (w *world) to(step string) {
	w.t.Helper()
	for range 30 {
		if cur := w.session().Current(); cur != nil && cur.ID == step {
			return
		}
		w.Wait(time.Second)
		w.Press("pgdown")
		w.Wait(time.Second)
	}
	w.t.Fatalf("there is no way to %s:\n%s", step, w.Screen())
}

// say types a line and keeps it.
func (w *world) say(nl, en string) {
	w.Type(w.in(nl, en))
	w.Press("enter")
	w.Wait(time.Second)
}

func (w *world) in(nl, en string) string {
	if w.env.Lang == "nl" {
		return nl
	}
	return en
}
