package keep

import (
	"testing"

	"intervision/model"
)

func TestEveryWayKeepsTheEvent(t *testing.T) {
	a, err := NewAppend(t.Context(), t.TempDir(), 3)
	if err != nil {
		t.Fatal(err)
	}
	before := a.next.Expect
	took, err := a.Rounds(t.Context(), 4)
	if err != nil {
		t.Fatal(err)
	}
	if len(took.Raw) != 4 || len(took.Transaction) != 4 || len(took.Turn) != 4 {
		t.Errorf("rounds are missing: %+v", took)
	}
	events, head, err := a.store.Read(t.Context(), a.log, before, 0)
	if err != nil || len(events) != 4 || head.Number != before+4 || a.rows.number != before+4 {
		t.Errorf("%d events after %d, head %d, transactions up to %d, %v", len(events), before, head.Number, a.rows.number, err)
	}
	size, err := a.raw.Seek(0, 1)
	if want := 4 * (len(a.rows.event) + len(a.rows.head) + len(a.rows.home)); err != nil || size != int64(want) || len(a.rows.event) < 256 {
		t.Errorf("%d raw bytes, want %d, %v", size, want, err)
	}
	if err := a.Close(); err != nil {
		t.Error(err)
	}
}

func TestTheLongSessionIsFolded(t *testing.T) {
	f, err := NewFold(t.Context(), t.TempDir(), 80)
	if err != nil {
		t.Fatal(err)
	}
	s, err := f.Whole(t.Context())
	if err != nil || s.State != model.StateClosed || len(s.Events()) != 80 {
		t.Errorf("state %v, %d events, %v", s.State, len(s.Events()), err)
	}
	if script, err := f.Store.Script(t.Context(), f.Hash); err != nil || len(script.Steps) != len(f.Script.Steps) {
		t.Errorf("script of %d steps, %v", len(script.Steps), err)
	}
}
