package export_test

import (
	"strings"
	"testing"

	"intervision/model"
	"intervision/ui/export"
	"intervision/ui/lang"
	"intervision/ui/uitest"
)

// incident is a session in which a lot was typed, in every way there is but
// columns and a chosen module.
func incident(t tb) *meeting {
	m := begun(t, script(t, "full", "incident-method"), model.KeepEverything, fatima)
	m.do(model.NameCase{Text: "Rustig blijven"})
	m.to("situation")
	m.do(model.Word{Text: "Waarom doet hij zo?"})
	m.do(model.Park{Text: "Bel eerst zijn leidinggevende."})
	m.to("information")
	m.do(model.Word{Text: "Hoe blijf ik rustig als hij boos wordt?"})
	m.write("Wat gebeurde er vlak voordat hij opstond?")
	m.write("Hij kreeg een telefoontje\nen werd stil.")
	m.do(model.TakeTurn{Step: m.step()})
	m.write("Wie waren er nog meer bij?")
	m.to("standpoint")
	m.write("Ik zou blijven zitten, omdat dat rust geeft.")
	m.do(model.Reveal{Step: m.step()})
	m.to("standpoints")
	m.write("Ik zou zeggen wat ik zie.")
	m.to("what-happened")
	m.write("Ik ben weggelopen.\n\nDat voelde niet goed.")
	m.do(model.Next{From: m.step()})
	m.to("close-reflection")
	for range m.s.Everyone {
		who := m.s.Turn().Person
		text := map[model.ID]string{fatima: "Rust begint bij mijn adem.", anneke: "Ik vraag eerder door."}[who]
		if text == "" {
			m.do(model.TakeTurn{Step: m.step()})
			continue
		}
		m.write(text)
	}
	m.to("close-intention")
	m.do(model.Intend{Intention: model.Intention{Owner: fatima, When: "zijn toon verandert", Then: "adem ik eerst uit.", Chance: november.Add(8 * 24 * model.Hour), Notice: "Sem"}})
	m.do(model.Intend{Intention: model.Intention{Owner: fatima, Then: "Boosheid gaat niet altijd over mij.", Insight: true}})
	m.to("close-evaluation")
	m.do(model.Rate{Step: m.step(), Item: "use", Counts: []int{0, 0, 0, 2, 3}})
	m.do(model.Rate{Step: m.step(), Item: "inquiry", Counts: []int{0, 1, 0, 2, 0}})
	m.end()
	return m
}

func TestNotesAsTheyRead(t *testing.T) {
	for _, code := range lang.Codes() {
		w := words(t, code)
		m := incident(t)
		uitest.Golden(t, "incident."+code, export.Markdown(m.s, m.team, w, zone))
		m = module(t)
		uitest.Golden(t, "module."+code, export.Markdown(m.s, m.team, w, zone))
		m = untyped(t)
		uitest.Golden(t, "untyped."+code, export.Markdown(m.s, m.team, w, zone))
		m = together(t)
		uitest.Golden(t, "happened."+code, export.Happened(m.s, m.team, w, zone))
		uitest.Golden(t, "together."+code, export.Markdown(m.s, m.team, w, zone))
	}
}

// module is a session with a chosen module and marks.
func module(t tb) *meeting {
	m := begun(t, script(t, "short", "tietze-six-phases"), model.KeepCore, model.ID{})
	m.to("casting")
	m.do(model.Pick{Step: m.step(), Person: joris})
	m.to("key-question")
	m.write("Hoe zeg ik nee?")
	m.to("choose-module")
	m.do(model.Pick{Step: m.step(), Choice: "good-advice"})
	m.to("consultation")
	first := m.write("Slaap er een nacht over.")
	m.write("Zeg het meteen.")
	m.to("conclusion")
	m.do(model.MarkEntry{Step: m.step(), Entry: first, Mark: model.Taken})
	m.end()
	return m
}

