package methods

import (
	"strconv"
	"strings"

	"intervision/model"
)

// choices reads the list under ### Choices. An item may run on over several
// lines; the next item begins with a hyphen.
func (d *draft) choices(lang string, r *reporter) []model.Choice {
	s := d.section(choicesHeading)
	if s == nil {
		return nil
	}
	var list []model.Choice
	first := map[string]int{}
	for _, item := range items(s.lines) {
		c, ok := choice(item.text, lang)
		if !ok {
			r.suggest(item.line, ChoiceShape, "- {#"+tidy(short(item.text))+"} **…**: …", short(item.text))
			continue
		}
		if first[c.ID] != 0 {
			r.add(item.line, IDTwice, c.ID, strconv.Itoa(first[c.ID]))
		}
		if !kebab(c.ID) {
			r.suggest(item.line, IDShape, tidy(c.ID), c.ID)
		}
		first[c.ID] = item.line
		list = append(list, c)
	}
	return list
}

// items joins the lines of each list item; what belongs to none is an item too.
func items(lines []line) []paragraph {
	var spaced []line
	for _, l := range lines {
		if isItem(l.text) {
			spaced = append(spaced, line{"", l.no})
		}
		spaced = append(spaced, l)
	}
	return paragraphs(spaced)
}

func isItem(s string) bool {
	s = strings.TrimSpace(s)
	return strings.HasPrefix(s, "- ") || strings.HasPrefix(s, "* ") || s == "-"
}

// choice reads - {#id} **Name**: text. The text may be missing, with its colon.
func choice(item, lang string) (model.Choice, bool) {
	rest, isBullet := strings.CutPrefix(item, "- {")
	attrs, rest, closed := strings.Cut(rest, "}")
	name, text, named := strings.Cut(strings.TrimPrefix(strings.TrimSpace(rest), "**"), "**")
	text, colon := strings.CutPrefix(strings.TrimSpace(text), ":")
	bold := strings.HasPrefix(strings.TrimSpace(rest), "**")
	words := model.ChoiceWords{Name: strings.TrimSpace(name), Text: strings.TrimSpace(text)}
	c, ok := choiceID(attrs)
	if !isBullet || !closed || !named || !bold || !ok || words.Name == "" || (!colon && words.Text != "") {
		return model.Choice{}, false
	}
	c.Words = map[string]model.ChoiceWords{lang: words}
	return c, true
}

// choiceID reads #id, with adapted or slips behind it or not.
func choiceID(attrs string) (c model.Choice, ok bool) {
	id, flags := "", strings.Fields(attrs)
	if len(flags) > 0 {
		id, ok = strings.CutPrefix(flags[0], "#")
		flags = flags[1:]
	}
	for _, flag := range flags {
		switch {
		case flag == "adapted" && !c.Adapted:
			c.Adapted = true
		case flag == "slips" && !c.Slips:
			c.Slips = true
		default:
			return model.Choice{}, false
		}
	}
	c.ID = id
	return c, ok && id != ""
}

// short is the beginning of a text, for a problem that quotes it.
func short(s string) string {
	words := strings.Fields(s)
	return brief(strings.Join(words[:min(len(words), 6)], " "))
}
