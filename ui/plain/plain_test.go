package plain

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/text"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// quick is how long these tests wait for a command.
const quick = 40 * time.Millisecond

// mute is a screen that has nothing to say by itself.
type mute struct {
	at    int
	typed string
	busy  bool
	after time.Duration // how long its command takes
}

func (m mute) Typing() bool { return m.typed != "" }
func (m mute) Busy() bool   { return m.busy }
func (m mute) View(*screen.Env) screen.Frame {
	return screen.Frame{Title: "mute", Lines: []string{"", "  \x1b[1m▸ row " + string(rune('0'+m.at)) + "\x1b[0m ·  " + m.typed}}
}

func (m mute) Keys(*screen.Env) []keys.Binding {
	return []keys.Binding{keys.Offer(keys.Choose), keys.Offer(keys.Open), keys.Refused(keys.Remove, "because"), keys.Offer(keys.Undo)}
}

type came struct{}

func (m mute) Update(_ *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Do:
		switch msg.Command {
		case keys.Choose:
			m.at++
		case keys.Open:
			m.typed = "opened"
		case keys.Undo:
			m.busy = true
			return m, screen.Stay(), func() tea.Msg { time.Sleep(m.after); return came{} }
		}
	case came:
		m.busy, m.at = false, 9
	}
	return m, screen.Stay(), nil
}

// hears has a conversation about one screen, over a pipe.
func hears(t *testing.T, s screen.Screen, wide int, typed string) string {
	t.Helper()
	return talks(t, s, wide, typed, true)
}

func talks(t *testing.T, s screen.Screen, wide int, typed string, piped bool) string {
	t.Helper()
	var out bytes.Buffer
	err := Run(context.Background(), Options{slow: quick, Env: uitest.Env(t), First: screen.OpenHome{}, In: strings.NewReader(typed), Out: &out, Echo: piped, Wide: func() int { return wide },
		Build: func(context.Context, *screen.Env, screen.Target) (screen.Screen, tea.Cmd) { return s, nil }})
	if err != nil {
		t.Error(err)
	}
	return out.String()
}

func TestAScreenThatSaysNothingIsReadAsItIsSeen(t *testing.T) {
	said := hears(t, mute{}, 0, "2\n\n/weghalen\n")
	for _, want := range []string{"row 0", "1. Kiezen: omhoog", "2. Kiezen: omlaag", "row 1", "row 1, opened", "because"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not in\n%s", want, said)
		}
	}
	if strings.ContainsAny(said, "\x1b▸·") {
		t.Errorf("signs for the eye: %q", said)
	}
}

// What cannot be kept at the end is an error, and is waited for before.
func TestNotKept(t *testing.T) {
	err := Run(context.Background(), Options{slow: quick, Env: uitest.Env(t), First: screen.OpenHome{}, In: strings.NewReader("/ongedaan\n"), Out: io.Discard,
		Build: func(context.Context, *screen.Env, screen.Target) (screen.Screen, tea.Cmd) {
			return mute{after: time.Minute}, nil
		}})
	if !errors.Is(err, ErrNotKept) {
		t.Errorf("got %v", err)
	}
}

// What takes long is waited for at the end, not before the next question.
func TestALateAnswerIsTaken(t *testing.T) {
	said := talks(t, mute{after: 2 * quick}, 0, "/ongedaan\n?\n", false)
	if before, after, _ := strings.Cut(said, "Een nummer van"); strings.Contains(before, "row 9") || !strings.Contains(after, "Alles is bewaard.") {
		t.Errorf("waited for it:\n%s", said)
	}
}

// The lines of a pipe do not run ahead of a slow disk.
func TestAPipeWaits(t *testing.T) {
	said := hears(t, mute{after: 2 * quick}, 0, "/ongedaan\n?\n")
	if before, _, _ := strings.Cut(said, "Een nummer van"); !strings.Contains(before, "row 9") {
		t.Errorf("the next line was taken before it was done:\n%s", said)
	}
}

func TestSignsAreHeardAsPauses(t *testing.T) {
	for seen, heard := range map[string]string{"● a · b": "a, b", "Doe het. · neem ik mee": "Doe het. neem ik mee", "Wie? · a": "Wie? a", "Ja! · a": "Ja! a"} {
		if got := spoken(seen); got != heard {
			t.Errorf("%q is heard as %q, want %q", seen, got, heard)
		}
	}
}

func TestNoWordIsBroken(t *testing.T) {
	said := hears(t, mute{}, 40, "?\n")
	for line := range strings.Lines(said) {
		if w := text.Width(strings.TrimSuffix(line, "\n")); w > 40 {
			t.Errorf("%d cells: %q", w, line)
		}
	}
	if !strings.Contains(strings.ReplaceAll(said, "\n", " "), lang.For("nl").Plain.HelpLeave) {
		t.Errorf("a word is broken:\n%s", said)
	}
}

