package export

import (
	"time"

	"intervision/model"
	"intervision/ui/lang"
)

// PrivateNotes gives private notes as a page of their own: what they are about, who
// should read them, and a line each. No export of a session holds any of it.
func PrivateNotes(n model.PrivateNotes, leader, about string, words *lang.Texts, zone *time.Location) string {
	w := words.Private
	if leader == "" {
		leader = w.WhoeverLeads
	}
	var out sheet
	out.heading(1, inert(lang.Fill(w.Heading, "title", about)))
	out.paragraph(inert(lang.Fill(w.For, "who", leader, "date", words.Times.Long(n.Until, zone))))
	out.gap()
	for _, l := range n.Lines {
		out.item(0, "- ", linesOf(l.Text)...)
	}
	return out.text.String()
}
