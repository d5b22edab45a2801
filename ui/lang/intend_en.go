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
		WhenWords:    []string{"if", "when", "whenever"},
		ThenWords:    []string{"then"},
		SoFar:        "if {when}, then …",
		Wonders: map[model.Wonder]string{
			model.WonderSituation: "A situation?", model.WonderVisible: "Visible?",
			model.WonderSoon: "Within four weeks?", model.WonderOwn: "In your own hands?",
		},
		Skip: "leave out", ToNext: "keep",

		LastTime: "Last time there was something you meant to do. What did you do, and what came of it?",
		Earlier:  "A while ago there was something you meant to do. What did you do, and what came of it?",
		Thanks:   "Thank you.",
		ShowIt:   "show it", HideIt: "hide it",
		Pass: "pass", Choose: "choose", NextOne: "next person",

		Open: "to ask about", Rest: "earlier",
		NoneAtAll:    "No intentions have been kept yet.",
		NoneOpen:     "Nothing is open any more.",
		OnlyOf:       "only {who}’s",
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

		NoneThere: "There are no intentions like that.",
		Column:    "intention", CameColumn: "what came of it",
		NowIs:          "{intention}: {status}",
		NoIntention:    "There is no intention whose id begins with {id}. See which there are with: intervision intentions list",
		ManyIntentions: "More than one intention begins with {id}: {ids}. Type a few more characters.",
		ShortID:        "{id} cannot be an id: an id is figures and small letters. See them with: intervision intentions list",
		Exported:       Count{"1 intention written to {file}", "{n} intentions written to {file}"},
		NoChances:      "There is no first chance still to come.",
		ForGroup:       "With names and what people meant to do. For the group itself only.",
		InCalendar:     "Intervision: first chance",
	}
}

// enIntendCommands are the words of the commands about intentions.
func enIntendCommands() map[string]CliCommand {
	return map[string]CliCommand{
		"intentions": {
			Use: "intentions", Short: "intentions: what is open, and what came of it",
			Long: "What people meant to do, without the screens: look at it, say what came of it, write it to a file. Only whoever meant to do it decides about it.",
			Example: `# what is still open
intervision intentions list --open
# something was done
intervision intentions done 7k3m`,
		},
		"intentions list": {
			Use: "list", Short: "every intention, the newest first",
			Long: "Lists every intention and insight of sessions that are over, with whose it is, the first chance and what came of it. Long sentences are shortened.",
			Example: `# one person's, since September
intervision intentions list --person Fatima --since 2026-09
# how many are still open
intervision intentions list --open --json | jq length`,
		},
		"intentions done": {
			Use: "done ID", Short: "say what came of an intention",
			Long: "Keeps what came of it, with the session that made it. Without --status that is: done. With open it is asked about again next time.",
			Example: `# done, and what came of it
intervision intentions done 7k3m --note calmer
# not yet
intervision intentions done 7k3m --status not-yet`,
		},
		"intentions export": {
			Use: "export", Short: "intentions in a file",
			Long: "Writes intentions as a table for a spreadsheet (csv), as text (md), or the first chances still to come for a calendar (ics). A calendar holds days only: no names and nothing of the intention. The table and the text are for the group itself.",
			Example: `# for a spreadsheet
intervision intentions export --out intentions.csv
# your own first chances in your calendar
intervision intentions export --person Fatima --open --out chances.ics`,
		},
	}
}
