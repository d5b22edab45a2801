package run_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"intervision/model"
	"intervision/ui/uitest"
)

// What somebody who leads for the first time, with nobody to ask, would stumble
// over.

// footer is the last line of the screen.
func footer(term *uitest.Term) string {
	screen, _, _ := strings.Cut(term.Screen(), "[cursor")
	lines := strings.Split(strings.TrimRight(screen, "\n "), "\n")
	return lines[len(lines)-1]
}

func mustOffer(t *testing.T, term *uitest.Term, hints ...string) {
	t.Helper()
	for _, hint := range hints {
		if !strings.Contains(footer(term), hint) {
			t.Errorf("the footer misses %q:\n%s", hint, term.Screen())
		}
	}
}

// wall is the screen without its footer, which names the next step.
func wall(term *uitest.Term) string {
	screen, _, _ := strings.Cut(term.Screen(), footer(term))
	return screen
}

// to goes on until the step with a title.
func to(t *testing.T, term *uitest.Term, title string) {
	t.Helper()
	for range 20 {
		if strings.Contains(wall(term), title) {
			return
		}
		step(term)
	}
	t.Fatalf("no step %q\n%s", title, term.Screen())
}

func session(t *testing.T, method string, level model.Level, presenter, width, height int, test func(t *testing.T, tb table, term *uitest.Term)) {
	t.Helper()
	uitest.Run(t, func(t *testing.T) {
		tb := lay(t, method, level, presenter)
		test(t, tb, tb.open(t, width, height))
	})
}

func TestALineJustTypedCanBeWordedAgain(t *testing.T) {
	session(t, "incident-method", model.KeepEverything, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Analyse ")
		term.Type("Zij schrok")
		term.Press("enter")
		term.Press("up")
		term.Must("▸  1  Zij schrok")
		term.Press("enter")
		term.Type(" ervan")
		term.Press("enter")
		term.Must("1  Zij schrok ervan")
		term.Press("up")
		term.Press("delete")
		term.MustNot("Zij schrok")
		term.Press("ctrl+z")
		term.Must("1  Zij schrok ervan")
	})
}

// Whoever goes on typing while a line is chosen loses no letter, and no line.
func TestALetterInTheListGoesBackToTheField(t *testing.T) {
	session(t, "incident-method", model.KeepEverything, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Analyse ")
		term.Type("Zij schrok")
		term.Press("enter")
		term.Press("tab")
		mustOffer(t, term, "enter aanpassen", "del weghalen")
		term.Type("x en e. beide b?")
		term.Press("enter")
		term.Must("1  Zij schrok", "2  x en e. beide b?")
	})
}

func TestEscLeavesARunningSessionOnlyTheSecondTime(t *testing.T) {
	session(t, "incident-method", model.KeepEverything, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Situatie schetsen")
		term.Type("een halve zin")
		term.Press("esc")
		term.Must("Nog een keer esc", "een halve zin")
		term.Type(" erbij") // whoever goes on stays
		term.MustNot("Nog een keer esc")
		term.Press("esc")
		term.Press("esc")
		term.MustNot("een halve zin")
	})
}

func TestChoosingTheCaseTellsHow(t *testing.T) {
	session(t, "incident-method", model.KeepEverything, -1, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Casus kiezen")
		mustOffer(t, term, "↑↓ wie brengt in")
		term.Type("Hoe kan ik nee zeggen?")
		term.Press("enter")
		term.Must("Casus   Hoe kan ik nee zeggen?")
		term.Press("down")
		term.Press("down")
		mustOffer(t, term, "enter kiezen")
		term.Press("enter")
		term.Must("Casus van Joris", "  ● Joris\n", "\n      Sem\n") // the sign pushes no name out of line
	})
}

func TestTheFooterSaysWhatEnterDoesNow(t *testing.T) {
	session(t, "incident-method", model.KeepEverything, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Informatieronde")
		mustOffer(t, term, "enter volgende", "f4 parkeren")
		term.Type("Wat")
		mustOffer(t, term, "enter bewaren")
		to(t, term, "Voornemen ")
		mustOffer(t, term, "enter dan …", "tab of een inzicht")
		term.Press("tab")
		mustOffer(t, term, "enter bewaren", "tab als … dan …")
	})
}

