package methods

import (
	"maps"
	"slices"

	"intervision/model"
)

// Compose makes the script of a session: the frame's opening, the method, the
// steps for after a stop, the frame's closing. Frame steps whose every
// function the method brings itself drop out, so that nothing is asked twice.
//
// The script has the languages both have; a method in other languages than
// the frame's runs in its own, with the frame in English or its first one.
// choices narrows a pick step (by id) down to one of its choices; nil leaves
// all open. The error is an *Error: a set is empty, its languages differ in
// more than words, ids collide, or a choice does not exist.
func Compose(frame, method Set, choices map[string]string) (model.Script, error) {
	if len(frame) == 0 || len(method) == 0 {
		return model.Script{}, refuse(NoCard, "")
	}
	langs := common(frame, method)
	first, around := method[langs[0]], spoken(frame, langs[0])
	steps, err := sequence(around, first)
	if err != nil {
		return model.Script{}, err
	}
	s := model.Script{
		Method: first.ID, Frame: around.ID, Langs: langs, Words: map[string]model.ScriptWords{}, Steps: steps,
		Depth: first.Depth, Adapted: first.Adapted(), Min: first.People.Min, Max: first.People.Max,
	}
	for _, lang := range langs {
		if err := translate(&s, lang, spoken(frame, lang), method[lang]); err != nil {
			return model.Script{}, err
		}
	}
	return s, narrow(&s, choices)
}

// refuse is the error of a composition; there is no line to point at but the first.
func refuse(code Code, file string, args ...string) error {
	return &Error{[]Problem{{File: file, Line: 1, Code: code, Args: args}}}
}

// common is the languages of a script, sorted, at least one.
func common(frame, method Set) []string {
	langs := slices.DeleteFunc(slices.Sorted(maps.Keys(method)), func(lang string) bool {
		_, ok := frame[lang]
		return !ok
	})
	if len(langs) == 0 {
		return slices.Sorted(maps.Keys(method))
	}
	return langs
}

// spoken is the card of a set in a language, or else in English or its first one.
func spoken(set Set, lang string) Card {
	for _, l := range append([]string{lang, "en"}, slices.Sorted(maps.Keys(set))...) {
		if c, ok := set[l]; ok {
			return c
		}
	}
	return Card{}
}

// sequence puts the steps of frame and method in order, still without words.
func sequence(frame, method Card) ([]model.Step, error) {
	brings := map[model.Function]bool{}
	for _, f := range method.Provides {
		brings[f] = true
	}
	around := kept(frame.Steps, brings)
	var steps []model.Step
	for _, group := range [][]model.Step{part(around, model.Opening), method.Steps, part(around, model.Middle), part(around, model.Closing)} {
		for _, s := range group {
			steps = append(steps, bare(s))
		}
	}
	seen := map[string]bool{}
	for _, s := range steps {
		if seen[s.ID] {
			return nil, refuse(IDTwice, method.ID, s.ID, "1")
		}
		seen[s.ID] = true
	}
	return steps, nil
}

// kept is the frame's steps without those the method makes superfluous, and
// without those that refer to one of them.
func kept(steps []model.Step, brings map[model.Function]bool) []model.Step {
	gone := map[string]bool{"": false}
	var list []model.Step
	for _, s := range steps {
		every := len(s.Provides) > 0
		for _, f := range s.Provides {
			every = every && brings[f]
		}
		if every || gone[s.Of] || gone[s.Uses] {
			gone[s.ID] = true
			continue
		}
		list = append(list, s)
	}
	return list
}

func part(steps []model.Step, p model.Part) []model.Step {
	return slices.DeleteFunc(slices.Clone(steps), func(s model.Step) bool { return s.Part != p })
}

// bare is a step of its own, which shares no words with the card it came from.
func bare(s model.Step) model.Step {
	s.Words = map[string]model.StepWords{}
	s.Provides, s.Marks = slices.Clone(s.Provides), slices.Clone(s.Marks)
	s.Choices = slices.Clone(s.Choices)
	for i := range s.Choices {
		s.Choices[i].Words = map[string]model.ChoiceWords{}
	}
	return s
}

// translate adds the words of one language. A language that lacks a step or a
// choice would leave a wall empty halfway, so it is an error.
func translate(s *model.Script, lang string, frame, method Card) error {
	s.Words[lang] = model.ScriptWords{Name: method.Name, Purpose: method.Purpose}
	from := map[string]model.Step{}
	for _, step := range append(slices.Clone(frame.Steps), method.Steps...) {
		from[step.ID] = step
	}
	for i := range s.Steps {
		if !addWords(&s.Steps[i], lang, from[s.Steps[i].ID]) {
			return refuse(PairStep, method.ID+"."+lang+".md", s.Steps[i].ID, choicesHeading, method.ID)
		}
	}
	return nil
}

// addWords copies the words a card has for a step, in the card's only language.
func addWords(to *model.Step, lang string, from model.Step) bool {
	if from.ID != to.ID || len(from.Choices) != len(to.Choices) {
		return false
	}
	for _, w := range from.Words {
		to.Words[lang] = w
	}
	for i := range to.Choices {
		if from.Choices[i].ID != to.Choices[i].ID {
			return false
		}
		for _, w := range from.Choices[i].Words {
			to.Choices[i].Words[lang] = w
		}
	}
	return true
}

// narrow leaves a pick step only the choice that was made beforehand.
func narrow(s *model.Script, choices map[string]string) error {
	for _, id := range slices.Sorted(maps.Keys(choices)) {
		i := s.Index(id)
		if i < 0 {
			return refuse(RefUnknown, s.Method, "choices", id)
		}
		step := &s.Steps[i]
		step.Choices = slices.DeleteFunc(step.Choices, func(c model.Choice) bool { return c.ID != choices[id] })
		if len(step.Choices) != 1 {
			return refuse(RefUnknown, s.Method, id, choices[id])
		}
	}
	return nil
}
