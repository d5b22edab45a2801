package cli

import (
	"context"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui"
)

// narrowing is what keeps a list or a search to fewer sessions.
type narrowing struct{ team, person, method, from, to string }

// narrows gives a command those options. --since and --until are other words for
// --from and --to.
func (p *program) narrows(c *cobra.Command) *narrowing {
	var n narrowing
	w, f := p.words.Cli.Flags, c.Flags()
	f.StringVar(&n.team, "team", "", w["team"])
	f.StringVar(&n.person, "person", "", w["with-person"])
	f.StringVar(&n.method, "method", "", w["method"])
	f.StringVar(&n.from, "from", "", w["from"])
	f.StringVar(&n.to, "to", "", w["to"])
	f.SetNormalizeFunc(func(_ *pflag.FlagSet, name string) pflag.NormalizedName {
		switch name {
		case "since":
			name = "from"
		case "until":
			name = "to"
		}
		return pflag.NormalizedName(name)
	})
	return &n
}

// any says whether something is left out.
func (n *narrowing) any() bool { return *n != narrowing{} }

// narrowed is which sessions were asked.
func (p *program) narrowed(ctx context.Context, store sessions.Store, n *narrowing) (q sessions.Query, err error) {
	zone := ui.Zone(p.Getenv)
	from, err := p.day("--from", n.from, zone)
	if err != nil {
		return q, err
	}
	to, err := p.day("--to", n.to, zone)
	if err != nil {
		return q, err
	}
	q.From, q.To, q.Method = from.first, to.after, n.method
	if err := p.knownMethod(ctx, store, n.method); err != nil {
		return q, err
	}
	if n.team != "" {
		if q.Team, err = p.oneTeam(ctx, store, n.team); err != nil {
			return q, err
		}
	}
	if n.person != "" {
		q.Person, err = p.onePerson(ctx, store, q.Team, n.person)
	}
	return q, err
}

// knownMethod refuses a method that there is no card of and was never used.
func (p *program) knownMethod(ctx context.Context, store sessions.Store, id string) error {
	if id == "" {
		return nil
	}
	_, err := p.library().Set(id)
	if err == nil {
		return nil
	}
	if page, _ := store.List(ctx, sessions.Query{Method: id}, "", 1); page.All > 0 {
		return nil
	}
	return p.cardError(id, err)
}

// onePerson is the member that a name, or the beginning of one, means: of this
// team, or of any.
func (p *program) onePerson(ctx context.Context, store sessions.Store, team model.ID, name string) (model.ID, error) {
	var met damage
	teams, err := store.Teams(ctx)
	if err = met.passed(err); err != nil {
		return model.ID{}, err
	}
	var whole, begin []model.ID
	var called []string
	for _, t := range teams {
		if !team.IsZero() && t.ID != team {
			continue
		}
		events, _, err := store.Read(ctx, t.ID, 0, 0)
		if err = met.passed(err); err != nil {
			return model.ID{}, err
		}
		for _, m := range model.FoldTeam(t.ID, events).Members {
			switch {
			case strings.EqualFold(m.Name, name):
				whole = append(whole, m.ID)
			case strings.HasPrefix(strings.ToLower(m.Name), strings.ToLower(name)):
				begin = append(begin, m.ID)
			default:
				continue
			}
			called = append(called, m.Name+" ("+t.Name+")")
		}
	}
	switch found := slices.Concat(whole, begin); {
	case len(whole) == 1:
		return whole[0], nil
	case len(found) == 1:
		return found[0], nil
	case len(found) == 0:
		return model.ID{}, cannot(p.words.Cli.Nobody, "name", name)
	}
	return model.ID{}, cannot(p.words.Cli.WhichPerson, "names", p.words.Times.List(called))
}
