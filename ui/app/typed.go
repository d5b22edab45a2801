package app

import (
	"intervision/model"
	"intervision/ui/keys"
)

// oneWord is how soon after the last letter a key still belongs to what somebody
// types.
const oneWord = model.Second

// inWord says whether a key that prints follows another within a second, and
// remembers it for the next one. A clicker sends its keys alone.
func (a *App) inWord(key string) bool {
	now, before := a.env.Clock(), a.letter
	a.letter = 0
	if keys.Prints(key) {
		a.letter = now
	}
	return a.letter != 0 && before != 0 && now.Since(before) < oneWord
}