func TestParkingIsOfferedWhileAdviceIsToCome(t *testing.T) {
	session(t, "incident-method", model.KeepEverything, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Slotdiscussie")
		term.Press("f4")
		term.MustNot("parkeren: één regel")
		term.Must("geen stap met adviezen meer")
	})
}

func TestWritingInSilenceShowsThatItIsThereAndNothingElse(t *testing.T) {
	session(t, "incident-method", model.KeepEverything, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Schrijf twee of drie korte vragen op.")
		term.Must("typen kan ook: niemand kan het lezen")
		term.Type("geheim")
		term.Must("er staat iets; niemand kan het lezen")
		term.MustNot("geheim")
		term.Press("enter")
		term.Must("typen kan ook", "1 persoon heeft geschreven.")
	})
}

func TestCountingHandsSaysWhatANumberMeans(t *testing.T) {
	session(t, "incident-method", model.KeepCore, 2, 60, 16, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Evaluatie")
		term.Must("[ 1]", "hoeveel mensen kozen 1?")
		term.Type("3")
		term.Must("[ 2]", "hoeveel mensen kozen 2?", "3×")
		term.Type("2") // there are four
		term.Must("Dat zijn er meer dan er mensen zijn", "[ 2]")
		term.MustNot("2×")
		term.Type("1")
		term.Must("1×", "[ 3]")
	})
}

func TestTheLastLookNamesAnInsightAndTakesBack(t *testing.T) {
	session(t, "incident-method", model.KeepCore, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Voornemen ")
		term.Press("tab")
		term.Type("Rust helpt")
		term.Press("enter")
		to(t, term, "Dit blijft bewaard")
		term.Must("inzicht", "Fatima, klopt dit?")
		term.MustNot("voornemen")
		term.Press("delete")
		term.MustNot("Rust helpt")
		term.Press("ctrl+z")
		term.Must("Rust helpt")
	})
}

func TestNobodyIsThankedByARole(t *testing.T) {
	session(t, "fifteen-percent-solutions", model.KeepCore, -1, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Dit blijft bewaard")
		term.Must("Dit blijft bewaard. Klopt dit? Wat mag weg?")
		to(t, term, "Eén woord")
		term.MustNot("inbrenger")
		step(term)
		term.Must("Dank jullie wel.")
		term.MustNot("inbrenger")
	})
}

func TestAClickerGoesOnFromEveryPanel(t *testing.T) {
	for _, key := range []string{"f2", "f9"} {
		session(t, "incident-method", model.KeepCore, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
			to(t, term, "Situatie schetsen")
			term.Wait(time.Second)
			term.Press(key)
			mustOffer(t, term, "esc klaar")
			term.Press("pgdown")
			term.Must("Schrijf twee of drie korte vragen op.")
			term.MustNot("────────\n  ▸")
		})
	}
}

// Where people present in turn, the next seat does, and the question of the one
// before is not shown as theirs.
func TestTheNextSeatPresentsInTurn(t *testing.T) {
	session(t, "wise-crowds", model.KeepCore, 1, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Beurt 1: de vraag")
		term.Type("Hoe zeg ik nee?")
		term.Press("enter")
		term.Must("Vraag van Joris   Hoe zeg ik nee?")
		to(t, term, "Beurt 2: de vraag")
		term.Must("de tweede beurt is voor Fatima")
		term.MustNot("Hoe zeg ik nee?")
		term.Wait(time.Second)
		term.Press("pgup")
		step(term)
		term.Must("Beurt 2: de vraag", "de tweede beurt is voor Fatima")
		// A role put right by hand stays.
		term.Type("Hoe rust ik uit?")
		term.Press("enter")
		term.Press("f9")
		term.Press("down")
		term.Press("down")
		term.Press("down")
		term.Press("i")
		term.Press("esc")
		term.Must("Vraag van Sem   Hoe rust ik uit?")
	})
}

