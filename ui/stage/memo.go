package stage

import "intervision/model"

// Memo keeps the lines of what was kept from one frame to the next: while the
// clock goes on and somebody types they are the same, and drawing sixty of them
// was three quarters of a frame. Whoever shows a wall again and again hands the
// same one in; it never changes what is seen, and belongs to one program.
type Memo struct {
	of    drawn
	lines listing
}

// drawn is everything that the lines follow from. A room is made anew with every
// event and nobody changes it, so which entries they are says what they are.
type drawn struct {
	entries                       *model.RoomEntry
	n, from, first, chosen, width int
	theme, language               string
}

// entriesAs gives the lines that are known, or draws them.
func (m *Memo) entriesAs(of drawn, draw func() listing) listing {
	if m == nil || of.n == 0 {
		return draw()
	}
	if m.of != of {
		m.of, m.lines = of, draw()
	}
	return m.lines
}
