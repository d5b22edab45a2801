package cli

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"

	"intervision/methods"
	"intervision/ui/lang"
)

// lint checks the cards of files and folders, or the own folder. Problems are
// written as editors read them, file:line: sentence, and end the command with 1.
func (p *program) lint(_ context.Context, args []string) error {
	looked, problems, err := p.look(args)
	if err != nil {
		return err
	}
	for _, problem := range problems {
		if err := p.say(p.words.ProblemAt(problem)); err != nil {
			return err
		}
	}
	switch {
	case len(problems) > 0:
		p.tell(p.words.Cli.LintBad.Of(len(problems)))
		return errTold
	case looked == 0 && len(args) == 0:
		return p.say(lang.Fill(p.words.Cli.LintNone, "folder", cardsFolder(p.Getenv)))
	}
	return p.say(p.words.Cli.LintGood.Of(looked))
}

// look checks what the arguments name; looked is how many cards that were.
func (p *program) look(args []string) (looked int, problems []methods.Problem, err error) {
	if len(args) == 0 {
		looked, problems = lintFolder(cardsFolder(p.Getenv))
		return looked, problems, nil
	}
	for _, path := range args {
		fi, err := os.Stat(path)
		if err != nil {
			return 0, nil, about(path, err)
		}
		n, found := 1, []methods.Problem(nil)
		if fi.IsDir() {
			n, found = lintFolder(path)
		} else if found, err = lintFile(path, fi); err != nil {
			return 0, nil, about(path, err)
		}
		looked, problems = looked+n, append(problems, found...)
	}
	return looked, problems, nil
}

// lintFolder checks every card of a folder, and one language against another.
func lintFolder(dir string) (looked int, problems []methods.Problem) {
	files, _ := filepath.Glob(filepath.Join(dir, "*.md")) // the pattern is ours
	problems = methods.LintFolder(os.DirFS(dir))
	for i := range problems {
		problems[i].File = filepath.Join(dir, problems[i].File)
	}
	return len(files), problems
}

// lintFile checks one card. A file that is too large is not read; the check
// says so.
func lintFile(path string, fi fs.FileInfo) ([]methods.Problem, error) {
	if !fi.Mode().IsRegular() || fi.Size() > methods.Limit {
		_, problems := lintOne(path)
		return problems, nil
	}
	src, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return methods.Lint(path, src), nil
}

// lintOne checks a file by way of its folder, which never reads what it should
// not.
func lintOne(path string) (looked int, problems []methods.Problem) {
	_, all := lintFolder(filepath.Dir(path))
	for _, problem := range all {
		if filepath.Base(problem.File) == filepath.Base(path) {
			problems = append(problems, problem)
		}
	}
	return 1, problems
}
