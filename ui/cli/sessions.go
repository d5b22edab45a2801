package cli

import (
	"cmp"
	"context"
	"errors"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui"
	"intervision/ui/export"
)

// sessions are the commands about what was kept.
func (p *program) sessions() *cobra.Command {
	list := p.command("sessions list", arity{}, nil)
	asJSON, n := list.Flags().Bool("json", false, p.words.Cli.Flags["json"]), p.narrows(list)
	p.does(list, arity{}, func(ctx context.Context, _ []string) error { return p.listSessions(ctx, n, *asJSON) })
	return p.parent("sessions", list, p.searchCommand(), p.showSession(), p.exportCommand(),
		p.completes(p.command("sessions import", arity{1, 1}, p.bringIn), nil), p.unnameCommand(), p.deleteCommand())
}

// sessionRow is a session in sessions list --json. It is a contract: see
// docs/commands.md.
type sessionRow struct {
	ID             model.ID `json:"id"`
	Team           string   `json:"team"`
	Method         string   `json:"method"`
	Title          string   `json:"title"`
	Started        string   `json:"started"`
	State          string   `json:"state"`
	Participants   int      `json:"participants"`
	OpenIntentions int      `json:"openIntentions"`
}

// stateNames are the states as JSON has them.
func stateName(s model.State) string {
	switch s {
	case model.StateRunning:
		return "running"
	case model.StateClosed:
		return "closed"
	}
	return "welcome"
}

// listSessions lists what was kept, the newest first.
func (p *program) listSessions(ctx context.Context, n *narrowing, asJSON bool) error {
	var rows []model.Summary
	var met damage
	var teams map[model.ID]string
	err := p.reading(func(store sessions.Store) error {
		q, err := p.narrowed(ctx, store, n)
		if err != nil {
			return err
		}
		page, err := store.List(ctx, q, "", 0)
		if err = met.passed(err); err != nil {
			return err
		}
		rows = page.Rows
		teams, err = teamNames(ctx, store)
		return met.passed(err)
	})
	switch {
	case err != nil && !errors.Is(err, errNothingYet):
		return err
	case asJSON:
		err = p.printJSON(p.sessionRows(rows, teams))
	case len(rows) > 0:
		err = p.print(p.sessionTable(rows))
	case met.err == nil && n.any() && err == nil:
		err = p.say(p.words.Cli.NotFound)
	case met.err == nil:
		err = p.say(p.words.Cli.NoSessions)
	}
	return cmp.Or(err, p.aboutNotes(met.err))
}

func (p *program) sessionRows(rows []model.Summary, teams map[model.ID]string) []sessionRow {
	out := []sessionRow{}
	for _, s := range rows {
		out = append(out, sessionRow{
			ID: s.Log, Team: teams[s.Team], Method: s.Method, Title: first(s.Title, s.Question), State: stateName(s.State),
			Started:      time.UnixMilli(int64(s.Started)).UTC().Format(time.RFC3339),
			Participants: len(s.People), OpenIntentions: s.Open(),
		})
	}
	return out
}

// sessionTable is the list to read. Ids are as long as it takes to tell them
// apart.
func (p *program) sessionTable(rows []model.Summary) table {
	w := p.words.Cli
	t := table{{w.ID, w.Date, w.Method, w.Title, w.State, w.Open}}
	n := apart(rows)
	for _, s := range rows {
		open := ""
		if s.Open() > 0 {
			open = strconv.Itoa(s.Open())
		}
		title := p.titleOf(s)
		if s.State != model.StateClosed {
			title = "" // it may be on the wall now
		}
		t = append(t, []string{
			short(s.Log.String(), n), p.words.Times.Long(s.Started, zoneOf(s.Zone, ui.Zone(p.Getenv))), methodOf(s, p.words),
			title, w.States[stateName(s.State)], open,
		})
	}
	return t
}

// apart is how many characters of ids tell them apart, at least four.
func apart(rows []model.Summary) int {
	var ids []model.ID
	for _, s := range rows {
		ids = append(ids, s.Log)
	}
	return apartIDs(ids)
}

func apartIDs(ids []model.ID) int {
	for n := 4; n < 26; n++ {
		seen := map[string]bool{}
		for _, id := range ids {
			seen[id.String()[:n]] = true
		}
		if len(seen) == len(ids) {
			return n
		}
	}
	return 26
}

// zoneOf is the zone a session names, or the one here.
func zoneOf(name string, here *time.Location) *time.Location {
	if zone, err := time.LoadLocation(name); err == nil && name != "" {
		return zone
	}
	return here
}

// showSession is sessions show.
func (p *program) showSession() *cobra.Command {
	c := p.command("sessions show", arity{1, 1}, nil)
	asJSON := c.Flags().Bool("json", false, p.words.Cli.Flags["json"])
	plain := c.Flags().Bool("markdown", false, p.words.Cli.Flags["markdown"])
	p.does(c, arity{1, 1}, func(ctx context.Context, args []string) error {
		if *asJSON && *plain {
			return p.notBoth(c, "json", "markdown")
		}
		return p.found(ctx, args[0], func(store sessions.Store, s model.Summary) error {
			if *asJSON {
				return sessions.ExportJSON(ctx, p.Out, store, withTeam(ctx, store, s)...)
			}
			var met damage
			md, err := p.notes(ctx, store, s.Log)
			if err = met.passed(err); err == nil && md != "" {
				err = p.read(md, *plain)
			}
			return cmp.Or(err, met.err)
		})
	})
	return p.completes(c, p.sessionIDs)
}

// notes are a session's notes as Markdown. Of a damaged one they are what can
// be read, together with ErrDamaged.
func (p *program) notes(ctx context.Context, store sessions.Store, log model.ID) (string, error) {
	s, team, err := load(ctx, store, log)
	if len(s.Events()) == 0 {
		return "", err
	}
	return export.Markdown(s, team, p.words, zoneOf(s.Start.Zone, ui.Zone(p.Getenv))), err
}

// withTeam names a session's log and, so that names can be read elsewhere, its
// team's, if anything of that can be read.
func withTeam(ctx context.Context, store sessions.Store, s model.Summary) []model.ID {
	if events, _, _ := store.Read(ctx, s.Team, 0, 1); len(events) > 0 {
		return []model.ID{s.Team, s.Log}
	}
	return []model.ID{s.Log}
}
