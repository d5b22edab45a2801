package lang

import "intervision/model"

func enIntend() Intend {
	return Intend{
		Title:   "Intentions",
		IfThen:  "If {when}, then {then}",
		Chance:  "first chance: {when}",
		Notice:  "{who} may notice",
		Insight: "insight",
		Statuses: map[model.Status]string{
			model.StatusOpen: "open", model.StatusDone: "done", model.StatusPartly: "partly",
			model.StatusOther: "did something else", model.StatusNotYet: "not yet", model.StatusNoLonger: "no longer needed",
		},
		Reasons: map[string]string{
			model.ReasonNoOccasion: "there was no occasion", model.ReasonNoTime: "there was no time", model.ReasonForgot: "I did not think of it",
			model.ReasonTooHard: "it was too hard", model.ReasonPlan: "the plan did not fit", model.ReasonBlocked: "somebody stood in the way",
			model.ReasonCourage: "I did not dare", model.ReasonUnimportant: "it no longer matters",
		},

		TypeChance:   "first chance, such as Thu, next week or 12 Dec",
		TypeObstacle: "what may get in the way?",
		TypeInstead:  "and what will you do then?",
		TypeNotice:   "who may notice?",
		MayBeEmpty:   "may stay empty",
		Another:      "another one? if …",
		NoDay:        "Write a day such as Thu, next week or 12 Dec. It may stay empty, too.",
		SayAloud:     "Say it aloud once:",
		SoFar:        "if {when}, then …",
		Wonders: map[model.Wonder]string{
			model.WonderSituation: "A situation?", model.WonderVisible: "Visible?",
			model.WonderSoon: "Within four weeks?", model.WonderOwn: "In your own hands?",
		},
		Skip: "leave out", ToNext: "keep",

		LastTime: "Last time there was something you meant to do. What did you do, and what came of it?",
		Earlier:  "A while ago there was something you meant to do. What did you do, and what came of it?",
		Thanks:   "Thank you.",
		ShowIt:   "show the intention", HideIt: "hide the intention",
		Pass: "pass", Choose: "choose", NextOne: "next person",

		Open: "to ask about", Rest: "earlier",
		NoneAtAll:    "No intentions have been kept yet.",
		NoneOpen:     "Nothing is open any more.",
		OnlyOf:       "only {who}’s",
		Guest:        "a guest",
		From:         "{date}",
		OnlyThisOne:  "only this person’s",
		Everybody:    "everybody’s",
		Look:         "look at it",
		CameOfIt:     "What came of it?",
		Obstacle:     "if this gets in the way",
		Instead:      "then",
		FirstChance:  "first chance",
		MayNotice:    "may notice",
		ReasonAsk:    "How did that come about, if you care to say?",
		ReasonNone:   "no need to say",
		OfferAsk:     "What would help you now?",
		Offers:       [4]string{"a smaller step", "a new if-then", "an hour of coaching", "leave it as it is"},
		Coaching:     "An hour of coaching: with one person from outside the group, about this one conversation, rehearsing it beforehand. Ask whoever looks after learning in your organisation.",
		Kept:         "Kept.",
		Write:        "add something about it",
		Change:       "change the intention",
		MakeInsight:  "make it an insight",
		NoteAsk:      "what did you do, and what came of it?",
		WhenAsk:      "if …",
		ThenAsk:      "then …",
		SmallerAsk:   "the smaller step: then …",
		InsightAsk:   "an insight to take along",
		OwnersAffair: "Only whoever meant to do it decides about it.",
		Gone:         "This intention is no longer there.",
	}
}
