package library

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/card"
	"intervision/ui/export"
	"intervision/ui/lang"
	"intervision/ui/theme"
)

// What waits stands in this file. Each command answers with a message that
// carries the screen's id.

type (
	// collected are all methods.
	collected struct {
		screen  model.ID
		entries []methods.Entry
	}
	// drawn is a card as Markdown in a language, and how it looks.
	drawn struct {
		screen model.ID
		code   string // the language that was asked for
		card   methods.Card
		note   string // where a card of one's own stands
		md     string
		err    error
		width  int
		theme  theme.Theme
		lines  []string
	}
)

func collect(screen model.ID, library *methods.Library) tea.Cmd {
	return func() tea.Msg {
		if library == nil {
			return collected{screen: screen}
		}
		return collected{screen, library.List()}
	}
}

// errNone says that there is no card at all.
var errNone = &methods.Error{Problems: []methods.Problem{{Code: methods.NoCard, Args: []string{""}}}}

// draw reads a card and draws it, so that showing it costs nothing. The words
// around it are in the language it came in.
func draw(screen model.ID, library *methods.Library, id string, words *lang.Texts, width int, th theme.Theme) tea.Cmd {
	return func() tea.Msg {
		m := drawn{screen: screen, code: words.Code, width: width, theme: th, err: errNone}
		if library == nil {
			return m
		}
		if m.card, m.err = library.Card(id, words.Code); m.err != nil {
			return m
		}
		if m.card.Own {
			m.note = standing(words.Library, library.Replaced(id, words.Code))
		}
		if m.card.Lang != words.Code {
			words = lang.For(m.card.Lang)
		}
		m.md = m.card.Markdown(words.Labels())
		m.lines = card.Render(m.md, width, th)
		return m
	}
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

// standing says of a card of one's own what it stands in for, if anything.
func standing(w lang.Library, replaced string) string {
	if replaced == "" {
		return w.OwnCard
	}
	return lang.Fill(w.Instead, "name", replaced)
}

// problems are what is wrong with a card, none if it is something else.
func problems(err error) []methods.Problem {
	var e *methods.Error
	if errors.As(err, &e) {
		return e.Problems
	}
	return nil
}
