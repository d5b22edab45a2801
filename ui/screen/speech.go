package screen

import (
	tea "charm.land/bubbletea/v2"

	"intervision/ui/keys"
)

// Speaker is a screen that can be used line by line, without seeing it. It
// decides as it always does: what a line means is put in the messages that keys
// would have given, so that no rule stands in two places.
type Speaker interface {
	Speak(env *Env) Speech
}

// Speech is what a screen has to say now, and what can be answered. It has no
// signs that only mean something to the eye.
type Speech struct {
	// Place tells one place from another: another step, another question. At
	// another place the title is said, and every part.
	// Over says that it lies over the place before, to which one comes back.
	Place string
	Title string
	Over  bool
	Parts []Part
	// Notice is what must be known now. It is said after every line for as long
	// as it stands.
	Notice string

	// Choices are numbered from 1. Numbers says that a number by itself chooses
	// one; where text is typed a number is text, and only a command takes one.
	Choices []Choice
	Numbers bool
	// OfRow are the commands that are given to one of the choices, and Settle is
	// what follows them: out of the list again, back to typing.
	// Names are what commands are called here, where a screen calls them after
	// what the pointer stands on.
	// Chosen is the choice, from 1, that they are given to without a number; 0
	// where a number is asked for.
	OfRow  []keys.ID
	Chosen int
	Names  map[keys.ID]string
	Settle []tea.Msg

	// Words says what a line of words is for, empty where none is taken. Typed is
	// what stands there already. Take gives the messages that a line comes down
	// to, where it is more than to be put in the field and entered.
	// Puts is the command that enters it: Open by default.
	// Paths says that words may well begin with a stroke, Secret that they are not
	// written behind their question.
	Words  string
	Typed  string
	Puts   keys.ID
	Paths  bool
	Secret bool
	Take   func(words string) []tea.Msg

	// Enter is what an empty line does, and EnterName what that is called; nothing
	// by default.
	Enter     []tea.Msg
	EnterName string

	Before  []tea.Msg // goes before a line is answered: it closes what was said once
	Prompt  string    // a word or two before the answer
	Running bool      // a session whose clock is kept: leaving pauses it
}

// Part is something that stands there. It is said when it is not what was said
// under its name before, and at another place also when it is. Once leaves it
// unsaid there: what stands in every step and did not change.
// Line is one that people typed: it is not read back to who typed it. Gone is
// what is said when it stands there no longer.
type Part struct {
	Name, Text string
	Once       bool
	Line       bool
	Gone       string
	Number     int // by which a command can be about it, 0 for none
}

// Keeps is the command that enters what was typed.
func (s Speech) Keeps() keys.ID {
	if s.Puts == "" {
		return keys.Open
	}
	return s.Puts
}

// Choice is a line to choose. Go makes it the chosen one, as the keys would, and
// Do is what a number by itself does with it after that.
type Choice struct {
	Text   string
	Go, Do []tea.Msg
}

// Point makes a row of the top screen's list the chosen one, wherever the pointer
// stood. A screen whose rows take more than one key each takes it.
type Point struct{ Row int }

// Give is one command, in the words of a Choice.
func Give(id keys.ID) []tea.Msg { return []tea.Msg{Do{Command: id}} }

// Press is a command with the key it needs, so many times.
func Press(id keys.ID, key string, times int) []tea.Msg {
	var msgs []tea.Msg
	for range times {
		msgs = append(msgs, Do{Command: id, Key: key})
	}
	return msgs
}

// Walk goes from one row of a list to another.
func Walk(from, to int) []tea.Msg {
	if to < from {
		return Press(keys.Choose, "up", from-to)
	}
	return Press(keys.Choose, "down", to-from)
}

// Pick are choices for rows of a list that the pointer is in, at row from, and
// what choosing one of them does.
func Pick(from int, texts []string, do ...tea.Msg) []Choice {
	choices := make([]Choice, len(texts))
	for i, text := range texts {
		choices[i] = Choice{Text: text, Go: Walk(from, i), Do: do}
	}
	return choices
}

// Command is a choice that gives a command.
func Command(id keys.ID, text string) Choice { return Choice{Text: text, Do: Give(id)} }
