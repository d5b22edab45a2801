package lang

import "intervision/model"

// Person is somebody in a list that goes over more than one session: by name;
// who left the team, and a guest, by what they were. In the notes of one session
// people have roles of their own: export.People.
func (t *Texts) Person(team model.Team, id model.ID) string {
	switch name := team.NameOf(id); {
	case name != "" || id.IsZero():
		return name
	case team.Member(id) == nil:
		return t.Export.Guests.Of(1)
	}
	return t.Export.Participants.Of(1)
}
