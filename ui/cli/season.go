package cli

import (
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui"
	"intervision/ui/config"
	"intervision/ui/export"
	"intervision/ui/lang"
	"intervision/ui/teamlog"
)

// season are the commands about the series of a team.
func (p *program) season() *cobra.Command {
	return p.parent("season", p.showSeason(), p.exportSeason())
}

// meetingRow is a meeting in season show --json. It is a contract: see
// docs/commands.md.
type meetingRow struct {
	Number    int      `json:"number"`
	Starts    string   `json:"starts"`
	Minutes   int      `json:"minutes"`
	Presenter string   `json:"presenter"`
	Leads     string   `json:"facilitator"`
	Away      []string `json:"away"`
	State     string   `json:"state"`
}

// freeDays are the free days of the settings as a series has them.
func freeDays(days []config.Days) []model.Days {
	var free []model.Days
	for _, d := range days {
		free = append(free, model.Days{
			From: model.DateOf(d.From.Year(), int(d.From.Month()), d.From.Day()), To: model.DateOf(d.To.Year(), int(d.To.Month()), d.To.Day()),
		})
	}
	return free
}

// showSeason is season show.
func (p *program) showSeason() *cobra.Command {
	c := p.command("season show", arity{}, nil)
	team := c.Flags().String("team", "", p.words.Cli.Flags["team"])
	asJSON := c.Flags().Bool("json", false, p.words.Cli.Flags["json"])
	p.does(c, arity{}, func(ctx context.Context, _ []string) error {
		s, err := p.readSeason(ctx, *team)
		switch {
		case err != nil:
			return err
		case *asJSON:
			return p.printJSON(meetingRows(s))
		case len(s.Meetings) == 0:
			return p.say(p.words.Season.NoSeason)
		}
		return p.print(s.Table())
	})
	return c
}

// exportSeason is season export.
func (p *program) exportSeason() *cobra.Command {
	c := p.command("season export", arity{}, nil)
	team := c.Flags().String("team", "", p.words.Cli.Flags["team"])
	format := c.Flags().String("format", "", p.words.Cli.Flags["season-format"])
	out := c.Flags().String("out", stdout, p.words.Cli.Flags["out"])
	p.does(c, arity{}, func(ctx context.Context, _ []string) error {
		known := export.SeasonFormats()
		chosen := first(*format, endingOf(*out, known))
		if !slices.Contains(known, chosen) {
			return p.oneOf("--format", chosen, known)
		}
		s, err := p.readSeason(ctx, *team)
		switch {
		case err != nil:
			return err
		case len(s.Meetings) == 0:
			return cannot(p.words.Season.NoSeason)
		}
		write := func(w io.Writer) error { return p.nothingAhead(s.Write(w, chosen)) }
		if *out == stdout {
			return write(p.Out)
		}
		if err := p.create(*out, write); err != nil {
			return err
		}
		p.tell(lang.Fill(p.words.Season.Exported, "file", *out))
		return nil
	})
	return c
}

// nothingAhead tells that a calendar would be empty.
func (p *program) nothingAhead(err error) error {
	if errors.Is(err, export.ErrNothingAhead) {
		return cannot(p.words.Season.NothingAhead)
	}
	return err
}

// endingOf is the format that the name of a file asks for, or the first.
func endingOf(file string, known []string) string {
	for _, format := range known {
		if strings.HasSuffix(strings.ToLower(file), "."+format) {
			return format
		}
	}
	return known[0]
}

// readSeason reads the series of a team by its name, or of the only team; it has
// no meetings where nothing is kept yet.
func (p *program) readSeason(ctx context.Context, name string) (out export.Season, err error) {
	err = p.reading(func(store sessions.Store) error {
		team, err := p.oneTeam(ctx, store, name)
		if err != nil || team.IsZero() {
			return err
		}
		s, err := teamlog.ReadSeason(ctx, store, team, ui.Zone(p.Getenv))
		out = export.Season{Team: s.Team, Meetings: s.Plan(ui.Clock()), Zone: s.Zone, Words: p.words}
		return err
	})
	if errors.Is(err, errNothingYet) {
		return export.Season{}, nil
	}
	return out, err
}

func meetingRows(s export.Season) []meetingRow {
	rows := []meetingRow{}
	for _, m := range s.Meetings {
		row := meetingRow{
			Number: m.Number, Starts: time.UnixMilli(int64(sessions.MomentOf(m.Date, m.Minute, s.Zone))).UTC().Format(time.RFC3339),
			Minutes: m.Length, Presenter: s.Team.NameOf(m.Presenter), Leads: s.Team.NameOf(m.Facilitator), Away: []string{}, State: meetingState(m),
		}
		for _, id := range m.Away {
			row.Away = append(row.Away, s.Team.NameOf(id))
		}
		rows = append(rows, row)
	}
	return rows
}

// meetingState is how a meeting stands, as JSON has it.
func meetingState(m model.Meeting) string {
	switch {
	case m.Took:
		return "held"
	case m.Dropped:
		return "dropped"
	case m.Past:
		return "missed"
	}
	return "planned"
}
