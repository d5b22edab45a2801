package part

import (
	"intervision/ui/keys"
	"intervision/ui/screen"
)

// Speak asks the question line by line: a number is the answer, an empty line
// none.
func (a Ask) Speak(s screen.Speech, nothing string) screen.Speech {
	s.Place, s.Over, s.Title, s.Numbers = "ask "+a.Text, true, a.Text, true
	s.Choices = screen.Pick(a.At, a.Answers, screen.Do{Command: keys.Accept})
	s.Enter, s.EnterName = screen.Give(keys.Decline), nothing
	return s
}
