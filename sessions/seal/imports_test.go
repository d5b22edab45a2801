package seal

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// ciphers may be imported here only: one place to look at when keys, nonces or
// formats are in question, and one to change.
var ciphers = []string{
	"golang.org/x/crypto/chacha20", "golang.org/x/crypto/nacl", "golang.org/x/crypto/salsa20", "golang.org/x/crypto/xts",
	"crypto/aes", "crypto/cipher", "crypto/des", "crypto/rc4",
}

func TestAT25OnlySealImportsCiphers(t *testing.T) {
	files := 0
	err := filepath.WalkDir(filepath.Join("..", ".."), func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && strings.HasPrefix(d.Name(), ".") && d.Name() != "..":
			return filepath.SkipDir
		case !strings.HasSuffix(path, ".go") || filepath.Dir(path) == filepath.Join("..", "..", "sessions", "seal"):
			return nil
		}
		files++
		return importsNone(t, path)
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 10 {
		t.Fatalf("looked at %d files only: is this still the module's root?", files)
	}
}

// importsNone reports every cipher the file imports.
func importsNone(t *testing.T, path string) error {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
	if err != nil {
		return err
	}
	for _, spec := range f.Imports {
		name, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return err
		}
		for _, cipher := range ciphers {
			if strings.HasPrefix(name, cipher) {
				t.Errorf("%s imports %s: only sessions/seal may", path, name)
			}
		}
	}
	return nil
}
