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

// figures are all rows, from everything that was measured.
func figures(starts, typing results, k kept) []figure {
	line := starts.each(oneLine, start)
	memory := starts.each(oneLine, peak)
	paints, floor := typing.pool(inSession, paint), typing.pool(oneLine, paint)
	still := typing.each(oneLine, idleCPU)
	return []figure{
		ratio("start to a complete home screen, empty file", "ms", starts.each(emptyFile, start), line, 2.4),
		ratio("… the one line with glamour linked, never called", "ms", starts.each(glamour, start), line, 0),
		ratio("… the very first start, which makes the file", "ms", starts.each(noFile, start), line, 0),
		ratio("… 10 000 sessions of 60 events, against the empty file", "ms", starts.each(fullFile, start), starts.each(emptyFile, start), 1.1),
		ratio("peak memory at the start", "MiB", starts.each(emptyFile, peak), memory, 4.2),
		ratio("… the one line with glamour linked", "MiB", starts.each(glamour, peak), memory, 0),
		ratio("… 10 000 sessions of 60 events", "MiB", starts.each(fullFile, peak), memory, 4.2),
		ratio("… after typing into a session", "MiB", typing.each(inSession, peak), typing.each(oneLine, peak), 4.2),
		quantile("key to paint in a step with 60 entries, median", "ms", 0.5, paints, floor, 1.5),
		quantile("… 95th percentile", "ms", 0.95, paints, floor, 1.3),
		plain("bytes for a typed character", "bytes", typing.pool(inSession, bytes), typing.pool(oneLine, bytes), 40),
		ratio("CPU while nothing happens, clock running", "ms/s", typing.each(inSession, idleCPU), still, 1.4),
		ratio("… clock with seconds", "ms/s", typing.each(inSession, clockCPU), still, 1.4),
		plain("bytes while nothing happens, clock running", "bytes/s", typing.pool(inSession, idleBytes), nil, 100),
		plain("… clock with seconds", "bytes/s", typing.pool(inSession, clockBytes), nil, 100),
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
