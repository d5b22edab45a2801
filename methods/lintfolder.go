package methods

import "io/fs"

// LintFolder tells everything wrong with the cards of a folder: each by
// itself, and each language against the first one of its card.
func LintFolder(folder fs.FS) []Problem {
	var problems []Problem
	first := map[string]*parsed{}
	for _, name := range files(folder) {
		p := open(folder, name)
		p.lint()
		if id, _, ok := fileID(name); ok && first[id] == nil {
			first[id] = p
		} else if ok && len(first[id].drafts) > 0 && len(p.drafts) > 0 {
			p.problems = append(p.problems, pair(first[id], p)...)
		}
		problems = append(problems, p.sorted()...)
	}
	return problems
}
