package lang

// What the advisor says in codes, in English.

func enReasons() map[string]string {
	return map[string]string{
		"first-choice":   "the first choice for {value}, with this much time",
		"first-careful":  "a safe first choice for {value}",
		"close-by":       "a good choice for {value} as well",
		"kind-main":      "made for {value}",
		"kind-second":    "can handle {value} too",
		"stand-in":       "not made for {value}, but something you can do now",
		"time-fits":      "usually takes {value} minutes: that fits",
		"time-short":     "can be done in {value} minutes, in a shorter form",
		"people-ideal":   "at its best with {value} people",
		"people-near":    "goes well with {value} people",
		"people-many":    "has a place for {value} people round one case",
		"groups":         "can be done in {value} small groups at once",
		"wants-advice":   "the presenter hears what others would do",
		"wants-thinking": "the presenter does the thinking, with help from the others",
		"light":          "stays matter-of-fact while you get to know each other",
		"safe-enough":    "suits how freely you talk",
		"close-enough":   "gets personal, and you have room for that",
		"own-control":    "the presenter decides how far it goes",
		"with-manager":   "works with a manager present as well",
		"first-time":     "a good one to begin with",
		"for-new":        "doable if you haven’t done this often",
		"easy-to-lead":   "easy to lead",
		"not-done-yet":   "something different: you haven’t done this one yet",
	}
}

func enStops() map[string]string {
	return map[string]string{
		"unsafe":         "If somebody crosses a line, somebody who can protect or step in is needed first.",
		"legal":          "What has to be reported or made safe goes first. What it was like can be talked about later.",
		"distress":       "Somebody going through a very hard time is better served by a person trained for it.",
		"conflict":       "A conflict between people who are here asks for somebody who can stand in between.",
		"performance":    "A talk about performance belongs to the manager and the person concerned.",
		"team":           "If the whole team is the question, a talk with the whole team does more than one presenter can.",
		"forced":         "This works when people want it themselves. Talk first about what that would take.",
		"authority":      "If somebody else decides, the question belongs there first. Your own part in it can be brought here.",
		"knowledge":      "If the answer can be found somewhere, asking or looking it up is quicker.",
		"file":           "Going through the content of a file is another thing than peer consultation.",
		"long":           "A question of many years is better off with one steady guide than with a single session.",
		"manager":        "With a manager present, people often speak more carefully. Agree first on what happens with what is said.",
		"alone":          "This takes at least two people.",
		"more-time":      "For a question like this, time is short. With more of it there is a method that suits.",
		"more-people":    "For a question like this you are few.",
		"smaller-group":  "For a question like this you are many for one circle.",
		"more-safety":    "The methods for a question like this come closer than is comfortable now.",
		"practised-lead": "The methods for a question like this ask for a more practised leader.",
		"first-session":  "The methods for a question like this are better kept until you are used to each other.",
		"no-fit":         "None of the methods suits this exactly.",
	}
}

func enInsteads() map[string]string {
	return map[string]string{
		"confidant":        "a confidential adviser",
		"complaint":        "the complaints or whistle-blower procedure",
		"protocol":         "follow the protocol or report it first",
		"later":            "peer consultation later, about what it was like",
		"doctor":           "a doctor or occupational physician",
		"psychologist":     "a psychologist",
		"incident-support": "support after a serious incident",
		"crisis-line":      "in danger: the emergency number or a crisis line",
		"mediation":        "a mediator",
		"team-coach":       "a team coach",
		"manager-hr":       "a talk with the manager, with HR present",
		"team-session":     "a facilitated team session",
		"retrospective":    "looking back with the whole team",
		"conditions":       "agree first on what it takes to speak freely",
		"decider":          "a talk with whoever decides",
		"training":         "a training",
		"expert":           "somebody who knows",
		"mentor":           "an experienced colleague who looks along",
		"manual":           "a manual",
		"peer-review":      "a peer review with somebody from your field",
		"supervision":      "supervision",
		"coaching":         "a coach",
		"other-circle":     "a circle without managers",
		"invite":           "ask somebody else to join",
		"plan-longer":      "plan a longer moment",
		"park":             "keep the question for another time",
		"write-dilemma":    "write it down now: A or B, and what each costs",
		"one-turn":         "one turn of a quarter of an hour: tell, ask, ideas",
		"pairs":            "in twos or threes, then together for a moment",
		"split":            "part into smaller groups",
		"lighter":          "a lighter question, or a smaller piece of this one",
		"practised":        "let somebody more practised lead",
		"choose":           "choose from all methods yourself",
	}
}

func enExclusions() map[string]string {
	return map[string]string{
		"not-usable":    "its card cannot be used yet",
		"stop":          "something else may come first",
		"kind":          "for another kind of question",
		"people-few":    "needs more people",
		"people-many":   "for fewer people",
		"time":          "needs more time",
		"manager":       "comes too close with a manager present",
		"careful":       "comes too close for now",
		"emotion":       "too raw while you get to know each other",
		"safety":        "comes closer than is comfortable now",
		"skill":         "asks for a more practised leader",
		"member":        "asks that whoever leads only leads",
		"trained-lead":  "asks for a trained facilitator",
		"first-session": "better not the first time",
		"third-time":    "that would be the third time in a row",
	}
}
