package sessions

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"intervision/model"
	"intervision/sessions/wire"
	"intervision/text"
)

// parseLog reads a log of an export and checks it by itself.
func parseLog(path string, value json.RawMessage) (Log, error) {
	var j jsonLog
	if err := strictly(value, &j); err != nil {
		return Log{}, bad(path, err)
	}
	l := Log{ID: j.ID}
	switch {
	case j.ID.IsZero():
		return Log{}, bad(path+".id", model.ErrID)
	case len(j.Events) == 0:
		return Log{}, bad(path+".events", errors.New("a log has an event"))
	case j.Kind == "session" && j.Summary != nil && j.Summary.Log == j.ID:
		l.Kind, l.Summary = SessionLog, *j.Summary
	case j.Kind == "team" && j.Team != nil && j.Team.ID == j.ID:
		l.Kind, l.Team = TeamLog, *j.Team
	default:
		return Log{}, bad(path+".kind", errors.New(`want "session" with its summary or "team" with its team`))
	}
	wire.Clean(&l.Summary)
	wire.Clean(&l.Team)
	return l, l.parseEvents(path, j.Events)
}

// parseEvents reads the events, which are numbered from one and have ids of their own.
func (l *Log) parseEvents(path string, events []json.RawMessage) error {
	seen := map[model.ID]bool{}
	for i, value := range events {
		path := fmt.Sprintf("%s.events[%d]", path, i)
		e, err := parseEvent(path, value)
		switch {
		case err != nil:
			return err
		case e.Number != uint64(i+1):
			return bad(path+".number", fmt.Errorf("want %d", i+1))
		case e.ID.IsZero():
			return bad(path+".id", model.ErrID)
		case seen[e.ID]:
			return bad(path+".id", errors.New("an earlier event has this id"))
		}
		seen[e.ID] = true
		l.Events = append(l.Events, e)
	}
	return nil
}

func parseEvent(path string, value json.RawMessage) (model.Event, error) {
	var j jsonEvent
	if err := strictly(value, &j); err != nil {
		return model.Event{}, bad(path, err)
	}
	when, err := j.moment()
	if err != nil {
		return model.Event{}, bad(path+".at", err)
	}
	kind, err := j.kind()
	if err != nil {
		return model.Event{}, bad(path+".kind", err)
	}
	e := model.Event{Number: j.Number, ID: j.ID, Lead: j.Lead, At: when, By: j.By}
	if err := j.body(kind, &e); err != nil {
		return model.Event{}, bad(path+".body", err)
	}
	if _, err := wire.EncodeEvent(e); err != nil {
		return model.Event{}, bad(path, err)
	}
	return e, nil
}

// moment is when the event happened; at and ms, if both are there, say the same.
func (j jsonEvent) moment() (model.Instant, error) {
	if j.Millis == nil {
		t, err := time.Parse(time.RFC3339, j.At)
		return model.Instant(t.UnixMilli()), err
	}
	if j.At != "" && j.At != at(*j.Millis) {
		return 0, fmt.Errorf("ms says %s", at(*j.Millis))
	}
	return *j.Millis, nil
}

// kind is the number of the kind's name, or the number itself.
func (j jsonEvent) kind() (model.Kind, error) {
	if j.Kind == unknownKind {
		return j.Code, nil
	}
	for _, k := range model.KnownKinds() {
		if k.String() == j.Kind {
			return k, nil
		}
	}
	return 0, fmt.Errorf("%w: %s", ErrNewer, shortened(j.Kind))
}

// body puts the body into the event: from its bytes if they are there.
func (j jsonEvent) body(kind model.Kind, e *model.Event) (err error) {
	switch {
	case j.Redacted && len(j.Body)+len(j.Raw) > 0:
		return errors.New("a redacted event has none")
	case j.Redacted:
		e.Body = model.Redacted{Was: kind}
		return nil
	case len(j.Raw) > 0 || j.Kind == unknownKind:
		e.Body, e.Raw, err = wire.DecodeBody(kind, j.Raw)
		return err
	}
	e.Body, err = model.DecodeBody(kind, func(into any) error {
		if err := strictly(j.Body, into); err != nil {
			return err
		}
		wire.Clean(into)
		return nil
	})
	return err
}

// strictly reads JSON that has no field we do not know: it would be lost.
func strictly(value []byte, into any) error {
	dec := json.NewDecoder(bytes.NewReader(value))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		return err
	}
	return nil
}

// bad says which value is wrong and why, in our own words where there are some.
func bad(path string, err error) error {
	var wrong *json.UnmarshalTypeError
	var syntax *json.SyntaxError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &wrong) && wrong.Field != "":
		return &BadValueError{path + "." + wrong.Field, fmt.Errorf("not a %s", wrong.Type.Kind())}
	case errors.As(err, &wrong):
		return &BadValueError{path, fmt.Errorf("not a %s", wrong.Type.Kind())}
	case errors.As(err, &syntax), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return &BadValueError{path, ErrSyntax}
	case strings.HasPrefix(err.Error(), "json: unknown field"):
		return &BadValueError{path, fmt.Errorf("%w: %s", ErrNewer, shortened(strings.TrimPrefix(err.Error(), "json: ")))}
	}
	return &BadValueError{path, err}
}

// shortened is a text of a file that may stand in a message.
func shortened(s string) string { return text.CleanLine(s, 60) }

// depth is how deeply objects and lists are nested in valid JSON.
func depth(value []byte) int {
	deepest, now, quoted := 0, 0, false
	for i := 0; i < len(value); i++ {
		switch c := value[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			now++
			deepest = max(deepest, now)
		case c == '}' || c == ']':
			now--
		}
	}
	return deepest
}
