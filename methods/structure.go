package methods

import (
	"slices"
	"strconv"
	"strings"

	"intervision/model"
)

// The beginnings of a frame's step ids, kept free so that they never meet a
// method's.
const (
	openPrefix  = "open-"
	closePrefix = "close-"
	stopPrefix  = "stop-"
)

// structure checks what the program needs to run a card: ids, references and
// attributes that go together.
func (p *parsed) structure() {
	if len(p.drafts) == 0 {
		p.add(1, StepsMissing)
	}
	p.ids()
	if p.card.Frame {
		p.place()
	}
	for i := range p.drafts {
		p.references(i)
		p.captureNeeds(p.drafts[i])
		p.contradictions(p.drafts[i])
	}
}

func (p *parsed) ids() {
	first := map[string]int{}
	for _, d := range p.drafts {
		id := d.step.ID
		if first[id] != 0 && id != "" {
			p.add(d.line, IDTwice, id, strconv.Itoa(first[id]))
		}
		if first[id] == 0 {
			first[id] = d.line
		}
		p.prefix(d)
	}
}

// prefix holds the ids of frames and methods apart.
func (p *parsed) prefix(d draft) {
	prefix, own := "", false
	for _, known := range []string{openPrefix, closePrefix, stopPrefix} {
		if strings.HasPrefix(d.step.ID, known) {
			prefix, own = known, true
		}
	}
	switch {
	case d.step.ID == "":
	case p.card.Frame && !own && !d.method:
		p.add(d.line, IDPrefix, d.step.ID)
	case !p.card.Frame && own:
		p.suggest(d.line, IDReserved, strings.TrimPrefix(d.step.ID, prefix), d.step.ID, prefix)
	case !p.card.Frame && d.method:
		p.suggest(d.line, IDReserved, "the-method", d.step.ID, methodID)
	}
}

// place checks that a frame has room for the method exactly once.
func (p *parsed) place() {
	count, at := 0, 1
	for _, d := range p.drafts {
		if !d.method {
			continue
		}
		count, at = count+1, d.line
		if !d.empty() || len(d.written) > 0 {
			p.add(d.line, MethodStepContent)
		}
	}
	if count != 1 {
		p.suggest(at, MethodStep, "## {#method}", strconv.Itoa(count))
	}
}

// references checks that of= and uses= name an earlier step that has
// something to give.
func (p *parsed) references(i int) {
	s := p.drafts[i].step
	if s.Of != "" {
		p.reference(i, "of", s.Of, []model.Capture{model.CaptureEntries, model.CaptureRound, model.CaptureSilent,
			model.CaptureQuestions, model.CaptureColumns, model.CaptureIntentions, model.CaptureText})
	}
	if s.Uses != "" {
		p.reference(i, "uses", s.Uses, []model.Capture{model.CapturePick})
	}
}

func (p *parsed) reference(i int, attr, id string, suitable []model.Capture) {
	at := p.drafts[i].line
	target := slices.IndexFunc(p.drafts, func(d draft) bool { return d.step.ID == id })
	switch {
	case target < 0:
		p.suggest(at, RefUnknown, nearest(id, p.earlier(i)), attr, id)
	case target >= i:
		p.add(at, RefLater, attr, id)
	case !slices.Contains(suitable, p.drafts[target].step.Capture):
		p.add(at, RefCapture, attr, id, nameOf(captures(), p.drafts[target].step.Capture))
	}
}

func (p *parsed) earlier(i int) []string {
	var ids []string
	for _, d := range p.drafts[:i] {
		ids = append(ids, d.step.ID)
	}
	return ids
}

// nameOf is the word of a value.
func nameOf[T comparable](words []word[T], value T) string {
	for _, w := range words {
		if w.value == value {
			return w.name
		}
	}
	return ""
}
