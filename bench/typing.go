//go:build linux

package main

import (
	"math/rand/v2"
	"path/filepath"
	"time"

	"intervision/bench/terminal"
)

// typing are what is typed into and then left alone.
func (b *bench) typing(size terminal.Size) []subject {
	return []subject{
		{oneLine, func(round int) (map[string][]float64, error) { return b.typeIntoLine(size, round) }},
		{inSession, func(round int) (map[string][]float64, error) { return b.typeIntoSession(size, round) }},
	}
}

func (b *bench) typeIntoLine(size terminal.Size, round int) (map[string][]float64, error) {
	home, remove, err := b.home()
	if err != nil {
		return nil, err
	}
	defer remove()
	t, err := terminal.Start(home, size, nil, b.programs.oneline)
	if err != nil {
		return nil, err
	}
	defer t.End()
	if _, err := t.Await(lineShows, patience); err != nil {
		return nil, err
	}
	took, err := typed(t, round)
	if err != nil {
		return nil, err
	}
	return took, watch(t, took, idleCPU, idleBytes)
}

// typeIntoSession goes on with a session that was made a moment ago, so that its
// clock has not stood still.
func (b *bench) typeIntoSession(size terminal.Size, round int) (map[string][]float64, error) {
	home, remove, err := b.home()
	if err != nil {
		return nil, err
	}
	defer remove()
	file := filepath.Join(home, "notes.db")
	if err := filled(b.ctx, file, 0, entriesHeld); err != nil {
		return nil, err
	}
	t, err := terminal.Start(home, size, nil, b.programs.ours, arguments(file)...)
	if err != nil {
		return nil, err
	}
	defer t.End()
	if err := open(t); err != nil {
		return nil, err
	}
	took, err := typed(t, round)
	if err != nil {
		return nil, err
	}
	if err := watch(t, took, idleCPU, idleBytes); err != nil {
		return nil, err
	}
	if err := seconds(t); err != nil {
		return nil, err
	}
	return took, watch(t, took, clockCPU, clockBytes)
}

// open goes on with the running session, the first line of home.
func open(t *terminal.Terminal) error {
	if _, err := t.Await(menuShows, patience); err != nil {
		return err
	}
	if err := t.Settle(quiet); err != nil {
		return err
	}
	if _, _, err := t.Press("\r"); err != nil {
		return err
	}
	if _, err := t.Await(stepShows, patience); err != nil {
		return err
	}
	return t.Settle(quiet)
}

// seconds asks for the clock with seconds, by its name.
func seconds(t *terminal.Terminal) error {
	for _, key := range showSeconds + "\r" {
		if _, _, err := t.Press(string(key)); err != nil {
			return err
		}
	}
	return t.Settle(quiet)
}

// typed types a sentence at an uneven pace, so that keys do not fall in step
// with the frames of the program.
func typed(t *terminal.Terminal, round int) (map[string][]float64, error) {
	sentence := []rune("misschien helpt het om even te wachten en dan te vragen")
	pace := rand.New(rand.NewPCG(1, uint64(round+1)))
	took := map[string][]float64{}
	for i := range keys {
		if err := t.Settle(time.Duration(pace.Int64N(int64(20 * time.Millisecond)))); err != nil {
			return nil, err
		}
		p, ok, err := t.Press(string(sentence[i]))
		if err != nil {
			return nil, err
		}
		if ok {
			took[paint] = append(took[paint], milliseconds(p.Paint))
			took[bytes] = append(took[bytes], float64(p.Bytes))
		}
	}
	return took, nil
}

// watch leaves the program alone, once the draft is kept, and adds what that
// costs; and the peak of memory so far. A clock with seconds is never silent, so
// it waits for a time, not for silence.
func watch(t *terminal.Terminal, took map[string][]float64, cpu, written string) error {
	if _, err := t.Idle(drafted); err != nil {
		return err
	}
	idle, err := t.Idle(watched)
	if err != nil {
		return err
	}
	most, err := t.Peak()
	took[cpu], took[written], took[peak] = []float64{idle.CPU}, []float64{idle.Bytes}, []float64{most}
	return err
}
