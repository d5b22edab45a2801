package find_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/dutch"
	"github.com/blevesearch/snowballstem/english"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/find"
	"intervision/sessions/memory"
)

func TestWords(t *testing.T) {
	for _, c := range []struct {
		words, text string
		want        bool
	}{
		{"vergadering", "Alle vergaderingen lopen uit.", true},
		{"vergaderingen", "De vergadering liep uit.", true},
		{"cafe", "In het café", true},
		{"café", "in het cafe", true},
		{"CAFÉ", "cafe\u0301", true},
		{"klant toon", "De klant verhief zijn toon", true},
		{"klant toon", "De klant", false},
		{"toon", "Ze bleven op dezelfde tonen hangen", true},
		{"lant", "De klant", false},
		{"kla", "De klant", true},
		{"ijs", "Ĳsland, IJsland", true},
		{"IJ", "ijverig", true},
		{"collega's", "twee collega’s", true},
		{"collegas", "twee collega's", true},
		{"collega", "twee collega’s", true},
		{"één", "een", true},
		{"meetings", "We had a meeting", true},
		{"listen", "She was listening", true},
		{"strasse", "Straße", true},
		{"klassen", "de klas", true},
		{"huizen", "een huis", true},
		{"brief", "de brieven", true},
		{"", "iets", false},
		{"…", "iets", false},
		{"3", "om 3 uur", true},
		{"boos boosheid", "boosheid", true},
		{"e-mail", "Een e-mail van hem", true},
	} {
		w := find.Parse(c.words)
		if got := len(spans(w, c.text)) > 0 && allIn(t, w, c.text); got != c.want {
			t.Errorf("%q in %q: %v", c.words, c.text, got)
		}
	}
}

// allIn searches one session with one text.
func allIn(t *testing.T, w find.Words, text string) bool {
	t.Helper()
	s := memory.New()
	keep(t, s, model.ID{1}, model.EntryAdded{Step: "a", Text: text})
	return len(search(t, s, find.Query{Words: w})) > 0
}

func keep(t *testing.T, s sessions.Store, log model.ID, bodies ...model.Body) {
	t.Helper()
	var events []model.Event
	for i, b := range append([]model.Body{model.Started{}}, bodies...) {
		events = append(events, model.Event{Number: uint64(i + 1), ID: model.ID{9, byte(i), log[0]}, Body: b})
	}
	err := s.Import(t.Context(), []sessions.Log{{ID: log, Kind: sessions.SessionLog, Events: events,
		Summary: model.Summary{Log: log, State: model.StateClosed, Started: model.Instant(log[0])}}})
	if err != nil {
		t.Fatal(err)
	}
}

func search(t interface {
	Helper()
	Fatal(...any)
}, s sessions.Store, q find.Query) (hits []find.Hit) {
	t.Helper()
	err := find.Search(context.Background(), s, q, func(h find.Hit) error { hits = append(hits, h); return nil })
	if err != nil {
		t.Fatal(err)
	}
	return hits
}

func spans(w find.Words, text string) (all []string) {
	for _, s := range w.Spans(text) {
		all = append(all, text[s.From:s.To])
	}
	return all
}

func TestWhatIsMarked(t *testing.T) {
	w := find.Parse("klant toon")
	if got := spans(w, "De klanten (Klant!) hadden een toon: ‘klanttoon’ — geen verklanting."); !slices.Equal(got, []string{"klanten", "Klant", "toon", "klanttoon"}) {
		t.Errorf("marked %q", got)
	}
}

func TestTheHitSaysWhere(t *testing.T) {
	s := memory.New()
	keep(t, s, model.ID{1}, model.EntryAdded{Step: "a", Text: "niets"}, model.EntryAdded{Step: "a", Text: "de klant \x1b[31mstond op"})
	hits := search(t, s, find.Query{Words: find.Parse("klant")})
	if len(hits) != 1 || hits[0].Text != "de klant stond op" {
		t.Errorf("%+v", hits)
	}
}