// Nobody listens any more: that is an end like any other.
func TestAClosedOutputIsAnEnd(t *testing.T) {
	r, w := io.Pipe()
	_ = r.Close()
	err := Run(context.Background(), Options{Env: uitest.Env(t), First: screen.OpenHome{}, In: strings.NewReader("1\n1\n"), Out: w,
		Build: func(context.Context, *screen.Env, screen.Target) (screen.Screen, tea.Cmd) { return mute{}, nil }})
	if err == nil || !strings.Contains(err.Error(), "closed pipe") {
		t.Errorf("got %v", err)
	}
}

func TestLinesAreReadWhole(t *testing.T) {
	long := strings.Repeat("x", longest+5000)
	b := bufio.NewReader(strings.NewReader("een\r\n" + long + "\ntwee\n\ndrie"))
	var got []string
	for {
		line, err := nextLine(b)
		if err != nil && line == "" {
			break
		}
		got = append(got, line)
	}
	if want := []string{"een", long[:longest], "twee", "", "drie"}; !slices.Equal(got, want) {
		t.Errorf("%d lines of %q", len(got), got)
	}
}

func TestNamesOfCommands(t *testing.T) {
	all := []order{{id: "a", name: "Terug"}, {id: "b", name: "Terugblik"}, {id: "c", name: "Beurt teruggeven", also: []string{"beurt terug"}}}
	for name, want := range map[string]string{"terug": "a", "TERUG": "a", "terugb": "b", "beurt  terug": "c", "be": "c", "geven": "", "": "abc"} {
		got := ""
		for _, o := range named(all, name, equal, begins) {
			got += string(o.id)
		}
		if got != want {
			t.Errorf("%q gives %q, want %q", name, got, want)
		}
	}
	if name, numbers := parted("naar 3  12"); name != "naar" || !slices.Equal(numbers, []int{3, 12}) {
		t.Errorf("%q %v", name, numbers)
	}
}

func TestOnlyWhatIsNewIsListed(t *testing.T) {
	gone, fresh := differ([]string{"a", "b", "c"}, []string{"a", "c", "d"})
	if !slices.Equal(gone, []string{"b"}) || !slices.Equal(fresh, []string{"d"}) {
		t.Errorf("gone %q, new %q", gone, fresh)
	}
}

func TestWaiting(t *testing.T) {
	env := uitest.Env(t)
	now := env.Clock()
	w := &waits{clock: env.Clock}
	env.Clock = nil
	ctx, cancel := context.WithCancel(context.Background())
	w.After(ctx, soon-1, "at once")
	w.After(ctx, time.Hour, "late")
	if got := w.due(); len(got) != 1 || got[0] != "at once" {
		t.Errorf("due: %v", got)
	}
	w.clock = func() model.Instant { return now.Add(2 * 60 * 60 * 1000) }
	if w.idle() != 0 {
		t.Error("something is due")
	}
	if got := w.due(); len(got) != 1 || got[0] != "late" {
		t.Errorf("due: %v", got)
	}
	bell := make(chan struct{}, 1)
	w.When(ctx, bell, "ring")
	if got := w.ring(); len(got) != 1 {
		t.Errorf("rang: %v", got)
	}
	w.After(ctx, time.Second, "gone")
	w.When(ctx, bell, "gone")
	cancel()
	w.clock = func() model.Instant { return now.Add(24 * 60 * 60 * 1000) }
	if got := append(w.due(), w.ring()...); len(got) > 0 {
		t.Errorf("of a screen that was left: %v", got)
	}
}

// eager is a screen that asks for the next moment as soon as one has come.
type eager struct{ mute }

func (e eager) Update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	e.at++
	return e, screen.Stay(), screen.After(env.Ctx, time.Millisecond, came{})
}

func (e eager) View(*screen.Env) screen.Frame { return screen.Frame{Lines: []string{"eager"}} }

func TestAScreenThatNeverRestsIsAnEndToo(t *testing.T) {
	if said := hears(t, eager{}, 0, "1\n\n"); !strings.Contains(said, "Tot ziens.") {
		t.Errorf("said:\n%s", said)
	}
}

func TestASequenceIsSeveral(t *testing.T) {
	two := tea.Sequence(func() tea.Msg { return 1 }, func() tea.Msg { return 2 })
	if got, ok := several(two()); !ok || len(got) != 2 {
		t.Errorf("%d, %v: Bubble Tea's sequence is no list of commands any more", len(got), ok)
	}
	if _, ok := several(came{}); ok {
		t.Error("one message is not several")
	}
}
