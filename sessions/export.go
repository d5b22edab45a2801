package sessions

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"intervision/model"
)

// The lossless export is JSON that a person can read and a program can bring in
// again, all of it:
//
//	{
//	  "format": "intervision",
//	  "version": 1,
//	  "contains": ["names", …],            what is in it
//	  "readers": "group",                  who should read it: the group itself
//	  "logs": [
//	    {
//	      "kind": "session",                 or "team"
//	      "id": "…",                         26 characters
//	      "summary": {…},                    of a session: what lists show of it
//	      "team": {…},                       of a team: its row in the list of teams
//	      "events": [
//	        {"number":1,"id":"…","lead":"…","at":"2026-11-12T14:00:00.000Z","ms":1794492000000,
//	         "by":"…","kind":"started","body":{…}},
//	        …                                one a line, numbered 1, 2, 3 …
//	      ]
//	    }
//	  ],
//	  "scripts": [
//	    {"hash":"…","script":{…}}            the steps and words of the sessions above
//	  ]
//	}
//
// Of an event, lead is the first event of the same decision, ms the exact moment
// in milliseconds since 1970 and at the same for people. An event whose content
// was taken out has "redacted":true and no body. One this program does not know
// has "kind":"unknown", its number as "code" and its bytes as "raw" in base64; one
// of which it does not know a field has body and raw, and raw is what counts.
// Moments within a body are milliseconds since 1970, ids are as above, and what
// is empty is left out. Drafts and signs of life are not exported.
const (
	exportFormat  = "intervision"
	exportVersion = 1

	exportContains = `["names", "notes", "intentions"]`
	exportReaders  = "group"
)

// jsonLog is a log in an export, apart from how its events are written.
type jsonLog struct {
	Kind    string            `json:"kind"`
	ID      model.ID          `json:"id"`
	Summary *model.Summary    `json:"summary,omitempty"`
	Team    *TeamRow          `json:"team,omitempty"`
	Events  []json.RawMessage `json:"events"`
}

// jsonScript is a script in an export.
type jsonScript struct {
	Hash   string          `json:"hash"`
	Script json.RawMessage `json:"script"`
}

// jsonEvent is an event in an export.
type jsonEvent struct {
	Number   uint64          `json:"number"`
	ID       model.ID        `json:"id"`
	Lead     model.ID        `json:"lead"`
	At       string          `json:"at,omitempty"`
	Millis   *model.Instant  `json:"ms,omitempty"`
	By       model.ID        `json:"by"`
	Kind     string          `json:"kind"`
	Code     model.Kind      `json:"code,omitempty"` // of a kind without a name here
	Redacted bool            `json:"redacted,omitempty"`
	Body     json.RawMessage `json:"body,omitempty"`
	Raw      []byte          `json:"raw,omitempty"`
}

const unknownKind = "unknown"

const moment = "2006-01-02T15:04:05.000Z07:00"

// ExportJSON writes logs of a store, or all of it if none is named: first the
// teams, then the sessions, newest first. Log by log it holds what was kept when
// that log was read. What is damaged is left out, a log from its first damaged
// event on: then the export is whole, can be brought in, and comes with
// ErrDamaged. ErrNotFound for a log that is not there; what was written by then
// is no whole export. Other errors of the store and of w are passed on.
func ExportJSON(ctx context.Context, w io.Writer, store Store, logs ...model.ID) error {
	x := exporter{w: bufio.NewWriter(w), ctx: ctx, store: store}
	if err := x.look(); err != nil {
		return err
	}
	if logs = once(logs); len(logs) == 0 {
		logs = x.all
	}
	x.printf("{\n  \"format\": %q,\n  \"version\": %d,\n  \"contains\": %s,\n  \"readers\": %q,\n  \"logs\": [", exportFormat, exportVersion, exportContains, exportReaders)
	written := 0
	for _, id := range logs {
		written += x.log(id, written)
	}
	x.endOf(written)
	x.printf("],\n  \"scripts\": [")
	x.scripts()
	x.printf("]\n}\n")
	if x.err != nil {
		return x.err
	}
	return errors.Join(x.w.Flush(), x.damage)
}

// exporter writes until the first error.
type exporter struct {
	w         *bufio.Writer
	ctx       context.Context
	store     Store
	all       []model.ID
	summaries map[model.ID]model.Summary
	teams     map[model.ID]TeamRow
	private   map[model.ID]bool // no export of ours holds these
	hashes    []string          // of the scripts the logs name, in order
	damage    error             // the first ErrDamaged that was met
	err       error
}

// spared gives whether an error ends the export: damage is remembered and
// passed over.
func (x *exporter) spared(err error) error {
	if !errors.Is(err, ErrDamaged) {
		return err
	}
	x.damage = cmp.Or(x.damage, err)
	return nil
}

