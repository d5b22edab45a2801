package model

import (
	"flag"
	"os"
	"strconv"
	"testing"
)

// checks is how many random meetings a property plays to get everywhere. Unless
// told otherwise it plays them all; under the race detector, which finds nothing
// here that has no goroutines, a few.
const checks = 120

// covered says whether so many were played that they must have got everywhere.
func covered() bool {
	n, err := strconv.Atoi(flag.Lookup("rapid.checks").Value.String())
	return err == nil && n >= checks
}

// Properties draw the same meetings in every run, unless somebody asks for
// other ones: go test -rapid.seed=… -rapid.checks=…
func TestMain(m *testing.M) {
	flag.Parse()
	given := map[string]bool{}
	flag.Visit(func(f *flag.Flag) { given[f.Name] = true })
	for name, value := range map[string]string{"rapid.seed": "20261123", "rapid.nofailfile": "true", "rapid.shrinktime": "3s", "rapid.checks": strconv.Itoa(usual)} {
		if given[name] {
			continue
		}
		if err := flag.Set(name, value); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}
