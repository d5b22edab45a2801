package bolt

import (
	"bytes"
	"context"
	"errors"
	"runtime"
	"slices"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/seal"
	"intervision/sessions/wire"
)

// A scan goes through the file in short turns, some sessions at a time: a turn
// copies what is stored of them. Seals are opened outside, by a few goroutines,
// each with memory of its own that it uses again; only what is found is decoded.
// The first part is small, so that what is found first is there at once.
//
// The newest sessions are looked into in the order of the list, and found so. The
// rest is looked into as it lies in the file: there a turn touches a few stretches
// of it and not each session by itself, which is half of the time. What is found
// there is put in order at the end.

var eventsName = string(bucketEvents)

const (
	firstPart   = 4
	largestPart = 64
	newest      = 512 // that are looked into in the order of the list
)

// Scan is sessions.Store.Scan.
func (s *Store) Scan(ctx context.Context, q sessions.Query, look sessions.Look, found sessions.Found) error {
	ix, err := s.indexNow(ctx)
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	sc := &scan{s: s, ctx: ctx, look: look}
	sc.begin(ix.closed(q))
	defer sc.wait()
	defer stop()
	met := ix.damaged
	var rest []*hit
	for p := range sc.ordered {
		<-p.done
		if p.later {
			rest = append(rest, p.found...)
		} else if err := tell(p.found, found); err != nil {
			return err
		}
		if p.err != nil && !errors.Is(p.err, sessions.ErrDamaged) {
			return p.err
		}
		if met == nil {
			met = p.err
		}
		p.found, p.err = nil, nil
		sc.free <- p
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	slices.SortFunc(rest, func(a, b *hit) int { return a.at - b.at })
	if err := tell(rest, found); err != nil {
		return err
	}
	return met
}

func tell(hits []*hit, found sessions.Found) error {
	for _, h := range hits {
		if err := found(h.summary, h.what); err != nil {
			return err
		}
	}
	return nil
}

// placed is a session, and where it stands in the list.
type placed struct {
	log model.ID
	at  int
}

// closed are the closed sessions that q finds: the newest first, then the rest as
// it lies in the file.
func (ix *index) closed(q sessions.Query) []placed {
	var logs []placed
	for i := range ix.thin {
		if t := &ix.thin[i]; t.State == model.StateClosed && q.Matches(*t) {
			logs = append(logs, placed{t.Log, i})
		}
	}
	if len(logs) > newest {
		slices.SortFunc(logs[newest:], func(a, b placed) int { return bytes.Compare(a.log[:], b.log[:]) })
	}
	return logs
}

// scan is one under way.
type scan struct {
	s    *Store
	ctx  context.Context
	look sessions.Look

	free    chan *part // memory that nobody uses
	ordered chan *part // as they will be found
	work    chan *part
	ended   chan struct{} // one for each goroutine
	running int
}

// part is some sessions of a scan, as they are stored.
type part struct {
	logs   []storedLog
	values [][]byte // of all logs, one after the other
	hold   []byte
	later  bool          // not in the order of the list
	done   chan struct{} // gets one when found and err are there
	found  []*hit
	err    error
}

// storedLog is one session in a part. Its events are values[from:to].
type storedLog struct {
	placed
	head, key []byte
	from, to  int
}

type hit struct {
	at      int // in the list
	summary model.Summary
	what    string
}

// begin starts the goroutines of a scan.
func (sc *scan) begin(logs []placed) {
	workers := max(1, min(runtime.GOMAXPROCS(0), 8))
	parts := 2*workers + 1
	sc.free, sc.ordered, sc.work = make(chan *part, parts), make(chan *part, parts), make(chan *part, parts)
	for range parts {
		sc.free <- &part{done: make(chan struct{}, 1)}
	}
	sc.running = workers + 1
	sc.ended = make(chan struct{}, sc.running)
	go sc.copyAll(logs)
	for range workers {
		go sc.openAll()
	}
}

// wait returns when no goroutine of the scan is left.
func (sc *scan) wait() {
	for range sc.running {
		<-sc.ended
	}
}

// copyAll takes turns until everything was copied.
func (sc *scan) copyAll(logs []placed) {
	defer func() {
		close(sc.work)
		close(sc.ordered)
		sc.ended <- struct{}{}
	}()
	ahead := newest // of these in the order of the list are left
	for size := firstPart; len(logs) > 0; size = min(2*size, largestPart) {
		var p *part
		select {
		case p = <-sc.free:
		case <-sc.ctx.Done():
			return
		}
		n := min(size, len(logs))
		if p.later = ahead <= 0; !p.later {
			n = min(n, ahead)
		}
		ahead -= n
		if p.err = sc.s.copyPart(sc.ctx, p, logs[:n]); p.err != nil {
			p.logs = nil
		}
		logs = logs[n:]
		sc.ordered <- p // there is room for every part there is
		sc.work <- p
	}
}

// copyPart is one turn.
func (s *Store) copyPart(ctx context.Context, p *part, logs []placed) error {
	return s.read(ctx, func(tx *bbolt.Tx) error {
		p.logs, p.values, p.hold = p.logs[:0], p.values[:0], p.hold[:0]
		heads, keys := tx.Bucket(bucketHeads), tx.Bucket(bucketKeys)
		for _, which := range logs {
			id := which.log
			l := storedLog{placed: which, head: p.keep(heads.Get(id[:])), key: p.keep(keys.Get(id[:])), from: len(p.values)}
			if l.head == nil {
				continue // erased in between
			}
			err := eachEvent(tx, id, 0, func(_ uint64, v []byte) bool {
				p.values = append(p.values, p.keep(v))
				return true
			})
			if err != nil {
				return err
			}
			l.to = len(p.values)
			p.logs = append(p.logs, l)
		}
		return nil
	})
}

// keep copies a value; nil if there is none, or one that none of ours is as long as.
func (p *part) keep(v []byte) []byte {
	if v == nil || len(v) > longestValue {
		return nil
	}
	from := len(p.hold)
	p.hold = append(p.hold, v...)
	return p.hold[from:len(p.hold):len(p.hold)]
}

// openAll opens parts until there are no more.
func (sc *scan) openAll() {
	defer func() { sc.ended <- struct{}{} }()
	var w looker
	for p := range sc.work {
		for i := range p.logs {
			if p.err == nil {
				p.err = sc.ctx.Err()
			}
			if sc.ctx.Err() != nil {
				break
			}
			h, err := w.log(sc, p, &p.logs[i])
			if h != nil {
				p.found = append(p.found, h)
			}
			if err != nil && p.err == nil {
				p.err = err
			}
			runtime.Gosched() // drawing goes first
		}
		p.done <- struct{}{}
	}
}

// looker is the memory of one goroutine.
type looker struct {
	seal  seal.Opener
	texts wire.Texts
	key   []byte
}

// log looks into one session; one that is damaged as far as it can be read. It
// gives nil if nothing was found.
func (w *looker) log(sc *scan, p *part, l *storedLog) (*hit, error) {
	key, err := sc.s.openLogKey(l.log, l.key)
	if err != nil {
		return nil, err
	}
	if err := w.seal.Use(key); err != nil {
		return nil, err
	}
	w.texts.Reset()
	for i, v := range p.values[l.from:l.to] {
		if err = w.event(l.log, uint64(i+1), v); err != nil {
			break
		}
	}
	what, yes := sc.look(l.log, &w.texts)
	if !yes {
		return nil, err
	}
	row, broken := sc.s.openHead(l.log, l.head)
	if broken != nil {
		return nil, broken
	}
	row.Summary.Log = l.log
	return &hit{l.at, row.Summary, what}, err
}

// event takes the texts out of one event. An emptied one has none.
func (w *looker) event(log model.ID, number uint64, stored []byte) error {
	if len(stored) < tagSize {
		return damaged("event is missing")
	}
	if stored[0] == 1 {
		return nil
	}
	w.key = appendEventKey(w.key[:0], log, number)
	b, err := w.seal.Open(seal.Place{Bucket: eventsName, Key: w.key}, stored[tagSize:])
	if err != nil {
		return damaged(err)
	}
	return w.texts.Add(b)
}
