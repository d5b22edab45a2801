package cli

import (
	"cmp"
	"context"
	"errors"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"intervision/methods"
)

// methods are the commands about methods.
func (p *program) methods() *cobra.Command {
	list := p.command("methods list", arity{}, nil)
	asJSON := list.Flags().Bool("json", false, p.words.Cli.Flags["json"])
	p.does(list, arity{}, func(context.Context, []string) error { return p.listMethods(*asJSON) })
	lint := p.command("methods lint", arity{0, many}, p.lint)
	return p.parent("methods", list, p.showCommand(), lint, p.command("methods new", arity{1, many}, p.newCard))
}

// does gives a command what it does, once its flags are known.
func (p *program) does(c *cobra.Command, takes arity, do action) {
	c.Run = func(c *cobra.Command, args []string) { p.err = p.carryOut(c, takes, do, args) }
}

// methodRow is a method in methods list --json. It is a contract: see
// docs/commands.md.
type methodRow struct {
	ID         string   `json:"id"`
	Name       string   `json:"name"`
	Languages  []string `json:"languages"`
	Kinds      []string `json:"kinds"`
	Evidence   string   `json:"evidence"`
	People     people   `json:"people"`
	Minutes    minutes  `json:"minutes"`
	Difficulty int      `json:"difficulty"`
	Depth      int      `json:"depth"`
	Own        bool     `json:"own"`
}

type people struct {
	Min   int `json:"min"`
	Ideal int `json:"ideal"`
	Max   int `json:"max"`
}

type minutes struct {
	Min     int `json:"min"`
	Default int `json:"default"`
	Max     int `json:"max"`
}

func rowOf(e methods.Entry, lang string) methodRow {
	return methodRow{
		ID: e.ID, Name: e.Name(lang), Languages: listed(e.Langs), Kinds: listed(e.Kinds), Evidence: e.Evidence,
		People: people(e.People), Minutes: minutes(e.Minutes), Difficulty: e.Difficulty, Depth: e.Depth, Own: e.Own,
	}
}

// listed is a list that is [] in JSON when it is empty.
func listed[T any](list []T) []T { return append([]T{}, list...) }

// listMethods lists every method that can be used; an own card that cannot is
// told about, and left out.
func (p *program) listMethods(asJSON bool) error {
	w := p.words
	rows := []methodRow{}
	t := table{{w.Cli.ID, w.Cli.Name, w.Cli.People, w.Cli.Minutes, w.Cli.Kinds}}
	for _, e := range p.library().List() {
		if e.Err != nil {
			p.tell(p.sentence(p.aboutCard(e.Err)))
			continue
		}
		rows = append(rows, rowOf(e, p.set.lang))
		t = append(t, p.methodLine(e))
	}
	if asJSON {
		return p.printJSON(rows)
	}
	return p.print(t)
}

// aboutCard names the file of an own card that cannot be used.
func (p *program) aboutCard(err error) error {
	var card *methods.Error
	if !errors.As(err, &card) || len(card.Problems) == 0 || card.Problems[0].File == "" {
		return err
	}
	return about(filepath.Join(cardsFolder(p.Getenv), card.Problems[0].File), err)
}

// methodLine is a method in a list to read.
func (p *program) methodLine(e methods.Entry) []string {
	name, kinds := e.Name(p.set.lang), make([]string, len(e.Kinds))
	if e.Own {
		name += " (" + p.words.Cli.Own + ")"
	}
	for i, k := range e.Kinds {
		kinds[i] = p.words.Library.Kinds[k]
	}
	return []string{e.ID, name, span(e.People.Min, e.People.Max), span(e.Minutes.Min, e.Minutes.Max), strings.Join(kinds, ", ")}
}

// span is "4-12", or "3" when both ends are the same.
func span(from, to int) string {
	if from == to {
		return strconv.Itoa(from)
	}
	return strconv.Itoa(from) + "-" + strconv.Itoa(to)
}

// cardError says that there is no such method, in the words of the command
// line; other errors of a card stay as they are.
func (p *program) cardError(id string, err error) error {
	var card *methods.Error
	if !errors.As(err, &card) || len(card.Problems) == 0 || card.Problems[0].Code != methods.NoCard {
		return err
	}
	sentence := cannot(p.words.Cli.NoMethod, "id", cmp.Or(id, "?"))
	if near := card.Problems[0].Suggest; near != "" {
		return cannot(sentence.Error() + " " + p.words.Problem(methods.Problem{Suggest: near}))
	}
	return sentence
}
