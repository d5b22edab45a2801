package cli

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/find"
	"intervision/text"
	"intervision/ui"
)

// searchCommand is sessions search.
func (p *program) searchCommand() *cobra.Command {
	c := p.command("sessions search", arity{1, many}, nil)
	n := p.narrows(c)
	asJSON := c.Flags().Bool("json", false, p.words.Cli.Flags["json-lines"])
	p.does(c, arity{1, many}, func(ctx context.Context, args []string) error {
		words := find.Parse(strings.Join(args, " "))
		if words.Empty() {
			return wrong(p.words.Cli.NoWords, "arg", args[0], "help", helpOf(c))
		}
		return p.search(ctx, words, n, *asJSON)
	})
	return p.completes(c, nil)
}

// hitRow is a session in sessions search --json, a line each. It is a contract:
// see docs/commands.md.
type hitRow struct {
	sessionRow
	Text string `json:"text"`
}

// search writes each session as soon as it is found.
func (p *program) search(ctx context.Context, words find.Words, n *narrowing, asJSON bool) error {
	found := 0
	var met damage
	err := p.reading(func(store sessions.Store) error {
		q, err := p.narrowed(ctx, store, n)
		if err != nil {
			return err
		}
		teams, err := teamNames(ctx, store)
		if err = met.passed(err); err != nil {
			return err
		}
		return met.passed(find.Search(ctx, store, find.Query{Query: q, Words: words}, func(h find.Hit) error {
			found++
			return p.writeHit(h, teams, asJSON)
		}))
	})
	if errors.Is(err, errNothingYet) {
		err = nil
	}
	if err == nil && found == 0 && met.err == nil && !asJSON {
		err = p.say(p.words.Cli.NotFound)
	}
	return cmp.Or(err, p.aboutNotes(met.err))
}

// idShown is how much of an id a hit shows: what comes after is not known yet.
const idShown = 8

func (p *program) writeHit(h find.Hit, teams map[model.ID]string, asJSON bool) error {
	if asJSON {
		b, err := json.Marshal(hitRow{p.sessionRows([]model.Summary{h.Summary}, teams)[0], h.Text})
		if err != nil {
			return err
		}
		_, err = p.Out.Write(append(b, '\n'))
		return err
	}
	title := text.Steady(text.CleanLine(p.titleOf(h.Summary), 0))
	line := text.Steady(text.CleanLine(strings.Join(strings.Fields(h.Text), " "), 0))
	if line != title {
		title += "\n" + strings.Repeat(" ", idShown+2) + text.Cut(line, widestLine)
	}
	_, err := fmt.Fprintf(p.Out, "%s  %s  %s  %s\n", short(h.Log.String(), idShown),
		p.words.Times.Long(h.Started, zoneOf(h.Zone, ui.Zone(p.Getenv))), methodOf(h.Summary, p.words), title)
	return err
}

// widestLine is where the text of a hit is cut.
const widestLine = 100

// teamNames are the names of the teams.
func teamNames(ctx context.Context, store sessions.Store) (map[model.ID]string, error) {
	named, err := store.Teams(ctx)
	names := map[model.ID]string{}
	for _, t := range named {
		names[t.ID] = t.Name
	}
	return names, err
}
