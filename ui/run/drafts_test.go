package run_test

import (
	"testing"
	"time"

	"intervision/model"
	"intervision/ui/uitest"
)

// What the case was called is kept once: what was typed of it is not left beside
// it, and does not come back into the line.
func TestACaseThatIsNamedLeavesNoDraft(t *testing.T) {
	session(t, "incident-method", model.KeepCore, -1, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Casus kiezen ")
		term.Type("De klant aan de balie")
		term.Wait(2 * time.Second)
		drafts := func() int {
			all, err := tb.env.Store.DraftsOf(t.Context(), tb.log)
			must(t, err)
			return len(all)
		}
		if drafts() != 1 {
			t.Fatal("what is being typed is not kept")
		}
		term.Press("enter")
		term.Wait(2 * time.Second)
		if n := drafts(); n != 0 {
			t.Errorf("%d drafts are left", n)
		}
	})
}