// together is a session with columns, in which everybody intends something.
func together(t tb) *meeting {
	m := begun(t, script(t, "full", "dilemma-method"), model.KeepEverything, sem)
	m.to("perspectives")
	for i, c := range m.s.Current().Choices {
		m.do(model.Write{Step: m.step(), Column: c.ID, Text: "Uit perspectief " + string(rune('A'+i))})
	}
	m.to("conclusions")
	m.do(model.Intend{Intention: model.Intention{When: "het weer speelt", Then: "leg ik het voor."}})
	m.do(model.Intend{Intention: model.Intention{Owner: joris, When: "ik twijfel", Then: "bel ik Sem.", Obstacle: "drukte", Instead: "stuur ik een bericht"}})
	id := m.do(model.Intend{Intention: model.Intention{Owner: mila, Then: "Regels mogen ook schuren.", Insight: true}})
	m.end()
	m.do(model.FollowUp{FollowedUp: model.FollowedUp{Intention: id, Status: model.StatusPartly, Note: "Het bleef lastig."}})
	return m
}

// untyped is a session in which nobody typed a word and steps were skipped.
func untyped(t tb) *meeting {
	m := begun(t, script(t, "short", "incident-method"), model.KeepCore, fatima)
	m.to("information")
	m.do(model.ToClosing{From: m.step()})
	m.end()
	return m
}

