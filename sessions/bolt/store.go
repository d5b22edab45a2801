package bolt

import (
	"context"
	"crypto/rand"
	"io"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
	"intervision/text"
)

// Store keeps logs in one bbolt file. Between its methods' turns it holds no
// file, so other programs work on the same one; see turn.go.
type Store struct {
	path string
	opt  Options

	mu          sync.RWMutex  // turns of this process; the lock file is for the others
	sweepFailed model.Instant // when a compaction last failed; under mu
	last        atomic.Pointer[os.FileInfo]
	vault       atomic.Pointer[vault]
	closed      atomic.Bool
	done        chan struct{}
	bells       bells

	planning sync.Mutex // one plan at a time in this process, from learning to writing
	recent   recent
	index    indexCache
	doubt    atomic.Bool // a commit was unclear, and none has succeeded since
}

var _ sessions.Store = (*Store)(nil)

// Options are what the engine is handed. Now must be set.
type Options struct {
	Now     func() model.Instant
	Random  io.Reader // for keys and nonces, so fit for keys; nil: that of the system
	Program string    // one line about this program, for those who find the file in use
	Version string    // of this program, written into a new file

	Wait  time.Duration // how long to wait for the turn; 1 s
	Retry time.Duration // between two attempts, about; 5 ms
	Tick  time.Duration // between two looks of Watch at the file; 200 ms
	Poll  time.Duration // after which Watch looks into it regardless; 2 s

	MaxSize   int  // of the file in bytes; 0: no limit
	OwnFolder bool // the folder is this program's alone: it is tightened to 0700
	Force     bool // use a place that is not safe

	format     int
	steps      []step
	commit     func(*bbolt.Tx) error
	fileSystem func(dir string) (string, error)
}

// withDefaults fills in what was not said.
func (o Options) withDefaults() Options {
	fill := func(d *time.Duration, otherwise time.Duration) {
		if *d <= 0 {
			*d = otherwise
		}
	}
	fill(&o.Wait, time.Second)
	fill(&o.Retry, 5*time.Millisecond)
	fill(&o.Tick, 200*time.Millisecond)
	fill(&o.Poll, 2*time.Second)
	if o.Random == nil {
		o.Random = rand.Reader
	}
	o.Random = &oneAtATime{from: o.Random}
	o.Program = text.CleanLine(text.Clean(o.Program, longestName), 0)
	if o.format == 0 {
		o.format, o.steps = format, steps()
	}
	if o.commit == nil {
		o.commit = (*bbolt.Tx).Commit
	}
	if o.fileSystem == nil {
		o.fileSystem = networkFS
	}
	return o
}

// Open opens the file of notes at path, making it, and its folder, if there is
// none. Errors: ErrUnsafe, ErrNotOurs, ErrDamaged, ErrNewer, ErrReadOnly (there
// is no file and none can be made), ErrFull, *BusyError.
func Open(path string, opt Options) (*Store, error) {
	s := &Store{path: path, opt: opt.withDefaults(), done: make(chan struct{})}
	if err := s.checkPlace(); err != nil {
		return nil, err
	}
	ctx := context.Background()
	if _, err := os.Lstat(path); os.IsNotExist(err) {
		if err := s.create(ctx); err != nil {
			return nil, err
		}
	}
	if err := s.read(ctx, func(*bbolt.Tx) error { return nil }); err != nil {
		return nil, err
	}
	return s, nil
}

// Close ends the store and its watchers. What was acknowledged is on disk
// already. Closing twice does no harm.
func (s *Store) Close() error {
	s.bells.mu.Lock()
	again := s.closed.Swap(true)
	s.bells.mu.Unlock()
	if !again {
		close(s.done)
	}
	s.bells.wait()
	s.mu.Lock() // turns under way end first
	defer s.mu.Unlock()
	return nil
}

// oneAtATime lets many goroutines share a source of randomness.
type oneAtATime struct {
	mu   sync.Mutex
	from io.Reader
}

func (r *oneAtATime) Read(b []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.from.Read(b)
}
