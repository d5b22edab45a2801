package model

// option changes a step of a test script.
type option func(*Step)

// step makes a step of a test script: part, id, minutes and their short form.
func step(part Part, id string, minutes, short int, opts ...option) Step {
	s := Step{ID: id, Part: part, Minutes: minutes, Short: short, Words: map[string]StepWords{
		"nl": {Title: "Titel " + id, Room: "Muur " + id, Say: "Zeg " + id, Guard: "Let op " + id, Tips: "tips-canary " + id},
		"en": {Title: "Title " + id, Room: "Wall " + id, Say: "Say " + id, Guard: "Guard " + id, Tips: "tips-canary " + id},
	}}
	for _, o := range opts {
		o(&s)
	}
	return s
}

func opening(id string, minutes, short int, opts ...option) Step {
	return step(Opening, id, minutes, short, opts...)
}

func middle(id string, minutes, short int, opts ...option) Step {
	return step(Middle, id, minutes, short, opts...)
}

func closing(id string, minutes, short int, opts ...option) Step {
	return step(Closing, id, minutes, short, opts...)
}

func captures(c Capture) option     { return func(s *Step) { s.Capture = c } }
func speaks(w Speaks) option        { return func(s *Step) { s.Speaks = w } }
func stance(p Stance) option        { return func(s *Step) { s.Stance = p } }
func who(w Who) option              { return func(s *Step) { s.Who = w } }
func pins(p Pins) option            { return func(s *Step) { s.Pins = p } }
func provides(f ...Function) option { return func(s *Step) { s.Provides = f } }
func of(id string) option           { return func(s *Step) { s.Of = id } }
func uses(id string) option         { return func(s *Step) { s.Uses = id } }
func marks(m ...Mark) option        { return func(s *Step) { s.Marks = m } }
func scale(from, to int) option     { return func(s *Step) { s.Scale = Scale{From: from, To: to} } }
func core(s *Step)                  { s.Core = true }
func choices(ids ...string) option {
	return func(s *Step) {
		for _, id := range ids {
			s.Choices = append(s.Choices, Choice{ID: id, Words: map[string]ChoiceWords{"nl": {Name: "Keuze " + id}, "en": {Name: "Choice " + id}}})
		}
	}
}

// script puts steps together as methods.Compose would.
func script(steps ...Step) Script {
	return Script{
		Method: "test", Frame: "full", Langs: []string{"nl", "en"}, Depth: 1, Steps: steps,
		Words: map[string]ScriptWords{"nl": {Name: "Proef", Purpose: "Om te proberen."}, "en": {Name: "Trial", Purpose: "To try."}},
	}
}

// fullScript has every capture, every function, rounds of every kind.
func fullScript() Script {
	return script(
		opening("open-welcome", 2, 2, provides(Welcome, Keeping), speaks(SpeaksFacilitator)),
		opening("open-lookback", 2, 0, provides(LookBack), speaks(SpeaksPresenter), who(WhoPresenter)),
		opening("open-case", 3, 2, provides(ChooseCase), captures(CapturePick), pins(PinsCase)),
		middle("situation", 5, 4, captures(CaptureText), pins(PinsQuestion), core, speaks(SpeaksPresenter)),
		middle("report", 10, 7, captures(CaptureText), speaks(SpeaksPresenter)),
		middle("write", 5, 3, captures(CaptureSilent), speaks(SpeaksWriting), stance(StanceListens)),
		middle("collect", 4, 3, captures(CaptureEntries), of("write"), stance(StanceListens)),
		middle("info", 15, 11, captures(CaptureQuestions), speaks(SpeaksRound), stance(StanceAnswers)),
		middle("ask", 5, 0, captures(CaptureQuestions), speaks(SpeaksAskAnswer), stance(StanceAnswers)),
		middle("module", 3, 2, captures(CapturePick), choices("storm", "mirror"), speaks(SpeaksFacilitator)),
		middle("analysis", 8, 5, captures(CaptureColumns), choices("causes", "effects"), stance(StanceListens)),
		middle("advice", 10, 6, captures(CaptureEntries), speaks(SpeaksRound), uses("module"), provides(Advice), stance(StanceListens)),
		middle("standpoints", 10, 8, captures(CaptureRound), speaks(SpeaksRound), stance(StanceListens)),
		middle("away", 5, 3, captures(CaptureEntries), stance(StanceTurnedAway)),
		middle("choose", 2, 1, captures(CapturePick), of("advice"), core),
		middle("mark", 4, 3, captures(CaptureMark), of("advice"), marks(Taken, Warm, Neutral, Cold), core, speaks(SpeaksPresenter)),
		middle("ready", 2, 1, captures(CaptureRating), scale(0, 10), who(WhoPresenter)),
		closing("stop-thanks", 2, 2, provides(Aftercare), speaks(SpeaksPresenter)),
		closing("stop-round", 4, 3, provides(Aftercare), speaks(SpeaksRound), who(WhoEveryone)),
		closing("close-reflection", 3, 2, provides(Reflection), captures(CaptureRound), speaks(SpeaksRound), who(WhoEveryone), core),
		closing("close-intention", 3, 2, provides(Intentions), captures(CaptureIntentions), speaks(SpeaksPresenter), who(WhoPresenter)),
		closing("close-evaluation", 1, 1, provides(Evaluation), captures(CaptureRating), scale(1, 5), choices("useful", "safe")),
		closing("close-record", 1, 1, provides(LastLook), speaks(SpeaksPresenter), who(WhoPresenter)),
		closing("close-goodbye", 1, 1, provides(Goodbye), speaks(SpeaksRound), who(WhoEveryone)),
	)
}

// smallScript is the shortest that makes sense: a round, questions, a last look.
func smallScript() Script {
	return script(
		opening("open", 2, 1, provides(Welcome)),
		middle("question", 5, 3, captures(CaptureText), pins(PinsQuestion), core),
		middle("round", 10, 5, captures(CaptureRound), speaks(SpeaksRound), stance(StanceListens)),
		closing("last", 3, 2, provides(LastLook)),
	)
}

// ids of steps, in order.
func stepIDs(s Script) []string {
	var out []string
	for _, st := range s.Steps {
		out = append(out, st.ID)
	}
	return out
}
