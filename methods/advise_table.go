package methods

// What comes first by kind of question. The tables name ids: a method that has
// no card is passed over.

// cell is the first advice for a kind of question and an amount of time: by
// whether the group is new to it or used to it, or for both.
type cell struct{ new, seasoned, both string }

// of is the method of a cell.
func (c cell) of(seasoned bool) string {
	switch {
	case c.both != "":
		return c.both
	case seasoned:
		return c.seasoned
	}
	return c.new
}

// column is which part of a row so many minutes belong to: up to 30, 60, 90, and
// more. Not knowing counts as an hour, the slot most groups have.
func column(minutes int) int {
	switch {
	case minutes < 1:
		return 1
	case minutes <= 30:
		return 0
	case minutes <= 60:
		return 1
	case minutes <= 90:
		return 2
	}
	return 3
}

// row is the first advice for a kind of question, by column, in a group whose
// safety is good.
func row(kind string) [4]cell {
	return map[string][4]cell{
		"incident": {{new: "solution-circle", seasoned: "troika-consulting"}, {new: "tietze-six-phases", seasoned: "wise-crowds"},
			{new: "incident-method", seasoned: "codevelopment"}, {new: "five-step-method", seasoned: "structured-group-supervision"}},
		"relationship": {{new: "solution-focused-reflecting-team", seasoned: "tietze-six-phases"},
			{new: "solution-focused-reflecting-team", seasoned: "gossip-method"},
			{new: "five-step-method", seasoned: "balint-intervision"}, {new: "alact-reflection-circle", seasoned: "ten-step-method"}},
		"self": {{new: "action-learning-set", seasoned: "clean-troika"}, {new: "seven-step-qualities", seasoned: "gossip-method"},
			{new: "alact-reflection-circle", seasoned: "only-questions"}, {new: "ten-step-method", seasoned: "core-reflection"}},
		"dilemma": {{}, {both: "consultancy-protocol"}, {new: "utrecht-roadmap", seasoned: "dilemma-method"},
			{new: "utrecht-roadmap", seasoned: "socratic-dialogue"}},
		"stuck": {{new: "fifteen-percent-solutions", seasoned: "clean-troika"},
			{new: "solution-focused-reflecting-team", seasoned: "reflecting-team"},
			{new: "hypothesis-consultation", seasoned: "action-learning-wial"}, {new: "ten-step-method", seasoned: "u-procedure"}},
		"ambition": {{new: "fifteen-percent-solutions", seasoned: "clean-troika"}, {new: "success-method", seasoned: "case-clinic"},
			{new: "success-method", seasoned: "only-questions"}, {new: "theme-method", seasoned: "clearness-committee"}},
		"decision": {{new: "troika-consulting", seasoned: "action-learning-set"}, {new: "six-thinking-hats", seasoned: "tietze-six-phases"},
			{new: "incident-method", seasoned: "codevelopment"}, {new: "codevelopment", seasoned: "clearness-committee"}},
		"emotion": {{new: "solution-focused-reflecting-team", seasoned: "mirror-chain"}, {new: "imi-incidents", seasoned: "reflecting-team"},
			{new: "imi-incidents", seasoned: "balint-intervision"}, {new: "imi-incidents", seasoned: "balint-group"}},
		"complex": {{new: "fifteen-percent-solutions", seasoned: "action-learning-set"},
			{new: "consultancy-protocol", seasoned: "hypothesis-consultation"},
			{new: "five-step-method", seasoned: "action-learning-wial"}, {new: "codevelopment", seasoned: "ten-step-method"}},
		"preparation": {{both: "conversation-prep-grow"}, {new: "conversation-prep-grow", seasoned: "clinic-method"},
			{new: "clinic-method", seasoned: "left-hand-column"}, {new: "peer-coaching-triad", seasoned: "director-method"}},
		"plan": {{}, {both: "tuning-protocol"}, {both: "tuning-protocol"}, {both: "tuning-protocol"}},
		"theme": {{}, {both: "theme-method"}, {new: "theme-method", seasoned: "socratic-dialogue"},
			{new: "theme-method", seasoned: "socratic-dialogue"}},
	}[kind]
}

// nearby are the methods beside a column for the same sort of group, with less
// time first: they serve the same question in another length. What is for both
// sorts of group is no neighbour.
func nearby(row [4]cell, column int, seasoned bool) []string {
	var ids []string
	add := func(c cell) {
		if id := c.of(seasoned); id != "" && c.both == "" {
			ids = append(ids, id)
		}
	}
	for i := column - 1; i >= 0; i-- {
		add(row[i])
	}
	for i := column + 1; i < len(row); i++ {
		add(row[i])
	}
	return ids
}

// carefully is the order of methods for a kind of question in a group that is
// not safe yet, or of which that is not known.
func carefully(kind string) []string {
	return map[string][]string{
		"incident":     {"incident-method", "five-step-method", "solution-circle", "troika-consulting"},
		"relationship": {"five-step-method", "solution-focused-reflecting-team", "tietze-six-phases", "incident-method"},
		"self":         {"seven-step-qualities", "starr-intervision", "success-method", "tietze-six-phases"},
		"dilemma":      {"utrecht-roadmap", "consultancy-protocol"},
		"stuck":        {"solution-focused-reflecting-team", "solution-circle", "fifteen-percent-solutions", "consultancy-protocol"},
		"ambition":     {"success-method", "seven-step-qualities", "fifteen-percent-solutions", "theme-method"},
		"decision":     {"incident-method", "six-thinking-hats", "wise-crowds", "troika-consulting"},
		"emotion":      {"solution-focused-reflecting-team", "tietze-six-phases", "solution-circle"},
		"complex":      {"five-step-method", "consultancy-protocol", "six-thinking-hats", "wise-crowds"},
		"preparation":  {"conversation-prep-grow"},
		"plan":         {"tuning-protocol"},
		"theme":        {"theme-method"},
	}[kind]
}

// favours says whether a method gives a presenter what they hope for.
func favours(wish, id string) bool {
	switch wish {
	case WantsAdvice:
		return oneOf(id, "five-step-method", "incident-method", "wise-crowds", "troika-consulting", "solution-circle", "tietze-six-phases")
	case WantsThinking:
		return oneOf(id, "only-questions", "action-learning-set", "clearness-committee", "clean-troika")
	}
	return false
}

// opposes says whether a method keeps from a presenter what they hope for.
func opposes(wish, id string) bool {
	return wish == WantsAdvice &&
		oneOf(id, "only-questions", "clearness-committee", "socratic-dialogue", "balint-group", "balint-intervision")
}

// forMany says whether a method can hold more than ten people round one case.
func forMany(id string) bool {
	return oneOf(id, "expert-panel", "wise-crowds", "director-method", "metaphor-method")
}

func oneOf(id string, ids ...string) bool {
	for _, other := range ids {
		if id == other {
			return true
		}
	}
	return false
}
