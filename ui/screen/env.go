package screen

import (
	"context"
	"time"

	"github.com/charmbracelet/colorprofile"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
	"intervision/ui/card"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/theme"
)

// Smallest window in which screens are shown; below it the router asks for room.
const (
	MinWidth  = 60
	MinHeight = 16
)

// Env is what the screens of one program share. Only the router changes it, and
// then sends Changed; a screen reads it and keeps no copy of it.
type Env struct {
	Width, Height int // cells a screen may fill; the footer is not part of it
	Inches        int // of the screen on the wall, corner to corner; 0: not known, 65 is usual

	Theme     theme.Theme
	ThemeName string      // as chosen: "auto" follows the terminal
	Dark      bool        // whether the terminal's own background is dark
	Lang      string      // code of the language, "nl"
	Words     *lang.Texts // its words
	Keys      keys.Table

	Zone    *time.Location       // of the people in the room
	Clock   func() model.Instant // what time it is; never time.Now
	NewID   func() model.ID      // a fresh id
	Store   sessions.Store       // shared; only commands call it
	Ctx     context.Context      // ends with the program
	Library *methods.Library     // the method cards
	Cards   *card.Cache          // Markdown that was drawn before
	Seat    model.ID             // who types here, for undo and drafts
	Program model.ID             // this run of the program
	Profile colorprofile.Profile // what colours the terminal has
	Lines   bool                 // whole lines are typed and nothing is drawn: no clicker that bounces
}
