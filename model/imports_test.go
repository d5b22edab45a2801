package model

import (
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// forbidden is what the model may not know, with the reason.
var forbidden = map[string]string{
	"os":           "files, environment and processes belong to sessions and ui",
	"io":           "the model reads and writes nothing",
	"io/fs":        "the model reads no files",
	"time":         "moments are handed in",
	"math/rand":    "ids are handed in",
	"math/rand/v2": "ids are handed in",
	"crypto/rand":  "ids are handed in",
	"sync":         "values need no locks",
	"context":      "nothing here waits",
	"log":          "a pure function tells its caller",
	"log/slog":     "a pure function tells its caller",
	"net":          "nothing here leaves the machine",
	"net/http":     "nothing here leaves the machine",
	"reflect":      "the fold must be fast and plain",
	"unsafe":       "nobody needs it",
	"C":            "nobody needs it",
}

func TestModelImportsOnlyTheStandardLibrary(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) < 20 {
		t.Fatalf("%v, %v", files, err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, imp := range f.Imports {
			path, _ := strconv.Unquote(imp.Path.Value)
			if why, no := forbidden[path]; no {
				t.Errorf("%s imports %s: %s", name, path, why)
			}
			if first, _, _ := strings.Cut(path, "/"); strings.Contains(first, ".") || first == "intervision" {
				t.Errorf("%s imports %s: the model uses nobody", name, path)
			}
		}
	}
}
