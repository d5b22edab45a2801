package sessions

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"intervision/model"
	"intervision/sessions/wire"
)

// Limits of an import.
const (
	MaxImportLog  = 16 << 20 // bytes of one log
	maxDepth      = 16       // of objects and lists within a log or a script
	batchOfEvents = 5000     // kept in one transaction
)

// ErrDiffers says a log that is here already says something else than the file.
var ErrDiffers = errors.New("differs from what is here")

// ErrSyntax says a file is no JSON, or stops in the middle.
var ErrSyntax = errors.New("not JSON, or not all of it")

// BadValueError says which value of a file was not right.
type BadValueError struct {
	Path string // as "logs[3].events[12].at"
	Err  error
}

func (e *BadValueError) Error() string { return e.Path + ": " + e.Err.Error() }

// Unwrap gives the reason: ErrNewer, ErrNotOurs, ErrDiffers, ErrTooLarge,
// ErrSyntax, or a text for those who make such files.
func (e *BadValueError) Unwrap() error { return e.Err }

// Imported counts what an import did.
type Imported struct {
	Added    int // logs that were not here
	Extended int // logs that were here in part
	Had      int // logs that were here already
	Events   int // that are new
	Scripts  int
}

// ImportJSON brings in what ExportJSON wrote. Every log is kept whole or not at
// all; events that are here already are skipped, also when they were redacted
// here since. It stops at the first value that is not right, a *BadValueError,
// or at the first error of the store; what was brought in before stays, and
// bringing the file in again is always right. Text is cleaned. A log that says
// something else than the one here is ErrDiffers and changes nothing.
func ImportJSON(ctx context.Context, r io.Reader, store Store) (Imported, error) {
	in := &importer{ctx: ctx, store: store, meter: meter{r: r, left: MaxImportLog}}
	in.dec = json.NewDecoder(&in.meter)
	err := in.file()
	if kept := in.flush(); err == nil {
		err = kept
	}
	return in.done, err
}

// importer reads a file value by value: it never holds more than a batch.
type importer struct {
	ctx    context.Context
	store  Store
	meter  meter
	dec    *json.Decoder
	format string
	batch  []Log
	events int // in the batch
	seen   map[model.ID]bool
	done   Imported
}

// log takes one log: what is new of it goes into the batch.
func (in *importer) log(path string, value json.RawMessage) error {
	l, err := parseLog(path, value)
	if err != nil {
		return err
	}
	if in.seen[l.ID] {
		return bad(path+".id", fmt.Errorf("the log is in the file twice"))
	}
	in.seen[l.ID] = true
	here, head, err := in.store.Read(in.ctx, l.ID, 0, 0)
	if err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	if i := firstDifference(here, l.Events); i >= 0 {
		return bad(fmt.Sprintf("%s.events[%d]", path, i), ErrDiffers)
	}
	l.Expect = head.Number
	return in.add(l, len(here))
}

// add puts the part of a log that is not here into the batch.
func (in *importer) add(l Log, here int) error {
	if len(l.Events) <= here {
		in.done.Had++
		return nil
	}
	l.Events = l.Events[here:]
	in.batch = append(in.batch, l)
	if in.events += len(l.Events); in.events >= batchOfEvents {
		return in.flush()
	}
	return nil
}

// flush keeps the batch.
func (in *importer) flush() error {
	batch := in.batch
	in.batch, in.events = nil, 0
	if len(batch) == 0 {
		return nil
	}
	if err := in.store.Import(in.ctx, batch); err != nil {
		return err
	}
	for _, l := range batch {
		in.done.Events += len(l.Events)
		if l.Expect == 0 {
			in.done.Added++
		} else {
			in.done.Extended++
		}
	}
	return nil
}

// firstDifference is the first place where two logs say different things, -1
// if one is the beginning of the other. What was redacted here since is the same.
func firstDifference(here, file []model.Event) int {
	for i := range min(len(here), len(file)) {
		a, b := here[i], file[i]
		if _, redacted := a.Body.(model.Redacted); redacted && a.ID == b.ID && a.Body.Kind() == b.Body.Kind() {
			continue
		}
		if !sameEvent(a, b) {
			return i
		}
	}
	return -1
}

func sameEvent(a, b model.Event) bool {
	x, err := wire.EncodeEvent(a)
	if err != nil {
		return false
	}
	y, err := wire.EncodeEvent(b)
	return err == nil && bytes.Equal(x, y)
}

// script takes one script, which must be what its hash says.
func (in *importer) script(path string, value json.RawMessage) error {
	var s jsonScript
	if err := strictly(value, &s); err != nil {
		return bad(path, err)
	}
	var script model.Script
	if err := strictly(s.Script, &script); err != nil {
		return bad(path+".script", err)
	}
	_, hash, err := wire.EncodeScript(script)
	if err != nil {
		return bad(path+".script", err)
	}
	if hash != s.Hash {
		return bad(path+".hash", fmt.Errorf("the script is another one"))
	}
	if _, err := in.store.PutScript(in.ctx, script); err != nil {
		return err
	}
	in.done.Scripts++
	return nil
}
