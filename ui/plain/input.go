package plain

import (
	"bufio"
	"context"
	"io"
	"reflect"

	tea "charm.land/bubbletea/v2"
)

// longest is how much of one line is read. More than any field takes, so that it
// is the field that says what is too much.
const longest = 64 << 10

// input reads a line when it is wanted, and none ahead.
type input struct {
	want  chan struct{}
	lines chan string
	asked bool
}

// read begins to read. It ends with the input or with ctx; one that waits for a
// person who never answers ends with the program.
func read(ctx context.Context, r io.Reader) *input {
	in := &input{want: make(chan struct{}, 1), lines: make(chan string)}
	go func() {
		defer close(in.lines)
		b := bufio.NewReader(r)
		for {
			select {
			case <-in.want:
			case <-ctx.Done():
				return
			}
			line, err := nextLine(b)
			if err != nil && line == "" {
				return
			}
			select {
			case in.lines <- line:
			case <-ctx.Done():
				return
			}
		}
	}()
	return in
}

// ask wants the next line.
func (in *input) ask() <-chan string {
	if !in.asked {
		in.asked = true
		in.want <- struct{}{}
	}
	return in.lines
}

// nextLine is the next line without its end. What is longer than any field takes
// is read to its end and cut.
func nextLine(b *bufio.Reader) (string, error) {
	var line []byte
	for {
		part, more, err := b.ReadLine()
		if room := longest - len(line); room > 0 {
			line = append(line, part[:min(len(part), room)]...)
		}
		if err != nil || !more {
			return string(line), err
		}
	}
}

// several are the commands of a message that stands for more than one: a batch,
// or Bubble Tea's sequence, whose type has no name for us.
func several(msg tea.Msg) ([]tea.Cmd, bool) {
	if batch, ok := msg.(tea.BatchMsg); ok {
		return batch, true
	}
	v := reflect.ValueOf(msg)
	if msg == nil || v.Kind() != reflect.Slice || !v.CanConvert(reflect.TypeFor[[]tea.Cmd]()) {
		return nil, false
	}
	return v.Convert(reflect.TypeFor[[]tea.Cmd]()).Interface().([]tea.Cmd), true
}
