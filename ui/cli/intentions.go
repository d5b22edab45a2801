package cli

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"intervision/model"
	"intervision/sessions"
	"intervision/text"
	"intervision/ui"
	"intervision/ui/followup"
	"intervision/ui/lang"
)

// intentions are the commands about what people meant to do.
func (p *program) intentions() *cobra.Command {
	return p.parent("intentions", p.listIntentions(), p.doneIntention(), p.exportIntentions())
}

// asked are the intentions that somebody asks for.
type asked struct {
	open                bool
	person, team, since string
}

func (p *program) askedFor(c *cobra.Command) *asked {
	var a asked
	w, f := p.words.Cli.Flags, c.Flags()
	f.BoolVar(&a.open, "open", false, w["open"])
	f.StringVar(&a.person, "person", "", w["person"])
	f.StringVar(&a.team, "team", "", w["team"])
	f.StringVar(&a.since, "since", "", w["since"])
	return &a
}

// intended is an intention with the name of whoever meant to do it.
type intended struct {
	model.Intended
	who string
}

// intentionRow is an intention in intentions list --json. It is a contract: see
// docs/commands.md.
type intentionRow struct {
	ID      model.ID `json:"id"`
	Session model.ID `json:"session"`
	Owner   string   `json:"owner"`
	Made    string   `json:"made"`
	When    string   `json:"when"`
	Then    string   `json:"then"`
	Chance  string   `json:"firstChance"`
	Status  string   `json:"status"`
	Insight bool     `json:"insightOnly"`
	Open    bool     `json:"open"`
}

// statusNames are what came of an intention, as commands and JSON have it.
func statusNames() []string {
	return []string{"open", "done", "partly", "other", "not-yet", "no-longer"}
}

// listIntentions is intentions list.
func (p *program) listIntentions() *cobra.Command {
	c := p.command("intentions list", arity{}, nil)
	a := p.askedFor(c)
	asJSON := c.Flags().Bool("json", false, p.words.Cli.Flags["json"])
	p.does(c, arity{}, func(ctx context.Context, _ []string) error {
		var list []intended
		var met damage
		err := p.reading(func(store sessions.Store) (err error) {
			list, err = p.intentionsOf(ctx, store, a, &met)
			return err
		})
		switch {
		case err != nil && !errors.Is(err, errNothingYet):
			return err
		case *asJSON:
			err = p.printJSON(p.intentionRows(list))
		case len(list) > 0:
			err = p.print(p.intentionTable(list))
		case met.err == nil:
			err = p.say(p.words.Intend.NoneThere)
		}
		return cmp.Or(err, p.aboutNotes(met.err))
	})
	return c
}

// intentionsOf gives the intentions that were asked for, the newest first. It reads
// summaries and teams, no session.
func (p *program) intentionsOf(ctx context.Context, store sessions.Store, a *asked, met *damage) ([]intended, error) {
	since, err := p.day("--since", a.since, ui.Zone(p.Getenv))
	if err != nil {
		return nil, err
	}
	closed := model.StateClosed
	q := sessions.Query{State: &closed}
	if a.team != "" {
		if q.Team, err = p.oneTeam(ctx, store, a.team); err != nil {
			return nil, err
		}
	}
	page, err := store.List(ctx, q, "", 0)
	if err = met.passed(err); err != nil {
		return nil, err
	}
	teams := map[model.ID]model.Team{}
	var list []intended
	for i := range page.Rows {
		for _, in := range page.Rows[i].Intended() {
			if a.open && !in.Open() || in.Made < since.first {
				continue
			}
			who, err := p.whose(ctx, store, teams, in)
			if err = met.passed(err); err != nil {
				return nil, err
			}
			if a.person == "" || strings.HasPrefix(strings.ToLower(who), strings.ToLower(a.person)) {
				list = append(list, intended{in, who})
			}
		}
	}
	slices.SortStableFunc(list, func(a, b intended) int { return cmp.Compare(b.Made, a.Made) })
	return list, nil
}

// whose is the name of an intention's owner; teams are read once.
func (p *program) whose(ctx context.Context, store sessions.Store, teams map[model.ID]model.Team, in model.Intended) (string, error) {
	team, known := teams[in.Team]
	if !known {
		events, _, err := store.Read(ctx, in.Team, 0, 0)
		if err != nil && !errors.Is(err, sessions.ErrNotFound) && !errors.Is(err, sessions.ErrDamaged) {
			return "", err
		}
		team = model.FoldTeam(in.Team, events)
		teams[in.Team] = team
	}
	return p.words.Person(team, in.Owner), nil
}

func (p *program) intentionRows(list []intended) []intentionRow {
	rows := []intentionRow{}
	for _, in := range list {
		row := intentionRow{ID: in.ID, Session: in.Log, Owner: in.who, Made: p.dayOf(in, in.Made), When: in.When, Then: in.Then,
			Status: statusNames()[min(int(in.Status), len(statusNames())-1)], Insight: in.Insight, Open: in.Open()}
		if in.Chance != 0 {
			row.Chance = p.dayOf(in, in.Chance)
		}
		rows = append(rows, row)
	}
	return rows
}

