package cli

import (
	"context"
	"fmt"
	"io"
	"strings"

	manual "github.com/muesli/mango"
	mango "github.com/muesli/mango-cobra"
	"github.com/muesli/roff"
	"github.com/spf13/cobra"

	"intervision/sessions"
	"intervision/text"
	"intervision/ui/lang"
)

// man writes the manual: commands and options from the command tree, keys from
// the table that screens use.
func (p *program) man(root *cobra.Command) action {
	return func(context.Context, []string) error {
		page, err := mango.NewManPage(1, root)
		if err != nil {
			return err
		}
		written := p.sections(page).Build(roff.NewDocument())
		// mango puts a dash too many before a short option.
		_, err = io.WriteString(p.Out, strings.ReplaceAll(written, "--h --help", "-h --help"))
		return err
	}
}

// sections adds what the command tree does not know.
func (p *program) sections(page *manual.ManPage) *manual.ManPage {
	return page.WithSection(p.words.Cli.ManKeys, p.keysText()).
		WithSection(p.words.Cli.ManPlaces, lang.Fill(p.words.Cli.ManWords, "db", notesFile(p.Getenv), "cards", cardsFolder(p.Getenv), "config", configFile(p.Getenv)))
}

// keysText lists every command of the screens that has a key.
func (p *program) keysText() string {
	var lines []string
	for _, c := range p.file.Keys {
		shown := c.Shown
		if len(shown) == 0 {
			shown = c.Keys
		}
		if len(shown) > 0 {
			lines = append(lines, fmt.Sprintf("%s: %s", p.words.Key(shown), p.words.Commands[c.ID].Name))
		}
	}
	return strings.Join(lines, "\n.br\n")
}

// completion writes the script of a shell.
func (p *program) completion() *cobra.Command {
	c := p.command("completion", arity{1, 1}, nil)
	shells := []string{"bash", "zsh", "fish", "powershell"}
	p.does(c, arity{1, 1}, func(_ context.Context, args []string) error {
		if err := p.oneOf("completion", args[0], shells); err != nil {
			return err
		}
		return p.script(c.Root(), args[0])
	})
	return p.completes(c, func(string) []string { return shells })
}

func (p *program) script(root *cobra.Command, shell string) error {
	switch shell {
	case "bash":
		return root.GenBashCompletionV2(p.Out, true)
	case "zsh":
		return root.GenZshCompletion(p.Out)
	case "fish":
		return root.GenFishCompletion(p.Out, true)
	}
	return root.GenPowerShellCompletionWithDesc(p.Out)
}

// completes says what a shell may offer as the first argument; nil leaves it
// to files.
func (p *program) completes(c *cobra.Command, offer func(typed string) []string) *cobra.Command {
	if offer == nil {
		return c
	}
	c.ValidArgsFunction = func(_ *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
		if len(args) > 0 || p.settle() != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		var fit []string
		for _, o := range offer(typed) {
			if strings.HasPrefix(o, typed) {
				fit = append(fit, o)
			}
		}
		return fit, cobra.ShellCompDirectiveNoFileComp
	}
	return c
}

// tellVersion tells the version.
func (p *program) tellVersion(context.Context, []string) error {
	return p.say(folder + " " + p.Version)
}

// methodIDs are what can stand where a method is asked.
func (p *program) methodIDs(string) []string {
	var ids []string
	for _, e := range p.library().List() {
		ids = append(ids, e.ID+"\t"+e.Name(p.set.lang))
	}
	return ids
}

// sessionIDs are what can stand where a session is asked.
func (p *program) sessionIDs(string) []string {
	var ids []string
	_ = p.reading(func(store sessions.Store) error { // a shell is told nothing else
		page, err := store.List(context.Background(), sessions.Query{}, "", 0)
		for _, s := range page.Rows {
			ids = append(ids, short(s.Log.String(), apart(page.Rows))+"\t"+text.CleanLine(p.describe(s), text.Title))
		}
		return err
	})
	return ids
}
