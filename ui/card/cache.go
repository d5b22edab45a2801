package card

import (
	"slices"

	"intervision/ui/theme"
)

// kept is how many rendered cards a cache holds: a screen shows two at most, and
// turning through a list goes back and forth over a few. One takes some 20 KiB.
const kept = 24

// Cache keeps rendered Markdown by its text, width and theme (the language is in
// the text). It belongs to one program and one goroutine.
type Cache struct {
	pages map[key][]string
	used  []key // oldest use first
}

type key struct {
	md    string
	width int
	theme string
}

// New is an empty cache.
func New() *Cache { return &Cache{pages: make(map[key][]string, kept)} }

// Lines gives what Render gives, rendered once. The lines belong to the cache:
// they are read, not changed.
func (c *Cache) Lines(md string, width int, th theme.Theme) []string {
	k := key{md, max(width, narrowest), th.ID}
	lines, ok := c.pages[k]
	if !ok {
		lines = slices.Clip(Render(md, k.width, th))
		c.pages[k] = lines
	}
	c.touch(k)
	return lines
}

// Put takes lines that Render made for the same Markdown, width and theme, for
// instance in a command while another screen was shown.
func (c *Cache) Put(md string, width int, th theme.Theme, lines []string) {
	k := key{md, max(width, narrowest), th.ID}
	c.pages[k] = slices.Clip(lines)
	c.touch(k)
}

// touch makes k the last to go, and lets the first go when there are too many.
func (c *Cache) touch(k key) {
	last := len(c.used) - 1
	if last >= 0 && c.used[last] == k {
		return
	}
	c.used = append(slices.DeleteFunc(c.used, func(other key) bool { return other == k }), k)
	if len(c.used) > kept {
		delete(c.pages, c.used[0])
		c.used = slices.Delete(c.used, 0, 1)
	}
}
