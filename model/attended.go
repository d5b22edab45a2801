package model

import "slices"

// Attended is how long somebody was there while the clock ran.
func (s Session) Attended(person ID) Millis {
	there, since, total := slices.Contains(s.Start.People, person), Millis(0), Millis(0)
	for i := range s.events {
		e := &s.events[i]
		if s.dead[e.ID] {
			continue
		}
		switch b := e.Body.(type) {
		case PersonArrived:
			if b.Person == person && !there {
				there, since = true, s.elapsedAt(i)
			}
		case PersonLeft:
			if b.Person == person && there {
				there, total = false, total+s.elapsedAt(i)-since
			}
		}
	}
	if there {
		total += s.Elapsed(s.LastAt) - since
	}
	return total
}

// elapsedAt is how long the session had run when its event of that index happened.
func (s Session) elapsedAt(i int) Millis { return Fold(s.Script, s.events[:i]).Elapsed(s.events[i].At) }
