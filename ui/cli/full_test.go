package cli

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/lang"
)

// fullStore is a store on a full disk, from which an erased session may be gone
// all the same.
type fullStore struct {
	sessions.Store
	gone bool
}

func (fullStore) Erase(context.Context, model.ID) error { return sessions.ErrFull }

func (s fullStore) Read(context.Context, model.ID, uint64, int) ([]model.Event, sessions.Head, error) {
	if s.gone {
		return nil, sessions.Head{}, sessions.ErrNotFound
	}
	return make([]model.Event, 1), sessions.Head{}, nil
}

// On a full disk nobody is told to type on, and a session that is gone is not
// said to be there still.
func TestErasingOnAFullDisk(t *testing.T) {
	words := lang.For("en")
	for gone, want := range map[bool]string{true: "has been erased", false: words.Errors.NoRoom} {
		var out bytes.Buffer
		p := &program{World: World{Out: &out, Err: &out, Getenv: func(string) string { return "" }}, words: words}
		err := p.erase(t.Context(), fullStore{gone: gone}, model.Summary{Title: "The sigh"}, true)
		if code := p.end(err); code != stopped || !strings.Contains(out.String(), want) {
			t.Errorf("gone %v: %d, %q, want %q", gone, code, out.String(), want)
		}
	}
}
