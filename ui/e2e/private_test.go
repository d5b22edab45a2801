//go:build !windows

package e2e

import (
	"bytes"
	"os/exec"
	"strings"
	"testing"
)

// While a session hangs on the wall, whoever leads writes private notes in a
// second window, and a line of dots on the wall. The wall never says any of it,
// no export does, and all of it goes with the session.
func TestPrivateNotesBesideTheWall(t *testing.T) {
	t.Parallel()
	const apart, dots = "kanarie-in-het-venster", "kanarie-in-puntjes"
	in := incidentNL()
	home := found(t, in.words)
	wall := begin(t, home, "incident-method", in.words)
	in.welcome(wall)
	wall.Step("pgdn", in.parts[0].title)

	window := Start(t, home, "notes")
	window.WaitFor("Privénotities", "Alleen voor Fatima", "niet op de muur")
	window.Type(apart + "\r")
	window.WaitFor(apart, "Bewaard tot")
	window.leave()

	wall.Type("\x1bn")
	wall.WaitFor("alleen puntjes")
	wall.Type(dots)
	wall.WaitFor(strings.Repeat("·", len(dots)))
	wall.Type("\r")
	wall.WaitFor(in.parts[0].title)
	wall.say(in.words, in.parts[0])

	run := func(args ...string) string {
		t.Helper()
		cmd := exec.Command(binary, args...)
		cmd.Env, cmd.Dir = environment(home), home
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("%v: %v", args, err)
		}
		return string(out)
	}
	id := strings.Fields(strings.Split(run("sessions", "list"), "\n")[1])[0]
	if said := run("notes", "show", id); !strings.Contains(said, apart) || !strings.Contains(said, dots) {
		t.Errorf("the notes say\n%s", said)
	}
	for _, group := range [][]string{{"sessions", "show", id}, {"sessions", "export", id}, {"sessions", "export", "--all", "--format", "json"}} {
		if said := run(group...); strings.Contains(said, "kanarie") {
			t.Errorf("%v says\n%s", group, said)
		}
	}
	wall.leave()
	if bytes.Contains(wall.Written(), []byte("kanarie")) {
		t.Error("the wall has said it")
	}
	run("sessions", "delete", id, "--yes")
	if said := run("notes", "list"); strings.Contains(said, id) {
		t.Errorf("they are still there:\n%s", said)
	}
}
