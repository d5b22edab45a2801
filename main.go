// Intervision leads a team through peer consultation, in a terminal.
package main

import (
	"context"
	"io"
	"os"
	"runtime/debug"

	"github.com/spf13/cobra"

	"intervision/ui/cli"
)

// garbage is how much memory may lie about unused, in percent of what is in use.
// Half of what is usual: it saves a MiB and costs no time that can be measured.
const garbage = 50

func main() {
	debug.SetGCPercent(garbage)
	cobra.MousetrapHelpText = "" // people may well start this from a folder on Windows
	os.Exit(run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr, os.Getenv))
}

// run carries out one command line and gives the exit code.
func run(ctx context.Context, args []string, in io.Reader, out, errs io.Writer, getenv func(string) string) int {
	return cli.Run(ctx, cli.World{Args: args, In: in, Out: out, Err: errs, Getenv: getenv, Version: version()})
}

// version is what the build says of itself.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}
