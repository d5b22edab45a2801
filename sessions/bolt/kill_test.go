package bolt

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
)

// rounds is how often a kill is tried: all of the wanted ones where there is
// time for that (BOLT_SLOW=1), a tenth of them otherwise.
func rounds(wanted int) int {
	if os.Getenv("BOLT_SLOW") != "" {
		return wanted
	}
	return wanted / 10
}

// writerRole appends to a log for ever and says of each event when it is kept.
// In between it does what else a program does.
func writerRole(args []string) error {
	s, err := roleStore(args[0])
	if err != nil {
		return err
	}
	_, head, err := s.Read(ctx, id(1), 0, 1)
	if errors.Is(err, sessions.ErrNotFound) {
		head, err = s.Append(ctx, started(id(1)))
		fmt.Println(1)
	}
	for n := int(head.Number) + 1; err == nil; n++ {
		if n%3 == 0 {
			err = s.SaveDraft(ctx, sessions.Draft{Place: sessions.Place{Log: id(1), Step: "x"}, Text: strings.Repeat("y", n)})
		}
		a := entry(id(1), n, "a text of some length to fill a page with now and then")
		if n%20 == 0 {
			a.Redact = []model.ID{eventID(id(1), n-10)}
		}
		if err == nil {
			_, err = s.Append(ctx, a)
		}
		fmt.Println(n)
	}
	return err
}

// AT-01: kill -9 at random moments; every acknowledged event is there, once, in
// order, and the file is sound.
func TestAT01KillLoop(t *testing.T) {
	path := testPath(t)
	acknowledged := 0
	for round := range rounds(200) {
		for _, line := range killed(t, time.Duration(5+rand.IntN(60))*time.Millisecond, "writer", path) {
			n, err := strconv.Atoi(line)
			if err != nil {
				t.Fatal(line)
			}
			acknowledged = max(acknowledged, n)
		}
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			continue // killed before there was anything
		}
		s := openAt(t, path)
		events, head, err := s.Read(ctx, id(1), 0, 0)
		if acknowledged == 0 && errors.Is(err, sessions.ErrNotFound) {
			continue
		}
		if err != nil || head.Number < uint64(acknowledged) {
			t.Fatalf("round %d: head %d of %d acknowledged: %v", round, head.Number, acknowledged, err)
		}
		for i, e := range events {
			if e.ID != eventID(id(1), i+1) {
				t.Fatalf("round %d: event %d is another one", round, i+1)
			}
		}
		s.Close()
		sound(t, path)
	}
	t.Logf("%d events acknowledged", acknowledged)
}

// killed runs a role, kills it after a while, and gives the whole lines it wrote.
func killed(t *testing.T, after time.Duration, role string, args ...string) []string {
	t.Helper()
	cmd := program(role, args...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	time.AfterFunc(after, func() { cmd.Process.Kill() })
	err := cmd.Wait()
	if exit := (*exec.ExitError)(nil); !errors.As(err, &exit) || exit.Exited() {
		t.Fatalf("%s ended by itself: %v %s", role, err, errs.String())
	}
	var lines []string
	for s := bufio.NewScanner(&out); s.Scan(); {
		lines = append(lines, s.Text())
	}
	if b := out.Bytes(); len(b) > 0 && b[len(b)-1] != '\n' {
		lines = lines[:len(lines)-1]
	}
	return lines
}

// sound has bbolt check every page.
func sound(t *testing.T, path string) {
	t.Helper()
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{ReadOnly: true, PreLoadFreelist: true})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.View(func(tx *bbolt.Tx) error {
		for err := range tx.Check() {
			t.Error(err)
		}
		return nil
	})
}

// eraserRole makes logs and erases every one but each tenth, for ever: there is
// nearly always a compaction on its way.
func eraserRole(args []string) error {
	s, err := roleStore(args[0])
	if err != nil {
		return err
	}
	from, err := strconv.Atoi(args[1])
	for n := from; err == nil; n++ {
		if err = s.Import(ctx, []sessions.Log{session(id(n), 20)}); err != nil {
			return err
		}
		fmt.Println("made", n)
		if n%10 != 0 {
			fmt.Println("erasing", n)
			err = s.Erase(ctx, id(n))
			fmt.Println("erased", n)
		}
	}
	return err
}

// AT-10: compaction under kill -9 leaves the old file or the new one, whole, and
// is carried out by whoever comes next.
func TestAT10CompactUnderKill(t *testing.T) {
	path := testPath(t)
	s := openAt(t, path)
	filled(t, s, 100, 20)
	s.Close()
	made, erasing, gone := map[int]bool{}, map[int]bool{}, map[int]bool{}
	for round := range rounds(200) {
		start := 1_000_000 + round*1000
		for _, line := range killed(t, time.Duration(10+rand.IntN(60))*time.Millisecond, "eraser", path, strconv.Itoa(start)) {
			var n int
			var word string
			fmt.Sscan(line, &word, &n)
			made[n] = made[n] || word == "made"
			erasing[n] = erasing[n] || word == "erasing"
			if word == "erased" {
				delete(made, n)
				gone[n] = true
			}
		}
		s := openAt(t, path)
		for n := range made {
			if _, _, err := s.Read(ctx, id(n), 0, 0); errors.Is(err, sessions.ErrNotFound) && erasing[n] {
				delete(made, n) // it was being erased: gone is right too
			} else if err != nil {
				t.Fatalf("round %d: log %d: %v", round, n, err)
			}
		}
		for n := range gone {
			if _, _, err := s.Read(ctx, id(n), 0, 0); !errors.Is(err, sessions.ErrNotFound) {
				t.Fatalf("round %d: log %d was erased: %v", round, n, err)
			}
		}
		for i := range 100 {
			wantEvents(t, s, id(i+100), 20)
		}
		s.Close()
		raw(t, path, func(tx *bbolt.Tx) error {
			if isDue(tx) {
				t.Fatal("opening the file did not carry out what was due")
			}
			return nil
		})
		sound(t, path)
	}
	if _, err := os.Stat(path + ".tmp"); err == nil {
		t.Log("an unfinished copy was left; the next compaction removes it")
	}
	t.Logf("%d logs stayed", len(made))
}

// A file that is being made when the program is killed is there or is not.
func TestKilledWhileMaking(t *testing.T) {
	for range rounds(100) {
		path := testPath(t)
		killed(t, time.Duration(rand.IntN(8000))*time.Microsecond, "writer", path)
		openAt(t, path).Close()
	}
}
