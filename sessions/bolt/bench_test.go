package bolt

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
)

// session is a whole session of n events, as it is brought in.
func session(log model.ID, n int) sessions.Log {
	in := sessions.Log{ID: log, Kind: sessions.SessionLog, Events: started(log).Events, Summary: summary(log, n)}
	for i := 2; i <= n; i++ {
		in.Events = append(in.Events, entry(log, i, strings.Repeat("zo zou het kunnen ", 10)).Events...)
	}
	in.Summary.State = model.StateClosed
	return in
}

// filled imports sessions of a number of events.
func filled(t testing.TB, s *Store, many, events int) {
	t.Helper()
	const atOnce = 100
	for from := 0; from < many; from += atOnce {
		var logs []sessions.Log
		for i := from; i < min(from+atOnce, many); i++ {
			logs = append(logs, session(id(i+100), events))
		}
		if err := s.Import(ctx, logs); err != nil {
			t.Fatal(err)
		}
	}
}

func BenchmarkAppend(b *testing.B) {
	for _, many := range []int{0, 10_000} {
		b.Run(fmt.Sprintf("sessions=%d", many), func(b *testing.B) { benchAppend(b, many) })
	}
}

// benchAppend interleaves a raw append and fsync of the same bytes with a whole
// append, and gives the ratios of the medians: of the transaction alone, and of
// the turn with everything around it.
func benchAppend(b *testing.B, many int) {
	path := testPath(b)
	var within time.Duration
	s := openAt(b, path, func(o *Options) {
		o.commit = func(tx *bbolt.Tx) error {
			began := time.Now()
			defer func() { within = time.Since(began) }()
			return tx.Commit()
		}
	})
	filled(b, s, many, 60)
	plain, err := os.Create(filepath.Join(filepath.Dir(path), "raw"))
	if err != nil {
		b.Fatal(err)
	}
	defer plain.Close()
	log := id(50)
	mustWrite(b, s, log, 30)
	a := entry(log, 31, strings.Repeat("zo zou het kunnen ", 10))
	record := make([]byte, 293)
	var raws, turns, txs []time.Duration
	b.ResetTimer()
	for i := range b.N {
		began := time.Now()
		if _, err := plain.Write(record); err != nil {
			b.Fatal(err)
		}
		if err := plain.Sync(); err != nil {
			b.Fatal(err)
		}
		raws = append(raws, time.Since(began))
		a.Expect, a.Events[0].ID = uint64(30+i), eventID(log, 31+i)
		began = time.Now()
		mustAppend(b, s, a)
		turns = append(turns, time.Since(began))
		txs = append(txs, within)
	}
	raw := float64(median(raws))
	b.ReportMetric(float64(median(turns))/raw, "turn/raw")
	b.ReportMetric(float64(median(txs))/raw, "commit/raw")
	b.ReportMetric(raw/1e3, "µs-raw")
}

func median(d []time.Duration) time.Duration {
	slices.Sort(d)
	return d[len(d)/2]
}

func BenchmarkTurn(b *testing.B) {
	for _, many := range []int{0, 10_000} {
		s := openAt(b, testPath(b))
		filled(b, s, many, 60)
		mustWrite(b, s, id(50), 30)
		b.Run(fmt.Sprintf("home/sessions=%d", many), func(b *testing.B) {
			for b.Loop() {
				if _, err := s.Home(ctx, testTeam); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("open/sessions=%d", many), func(b *testing.B) {
			for b.Loop() {
				openAt(b, s.path).Close()
			}
		})
		b.Run(fmt.Sprintf("read60/sessions=%d", many), func(b *testing.B) {
			for b.Loop() {
				if _, _, err := s.Read(ctx, id(50), 0, 0); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("list-first-page/sessions=%d", many), func(b *testing.B) {
			for b.Loop() {
				s.index.at = nil
				if _, err := s.List(ctx, sessions.Query{}, "", 50); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("list-next-page/sessions=%d", many), func(b *testing.B) {
			for b.Loop() {
				if _, err := s.List(ctx, sessions.Query{}, "", 50); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("list-all/sessions=%d", many), func(b *testing.B) {
			for b.Loop() {
				if _, err := s.List(ctx, sessions.Query{}, "", 0); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkImport(b *testing.B) {
	for b.Loop() {
		s := openAt(b, testPath(b))
		filled(b, s, 1000, 60)
		fi, _ := os.Stat(s.path)
		b.ReportMetric(float64(fi.Size())/(1<<20), "MiB")
	}
}
