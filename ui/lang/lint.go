package lang

import (
	"strconv"

	"intervision/methods"
)

// Lint are the sentences about method cards. {1} to {4} are what the
// problem names, in the order methods says.
type Lint struct {
	Codes    map[methods.Code]string
	Expected map[string]string // what kind of value a key wants: text, number, list, numbers
	Suggest  string            // {1}: what was probably meant
	Where    string            // {file} {line} {text}
}

// mostArgs is how many things a problem names at most.
const mostArgs = 4

// Problem is a problem of a card in one or two sentences, without the place.
func (t *Texts) Problem(p methods.Problem) string {
	pairs := make([]string, 0, 2*mostArgs)
	for i := range mostArgs {
		arg := ""
		if i < len(p.Args) {
			arg = p.Args[i]
		}
		if word, ok := t.Lint.Expected[arg]; ok && p.Code == methods.ValueKind && i == 1 {
			arg = word
		}
		pairs = append(pairs, strconv.Itoa(i+1), arg)
	}
	text := Fill(t.Lint.Codes[p.Code], pairs...)
	if p.Suggest != "" {
		text += " " + Fill(t.Lint.Suggest, "1", p.Suggest)
	}
	return text
}

// ProblemAt is the same with file and line in front, as editors read it.
func (t *Texts) ProblemAt(p methods.Problem) string {
	return Fill(t.Lint.Where, "file", p.File, "line", strconv.Itoa(p.Line), "text", t.Problem(p))
}
