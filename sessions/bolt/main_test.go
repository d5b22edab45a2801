package bolt

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"intervision/sessions"
)

// The tests start this binary again as another program: what a role does is in
// the environment of that program, and in nothing else.
const roleVariable = "BOLT_TEST_ROLE"

func TestMain(m *testing.M) {
	role, ok := roles()[os.Getenv(roleVariable)]
	if !ok {
		os.Exit(m.Run())
	}
	if err := role(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func roles() map[string]func([]string) error {
	return map[string]func([]string) error{
		"writer": writerRole, "eraser": eraserRole, "holder": holderRole, "reader": readerRole, "appender": appenderRole,
	}
}

// program is another program in a role.
func program(role string, args ...string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), roleVariable+"="+role)
	return cmd
}

func roleStore(path string) (*Store, error) {
	opt := testOptions()
	opt.Program, opt.Random = "another program", random(byte(os.Getpid()))
	opt.Wait = 10 * time.Second
	return Open(path, opt)
}

// holderRole holds the lock until it is killed.
func holderRole(args []string) error {
	s, err := roleStore(args[0])
	if err != nil {
		return err
	}
	return s.write(ctx, func(*bbolt.Tx) error {
		fmt.Println("held")
		time.Sleep(time.Minute)
		return errNothing
	}, nil)
}

// readerRole reads a log and appends to it, and says what came of both.
func readerRole(args []string) error {
	s, err := roleStore(args[0])
	if err != nil {
		return err
	}
	events, _, err := s.Read(ctx, id(1), 0, 0)
	fmt.Println(len(events), err)
	_, err = s.Append(ctx, entry(id(1), len(events)+1, "x"))
	fmt.Println(err == nil, err)
	if !isReadOnly(err) {
		return fmt.Errorf("append: %w", err)
	}
	return nil
}

// appenderRole appends one event twice, as after an unclear answer.
func appenderRole(args []string) error {
	runtime.LockOSThread() // strace counts the calls of each thread
	s, err := roleStore(args[0])
	if err != nil {
		return err
	}
	for range 2 {
		head, err := s.Append(ctx, entry(id(1), 4, "once"))
		fmt.Println(head.Number, describe(err))
	}
	return nil
}

func describe(err error) string {
	switch {
	case err == nil:
		return "ok"
	case isUnknown(err):
		return "unknown"
	}
	return err.Error()
}

func isReadOnly(err error) bool { return errors.Is(err, sessions.ErrReadOnly) }
func isUnknown(err error) bool  { return errors.Is(err, sessions.ErrUnknown) }
