package stage

import (
	"slices"
)

// listing is a list drawn whole, and which of its lines are those of the chosen
// item.
type listing struct {
	lines    []string
	from, to int
}

// plain is a list in which nothing is chosen.
func plain(lines []string) listing { return listing{lines: lines, from: -1, to: -1} }

// item adds the lines of one item.
func (l *listing) item(chosen bool, lines ...string) {
	if chosen {
		l.from, l.to = len(l.lines), len(l.lines)+len(lines)
	}
	l.lines = append(l.lines, lines...)
}

// join adds another list below.
func (l *listing) join(other listing) {
	if other.from >= 0 {
		l.from, l.to = len(l.lines)+other.from, len(l.lines)+other.to
	}
	l.lines = append(l.lines, other.lines...)
}

// Seen says what of the list is on the wall: whoever walks through it with the
// arrow keys comes past every line.
type Seen struct {
	Above int // lines that are hidden above
	Rows  int // lines that are seen
	Into  int // lines of the chosen item that are hidden above
	More  int // lines of the chosen item that are hidden below
}

// window shows as much of a list as there is room for: the chosen item, or what
// came last, with a line at either end that says how many more there are.
func (v view) window(l listing, room int) ([]string, Seen) {
	n := len(l.lines)
	if n <= room || room < 1 {
		return l.lines, Seen{Rows: n}
	}
	marks := 0
	if room > 2 { // with less room, what is there matters more than how much is not
		marks = 2
	}
	rows := room - marks
	start := l.start(rows, v.live.Into, v.live.Scroll)
	switch { // a mark in place of a single line would hide it for nothing
	case marks > 0 && start <= 1:
		start, rows = 0, room-1
	case marks > 0 && start+rows >= n-1:
		start, rows = n-room+1, room-1
	}
	seen := Seen{Above: start, Rows: rows}
	if l.from >= 0 {
		seen.Into, seen.More = max(0, start-l.from), max(0, l.to-start-rows)
	}
	shown := slices.Clone(l.lines[start : start+rows])
	if marks > 0 && start > 0 {
		shown = slices.Insert(shown, 0, v.th.Quiet.Render(v.words.Run.MoreAbove.Of(start)))
	}
	if below := n - start - rows; marks > 0 && below > 0 {
		shown = append(shown, v.th.Quiet.Render(v.words.Run.MoreBelow.Of(below)))
	}
	return shown, seen
}

// start is the first line of a list to show in so many rows: the chosen item
// stands in the middle, or as far into it as somebody has read.
func (l listing) start(rows, into, scroll int) int {
	last := len(l.lines) - rows
	if l.from < 0 {
		return max(0, last-scroll)
	}
	height := l.to - l.from
	if height >= rows {
		return l.from + min(into, height-rows)
	}
	return min(max(0, l.from-(rows-height)/2), last)
}
