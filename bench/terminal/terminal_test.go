//go:build linux

package terminal

import (
	"errors"
	"strings"
	"testing"
	"time"
)

const patience = 20 * time.Second

func started(t *testing.T, script string) *Terminal {
	t.Helper()
	term, err := Start(t.TempDir(), Size{100, 30}, nil, "/bin/sh", "-c", script)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(term.End)
	return term
}

func awaited(t *testing.T, term *Terminal, text string) time.Duration {
	t.Helper()
	took, err := term.Await(text, patience)
	if err != nil {
		t.Fatal(err)
	}
	return took
}

func TestTheProgramSeesTheSizeOfItsWindow(t *testing.T) {
	term := started(t, `stty size; printf klaar; read x`)
	awaited(t, term, "klaar")
	if lines := strings.Split(term.Text(), "\n"); !strings.HasPrefix(lines[0], "30 100 ") || len(lines) != 31 {
		t.Errorf("got %d lines, %q", len(lines), lines[0])
	}
}

func TestTheFirstFrameIsTimedFromTheStart(t *testing.T) {
	term := started(t, `printf een; read x; printf twee; read x`)
	first := awaited(t, term, "een")
	// The second word comes only when a key was pressed, after the first was seen.
	if _, ok, err := term.Press("\r"); !ok || err != nil {
		t.Fatal(ok, err)
	}
	second := awaited(t, term, "twee")
	if first <= 0 || second <= first {
		t.Errorf("after %v and %v", first, second)
	}
	if peak, err := term.Peak(); err != nil || peak < 0.1 || peak > 100 {
		t.Errorf("peak %v MiB, %v", peak, err)
	}
}

func TestAKeyIsFollowedToItsPaint(t *testing.T) {
	term := started(t, `stty -echo -icanon; printf klaar; while :; do dd bs=1 count=1 2>/dev/null >/dev/null; sleep 0.03; printf '\033[2;5H\033[31mx\033[m'; done`)
	awaited(t, term, "klaar")
	p, ok, err := term.Press("a")
	if err != nil || !ok || p.Paint < 30*time.Millisecond || p.Bytes != len("\x1b[2;5H\x1b[31mx\x1b[m") {
		t.Errorf("got %+v, %v, %v", p, ok, err)
	}
	if p, ok, err = term.Press("a"); err != nil || ok || p.Bytes == 0 {
		t.Errorf("the same once more changed something: %+v, %v, %v", p, ok, err)
	}
}

func TestIdlingIsCounted(t *testing.T) {
	term := started(t, `printf klaar; while :; do printf 0123456789; sleep 0.1; done`)
	awaited(t, term, "klaar")
	if idle, err := term.Idle(time.Second); err != nil || idle.Bytes < 5 || idle.Bytes > 110 {
		t.Errorf("got %+v, %v", idle, err)
	}
	term = started(t, `printf klaar; while :; do :; done`)
	awaited(t, term, "klaar")
	if idle, err := term.Idle(time.Second); err != nil || idle.CPU < 50 {
		t.Errorf("got %+v, %v", idle, err)
	}
}

func TestQuestionsOfAModernProgramAreAnswered(t *testing.T) {
	for _, question := range []string{`\033]11;?\007`, `\033[?2026$p`, `\033[6n`} {
		term := started(t, `stty -echo -icanon min 1; printf '`+question+`'; dd bs=1 count=1 2>/dev/null >/dev/null; printf beantwoord; read x`)
		awaited(t, term, "beantwoord")
	}
}

func TestAProgramThatEndsIsNotAwaited(t *testing.T) {
	term := started(t, `printf dag`)
	if _, err := term.Await("klaar", patience); !errors.Is(err, ErrEnded) {
		t.Errorf("got %v", err)
	}
}
