package find

import (
	"context"
	"errors"
	"math/bits"
	"sync"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/wire"
	"intervision/text"
)

// Query is what is looked for, and in which sessions.
type Query struct {
	sessions.Query
	Words Words
}

// Hit is a session that was found.
type Hit struct {
	model.Summary
	Text string // one in which words stand, clean
}

// Search looks for words in the closed sessions of a store, newest first, and
// gives each hit to yield as soon as it is known; an error of yield ends it. It
// ends with ctx within a few sessions. Of a session, it looks at what its notes
// show: not at what was redacted, taken back, or written in silence. Sessions that
// are damaged are searched as far as they can be read, and ErrDamaged tells of it
// at the end. Without words nothing is found.
func Search(ctx context.Context, store sessions.Store, q Query, yield func(Hit) error) error {
	if q.Words.Empty() {
		return ctx.Err()
	}
	s := &search{ctx: ctx, store: store, words: &q.Words}
	s.finders.New = func() any { return &finder{words: s.words} }
	return store.Scan(ctx, q.Query, s.look, func(sum model.Summary, text string) error {
		return yield(Hit{sum, text})
	})
}

// search is one under way; several goroutines use it.
type search struct {
	ctx     context.Context
	store   sessions.Store
	words   *Words
	finders sync.Pool
	scripts sync.Map // by hash
}

// look says whether a session is a hit, and a text by which it is one.
func (s *search) look(log model.ID, t *wire.Texts) (string, bool) {
	f := s.finders.Get().(*finder)
	defer s.finders.Put(f)
	best, found := f.among(t.All)
	if found && !t.Sure() {
		// Some of the texts may be out of sight by now: ask the notes.
		best, found = f.among(s.shown(log))
	}
	if !found {
		return "", false
	}
	return text.Clean(string(best), text.Note), true
}

// among says whether all the words stand in the texts, together, and which of
// those it looked at has most of them.
func (f *finder) among(texts [][]byte) (best []byte, found bool) {
	want, have, most := f.words.bits(), uint16(0), 0
	for _, t := range texts {
		which := f.in(t)
		if n := bits.OnesCount16(which); n > most {
			best, most = t, n
		}
		if have |= which; have == want {
			return best, true
		}
	}
	return nil, false
}

// shown are the texts that the notes of a session show.
func (s *search) shown(log model.ID) [][]byte {
	events, _, err := s.store.Read(s.ctx, log, 0, 0)
	if len(events) == 0 || err != nil && !errors.Is(err, sessions.ErrDamaged) {
		return nil
	}
	started, _ := events[0].Body.(model.Started)
	var all [][]byte
	for _, t := range Shown(model.Fold(s.script(started.Script), events)) {
		all = append(all, []byte(t))
	}
	return all
}

func (s *search) script(hash string) model.Script {
	if known, ok := s.scripts.Load(hash); ok {
		return known.(model.Script)
	}
	script, err := s.store.Script(s.ctx, hash)
	if err == nil {
		s.scripts.Store(hash, script)
	}
	return script
}

// Shown are the texts that the notes of a session show.
func Shown(s model.Session) []string {
	all := []string{s.Case}
	for _, w := range s.Wordings {
		all = append(all, w.Text)
	}
	for _, e := range s.Entries {
		if !s.Hidden(e) {
			all = append(all, e.Text)
		}
	}
	for _, p := range s.Parked {
		all = append(all, p.Text)
	}
	for _, k := range s.Intentions {
		all = append(all, k.When, k.Then, k.Obstacle, k.Instead, k.Notice)
		for _, f := range k.Follow {
			all = append(all, f.Note)
		}
	}
	return all
}
