package run_test

import (
	"testing"

	"intervision/model"
	"intervision/ui/uitest"
)

// The last look calls a question, its answer, an idea and an insight what they are.
func TestTheLastLookNamesWhatIsKept(t *testing.T) {
	session(t, "incident-method", model.KeepEverything, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Informatieronde")
		say(term, "Hoe lang al?")
		say(term, "Drie jaar.")
		to(t, term, "Lees voor wat je zou doen")
		say(term, "Ik zou vragen")
		to(t, term, "Wat neem jij mee")
		say(term, "Wachten helpt")
		to(t, term, "Dit blijft bewaard")
		term.Must("gevraagd    Hoe lang al?", "antwoord    Drie jaar.", "idee        Ik zou vragen", "inzicht     Wachten helpt")
	})
}
