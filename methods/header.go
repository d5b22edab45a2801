package methods

import "strings"

// headerKey is one key of the front matter and what it fills.
type headerKey struct {
	name     string
	optional bool
	read     func(r *reporter, c *Card, f field)
}

// header fills a card from its front matter: every key known, none twice,
// none missing. It gives the line of each key, for whoever finds more to say.
func header(front []line, c *Card, r *reporter) map[string]int {
	list, lines := fields(front, r), map[string]int{}
	for _, f := range list {
		c.Frame = c.Frame || f.key == "frame"
	}
	keys := headerKeys(c.Frame)
	for _, f := range list {
		r.key(keys, lines, c, f)
	}
	if len(list) == 0 && len(r.problems) > 0 {
		return lines // it could not be read: what is missing nobody knows
	}
	for _, k := range keys {
		if lines[k.name] == 0 && !k.optional {
			r.add(1, KeyMissing, k.name)
		}
	}
	return lines
}

func (r *reporter) key(keys []headerKey, lines map[string]int, c *Card, f field) {
	var all []string
	for _, k := range keys {
		all = append(all, k.name)
		if k.name != f.key {
			continue
		}
		if lines[f.key] != 0 {
			r.add(f.line, KeyTwice, f.key)
			return
		}
		lines[f.key] = f.line
		k.read(r, c, f)
		return
	}
	r.suggest(f.line, KeyUnknown, nearest(f.key, all), brief(f.key))
}

func headerKeys(frame bool) []headerKey {
	if frame {
		suits := headerKey{"suits", true, func(r *reporter, c *Card, f field) { c.Suits = r.ids(f) }}
		return append(append([]headerKey{{"frame", false, readFrame}}, commonKeys()...), suits)
	}
	return append(append([]headerKey{{"id", false, readID}}, commonKeys()...), methodKeys()...)
}

func commonKeys() []headerKey {
	return []headerKey{
		{"lang", false, func(r *reporter, c *Card, f field) { c.Lang = r.lang(f) }},
		{"name", false, func(r *reporter, c *Card, f field) { c.Name = r.text(f) }},
		{"purpose", false, func(r *reporter, c *Card, f field) { c.Purpose = r.text(f) }},
	}
}

func methodKeys() []headerKey {
	return []headerKey{
		{"kinds", false, func(r *reporter, c *Card, f field) { c.Kinds = r.kinds(f) }},
		{"people", false, func(r *reporter, c *Card, f field) {
			n := r.triple(f, "ideal", 99)
			c.People = People{n[0], n[1], n[2]}
		}},
		{"minutes", false, func(r *reporter, c *Card, f field) {
			n := r.triple(f, "default", maxMinutes)
			c.Minutes = Minutes{n[0], n[1], n[2]}
		}},
		{"difficulty", false, func(r *reporter, c *Card, f field) { c.Difficulty = r.number(f, 1, 3) }},
		{"depth", false, func(r *reporter, c *Card, f field) { c.Depth = r.number(f, 1, 3) }},
		{"evidence", false, func(r *reporter, c *Card, f field) { c.Evidence = r.oneOf(f, "A", "B", "C", "D") }},
		{"not-for", false, func(r *reporter, c *Card, f field) { c.NotFor = r.text(f) }},
		{"origin", false, func(r *reporter, c *Card, f field) { c.Origin = r.text(f) }},
		{"sources", true, func(r *reporter, c *Card, f field) { c.Sources = r.addresses(f) }},
		{"provides", true, func(r *reporter, c *Card, f field) { c.Provides = r.functions(f) }},
		{"credit", true, func(r *reporter, c *Card, f field) { c.Credit = r.text(f) }},
	}
}

// maxMinutes is the longest a method or a step may take.
const maxMinutes = 480

func readID(r *reporter, c *Card, f field) {
	id := r.text(f)
	if id != "" && !kebab(id) {
		r.suggest(f.line, IDShape, tidy(id), id)
	}
	if of, _, ok := fileID(r.file); ok && of != id && id != "" {
		r.suggest(f.line, IDFile, of, id, of)
	}
	c.ID = id
}

func readFrame(r *reporter, c *Card, f field) {
	c.ID = r.oneOf(f, Frames()...)
	if of, _, ok := fileID(r.file); ok && of != c.ID && c.ID != "" {
		r.suggest(f.line, IDFile, of, c.ID, of)
	}
}

func (r *reporter) lang(f field) string {
	lang := r.text(f)
	if lang != "" && !isLang(lang) {
		r.add(f.line, ValueUnknown, f.key, lang, "nl en de")
		return ""
	}
	if _, of, ok := fileID(r.file); ok && of != lang && lang != "" {
		r.suggest(f.line, LangFile, of, lang, of)
	}
	return lang
}

// tidy makes an id of a name, for a suggestion.
func tidy(s string) string {
	words := strings.FieldsFunc(strings.ToLower(s), func(c rune) bool {
		return (c < 'a' || c > 'z') && (c < '0' || c > '9')
	})
	return strings.Join(words, "-")
}
