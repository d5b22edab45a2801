package bolt

import (
	"errors"
	"fmt"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
)

// faulty gives a commit that goes wrong as told, once for each word:
//
//	data  the first sync fails: nothing of it can be seen
//	meta  the second one fails: it can be seen, and may not be on disk
//	full  the disk is full
//	late  the disk is full, says the second sync
func faulty(words *[]string) func(o *Options) {
	return func(o *Options) {
		o.commit = func(tx *bbolt.Tx) error {
			if len(*words) == 0 {
				return tx.Commit()
			}
			word := (*words)[0]
			*words = (*words)[1:]
			switch word {
			case "data":
				return syscall.EIO
			case "full":
				return fmt.Errorf("file resize error: %s", syscall.ENOSPC)
			case "late":
				return errors.Join(tx.Commit(), syscall.ENOSPC)
			case "meta":
				if err := tx.Commit(); err != nil {
					return err
				}
				return syscall.EIO
			}
			return tx.Commit()
		}
	}
}

// AT-04: an error of a sync, at either of the two, and at what follows it. The
// answer is the truth, and the same events again are stored once.
func TestAT04SyncFails(t *testing.T) {
	cases := []struct {
		faults string // of the commits in turn
		first  error  // answer of the append
		second error  // and of the same again
	}{
		{"data", sessions.ErrUnknown, nil},
		{"meta", nil, nil}, // seen, and put on disk by the transaction after it
		{"meta data", sessions.ErrUnknown, nil},
		{"meta meta", sessions.ErrUnknown, nil},
		{"meta data data", sessions.ErrUnknown, sessions.ErrUnknown},
		{"full", sessions.ErrFull, nil},
		{"meta full", sessions.ErrUnknown, nil},
		{"late", nil, nil},
		{"late data", sessions.ErrUnknown, nil},
		{"data data", sessions.ErrUnknown, sessions.ErrUnknown},
	}
	for _, c := range cases {
		t.Run(c.faults, func(t *testing.T) {
			var words []string
			s := openAt(t, testPath(t), faulty(&words))
			mustWrite(t, s, id(1), 3)
			words = strings.Fields(c.faults)
			a := entry(id(1), 4, "once")
			_, err := s.Append(ctx, a)
			if !errors.Is(err, c.first) || (c.first == nil) != (err == nil) {
				t.Fatalf("the append: %v, want %v", err, c.first)
			}
			_, err = s.Append(ctx, a)
			if !errors.Is(err, c.second) || (c.second == nil) != (err == nil) {
				t.Fatalf("again: %v, want %v", err, c.second)
			}
			words = nil
			if head := mustAppend(t, s, a); head.Number != 4 {
				t.Fatal("stored twice:", head)
			}
			mustAppend(t, s, entry(id(1), 5, "goes on"))
			wantEvents(t, s, id(1), 5)
		})
	}
}

// Everything else that is written answers in the same way.
func TestAT04OtherWrites(t *testing.T) {
	writes := map[string]func(s *Store) error{
		"draft": func(s *Store) error {
			return s.SaveDraft(ctx, sessions.Draft{Place: sessions.Place{Log: id(1)}, Text: "x"})
		},
		"alive":  func(s *Store) error { return s.SetAlive(ctx, id(1), sessions.Alive{At: 5}) },
		"erase":  func(s *Store) error { return s.Erase(ctx, id(1)) },
		"import": func(s *Store) error { return s.Import(ctx, []sessions.Log{session(id(2), 5)}) },
		"script": func(s *Store) error {
			_, err := s.PutScript(ctx, model.Script{Method: "incident"})
			return err
		},
	}
	for name, write := range writes {
		for faults, want := range map[string]error{"data": sessions.ErrUnknown, "meta": nil, "full": sessions.ErrFull} {
			t.Run(name+" "+faults, func(t *testing.T) {
				var words []string
				s := openAt(t, testPath(t), faulty(&words))
				mustWrite(t, s, id(1), 3)
				words = strings.Fields(faults)
				if err := write(s); !errors.Is(err, want) || (want == nil) != (err == nil) {
					t.Fatalf("%v, want %v", err, want)
				}
				if err := write(s); err != nil && !(name == "erase" && want == nil) && !(name == "import" && want == nil) {
					t.Fatal("again:", err)
				}
			})
		}
	}
}

// AT-04 with real syscalls: another program whose n-th sync the kernel refuses.
func TestAT04RefusedByTheKernel(t *testing.T) {
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Skip("needs strace")
	}
	cases := map[string]string{
		"1":  "unknown,ok", // the data
		"2":  "ok,ok",      // the meta page
		"1+": "unknown,unknown",
		"2+": "unknown,unknown",
	}
	for when, want := range cases {
		t.Run(when, func(t *testing.T) {
			path := testPath(t)
			s := openAt(t, path)
			mustWrite(t, s, id(1), 3)
			s.Close()
			cmd := program("appender", path)
			cmd.Args = append([]string{strace, "-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync",
				"-e", "inject=fdatasync:error=EIO:when=" + when, cmd.Path}, cmd.Args[1:]...)
			cmd.Path = strace
			out, err := cmd.CombinedOutput()
			if err != nil {
				t.Skipf("strace cannot do it here: %v %s", err, out)
			}
			var got []string
			for _, line := range strings.Fields(string(out)) {
				if line == "ok" || line == "unknown" {
					got = append(got, line)
				}
			}
			if strings.Join(got, ",") != want {
				t.Fatalf("got %s, want %s", out, want)
			}
			if head := mustAppend(t, openAt(t, path), entry(id(1), 4, "once")); head.Number != 4 {
				t.Fatal("stored twice:", head)
			}
		})
	}
}

// AT-03: no room in the file. What was kept is read, people can take things
// away, and then it goes on.
func TestAT03Full(t *testing.T) {
	s := openAt(t, testPath(t), func(o *Options) { o.MaxSize = 256 << 10 })
	full(t, s)
	if err := s.Erase(ctx, id(1)); err != nil {
		t.Fatal("erasing makes room:", err)
	}
	for n := 4; n < 20; n++ {
		mustAppend(t, s, entry(id(2), n, strings.Repeat("x", 1000)))
	}
}

// full writes until there is no room, and checks that all of it can be read.
func full(t *testing.T, s *Store) {
	t.Helper()
	mustAppend(t, s, started(id(1)))
	mustWrite(t, s, id(2), 3)
	n := 1
	var err error
	for err == nil && n < 5000 {
		n++
		_, err = s.Append(ctx, entry(id(1), n, strings.Repeat("x", 1000)))
	}
	if !errors.Is(err, sessions.ErrFull) {
		t.Fatalf("after %d events: %v", n, err)
	}
	for range 3 {
		if _, err := s.Append(ctx, entry(id(1), n, strings.Repeat("x", 1000))); !errors.Is(err, sessions.ErrFull) {
			t.Fatal(err)
		}
	}
	wantEvents(t, s, id(1), n-1)
	wantEvents(t, s, id(2), 3)
	if h, err := s.Home(ctx, testTeam); err != nil || len(h.Running) != 2 {
		t.Fatal(h, err)
	}
}