// look reads which logs there are, and their rows.
func (x *exporter) look() error {
	teams, err := x.store.Teams(x.ctx)
	if err = x.spared(err); err != nil {
		return err
	}
	page, err := x.store.List(x.ctx, Query{}, "", 0)
	if err = x.spared(err); err != nil {
		return err
	}
	private, err := x.store.Private(x.ctx)
	if err = x.spared(err); err != nil {
		return err
	}
	x.private = map[model.ID]bool{}
	for _, r := range private {
		x.private[r.Log] = true
	}
	x.teams, x.summaries = map[model.ID]TeamRow{}, map[model.ID]model.Summary{}
	if x.damage != nil {
		teams = append(teams, x.lostTeams(teams, page.Rows)...)
	}
	for _, t := range teams {
		x.teams[t.ID] = t
		x.all = append(x.all, t.ID)
	}
	for _, s := range page.Rows {
		x.summaries[s.Log] = s
		x.all = append(x.all, s.Log)
	}
	return nil
}

// lostTeams gives the rows of teams that sessions name and the list of teams
// does not: their row is damaged, yet their log may have the names of everybody.
func (x *exporter) lostTeams(known []TeamRow, rows []model.Summary) (found []TeamRow) {
	seen := map[model.ID]bool{{}: true}
	for _, t := range known {
		seen[t.ID] = true
	}
	for _, s := range rows {
		if seen[s.Team] {
			continue
		}
		seen[s.Team] = true
		if events, _, _ := x.store.Read(x.ctx, s.Team, 0, 0); len(events) > 0 { // what cannot be read is not found
			t := model.FoldTeam(s.Team, events)
			found = append(found, RowOf(t))
		}
	}
	return found
}

// element begins an element of a list that holds n already.
func (x *exporter) element(n int) {
	if n > 0 {
		x.printf(",")
	}
	x.printf("\n    ")
}

// endOf goes back to the margin after a list of n elements.
func (x *exporter) endOf(n int) {
	if n > 0 {
		x.printf("\n  ")
	}
}

// log writes one log after n others, as far as it can be read; it gives 1, or 0
// if there was nothing to write.
func (x *exporter) log(id model.ID, n int) int {
	if x.err != nil {
		return 0
	}
	if x.private[id] {
		x.err = fmt.Errorf("log %s: %w", id, ErrNotFound)
		return 0
	}
	events, _, err := x.store.Read(x.ctx, id, 0, 0)
	if err = x.spared(err); err != nil {
		x.err = fmt.Errorf("log %s: %w", id, err)
		return 0
	}
	if len(events) == 0 {
		return 0
	}
	summary := x.summaries[id]
	summary.Log = id
	kind, row, what := "session", any(summary), "summary"
	if team, ok := x.teams[id]; ok {
		kind, row, what = "team", team, "team"
	}
	x.element(n)
	x.printf("{\n      \"kind\": %q,\n      \"id\": %q,\n      %q: ", kind, id, what)
	x.json(row)
	x.printf(",\n      \"events\": [")
	for i, e := range events {
		if i > 0 {
			x.printf(",")
		}
		x.printf("\n        ")
		x.event(e)
	}
	x.printf("\n      ]\n    }")
	return 1
}

func (x *exporter) event(e model.Event) {
	out := jsonEvent{Number: e.Number, ID: e.ID, Lead: e.Lead, At: at(e.At), Millis: &e.At, By: e.By, Kind: e.Body.Kind().String(), Raw: e.Raw}
	if out.Kind == unknownKind {
		out.Code = e.Body.Kind()
	}
	switch body := e.Body.(type) {
	case model.Redacted:
		out.Redacted, out.Raw = true, nil
	case model.Unknown:
	default:
		out.Body, x.err = json.Marshal(body)
		if started, ok := body.(model.Started); ok {
			x.names(started.Script)
		}
	}
	x.json(out)
}

// names keeps the hash of a script that a log names, once.
func (x *exporter) names(hash string) {
	if !slices.Contains(x.hashes, hash) {
		x.hashes = append(x.hashes, hash)
	}
}

// scripts writes the scripts that were named and can be read.
func (x *exporter) scripts() {
	written := 0
	for _, hash := range x.hashes {
		script, err := x.store.Script(x.ctx, hash)
		if errors.Is(err, ErrNotFound) || errors.Is(err, ErrDamaged) && x.spared(err) == nil {
			continue
		}
		b, merr := json.Marshal(script)
		if err = errors.Join(err, merr); err != nil {
			x.err = cmp.Or(x.err, err)
			return
		}
		x.element(written)
		x.json(jsonScript{Hash: hash, Script: b})
		written++
	}
	x.endOf(written)
}

func (x *exporter) json(v any) {
	b, err := json.Marshal(v)
	if err != nil {
		x.err = err
		return
	}
	x.printf("%s", b)
}

func (x *exporter) printf(format string, args ...any) {
	if x.err == nil {
		_, x.err = fmt.Fprintf(x.w, format, args...)
	}
}

// once is a list without what it holds before.
func once(ids []model.ID) []model.ID {
	var out []model.ID
	for _, id := range ids {
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}

// at is a moment for people to read.
func at(t model.Instant) string { return time.UnixMilli(int64(t)).UTC().Format(moment) }
