//go:build !windows

package e2e

import (
	"bytes"
	"io"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"
)

// spoken is the program line by line, at the other end of a pipe.
type spoken struct {
	t   *testing.T
	cmd *exec.Cmd
	in  io.WriteCloser
	out *heard
}

// heard is what the program said; somebody may wait for more.
type heard struct {
	said chan string
	all  strings.Builder
}

func (h *heard) Write(p []byte) (int, error) {
	h.said <- string(p)
	return len(p), nil
}

// speak runs the program over a pipe, in a home of its own.
func speak(t *testing.T, home string, args ...string) *spoken {
	t.Helper()
	if testing.Short() {
		t.Skip("a real program takes real time")
	}
	cmd := exec.Command(binary, append([]string{"--plain"}, args...)...)
	cmd.Env, cmd.Dir = environment(home), home
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	s := &spoken{t: t, cmd: cmd, in: in, out: &heard{said: make(chan string, 1<<12)}}
	cmd.Stdout = s.out
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	return s
}

// types types lines; the program reads one when it has asked.
func (s *spoken) types(lines ...string) {
	s.t.Helper()
	if _, err := io.WriteString(s.in, strings.Join(lines, "\n")+"\n"); err != nil {
		s.t.Fatal(err)
	}
}

// hears waits until something was said, after what was waited for before.
func (s *spoken) hears(texts ...string) {
	s.t.Helper()
	late := time.After(patience)
	for _, text := range texts {
		for !strings.Contains(s.out.all.String(), text) {
			select {
			case more := <-s.out.said:
				s.out.all.WriteString(more)
			case <-late:
				s.t.Fatalf("nobody said %q:\n%s", text, s.out.all.String())
			}
		}
		_, rest, _ := strings.Cut(s.out.all.String(), text)
		s.out.all.Reset()
		s.out.all.WriteString(rest)
	}
}

// ends closes the input, and expects that all is well.
func (s *spoken) ends() {
	s.t.Helper()
	_ = s.in.Close()
	if err := s.cmd.Wait(); err != nil {
		s.t.Errorf("the end: %v", err)
	}
}

// converse is a whole conversation.
func converse(t *testing.T, home string, args []string, lines ...string) string {
	t.Helper()
	if testing.Short() {
		t.Skip("a real program takes real time")
	}
	cmd := exec.Command(binary, append([]string{"--plain"}, args...)...)
	cmd.Env, cmd.Dir, cmd.Stdin = environment(home), home, strings.NewReader(strings.Join(lines, "\n")+"\n")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	if bytes.ContainsRune(out, 0x1b) {
		t.Errorf("an escape sequence in %q", out)
	}
	return string(out)
}

// listened makes a home with a team in it, line by line.
func listened(t *testing.T, w words) (home string) {
	t.Helper()
	home = t.TempDir()
	converse(t, home, []string{"--lang", w.code}, "1", "Kring Noord", strings.Join(people(), ", "), "")
	return home
}

// typed is the incident as somebody types it who hears the program: until a
// step of the method, and from there on.
func (in incident) typed() (opening []string, parts [][]string, closing []string) {
	opening = []string{"", "", "", "3", "", in.title, "2"}
	for _, p := range in.parts {
		part := append([]string{in.next()}, p.lines...)
		if p.silent {
			part = append(part, in.reveal())
		}
		parts = append(parts, part)
	}
	closing = append([]string{in.next()}, in.takes.lines...)
	closing = append(closing, in.next(), in.when, in.then, "", "", "", in.next())
	for range in.rest {
		closing = append(closing, in.next())
	}
	return opening, parts, append(closing, "")
}

func (in incident) next() string {
	return map[string]string{"nl": "/volgende stap", "en": "/next step"}[in.code]
}

func (in incident) reveal() string {
	return map[string]string{"nl": "/laten zien", "en": "/show"}[in.code]
}

func TestIncidentMethodOverAPipe(t *testing.T) {
	for _, in := range []incident{incidentNL(), incidentEN()} {
		t.Run(in.code, func(t *testing.T) {
			t.Parallel()
			home := listened(t, in.words)
			opening, parts, closing := in.typed()
			for _, part := range parts {
				opening = append(opening, part...)
			}
			said := converse(t, home, []string{"start", "incident-method", "--lang", in.code}, append(opening, closing...)...)
			if !strings.Contains(said, in.thanks) {
				t.Errorf("it does not end:\n%s", said)
			}
			in.check(t, home)
			readBack := converse(t, home, []string{"--lang", in.code}, "3", "1")
			once(t, readBack[strings.LastIndex(readBack, in.title+":\n"):], append(lines(append(in.parts, in.takes)), in.when, in.then)...)
		})
	}
}