func TestWithoutATypedWordItStillReads(t *testing.T) {
	m := untyped(t)
	got := export.Markdown(m.s, m.team, words(t, "nl"), zone)
	for _, want := range []string{"# Incidentmethode", "12 november 2026", "Informatieronde", "Overgeslagen: ", "Alleen voor de groep.", "ingebracht door Fatima", "14 min"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
}

func TestNamesAreThoseOfToday(t *testing.T) {
	m := incident(t)
	m.team.Members[2].Name = "Fatima B."
	got := export.Markdown(m.s, m.team, words(t, "nl"), zone)
	for _, want := range []string{"ingebracht door Fatima B.", "Wat Fatima B. meeneemt", "Joris", "Mila"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
}

func TestAGuestWhoseNameIsGoneIsAGuest(t *testing.T) {
	m := incident(t)
	m.do(model.Redact{IDs: []model.ID{mila}})
	nl := export.Markdown(m.s, m.team, words(t, "nl"), zone)
	en := export.Markdown(m.s, m.team, words(t, "en"), zone)
	if strings.Contains(nl+en, "Mila") || !strings.Contains(nl, "Daan en een gast") || !strings.Contains(en, "Daan and a guest") {
		t.Errorf("got\n%s\n%s", nl, en)
	}
	m.team = model.Team{}
	if got := export.Markdown(m.s, m.team, words(t, "nl"), zone); !strings.Contains(got, "met de inbrenger, de gespreksleider en 4 gasten") || !strings.Contains(got, "Wat de inbrenger meeneemt") {
		t.Errorf("without anybody's name:\n%s", got)
	}
}

func TestNothingReadsAsARejection(t *testing.T) {
	for _, c := range []struct {
		method, write, mark string
		step                model.Mark
		word                string
	}{
		{"gossip-method", "sentences", "recognise", model.Recognise, "herken ik"},
		{"gossip-method", "sentences", "recognise", model.NotMine, ""},
		{"ten-step-method", "questions", "value-questions", model.Warm, "warm"},
		{"ten-step-method", "questions", "value-questions", model.Neutral, ""},
		{"ten-step-method", "questions", "value-questions", model.Cold, ""},
	} {
		m := begun(t, script(t, "short", c.method), model.KeepEverything, fatima)
		m.to(c.write)
		id := m.write("Een zin.")
		m.to(c.mark)
		m.do(model.MarkEntry{Step: m.step(), Entry: id, Mark: c.step})
		m.end()
		got := export.Markdown(m.s, m.team, words(t, "nl"), zone)
		want := "Een zin.\n"
		if c.word != "" {
			want = "Een zin. · *" + c.word + "*\n"
		}
		if !strings.Contains(got, want) {
			t.Errorf("%s, mark %d: %q is not in\n%s", c.method, c.step, want, got)
		}
	}
}

func TestCountsOfAFewAreNobodysBusiness(t *testing.T) {
	for _, c := range []struct {
		counts []int
		want   string
	}{
		{[]int{0, 0, 0, 0, 3}, ""},
		{[]int{0, 0, 0, 0, 4}, "- Bruikbaar · 5: ●●●● 4×  \n  4 van de 6 gaven antwoord · middelste antwoord: 5  \n  *Kun je hier iets mee in je werk? Eén is nog niet, vijf is morgen al.*\n"},
		{[]int{0, 1, 1, 2, 1}, "- Bruikbaar · 2: ● 1× · 3: ● 1× · 4: ●● 2× · 5: ● 1×  \n  5 van de 6 gaven antwoord · middelste antwoord: 4  \n"},
		{[]int{0, 0, 2, 2, 0}, "4 van de 6 gaven antwoord · middelste antwoord: tussen 3 en 4  \n"},
	} {
		m := begun(t, script(t, "full", "incident-method"), model.KeepCore, fatima)
		m.to("close-evaluation")
		m.do(model.Rate{Step: m.step(), Item: "use", Counts: c.counts})
		m.end()
		got := export.Markdown(m.s, m.team, words(t, "nl"), zone)
		if strings.Contains(got, "×") != (c.want != "") || !strings.Contains(got, c.want) {
			t.Errorf("%v:\n%s", c.counts, got)
		}
		for _, never := range []string{"gemiddeld", "3,5", "3.5", "%"} {
			if strings.Contains(got, never) {
				t.Errorf("%v: %q is in\n%s", c.counts, never, got)
			}
		}
	}
}

func TestThePresentersOwnNumberIsShown(t *testing.T) {
	m := begun(t, script(t, "short", "conversation-prep-grow"), model.KeepCore, fatima)
	m.to("readiness")
	m.do(model.Rate{Step: m.step(), Counts: []int{0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0}})
	m.end()
	if got := export.Markdown(m.s, m.team, words(t, "nl"), zone); !strings.Contains(got, "## Hoe klaar ben je?\n\n- 6\n") {
		t.Errorf("got\n%s", got)
	}
}

func TestWhatWasWrittenInSilenceStaysThere(t *testing.T) {
	m := begun(t, script(t, "short", "incident-method"), model.KeepEverything, fatima)
	m.to("standpoint")
	m.write("Niemand leest mee.")
	running := export.Markdown(m.s, m.team, words(t, "nl"), zone)
	m.end()
	closed := export.Markdown(m.s, m.team, words(t, "nl"), zone)
	if strings.Contains(running+closed, "Niemand leest mee") {
		t.Errorf("it is in\n%s\n%s", running, closed)
	}
}

func TestAStoppedCaseAndAnAgreementToKeepNothing(t *testing.T) {
	w := words(t, "nl")
	m := begun(t, script(t, "short", "incident-method"), model.KeepCore, fatima)
	m.to("situation")
	m.write("Hoe verder?")
	m.do(model.StopCase{})
	m.end()
	if got := export.Markdown(m.s, m.team, w, zone); !strings.Contains(got, w.Review.Stopped) || strings.Contains(got, "Hoe verder") {
		t.Errorf("stopped:\n%s", got)
	}
	m = begun(t, script(t, "short", "incident-method"), model.KeepNothing, fatima)
	m.end()
	if got := export.Markdown(m.s, m.team, w, zone); !strings.Contains(got, w.Review.NothingKept) || strings.Contains(got, "Mila") {
		t.Errorf("nothing kept:\n%s", got)
	}
}

func TestItBearsASessionThatHoldsNothing(t *testing.T) {
	for _, code := range lang.Codes() {
		if got := export.Markdown(model.Session{}, model.Team{}, words(t, code), nil); got == "" {
			t.Error("nothing at all")
		}
		m := &meeting{tb: t, s: model.Fold(model.Script{}, nil)}
		_ = export.Markdown(m.s, m.team, words(t, code), nil)
	}
}
