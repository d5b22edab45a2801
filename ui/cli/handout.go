package cli

import (
	"intervision/methods"
	"intervision/ui/lang"
)

// handout prints a method on as little paper as it takes, as text or as
// Markdown. The words around a card are those of its own language.
func (p *program) handout(card methods.Card, markdown bool) error {
	words := p.words
	if card.Lang != words.Code {
		words = lang.For(card.Lang)
	}
	labels := words.Labels()
	labels.Presenter = words.Walk.Presenter
	page := card.HandoutText(labels, usual)
	if markdown {
		page = card.Handout(labels)
	}
	return p.read(page, true)
}
