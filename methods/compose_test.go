package methods

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"intervision/model"
)

func scriptIDs(s model.Script) []string {
	var ids []string
	for _, step := range s.Steps {
		ids = append(ids, step.ID)
	}
	return ids
}

func TestComposePutsTheMethodInItsFrame(t *testing.T) {
	s, err := testLibrary(nil).Compose("short", "three-rounds", 0)
	if err != nil {
		t.Fatal(err)
	}
	want := "open-welcome open-case tell ask think take stop-thanks close-reflection close-goodbye"
	if got := strings.Join(scriptIDs(s), " "); got != want {
		t.Errorf("got %s", got)
	}
	parts := map[string]model.Part{"open-case": model.Opening, "tell": model.Middle, "stop-thanks": model.Middle, "close-goodbye": model.Closing}
	for id, part := range parts {
		if got := s.Steps[s.Index(id)].Part; got != part {
			t.Errorf("%s is in part %d", id, got)
		}
	}
	if s.Method != "three-rounds" || s.Frame != "short" || s.Min != 3 || s.Max != 8 || s.Depth != 1 || !s.Adapted {
		t.Errorf("%+v", s)
	}
	if s.Full() != 30+10 || s.Shortest() != 20+6 {
		t.Errorf("%d %d: the steps for after a stop do not count", s.Full(), s.Shortest())
	}
}

// The frame speaks English only: the script has what both speak.
func TestAScriptHasTheLanguagesOfBoth(t *testing.T) {
	l := testLibrary(shelf(map[string]string{"ours.nl.md": Example("ours", "nl")}))
	both, err := l.Compose("short", "three-rounds", 0)
	if err != nil || !slices.Equal(both.Langs, []string{"en"}) {
		t.Error(both.Langs, err)
	}
	own, err := l.Compose("short", "ours", 0)
	if err != nil || !slices.Equal(own.Langs, []string{"nl"}) {
		t.Fatal(own.Langs, err)
	}
	if w := own.Steps[0].Words["nl"]; w.Title != "Welcome" {
		t.Error("a frame without Dutch is heard in English", w)
	}
	if w := own.Steps[2].Words["nl"]; w.Title != "Vertellen" {
		t.Error(w)
	}
}

func TestWhatTheMethodBringsIsNotAskedTwice(t *testing.T) {
	l := testLibrary(shelf(map[string]string{"ours.en.md": strings.NewReplacer(
		"origin:", "provides: [choose-case, reflection]\norigin:", "{#tell", "{#tell provides=choose-case",
		"{#take", "{#take provides=reflection").Replace(Example("ours", "en"))}))
	s, err := l.Compose("short", "ours", 0)
	if err != nil {
		t.Fatal(err)
	}
	if s.Index("open-case") >= 0 || s.Index("close-reflection") >= 0 || s.Index("open-welcome") < 0 {
		t.Error(scriptIDs(s))
	}
}

func TestAStepThatRefersToADroppedOneDropsToo(t *testing.T) {
	steps := []model.Step{
		{ID: "close-reflection", Provides: []model.Function{model.Reflection}},
		{ID: "close-both", Provides: []model.Function{model.Reflection, model.Goodbye}},
		{ID: "close-mark", Of: "close-reflection"},
		{ID: "close-chosen", Uses: "close-mark"},
		{ID: "close-free"},
	}
	left := kept(steps, map[model.Function]bool{model.Reflection: true})
	if len(left) != 2 || left[0].ID != "close-both" || left[1].ID != "close-free" {
		t.Errorf("%+v", left)
	}
}

func TestTheFrameFollowsTheTime(t *testing.T) {
	l := testLibrary(nil)
	for minutes, frame := range map[int]string{0: "full", 60: "full", 59: "short", 20: "short"} {
		s, err := l.Compose("", "three-rounds", minutes)
		if err != nil || s.Frame != frame {
			t.Errorf("%d minutes: %s %v", minutes, s.Frame, err)
		}
	}
}

