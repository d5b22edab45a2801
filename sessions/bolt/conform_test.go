package bolt

import (
	"testing"
	"time"

	"intervision/sessions"
	"intervision/sessions/storetest"
)

// AT-13: every promise of sessions.Store.
func TestAT13Conformance(t *testing.T) {
	quick := func(o *Options) { o.Tick, o.Poll = time.Millisecond, 20*time.Millisecond }
	storetest.Run(t, storetest.Options{
		Open: func(t *testing.T) sessions.Store { return openAt(t, testPath(t), quick) },
		Reopen: func(t *testing.T, s sessions.Store) sessions.Store {
			return openAt(t, s.(*Store).path, quick, func(o *Options) { o.Random = random(9) })
		},
	})
}
