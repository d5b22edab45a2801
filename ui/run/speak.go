package run

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
	"intervision/ui/stage"
)

// Speak says what is on the wall, and beside it, to somebody who listens.
func (m Model) Speak(env *screen.Env) screen.Speech {
	if !m.ready {
		s := screen.Speech{Place: "waiting", Notice: env.Words.Common.Reading, Enter: screen.Give(keys.Back), EnterName: env.Words.Plain.GoHome}
		if m.err != nil {
			s.Notice = env.Words.Error(m.err)
		}
		return s
	}
	v := voice{m: m, env: env, w: env.Words.Plain}
	var s screen.Speech
	switch {
	case m.panel == peoplePanel:
		s = v.people()
	case m.panel == stepsPanel:
		s = v.steps()
	case m.panel == keepPanel:
		s = v.keeping()
	case m.panel == stopPanel:
		s = v.stop()
	case m.session.State == model.StateWelcome && m.use == forStep:
		s = v.welcome()
	case m.session.State == model.StateClosed:
		s = v.end()
	case m.use != forStep:
		s = v.asked()
	default:
		s = v.step()
	}
	s.Notice, s.Running = v.notice(), m.session.State == model.StateRunning
	return v.aside(s)
}

// voice makes the parts of a speech.
type voice struct {
	m   Model
	env *screen.Env
	w   lang.Plain
}

func (v voice) code() string { return v.m.code(v.env) }

func (v voice) name(s string) string { return v.m.named(v.env, s) }

// say puts values into a sentence, empty where there is no value.
func (v voice) say(sentence, name, value string) string {
	if value == "" {
		return ""
	}
	return lang.Fill(sentence, name, value)
}

// notice is the one quiet line, without the names of keys.
func (v voice) notice() string {
	if v.m.err == nil && v.m.notice == v.env.Words.Run.EscAgain {
		return v.w.BackAgain
	}
	if v.m.offer == offerClosing && v.m.err == nil && v.m.notice == "" {
		return "" // a part: it is said once
	}
	return v.m.noticeLine(v.env)
}

// aside is what is said once and then gone: tips, the kind sentence. The next
// line closes it first, so that it is about the step again.
func (v voice) aside(s screen.Speech) screen.Speech {
	m := v.m
	if m.panel == tipsPanel {
		s.Parts = append(s.Parts, screen.Part{Name: "tips", Text: v.tips()})
		s.Before = screen.Give(keys.Tips)
	}
	if m.guard {
		if guard := m.room.Step.Words[v.code()].Guard; guard != "" {
			s.Parts = append(s.Parts, screen.Part{Name: "guard", Text: v.say(v.w.Say, "say", v.name(guard))})
		}
		s.Before = append(s.Before, screen.Give(keys.Sentence)...)
	}
	if m.list.on && m.panel == noPanel && m.use == forStep && m.list.what != ofValues && m.list.what != ofStatuses {
		s.Before = append(s.Before, screen.Give(keys.Back)...) // nobody sees where the pointer stands
	}
	return s
}

// tips are for whoever leads.
func (v voice) tips() string {
	words, ok := v.m.stepWords(v.env)
	if !ok || words.Tips == "" {
		return v.env.Words.Run.NothingHere
	}
	var lines []string
	for line := range strings.Lines(words.Tips) {
		line = strings.TrimSpace(line)
		tip, begins := strings.CutPrefix(line, "- ")
		switch {
		case line == "":
		case begins || len(lines) == 0:
			lines = append(lines, lang.Fill(v.w.Tip, "tip", v.name(tip)))
		default:
			lines[len(lines)-1] += " " + v.name(line)
		}
	}
	return strings.Join(lines, "\n")
}

