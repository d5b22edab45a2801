// Package teamlog brings changes of a team to its log: who joined, what it is
// called, when it meets. Commands call it, screens do not wait for it.
package teamlog

import (
	"context"
	"errors"
	"strings"

	"intervision/model"
	"intervision/sessions"
	"intervision/text"
)

// tries is how often Keep appends when other programs keep being earlier, or
// when it is not clear whether it was kept.
const tries = 5

// Keep appends events to a team's log and gives the whole log as it is then.
// have is the log as the caller knows it, empty for a new team. If another
// program was earlier, what it wrote stands before what is added: a change of a
// team never depends on the one before it. Events the log has already are not
// added twice, so keeping them again after an error is right. Errors are those of
// sessions.Store.
func Keep(ctx context.Context, store sessions.Store, team model.ID, have, add []model.Event) ([]model.Event, error) {
	var err error
	for range tries {
		expect := uint64(0)
		if len(have) > 0 {
			expect = have[len(have)-1].Number
		}
		after := model.FoldTeam(team, append(have[:len(have):len(have)], add...))
		_, err = store.Append(ctx, sessions.Append{Log: team, Kind: sessions.TeamLog, Expect: expect, Events: add, Team: sessions.RowOf(after)})
		var conflict *sessions.ConflictError
		if err != nil && !errors.As(err, &conflict) && !errors.Is(err, sessions.ErrUnknown) {
			return have, err
		}
		all, _, lost := store.Read(ctx, team, 0, 0)
		switch {
		case err == nil:
			return all, lost
		case lost != nil && !errors.Is(lost, sessions.ErrNotFound):
			return have, lost
		}
		have = all
	}
	return have, err
}

// Stamp makes events of bodies that are kept together: ids, the moment, and the
// seat they come from.
func Stamp(newID func() model.ID, at model.Instant, seat model.ID, bodies ...model.Body) []model.Event {
	return model.Decision{Bodies: bodies}.Stamp(newID, at, seat)
}

// Names are the names in a line: one, or several with commas or line breaks
// between them, clean and none of them empty.
func Names(line string) []string {
	var names []string
	for _, part := range strings.FieldsFunc(line, func(r rune) bool { return r == ',' || r == ';' || r == '\n' || r == '\r' }) {
		if name := text.CleanLine(part, text.Name); name != "" {
			names = append(names, name)
		}
	}
	return names
}

// OneLine makes a paste fit for Names in a field of one line: what stood on
// lines of its own stands between commas.
func OneLine(paste string) string {
	lines := strings.FieldsFunc(paste, func(r rune) bool { return r == '\n' || r == '\r' })
	return strings.Join(lines, ", ")
}
