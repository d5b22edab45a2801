package find

// Span is where a word stands in a text: its bytes from From up to To.
type Span struct{ From, To int }

// Spans are where the words stand in a text, in order, so that they can be
// marked.
func (w *Words) Spans(text string) []Span {
	if w.Empty() {
		return nil
	}
	f, b := finder{words: w}, []byte(text)
	var all []Span
	for at := 0; ; {
		from, to := f.nextLike(b, at)
		if from == len(b) {
			return all
		}
		if f.match(b[from:to]) != 0 {
			all = append(all, Span{from, to})
		}
		at = to
	}
}
