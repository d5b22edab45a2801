package cli

import (
	"slices"
	"strconv"
	"strings"

	"intervision/methods"
	"intervision/text"
	"intervision/ui/lang"
)

// adviceJSON is an advice in advise --json. It is a contract: see
// docs/commands.md.
type adviceJSON struct {
	Advice   []advisedJSON  `json:"advice"`
	Stop     *stopJSON      `json:"stop"`
	Excluded []excludedJSON `json:"excluded"`
	Unknown  []string       `json:"unknown"`
}

type advisedJSON struct {
	Method    string       `json:"method"`
	Score     int          `json:"score"`
	Shortened bool         `json:"shortened"`
	Reasons   []reasonJSON `json:"reasons"`
	NotWhen   string       `json:"notWhen"`
}

type reasonJSON struct {
	Answer string `json:"answer"`
	Code   string `json:"code"`
	Text   string `json:"text"`
}

type stopJSON struct {
	Code    string   `json:"code"`
	Text    string   `json:"text"`
	Instead []string `json:"instead"`
}

type excludedJSON struct {
	Method string `json:"method"`
	Code   string `json:"code"`
}

func (p *program) adviceJSON(a methods.Advice, entries []methods.Entry) adviceJSON {
	w := p.words.Advice
	out := adviceJSON{Advice: []advisedJSON{}, Excluded: []excludedJSON{}, Unknown: listed(a.Unknown)}
	for _, m := range a.Advice {
		row := advisedJSON{Method: m.Method, Score: m.Score, Shortened: m.Shortened, NotWhen: w.NotWhen(m, entryOf(entries, m.Method), p.set.lang)}
		for _, r := range m.Reasons {
			row.Reasons = append(row.Reasons, reasonJSON{r.Answer, r.Code, w.Reason(r)})
		}
		out.Advice = append(out.Advice, row)
	}
	if a.Stop != nil {
		out.Stop = &stopJSON{a.Stop.Code, w.StopSays(*a.Stop), listed(w.Instead(*a.Stop))}
	}
	for _, e := range a.Excluded {
		out.Excluded = append(out.Excluded, excludedJSON(e))
	}
	return out
}

func entryOf(entries []methods.Entry, id string) methods.Entry {
	if i := slices.IndexFunc(entries, func(e methods.Entry) bool { return e.ID == id }); i >= 0 {
		return entries[i]
	}
	return methods.Entry{ID: id}
}

// sayAdvice prints an advice for people.
func (p *program) sayAdvice(a methods.Advice, entries []methods.Entry) error {
	w, b := p.words.Advice, &paragraphs{width: p.columns() - 2}
	if a.Stop != nil {
		b.add(0, w.Maybe+" "+w.StopSays(*a.Stop))
		b.add(0, w.Helps)
		for _, help := range w.Instead(*a.Stop) {
			b.item(2, help)
		}
		b.gap()
		b.add(0, w.YourCall)
	}
	for i, m := range a.Advice {
		switch {
		case i == 0 && a.Stop != nil:
			b.gap()
			b.add(0, w.Light)
		case i == 0:
			b.add(0, w.Best)
		case i == 1:
			b.add(0, w.Others)
		}
		p.sayMethod(b, m, entryOf(entries, m.Method))
	}
	if len(a.Advice) > 0 {
		b.add(0, w.Missing(p.words, a.Unknown))
	}
	return p.say(strings.Trim(b.String(), "\n"))
}

// sayMethod is one method: its name and id, why, and when not.
func (p *program) sayMethod(b *paragraphs, m methods.Advised, e methods.Entry) {
	w := p.words.Advice
	name := e.Name(p.set.lang) + " (" + m.Method + ")"
	if m.Groups > 1 {
		name += ", " + lang.Fill(w.SideBy, "n", strconv.Itoa(m.Groups))
	}
	if m.Shortened {
		name += ", " + w.Shorter
	}
	b.gap()
	b.add(2, name)
	for _, r := range m.Reasons {
		b.item(4, w.Reason(r))
	}
	if not := w.NotWhen(m, e, p.set.lang); not != "" {
		b.add(4, p.words.Library.NotFor+" "+not)
	}
	b.gap()
}

// paragraphs are lines of text being filled.
type paragraphs struct {
	strings.Builder
	width int
}

// add puts a paragraph in, indented by so many columns; an empty one is left
// out.
func (b *paragraphs) add(indent int, s string) {
	if s == "" {
		return
	}
	for _, line := range text.Wrap(text.Steady(text.CleanLine(s, 0)), max(20, b.width-indent)) {
		b.WriteString(strings.Repeat(" ", indent) + line + "\n")
	}
}

// item puts a line of a list in.
func (b *paragraphs) item(indent int, s string) {
	for i, line := range text.Wrap(text.Steady(text.CleanLine(s, 0)), max(20, b.width-indent-2)) {
		mark := "- "
		if i > 0 {
			mark = "  "
		}
		b.WriteString(strings.Repeat(" ", indent) + mark + line + "\n")
	}
}

// gap is one empty line, however often it is asked for.
func (b *paragraphs) gap() {
	if s := b.String(); s != "" && !strings.HasSuffix(s, "\n\n") {
		b.WriteString("\n")
	}
}
