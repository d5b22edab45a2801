package methods

import "slices"

// Which method comes first, and which beside it. The tables decide that; the
// points decide everything they leave open.

// beside is the points for what stands beside the first; the first itself is
// lifted above the rest.
const beside = 6

// lead gives the first method and the one beside it their points. The list is
// in the order of its points.
//
// The points alone would give an experienced group whose safety is good the
// same easy method every time, because easy, short and well described all
// count. So the second method is not the one with the most points: in a group
// that is new to each other it is the next of the careful order, in others the
// one its neighbours in the row name.
func (d advisor) lead(list []weighed) {
	if d.main() == "" {
		return
	}
	first, reason := d.first(list)
	id := ""
	if first >= 0 {
		id = list[first].Method
	}
	if next := d.next(list, id); next >= 0 {
		list[next].Score += beside
		list[next].say(Reason{AnswerKind, "close-by", d.main()})
	}
	if first < 0 {
		return // the table's own is not to be had: the points decide
	}
	for i, w := range list {
		if i != first && w.Score >= list[first].Score {
			list[first].Score = w.Score + 1
		}
	}
	list[first].say(reason)
}

// say puts a reason before the others, in place of the plain one about the kind.
func (w *weighed) say(r Reason) {
	if r.Code == "" {
		return
	}
	rest := slices.DeleteFunc(slices.Clone(w.Reasons), func(r Reason) bool { return r.Code == "kind-main" })
	w.Reasons = append([]Reason{r}, rest...)
}

// first is the place of the method that comes first, -1 if none stands out.
// What the presenter hopes for goes before the tables: it is their case.
func (d advisor) first(list []weighed) (int, Reason) {
	for i, w := range list {
		if favours(d.Wants, w.Method) && slices.Contains(w.entry.Kinds, d.main()) && !d.squeezed(w.entry) && d.open(w.Method) {
			return i, Reason{}
		}
	}
	if d.safety == 1 {
		return d.pick(list, carefully(d.main()), ""), Reason{AnswerSafety, "first-careful", d.main()}
	}
	cell := row(d.main())[column(d.Minutes)].of(d.seasoned)
	return d.pick(list, []string{cell}, ""), Reason{AnswerKind, "first-choice", d.main()}
}

// next is the place of the method beside the first, -1 for none.
func (d advisor) next(list []weighed, first string) int {
	if d.safety == 1 {
		return d.pick(list, carefully(d.main()), first)
	}
	here := row(d.main())
	ids := nearby(here, column(d.Minutes), d.seasoned)
	if favours(d.Wants, first) {
		ids = append([]string{here[column(d.Minutes)].of(d.seasoned)}, ids...)
	}
	return d.pick(list, ids, first)
}

// pick is the place in the list of the first of these methods, preferably one
// that loses little of its time; -1 if none is there.
func (d advisor) pick(list []weighed, ids []string, not string) int {
	hurried := -1
	for _, id := range ids {
		i := slices.IndexFunc(list, func(w weighed) bool { return w.Method == id })
		switch {
		case i < 0 || id == not || !d.open(id):
		case !d.squeezed(list[i].entry):
			return i
		case hurried < 0:
			hurried = i
		}
	}
	return hurried
}

// open says whether a method may come first: not against the presenter's wish,
// and for a group that is used to this nothing it did lately.
func (d advisor) open(id string) bool {
	return !opposes(d.Wants, id) && !(d.seasoned && d.lately(id))
}
