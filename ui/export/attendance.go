package export

import (
	"cmp"
	"strconv"
	"strings"
	"time"

	"intervision/model"
	"intervision/ui/lang"
)

// Attendance is a proof of attendance as Markdown, with a line to sign: when,
// how long, which method, who was there and in which role. Nothing of what was
// said is in it.
func Attendance(s model.Session, team model.Team, words *lang.Texts, zone *time.Location) string {
	n := &notes{s: s, people: Named(s, team, words), words: words, zone: zone, code: s.Script.Lang(words.Code)}
	w := words.Take
	begun := cmp.Or(s.BegunAt(), s.StartedAt)
	n.heading(1, md(w.Attendance))
	n.gap()
	for _, fact := range []struct {
		label string
		value md
	}{
		{w.When, md(words.Times.Long(begun, zone) + ", " + words.Times.Time(begun, zone))},
		{w.Lasted, md(words.Times.Length(minutes(s.Elapsed(s.LastAt))))},
		{w.Method, n.method()},
		{w.Group, inert(team.Name)},
	} {
		if fact.value != "" {
			n.item(0, "- ", md(fact.label+": ")+fact.value)
		}
	}
	rows := [][]md{{md(w.Who), md(w.Role), md(w.Present), md(w.Signature)}}
	for _, id := range s.Everyone {
		rows = append(rows, []md{n.names(id), n.rolesOf(id), md(words.Times.Length(minutes(s.Attended(id)))), ""})
	}
	n.table(rows)
	n.signed()
	return n.text.String()
}

// signed is the line to sign and the last one.
func (n *notes) signed() {
	n.paragraph(md(n.words.Take.SignedBy + " " + strings.Repeat("_", 36)))
	n.gap()
	n.text.WriteString("---\n")
	n.quiet(md(n.words.Take.NoContent))
}

// rolesOf are what somebody did in the session.
func (n *notes) rolesOf(id model.ID) md {
	w := n.words.Take
	var roles []md
	for _, r := range []struct {
		who  model.ID
		role string
	}{{n.s.Presenter, w.Presenter}, {n.s.Facilitator, w.Facilitator}, {n.s.NoteTaker, w.NoteTaker}} {
		if id == r.who {
			roles = append(roles, md(r.role))
		}
	}
	if len(roles) == 0 {
		roles = append(roles, md(w.Participant))
	}
	if n.people.guest(id) {
		roles = append(roles, md(w.Guest))
	}
	return joined(roles, ", ")
}

// Register is a proof of attendance over several sessions, made one session at
// a time.
type Register struct {
	team     model.Team
	words    *lang.Texts
	zone     *time.Location
	sessions [][]md
	people   []model.ID
	names    map[model.ID]md
	times    map[model.ID]int
	minutes  map[model.ID]int
}

// NewRegister is a register without any session.
func NewRegister(team model.Team, words *lang.Texts, zone *time.Location) *Register {
	return &Register{team: team, words: words, zone: zone, names: map[model.ID]md{}, times: map[model.ID]int{}, minutes: map[model.ID]int{}}
}

// Add takes a session.
func (r *Register) Add(s model.Session) {
	n := &notes{s: s, people: Named(s, r.team, r.words), words: r.words, zone: r.zone, code: s.Script.Lang(r.words.Code)}
	row := []md{md(r.words.Times.Long(s.StartedAt, r.zone)), md(r.words.Times.Length(minutes(s.Elapsed(s.LastAt)))), n.method(), "", ""}
	for i, id := range []model.ID{s.Facilitator, s.Presenter} {
		if !id.IsZero() {
			row[3+i] = n.names(id)
		}
	}
	r.sessions = append(r.sessions, row)
	for _, id := range s.Everyone {
		if r.times[id]++; r.times[id] == 1 {
			r.people = append(r.people, id)
		}
		r.names[id] = n.names(id)
		r.minutes[id] += minutes(s.Attended(id))
	}
}

// Markdown is the register as it reads.
func (r *Register) Markdown() string {
	n, w := &notes{words: r.words}, r.words.Take
	n.heading(1, md(w.Attendance))
	if name := inert(r.team.Name); name != "" {
		n.paragraph(md(w.Group+": ") + name)
	}
	rows := [][]md{{md(w.Who), md(w.Sessions), md(w.Present), md(w.Signature)}}
	for _, id := range r.people {
		rows = append(rows, []md{r.names[id], md(strconv.Itoa(r.times[id])), md(r.words.Times.Length(r.minutes[id])), ""})
	}
	n.table(rows)
	n.heading(2, md(w.Sessions))
	n.table(append([][]md{{md(w.When), md(w.Lasted), md(w.Method), md(w.Led), md(w.Presented)}}, r.sessions...))
	n.signed()
	return n.text.String()
}
