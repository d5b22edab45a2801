package methods

import (
	"strconv"
	"strings"

	"intervision/model"
)

// draft is a step with what only the checks need: where it stands, which
// attributes were written, its texts with their lines.
type draft struct {
	block
	step    model.Step
	words   model.StepWords
	written map[string]string // attribute → value as it stands
	method  bool              // the place of the method in a frame
}

// methodID marks the place in a frame where the method goes.
const methodID = "method"

// newDraft understands a block.
func newDraft(b block, lang string, r *reporter) draft {
	title, attrs := r.braces(b)
	d := draft{block: b, written: map[string]string{}}
	d.words = model.StepWords{Title: cleanLine(title), Room: joined(b.room), Say: joined(b.say)}
	if s := b.section(tipsHeading); s != nil {
		d.words.Tips = verbatim(s.lines)
	}
	if s := b.section(guardHeading); s != nil {
		d.words.Guard = joined(s.lines)
	}
	for _, attr := range attrs {
		d.attribute(attr, r)
	}
	d.identity(title, r)
	d.step.Choices = d.choices(lang, r)
	d.step.Core = d.step.Core || isCore(d.step)
	d.step.Words = map[string]model.StepWords{lang: d.words}
	return d
}

// isCore says whether a step is kept at the usual level without being told.
func isCore(s model.Step) bool {
	return s.Pins == model.PinsQuestion || s.Capture == model.CaptureIntentions || s.Has(model.Reflection)
}

// braces parts a heading into its title and the attributes at its end.
func (r *reporter) braces(b block) (title string, attrs []string) {
	open := strings.LastIndexByte(b.heading, '{')
	if open < 0 {
		return b.heading, nil
	}
	inner, closed := strings.CutSuffix(b.heading[open+1:], "}")
	if !closed {
		r.add(b.line, BracesOpen, brief(b.heading))
	}
	return strings.TrimSpace(b.heading[:open]), strings.Fields(inner)
}

// identity checks what makes a step findable: its id and its title.
func (d *draft) identity(title string, r *reporter) {
	id := d.step.ID
	d.method = id == methodID
	switch {
	case id == "":
		r.suggest(d.line, StepNoID, "{#"+tidy(title)+"}", brief(title))
	case !kebab(id):
		r.suggest(d.line, IDShape, tidy(id), id)
	}
	if title == "" && !d.method {
		r.add(d.line, StepNoTitle, id)
	}
}

func attributeNames() []string {
	return []string{"capture", "speaks", "presenter", "who", "minutes", "min", "pins", "of", "uses",
		"marks", "scale", "provides", "keep"}
}

// attribute takes one word between the braces: #id or name=value.
func (d *draft) attribute(attr string, r *reporter) {
	if id, ok := strings.CutPrefix(attr, "#"); ok {
		if d.step.ID != "" {
			r.add(d.line, AttrTwice, brief("#"+id))
		}
		d.step.ID = id
		return
	}
	name, value, ok := strings.Cut(attr, "=")
	if !ok || value == "" {
		r.add(d.line, AttrShape, brief(attr))
		return
	}
	if _, twice := d.written[name]; twice {
		r.add(d.line, AttrTwice, name)
		return
	}
	d.written[name] = value
	d.set(name, value, r)
}

func (d *draft) set(name, value string, r *reporter) {
	s := &d.step
	switch name {
	case "capture":
		s.Capture = wordOf(d, r, name, value, captures())
	case "speaks":
		s.Speaks = wordOf(d, r, name, value, voices())
	case "presenter":
		s.Stance = wordOf(d, r, name, value, stances())
	case "who":
		s.Who = wordOf(d, r, name, value, circles())
	case "pins":
		s.Pins = wordOf(d, r, name, value, pins())
	case "keep":
		s.Core = wordOf(d, r, name, value, []word[bool]{{"core", true}})
	case "marks":
		s.Marks = wordsOf(d, r, name, value, marks())
	case "provides":
		s.Provides = wordsOf(d, r, name, value, functions())
	case "minutes":
		s.Minutes = d.minutes(r, name, value)
	case "min":
		s.Short = d.minutes(r, name, value)
	case "of":
		s.Of = value
	case "uses":
		s.Uses = value
	case "scale":
		s.Scale = d.scale(r, value)
	default:
		r.suggest(d.line, AttrUnknown, nearest(name, attributeNames()), brief(name), strings.Join(attributeNames(), " "))
	}
}

// wordOf reads an attribute that is one word of several.
func wordOf[T any](d *draft, r *reporter, name, value string, words []word[T]) T {
	v, ok := find(words, value)
	if !ok {
		r.unknown(d.line, name, value, names(words))
	}
	return v
}

// wordsOf reads an attribute that is words with commas between.
func wordsOf[T any](d *draft, r *reporter, name, value string, words []word[T]) []T {
	var list []T
	seen := map[string]bool{}
	for part := range strings.SplitSeq(value, ",") {
		v, ok := find(words, part)
		switch {
		case !ok:
			r.unknown(d.line, name, part, names(words))
		case seen[part]:
			r.add(d.line, AttrTwice, name+"="+part)
		default:
			list, seen[part] = append(list, v), true
		}
	}
	return list
}

func (d *draft) minutes(r *reporter, name, value string) int {
	n, err := strconv.Atoi(value)
	if err != nil {
		r.add(d.line, ValueKind, name, "number")
		return 0
	}
	return r.within(d.line, name, n, 0, maxMinutes)
}

// scale reads 0-10: two numbers, the first below the second, at most 100.
func (d *draft) scale(r *reporter, value string) model.Scale {
	low, high, _ := strings.Cut(value, "-")
	from, err1 := strconv.Atoi(low)
	to, err2 := strconv.Atoi(high)
	if err1 != nil || err2 != nil || from < 0 || from >= to || to > 100 {
		r.suggest(d.line, ValueUnknown, "0-10", "scale", brief(value), "0-10 1-5")
		return model.Scale{}
	}
	return model.Scale{From: from, To: to}
}
