// Package cli is the command line: what the person typed after the program's
// name, carried out.
//
// The rules it keeps:
//
//   - what somebody asked for goes to standard output, everything else to
//     standard error;
//   - what cannot be done is one plain sentence in the person's language, with
//     a way out; then the exit code is 1, and 2 when the command was typed in a
//     way that has no meaning;
//   - nothing asks a question when standard input is no terminal;
//   - a flag wins over the environment, that over the file of settings;
//   - text of people and files is cleaned before it is printed;
//   - nothing is opened or read before a command needs it.
package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"

	"charm.land/fang/v2"

	"intervision/text"
	"intervision/ui/config"
	"intervision/ui/lang"
)

// Exit codes.
const (
	done    = 0
	stopped = 1 // it could not be done
	misused = 2 // the command line makes no sense
)

// World is everything a run of the program is handed.
type World struct {
	Args    []string // without the program's name
	In      io.Reader
	Out     io.Writer
	Err     io.Writer
	Getenv  func(string) string
	Version string
}

// Run carries out one command line and gives the exit code. It ends when the
// command has, or soon after ctx.
func Run(ctx context.Context, w World) int {
	p := &program{World: w, file: config.Read(configFile(w.Getenv), known())}
	p.words = lang.For(language(w.Args, w.Getenv, p.file.Language))
	root := p.tree()
	root.SetArgs(w.Args)
	root.SetIn(w.In)
	root.SetOut(p.helpOut())
	root.SetErr(w.Err)
	// Commands keep their error in p and give fang none: on an error fang would
	// ask the terminal for its colours first.
	err := fang.Execute(ctx, root, fang.WithColorSchemeFunc(colours),
		fang.WithoutManpage(), fang.WithoutCompletions(), fang.WithoutVersion())
	return p.end(errors.Join(p.err, err))
}

// program is one command line being carried out.
type program struct {
	World
	lines *bufio.Reader // of the input, once anything read it line by line
	words *lang.Texts
	flags flags
	file  config.Config // what the person's own file says
	set   settings
	from  map[string]origin // where the settings come from
	err   error
}

// end tells what could not be done, in a sentence.
func (p *program) end(err error) int {
	var wrong *usageError
	switch {
	case err == nil:
		return done
	case errors.As(err, &wrong):
		p.tell(wrong.sentence)
		return misused
	case errors.Is(err, errTold):
		return stopped
	}
	p.tell(p.sentence(err))
	return stopped
}

// tell writes one sentence to standard error.
func (p *program) tell(sentence string) {
	_, _ = fmt.Fprintln(p.Err, text.CleanLine(sentence, 0))
}

// say writes a line of an answer to standard output.
func (p *program) say(line string) error {
	_, err := fmt.Fprintln(p.Out, text.Clean(line, 0))
	return err
}