// welcome waits: no clock runs.
func (v voice) welcome() screen.Speech {
	m, w, room := v.m, v.env.Words.Run, v.m.room
	method := room.Method[v.code()]
	var names []string
	for _, p := range room.People {
		names = append(names, v.person(p))
	}
	s := screen.Speech{Place: "welcome", Title: lang.Sentence(method.Name), Numbers: true}
	ready := ""
	if room.Until != 0 {
		ready = lang.Fill(w.ReadyAt, "time", v.env.Words.Time(room.Until, v.env.Zone))
	}
	s.Parts = []screen.Part{
		{Name: "purpose", Text: method.Purpose},
		{Name: "people", Text: v.say(v.w.People, "names", v.env.Words.List(names))},
		{Name: "level", Text: w.WeKeep + " " + w.Levels[room.Level] + "."},
		{Name: "where", Text: w.WhereItLies},
		{Name: "ready", Text: lang.Sentence(ready)},
	}
	if room.Boss {
		s.Parts = append(s.Parts, screen.Part{Name: "boss", Text: w.BossSays})
	}
	if v.code() != v.env.Words.Code {
		s.Parts = append(s.Parts, screen.Part{Name: "lang", Text: w.OtherLanguage})
	}
	s.Parts = append(s.Parts, screen.Part{Name: "say", Text: v.say(v.w.Say, "say", v.name(room.Step.Words[v.code()].Say))},
		screen.Part{Name: "waits", Text: v.w.WaitsHere})
	s.Enter, s.EnterName = screen.Give(keys.NextStep), w.BeginNow
	s.Choices = []screen.Choice{screen.Command(keys.NextStep, w.BeginNow)}
	for level := model.KeepNothing; level <= model.KeepEverything; level++ {
		if level != m.session.Level {
			turns := (int(level) - int(m.session.Level) + 3) % 3
			s.Choices = append(s.Choices, screen.Choice{Text: lang.Fill(v.w.Level, "level", w.Levels[level]), Do: screen.Press(keys.Change, "right", turns)})
		}
	}
	commands := v.env.Words.Commands
	s.Choices = append(s.Choices, screen.Command(keys.People, commands[keys.People].Name), screen.Command(keys.Tips, commands[keys.Tips].Name))
	return s
}

// person is somebody with what they do.
func (v voice) person(p model.RoomPerson) string {
	var roles []string
	for _, r := range p.Roles {
		roles = append(roles, v.env.Words.Run.Roles[r])
	}
	if p.NoteTaker {
		roles = append(roles, v.env.Words.Run.Roles[model.NoteTaker])
	}
	if len(roles) == 0 {
		return p.Name
	}
	return p.Name + " (" + strings.Join(roles, ", ") + ")"
}

// end says goodbye.
func (v voice) end() screen.Speech {
	w, room := v.env.Words.Run, v.m.room
	thanks, kept := w.EndGroup, w.NothingKept
	if room.Presenter != "" {
		thanks = lang.Fill(w.EndThanks, "who", room.Presenter)
	}
	if len(room.Record) > 0 {
		kept = w.EndKept.Of(len(room.Record))
	}
	s := screen.Speech{Place: "end", Title: lang.Sentence(w.EndTitle), Parts: []screen.Part{{Name: "thanks", Text: thanks}}, Numbers: true,
		Enter: screen.Give(keys.Enter), EnterName: w.ToHome}
	for _, line := range room.Record {
		if line.Kind == model.KindIntentionMade {
			s.Parts = append(s.Parts, screen.Part{Name: line.ID.String(), Text: v.env.Words.Intend.Sentence(line.When, line.Text)})
		}
	}
	next := ""
	if room.Meeting != 0 {
		next = lang.Fill(w.NextTime, "when", v.env.Words.Moment(room.Meeting, v.env.Zone))
	}
	s.Parts = append(s.Parts, screen.Part{Name: "kept", Text: kept}, screen.Part{Name: "next", Text: lang.Sentence(next)})
	s.Choices = []screen.Choice{screen.Command(keys.Enter, w.ToHome)}
	return s
}

// asked is a line that was asked for: to park an advice, to word the question.
func (v voice) asked() screen.Speech {
	m := v.m
	s := screen.Speech{Place: m.step() + " " + strconv.Itoa(int(m.use)), Over: true, Words: m.prompt(v.env, stage.Size{Width: lineWidth, Height: 1}), Typed: m.field.Text(), Puts: keys.Enter,
		Enter: screen.Give(keys.Enter), EnterName: v.w.AsItIs}
	if m.use == forEntry {
		s.Words = v.w.WordsEdit // an empty line leaves it here, and a command takes it out
	}
	s.Title, s.Prompt = lang.Sentence(s.Words), v.w.Text
	if s.Typed == "" {
		s.Enter, s.EnterName = screen.Give(keys.Back), v.w.Back
	}
	return s
}