// On their own scale somebody chooses a value; enter alone chooses none, and
// pressed again it changes none.
func TestAnOwnScaleKeepsWhatWasChosen(t *testing.T) {
	session(t, "conversation-prep-grow", model.KeepEverything, 1, 60, 16, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Hoe klaar ben je?")
		mustOffer(t, term, "←→ anders", "enter bewaren", "pgdn 4 → 5 ")
		term.Press("enter")
		term.MustNot("1×", "[ ")
		term.Type("7")
		term.Must("[ 7]", "1×")
		term.Press("enter")
		term.Press("enter")
		term.Must("[ 7]", "1×")
		term.Press("right")
		term.Press("enter")
		term.Press("enter")
		term.Must("[ 8]", "1×")
		for _, rated := range tb.session(t).Steps {
			if len(rated.Ratings) > 0 && rated.Ratings[0].Counts[8] != 1 {
				t.Errorf("kept %v", rated.Ratings)
			}
		}
	})
}

// In a low window the heading that is typed under stays in sight.
func TestTheHeadingThatIsTypedUnderIsInSight(t *testing.T) {
	session(t, "conversation-prep-grow", model.KeepEverything, 1, 60, 16, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Werkelijkheid")
		term.Must("▸ Feiten")
		mustOffer(t, term, "tab ander kopje", "pgdn ")
		term.Press("tab")
		term.MustNot("▸ Feiten")
		term.Must("▸ ")
	})
}

func TestAMarkIsNamedAndStandsApart(t *testing.T) {
	session(t, "tietze-six-phases", model.KeepEverything, 1, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Sleutelvraag")
		term.Must("de vraag, in de woorden van Joris")
		to(t, term, "Advisering")
		term.Type("Je zou kunnen ademen")
		term.Press("enter")
		to(t, term, "Afsluiting")
		mustOffer(t, term, "spatie neem ik mee")
		term.Press("space")
		term.Must("● neem ik mee  Je zou kunnen ademen")
	})
}

// A case that was stopped rests: what comes then is said whole, and the question
// is no longer on the wall.
func TestStopping(t *testing.T) {
	session(t, "incident-method", model.KeepEverything, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Situatie schetsen")
		term.Type("Wat nu?")
		term.Press("enter")
		to(t, term, "Analyse ")
		term.Must("Vraag van Fatima   Wat nu?")
		term.Press("ctrl+k")
		term.Type("inbrenger wil stoppen")
		term.Press("enter")
		term.Must("Een reden is niet nodig.", "tenzij de inbrenger dat wil.")
		term.Press("enter")
		term.Must("We stoppen hier. Dank je, Fatima.")
		term.MustNot("Wat nu?")
	})
}

// Only the manager can say the manager's sentence, so it is not part of what the
// facilitator reads aloud.
func TestAManagerInTheCircle(t *testing.T) {
	session(t, "incident-method", model.KeepCore, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		term.Press("ctrl+k")
		term.Type("leidinggevende in de kring")
		term.Press("enter")
		term.Must("Wie leiding geeft, zegt: “Wat hier gezegd wordt", "“Welkom, fijn dat jullie er zijn")
		to(t, term, "Informatieronde")
		term.Must("Vandaag niet om de beurt")
		term.MustNot("aan de beurt", "We gaan het rondje af")
	})
}

// Somebody comes late, somebody leaves, roles move: in the lowest window too the
// way out is in sight.
func TestWhoIsHereInALowWindow(t *testing.T) {
	session(t, "incident-method", model.KeepCore, 2, 60, 16, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Situatie schetsen")
		term.Press("f9")
		mustOffer(t, term, "esc klaar")
		term.Press("down")
		term.Press("space")
		term.Must("▸ [ ] Joris") // wherever that is in the list
		term.Press("space")
		term.Must("▸ [x] Joris")
		term.Press("space")
		term.Press("+")
		term.Must("wie komt erbij?")
		term.Type("Noor")
		term.Press("enter")
		if got := len(tb.session(t).Seats); got != 4 {
			t.Errorf("%d sit there, want 4", got)
		}
		term.Press("f9")
		term.Must("Noor")
		term.Press("up")
		term.Press("g")
		term.Press("esc")
		term.MustNot("esc klaar")
	})
}