// Empty lines and "next step" are enough, and the report is the one of a
// clicker.
func TestGossipMethodWithEmptyLines(t *testing.T) {
	t.Parallel()
	home := listened(t, dutch())
	var typed []string
	for range 40 {
		typed = append(typed, "")
	}
	said := converse(t, home, []string{"start", "gossip-method"}, typed...)
	for _, name := range people()[:1] {
		if !strings.Contains(said, name) {
			t.Errorf("%s is nowhere in\n%s", name, said)
		}
	}
	got := undated(command(t, home, "sessions", "show", only(t, home).ID, "--markdown"))
	if got != strings.TrimLeft(clickedReport, "\n") {
		t.Errorf("the report reads:\n%s\nafter\n%s", got, said)
	}
}

// A laptop that dies loses nothing of what was said to be kept, and keeps it
// once. A hang-up is the end of the input.
func TestKilledBetweenTwoLines(t *testing.T) {
	t.Parallel()
	in := incidentNL()
	home := listened(t, in.words)
	opening, parts, closing := in.typed()
	s := speak(t, home, "start", "incident-method")
	s.types(opening...)
	for _, part := range parts[:3] {
		s.types(part...)
	}
	s.types(parts[3][:2]...)
	s.hears(in.parts[3].title, parts[3][1], "Bewaard.", ": ")
	if err := s.cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = s.cmd.Wait()

	s = speak(t, home)
	s.types("1", "?")
	s.hears(in.resume, in.parts[3].title, parts[3][1])
	if err := s.cmd.Process.Signal(syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	s.hears("De bijeenkomst staat op pauze")
	s.ends()

	rest := append([]string{"1"}, parts[3][2:]...)
	for _, part := range parts[4:] {
		rest = append(rest, part...)
	}
	converse(t, home, nil, append(rest, closing...)...)
	in.check(t, home)
}

// Whatever ACCESSIBLE is set to, nothing is drawn; the invented team leaves
// nothing behind.
func TestAccessible(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("a real program takes real time")
	}
	home := t.TempDir()
	cmd := exec.Command(binary, "demo")
	cmd.Env, cmd.Dir, cmd.Stdin = append(environment(home), "ACCESSIBLE=0"), home, strings.NewReader("/weg\n")
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "Kring Rivierwijk.\n") || bytes.ContainsRune(out, 0x1b) {
		t.Errorf("%v\n%s", err, out)
	}
}

// Looking around first takes none of the lines that are for the program itself.
func TestLookingAroundFirstLineByLine(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	said := converse(t, home, nil, "2", "/weg", "1", "Kring Noord", "Fatima, Joris", "", "/weg")
	for _, text := range []string{"Kring Rivierwijk.", "Tot ziens.", "1. Beginnen met ons team", "Kring Noord.", "Tot ziens."} {
		_, after, ok := strings.Cut(said, text)
		if !ok {
			t.Fatalf("nobody said %q in\n%s", text, said)
		}
		said = after
	}
}

// In a terminal, too, nothing is written but words, and ctrl+c is an end.
func TestLineByLineInATerminal(t *testing.T) {
	t.Parallel()
	term := Start(t, t.TempDir(), "--plain")
	term.WaitFor("1. Beginnen met ons team", "Nummer:")
	term.Type("1\r")
	term.WaitFor("Hoe heet jullie team?")
	term.Type("\x03")
	if code := term.Exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	term.WaitFor("Tot ziens.")
	if bytes.ContainsRune(term.Written(), 0x1b) {
		t.Errorf("an escape sequence in %q", term.Written())
	}
}

// intended makes a home with a session that is over, of which an intention is
// left to ask about.
func intended(t *testing.T, in incident) (home string) {
	t.Helper()
	home = listened(t, in.words)
	opening, _, closing := in.typed()
	for range in.parts {
		opening = append(opening, in.next())
	}
	converse(t, home, []string{"start", "incident-method"}, append(opening, closing...)...)
	return home
}

// A session that opens with what came of the last one, and whose presenter
// stops: what came of it is kept where it was intended, nothing is of the case.
func TestLookingBackAndStoppingOverAPipe(t *testing.T) {
	t.Parallel()
	in := incidentNL()
	home := intended(t, in)
	lines := []string{"", "", "", "3", "", "/voornemen tonen", "4", "", "De kanarie", "3", "", "Hoe vang ik een kanarie?", "/stoppen", "2"}
	for range 20 {
		lines = append(lines, "")
	}
	said := converse(t, home, []string{"start", "incident-method"}, lines...)
	for _, text := range []string{"Vorige keer nam je je iets voor.", "Aan de beurt: Joris.", "Als een klant zijn stem verheft", "Wat heb je nu nodig?", in.thanks} {
		if !has(text)(said) {
			t.Errorf("nobody said %q:\n%s", text, said)
		}
	}
	notes := exported(t, home, in.code)
	once(t, notes, "Wat ervan kwam: nog niet", "Teruggeblikt op 1 voornemen.")
	if left := holding(decrypted(t, notesFile(home)), canary); strings.Contains(strings.ToLower(notes), canary) || len(left) > 0 {
		t.Errorf("of a case that was stopped something is kept:\n%s", notes)
	}
}
