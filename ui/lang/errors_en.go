package lang

import "intervision/model"

func enErrors() Errors {
	return Errors{
		Rules:    enRules(),
		NotFound: "This is no longer there. Go back and choose something else.",
		Unknown:  "Not certain yet that this was kept. We are trying again.",
		Full:     "Disk full. Type on; it is kept as soon as there is room.",
		Damaged:  "The file is damaged; it is left as it is. Bring what can still be read to safety: intervision sessions export --all --out saved.json",
		ReadOnly: "Nothing may be written here. Reading works; choose another place with --db for a new session.",
		TooLarge: "This is too large to keep at once. Make it shorter, or keep it in parts.",
		Newer:    "This file was made by a newer version of intervision. Update the program; the file is left as it is.",
		NotOurs:  "This is not a file of intervision. Choose another file with --db; nothing is changed here.",
		Unsafe:   "Others can read or write in this place. Choose a folder of your own with --db.",
		Conflict: "Somebody else was just before you. See what stands there now, and do it again if it is still needed.",
		Busy:     "Another program has the file now. What you type stays.",
		BusyWith: "What you type stays; {who} has the file.",
		NoFile:   "There is no such file. Check the name, or choose another.",
		NoRight:  "This program may not go there. Choose another place, or change the permissions.",
		NoRoom:   "There is no room on the disk. Make room there, or choose another place.",
		Card:     "This method card cannot be used yet. {problem}",
		Stopped:  "This was stopped before it was done. You can do it again.",
		Other:    "Something went wrong: {what}. Try again; what was kept is still there.",
	}
}

func enRules() map[model.Rule]string {
	return map[model.Rule]string{
		model.RuleClosed:       "This session has ended.",
		model.RuleNotBegun:     "The session has not begun yet. Pgdn begins it.",
		model.RuleBegun:        "The session has begun already.",
		model.RuleStale:        "You had just gone one step further.",
		model.RuleNoStep:       "There is no step that way.",
		model.RuleCapture:      "In this step we do not write that down. Parking it is possible.",
		model.RuleLevel:        "You agreed not to keep this.",
		model.RuleVoice:        "In this step this person listens.",
		model.RuleNobody:       "This person is not here now.",
		model.RuleNothing:      "This is no longer there.",
		model.RuleEmpty:        "Nothing stands there yet.",
		model.RuleMoreKept:     "Keeping more is possible only at the beginning. Less always is.",
		model.RuleProlonged:    "They can be kept longer once, and that has been done.",
		model.RuleNoUndo:       "There is nothing to undo.",
		model.RuleNoRedo:       "There is nothing to redo.",
		model.RuleFewPeople:    "This method asks for more people. Choose another, or wait for who is still coming.",
		model.RuleManyPeople:   "There are many of you for this method. Choose another, or split into two groups.",
		model.RuleDepth:        "This method goes too deep with somebody’s manager in the circle. Choose a lighter one.",
		model.RuleStopped:      "The case has been stopped already.",
		model.RuleNotStopped:   "The case has not been stopped.",
		model.RulePaused:       "The clock stands still already.",
		model.RuleRunning:      "The clock runs already.",
		model.RuleOnlyFollowUp: "After the end you can only say what came of an intention.",
		model.RuleNoCase:       "There is no case to stop yet.",
	}
}
