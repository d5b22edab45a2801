package run_test

import (
	"testing"
	"time"

	"intervision/model"
	"intervision/ui/uitest"
)

// The moments that people remember, each as it hangs on the wall: a projector
// with a huge font, and the usual one. The cursor is part of the picture.

// picture compares what is seen at both sizes.
func picture(term *uitest.Term, name string) {
	var both string
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		term.Resize(size[0], size[1])
		term.Wait(time.Second / 10)
		both += term.Screen()
	}
	term.Compare("moment-"+name, both)
}

// inBoth compares it in Dutch, then in English.
func inBoth(term *uitest.Term, name string) {
	picture(term, name)
	term.Press("ctrl+l")
	picture(term, name+"-en")
	term.Press("ctrl+l")
}

// moments leads a session whose presenter is Joris.
func moments(t *testing.T, method string, level model.Level, test func(t *testing.T, term *uitest.Term)) {
	t.Helper()
	session(t, method, level, 1, 80, 24, func(t *testing.T, _ table, term *uitest.Term) { test(t, term) })
}

func say(term *uitest.Term, line string) {
	term.Type(line)
	term.Press("enter")
}

func TestTheMomentOfWelcome(t *testing.T) {
	moments(t, "gossip-method", model.KeepCore, func(t *testing.T, term *uitest.Term) { inBoth(term, "welcome") })
}

func TestTheMomentOfSilence(t *testing.T) {
	moments(t, "incident-method", model.KeepCore, func(t *testing.T, term *uitest.Term) {
		to(t, term, "Situatie schetsen")
		say(term, "Hoe blijf ik rustig als hij boos wordt?")
		to(t, term, "Jij staat daar, op dat moment.")
		inBoth(term, "silence")
		term.Wait(5 * time.Minute)
		inBoth(term, "pens-down")
	})
}

func TestTheMomentOfTurningRound(t *testing.T) {
	moments(t, "gossip-method", model.KeepEverything, func(t *testing.T, term *uitest.Term) {
		to(t, term, "Vraag introduceren")
		say(term, "Hoe zeg ik nee zonder ruzie?")
		to(t, term, "Verkennen")
		term.Press("f4")
		term.Type("Je zou het eerst kunnen mailen")
		picture(term, "parking")
		term.Press("enter")
		picture(term, "parked")
		to(t, term, "draai je stoel om")
		inBoth(term, "turning-round")
		term.Wait(time.Minute + time.Second)
		picture(term, "behind-your-back")
		to(t, term, "Drie zinnen")
		picture(term, "three-sentences")
		say(term, "Misschien wil hij vooral aardig gevonden worden.")
		say(term, "Misschien is nee zeggen thuis ook lastig.")
		say(term, "Misschien hoeft het niet meteen.")
		to(t, term, "draai maar terug")
		inBoth(term, "coming-back")
		to(t, term, "Wat herken je?")
		term.Press("space")
		picture(term, "the-sentences")
		to(t, term, "Hoe zit je erbij?")
		picture(term, "how-are-you")
	})
}

func TestTheMomentWithAManager(t *testing.T) {
	moments(t, "incident-method", model.KeepCore, func(t *testing.T, term *uitest.Term) {
		term.Press("ctrl+k")
		term.Type("leidinggevende in de kring")
		term.Press("enter")
		inBoth(term, "manager")
		to(t, term, "Informatieronde")
		picture(term, "manager-no-round")
	})
}

func TestTheMomentOfStopping(t *testing.T) {
	moments(t, "incident-method", model.KeepCore, func(t *testing.T, term *uitest.Term) {
		to(t, term, "Situatie schetsen")
		say(term, "Hoe blijf ik rustig als hij boos wordt?")
		to(t, term, "Analyse")
		term.Press("ctrl+k")
		term.Type("inbrenger wil stoppen")
		term.Press("enter")
		picture(term, "stopping")
		term.Press("enter")
		inBoth(term, "stopped")
		step(term)
		picture(term, "round-without-advice")
	})
}

func TestTheMomentsAtTheEnd(t *testing.T) {
	moments(t, "incident-method", model.KeepCore, func(t *testing.T, term *uitest.Term) {
		to(t, term, "Situatie schetsen")
		say(term, "Hoe blijf ik rustig als hij boos wordt?")
		to(t, term, "Wat neem je mee?")
		picture(term, "round")
		to(t, term, "Voornemen ")
		say(term, "hij zijn stem verheft")
		say(term, "vraag ik wat hij nodig heeft")
		to(t, term, "Dit blijft bewaard")
		inBoth(term, "last-look")
		to(t, term, "Eén woord")
		picture(term, "one-word")
		step(term)
		inBoth(term, "end")
	})
}
