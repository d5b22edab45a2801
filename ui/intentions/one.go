package intentions

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/text"
	"intervision/ui/field"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// one is the intention that is looked at.
type one struct {
	of     model.Intended
	ready  bool // as its log has it; before, as the list does
	kept   model.Kept
	sheet  sheet
	at     int // chosen on the sheet
	status model.Status
	line   line            // what the line is for, while one is open
	now    model.Intention // as it is being worded anew
	reopen bool            // worded anew because it is to be asked about again
	noDay  string          // what was typed as a first chance and is no day: entered again, it is left
}

// sheet is what there is to choose.
type sheet uint8

const (
	whatCame sheet = iota // the statuses, and what else can be done with it
	reasons               // why it did not come about: the owner's own
	offers                // what would help now
	coaching              // what an hour of coaching is
)

// line is what a line that is open asks for.
type line uint8

const (
	noLine line = iota
	forNote
	forSmaller
	forInsight
	forWhen
	forThen
	forChance
	forObstacle
	forInstead
	forNotice
	forNothing // after the last part
)

// statuses are the answers there are, by the digit that gives them.
func statuses() []model.Status {
	return []model.Status{model.StatusDone, model.StatusPartly, model.StatusOther, model.StatusNotYet, model.StatusNoLonger}
}

// lookAt shows an intention as the list has it, until its log is read: who is
// quick with a key loses none.
func lookAt(of model.Intended) *one {
	in := model.Intention{Owner: of.Owner, When: of.When, Then: of.Then, Chance: of.Chance, Insight: of.Insight}
	return &one{of: of, at: max(0, slices.Index(statuses(), of.Status)), kept: model.Kept{ID: of.ID, Intention: in, At: of.Made, Status: of.Status}}
}

// take takes over what the log says.
func (o *one) take(s model.Session) (ok bool) {
	i := slices.IndexFunc(s.Intentions, func(k model.Kept) bool { return k.ID == o.of.ID })
	if i >= 0 {
		o.kept, o.ready = s.Intentions[i], true
	}
	return i >= 0
}

// opened shows the intention as its log has it.
func (m Model) opened(env *screen.Env, msg opened) Model {
	next := *m.one
	switch {
	case msg.err != nil:
		m.one, m.notice = nil, env.Words.Error(msg.err)
	case !next.take(msg.session):
		m.one, m.notice = nil, env.Words.Intend.Gone
	default:
		m.one = &next
	}
	return m
}

// choices are the words of what there is to choose now.
func (m Model) choices(env *screen.Env) []string {
	w := env.Words.Intend
	var out []string
	switch m.one.sheet {
	case reasons:
		for _, r := range model.Reasons() {
			out = append(out, w.Reasons[r])
		}
		return append(out, w.ReasonNone)
	case offers:
		return w.Offers[:]
	case coaching:
		return nil
	}
	if !m.one.kept.Insight {
		for _, s := range statuses() {
			out = append(out, w.Statuses[s])
		}
		return append(out, w.Write, w.Change, w.MakeInsight)
	}
	return []string{w.Change}
}

// choose takes the chosen line of the sheet.
func (m Model) choose(env *screen.Env, at int) (Model, tea.Cmd) {
	o := *m.one
	m.one = &o
	o.at = at
	switch o.sheet {
	case reasons:
		reason := ""
		if all := model.Reasons(); at < len(all) {
			reason = all[at]
		}
		return m.told(env, reason)
	case offers:
		return m.offered(env, at)
	case coaching:
		return m.back(), nil
	}
	if !o.ready && (o.kept.Insight || at >= len(statuses())) {
		return m, nil
	}
	what := m.choices(env)[at]
	switch w := env.Words.Intend; {
	case what == w.Change:
		return m.change(env, false), nil
	case what == w.Write:
		return m.typeLine(forNote, ""), nil
	case what == w.MakeInsight:
		return m.typeLine(forInsight, o.kept.Then), nil
	}
	return m.answer(env, statuses()[at])
}

// answer takes what came of it. Where it did not come about as meant, its owner
// may say why, and is offered help.
func (m Model) answer(env *screen.Env, status model.Status) (Model, tea.Cmd) {
	o := *m.one
	o.status = status
	m.one = &o
	if status == model.StatusDone || status == model.StatusNoLonger {
		return m.told(env, "")
	}
	o.sheet, o.at = reasons, len(model.Reasons())
	return m, nil
}

// told keeps the answer.
func (m Model) told(env *screen.Env, reason string) (Model, tea.Cmd) {
	o := *m.one
	m.one = &o
	m, cmd := m.ask(env, model.FollowUp{FollowedUp: model.FollowedUp{Intention: o.of.ID, Status: o.status, Reason: reason}})
	o.sheet, o.at = whatCame, max(0, slices.Index(statuses(), o.status))
	if o.status != model.StatusDone && o.status != model.StatusNoLonger {
		o.sheet, o.at = offers, len(env.Words.Intend.Offers)-1
	}
	return m, cmd
}

