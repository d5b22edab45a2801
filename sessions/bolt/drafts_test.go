package bolt

import (
	"errors"
	"testing"

	"intervision/model"
	"intervision/sessions"
)

// A draft that was sealed while its session was open is not written once another
// program has closed it.
func TestADraftOnItsWayWhenItsSessionCloses(t *testing.T) {
	path := testPath(t)
	a, b := openAt(t, path), openAt(t, path)
	mustAppend(t, a, started(id(1)))
	d := sessions.Draft{Place: sessions.Place{Log: id(1), Step: "ideas"}, Text: "half"}
	c, err := a.planDraft(ctx, d)
	if err != nil {
		t.Fatal(err)
	}
	end := entry(id(1), 2, "")
	end.Events[0].Body, end.Summary.State = model.Closed{}, model.StateClosed
	mustAppend(t, b, end)
	if _, err := a.writing(ctx, c.apply, c.kept); !errors.Is(err, errMoved) {
		t.Error(err)
	}
	if err := a.SaveDraft(ctx, d); err != nil {
		t.Error(err)
	}
	if left, err := a.DraftsOf(ctx, id(1)); err != nil || len(left) > 0 {
		t.Error(left, err)
	}
}
