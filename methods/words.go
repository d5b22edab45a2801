package methods

import "intervision/model"

// The words a card may use, each beside what it means to the program. They
// are the same in every language.

// Kinds are what a method can be for.
func Kinds() []string {
	return []string{"incident", "relationship", "self", "dilemma", "stuck", "ambition",
		"decision", "emotion", "complex", "preparation", "plan", "theme"}
}

// word is one word of a card and the value it stands for.
type word[T any] struct {
	name  string
	value T
}

// find looks a word up; ok is false if the card says something else.
func find[T any](words []word[T], name string) (value T, ok bool) {
	for _, w := range words {
		if w.name == name {
			return w.value, true
		}
	}
	return value, false
}

func names[T any](words []word[T]) []string {
	list := make([]string, len(words))
	for i, w := range words {
		list[i] = w.name
	}
	return list
}

func captures() []word[model.Capture] {
	return []word[model.Capture]{
		{"none", model.CaptureNone}, {"text", model.CaptureText}, {"entries", model.CaptureEntries},
		{"round", model.CaptureRound}, {"silent", model.CaptureSilent}, {"questions", model.CaptureQuestions},
		{"pick", model.CapturePick}, {"mark", model.CaptureMark}, {"rating", model.CaptureRating},
		{"columns", model.CaptureColumns}, {"intentions", model.CaptureIntentions},
	}
}

func voices() []word[model.Speaks] {
	return []word[model.Speaks]{
		{"all", model.SpeaksAll}, {"presenter", model.SpeaksPresenter}, {"round", model.SpeaksRound},
		{"ask-answer", model.SpeaksAskAnswer}, {"silent-writing", model.SpeaksWriting},
		{"facilitator", model.SpeaksFacilitator}, {"pairs", model.SpeaksPairs},
		{"subgroup", model.SpeaksSubgroup}, {"role-play", model.SpeaksRolePlay}, {"silence", model.SpeaksSilence},
	}
}

func stances() []word[model.Stance] {
	return []word[model.Stance]{
		{"active", model.StanceActive}, {"answers", model.StanceAnswers}, {"listens", model.StanceListens},
		{"turned-away", model.StanceTurnedAway}, {"writes-along", model.StanceWritesAlong},
	}
}

func circles() []word[model.Who] {
	return []word[model.Who]{
		{"others", model.WhoOthers}, {"everyone", model.WhoEveryone}, {"presenter", model.WhoPresenter},
	}
}

func pins() []word[model.Pins] {
	return []word[model.Pins]{{"case", model.PinsCase}, {"question", model.PinsQuestion}}
}

func marks() []word[model.Mark] {
	return []word[model.Mark]{
		{"recognise", model.Recognise}, {"not-mine", model.NotMine}, {"warm", model.Warm},
		{"neutral", model.Neutral}, {"cold", model.Cold}, {"taken", model.Taken},
	}
}

// functions are all a step can provide.
func functions() []word[model.Function] {
	all := []model.Function{model.Welcome, model.Keeping, model.LookBack, model.ChooseCase, model.Advice,
		model.Reflection, model.Intentions, model.Evaluation, model.LastLook, model.Goodbye, model.Aftercare}
	return named(all)
}

// ownFunctions are those a method may bring itself, so that the frame need not.
func ownFunctions() []word[model.Function] {
	return named([]model.Function{model.ChooseCase, model.Reflection, model.Intentions, model.Evaluation})
}

func named(all []model.Function) []word[model.Function] {
	words := make([]word[model.Function], len(all))
	for i, f := range all {
		words[i] = word[model.Function]{string(f), f}
	}
	return words
}
