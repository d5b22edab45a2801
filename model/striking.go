package model

// Edit asks to reword an entry.
type Edit struct {
	Entry ID
	Text  string
}

func (r Edit) decide(s Session) (Decision, *Refusal) {
	e := s.entryByID(r.Entry)
	switch {
	case s.running() != nil:
		return Decision{}, s.running()
	case e == nil:
		return Decision{}, refuse(RuleNothing)
	case blank(r.Text):
		return Strike{IDs: []ID{r.Entry}}.decide(s)
	}
	now := e.EntryAdded
	now.Text = r.Text
	return decided(EntryEdited{Entry: r.Entry, Now: now})
}

// Strike asks to take lines out: entries, wordings, parked lines, intentions.
type Strike struct{ IDs []ID }

func (r Strike) decide(s Session) (Decision, *Refusal) {
	if no := s.running(); no != nil {
		return Decision{}, no
	}
	want, found := setOf(r.IDs), 0
	var ids []ID
	for i := range s.events {
		e := &s.events[i]
		switch {
		case s.dead[e.ID]:
		case want[e.ID] && strikable(e.Body):
			found++
			ids = append(ids, e.ID)
		case isCaseName(e.Body) && want[s.caseID]:
			ids = append(ids, e.ID) // or the name it had before would come back
		}
	}
	if found == 0 || found < len(want) {
		return Decision{}, refuse(RuleNothing)
	}
	return decided(Retracted{IDs: ids})
}

func strikable(b Body) bool {
	switch b.(type) {
	case EntryAdded, QuestionWorded, CaseNamed, Parked, IntentionMade:
		return true
	}
	return false
}

func isCaseName(b Body) bool {
	_, ok := b.(CaseNamed)
	return ok
}
