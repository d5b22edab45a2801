package cli

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui"
	"intervision/ui/followup"
)

// unnameCommand is sessions unname.
func (p *program) unnameCommand() *cobra.Command {
	c := p.command("sessions unname", arity{2, 2}, nil)
	p.does(c, arity{2, 2}, func(ctx context.Context, args []string) error {
		return p.found(ctx, args[0], func(store sessions.Store, s model.Summary) error {
			return p.unname(ctx, store, s, args[1])
		})
	})
	return p.completes(c, p.sessionIDs)
}

// unname empties the name of a guest in the notes of a session: there they are a
// guest from then on. The session stays as it is.
func (p *program) unname(ctx context.Context, store sessions.Store, s model.Summary, name string) error {
	session, err := followup.Read(ctx, store, s.Log)
	if err != nil {
		return err
	}
	for id, guest := range session.Guests {
		if !strings.EqualFold(guest, name) {
			continue
		}
		_, err := followup.Keep(ctx, store, followup.Asking{
			Log: s.Log, Request: model.Redact{IDs: []model.ID{id}}, IDs: []model.ID{ui.NewID()}, At: ui.Clock(), Seat: ui.NewID(),
		})
		if err != nil {
			return err
		}
		return p.say(p.words.Cli.Unnamed)
	}
	return cannot(p.words.Cli.NoGuest, "name", name)
}
