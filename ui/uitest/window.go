package uitest

import (
	uv "github.com/charmbracelet/ultraviolet"
)

// Window is what is seen, cell by cell.
type Window struct {
	Width, Height    int
	Cells            [][]uv.Cell // Height rows of Width; the second half of a wide sign has no width
	CursorX, CursorY int         // -1: hidden
}

// Window copies what the window shows now.
func (t *Term) Window() Window {
	t.mu.Lock()
	defer t.mu.Unlock()
	w := Window{Width: t.emu.Width(), Height: t.emu.Height(), CursorX: -1, CursorY: -1}
	for y := range w.Height {
		row := make([]uv.Cell, w.Width)
		for x := range row {
			if cell := t.emu.CellAt(x, y); cell != nil {
				row[x] = *cell
			}
		}
		w.Cells = append(w.Cells, row)
	}
	if !t.hidden {
		at := t.emu.CursorPosition()
		w.CursorX, w.CursorY = at.X, at.Y
	}
	return w
}
