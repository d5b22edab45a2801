package stage

import (
	"reflect"
	"strings"
	"testing"

	"intervision/model"
)

// Private notes are a log of their own, so a wall cannot come across them; and it
// would not know them if it did: their events in the log of the session, or the
// team, leave no trace on any wall.
func TestAWallDoesNotKnowPrivateNotes(t *testing.T) {
	const canary = "KANARIEPRIVE"
	g := gather(t, composed(t, "incident-method"), []string{"Anneke", "Joris", "Fatima", "Sem"})
	g.begin()
	for more := true; more; more = g.next() {
		d := model.Decision{Bodies: []model.Body{
			model.PrivateOpened{Person: g.s.Facilitator}, model.PrivateAdded{Text: canary}, model.PrivateEdited{Text: canary},
		}}
		g.s = g.s.Apply(d.Stamp(g.id, g.s.LastAt+1000, model.ID{9})...)
		for _, size := range []Size{{60, 15}, {80, 23}, {120, 34}, {200, 59}} {
			for _, live := range looks() {
				w := g.wall(live, size, "nl")
				if all := strings.Join(append(w.Lines, w.Spelled...), "\n"); strings.Contains(all, canary) {
					t.Fatalf("%s at %v:\n%s", g.s.Current().ID, size, all)
				}
			}
		}
	}
}

// What a wall is drawn from has no place for them, however deep one looks.
func TestNothingAWallIsDrawnFromHoldsPrivateNotes(t *testing.T) {
	seen := map[reflect.Type]bool{}
	var look func(reflect.Type, string)
	look = func(of reflect.Type, path string) {
		if seen[of] {
			return
		}
		seen[of] = true
		for _, private := range []any{model.PrivateNotes{}, model.PrivateLine{}, model.Session{}, model.Event{}} {
			if of == reflect.TypeOf(private) {
				t.Errorf("%s is a %s", path, of)
			}
		}
		switch of.Kind() {
		case reflect.Interface:
			t.Errorf("%s may hold anything", path)
		case reflect.Pointer, reflect.Slice, reflect.Array:
			look(of.Elem(), path)
		case reflect.Map:
			look(of.Key(), path)
			look(of.Elem(), path)
		case reflect.Struct:
			for i := range of.NumField() {
				look(of.Field(i).Type, path+"."+of.Field(i).Name)
			}
		}
	}
	look(reflect.TypeFor[model.Room](), "Room")
	look(reflect.TypeFor[Live](), "Live")
	if len(seen) < 20 {
		t.Errorf("only %d types were looked at", len(seen))
	}
}
