package cli

import (
	"cmp"
	"context"
	"errors"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui"
	"intervision/ui/export"
	"intervision/ui/lang"
)

// exportIntentions is intentions export.
func (p *program) exportIntentions() *cobra.Command {
	c := p.command("intentions export", arity{}, nil)
	a := p.askedFor(c)
	format := c.Flags().String("format", "", p.words.Cli.Flags["intentions-format"])
	out := c.Flags().String("out", stdout, p.words.Cli.Flags["out"])
	p.does(c, arity{}, func(ctx context.Context, _ []string) error {
		known := export.IntentionFormats()
		chosen := first(*format, endingOf(*out, known))
		if !slices.Contains(known, chosen) {
			return p.oneOf("--format", chosen, known)
		}
		err := p.reading(func(store sessions.Store) error { return p.writeIntentions(ctx, store, a, chosen, *out) })
		if errors.Is(err, errNothingYet) {
			return cannot(p.words.Intend.NoneThere)
		}
		return err
	})
	return c
}

// writeIntentions writes what was asked for, whole, from the logs that made it.
func (p *program) writeIntentions(ctx context.Context, store sessions.Store, a *asked, format, out string) error {
	var met damage
	list, err := p.intentionsOf(ctx, store, a, &met)
	switch {
	case err != nil:
		return err
	case len(list) == 0 && met.err == nil:
		return cannot(p.words.Intend.NoneThere)
	}
	made, err := p.madeIn(ctx, store, list, &met)
	if err != nil {
		return err
	}
	write := func(w io.Writer) error { return export.Intentions(w, format, made, p.words, ui.Clock()) }
	if out == stdout {
		err = write(p.Out)
	} else if err = p.create(out, write); err == nil && met.err == nil {
		p.tell(lang.Fill(p.words.Intend.Exported.Of(len(list)), "file", out))
	}
	if errors.Is(err, export.ErrNothingAhead) {
		err = cannot(p.words.Intend.NoChances)
	}
	return cmp.Or(err, p.partly(met.err))
}

// madeIn reads the sessions of intentions, each once and with those alone that
// were asked for.
func (p *program) madeIn(ctx context.Context, store sessions.Store, list []intended, met *damage) ([]export.MadeIn, error) {
	var logs []model.ID
	wanted := map[model.ID]bool{}
	for _, in := range list {
		wanted[in.ID] = true
		if !slices.Contains(logs, in.Log) {
			logs = append(logs, in.Log)
		}
	}
	var made []export.MadeIn
	for _, log := range logs {
		s, team, err := load(ctx, store, log)
		if err = met.passed(err); err != nil {
			return nil, err
		}
		s.Intentions = slices.DeleteFunc(slices.Clone(s.Intentions), func(k model.Kept) bool { return !wanted[k.ID] })
		made = append(made, export.MadeIn{Session: s, Team: team, Zone: zoneOf(s.Start.Zone, ui.Zone(p.Getenv))})
	}
	return made, nil
}
