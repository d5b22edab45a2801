package methods

import (
	"fmt"
	"slices"
	"strings"

	"intervision/model"
)

// LintPair tells where two languages of one card differ in more than words:
// front matter, steps, attributes, choices. The problems stand at the lines
// of the second file; the first is the example.
func LintPair(fileA string, a []byte, fileB string, b []byte) []Problem {
	return pair(parse(fileA, a), parse(fileB, b))
}

// pair compares two cards that were read.
func pair(a, b *parsed) []Problem {
	r := &reporter{file: b.file}
	for _, key := range []string{"id", "kinds", "people", "minutes", "difficulty", "depth", "evidence", "provides", "suits"} {
		if shared(a.card, key) != shared(b.card, key) {
			r.suggest(max(b.lines[key], 1), PairFront, shared(a.card, key), key, a.file)
		}
	}
	idsA, idsB := a.stepIDs(), b.stepIDs()
	if !slices.Equal(idsA, idsB) {
		r.add(b.firstDifference(idsA), PairSteps, strings.Join(idsB, " "), a.file, strings.Join(idsA, " "))
		return r.sorted()
	}
	for i := range b.drafts {
		r.pairStep(a, a.drafts[i], b.drafts[i])
	}
	return r.sorted()
}

// shared is a value that is the same in every language, as text.
func shared(c Card, key string) string {
	switch key {
	case "id":
		return c.ID
	case "kinds":
		return strings.Join(c.Kinds, ", ")
	case "people":
		return fmt.Sprintf("{min: %d, ideal: %d, max: %d}", c.People.Min, c.People.Ideal, c.People.Max)
	case "minutes":
		return fmt.Sprintf("{min: %d, default: %d, max: %d}", c.Minutes.Min, c.Minutes.Default, c.Minutes.Max)
	case "difficulty":
		return fmt.Sprint(c.Difficulty)
	case "depth":
		return fmt.Sprint(c.Depth)
	case "evidence":
		return c.Evidence
	case "suits":
		return strings.Join(c.Suits, ", ")
	}
	return strings.Trim(fmt.Sprint(c.Provides), "[]")
}

func (p *parsed) stepIDs() []string {
	ids := make([]string, len(p.drafts))
	for i, d := range p.drafts {
		ids[i] = d.step.ID
	}
	return ids
}

// firstDifference is the line of the first step that is not the one expected.
func (p *parsed) firstDifference(expected []string) int {
	for i, d := range p.drafts {
		if i >= len(expected) || d.step.ID != expected[i] {
			return d.line
		}
	}
	if len(p.drafts) == 0 {
		return 1
	}
	return p.drafts[len(p.drafts)-1].line
}

func (r *reporter) pairStep(a *parsed, one, other draft) {
	id := other.step.ID
	for _, attr := range attributeNames() {
		if one.written[attr] != other.written[attr] {
			r.suggest(other.line, PairStep, one.written[attr], id, attr, a.file)
		}
	}
	if x, y := choiceIDs(one.step), choiceIDs(other.step); x != y {
		r.suggest(other.line, PairPart, x, id, choicesHeading, a.file)
	}
	if (one.words.Guard == "") != (other.words.Guard == "") {
		r.add(other.line, PairPart, id, guardHeading, a.file)
	}
}

func choiceIDs(s model.Step) string {
	var ids []string
	for _, c := range s.Choices {
		id := "#" + c.ID
		if c.Adapted {
			id += " adapted"
		}
		if c.Slips {
			id += " slips"
		}
		ids = append(ids, "{"+id+"}")
	}
	return strings.Join(ids, " ")
}
