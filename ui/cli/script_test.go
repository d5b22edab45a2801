package cli_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/fxamacker/cbor/v2"
	"github.com/gofrs/flock"
	"github.com/rogpeppe/go-internal/testscript"
	"go.etcd.io/bbolt"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/bolt"
	"intervision/ui"
	"intervision/ui/demo"
)

// built makes the program once, as people have it: without the race detector,
// which would only make a hundred starts slow.
func built(t *testing.T) (folder string) {
	t.Helper()
	folder = t.TempDir()
	out, err := exec.Command("go", "build", "-o", folder+string(filepath.Separator), "intervision").CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return folder
}

// The scripts in testdata read like a manual: each is a page of what a person
// may do, and what they see.
func TestScripts(t *testing.T) {
	program := built(t)
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(env *testscript.Env) error {
			env.Setenv("PATH", program+string(filepath.ListSeparator)+env.Getenv("PATH"))
			env.Setenv("XDG_DATA_HOME", filepath.Join(env.WorkDir, "data"))
			env.Setenv("XDG_CONFIG_HOME", filepath.Join(env.WorkDir, "config"))
			env.Setenv("TZ", "Europe/Amsterdam")
			env.Setenv("LANG", "nl_NL.UTF-8")
			return nil
		},
		Condition: func(cond string) (bool, error) {
			if cond == "root" {
				return os.Geteuid() == 0, nil
			}
			return false, fmt.Errorf("no condition %s", cond)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"year": year, "private": private, "newer": newer, "cutoff": cutOff, "spoil": spoil, "hold": hold, "fields": fields, "exitcode": exitCode,
		},
	})
}

// moment is when the invented year ends: 10 December 2026.
var moment = time.Date(2026, 12, 10, 12, 0, 0, 0, time.UTC)

// private keeps private notes about a session until a year begins: private FILE
// ID YEAR LINE…
func private(ts *testscript.TestScript, _ bool, args []string) {
	year, err := strconv.Atoi(args[2])
	ts.Check(err)
	until := model.Instant(time.Date(year, 1, 1, 12, 0, 0, 0, time.UTC).UnixMilli())
	store, err := bolt.Open(ts.MkAbs(args[0]), bolt.Options{Now: func() model.Instant { return 0 }})
	ts.Check(err)
	page, err := store.List(context.Background(), sessions.Query{}, "", 0)
	ts.Check(err)
	i := slices.IndexFunc(page.Rows, func(s model.Summary) bool { return strings.HasPrefix(s.Log.String(), args[1]) })
	notes := sessions.PrivateRow{Session: page.Rows[i].Log, Team: page.Rows[i].Team, Person: page.Rows[i].Facilitator, Until: until}
	d := model.Decision{Bodies: []model.Body{model.PrivateOpened{Session: notes.Session, Team: notes.Team, Person: notes.Person, Until: until}}}
	for _, line := range args[3:] {
		d.Bodies = append(d.Bodies, model.PrivateAdded{Text: line})
	}
	a := sessions.Append{Log: ui.NewID(), Kind: sessions.PrivateLog, Events: d.Stamp(ui.NewID, until, model.ID{1}), Private: notes}
	_, err = store.Append(context.Background(), a)
	ts.Check(err)
	ts.Check(store.Close())
}

// year fills a file with the invented team: year FILE LANG.
func year(ts *testscript.TestScript, _ bool, args []string) {
	path := ts.MkAbs(args[0])
	ts.Check(os.MkdirAll(filepath.Dir(path), 0o700))
	now := model.Instant(moment.UnixMilli())
	store, err := bolt.Open(path, bolt.Options{Now: func() model.Instant { return now }, Random: zeros{}})
	ts.Check(err)
	_, err = demo.Fill(context.Background(), store, methods.Open(nil), args[1], now, time.UTC)
	ts.Check(err)
	ts.Check(store.Close())
}

// zeros is as random as a test needs: keys differ by a counter.
type zeros struct{}

func (zeros) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = byte(i)
	}
	return len(b), nil
}

// newer makes a file look as if a newer version wrote it: newer FILE.
func newer(ts *testscript.TestScript, _ bool, args []string) {
	db, err := bbolt.Open(ts.MkAbs(args[0]), 0o600, nil)
	ts.Check(err)
	defer db.Close()
	schema, err := cbor.Marshal(map[int]any{1: 99, 2: 99, 3: "v99"})
	ts.Check(err)
	ts.Check(db.Update(func(tx *bbolt.Tx) error { return tx.Bucket([]byte("meta")).Put([]byte("schema"), schema) }))
}

// cutOff cuts a file in half: cutoff FILE.
func cutOff(ts *testscript.TestScript, _ bool, args []string) {
	info, err := os.Stat(ts.MkAbs(args[0]))
	ts.Check(err)
	ts.Check(os.Truncate(ts.MkAbs(args[0]), info.Size()/2))
}

// spoil flips a bit in one value of a bucket, the last one: spoil FILE BUCKET.
func spoil(ts *testscript.TestScript, _ bool, args []string) {
	db, err := bbolt.Open(ts.MkAbs(args[0]), 0o600, nil)
	ts.Check(err)
	defer db.Close()
	ts.Check(db.Update(func(tx *bbolt.Tx) error {
		b := tx.Bucket([]byte(args[1]))
		key, value := b.Cursor().Last()
		bad := bytes.Clone(value)
		bad[len(bad)-1] ^= 1
		return b.Put(bytes.Clone(key), bad)
	}))
}

// hold keeps a file to itself until the end of the script, as another program
// does: hold FILE NAME.
func hold(ts *testscript.TestScript, _ bool, args []string) {
	path := ts.MkAbs(args[0]) + ".lock"
	ts.Check(os.WriteFile(path, []byte(args[1]), 0o600))
	lock := flock.New(path)
	ok, err := lock.TryLock()
	ts.Check(err)
	if !ok {
		ts.Fatalf("%s is held already", path)
	}
	ts.Defer(func() { _ = lock.Unlock() })
}

// fields checks that standard output is a JSON array of so many objects with
// exactly these fields: fields N name:string n:number list:array …
func fields(ts *testscript.TestScript, _ bool, args []string) {
	var rows []map[string]any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &rows))
	if n, err := strconv.Atoi(args[0]); err != nil || len(rows) < n {
		ts.Fatalf("%d objects, want %s or more", len(rows), args[0])
	}
	want := slices.Sorted(slices.Values(args[1:]))
	for _, row := range rows {
		var got []string
		for name, value := range row {
			got = append(got, name+":"+kind(value))
		}
		if slices.Sort(got); !slices.Equal(got, want) {
			ts.Fatalf("fields %v, want %v", got, want)
		}
	}
}

// kind is what JSON calls a value.
func kind(value any) string {
	switch v := value.(type) {
	case map[string]any:
		var inner []string
		for name := range v {
			inner = append(inner, name)
		}
		slices.Sort(inner)
		return "{" + strings.Join(inner, ",") + "}"
	case []any:
		return "array"
	case float64:
		return "number"
	case bool:
		return "bool"
	}
	return "string"
}

// exitCode runs a command that must end with a code: exitcode N intervision ….
func exitCode(ts *testscript.TestScript, _ bool, args []string) {
	err := ts.Exec(args[1], args[2:]...)
	code := 0
	if err != nil {
		code = 1
		if _, after, ok := strings.Cut(err.Error(), "exit status "); ok {
			code, _ = strconv.Atoi(after)
		}
	}
	if strconv.Itoa(code) != args[0] {
		ts.Fatalf("ended with %d, want %s", code, args[0])
	}
}
