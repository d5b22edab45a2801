// Glamour is the one line again with glamour linked in and never called: what
// its package initialisation costs.
package main

import (
	"fmt"
	"os"

	"charm.land/glamour/v2"

	"intervision/bench/floor/line"
)

func main() {
	if len(os.Args) > 1 { // never; without a call the linker leaves it out
		_, _ = glamour.Render(os.Args[1], "")
	}
	if err := line.Run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
