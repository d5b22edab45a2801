package cli

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"intervision/methods"
	"intervision/ui/lang"
)

// advise is the command that says which method suits.
func (p *program) advise() *cobra.Command {
	c := p.command("advise", arity{}, nil)
	given := p.adviceFlags(c)
	asJSON := c.Flags().Bool("json", false, p.words.Cli.Flags["json"])
	p.does(c, arity{}, func(context.Context, []string) error {
		answers, err := p.answers(given)
		if err != nil {
			return err
		}
		entries := p.usable()
		advice := methods.Advise(entries, answers)
		if *asJSON {
			return p.printJSON(p.adviceJSON(advice, entries))
		}
		if err := p.sayAdvice(advice, entries); err != nil {
			return err
		}
		if len(answers.Kinds) == 0 {
			p.tell(lang.Fill(p.words.Advice.Question, "help", helpOf(c)))
		}
		return nil
	})
	return c
}

// given are the answers as they were typed.
type given struct {
	kinds, signals                                    *[]string
	people, minutes, experience, safety, skill, wants *string
	manager, trained, member                          *bool
}

func (p *program) adviceFlags(c *cobra.Command) given {
	w, f := p.words.Advice.Flags, c.Flags()
	f.SortFlags = false
	list := func(name string) *[]string { return f.StringArray(name, nil, w[name]) }
	word := func(name string) *string { return f.String(name, "", w[name]) }
	flag := func(name string) *bool { return f.Bool(name, false, w[name]) }
	g := given{
		kinds: list("kind"), people: word("people"), minutes: word("minutes"), experience: word("experience"),
		safety: word("safety"), skill: word("skill"), wants: word("wants"), signals: list("signal"),
		manager: flag("manager"), trained: flag("trained"), member: flag("member"),
	}
	for name, words := range map[string][]string{
		"kind": methods.Kinds(), "experience": methods.Experiences(), "safety": grades(), "skill": grades(),
		"wants": methods.Wishes(), "signal": signals(),
	} {
		_ = c.RegisterFlagCompletionFunc(name, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp)) // it exists
	}
	return g
}

// noSignal is what to type for none of the signals.
const noSignal = "none"

func signals() []string { return append(methods.Signals(), noSignal) }

func grades() []string { return []string{"1", "2", "3"} }

// The most people and minutes that make sense.
const (
	mostPeople  = 999
	mostMinutes = 480
)

// answers checks what was typed.
func (p *program) answers(g given) (a methods.Answers, err error) {
	a.Manager, a.Trained, a.Member = *g.manager, *g.trained, *g.member
	for _, check := range []func() error{
		func() error { a.Kinds, err = p.wordsOf("--kind", *g.kinds, methods.Kinds()); return err },
		func() error { a.People, err = p.number("--people", *g.people, mostPeople); return err },
		func() error { a.Minutes, err = p.number("--minutes", *g.minutes, mostMinutes); return err },
		func() error {
			a.Experience = *g.experience
			return p.maybe("--experience", a.Experience, methods.Experiences())
		},
		func() error { a.Safety, err = p.grade("--safety", *g.safety); return err },
		func() error { a.Skill, err = p.grade("--skill", *g.skill); return err },
		func() error { a.Wants = *g.wants; return p.maybe("--wants", a.Wants, methods.Wishes()) },
		func() error { a.Signals, err = p.wordsOf("--signal", *g.signals, signals()); return err },
	} {
		if err := check(); err != nil {
			return a, err
		}
	}
	if a.Signals != nil {
		a.Signals = slices.DeleteFunc(a.Signals, func(s string) bool { return s == noSignal })
	}
	return a, nil
}

// maybe refuses a word that is not among those there are; an answer may be left
// out.
func (p *program) maybe(flag, value string, words []string) error {
	if value == "" {
		return nil
	}
	return p.oneOf(flag, value, words)
}

// wordsOf takes a list of words, each typed behind an option of its own or with
// commas between them; nil if none was typed.
func (p *program) wordsOf(flag string, typed, words []string) ([]string, error) {
	var list []string
	for _, value := range typed {
		for word := range strings.SplitSeq(value, ",") {
			if word == "" {
				return nil, wrong(p.words.Cli.NeedsValue, "flag", flag, "help", folder+" advise --help")
			}
			if err := p.oneOf(flag, word, words); err != nil {
				return nil, err
			}
			list = append(list, word)
		}
	}
	return list, nil
}

// grade takes 1, 2 or 3; 0 if nothing was typed.
func (p *program) grade(flag, typed string) (int, error) {
	if err := p.maybe(flag, typed, grades()); err != nil || typed == "" {
		return 0, err
	}
	return strconv.Atoi(typed)
}

// number takes a whole number from 1 to most; 0 if nothing was typed.
func (p *program) number(flag, typed string, most int) (int, error) {
	if typed == "" {
		return 0, nil
	}
	n, err := strconv.Atoi(typed)
	if err != nil || n < 1 || n > most {
		return 0, wrong(p.words.Cli.NoValue, "flag", flag, "value", typed, "values", span(1, most))
	}
	return n, nil
}

// usable are the methods there are; an own card that cannot be used is told
// about.
func (p *program) usable() []methods.Entry {
	return slices.DeleteFunc(p.library().List(), func(e methods.Entry) bool {
		if e.Err != nil {
			p.tell(p.words.Error(e.Err))
		}
		return e.Err != nil
	})
}
