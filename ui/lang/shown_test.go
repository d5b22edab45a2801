package lang

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// A text that nothing shows is translated, kept right and read for nothing. (By
// name: a field that is called like one in use elsewhere goes unnoticed.)
func TestEveryTextIsShownSomewhere(t *testing.T) {
	read := map[string]bool{}
	err := filepath.WalkDir("..", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				read[s.Sel.Name] = true
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	unread(t, reflect.TypeFor[Texts](), read)
}

func unread(t *testing.T, of reflect.Type, read map[string]bool) {
	for i := range of.NumField() {
		f := of.Field(i)
		if !read[f.Name] {
			t.Errorf("nothing reads %s.%s", of.Name(), f.Name)
		}
		if f.Type.Kind() == reflect.Struct {
			unread(t, f.Type, read)
		}
	}
}
