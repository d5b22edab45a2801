//go:build linux

// Bench measures what docs/performance.md says of the program, on the computer
// it runs on, and prints it as Markdown tables:
//
//	go run ./bench
//
// Everything runs in turns, every other round the other way about, beside the
// least program that the same libraries can make. Times belong to a computer;
// the ratios are what counts. It takes about a quarter of an hour; -only measures
// a part of it.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
)

func main() {
	rounds := flag.Int("rounds", 15, "how often each program is started")
	appends := flag.Int("appends", 300, "how many events are kept in each way")
	program := flag.String("program", "", "measure this program instead of building it")
	dir := flag.String("dir", "", "folder for the files (default: a temporary one); its disk is what is measured")
	only := flag.String("only", "", "measure only these parts, with commas: "+strings.Join(names(parts()), ", "))
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	b := &bench{ctx: ctx, rounds: *rounds, appends: *appends, progress: os.Stderr}
	if err := b.run(*only, *program, *dir, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// bench is what all rounds have in common.
type bench struct {
	ctx             context.Context
	dir             string
	rounds, appends int
	programs        programs
	files           files
	progress        io.Writer
}

// run measures in a folder of its own within dir, which it removes, and writes
// a table for each part as soon as it is known.
func (b *bench) run(only, program, dir string, out io.Writer) (err error) {
	chosen, err := choose(parts(), only)
	if err != nil {
		return err
	}
	if b.dir, err = os.MkdirTemp(dir, "bench-"); err != nil {
		return err
	}
	defer os.RemoveAll(b.dir) //nolint:errcheck // the system throws away what is left
	b.say("building")
	if b.programs, err = build(b.ctx, b.dir, program); err != nil {
		return err
	}
	for _, p := range chosen {
		rows, err := p.measure(b)
		if err != nil {
			return err
		}
		load, _ := os.ReadFile("/proc/loadavg")
		if _, err := fmt.Fprintf(out, "%s. %s; %d rounds\n\n%s\n", p.title, machine(b.dir, string(load)), b.rounds, table(rows)); err != nil {
			return err
		}
	}
	return nil
}

func (b *bench) say(what string) { _, _ = fmt.Fprintln(b.progress, what) }
