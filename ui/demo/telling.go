package demo

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"time"

	"intervision/model"
)

// telling is one session being led.
type telling struct {
	y     *year
	tale  tale
	words story
	log   model.ID
	s     model.Session
	at    model.Instant
	ends  model.Instant // of the current step
	used  map[string]bool
	err   error
}

// meet leads one session from its welcome to its end.
func (y *year) meet(i int) error {
	t := &telling{y: y, tale: y.tales[i], log: y.names[i], at: y.weeksAgo(y.tales[i].weeks), used: map[string]bool{}}
	script, err := y.script(t.tale)
	if err != nil {
		return err
	}
	if t.words, err = readStory(t.tale.story, y.lang); err != nil {
		return err
	}
	due := y.due(i)
	t.start(script)
	t.begin(len(due) > 0)
	for t.err == nil && t.s.State == model.StateRunning {
		t.step(due)
	}
	y.told = append(y.told, t)
	return cmp.Or(t.err, t.unused())
}

// script composes the script of a tale, once for sessions of one length.
func (y *year) script(t tale) (s stored, err error) {
	key := t.method + " " + strconv.Itoa(t.minutes)
	if s, ok := y.scripts[key]; ok {
		return s, nil
	}
	if s.Script, err = y.library.Compose("", t.method, t.minutes); err != nil {
		return s, err
	}
	s.hash, err = y.put(s.Script)
	y.scripts[key] = s
	return s, err
}

// stored is a script the store has, by its hash.
type stored struct {
	model.Script
	hash string
}

// start seats the people.
func (t *telling) start(script stored) {
	y, began := t.y, t.at
	t.at = t.at.Add(-5 * model.Minute)
	r := model.StartWith{Keeping: model.KeepingAgreed{Level: t.tale.level}, Started: model.Started{
		Team: y.team.ID, Zone: zoneName(y.zone), Lang: y.lang, Script: script.hash, Method: t.tale.method,
		Until: began.Add(model.Millis(t.tale.minutes) * model.Minute), People: t.present(), Facilitator: y.people[t.tale.leads],
	}}
	if t.tale.guest {
		guest := y.id()
		r.People = append(r.People, guest)
		r.Guests = []model.GuestNamed{{Person: guest, Name: y.cast.guest}}
	}
	t.s = model.Fold(script.Script, nil)
	d, no := r.Open(script.Script)
	t.keep(d, no, r)
	t.at = began
}

// present are those who came: not who was away, nor who had not joined yet.
func (t *telling) present() []model.ID {
	var here []model.ID
	for i, id := range t.y.people {
		if !slices.Contains(t.tale.away, i) && (i != late || t.tale.weeks < 40) {
			here = append(here, id)
		}
	}
	return here
}

// begin starts the clock; steps that have nothing to do are left out.
func (t *telling) begin(lookBack bool) {
	leave := []model.Function{model.Welcome, model.Keeping}
	if !lookBack {
		leave = append(leave, model.LookBack)
	}
	t.ask(model.Begin{Now: t.at, Leave: leave})
	t.enter()
}

// enter takes the time of a step: about its share.
func (t *telling) enter() {
	share := t.s.Given(max(t.s.Step, 0))
	t.ends = t.at.Add(share * model.Millis(85+t.y.dice.IntN(20)) / 100)
}

// ask asks the model for something; a refusal ends the telling.
func (t *telling) ask(r model.Request) {
	if t.err != nil {
		return
	}
	d, no := t.s.Decide(r)
	t.keep(d, no, r)
}

func (t *telling) keep(d model.Decision, no *model.Refusal, r any) {
	if no != nil {
		t.err = fmt.Errorf("story %s, step %s: %T: %w", t.tale.story, t.stepID(), r, no)
		return
	}
	events := d.Stamp(t.y.id, t.at, seat())
	for i := range events {
		events[i].Number = uint64(len(t.s.Events()) + i + 1)
	}
	t.s = t.s.Apply(events...)
	if len(d.Redact) > 0 {
		t.s = model.Fold(t.s.Script, model.RedactEvents(t.s.Events(), d.Redact))
	}
	t.at = t.at.Add(model.Millis(15+t.y.dice.IntN(30)) * model.Second)
}

func (t *telling) stepID() string {
	if cur := t.s.Current(); cur != nil {
		return cur.ID
	}
	return "welcome"
}

// unused refuses lines of a story that no step took: the card has changed.
func (t *telling) unused() error {
	for step := range t.words.steps {
		if step != followed && !t.used[step] {
			return fmt.Errorf("story %s: no step took the lines of %s", t.tale.story, step)
		}
	}
	return nil
}

// zoneName is the IANA name of a zone, empty where only the computer knows it.
func zoneName(zone *time.Location) string {
	if zone == time.Local {
		return ""
	}
	return zone.String()
}
