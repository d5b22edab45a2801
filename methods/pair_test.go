package methods

import (
	"strings"
	"testing"
)

// pairSlips are mistakes in the Dutch example beside the English one.
func pairSlips() []slip {
	return []slip{
		{PairFront, "depth: 1", "depth: 2", "depth:", "1"},
		{PairFront, "[incident, relationship]", "[relationship, incident]", "kinds:", "incident, relationship"},
		{PairFront, "{min: 3, ideal: 5", "{min: 2, ideal: 5", "people:", "{min: 3, ideal: 5, max: 8}"},
		{PairFront, "max: 40", "max: 45", "\nminutes:", "{min: 20, default: 30, max: 40}"},
		{PairFront, "evidence: D", "evidence: C", "evidence:", "D"},
		{PairFront, "difficulty: 1", "difficulty: 2", "difficulty:", "1"},
		{PairFront, "origin:", "provides: [reflection]\norigin:", "provides:", ""},
		{PairSteps, "{#ask", "{#asking", "## Vragen", ""},
		{PairSteps, "", columns("- {#one} **Een**"), "## Sort", ""},
		{PairStep, "speaks=ask-answer", "speaks=round", "## Vragen", "ask-answer"},
		{PairStep, "keep=core ", "", "## Meenemen", "core"},
		{PairPart, "\n### Guard\n\nWe vragen nog even door; ideeën krijgen zo hun eigen rondje.\n", "", "## Vragen", ""},
		{PairPart, "### Guard\n\nWe vragen", "### Choices\n\n- {#one} **Een**\n\n### Guard\n\nWe vragen", "## Vragen", ""},
	}
}

func TestLanguagesThatDifferInMoreThanWords(t *testing.T) {
	en, nl := Example("", "en"), Example("", "nl")
	for _, s := range pairSlips() {
		edited := s.in(nl)
		if edited == nl {
			t.Fatalf("%s: %q does not stand in the card", s.code, s.old)
		}
		problems := LintPair("a.en.md", []byte(en), "a.nl.md", []byte(edited))
		if len(problems) != 1 {
			t.Fatalf("%s after %q: %v", s.code, s.new, problems)
		}
		p := problems[0]
		if p.Code != s.code || p.Line != s.line(edited) || p.File != "a.nl.md" || p.Suggest != s.suggest {
			t.Errorf("%s after %q: want line %d, suggestion %q; got %v", s.code, s.new, s.line(edited), s.suggest, p)
		}
	}
}

func TestChoicesAreTheSameInEveryLanguage(t *testing.T) {
	en := Example("", "en") + columns("- {#one} **One**\n- {#two adapted} **Two**: text")
	for _, other := range []string{"- {#two adapted} **Twee**\n- {#one} **Een**", "- {#one} **Een**\n- {#two} **Twee**"} {
		nl := Example("", "nl") + columns(other)
		problems := LintPair("a.en.md", []byte(en), "a.nl.md", []byte(nl))
		if len(problems) != 1 || problems[0].Code != PairPart || !strings.Contains(problems[0].Suggest, "#two adapted") {
			t.Error(other, problems)
		}
	}
}