func TestNewestFirstAndNoFurtherThanWanted(t *testing.T) {
	s := memory.New()
	for i := range 5 {
		keep(t, s, model.ID{byte(i + 1)}, model.EntryAdded{Step: "a", Text: "klant"})
	}
	var got []byte
	enough := errors.New("enough")
	err := find.Search(t.Context(), s, find.Query{Words: find.Parse("klant")}, func(h find.Hit) error {
		if got = append(got, h.Log[0]); len(got) == 2 {
			return enough
		}
		return nil
	})
	if !errors.Is(err, enough) || !slices.Equal(got, []byte{5, 4}) {
		t.Errorf("%v, %v", got, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := find.Search(ctx, s, find.Query{Words: find.Parse("klant")}, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}

// plainFold folds as a chain of transformers of x/text does.
func plainFold(s string) string {
	out, _, _ := transform.String(transform.Chain(norm.NFKD, runes.Remove(runes.In(unicode.Mn))), s)
	return strings.Map(func(r rune) rune {
		if r == '\'' || r == '’' {
			return -1
		}
		return unicode.ToLower(r)
	}, out)
}

func stem(s string, by func(*snowballstem.Env) bool) string {
	env := snowballstem.NewEnv(s)
	by(env)
	return env.Current()
}

// inFull is a stem with the end that the word has by itself.
func inFull(s string) string {
	for before, after := range map[string]string{"z": "s", "v": "f", "ss": "s", "nn": "n", "mm": "m", "ll": "l", "pp": "p", "ff": "f", "rr": "r", "gg": "g", "bb": "b"} {
		if cut, ok := strings.CutSuffix(s, before); ok && len(s) > 2 {
			return cut + after
		}
	}
	return s
}

// naive says whether a word stands in a text, word by word.
func naive(word, text string) bool {
	for _, w := range strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) && r != '\'' && r != '’'
	}) {
		w, q := plainFold(w), plainFold(word)
		if w == "" || q == "" {
			continue
		}
		if strings.HasPrefix(w, q) {
			return true
		}
		if len(w) > 2 && len(q) > 2 && w[:2] == q[:2] && (inFull(stem(w, dutch.Stem)) == inFull(stem(q, dutch.Stem)) || stem(w, english.Stem) == stem(q, english.Stem)) {
			return true
		}
	}
	return false
}

// vocabulary has words that come close to each other.
var vocabulary = []string{"klant", "klanten", "Klant's", "café", "cafe", "CAFÉS", "boos", "boze", "vergadering", "vergaderingen", "ijs", "toon", "tonen",
	"listening", "listen", "één", "een", "x", "zee", "zeeën", "klas", "klassen", "huis", "huizen", "collega’s", "collega", "Straße", "3", "2026", "𝔛", "niño", "Łódź"}

func TestASearchFindsWhatAPlainScanFinds(t *testing.T) {
	found := 0
	rapid.Check(t, func(t *rapid.T) {
		p := newPlayer(t)
		var all []model.Session
		for i := range rapid.IntRange(1, 3).Draw(t, "sessions") {
			all = append(all, p.session(byte(i+1)))
		}
		query := strings.Join(rapid.SliceOfN(rapid.SampledFrom(vocabulary), 1, 2).Draw(t, "query"), " ")
		var want []model.Instant
		for _, s := range slices.Backward(all) {
			if s.State != model.StateClosed {
				continue
			}
			texts := strings.Join(find.Shown(s), "\n")
			if !slices.ContainsFunc(strings.Fields(query), func(w string) bool { return !naive(w, texts) }) {
				want = append(want, s.StartedAt)
			}
		}
		var got []model.Instant
		for _, h := range search(t, p.store, find.Query{Words: find.Parse(query)}) {
			got = append(got, h.Started)
		}
		found += len(got)
		if !slices.Equal(got, want) {
			t.Fatalf("%q finds %v, want %v", query, got, want)
		}
	})
	if found == 0 {
		t.Error("nothing was ever found")
	}
}
