package bolt

import (
	"bytes"
	"context"
	"os"
	"sync"
	"time"

	"go.etcd.io/bbolt"

	"intervision/model"
)

// bells are the watchers of this process. What this process writes rings at
// once; what other programs write is found by looking at the file.
type bells struct {
	mu   sync.Mutex
	list map[*bell]bool
	all  sync.WaitGroup
}

// bell is one watcher.
type bell struct {
	ctx  context.Context // after it the bell is silent
	log  model.ID
	ring chan struct{} // holds one: several changes may ring once
	mu   sync.Mutex
	head []byte // as last seen; any append or redaction changes it
}

// Watch rings after log was changed or erased by anybody; see sessions.Store.
func (s *Store) Watch(ctx context.Context, log model.ID) <-chan struct{} {
	b := &bell{ctx: ctx, log: log, ring: make(chan struct{}, 1)}
	b.head, _ = s.headOf(ctx, log) // unknown counts as empty: then the first look rings
	if s.bells.join(b, s.closed.Load) {
		go s.watch(ctx, b)
	}
	return b.ring
}

// watch looks at the file every tick, cheaply, and into it when it changed and
// every Poll regardless: a file's time may be too coarse to show a change.
func (s *Store) watch(ctx context.Context, b *bell) {
	defer s.bells.leave(b)
	tick := time.NewTicker(s.opt.Tick)
	defer tick.Stop()
	var last os.FileInfo
	var looked time.Time
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.done:
			return
		case now := <-tick.C:
			fi, err := look(s.path)
			if err != nil || (unchanged(last, fi) && now.Sub(looked) < s.opt.Poll) {
				continue
			}
			if head, err := s.headOf(ctx, b.log); err == nil {
				last, looked = fi, now
				b.saw(head)
			}
		}
	}
}

func unchanged(a, b os.FileInfo) bool {
	return a != nil && a.Size() == b.Size() && a.ModTime().Equal(b.ModTime()) && os.SameFile(a, b)
}

// headOf copies the row at the end of a log, nil if there is no log.
func (s *Store) headOf(ctx context.Context, log model.ID) (head []byte, err error) {
	err = s.read(ctx, func(tx *bbolt.Tx) error {
		head = bytes.Clone(tx.Bucket(bucketHeads).Get(log[:]))
		return nil
	})
	return head, err
}

// saw rings if the head is another one than before.
func (b *bell) saw(head []byte) {
	b.mu.Lock()
	changed := !bytes.Equal(b.head, head)
	b.head = head
	b.mu.Unlock()
	if !changed || b.ctx.Err() != nil {
		return
	}
	select {
	case b.ring <- struct{}{}:
	default:
	}
}

// changed rings the bells of a log this process has written to.
func (bs *bells) changed(log model.ID, head []byte) {
	bs.mu.Lock()
	defer bs.mu.Unlock()
	for b := range bs.list {
		if b.log == log {
			b.saw(head)
		}
	}
}

// join adds a watcher, unless the store is closed.
func (bs *bells) join(b *bell, closed func() bool) bool {
	bs.mu.Lock()
	defer bs.mu.Unlock()
	if closed() {
		return false
	}
	if bs.list == nil {
		bs.list = map[*bell]bool{}
	}
	bs.list[b] = true
	bs.all.Add(1)
	return true
}

// leave takes a watcher out, and what its bell had still to say.
func (bs *bells) leave(b *bell) {
	bs.mu.Lock()
	defer bs.mu.Unlock()
	delete(bs.list, b)
	select {
	case <-b.ring:
	default:
	}
	bs.all.Done()
}

// wait returns when every watcher has ended. Nobody joins after it: the caller
// has marked the store closed within the same mutex.
func (bs *bells) wait() { bs.all.Wait() }
