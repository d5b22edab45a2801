package season_test

import (
	"testing"
	"time"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/page/pagetest"
	"intervision/ui/uitest"
)

func TestWhatAnotherProgramSaysOfTheSeriesIsShown(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		term.Must("do 14 jan 14:00")
		for i, said := range []string{"di 19 jan 10:00", "di 19 jan 11:00"} {
			if i == 1 {
				term.Press("a") // also while a question is open
				term.Must("Wie kan er niet")
			}
			pagetest.Add(t, term.Env, id, model.MeetingMoved{Number: 1, Date: model.DateOf(2027, 1, 19), Minute: 600 + 60*i})
			term.Wait(time.Second)
			term.MustNot("do 14 jan")
			term.Must(said)
		}
	})
}

func TestATeamThatAnotherProgramErasedLeavesTheScreen(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		term.Must("Joris")
		if err := term.Env.Store.Erase(t.Context(), id); err != nil {
			t.Fatal(err)
		}
		term.Wait(time.Second)
		term.MustNot("Joris", "Anneke", " jan ")
		term.Must(term.Env.Words.Error(sessions.ErrNotFound)[:20])
	})
}
