package sessions

import (
	"bytes"
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"

	"intervision/model"
)

// ErrCursor says a cursor was not the Next of any page.
var ErrCursor = errors.New("no such page")

// Matches says whether a summary is one the query asks for.
func (q Query) Matches(s model.Summary) bool {
	switch {
	case !q.Team.IsZero() && s.Team != q.Team,
		!q.Person.IsZero() && !tookPart(s, q.Person),
		!q.Presenter.IsZero() && s.Presenter != q.Presenter,
		q.Method != "" && s.Method != q.Method,
		len(q.Methods) > 0 && !slices.Contains(q.Methods, s.Method),
		q.From != 0 && s.Started < q.From,
		q.To != 0 && s.Started >= q.To,
		q.State != nil && s.State != *q.State:
		return false
	}
	return true
}

func tookPart(s model.Summary, person model.ID) bool {
	return s.Presenter == person || s.Facilitator == person || slices.Contains(s.People, person)
}

// PageOf gives the page after cursor of what q finds in all, which is in any
// order and stays as it is. limit 0 is no limit. A cursor names the last row
// seen, not a count: what is added or erased in between never shows a row twice.
func PageOf(all []model.Summary, q Query, cursor string, limit int) (Page, error) {
	after, err := parseCursor(cursor)
	if err != nil {
		return Page{}, err
	}
	var found []model.Summary
	for _, s := range all {
		if q.Matches(s) {
			found = append(found, s)
		}
	}
	slices.SortFunc(found, newestFirst)
	page := Page{All: len(found)}
	rest := found
	if cursor != "" {
		at, still := slices.BinarySearchFunc(found, after, newestFirst)
		if still {
			at++
		}
		rest = found[at:]
	}
	if limit > 0 && len(rest) > limit {
		page.Next = cursorOf(rest[limit-1])
		rest = rest[:limit]
	}
	page.Rows = slices.Clone(rest)
	return page, nil
}

// TeamsOf lists the teams of home rows, the one that met last first, then by
// the next meeting and by name. Rows without a team are passed over.
func TeamsOf(homes []Home) []TeamRow {
	named := slices.DeleteFunc(slices.Clone(homes), func(h Home) bool { return h.Team.ID.IsZero() })
	slices.SortFunc(named, func(a, b Home) int {
		return cmp.Or(cmp.Compare(b.lastMet(), a.lastMet()), cmp.Compare(b.Team.Meeting, a.Team.Meeting),
			cmp.Compare(a.Team.Name, b.Team.Name), bytes.Compare(a.Team.ID[:], b.Team.ID[:]))
	})
	var teams []TeamRow
	for _, h := range named {
		teams = append(teams, h.Team)
	}
	return teams
}

// lastMet is the start of the newest session, closed or not.
func (h Home) lastMet() model.Instant {
	if len(h.Running) > 0 {
		return max(h.LastAt, h.Running[0].Started)
	}
	return h.LastAt
}

// cursorOf names a row by its place in the order.
func cursorOf(s model.Summary) string {
	return strconv.FormatInt(int64(s.Started), 36) + "." + s.Log.String()
}

func parseCursor(c string) (model.Summary, error) {
	if c == "" {
		return model.Summary{}, nil
	}
	started, log, _ := strings.Cut(c, ".")
	n, err := strconv.ParseInt(started, 36, 64)
	if err != nil {
		return model.Summary{}, ErrCursor
	}
	id, err := model.ParseID(log)
	if err != nil {
		return model.Summary{}, ErrCursor
	}
	return model.Summary{Started: model.Instant(n), Log: id}, nil
}
