package intentions_test

import (
	"testing"
	"time"

	"intervision/sessions/memory"
	"intervision/ui/uitest"
)

func TestAnIntentionThatAnotherProgramErasedLeavesTheScreen(t *testing.T) {
	for name, keys := range map[string][]string{
		"looked at":     {"enter"},
		"being written": {"enter", "1", "down", "down", "down", "down", "down", "enter"},
	} {
		t.Run(name, func(t *testing.T) {
			meeting(t, memory.New(), func(t *testing.T, c *circle, term *uitest.Term) {
				term.Press(keys...)
				term.Must("vraag ik wat hij nodig heeft")
				if err := c.env.Store.Erase(t.Context(), c.logs[2]); err != nil {
					t.Fatal(err)
				}
				term.Wait(time.Second)
				term.MustNot("zijn toon", "vraag ik wat hij nodig heeft")
				term.Must("1 van 2", "Dit is er niet meer.")
			})
		})
	}
}

func TestTheListOfIntentionsIsReadAgainWithTheFocus(t *testing.T) {
	meeting(t, memory.New(), func(t *testing.T, c *circle, term *uitest.Term) {
		if err := c.env.Store.Erase(t.Context(), c.logs[2]); err != nil {
			t.Fatal(err)
		}
		term.Focus(true)
		term.MustNot("zijn toon")
		term.Must("1 van 2")
	})
}
