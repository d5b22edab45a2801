package lang

import "intervision/model"

func enRun() Run {
	return Run{
		ThePresenter: "the presenter",
		ToPresenter:  "whoever presents",
		TheQuestion:  "Question",
		TheCase:      "Case",
		QuestionOf:   "{who}'s question",
		CaseOf:       "{who}'s case",
		HasTurn:      "has the word",
		Then:         "then",
		AllHadTurn:   "Everybody has had a turn.",
		Listens:      "{who} listens.",
		Answers:      "{who} answers.",
		TurnedAway:   "{who} sits with their back to the group and listens.",
		ReadyAt:      "done at {time}",
		StandsStill:  "the clock stands still",
		NoRound:      "No round today: whoever likes says something. Everybody may pass.",
		Adapted:      "(adapted)",
		Written:      Count{"1 person has written.", "{n} people have written."},
		WasParked:    "Parked, and now it is time:",
		MoreAbove:    Count{"↑ 1 more line", "↑ {n} more lines"},
		MoreBelow:    Count{"↓ 1 more line", "↓ {n} more lines"},
		NothingKept:  "Nothing is kept, except that you met.",
		IfThen:       "If {when}, then {then}",
		Marks: map[model.Mark]string{
			model.Recognise: "I recognise this", model.Warm: "warm", model.Taken: "I take this along",
		},
		Roles: map[model.Role]string{
			model.Facilitator: "facilitates", model.NoteTaker: "types", model.Presenter: "presents",
		},
		Kinds: map[model.Kind]string{
			model.KindCaseNamed: "case", model.KindQuestionWorded: "question", model.KindEntryAdded: "note",
			model.KindParked: "parked", model.KindIntentionMade: "intention",
		},
		Insight: "insight",

		TypeCase:     "the case in one sentence",
		TypeQuestion: "the question, in the words of {presenter}",
		TypeAnswer:   "answer",
		TypePark:     "to park: one line, no name",
		TypeEntry:    "said differently; empty takes the line out",
		TypeGuest:    "who is joining?",
		TypeUntil:    "until what time?",
		TypeInsight:  "an insight to take along",
		If:           "if …",
		ThenI:        "then …",
		Unseen:       "there is something; nobody can read it",
		UnseenYet:    "typing is fine too: nobody can read it",
		CountFor:     "how many people chose {n}?",
		OwnValue:     "choose with ←→, or type the number",

		StoodStill:   "The clock stood still from {from} to {to}.",
		OfferClosing: "There is just time left for the closing.",
		Parked:       "Parked. It comes back with the advice.",
		TooLarge:     "Too much to paste: 4,000 characters at most. Try parts.",
		NoTime:       "Write the time as 15:00.",
		NothingHere:  "There are no tips for this step.",
		NoAdvice:     "No step with advice is to come.",
		EscAgain:     "Esc once more: to the start. Everything stays as it is.",
		TooManyVotes: "That is more than there are people. Count again together.",

		Onward: "go on", BeginNow: "begin", ChangeLevel: "what we keep", ToHome: "to the start", KeepIt: "keep", GoThere: "go there",
		StopYes: "stop", NextPerson: "next", CloseIt: "close", CountIt: "count the time", HowMany: "how many",
		StrikeIt: "take out", ChooseIt: "choose",
		InsightOnly: "or an insight", InIfThen: "if … then …", NextColumn: "other heading", NextItem: "next question", WhoPresents: "who presents",
		TakeBack: "take back", Finished: "done", ToSecond: "then …",

		WeKeep: "What do we keep?",
		Levels: map[model.Level]string{
			model.KeepNothing:    "nothing, only that we met",
			model.KeepCore:       "the question, insights and intentions",
			model.KeepEverything: "everything that is typed",
		},
		WhereItLies:   "It stays on this laptop, without a password: whoever has the laptop can read it.",
		OtherLanguage: "This method exists in another language only.",
		Reach:         "{rows} rows: about {metres} m on a {inches}-inch screen; ctrl and + makes it larger.",
		Decimal:       ".",
		BossSays:      "Whoever manages says: “I will not use what is said here in an appraisal. Everybody may pass.”",

		StopAsk: "Stop with this case? No reason is needed.",
		StopHow: "You then go to “what do you need now?”. Nothing of the case is kept, unless the presenter wants it.",

		EndTitle:  "Until next time",
		EndThanks: "Thank you, {who}. Thank you all.",
		EndGroup:  "Thank you all.",
		EndKept:   Count{"1 line was kept.", "{n} lines were kept."},
		NextTime:  "Next time: {when}",
	}
}
