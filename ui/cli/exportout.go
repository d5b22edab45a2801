package cli

import (
	"cmp"
	"context"
	"errors"
	"io"
	"slices"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui"
	"intervision/ui/export"
)

// form is how the sessions are written, where it is not JSON.
func (x exporting) form() export.Form {
	f := export.Form{HTML: x.format == asHTML, Unnamed: x.unnamed}
	switch {
	case x.format == asCSV:
		f.Sheet = export.IntentionTable
	case x.sheet == ofPresenter:
		f.Sheet = export.PersonalSheet
	case x.sheet == ofAttendance:
		f.Sheet = export.AttendanceSheet
	}
	return f
}

// one writes one session as it was asked.
func (p *program) one(ctx context.Context, x exporting, store sessions.Store, row model.Summary) func(io.Writer) error {
	return func(w io.Writer) error {
		if x.format == asJSON {
			return sessions.ExportJSON(ctx, w, store, withTeam(ctx, store, row)...)
		}
		var met damage
		s, team, err := load(ctx, store, row.Log)
		if err = met.passed(err); err != nil || len(s.Events()) == 0 {
			return cmp.Or(err, met.err)
		}
		err = x.form().Write(w, s, team, p.words, zoneOf(row.Zone, ui.Zone(p.Getenv)))
		return cmp.Or(p.aboutSheet(err), met.err)
	}
}

// aboutSheet is why there is nothing to put on a sheet, in words.
func (p *program) aboutSheet(err error) error {
	switch {
	case errors.Is(err, export.ErrNothing):
		return cannot(p.words.Take.NothingOwn)
	case errors.Is(err, export.ErrNotClosed):
		return cannot(p.words.Take.NotClosed)
	}
	return err
}

// exportMany writes the sessions of a period, or all.
func (p *program) exportMany(ctx context.Context, x exporting) error {
	err := p.reading(func(store sessions.Store) error {
		q, err := p.query(ctx, store, x)
		if err != nil {
			return err
		}
		var met damage
		page, err := store.List(ctx, q, "", 0)
		if err = met.passed(err); err != nil {
			return err
		}
		if len(page.Rows) == 0 && met.err == nil && !x.all {
			return cannot(p.words.Cli.NoneThen)
		}
		err = p.writeMany(ctx, x, store, page.Rows)
		return cmp.Or(err, p.partly(met.err))
	})
	if errors.Is(err, errNothingYet) {
		return cannot(p.words.Cli.NoSessions)
	}
	return err
}

// query is which sessions were asked.
func (p *program) query(ctx context.Context, store sessions.Store, x exporting) (sessions.Query, error) {
	zone := ui.Zone(p.Getenv)
	from, err := p.day("--from", x.from, zone)
	if err != nil {
		return sessions.Query{}, err
	}
	to, err := p.day("--to", x.to, zone)
	if err != nil {
		return sessions.Query{}, err
	}
	q := sessions.Query{From: from.first, To: to.after}
	if x.all && x.format == asJSON && x.team == "" {
		return q, nil // whatever there is
	}
	q.Team, err = p.oneTeam(ctx, store, x.team)
	return q, err
}

// writeMany writes sessions: everything of them as JSON, else those that are
// closed, the oldest first.
func (p *program) writeMany(ctx context.Context, x exporting, store sessions.Store, rows []model.Summary) error {
	if x.format == asJSON {
		return p.writeOut(x, len(rows), func(w io.Writer) error {
			return sessions.ExportJSON(ctx, w, store, p.logs(ctx, x, store, rows)...)
		})
	}
	rows = slices.DeleteFunc(rows, func(s model.Summary) bool { return s.State != model.StateClosed })
	slices.Reverse(rows)
	if len(rows) == 0 {
		return cannot(p.words.Cli.NoneThen)
	}
	return p.writeOut(x, len(rows), func(w io.Writer) error { return p.book(ctx, w, x, store, rows) })
}

// logs are those of a period with their team's; none named means everything.
func (p *program) logs(ctx context.Context, x exporting, store sessions.Store, rows []model.Summary) []model.ID {
	if x.many() == "--all" || len(rows) == 0 {
		return nil
	}
	logs := withTeam(ctx, store, rows[0])
	for _, row := range rows[1:] {
		logs = append(logs, row.Log)
	}
	return logs
}

// book writes closed sessions one after the other; those that are damaged as far
// as they can be read, and then it gives ErrDamaged.
func (p *program) book(ctx context.Context, w io.Writer, x exporting, store sessions.Store, rows []model.Summary) error {
	var met damage
	b := export.Book{Form: x.form(), Words: p.words, Zone: zoneOf(rows[0].Zone, ui.Zone(p.Getenv))}
	_, team, err := load(ctx, store, rows[len(rows)-1].Log)
	if err = met.passed(err); err != nil {
		return err
	}
	b.Team = team
	err = b.Write(w, rows, func(log model.ID) (model.Session, error) {
		s, _, err := load(ctx, store, log)
		return s, met.passed(err)
	})
	return cmp.Or(err, met.err)
}
