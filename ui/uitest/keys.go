package uitest

import (
	"fmt"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// bytes a terminal sends for keys that have a name.
var named = map[string]string{
	"enter": "\r", "esc": "\x1b", "tab": "\t", "shift+tab": "\x1b[Z", "space": " ", "backspace": "\x7f",
	"up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D", "home": "\x1b[H", "end": "\x1b[F",
	"delete": "\x1b[3~", "pgup": "\x1b[5~", "pgdown": "\x1b[6~",
	"f1": "\x1bOP", "f2": "\x1bOQ", "f3": "\x1bOR", "f4": "\x1bOS", "f5": "\x1b[15~", "f6": "\x1b[17~",
	"f7": "\x1b[18~", "f8": "\x1b[19~", "f9": "\x1b[20~", "f10": "\x1b[21~", "f11": "\x1b[23~", "f12": "\x1b[24~",
}

// modifiers as terminals number them in \x1b[1;<n>A.
var modifiers = map[string]string{"shift": "2", "alt": "3", "ctrl": "5"}

// sequence gives the bytes of a key by its name, as tea.KeyPressMsg.String
// writes it.
func sequence(name string) (string, error) {
	if s, ok := named[name]; ok {
		return s, nil
	}
	if utf8.RuneCountInString(name) == 1 {
		return name, nil
	}
	mod, key, _ := strings.Cut(name, "+")
	arrow := strings.TrimPrefix(named[key], "\x1b[")
	switch {
	case modifiers[mod] != "" && len(arrow) == 1 && named[key] != "":
		return "\x1b[1;" + modifiers[mod] + arrow, nil
	case mod == "ctrl" && len(key) == 1:
		return string(rune(key[0] & 0x1f)), nil
	case mod == "alt" && key != "":
		if s, ok := named[key]; ok {
			return "\x1b" + s, nil
		}
		return "\x1b" + key, nil
	}
	return "", fmt.Errorf("no such key: %q", name)
}

// Press presses keys in one burst, as a person types ahead of a slow line, and
// waits until the program has drawn. An esc is a key of its own: what follows it
// comes later.
func (t *Term) Press(keys ...string) {
	t.t.Helper()
	var burst strings.Builder
	for _, k := range keys {
		s, err := sequence(k)
		if err != nil {
			t.t.Fatal(err)
		}
		burst.WriteString(s)
		if k == "esc" {
			t.write(burst.String())
			burst.Reset()
		}
	}
	t.write(burst.String())
}

// Type types a text.
func (t *Term) Type(text string) { t.write(text) }

// Paste pastes a text, as terminals do: in brackets.
func (t *Term) Paste(text string) { t.write("\x1b[200~" + text + "\x1b[201~") }

// Click presses the left button on a cell, counted from the top left, and lets it
// go.
func (t *Term) Click(column, row int) { t.mouse(0, column, row, "M", "m") }

// Drag presses on a cell, moves along the row and lets go.
func (t *Term) Drag(column, row, cells int) {
	t.mouse(0, column, row, "M")
	t.mouse(32, column+cells, row, "M")
	t.mouse(0, column+cells, row, "m")
}

// Wheel turns the wheel one notch.
func (t *Term) Wheel(down bool) {
	button := 64
	if down {
		button++
	}
	t.mouse(button, 10, 10, "M")
}

// mouse sends reports as terminals write them.
func (t *Term) mouse(button, column, row int, ends ...string) {
	for _, end := range ends {
		t.write(fmt.Sprintf("\x1b[<%d;%d;%d%s", button, column+1, row+1, end))
	}
}

// ClickOn clicks on the first cell of a text that is seen.
func (t *Term) ClickOn(text string) {
	t.t.Helper()
	for row, line := range strings.Split(t.Screen(), "\n") {
		if before, _, ok := strings.Cut(line, text); ok {
			t.Click(ansi.StringWidth(before), row)
			return
		}
	}
	t.t.Fatalf("no %q to click on in\n%s", text, t.Screen())
}

// Focus says that the window got or lost the focus.
func (t *Term) Focus(has bool) {
	if has {
		t.write("\x1b[I")
		return
	}
	t.write("\x1b[O")
}

func (t *Term) write(s string) {
	if s == "" {
		return
	}
	if ended, _ := t.Ended(); ended {
		return
	}
	_, _ = t.keys.Write([]byte(s))
	t.settle()
}

// Resize gives the window another size.
func (t *Term) Resize(width, height int) {
	t.mu.Lock()
	t.emu.Resize(width, height)
	t.mu.Unlock()
	t.Send(tea.WindowSizeMsg{Width: width, Height: height})
}
