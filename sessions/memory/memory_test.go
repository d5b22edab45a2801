package memory_test

import (
	"testing"

	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/sessions/storetest"
)

func TestAT13ConformanceMemory(t *testing.T) {
	storetest.Run(t, storetest.Options{
		Open: func(*testing.T) sessions.Store { return memory.New() },
	})
}
