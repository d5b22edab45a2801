//go:build linux

package terminal

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// Idle is what a program costs while nobody does anything.
type Idle struct {
	CPU   float64 // milliseconds a second
	Bytes float64 // a second
}

// Idle watches for so long.
func (t *Terminal) Idle(length time.Duration) (Idle, error) {
	began, written, cpu := time.Now(), t.bytes, t.CPU()
	until := began.Add(length)
	for time.Now().Before(until) {
		if _, err := t.next(until); err != nil {
			return Idle{}, err
		}
	}
	seconds := time.Since(began).Seconds()
	return Idle{
		CPU:   (t.CPU() - cpu).Seconds() * 1e3 / seconds,
		Bytes: float64(t.bytes-written) / seconds,
	}, nil
}

// CPU is the processor time of all threads of the program, to the nanosecond.
// What /proc says of it counts in hundredths of a second.
func (t *Terminal) CPU() time.Duration {
	var spent unix.Timespec
	// clock_getcpuclockid(3): the process, counted by the scheduler.
	clock := int32(^t.cmd.Process.Pid)<<3 | 2
	if unix.ClockGettime(clock, &spent) != nil {
		return 0
	}
	return time.Duration(spent.Nano())
}

// Peak is the most memory that was resident so far, in MiB. It is the
// program's own: the maximum that wait4 tells begins with that of whoever
// started it.
func (t *Terminal) Peak() (float64, error) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", t.cmd.Process.Pid))
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(status)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kib, err := strconv.ParseFloat(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(rest), "kB")), 64)
			return kib / 1024, err
		}
	}
	return 0, fmt.Errorf("/proc does not tell the peak of memory")
}
