package cli

import (
	"slices"
	"strings"

	"intervision/ui/keys"
)

// keyJSON is a command in config show --keys --json. It is a contract: see
// docs/commands.md.
type keyJSON struct {
	Command string   `json:"command"`
	Title   string   `json:"title"`
	Keys    []string `json:"keys"`
	Changed bool     `json:"changed"`
	Fixed   bool     `json:"fixed"`
}

// showKeys lists every command of the screens with its name for the file of
// settings, its keys, and what it is called.
func (p *program) showKeys(asJSON bool) error {
	rows := []keyJSON{}
	w := p.words.Config
	t := table{{w.Command, w.Keys, p.words.Cli.Name}}
	for _, c := range p.file.Keys {
		name := p.words.Commands[c.ID].Name
		rows = append(rows, keyJSON{string(c.ID), name, listed(c.Keys), p.isChanged(c), c.NeedsKey})
		t = append(t, []string{string(c.ID), p.keysOf(c), name})
	}
	if asJSON {
		return p.printJSON(rows)
	}
	return p.print(t)
}

// keysOf are the keys of a command to read, with a sign where the file of
// settings changed them.
func (p *program) keysOf(c keys.Command) string {
	shown := strings.Join(c.Keys, " ")
	switch {
	case len(c.Shown) > 0:
		shown = p.words.Key(c.Shown)
	case len(c.Keys) == 0:
		shown = p.words.Config.NoKeys
	}
	if p.isChanged(c) {
		shown += " *"
	}
	return shown
}

// isChanged says whether the file of settings gave a command other keys.
func (p *program) isChanged(c keys.Command) bool {
	usual, _ := keys.Default().Find(c.ID)
	return !slices.Equal(usual.Keys, c.Keys)
}
