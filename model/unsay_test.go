package model

import (
	"slices"
	"strings"
	"testing"
)

// idOf finds the event that says a word.
func (m *meeting) idOf(word string) ID {
	m.Helper()
	for _, e := range m.s.Events() {
		switch b := e.Body.(type) {
		case EntryAdded:
			if b.Text == word {
				return e.ID
			}
		case QuestionWorded:
			if b.Text == word {
				return e.ID
			}
		case CaseNamed:
			if b.Text == word {
				return e.ID
			}
		case Parked:
			if b.Text == word {
				return e.ID
			}
		case IntentionMade:
			if b.Intention.Then == word {
				return e.ID
			}
		}
	}
	m.Fatalf("nobody said %q", word)
	return ID{}
}

// closedWhole is the whole meeting, closed and emptied as a store would.
func closedWhole(t tb) *meeting {
	t.Helper()
	m := whole(t)
	ids := map[string]ID{}
	for _, word := range []string{"asked-old", "then-old"} {
		ids[word] = m.idOf(word)
	}
	m.do(Close{})
	m.s = Fold(m.s.Script, RedactEvents(m.s.Events(), m.last.Redact))
	m.now = m.now.Add(Day)
	return m
}

// Somebody wants it un-said: exactly that goes, with what refers to it.
func TestUnsaying(t *testing.T) {
	question := func(m *meeting) ID {
		for _, line := range m.s.Record() {
			if line.Text == "asked-new" {
				return line.ID
			}
		}
		return ID{}
	}
	intention := func(m *meeting) ID { return m.s.Intentions[1].ID }
	for _, c := range []struct {
		name string
		id   func(m *meeting) ID
		goes []string
	}{
		{"an entry", func(m *meeting) ID { return m.idOf("advised") }, []string{"advised"}},
		{"a question that was reworded, with its answer", question, []string{"asked-new", "answered"}},
		{"only the answer", func(m *meeting) ID { return m.idOf("answered") }, []string{"answered"}},
		{"one wording of the presenter's question", func(m *meeting) ID { return m.idOf("question-one") }, []string{"question-one"}},
		{"the newest", func(m *meeting) ID { return m.idOf("question-two") }, []string{"question-two"}},
		{"the case", func(m *meeting) ID { return m.idOf("case-new") }, []string{"case-new"}},
		{"a parked line", func(m *meeting) ID { return m.idOf("parked-shown") }, []string{"parked-shown"}},
		{"an intention, with what came of it", intention, []string{"when-new", "then-new", "note-open"}},
		{"an insight", func(m *meeting) ID { return m.idOf("insight") }, []string{"insight"}},
		{"a guest's names", func(*meeting) ID { return lotte }, []string{"guest-new"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := closedWhole(t)
			m.last = Decision{}
			before, id := surviving(m), c.id(m)
			m.do(Redact{IDs: []ID{id}})
			shown := view(m.s)
			want := slices.DeleteFunc(slices.Clone(before), func(w string) bool { return slices.Contains(c.goes, w) })
			if got := surviving(m); !slices.Equal(got, want) {
				t.Fatalf("got  %v\nwant %v", got, want)
			}
			for _, w := range c.goes {
				if strings.Contains(shown, w) {
					t.Errorf("%s is still shown", w)
				}
			}
			emptied := Fold(m.s.Script, RedactEvents(m.s.Events(), m.last.Redact))
			if view(emptied) != shown {
				t.Fatal("emptied it reads otherwise")
			}
			m.no(Redact{IDs: []ID{id}}, RuleNothing)
		})
	}
}

func TestAnAnswerWhoseQuestionWasUnsaidIsNoEntry(t *testing.T) {
	m := at(t, "info")
	q := m.write("vraag")
	a := m.write("antwoord")
	m.do(Edit{Entry: a, Text: "antwoord, beter"}) // so that its first wording is emptied
	m.do(Close{})
	m.s = Fold(m.s.Script, RedactEvents(m.s.Events(), m.last.Redact))
	m.do(Redact{IDs: []ID{q}})
	if strings.Contains(m.closedKept(), "antwoord") || len(m.s.Entries) != 0 {
		t.Fatalf("%+v", m.s.Entries)
	}
}

func TestUnsayingNothing(t *testing.T) {
	m := whole(t)
	m.no(Redact{IDs: []ID{m.idOf("advised")}}, RuleNotBegun)
	old := m.idOf("case-old")
	m.do(Close{})
	m.s = Fold(m.s.Script, RedactEvents(m.s.Events(), m.last.Redact))
	for _, ids := range [][]ID{nil, {{}}, {nobody}, {m.s.Events()[0].ID}, {old}, {joris}} {
		m.no(Redact{IDs: ids}, RuleNothing)
	}
}

func TestUnsayingEverything(t *testing.T) {
	m := closedWhole(t)
	m.last = Decision{}
	ids := []ID{lotte}
	for _, line := range m.s.Record() {
		ids = append(ids, line.ID)
	}
	m.do(Redact{IDs: ids})
	if got := surviving(m); len(got) > 0 {
		t.Fatalf("left: %v", got)
	}
	equal(t, "record", len(m.s.Record()), 0)
	equal(t, "still closed", m.s.State, StateClosed)
	equal(t, "who took part is known", len(m.s.Everyone), 5)
}

func TestRedactionKeepsThePlace(t *testing.T) {
	m := closedWhole(t)
	before := m.s.Events()
	after := RedactEvents(before, []ID{m.idOf("advised"), nobody})
	if len(after) != len(before) {
		t.Fatal("an event is gone")
	}
	for i := range after {
		b, a := before[i], after[i]
		if a.Number != b.Number || a.ID != b.ID || a.At != b.At || a.By != b.By || a.Lead != b.Lead || a.Body.Kind() != b.Body.Kind() {
			t.Fatalf("%+v was %+v", a, b)
		}
	}
	at := slices.IndexFunc(after, func(e Event) bool { return e.ID == m.idOf("advised") })
	equal(t, "emptied", after[at].Body, Body(Redacted{Was: KindEntryAdded}))
	if _, still := before[at].Body.(EntryAdded); !still {
		t.Fatal("it emptied the caller's events")
	}
	raw := RedactEvents([]Event{{ID: joris, Body: Unknown{Of: 700}, Raw: []byte("geheim")}, {ID: sem}}, []ID{joris, sem})
	if raw[0].Raw != nil || raw[0].Body != (Redacted{Was: 700}) || raw[1].Body != nil {
		t.Fatalf("%+v", raw)
	}
	equal(t, "again", RedactEvents(raw, []ID{joris})[0].Body, Body(Redacted{Was: 700}))
}

// A wording that was replaced is emptied; the entry keeps its place among others.
func TestEmptiedWordingsKeepTheirPlace(t *testing.T) {
	m := at(t, "collect")
	one := m.write("een")
	m.write("twee")
	m.do(Edit{Entry: one, Text: "een, beter"})
	in := m.do(Intend{Intention: Intention{Then: "x"}})
	m.do(Intend{Intention: Intention{Then: "z"}})
	m.do(Intend{ID: in, Intention: Intention{Then: "y"}})
	m.do(Close{})
	s := Fold(m.s.Script, RedactEvents(m.s.Events(), m.last.Redact))
	same(t, "texts", (&meeting{tb: t, s: s}).texts("collect"), []string{"een, beter", "twee"})
	if s.Intentions[0].Then != "y" || s.Intentions[1].Then != "z" || s.Intentions[0].ID != in {
		t.Fatalf("%+v", s.Intentions)
	}
	equal(t, "record", s.Record()[0].Text, "een, beter")
}
