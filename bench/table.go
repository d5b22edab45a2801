//go:build linux

package main

import (
	"fmt"
	"math"
	"strings"

	"intervision/bench/stats"
)

// figure is a row of the table: what it is, what it is held against and ours in
// a unit, and the limit.
type figure struct {
	name          string
	against, ours float64 // against is NaN if there is nothing
	unit          string
	value         float64 // what the limit is for: a ratio, or ours
	times         bool    // value is a ratio
	limit         float64 // 0: none
}

// ratio is a row of two figures, round by round.
func ratio(name, unit string, ours, against []float64, limit float64) figure {
	return figure{name, stats.Median(against), stats.Median(ours), unit, stats.Ratio(ours, against), true, limit}
}

// plain is a row of a figure that has a limit of its own.
func plain(name, unit string, ours, against []float64, limit float64) figure {
	return figure{name, stats.Median(against), stats.Median(ours), unit, stats.Median(ours), false, limit}
}

// quantile is a row of two figures over all rounds together.
func quantile(name, unit string, q float64, ours, against []float64, limit float64) figure {
	one, other := stats.Quantile(ours, q), stats.Quantile(against, q)
	return figure{name, other, one, unit, one / other, true, limit}
}

// atStart are the rows of starting.
func atStart(r results) []figure {
	line, memory := r.each(oneLine, start), r.each(oneLine, peak)
	return []figure{
		ratio("start to a complete home screen, empty file", "ms", r.each(emptyFile, start), line, 2.4),
		ratio("… the one line with glamour linked, never called", "ms", r.each(glamour, start), line, 0),
		ratio("… the very first start, which makes the file", "ms", r.each(noFile, start), line, 0),
		ratio("… 10 000 sessions of 60 events, against the empty file", "ms", r.each(fullFile, start), r.each(emptyFile, start), 1.1),
		ratio("peak memory at the start", "MiB", r.each(emptyFile, peak), memory, 4.2),
		ratio("… the one line with glamour linked", "MiB", r.each(glamour, peak), memory, 0),
		ratio("… 10 000 sessions of 60 events", "MiB", r.each(fullFile, peak), memory, 4.2),
	}
}

// whileTyping are the rows of a session that is typed into.
func whileTyping(r results) []figure {
	paints, floor := r.pool(inSession, paint), r.pool(oneLine, paint)
	still := r.each(oneLine, idleCPU)
	return []figure{
		ratio("peak memory after typing into a session", "MiB", r.each(inSession, peak), r.each(oneLine, peak), 4.2),
		quantile("key to paint in a step with 60 entries, median", "ms", 0.5, paints, floor, 1.5),
		quantile("… 95th percentile", "ms", 0.95, paints, floor, 1.3),
		plain("bytes for a typed character", "bytes", r.pool(inSession, bytes), r.pool(oneLine, bytes), 40),
		ratio("CPU while nothing happens, clock running", "ms/s", r.each(inSession, idleCPU), still, 1.4),
		ratio("… clock with seconds", "ms/s", r.each(inSession, clockCPU), still, 1.4),
		plain("bytes while nothing happens, clock running", "bytes/s", r.pool(inSession, idleBytes), nil, 100),
		plain("… clock with seconds", "bytes/s", r.pool(inSession, clockBytes), nil, 100),
	}
}

// figures are the rows of keeping and reading.
func (k kept) figures() []figure {
	return []figure{
		ratio("append one event: transaction, against raw bytes and fsync", "µs", k.small.Transaction, k.small.Raw, 3),
		ratio("… whole turn", "µs", k.small.Turn, k.small.Raw, 4.5),
		ratio("… transaction, 10 000 sessions in the file", "µs", k.full.Transaction, k.full.Raw, 3),
		ratio("… whole turn, 10 000 sessions in the file", "µs", k.full.Turn, k.full.Raw, 4.5),
		plain("read and fold a session of 500 sealed events", "ms", k.fold, nil, 3),
	}
}

// table writes figures as Markdown.
func table(figures []figure) string {
	var b strings.Builder
	b.WriteString("| figure | against | ours | ratio | limit | |\n| --- | ---: | ---: | ---: | ---: | --- |\n")
	for _, f := range figures {
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s |\n",
			f.name, amount(f.against, f.unit), amount(f.ours, f.unit), times(f), limit(f), verdict(f))
	}
	return b.String()
}

func amount(v float64, unit string) string {
	if math.IsNaN(v) {
		return "–"
	}
	return short(v) + " " + unit
}

// short is a number with three digits that say something.
func short(v float64) string {
	switch {
	case v >= 100:
		return fmt.Sprintf("%.0f", v)
	case v >= 10:
		return fmt.Sprintf("%.1f", v)
	}
	return fmt.Sprintf("%.2f", v)
}

func times(f figure) string {
	if !f.times {
		return ""
	}
	return short(f.value) + "×"
}

func limit(f figure) string {
	switch {
	case f.limit == 0:
		return ""
	case f.times:
		return "≤ " + fmt.Sprint(f.limit) + "×"
	}
	return "≤ " + fmt.Sprint(f.limit) + " " + f.unit
}

func verdict(f figure) string {
	switch {
	case f.limit == 0:
		return ""
	case f.value <= f.limit:
		return "reached"
	}
	return "**not reached**"
}
