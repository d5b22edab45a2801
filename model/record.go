package model

// Record lists what will be kept, or was, as the presenter sees it before the
// end: the case, the question's wordings, entries and intentions at the level
// that was agreed, each as it reads now at the place where it was first worded.
func (s Session) Record() []RecordLine {
	gone := idSet{}
	if s.State == StateRunning {
		gone = setOf(s.notKept())
	}
	var lines []RecordLine
	for i := range s.events {
		e := &s.events[i]
		if isEnd(*e) {
			break
		}
		if s.dead[e.ID] || gone[e.ID] {
			continue
		}
		if line, ok := s.recordLine(e); ok {
			line.ID = e.ID
			lines = append(lines, line)
		}
	}
	return lines
}

func (s *Session) recordLine(e *Event) (RecordLine, bool) {
	switch b := e.Body.(type) {
	case CaseNamed:
		return RecordLine{Kind: KindCaseNamed, Text: b.Text}, e.ID == s.caseID
	case QuestionWorded:
		return RecordLine{Kind: KindQuestionWorded, Text: b.Text, Step: b.Step}, true
	case Parked:
		return RecordLine{Kind: KindParked, Text: b.Text}, true
	case EntryAdded:
		return s.recordEntry(e.ID)
	case IntentionMade:
		return s.recordIntention(e.ID)
	case Redacted: // its first wording was emptied, a later one may stand
		switch b.Was {
		case KindEntryAdded:
			return s.recordEntry(e.ID)
		case KindIntentionMade:
			return s.recordIntention(e.ID)
		}
	}
	return RecordLine{}, false
}

func (s *Session) recordEntry(id ID) (RecordLine, bool) {
	e := s.entryByID(id)
	if e == nil {
		return RecordLine{}, false
	}
	return RecordLine{Kind: KindEntryAdded, Sort: s.sortOf(e), Text: e.Text, Step: e.Step}, true
}

func (s *Session) sortOf(e *Entry) Sort {
	i := s.Script.Index(e.Step)
	switch {
	case !e.To.IsZero():
		return SortAnswer
	case i < 0:
		return SortNote
	case s.Script.Steps[i].Capture == CaptureQuestions:
		return SortQuestion
	case s.Script.Steps[i].Has(Advice):
		return SortIdea
	case s.Script.Steps[i].Has(Reflection):
		return SortInsight
	}
	return SortNote
}

func (s *Session) recordIntention(id ID) (RecordLine, bool) {
	k := s.intention(id)
	if k == nil {
		return RecordLine{}, false
	}
	return RecordLine{Kind: KindIntentionMade, Text: k.Then, When: k.When, Step: k.Step}, true
}
