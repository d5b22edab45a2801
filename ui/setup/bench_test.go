package setup

import (
	"testing"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
	"intervision/ui/theme"
)

// View runs after every message, so the list of methods must be quick to make.
func BenchmarkMethods(b *testing.B) {
	env := &screen.Env{
		Width: 80, Height: 23, Theme: theme.For("dark", true), Lang: "nl", Words: lang.For("nl"), Keys: keys.Default(),
		Clock: func() model.Instant { return 0 },
	}
	m := Model{ready: true, asks: whichMethod, until: model.Instant(model.Hour)}
	for i := range 5 {
		m.people = append(m.people, person{id: model.ID{byte(i + 1)}, name: "Anneke", here: true})
	}
	collected, _ := collect(model.ID{}, methods.Open(nil))().(collected)
	m.offers = collected.offers
	m = m.listed(env)
	b.ResetTimer()
	for b.Loop() {
		m.View(env)
		m.Keys(env)
	}
}

func BenchmarkCollect(b *testing.B) {
	for b.Loop() {
		collect(model.ID{}, methods.Open(nil))()
	}
}
