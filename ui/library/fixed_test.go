package library

import (
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/methods"
	"intervision/ui/screen"
)

// Fixed opens the list with these methods only, so that a picture of it does not
// change with every new card.
func Fixed(ids ...string) screen.Builder {
	return func(ctx context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
		s, cmd := Open(ctx, env, to)
		return s, func() tea.Msg {
			all := cmd().(collected)
			all.entries = slices.DeleteFunc(all.entries, func(e methods.Entry) bool { return !slices.Contains(ids, e.ID) })
			return all
		}
	}
}