// dayOf is a date that programs sort, in the zone of the session.
func (p *program) dayOf(in intended, at model.Instant) string {
	return time.UnixMilli(int64(at)).In(zoneOf(in.Zone, ui.Zone(p.Getenv))).Format(time.DateOnly)
}

// intentionTable is the list to read. Ids are as long as it takes to tell them
// apart.
func (p *program) intentionTable(list []intended) table {
	w := p.words.Intend
	t := table{{p.words.Cli.ID, p.words.Cli.Date, p.words.Cli.Name, w.Column, w.FirstChance, w.CameColumn}}
	var ids []model.ID
	for _, in := range list {
		ids = append(ids, in.ID)
	}
	n := apartIDs(ids)
	for _, in := range list {
		zone := zoneOf(in.Zone, ui.Zone(p.Getenv))
		chance, came := "", w.Statuses[in.Status]
		if in.Chance != 0 {
			chance = p.words.Times.Short(in.Chance, ui.Clock(), zone)
		}
		if in.Insight {
			came = w.Insight
		}
		t = append(t, []string{short(in.ID.String(), n), p.words.Times.Short(in.Made, ui.Clock(), zone), in.who, w.Sentence(in.When, in.Then), chance, came})
	}
	return t
}

// doneIntention is intentions done.
func (p *program) doneIntention() *cobra.Command {
	c := p.command("intentions done", arity{1, 1}, nil)
	status := c.Flags().String("status", "done", p.words.Cli.Flags["status"])
	note := c.Flags().String("note", "", p.words.Cli.Flags["note"])
	p.does(c, arity{1, 1}, func(ctx context.Context, args []string) error {
		if err := p.oneOf("--status", *status, statusNames()); err != nil {
			return err
		}
		err := p.reading(func(store sessions.Store) error {
			in, err := p.oneIntention(ctx, store, args[0])
			if err != nil {
				return err
			}
			return p.followUp(ctx, store, in, model.Status(slices.Index(statusNames(), *status)), *note)
		})
		if errors.Is(err, errNothingYet) {
			return cannot(p.words.Intend.NoIntention, "id", args[0])
		}
		return err
	})
	return p.completes(c, p.intentionIDs)
}

// followUp keeps what came of an intention, and says so.
func (p *program) followUp(ctx context.Context, store sessions.Store, in intended, status model.Status, note string) error {
	_, err := followup.Keep(ctx, store, followup.Asking{
		Log: in.Log, IDs: []model.ID{newID()}, At: ui.Clock(), Seat: newID(),
		Request: model.FollowUp{FollowedUp: model.FollowedUp{Intention: in.ID, Status: status, Note: text.Clean(note, text.Note)}},
	})
	if err != nil {
		return err
	}
	return p.say(lang.Fill(p.words.Intend.NowIs, "intention", p.words.Intend.Sentence(in.When, in.Then), "status", p.words.Intend.Statuses[status]))
}

func newID() (id model.ID) {
	_, _ = rand.Read(id[:]) // it never fails
	return id
}

// oneIntention gives the one intention whose id begins with a prefix.
func (p *program) oneIntention(ctx context.Context, store sessions.Store, prefix string) (intended, error) {
	prefix = strings.ToLower(prefix)
	w := p.words.Intend
	if !couldBeID(prefix) {
		return intended{}, cannot(w.ShortID, "id", prefix)
	}
	var met damage
	list, err := p.intentionsOf(ctx, store, &asked{}, &met)
	if err != nil {
		return intended{}, err
	}
	var found []intended
	var ids []string
	for _, in := range list {
		if id := in.ID.String(); strings.HasPrefix(id, prefix) {
			found, ids = append(found, in), append(ids, short(id, len(prefix)+3))
		}
	}
	switch {
	case len(found) == 1:
		return found[0], nil
	case len(found) > 1:
		return intended{}, cannot(w.ManyIntentions, "id", prefix, "ids", p.words.Times.List(ids[:min(len(ids), 5)]))
	case met.err != nil:
		return intended{}, met.err // it may be what is damaged
	}
	return intended{}, cannot(w.NoIntention, "id", prefix)
}

// intentionIDs are offered by a shell: those still to be asked about.
func (p *program) intentionIDs(string) []string {
	var out []string
	_ = p.reading(func(store sessions.Store) error { // a shell is told nothing else
		list, err := p.intentionsOf(context.Background(), store, &asked{open: true}, &damage{})
		var ids []model.ID
		for _, in := range list {
			ids = append(ids, in.ID)
		}
		for _, in := range list {
			said := p.words.Intend.Sentence(in.When, in.Then)
			out = append(out, short(in.ID.String(), apartIDs(ids))+"\t"+text.CleanLine(in.who+": "+said, text.Title))
		}
		return err
	})
	return out
}