// people are who is here: a number lets somebody come or go, a name brings a
// guest in.
func (v voice) people() screen.Speech {
	m, w := v.m, v.env.Words
	s := screen.Speech{Place: "people", Over: true, Title: w.Commands[keys.People].Name + ".", Numbers: true, Words: v.w.WordsName,
		Enter: screen.Give(keys.Back), EnterName: w.Run.Finished,
		OfRow: []keys.ID{keys.Toggle, keys.Leads, keys.Types, keys.Presents, keys.MoveSeat}}
	var texts []string
	for _, p := range m.roster() {
		is := []string{v.w.Away}
		if p.here {
			is[0] = v.w.Here
			for _, role := range []model.Role{model.Facilitator, model.NoteTaker, model.Presenter} {
				if m.roleOf(role) == p.id {
					is = append(is, w.Run.Roles[role])
				}
			}
		}
		texts = append(texts, p.name+": "+strings.Join(is, ", "))
	}
	for i, text := range texts {
		s.Choices = append(s.Choices, screen.Choice{Text: text, Go: v.into(i), Do: screen.Give(keys.Toggle)})
	}
	s.Parts = []screen.Part{{Name: "how", Text: v.w.WhoToggles}}
	s.Take = func(name string) []tea.Msg {
		return append(screen.Give(keys.AddPerson), tea.PasteMsg{Content: name}, screen.Do{Command: keys.Enter}, screen.Do{Command: keys.People})
	}
	return s
}

// roleOf is who has a role.
func (m Model) roleOf(role model.Role) model.ID {
	switch role {
	case model.Facilitator:
		return m.session.Facilitator
	case model.NoteTaker:
		return m.session.NoteTaker
	}
	return m.session.Presenter
}

// steps are the whole plan: how it stands, and a number goes to a step.
func (v voice) steps() screen.Speech {
	m, w := v.m, v.env.Words
	course := m.session.Course(v.env.Clock())
	s := screen.Speech{Place: "steps", Over: true, Title: lang.Sentence(w.Commands[keys.Steps].Name), Numbers: true,
		Parts: []screen.Part{{Name: "standing", Text: lang.Sentence(m.standing(v.env, course))}},
		Enter: screen.Give(keys.Back), EnterName: w.Run.Finished}
	var texts []string
	for _, i := range m.way() {
		texts = append(texts, v.planned(course.Steps[i], i))
	}
	for i, text := range texts {
		s.Choices = append(s.Choices, screen.Choice{Text: text, Go: v.into(i), Do: screen.Give(keys.Open)})
	}
	return s
}

// planned is a step of the plan with its figures.
func (v voice) planned(c model.CourseStep, i int) string {
	m, w := v.m, v.env.Words
	is := []string{v.name(m.session.Script.Steps[i].Words[v.code()].Title)}
	switch st := m.session.Steps[i]; {
	case i == m.session.Step:
		is = append(is, v.w.IsNow)
	case st.Entered:
		is = append(is, v.w.IsDone)
	case i < m.session.Step || m.session.State == model.StateRunning && !st.Planned:
		is = append(is, v.w.IsOut)
	}
	for _, f := range []struct {
		word string
		time model.Millis
	}{{w.Run.PlanGiven, c.Given}, {w.Run.PlanUsed, c.Used}, {w.Run.PlanBecomes, c.Becomes}} {
		if minutes := int((f.time + model.Minute/2) / model.Minute); minutes > 0 && (f.word != w.Run.PlanBecomes || i >= m.session.Step && c.Becomes != c.Given) {
			is = append(is, f.word+" "+w.Length(minutes))
		}
	}
	return strings.Join(is, ", ")
}

// stop asks whether the case is stopped.
func (v voice) stop() screen.Speech {
	w := v.env.Words.Run
	return screen.Speech{Place: "stop", Over: true, Title: w.StopAsk, Parts: []screen.Part{{Name: "stop", Text: w.StopHow}}, Numbers: true,
		Choices: []screen.Choice{screen.Command(keys.Back, v.env.Words.Setup.No), screen.Command(keys.Open, w.StopYes)},
		Enter:   screen.Give(keys.Back), EnterName: v.env.Words.Setup.No}
}
