package bolt

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
)

// toTwo makes a program of a version whose format is 2: it moves signs of life.
func toTwo(do func(*bbolt.Tx) error) func(o *Options) {
	return func(o *Options) {
		o.format, o.Version = 2, "two"
		o.steps = []step{{from: 1, do: do}}
	}
}

func leaveTrace(tx *bbolt.Tx) error { return tx.Bucket(bucketMeta).Put([]byte("two"), []byte{1}) }

func TestMigration(t *testing.T) {
	path := testPath(t)
	s := openAt(t, path)
	mustWrite(t, s, id(1), 5)
	s.Close()
	before := mustRead(t, path)
	two := openAt(t, path, toTwo(leaveTrace))
	wantEvents(t, two, id(1), 5)
	mustAppend(t, two, entry(id(1), 6, "x"))
	two.Close()

	bak := path + ".v1.bak"
	if fi, err := os.Stat(bak); err != nil || (hasModes && fi.Mode().Perm() != 0o600) {
		t.Fatal(fi, err)
	}
	old := openAt(t, bak)
	wantEvents(t, old, id(1), 5)

	moved := mustRead(t, path)
	if _, err := Open(path, testOptions()); !errors.Is(err, sessions.ErrNewer) {
		t.Fatal("an older program must refuse it:", err)
	}
	if !bytes.Equal(mustRead(t, path), moved) {
		t.Fatal("the refused file was changed")
	}
	if bytes.Equal(before, moved) {
		t.Fatal("nothing was migrated")
	}
	never := func(*bbolt.Tx) error { return errors.New("migrated twice") }
	openAt(t, path, toTwo(never)).Close()
	openAt(t, path, func(o *Options) {
		o.format, o.steps = 3, []step{{from: 1, do: never}, {from: 2, do: leaveTrace}}
	})
}

// Another program may migrate the file while this one is running.
func TestNewerWhileOpen(t *testing.T) {
	path := testPath(t)
	s := openAt(t, path)
	mustWrite(t, s, id(1), 2)
	openAt(t, path, toTwo(leaveTrace)).Close()
	if _, err := s.Append(ctx, entry(id(1), 3, "x")); !errors.Is(err, sessions.ErrNewer) {
		t.Fatal(err)
	}
	if _, err := s.Home(ctx, testTeam); !errors.Is(err, sessions.ErrNewer) {
		t.Fatal(err)
	}
}

// A migration that is broken off leaves the file as it was; the next one does it.
func TestMigrationBrokenOff(t *testing.T) {
	path := testPath(t)
	s := openAt(t, path)
	mustWrite(t, s, id(1), 5)
	s.Close()
	opt := testOptions()
	toTwo(func(tx *bbolt.Tx) error {
		if err := tx.DeleteBucket(bucketEvents); err != nil {
			return err
		}
		panic("killed")
	})(&opt)
	if _, err := Open(path, opt); !errors.Is(err, sessions.ErrDamaged) {
		t.Fatal(err)
	}
	one := openAt(t, path)
	wantEvents(t, one, id(1), 5)
	one.Close()
	wantEvents(t, openAt(t, path, toTwo(leaveTrace)), id(1), 5)
}

// golden is what the file of format 1 says when it is read.
type golden struct {
	Events []model.Event
	Home   sessions.Home
	Teams  []sessions.TeamRow
	Page   sessions.Page
	Drafts []sessions.Draft
	Alive  sessions.Alive
	Script model.Script
}

// AT-12: the file that the first version wrote opens and says what it said. Set
// BOLT_GOLDEN=1 to write it; after a release that is never right again.
func TestAT12Golden(t *testing.T) {
	const file, says = "testdata/v1.db", "testdata/v1.json"
	if os.Getenv("BOLT_GOLDEN") != "" {
		writeGolden(t, file, says)
	}
	path := testPath(t)
	mustWriteFile(t, path, mustRead(t, file))
	s := openAt(t, path)
	got := readGolden(t, s)
	if want := mustRead(t, says); !bytes.Equal(got, want) {
		t.Fatalf("the file says\n%s\nand said\n%s", got, want)
	}
	mustAppend(t, s, entry(id(1), 8, "goes on"))
	if err := s.Erase(ctx, id(2)); err != nil {
		t.Fatal(err)
	}
}

func readGolden(t *testing.T, s *Store) []byte {
	t.Helper()
	var g golden
	var errs [7]error
	g.Events, _, errs[0] = s.Read(ctx, id(1), 0, 0)
	g.Home, errs[1] = s.Home(ctx, testTeam)
	g.Teams, errs[2] = s.Teams(ctx)
	g.Page, errs[3] = s.List(ctx, sessions.Query{}, "", 0)
	g.Drafts, errs[4] = s.DraftsOf(ctx, id(1))
	g.Alive, errs[5] = s.AliveOf(ctx, id(1))
	for _, row := range g.Page.Rows {
		if row.Script != "" {
			g.Script, errs[6] = s.Script(ctx, row.Script)
		}
	}
	if err := errors.Join(errs[:]...); err != nil {
		t.Fatal(err)
	}
	if folded := model.Fold(g.Script, g.Events); folded.Number() != 7 || len(folded.Everyone) != 0 {
		t.Fatal("folds to", folded.Number(), folded.Everyone)
	}
	b, err := json.MarshalIndent(g, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	return append(b, '\n')
}

func writeGolden(t *testing.T, file, says string) {
	t.Helper()
	path := testPath(t)
	s := openAt(t, path)
	mustAppend(t, s, sessions.Append{
		Log: testTeam, Kind: sessions.TeamLog, Team: sessions.TeamRow{ID: testTeam, Name: "Team Noord", Members: 6},
		Events: []model.Event{event(testTeam, 1, model.TeamNamed{Name: "Team Noord"})},
	})
	hash, err := s.PutScript(ctx, model.Script{Method: "incident", Langs: []string{"nl"}})
	if err != nil {
		t.Fatal(err)
	}
	mustAppend(t, s, started(id(1)))
	for n, text := range []string{"Hoe blijf ik rustig?", "Wat deed de ander?", "ë 日本", "Weg ermee", "Nog een", "Eén"} {
		a := entry(id(1), n+2, text)
		a.Summary.Script = hash
		if n == 5 {
			a.Redact = []model.ID{eventID(id(1), 5)}
		}
		mustAppend(t, s, a)
	}
	mustWrite(t, s, id(2), 2)
	if err := s.SaveDraft(ctx, sessions.Draft{Place: sessions.Place{Log: id(1), Seat: id(3), Step: "questions"}, Text: "half een z"}); err != nil {
		t.Fatal(err)
	}
	if err := s.SetAlive(ctx, id(1), sessions.Alive{At: 1_790_000_000_008, Program: id(9)}); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(says, readGolden(t, s), 0o644); err != nil {
		t.Fatal(err)
	}
	s.Close()
	if err := os.WriteFile(file, mustRead(t, path), 0o644); err != nil {
		t.Fatal(err)
	}
}
