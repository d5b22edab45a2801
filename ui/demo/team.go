package demo

import "intervision/model"

// cast is who takes part, in one language.
type cast struct {
	team       string
	members    []string // in the order in which they sit
	left       string   // somebody who was there in the beginning
	guest      string
	agreements []string
}

func castOf(lang string) cast {
	if lang == "en" {
		return cast{
			team:    "Riverside Circle",
			members: []string{"Ruth", "Owen", "Amara", "Ben", "Priya", "Callum", "Grace"},
			left:    "Hugh", guest: "Nora",
			agreements: []string{"What is said here stays here.", "You may always pass.", "Phones away, unless you are on call."},
		}
	}
	return cast{
		team:    "Kring Rivierwijk",
		members: []string{"Anneke", "Joris", "Fatima", "Sem", "Mirjam", "Daan", "Youssef"},
		left:    "Hilde", guest: "Noor",
		agreements: []string{"Wat hier gezegd wordt, blijft hier.", "Passen mag altijd.", "Telefoon weg, tenzij je dienst hebt."},
	}
}

// late is the member who joined later than the others.
const late = 6

// found makes the team: its members, what they agreed, and when they meet next.
func (y *year) found() {
	id := y.id()
	y.team = model.Team{ID: id}
	for range y.tales {
		y.names = append(y.names, y.id())
	}
	first := y.weeksAgo(52)
	y.keep(first, model.TeamNamed{Name: y.cast.team})
	for i, name := range y.cast.members {
		y.people = append(y.people, y.id())
		if i != late {
			y.keep(first, model.MemberJoined{Person: y.people[i], Name: name})
		}
	}
	gone := y.id()
	y.keep(first, model.MemberJoined{Person: gone, Name: y.cast.left})
	y.keep(first, model.AgreementsSet{Lines: y.cast.agreements}, model.TeamConditionSet{Condition: model.BossPresent})
	y.keep(y.weeksAgo(45), model.MemberLeft{Person: gone})
	y.keep(y.weeksAgo(40), model.MemberJoined{Person: y.people[late], Name: y.cast.members[late]})
	y.plan()
}

// keep adds events to the team's log, together.
func (y *year) keep(at model.Instant, bodies ...model.Body) {
	for _, e := range (model.Decision{Bodies: bodies}).Stamp(y.id, at, seat()) {
		e.Number = uint64(len(y.members) + 1)
		y.members = append(y.members, e)
	}
	y.team = model.FoldTeam(y.team.ID, y.members)
}

// seat is where the invented team typed.
func seat() model.ID { return model.ID([]byte("invented-seat---")) }
