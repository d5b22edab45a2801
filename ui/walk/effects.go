package walk

import (
	tea "charm.land/bubbletea/v2"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/export"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// composed is a method in its full form and in its short one.
type composed struct {
	screen  model.ID
	scripts [2]model.Script
	err     error
}

// printed is where the sheet of a method is.
type printed struct {
	screen model.ID
	path   string
	err    error
}

// printOut writes the sheet of a method to a new file.
func printOut(screen model.ID, library *methods.Library, id string, words *lang.Texts, folder func() string) tea.Cmd {
	return func() tea.Msg {
		path, err := export.Handout(library, id, words, folder())
		return printed{screen, path, err}
	}
}

// errNone says that there is no card at all.
var errNone = &methods.Error{Problems: []methods.Problem{{Code: methods.NoCard, Args: []string{""}}}}

func compose(screen model.ID, library *methods.Library, target screen.OpenWalk) tea.Cmd {
	return func() tea.Msg {
		m := composed{screen: screen, err: errNone}
		if library == nil {
			return m
		}
		for i, frame := range []string{methods.FullFrame, methods.ShortFrame} {
			if target.Frame != "" {
				frame = target.Frame
			}
			if m.scripts[i], m.err = library.Compose(frame, target.Method, 0); m.err != nil {
				return m
			}
		}
		return m
	}
}
