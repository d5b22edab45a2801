package cli

import (
	"errors"

	"intervision/sessions"
)

// damage is what a command on a damaged file met while it told everything that
// can still be read. It is told last, and ends the command with 1.
type damage struct{ err error }

// passed gives errors that end a command at once; damage is kept for the end.
func (d *damage) passed(err error) error {
	if !errors.Is(err, sessions.ErrDamaged) {
		return err
	}
	d.err = err
	return nil
}
