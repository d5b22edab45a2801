//go:build linux

// Bench measures what docs/performance.md says of the program, on the computer
// it runs on, and prints it as one Markdown table:
//
//	go run ./bench
//
// Everything runs in turns, every other round the other way about, beside the
// least program that the same libraries can make. Times belong to a computer;
// the ratios are what counts. It takes about five minutes.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	rounds := flag.Int("rounds", 15, "how often each program is started")
	appends := flag.Int("appends", 300, "how many events are kept in each way")
	program := flag.String("program", "", "measure this program instead of building it")
	dir := flag.String("dir", "", "folder for the files (default: a temporary one); its disk is what is measured")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, *rounds, *appends, *program, *dir, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// run measures everything in a folder of its own within dir, which it removes.
func run(ctx context.Context, rounds, appends int, program, dir string, out, progress io.Writer) error {
	dir, err := os.MkdirTemp(dir, "bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir) //nolint:errcheck // the system throws away what is left
	b := &bench{ctx: ctx, dir: dir, rounds: rounds, progress: progress}
	b.say("building")
	if b.programs, err = build(ctx, dir, program); err != nil {
		return err
	}
	b.say("filling a file with 10 000 sessions")
	if b.files, err = prepare(ctx, dir); err != nil {
		return err
	}
	starts, err := b.all(b.starts())
	if err != nil {
		return err
	}
	typing, err := b.all(b.typing())
	if err != nil {
		return err
	}
	b.say("keeping and folding")
	kept, err := keeping(ctx, dir, appends)
	if err != nil {
		return err
	}
	found, err := b.finding()
	if err != nil {
		return err
	}
	load, _ := os.ReadFile("/proc/loadavg")
	_, err = fmt.Fprintf(out, "%s; %d rounds\n\n%s", machine(dir, string(load)), rounds, table(append(figures(starts, typing, kept), found.figures()...)))
	return err
}

// bench is what all rounds have in common.
type bench struct {
	ctx      context.Context
	dir      string
	rounds   int
	programs programs
	files    files
	progress io.Writer
}

func (b *bench) say(what string) { _, _ = fmt.Fprintln(b.progress, what) }
