package screen

import tea "charm.land/bubbletea/v2"

// Nav says where to go. The zero value stays. It is returned, never sent: keys
// that arrive in one burst would reach the old screen.
type Nav struct {
	Way Way
	To  Target  // for WayPush and WayReplace
	Msg tea.Msg // for WayPop: handed to the screen that is on top after it
}

// Way is a kind of going.
type Way uint8

// Ways.
const (
	WayStay    Way = 0
	WayPush    Way = 1 // open To on top
	WayReplace Way = 2 // open To in place of this screen
	WayPop     Way = 3 // back to the screen below; from the last one home
	WayHome    Way = 4 // back to the first screen
	WayQuit    Way = 5 // leave the program, asked already
)

// Stay goes nowhere.
func Stay() Nav { return Nav{} }

// Push opens a screen on top of this one.
func Push(to Target) Nav { return Nav{Way: WayPush, To: to} }

// Replace opens a screen in place of this one.
func Replace(to Target) Nav { return Nav{Way: WayReplace, To: to} }

// Pop goes back to the screen below, which is told with Shown.
func Pop() Nav { return Nav{Way: WayPop} }

// Return goes back and hands msg to the screen below, after Shown.
func Return(msg tea.Msg) Nav { return Nav{Way: WayPop, Msg: msg} }

// Home goes back to the first screen, whatever lies in between.
func Home() Nav { return Nav{Way: WayHome} }

// Quit leaves the program as soon as nothing is Busy, without asking.
func Quit() Nav { return Nav{Way: WayQuit} }
