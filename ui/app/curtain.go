package app

import (
	"slices"
	"strings"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/lang"
)

// settles is how long keys do nothing once the curtain is drawn: a clicker's
// bounce, or a hand that presses twice, must not open it before somebody who
// just walked in.
const settles = 700 * model.Second / 1000

// draw covers the screen.
func (a *App) draw() {
	a.curtain, a.drawn, a.letter = true, a.env.Clock(), 0
}

// lift takes the curtain away with one of the keys that its line names.
func (a *App) lift(key string) {
	if keys.Prints(key) {
		key = strings.ToLower(key) // caps lock
	}
	if a.settled() && slices.Contains(a.lifting(), key) {
		a.curtain = false
	}
}

// settled says whether the curtain may be taken away again. A clock that was set
// back keeps nobody out.
func (a *App) settled() bool {
	d := a.env.Clock().Since(a.drawn)
	return d < 0 || d >= settles
}

// lifting are the keys that take the curtain away: those that draw it, and those
// by which people go on or back.
func (a *App) lifting() []string {
	c, _ := a.env.Keys.Find(keys.Curtain)
	return append(slices.Clone(c.Keys), "esc", "enter", "space", "pgdown")
}

// curtainLine says which keys do.
func (a *App) curtainLine() string {
	var names []string
	for _, key := range a.lifting() {
		names = append(names, a.env.Words.Key([]string{key}))
	}
	last := len(names) - 1
	return lang.Fill(a.env.Words.App.CurtainUp, "keys", strings.Join(names[:last], ", "), "last", names[last])
}
