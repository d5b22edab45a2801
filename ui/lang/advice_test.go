package lang

import (
	"strings"
	"testing"

	"intervision/methods"
)

func TestEveryWordOfTheAdvisorExists(t *testing.T) {
	for _, code := range Codes() {
		a := For(code).Advice
		same(t, code, "reasons", keysOf(a.Reasons), methods.ReasonCodes())
		same(t, code, "stops", keysOf(a.Stops), methods.StopCodes())
		same(t, code, "what may help", keysOf(a.Insteads), methods.Insteads())
		same(t, code, "cautions", keysOf(a.Cautions), methods.Cautions())
		same(t, code, "exclusions", keysOf(a.Exclusions), methods.ExclusionCodes())
		same(t, code, "changes", keysOf(a.Changes), methods.ChangeCodes())
		same(t, code, "answers", keysOf(a.Names), methods.AnswerNames())
		same(t, code, "kinds in a sentence", keysOf(a.About), methods.Kinds())
		same(t, code, "experience", keysOf(a.Experience), methods.Experiences())
		same(t, code, "wishes", keysOf(a.Wants), methods.Wishes())
		same(t, code, "signals", keysOf(a.Signals), append(methods.Signals(), methods.StopManager))
	}
}

// Stop rules are soft, and nobody is told what to do.
func TestStopsAreSoft(t *testing.T) {
	for code, hard := range map[string][]string{"nl": {"moet je", "mag niet", "verboden", "!"}, "en": {"must", "not allowed", "you have to", "!"}} {
		a := For(code).Advice
		for _, text := range append(valuesOf(a.Stops), valuesOf(a.Insteads)...) {
			for _, word := range hard {
				if strings.Contains(strings.ToLower(text), word) {
					t.Errorf("%s: %q is hard", code, text)
				}
			}
		}
		if !strings.Contains(a.Maybe, map[string]string{"nl": "misschien", "en": "may"}[code]) {
			t.Errorf("%s: %q leaves no choice", code, a.Maybe)
		}
	}
}

func valuesOf(m map[string]string) []string {
	var all []string
	for _, v := range m {
		all = append(all, v)
	}
	return all
}

func TestWhatTheAdvisorSays(t *testing.T) {
	nl := For("nl")
	a := nl.Advice
	if got := a.Reason(methods.Reason{Answer: "kind", Code: "first-choice", Value: "dilemma"}); got != "de eerste keus bij een dilemma, met zoveel tijd" {
		t.Errorf("got %q", got)
	}
	if got := a.Reason(methods.Reason{Answer: "minutes", Code: "time-fits", Value: "55"}); got != "duurt gewoonlijk 55 minuten: dat past" {
		t.Errorf("got %q", got)
	}
	name := func(id string) string { return "De " + id }
	for _, c := range []struct {
		change methods.Change
		want   string
	}{
		{methods.Change{Code: methods.NowOut, Method: "kring", Why: methods.TooShort}, "De kring valt af (vraagt meer tijd)."},
		{methods.Change{Code: methods.NowOut, Method: "kring"}, "De kring valt af."},
		{methods.Change{Code: methods.NowFirst, Method: "kring"}, "Nu staat De kring voorop."},
		{methods.Change{Code: methods.StopAppears, Why: "conflict"}, "Nu gaat er misschien iets anders voor."},
	} {
		if got := a.Change(c.change, name); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
	stop := methods.Stop{Code: "conflict", Also: []string{"file"}, Instead: []string{"mediation", "peer-review"}}
	if got := a.StopSays(stop); !strings.HasPrefix(got, a.Stops["conflict"]+" ") || !strings.HasSuffix(got, a.Stops["file"]) {
		t.Errorf("got %q", got)
	}
	if got := a.Instead(stop); len(got) != 2 || got[0] != "een mediator" {
		t.Errorf("got %v", got)
	}
	e := methods.Entry{NotFor: map[string]string{"nl": "Een nieuwe groep."}, Langs: []string{"nl"}, Minutes: methods.Minutes{Default: 55}}
	m := methods.Advised{NotWhen: []string{methods.CautionCard, methods.CautionShortened}}
	if got := a.NotWhen(m, e, "en"); got != "Een nieuwe groep. Niet als jullie niets willen inkorten: gewoonlijk duurt het 55 minuten." {
		t.Errorf("got %q", got)
	}
	if got := a.Missing(nl, nil); got != "" {
		t.Errorf("got %q", got)
	}
	if got := a.Missing(nl, []string{"people", "minutes"}); got != "Nog niet bekend: met hoeveel jullie zijn en hoeveel tijd er is. Weten jullie dat, dan past het advies beter." {
		t.Errorf("got %q", got)
	}
	if nl.Kind("dilemma") != nl.Library.KindsLong["dilemma"] || nl.Kind("") != a.DontKnow {
		t.Error("a kind of question has other words")
	}
}
