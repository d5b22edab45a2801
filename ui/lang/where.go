package lang

import "intervision/ui/keys"

// Where are the sentences about commands that do not work on a screen: where, or
// when, they do.
type Where struct {
	Of map[keys.ID]string
	In map[keys.Context]string // for a command without a sentence of its own
}

// Elsewhere says where a command works.
func (t *Texts) Elsewhere(c keys.Command) string {
	if s, ok := t.Where.Of[c.ID]; ok || len(c.In) == 0 {
		return s
	}
	return t.Where.In[c.In[0]]
}
