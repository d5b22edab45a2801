package methods

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Problem is one thing wrong with a card. ui/lang makes a sentence of it.
type Problem struct {
	File    string
	Line    int // 1 or more
	Code    Code
	Args    []string // what the sentence of the code needs, in the order the code names
	Suggest string   // what was probably meant; may be empty
}

// String is for logs and tests; people read the sentence of the code.
func (p Problem) String() string {
	s := fmt.Sprintf("%s:%d: %s %s", p.File, p.Line, p.Code, strings.Join(p.Args, " "))
	if p.Suggest != "" {
		s += " (" + p.Suggest + "?)"
	}
	return strings.TrimSpace(s)
}

// Error says why a card cannot be used. It holds one problem or more, in the
// order of their lines, all of codes that Stop.
type Error struct{ Problems []Problem }

func (e *Error) Error() string {
	if len(e.Problems) == 0 {
		return "card"
	}
	return e.Problems[0].String()
}

// fail is the error of the problems that stop a card; nil if there are none.
func fail(problems []Problem) error {
	stopping := slices.DeleteFunc(slices.Clone(problems), func(p Problem) bool { return !p.Code.Stops() })
	if len(stopping) == 0 {
		return nil
	}
	return &Error{stopping}
}

// reporter gathers what is wrong with one file.
type reporter struct {
	file     string
	problems []Problem
}

func (r *reporter) add(line int, code Code, args ...string) {
	r.suggest(line, code, "", args...)
}

func (r *reporter) suggest(line int, code Code, suggestion string, args ...string) {
	r.problems = append(r.problems, Problem{r.file, max(line, 1), code, args, suggestion})
}

// sorted gives the problems in the order a reader meets their lines.
func (r *reporter) sorted() []Problem {
	slices.SortStableFunc(r.problems, func(a, b Problem) int { return cmp.Compare(a.Line, b.Line) })
	return r.problems
}