// offered takes an offer.
func (m Model) offered(env *screen.Env, at int) (Model, tea.Cmd) {
	switch at {
	case 0, 1:
		if !m.one.ready {
			return m, nil
		}
		if at == 1 {
			return m.change(env, true), nil
		}
		next := m.typeLine(forSmaller, m.one.kept.Then)
		next.one.reopen = true
		return next, nil
	case 2:
		o := *m.one
		o.sheet = coaching
		m.one = &o
		return m, nil
	}
	return m.back(), nil
}

// back closes what lies on top: the line, the sheet, at last the intention.
func (m Model) back() Model {
	o := *m.one
	switch {
	case m.field != nil:
		m.field, o.line = nil, noLine
		o.sheet, o.at = whatCame, min(o.at, len(statuses())-1)
	case o.sheet == coaching:
		o.sheet = offers
	case o.sheet != whatCame:
		o.sheet, o.at = whatCame, max(0, slices.Index(statuses(), o.kept.Status))
	default:
		m.one = nil
		return m
	}
	m.one = &o
	return m
}

func (m Model) typeLine(l line, content string) Model {
	o := *m.one
	o.line, o.now, o.reopen = l, o.kept.Intention, false
	m.one = &o
	m.field = field.New()
	m.field.SetText(content)
	return m
}

// change words the intention anew, part by part.
func (m Model) change(env *screen.Env, reopen bool) Model {
	first := forWhen
	if m.one.kept.Insight {
		first = forInsight
	}
	m = m.typeLine(first, "")
	m.one.reopen = reopen
	m.field.SetText(m.partNow(env))
	return m
}

// partNow is what the part that is asked for is now.
func (m Model) partNow(env *screen.Env) string {
	in := m.one.now
	switch m.one.line {
	case forWhen:
		return in.When
	case forThen, forInsight:
		return in.Then
	case forChance:
		if in.Chance != 0 {
			return env.Words.Times.Date(in.Chance, env.Zone)
		}
	case forObstacle:
		return in.Obstacle
	case forInstead:
		return in.Instead
	case forNotice:
		return in.Notice
	}
	return ""
}

// enter takes the line.
func (m Model) enter(env *screen.Env) (Model, tea.Cmd) {
	typed := strings.TrimSpace(text.Clean(m.field.Text(), text.Note))
	o := *m.one
	m.one = &o
	switch o.line {
	case forNote:
		if typed == "" {
			return m.back(), nil
		}
		m, cmd := m.ask(env, model.FollowUp{FollowedUp: model.FollowedUp{Intention: o.of.ID, Status: o.kept.Status, Note: typed}})
		return m.back(), cmd
	case forSmaller, forInsight:
		if typed != "" {
			o.now.Then = typed
		}
		if o.line == forInsight {
			o.now = model.Intention{Owner: o.now.Owner, Then: o.now.Then, Insight: true}
		}
		return m.reworded(env)
	}
	return m.part(env, &o, typed)
}

// part takes one part of another wording and asks for the next.
func (m Model) part(env *screen.Env, o *one, typed string) (Model, tea.Cmd) {
	switch o.line {
	case forWhen:
		o.now.When = typed
	case forThen:
		if typed != "" {
			o.now.Then = typed
		}
	case forChance:
		if typed != m.partNow(env) {
			chance, ok := env.Words.ParseDay(typed, env.Clock(), env.Zone)
			switch {
			case ok || typed == "":
				o.now.Chance = chance
			case o.noDay != typed:
				m.notice, o.noDay = env.Words.Intend.NoDay, typed
				return m, nil
			}
		}
	case forObstacle:
		o.now.Obstacle = typed
	case forInstead:
		o.now.Instead = typed
	case forNotice:
		o.now.Notice = typed
	}
	if o.line++; o.line == forInstead && o.now.Obstacle == "" {
		o.line++
	}
	if o.line == forNothing {
		return m.reworded(env)
	}
	m.field = field.New()
	m.field.SetText(m.partNow(env))
	return m, nil
}

// reworded keeps another wording. One that was made because the first did not
// work is asked about again.
func (m Model) reworded(env *screen.Env) (Model, tea.Cmd) {
	o := m.one
	var first, second tea.Cmd
	if o.now != o.kept.Intention {
		m, first = m.ask(env, model.Intend{ID: o.of.ID, Intention: o.now})
	}
	if status := o.status; o.reopen && status != model.StatusNotYet {
		m, second = m.ask(env, model.FollowUp{FollowedUp: model.FollowedUp{Intention: o.of.ID, Status: model.StatusOpen}})
	}
	return m.back(), tea.Batch(first, second)
}

// viewOne draws the intention that is looked at.
func (m Model) viewOne(env *screen.Env) screen.Frame {
	w, th, o := env.Words.Intend, env.Theme, m.one
	p := page.New(env)
	p.Header(w.Title, env.Words.Person(m.folk, o.of.Owner)+" · "+env.Words.Times.Long(o.of.Made, env.Zone))
	p.Ease()
	in := o.kept.Intention
	if o.line > forNote {
		in = o.now
	}
	for _, half := range w.Halves(in.When, in.Then) {
		p.Paragraph(th.Question, half, 0, 4)
	}
	p.Gap()
	if m.field == nil && o.sheet == whatCame && !p.Tight() || m.field != nil && o.line > forInsight {
		m.viewParts(env, p, in)
	}
	if m.field != nil {
		m.viewLine(env, p)
	} else {
		m.viewSheet(env, p)
	}
	m.viewNotice(env, p)
	return p.Frame()
}

