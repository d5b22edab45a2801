package review

import (
	"cmp"
	"context"
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// filter keeps fewer sessions in the list. Its zero value keeps all.
type filter struct {
	presenter model.ID // who brought the case
	person    model.ID // who was there, in whatever role
	method    string
	theme     string // what the method is for: a kind of case
	when      period
}

// period is a time that a session began in: so many months back, or a year.
type period struct{ months, year int }

// by is what can be filtered by, in the order in which it is shown.
type by uint8

const (
	byPresenter by = iota
	byPerson
	byMethod
	byTheme
	byWhen
	filters
)

func (f filter) any() bool { return f != filter{} }

// values are what there is to filter by: that of which there are sessions. They
// come from the summaries of a team, and from its log.
type values struct {
	ready   bool
	people  []model.ID
	present []model.ID // who ever brought a case
	methods []string
	names   map[string]map[string]string // of methods, by language
	years   []int                        // newest first
}

// query is what the list holds, the filter in it.
func (m Model) query(env *screen.Env) sessions.Query {
	f := m.filter
	q := sessions.Query{Team: m.team, Presenter: f.presenter, Person: f.person, Method: f.method}
	if f.theme != "" {
		q.Methods = []string{"\x00"} // none, unless some are for it
		for _, e := range env.Library.List() {
			if slices.Contains(e.Kinds, f.theme) {
				q.Methods = append(q.Methods, e.ID)
			}
		}
	}
	q.From, q.To = f.when.span(env)
	return q
}

// span is when a period begins and ends; 0 where it does not.
func (p period) span(env *screen.Env) (from, to model.Instant) {
	now := at(env.Clock(), env.Zone)
	switch {
	case p.months > 0:
		return instant(now.AddDate(0, -p.months, 0)), 0
	case p.year > 0:
		return yearOf(p.year, env.Zone), yearOf(p.year+1, env.Zone)
	}
	return 0, 0
}

// openFilter puts the keys on the line with filters, and reads what there is to
// filter by.
func (m Model) openFilter(env *screen.Env) (Model, tea.Cmd) {
	m.filtering, m.search.typing = true, false
	switch {
	case m.values.ready:
		return m, nil
	case !m.narrow() && m.list.ready && m.list.next == "":
		return m.valued(env, valued{rows: m.list.rows}), nil
	}
	return m, readValues(m.ctx, env.Store, m.id, m.team)
}

// valued is what there is to filter by.
type valued struct {
	screen model.ID
	rows   []model.Summary
	err    error
}

func readValues(ctx context.Context, store sessions.Store, screen, team model.ID) tea.Cmd {
	return func() tea.Msg {
		page, err := store.List(ctx, sessions.Query{Team: team}, "", 0)
		return valued{screen: screen, rows: page.Rows, err: err}
	}
}

// valued takes what there is to filter by.
func (m Model) valued(env *screen.Env, msg valued) Model {
	v := values{ready: true, names: map[string]map[string]string{}}
	seen := map[model.ID]bool{}
	for i := range msg.rows {
		s := &msg.rows[i]
		if v.names[s.Method] == nil {
			v.names[s.Method], v.methods = s.Names, append(v.methods, s.Method)
		}
		if year := at(s.Started, env.Zone).Year(); !slices.Contains(v.years, year) {
			v.years = append(v.years, year)
		}
		for _, p := range s.People {
			if !seen[p] && m.folk.NameOf(p) != "" {
				seen[p], v.people = true, append(v.people, p)
			}
		}
		if p := s.Presenter; m.folk.NameOf(p) != "" && !slices.Contains(v.present, p) {
			v.present = append(v.present, p)
		}
	}
	for _, people := range [][]model.ID{v.people, v.present} {
		slices.SortFunc(people, func(a, b model.ID) int { return cmp.Compare(m.folk.NameOf(a), m.folk.NameOf(b)) })
	}
	m.values = v
	return m
}

// nextFilter goes from filter to filter. From the search line it goes to the
// filters.
func (m Model) nextFilter(env *screen.Env, way keys.ID) (Model, tea.Cmd) {
	switch {
	case !m.filtering:
		return m.openFilter(env)
	case way == keys.PrevField:
		m.by = (m.by + filters - 1) % filters
	default:
		m.by = (m.by + 1) % filters
	}
	return m, nil
}

// change goes to the next value of the filter that keys are about, or the one
// before; after the last one it keeps all again.
func (m Model) change(env *screen.Env, key string) (Model, tea.Cmd) {
	f, v, step := &m.filter, &m.values, 1
	if key == "left" {
		step = -1
	}
	switch m.by {
	case byPresenter:
		f.presenter = turned(append([]model.ID{{}}, v.present...), f.presenter, step)
	case byPerson:
		f.person = turned(append([]model.ID{{}}, v.people...), f.person, step)
	case byMethod:
		f.method = turned(append([]string{""}, v.methods...), f.method, step)
	case byTheme:
		f.theme = turned(append([]string{""}, methods.Kinds()...), f.theme, step)
	case byWhen:
		ring := []period{{}, {months: 3}, {months: 12}}
		for _, y := range v.years {
			ring = append(ring, period{year: y})
		}
		f.when = turned(ring, f.when, step)
	}
	return m.narrowed(env)
}

// narrowed shows what a changed filter leaves.
func (m Model) narrowed(env *screen.Env) (Model, tea.Cmd) {
	m.list.toEnd = false
	return m.reload(env)
}

// turned is the value that many places further in a ring.
func turned[T comparable](ring []T, from T, step int) T {
	return ring[(max(0, slices.Index(ring, from))+step+len(ring))%len(ring)]
}

// value says what is filtered by, in a word or two; empty if nothing is.
func (m Model) value(env *screen.Env, b by) string {
	f, w := m.filter, env.Words.Review
	switch b {
	case byPresenter:
		return m.nameOf(f.presenter, w.Presented)
	case byPerson:
		return m.nameOf(f.person, w.WithOne)
	case byMethod:
		if f.method != "" {
			return methodOf(env, model.Summary{Method: f.method, Names: m.values.names[f.method]})
		}
	case byTheme:
		return env.Words.Library.Kinds[f.theme]
	case byWhen:
		switch {
		case f.when.year > 0:
			return strconv.Itoa(f.when.year)
		case f.when.months > 0:
			return w.Months.Of(f.when.months)
		}
	}
	return ""
}

// nameOf puts a member's name in a sentence; empty for nobody.
func (m Model) nameOf(person model.ID, sentence string) string {
	if name := m.folk.NameOf(person); name != "" {
		return lang.Fill(sentence, "who", name)
	}
	return ""
}
