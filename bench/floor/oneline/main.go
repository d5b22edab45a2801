// Oneline is what everything is compared with.
package main

import (
	"fmt"
	"os"

	"intervision/bench/floor/line"
)

func main() {
	if err := line.Run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
