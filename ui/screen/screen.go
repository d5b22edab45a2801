// Package screen is what every screen is: a small value with its own update,
// view and keys. A screen knows no other screen; where to go next is part of
// what Update returns.
//
// What the router promises to a screen:
//
//   - Update and View are called one at a time. Update does no I/O and never
//     waits; what waits is a command that ends with the context the screen was
//     built with. View changes nothing and asks no clock but env.Clock.
//   - A key that gives a command the screen offers in Keys arrives as Do, also
//     when it was chosen by name in the palette. Any other key arrives as
//     tea.KeyPressMsg, for the text field. A printing key is never turned into
//     a command while Typing.
//   - Keys, Do, paste and mouse reach only the top screen. Every other message
//     reaches all open screens: results of commands carry an id, and a screen
//     ignores what is not its own. Nav is obeyed only from the top screen.
//   - A screen that is left while Busy keeps getting messages until it no
//     longer is; the program ends only when no screen is Busy.
package screen

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"intervision/ui/keys"
)

// Screen is one full-window part of the program.
type Screen interface {
	// Update takes a message and gives the screen after it, where to go and
	// what to do meanwhile.
	Update(env *Env, msg tea.Msg) (Screen, Nav, tea.Cmd)
	// View draws the screen in env.Width × env.Height cells. It must bear a
	// width of 0.
	View(env *Env) Frame
	// Keys are the commands that work now, in the order of the footer. Those
	// with Off stand only in the palette, with the reason.
	Keys(env *Env) []keys.Binding
	// Typing says whether printing keys are text now.
	Typing() bool
	// Busy says whether something is not yet kept.
	Busy() bool
}

// Frame is what a screen shows.
type Frame struct {
	// Lines from the top; missing ones are empty, too many are cut off. A line
	// that is too wide is cut, never wrapped.
	Lines []string
	// Cursor is where typing goes, from the top left of the frame; nil hides it.
	Cursor *tea.Cursor
	// Title is the window's title; empty for the program's name. It hangs on
	// the wall too: nothing of the case stands in it.
	Title string
}

// Leaver is a screen that wants to do something before it goes: keep a draft.
// The command runs to its end before the program leaves.
type Leaver interface {
	Leave(env *Env) tea.Cmd
}

// Covers is a screen that keeps something on the wall under the curtain: the
// clock, in one line or a few of the same width. Without it the curtain shows
// only the program's name.
type Covers interface {
	UnderCurtain(env *Env) string
}

// Builder makes the screen of a target. ctx ends when the screen has been left
// and is no longer Busy. It is called by the router only; the package that
// wires the program knows all screens, no screen knows another.
type Builder func(ctx context.Context, env *Env, to Target) (Screen, tea.Cmd)

// Do gives the top screen one of the commands it offered.
type Do struct {
	Command keys.ID
	// Key is the key that was pressed, empty when chosen by name. Commands with
	// NeedsKey need it: "up", "down", "pgup", "7".
	Key string
}

// Changed tells every open screen that the size, the language or the theme is
// another one. Env has the new values.
type Changed struct{}

// Shown tells a screen that it is on top again after another was left: what it
// shows may be out of date.
type Shown struct{}
