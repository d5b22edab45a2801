package cli

import (
	"context"

	"github.com/spf13/cobra"

	"intervision/methods"
	"intervision/model"
)

// showCommand is methods show.
func (p *program) showCommand() *cobra.Command {
	c := p.command("methods show", arity{1, 1}, nil)
	asJSON := c.Flags().Bool("json", false, p.words.Cli.Flags["json"])
	plain := c.Flags().Bool("plain", false, p.words.Cli.Flags["plain"])
	markdown := c.Flags().Bool("markdown", false, p.words.Cli.Flags["markdown"])
	handout := c.Flags().Bool("print", false, p.words.Cli.Flags["print"])
	p.does(c, arity{1, 1}, func(_ context.Context, args []string) error {
		switch {
		case *asJSON && *plain:
			return p.notBoth(c, "json", "plain")
		case *asJSON && *markdown:
			return p.notBoth(c, "json", "markdown")
		case *asJSON && *handout:
			return p.notBoth(c, "json", "print")
		case *plain && *handout:
			return p.notBoth(c, "plain", "print")
		}
		card, err := p.library().Card(args[0], p.set.lang)
		switch {
		case err != nil:
			return p.cardError(args[0], err)
		case *asJSON:
			return p.printJSON(cardOf(card))
		case *handout:
			return p.handout(card, *markdown)
		}
		return p.read(card.Markdown(p.words.Labels()), *plain || *markdown)
	})
	return p.completes(c, p.methodIDs)
}

// cardJSON is a card in methods show --json: what the list has, and all the
// words. It is a contract: see docs/commands.md.
type cardJSON struct {
	methodRow
	Language string     `json:"language"`
	Purpose  string     `json:"purpose"`
	NotFor   string     `json:"notFor"`
	Origin   string     `json:"origin"`
	Sources  []string   `json:"sources"`
	Credit   string     `json:"credit"`
	Intro    string     `json:"intro"`
	Steps    []stepJSON `json:"steps"`
}

type stepJSON struct {
	ID      string       `json:"id"`
	Title   string       `json:"title"`
	Minutes minutesOf    `json:"minutes"`
	Room    string       `json:"room"`
	Say     string       `json:"say"`
	Tips    string       `json:"tips"`
	Guard   string       `json:"guard"`
	Choices []choiceJSON `json:"choices"`
}

// minutesOf are the minutes of a step: as it is meant, and in the short form.
type minutesOf struct {
	Default int `json:"default"`
	Short   int `json:"short"`
}

type choiceJSON struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Text string `json:"text"`
}

func cardOf(c methods.Card) cardJSON {
	out := cardJSON{
		methodRow: methodRow{
			ID: c.ID, Name: c.Name, Languages: []string{c.Lang}, Kinds: listed(c.Kinds), Evidence: c.Evidence,
			People: people(c.People), Minutes: minutes(c.Minutes), Difficulty: c.Difficulty, Depth: c.Depth, Own: c.Own,
		},
		Language: c.Lang, Purpose: c.Purpose, NotFor: c.NotFor, Origin: c.Origin, Sources: listed(c.Sources),
		Credit: c.Credit, Intro: c.Intro, Steps: []stepJSON{},
	}
	for _, s := range c.Steps {
		out.Steps = append(out.Steps, stepOf(s, c.Lang))
	}
	return out
}

func stepOf(s model.Step, lang string) stepJSON {
	w := s.Words[lang]
	out := stepJSON{
		ID: s.ID, Title: w.Title, Minutes: minutesOf{s.Minutes, s.Short}, Room: w.Room, Say: w.Say, Tips: w.Tips,
		Guard: w.Guard, Choices: []choiceJSON{},
	}
	for _, c := range s.Choices {
		out.Choices = append(out.Choices, choiceJSON{c.ID, c.Words[lang].Name, c.Words[lang].Text})
	}
	return out
}
