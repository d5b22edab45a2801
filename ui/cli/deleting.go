package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"intervision/model"
	"intervision/sessions"
	"intervision/text"
	"intervision/ui"
	"intervision/ui/lang"
)

// deleteCommand is sessions delete.
func (p *program) deleteCommand() *cobra.Command {
	c := p.command("sessions delete", arity{1, 1}, nil)
	yes := c.Flags().Bool("yes", false, p.words.Cli.Flags["yes"])
	p.does(c, arity{1, 1}, func(ctx context.Context, args []string) error {
		if !*yes && !terminal(p.In) {
			return wrong(p.words.Cli.SayYes, "command", c.CommandPath()+" "+args[0]+" --yes")
		}
		return p.found(ctx, args[0], func(store sessions.Store, s model.Summary) error {
			return p.erase(ctx, store, s, *yes)
		})
	})
	return p.completes(c, p.sessionIDs)
}

// erase removes a session for good, after a yes.
func (p *program) erase(ctx context.Context, store sessions.Store, s model.Summary, sure bool) error {
	what := p.describe(s)
	if !sure && !p.confirmed(lang.Fill(p.words.Cli.EraseAsk, "what", what)) {
		return p.say(p.words.Cli.Left)
	}
	if err := store.Erase(ctx, s.Log); err != nil {
		return p.eraseError(ctx, store, s, err)
	}
	return p.say(lang.Fill(p.words.Cli.Erased, "what", what))
}

// eraseError tells apart a session that is still there and one that is gone
// from a file that a full disk has kept from being cleaned.
func (p *program) eraseError(ctx context.Context, store sessions.Store, s model.Summary, err error) error {
	_, _, left := store.Read(ctx, s.Log, 0, 1)
	if errors.Is(err, sessions.ErrFull) && errors.Is(left, sessions.ErrNotFound) {
		return cannot(p.words.Cli.ErasedFull, "what", p.describe(s))
	}
	return err
}

// describe is a session in a few words: its date, method and case.
func (p *program) describe(s model.Summary) string {
	date := p.words.Times.Long(s.Started, zoneOf(s.Zone, ui.Zone(p.Getenv)))
	return fmt.Sprintf("%s · %s · %s", date, methodOf(s, p.words), p.titleOf(s))
}

// confirmed asks, on standard error so that an answer that is kept in a file
// holds no question. Only the word itself is a yes.
func (p *program) confirmed(question string) bool {
	_, _ = fmt.Fprint(p.Err, text.CleanLine(question, 0)+" ")
	line, _ := bufio.NewReader(p.In).ReadString('\n')
	return strings.EqualFold(strings.TrimSpace(line), p.words.Cli.EraseYes)
}
