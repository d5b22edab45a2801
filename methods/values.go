package methods

import (
	"slices"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml/ast"

	"intervision/model"
)

// The typed values of the front matter. Each reader reports what does not fit
// and gives the zero value then.

// text reads one line of words.
func (r *reporter) text(f field) string {
	s := cleanLine(scalar(f.value))
	if s == "" {
		r.add(f.line, ValueKind, f.key, "text")
	}
	return s
}

// number reads a whole number from lowest to highest.
func (r *reporter) number(f field, lowest, highest int) int {
	s := scalar(f.value)
	n, err := strconv.Atoi(s)
	if err != nil {
		r.add(f.line, ValueKind, f.key, "number")
		return 0
	}
	return r.within(f.line, f.key, n, lowest, highest)
}

func (r *reporter) within(line int, key string, n, lowest, highest int) int {
	if n < lowest || n > highest {
		r.add(line, ValueRange, key, strconv.Itoa(n), strconv.Itoa(lowest), strconv.Itoa(highest))
		return 0
	}
	return n
}

// oneOf reads one word of several.
func (r *reporter) oneOf(f field, allowed ...string) string {
	s := scalar(f.value)
	if !slices.Contains(allowed, s) {
		r.unknown(f.line, f.key, s, allowed)
		return ""
	}
	return s
}

func (r *reporter) unknown(line int, key, value string, allowed []string) {
	r.suggest(line, ValueUnknown, nearest(value, allowed), key, brief(value), strings.Join(allowed, " "))
}

// list reads values between square brackets or behind hyphens.
func (r *reporter) list(f field) []field {
	seq, ok := f.value.(*ast.SequenceNode)
	if !ok {
		r.add(f.line, ValueKind, f.key, "list")
		return nil
	}
	items := make([]field, len(seq.Values))
	for i, v := range seq.Values {
		items[i] = field{f.key, max(lineOf(v), f.line), v}
	}
	return items
}

func (r *reporter) kinds(f field) []string {
	var kinds []string
	for _, item := range r.list(f) {
		if kind := r.oneOf(item, Kinds()...); kind != "" {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}

func (r *reporter) functions(f field) []model.Function {
	var list []model.Function
	for _, item := range r.list(f) {
		if name := r.oneOf(item, names(ownFunctions())...); name != "" {
			list = append(list, model.Function(name))
		}
	}
	return list
}

// ids reads the ids of methods.
func (r *reporter) ids(f field) []string {
	var list []string
	for _, item := range r.list(f) {
		id := r.text(item)
		if id != "" && !kebab(id) {
			r.suggest(item.line, IDShape, tidy(id), id)
		}
		list = append(list, id)
	}
	return list
}

func (r *reporter) addresses(f field) []string {
	var list []string
	for _, item := range r.list(f) {
		if s := r.text(item); s != "" {
			list = append(list, s)
		}
	}
	return list
}

// triple reads {min: 4, middle: 6, max: 12}, where middle has the name given.
func (r *reporter) triple(f field, middle string, highest int) [3]int {
	var n [3]int
	pairs, ok := mapping(f.value)
	if !ok {
		r.add(f.line, ValueKind, f.key, "numbers")
		return n
	}
	keys, seen := [3]string{"min", middle, "max"}, [3]bool{}
	for _, p := range pairs {
		r.part(f, field{scalar(p.Key), max(lineOf(p.Key), f.line), p.Value}, keys, &n, &seen, highest)
	}
	for i, key := range keys {
		if !seen[i] {
			r.add(f.line, KeyMissing, f.key+"."+key)
		}
	}
	if !slices.Contains(n[:], 0) && !slices.IsSorted(n[:]) {
		r.add(f.line, RangeOrder, f.key)
	}
	return n
}

// part reads one number of a triple into its place.
func (r *reporter) part(whole, p field, keys [3]string, n *[3]int, seen *[3]bool, highest int) {
	i, key := slices.Index(keys[:], p.key), whole.key+"."+brief(p.key)
	switch {
	case i < 0:
		r.suggest(p.line, KeyUnknown, nearest(p.key, keys[:]), key)
	case seen[i]:
		r.add(p.line, KeyTwice, key)
	default:
		seen[i], n[i] = true, r.number(field{key, p.line, p.value}, 1, highest)
	}
}
