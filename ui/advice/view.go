package advice

import (
	"strconv"

	"intervision/methods"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// View draws the question that is asked, or the advice.
func (m Model) View(env *screen.Env) screen.Frame {
	w := env.Words.Advice
	p := page.New(env)
	switch m.place {
	case theAdvice:
		m.viewAdvice(env, p)
	case theAnswers:
		m.viewAnswers(env, p)
	default:
		p.Header(w.Title, lang.Fill(w.Place, "n", strconv.Itoa(int(m.place)+1), "all", strconv.Itoa(questions)))
		p.Ease()
		m.viewQuestion(env, p)
	}
	f := p.Frame()
	f.Title = w.Title
	return f
}

func (m Model) viewQuestion(env *screen.Env, p *page.Page) {
	switch m.place {
	case theKind:
		m.viewKinds(env, p)
	case theSignals:
		m.viewSignals(env, p)
	default:
		for i, name := range m.asked() {
			if i > 0 {
				p.Gap()
				p.Ease()
			}
			m.viewValue(env, p, i, name)
		}
	}
}

func (m Model) viewKinds(env *screen.Env, p *page.Page) {
	p.Line(page.Cell{Text: env.Words.Advice.AskKind, Style: env.Theme.Strong})
	p.Gap()
	p.Loosen(m.rows(), 1)
	win := page.Around(m.at, m.rows(), p.Room())
	for i := win.From; i < win.To; i++ {
		p.Row(win.Sign(i), p.Name(env.Words.Kind(kinds()[i]), i == m.at, 0))
		p.Between()
	}
}

// viewValue is a question with its answer below it, and what there is to say of
// that.
func (m Model) viewValue(env *screen.Env, p *page.Page, i int, name string) {
	chosen := i == m.at
	style, sign := env.Theme.Text, page.Plain
	if chosen {
		style, sign = env.Theme.Strong, page.Chosen
	}
	p.Row(page.Plain, page.Cell{Text: question(env, name), Style: style})
	p.Row(sign, p.Value(m.answers.value(env, name), chosen))
	if hint := m.hint(env, name); hint != "" {
		p.Row(page.Plain, p.Aside(hint))
	}
}

func (m Model) viewSignals(env *screen.Env, p *page.Page) {
	w, rows := env.Words.Advice, signalRows()
	p.Line(page.Cell{Text: w.AskSignals, Style: env.Theme.Strong}, p.Aside(w.AnyOf))
	p.Gap()
	p.Loosen(len(rows), 1)
	win := page.Around(m.at, len(rows), p.Room())
	for i := win.From; i < win.To; i++ {
		p.Row(win.Sign(i), p.Name(m.signal(env, rows[i]), i == m.at, 0))
		p.Between()
	}
}

// signal is a row of the last question. What can be ticked has a box.
func (m Model) signal(env *screen.Env, row string) string {
	w := env.Words.Advice
	switch {
	case row == noSignal:
		return w.NoSignal
	case row == unsure:
		return w.DontKnow
	case m.answers.ticked(row):
		return "[x] " + w.Signals[row]
	}
	return "[ ] " + w.Signals[row]
}

// viewAnswers has every answer in one line, and says what a change does.
func (m Model) viewAnswers(env *screen.Env, p *page.Page) {
	w, asked := env.Words.Advice, m.asked()
	p.Header(w.Answers, m.first(env))
	p.Ease()
	labels := make([]string, len(asked))
	for i, name := range asked {
		labels[i] = w.Labels[name]
	}
	width := page.Column(20, labels...)
	for i, name := range asked {
		sign := page.Plain
		if i == m.at {
			sign = page.Chosen
		}
		p.Row(sign, p.Name(labels[i], i == m.at, width), p.Value(m.short(env, p, name, width), i == m.at))
	}
	p.Gap()
	p.Ease()
	if !m.altered {
		p.Paragraph(env.Theme.Quiet, w.Sooner, 2, 2)
		return
	}
	p.Paragraph(env.Theme.Strong, m.changed(env), 2, max(2, p.Room()))
}

// short is an answer that fits a line; a kind of question has a shorter name.
func (m Model) short(env *screen.Env, p *page.Page, name string, column int) string {
	s := m.answers.value(env, name)
	if name == methods.AnswerKind && m.answers.kind != "" && p.Fitting(column+4, s) == "" {
		return env.Words.Library.Kinds[m.answers.kind]
	}
	return s
}

// first is the name of the method that comes first now.
func (m Model) first(env *screen.Env) string {
	if len(m.advice.Advice) == 0 {
		return ""
	}
	return m.name(env, m.advice.Advice[0].Method)
}
