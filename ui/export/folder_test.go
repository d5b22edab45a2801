package export

import (
	"os"
	"path/filepath"
	"testing"
)

func TestTheFirstFolderThatIsThere(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "bestand")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		paths []string
		want  string
	}{{[]string{dir}, dir}, {[]string{"", file, filepath.Join(dir, "nergens"), dir}, dir}, {[]string{"", file}, ""}, {nil, ""}} {
		if got := firstFolder(c.paths...); got != c.want {
			t.Errorf("%q gives %q", c.paths, got)
		}
	}
}