// viewParts are the other parts, as far as they were given.
func (m Model) viewParts(env *screen.Env, p *page.Page, in model.Intention) {
	w := env.Words.Intend
	chance, any := "", false
	if in.Chance != 0 {
		chance = env.Words.Times.Date(in.Chance, env.Zone)
	}
	width := page.Column(24, w.FirstChance, w.Obstacle, w.Instead, w.MayNotice)
	for _, part := range [][2]string{{w.FirstChance, chance}, {w.Obstacle, in.Obstacle}, {w.Instead, in.Instead}, {w.MayNotice, in.Notice}} {
		if part[1] != "" {
			any = true
			p.Line(p.Label(part[0], env.Theme.Quiet, width), p.Name(strings.Join(strings.Fields(part[1]), " "), false, 0))
		}
	}
	if any {
		p.Gap()
	}
}

// viewLine is the line that is open.
func (m Model) viewLine(env *screen.Env, p *page.Page) {
	p.Line(p.Aside(m.asked(env)))
	p.Input(m.field, "")
}

// asked is what the line that is open is for.
func (m Model) asked(env *screen.Env) string {
	w := env.Words.Intend
	ask := map[line]string{
		forNote: w.NoteAsk, forSmaller: w.SmallerAsk, forInsight: w.InsightAsk, forWhen: w.WhenAsk, forThen: w.ThenAsk,
		forChance: w.TypeChance, forObstacle: w.TypeObstacle, forInstead: w.TypeInstead, forNotice: w.TypeNotice,
	}[m.one.line]
	if m.one.line >= forChance {
		ask += "  (" + w.MayBeEmpty + ")"
	}
	return ask
}

// viewSheet is what there is to choose.
func (m Model) viewSheet(env *screen.Env, p *page.Page) {
	w, th, o := env.Words.Intend, env.Theme, m.one
	switch o.sheet {
	case coaching:
		p.Paragraph(th.Text, w.Coaching, 0, 0)
		return
	case reasons:
		p.Paragraph(th.Strong, w.ReasonAsk, 0, 0)
		p.Paragraph(th.Quiet, w.OwnersAffair, 0, 0)
	case offers:
		p.Paragraph(th.Strong, w.OfferAsk, 0, 0)
		p.Paragraph(th.Quiet, w.OwnersAffair, 0, 0)
	default:
		if !o.kept.Insight {
			p.Paragraph(th.Strong, w.CameOfIt, 0, 0)
		}
	}
	p.Ease()
	all := m.choices(env)
	win := page.Around(o.at, len(all), p.Room()-2)
	for i := win.From; i < win.To; i++ {
		m.viewChoice(env, p, all[i], i, win.Sign(i))
	}
}

func (m Model) viewChoice(env *screen.Env, p *page.Page, what string, i int, sign page.Sign) {
	o := m.one
	if o.sheet != whatCame || o.kept.Insight {
		p.Row(sign, p.Name(what, i == o.at, 0))
		return
	}
	if i == len(statuses()) {
		p.Ease()
	}
	number, now := " ", ""
	if i < len(statuses()) {
		number = string(rune('1' + i))
		if statuses()[i] == o.kept.Status {
			now = "●"
		}
	}
	p.Row(sign, p.Aside(number), p.Name(what, i == o.at, 0), page.Cell{Text: now, Style: env.Theme.Accent})
}

// oneKeys are those of the intention that is looked at.
func (m Model) oneKeys(env *screen.Env) []keys.Binding {
	w := env.Words
	switch {
	case m.field != nil:
		return []keys.Binding{keys.Named(keys.Open, w.Run.KeepIt), keys.Offer(keys.Back)}
	case m.one.sheet == coaching:
		return []keys.Binding{keys.Offer(keys.Back)}
	}
	b := []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Open, w.Run.ChooseIt), keys.Offer(keys.Back)}
	if m.one.sheet == whatCame {
		if m.one.ready {
			b = append(b, keys.Quietly(keys.Edit))
		}
		if !m.one.kept.Insight {
			b = append(b, keys.Quietly(keys.Rate))
		}
		if len(m.undo) > 0 {
			b = append(b, keys.Offer(keys.Undo))
		}
	}
	return b
}

// about is what the list says below it of the chosen one.
func (m Model) about(env *screen.Env, i model.Intended) string {
	parts := []string{env.Words.Person(m.folk, i.Owner), env.Words.Times.Long(i.Made, env.Zone)}
	if i.Chance != 0 {
		parts = append(parts, lang.Fill(env.Words.Intend.Chance, "when", env.Words.Times.Date(i.Chance, env.Zone)))
	}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " · ")
}