// Another end is typed on an empty line; the one that was agreed stands beside
// it, so that nobody has to rub it out first.
func TestAnotherEndIsTypedAtOnce(t *testing.T) {
	session(t, "incident-method", model.KeepCore, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Situatie")
		agreed := tb.env.Words.Times.Time(tb.session(t).Until, tb.env.Zone)
		another := tb.env.Words.Times.Time(tb.session(t).Until.Add(20*model.Minute), tb.env.Zone)
		term.Press("ctrl+k")
		term.Type("eindtijd")
		term.Press("enter")
		if !strings.Contains(term.Screen(), "nu staat er "+agreed) {
			t.Fatalf("nothing says that %s was agreed:\n%s", agreed, term.Screen())
		}
		term.Type(another)
		term.Press("enter")
		if got := tb.env.Words.Times.Time(tb.session(t).Until, tb.env.Zone); got != another {
			t.Errorf("until %s, not %s\n%s", got, another, term.Screen())
		}
		term.Press("ctrl+k")
		term.Type("eindtijd")
		term.Press("enter")
		term.Type(tb.env.Words.Times.Time(tb.env.Clock().Add(20*model.Minute), tb.env.Zone))
		term.Press("enter", "f11")
		term.Must("min achter", "(afgesproken: ")
	})
}

// Letters that vanish look like a program that hangs: one line says why, once in
// a step, and no sentence draws the curtain.
func TestTypingWhereNothingIsKeptSaysSoOnce(t *testing.T) {
	session(t, "incident-method", model.KeepCore, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		const line = "In deze stap bewaren we niets."
		to(t, term, "Informatieronde")
		term.Wait(time.Second)
		term.MustNot(line)
		term.Type("Hoe lang al? Bob.")
		term.Must("Informatieronde", line)
		term.Press("esc")
		term.MustNot(line)
		term.Type("zo")
		term.MustNot(line)
		step(term)
		term.Type("ja")
		term.Must(line)
	})
}

// One arrow too many in the welcome means no starting over, and less can be kept
// at any time.
func TestWhatIsKeptCanBeSeenAndChangedLater(t *testing.T) {
	session(t, "incident-method", model.KeepNothing, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		kept := func(key, want string) {
			t.Helper()
			term.Press("ctrl+k")
			term.Type("wat we bewaren")
			term.Press("enter")
			term.Must("Wat bewaren we?", "Minder bewaren kan altijd.")
			term.Press(key)
			term.Press("enter")
			term.Must(want)
		}
		step(term)
		kept("down", "Vanaf nu bewaren jullie: de vraag, inzichten en voornemens.")
		to(t, term, "Informatieronde")
		kept("down", "Meer bewaren kan alleen aan het begin.")
		term.Press("esc")
		term.MustNot("Wat bewaren we?")
		kept("up", "Vanaf nu bewaren jullie: niets")
		term.Press("ctrl+z")
		kept("enter", "Informatieronde")
		term.MustNot("Vanaf nu")
	})
}

func TestALineThatReplacesTheQuestionSaysSo(t *testing.T) {
	session(t, "wise-crowds", model.KeepCore, 1, 60, 16, func(t *testing.T, tb table, term *uitest.Term) {
		const line = "enter vervangt de vraag; ctrl+z brengt de vorige terug"
		to(t, term, "Beurt 1: de vraag")
		term.MustNot(line)
		term.Type("Hoe zeg ik nee?")
		term.Press("enter")
		term.Must(line)
		term.Type("En nu?")
		term.Press("enter")
		term.Press("ctrl+z")
		term.Must("Hoe zeg ik nee?")
		to(t, term, "Beurt 2: de vraag") // another question, of somebody else
		term.MustNot(line)
	})
}

func TestHelpSaysWhatTabDoesHere(t *testing.T) {
	session(t, "incident-method", model.KeepCore, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Voornemen ")
		for _, name := range []string{"Alleen een inzicht", "Toch als … dan …"} {
			term.Press("f1")
			term.Must(name)
			term.MustNot("Een regel kiezen")
			term.Press("esc")
			term.Press("tab")
		}
	})
}

// A case that is typed after pointing at somebody is that person's, and until
// then the pointer stays where it is.
func TestACaseIsOfWhoWasPointedAt(t *testing.T) {
	session(t, "incident-method", model.KeepEverything, -1, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Casus kiezen")
		at := 1
		who := tb.session(t).Seats[at]
		term.Press("up")
		term.Press("down")
		term.Type("Mijn rapport")
		term.Must("▸")
		term.Press("enter")
		term.Wait(time.Second)
		if now := tb.session(t); now.Presenter != who || now.Case != "Mijn rapport" {
			t.Errorf("the case %q is of seat %d, not of %d", now.Case, slices.Index(now.Seats, now.Presenter), at)
		}
	})
}
