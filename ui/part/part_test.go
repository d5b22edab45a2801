package part_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/part"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

func ask() part.Ask {
	return part.Ask{Text: "Deze hele bijeenkomst voorgoed weghalen?", Answers: []string{"Nee, bewaren", "Ja, weghalen"}}
}

func do(id keys.ID, key string) screen.Do { return screen.Do{Command: id, Key: key} }

func TestAQuestionIsAnsweredOnlyOnPurpose(t *testing.T) {
	a := ask()
	for _, c := range []struct {
		do   screen.Do
		want part.Reply
		at   int
	}{
		{do(keys.Choose, "up"), part.Open, 0}, {do(keys.Choose, "down"), part.Open, 1}, {do(keys.Choose, "down"), part.Open, 1},
		{do(keys.Palette, ""), part.Open, 1}, {do(keys.Accept, "enter"), part.Answered, 1}, {do(keys.Decline, "esc"), part.Declined, 1},
		{do(keys.Back, "esc"), part.Declined, 1},
	} {
		var got part.Reply
		if a, got = a.Update(1000, c.do); got != c.want || a.At != c.at {
			t.Errorf("%v: got %d at %d, want %d at %d", c.do, got, a.At, c.want, c.at)
		}
	}
}

func TestTypingNeverAnswersAnUnseenQuestion(t *testing.T) {
	const since = model.Instant(10_000)
	a := ask()
	a.Since = since
	a, got := a.Update(since.Add(400), do(keys.Accept, "enter"))
	if got != part.Open {
		t.Fatal("answered before anybody could see it")
	}
	a = a.Typed(since.Add(800))
	if a, got = a.Update(since.Add(1200), do(keys.Accept, "enter")); got != part.Open {
		t.Fatal("answered while somebody was typing")
	}
	if _, got = a.Update(since.Add(1500), do(keys.Accept, "enter")); got != part.Answered {
		t.Fatal("it cannot be answered at all")
	}
	b := ask()
	b.Since = since
	if _, got = b.Update(since.Add(part.Quiet), do(keys.Accept, "enter")); got != part.Answered {
		t.Fatal("a quiet moment is not enough")
	}
}

func TestASheetLeavesTheTopOfTheScreen(t *testing.T) {
	env := uitest.Env(t)
	under := screen.Frame{Lines: []string{"title", "bar", "question", "", "five", "six"}}
	for _, size := range [][2]int{{60, 15}, {80, 23}, {200, 59}, {10, 3}, {0, 0}} {
		env.Width, env.Height = size[0], size[1]
		f := ask().Over(env, under)
		if len(f.Lines) > max(size[1], 1) {
			t.Errorf("%v: %d lines", size, len(f.Lines))
		}
		if size[1] >= 15 && f.Lines[2] != "question" {
			t.Errorf("%v: the question is gone: %q", size, f.Lines[:4])
		}
		for _, line := range f.Lines {
			if ansi.StringWidth(line) > max(size[0], 7) {
				t.Errorf("%v: too wide: %q", size, line)
			}
		}
	}
	env.Width, env.Height = 60, 15
	uitest.Golden(t, "ask", ansi.Strip(strings.Join(ask().Over(env, under).Lines, "\n"))+"\n")
}
