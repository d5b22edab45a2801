package app

import (
	"regexp"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"intervision/ui/keys"
)

// chosenSign stands before the chosen row of every list, in every screen.
const chosenSign = "▸"

// seen is the top screen as it stands on the window, without colours.
type seen []string

func (a *App) seen() seen {
	lines := a.top().screen.View(a.env).Lines
	s := make(seen, len(lines))
	for i, l := range lines {
		s[i] = ansi.Strip(l)
	}
	return s
}

// chosen is where the sign of the chosen row is; ok is false without one. The
// last one counts: in a round the sign also stands before whose turn it is, above
// the list.
func (s seen) chosen() (column, row int, ok bool) {
	for i, line := range slices.Backward(s) {
		before, _, found := strings.Cut(line, chosenSign)
		if found && (strings.TrimSpace(before) == "" || strings.HasSuffix(before, "  ")) {
			return ansi.StringWidth(before), i, true
		}
	}
	return 0, 0, false
}

// name is what tells a row from others: its first two cells from a column on,
// without the signs that come and go with choosing. What stands beside a list
// may be about the chosen row, and changes.
func (s seen) name(column, row int) string {
	if row < 0 || row >= len(s) {
		return ""
	}
	rest := signs.Replace(ansi.TruncateLeft(s[row], column, ""))
	cells := gap.Split(strings.TrimSpace(rest), 3)
	return strings.Join(cells[:min(len(cells), 2)], "\x00")
}

var (
	gap   = regexp.MustCompile(`\s{2,}`)
	signs = strings.NewReplacer(chosenSign, "", "‹ ", "", " ›", "", "↑ ", "", "↓ ", "")
	box   = regexp.MustCompile(`\[[ x]\]`)
)

// farthest is how many rows a click goes at most.
const farthest = 200

// clickRow chooses the row under the mouse by going to it as a person would, key
// by key, and comes back if that row is none to choose. A row that is chosen
// already is opened; a value between ‹ and › is changed, a box ticked.
func (a *App) clickRow(column, row int) tea.Cmd {
	now := a.seen()
	if row >= len(now) {
		return nil
	}
	if cmd, ok := a.clickValue(now[row], column); ok {
		return cmd
	}
	var cmds []tea.Cmd
	left, from, ok := now.chosen()
	if !ok || a.offers(keys.PickEntry) {
		cmds = append(cmds, a.beginChoosing())
		if left, from, ok = a.seen().chosen(); !ok {
			return tea.Batch(cmds...)
		}
	}
	wanted := now.name(left, row)
	ticks := onBox(now[row], column)
	switch {
	case wanted == "" || column < left:
		return tea.Batch(cmds...)
	case a.seen().name(left, from) == wanted:
		return tea.Batch(append(cmds, a.activate(ticks))...)
	case !a.offers(keys.Choose):
		return tea.Batch(cmds...)
	}
	there, walked := a.walk(wanted, row > from)
	cmds = append(cmds, walked)
	if there && ticks {
		cmds = append(cmds, a.activate(true))
	}
	return tea.Batch(cmds...)
}

// clickValue changes the value whose ‹ or › is under the mouse.
func (a *App) clickValue(line string, column int) (tea.Cmd, bool) {
	under := strings.TrimSpace(ansi.Cut(line, column, column+1))
	key := map[string]string{"‹": "left", "›": "right"}[under]
	if key == "" || !a.offers(keys.Change) {
		return nil, false
	}
	return a.give(keys.Change, key), true
}

// beginChoosing goes into a list that has no chosen row yet.
func (a *App) beginChoosing() tea.Cmd {
	switch {
	case a.offers(keys.PickEntry):
		return a.give(keys.PickEntry, "")
	case a.offers(keys.Choose):
		return a.give(keys.Choose, "up")
	}
	return nil
}

// walk goes up or down until the wanted row is chosen, or back to where it began.
func (a *App) walk(wanted string, down bool) (there bool, cmd tea.Cmd) {
	key, back := "up", "down"
	if down {
		key, back = back, key
	}
	var cmds []tea.Cmd
	top := a.top()
	last := ""
	for n := range farthest {
		cmds = append(cmds, a.give(keys.Choose, key))
		if a.top() != top {
			return false, tea.Batch(cmds...)
		}
		s := a.seen()
		column, row, ok := s.chosen()
		switch now := s.name(column, row); {
		case ok && now == wanted:
			return true, tea.Batch(cmds...)
		case !ok || now == last:
			for range n {
				cmds = append(cmds, a.give(keys.Choose, back))
			}
			return false, tea.Batch(cmds...)
		default:
			last = now
		}
	}
	return false, tea.Batch(cmds...)
}

// activate does what is usual with the chosen row.
func (a *App) activate(ticks bool) tea.Cmd {
	usual := []keys.ID{keys.Open, keys.Accept, keys.Toggle, keys.Mark}
	if ticks {
		usual = []keys.ID{keys.Toggle}
	}
	for _, id := range usual {
		if a.offers(id) {
			return a.give(id, "")
		}
	}
	return nil
}

// onBox says whether the mouse is on a box to tick.
func onBox(line string, column int) bool {
	for _, at := range box.FindAllStringIndex(line, -1) {
		from := ansi.StringWidth(line[:at[0]])
		if column >= from && column < from+3 {
			return true
		}
	}
	return false
}
