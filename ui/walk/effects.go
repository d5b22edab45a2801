package walk

import (
	tea "charm.land/bubbletea/v2"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/screen"
)

// composed is a method in its full form and in its short one.
type composed struct {
	screen  model.ID
	scripts [2]model.Script
	err     error
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