func TestChoicesMadeBeforehand(t *testing.T) {
	pick := strings.Replace(columns("- {#one} **One**\n- {#two} **Two**: text"), "columns", "pick", 1)
	l := testLibrary(shelf(map[string]string{"ours.en.md": Example("ours", "en") + pick}))
	method, err1 := l.Set("ours")
	frame, err2 := l.Frame("short")
	if err1 != nil || err2 != nil {
		t.Fatal(err1, err2)
	}
	s, err := Compose(frame, method, map[string]string{"sort": "two"})
	if err != nil {
		t.Fatal(err)
	}
	if c := s.Steps[s.Index("sort")].Choices; len(c) != 1 || c[0].Words["en"].Name != "Two" {
		t.Errorf("%+v", c)
	}
	if n := len(method["en"].Steps[4].Choices); n != 2 {
		t.Error("the card itself keeps its choices", n)
	}
	for _, wrong := range []map[string]string{{"sort": "three"}, {"sorted": "one"}, {"tell": "one"}} {
		if _, err := Compose(frame, method, wrong); firstCode(t, err) != RefUnknown {
			t.Error(wrong, err)
		}
	}
}

func TestComposeOfNothing(t *testing.T) {
	if _, err := Compose(nil, nil, nil); firstCode(t, err) != NoCard {
		t.Error(err)
	}
}

func TestComposeRefusesLanguagesThatDiffer(t *testing.T) {
	frame := Set{"en": {ID: "short"}}
	frame["nl"] = frame["en"]
	one := model.Step{ID: "one", Choices: []model.Choice{{ID: "a"}}}
	for _, other := range [][]model.Step{nil, {{ID: "two"}}, {{ID: "one"}}, {{ID: "one", Choices: []model.Choice{{ID: "b"}}}}} {
		method := Set{"en": {ID: "m", Steps: []model.Step{one}}, "nl": {ID: "m", Steps: other}}
		if _, err := Compose(frame, method, nil); firstCode(t, err) != PairStep {
			t.Error(other, err)
		}
	}
	twice := Set{"en": {ID: "m", Steps: []model.Step{one, one}}}
	if _, err := Compose(frame, twice, nil); firstCode(t, err) != IDTwice {
		t.Error(err)
	}
}

// Whatever the method brings and however its steps are: ids are unique, the
// closing is last, no function of the method is asked by the frame again, and
// the same cards give the same script.
func TestComposeProperties(t *testing.T) {
	l := testLibrary(nil)
	frame, err := l.Frame("full")
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		c := Card{ID: "m", Lang: "en"}
		for _, f := range ownFunctions() {
			if rapid.Bool().Draw(t, f.name) {
				c.Provides = append(c.Provides, f.value)
			}
		}
		for i := range rapid.IntRange(1, 9).Draw(t, "steps") {
			c.Steps = append(c.Steps, model.Step{ID: "s" + string(rune('a'+i)), Part: model.Middle,
				Minutes: rapid.IntRange(0, 30).Draw(t, "minutes")})
		}
		s, err := Compose(frame, Set{"en": c}, nil)
		if err != nil {
			t.Fatal(err)
		}
		holds(t, s, c)
		again, _ := Compose(frame, Set{"en": c}, nil)
		if !reflect.DeepEqual(s, again) {
			t.Fatal("not the same script twice")
		}
	})
}

// failer is what a rapid and a plain test have in common.
type failer interface {
	Helper()
	Errorf(format string, args ...any)
}

// holds checks what is promised of every script.
func holds(t failer, s model.Script, method Card) {
	t.Helper()
	ids := slices.Sorted(slices.Values(scriptIDs(s)))
	if len(slices.Compact(ids)) != len(s.Steps) {
		t.Errorf("ids are not unique: %v", ids)
	}
	if !slices.IsSortedFunc(s.Steps, func(a, b model.Step) int { return int(a.Part) - int(b.Part) }) {
		t.Errorf("opening, method, closing: %v", scriptIDs(s))
	}
	minutes := 0
	for _, step := range s.Steps {
		if !step.Has(model.Aftercare) {
			minutes += step.Minutes
		}
		own := slices.ContainsFunc(method.Steps, func(m model.Step) bool { return m.ID == step.ID })
		for _, f := range method.Provides {
			if !own && step.Has(f) {
				t.Errorf("%s asks %s again", step.ID, f)
			}
		}
	}
	if minutes != s.Full() {
		t.Errorf("%d minutes, not %d", s.Full(), minutes)
	}
}
