package cli

import (
	"slices"
	"strings"

	"intervision/ui/lang"
	"intervision/ui/theme"
)

// flags are the options every command takes, as typed.
type flags struct {
	db, lang, theme string
	noColor         bool
	plain           bool
	version         bool
}

// settings are what those come down to, together with the environment.
type settings struct {
	db     string // the file with notes
	ownDB  bool   // in the program's own folder, nobody named a place
	lang   string
	theme  string
	colour bool
	plain  bool // line by line, for who listens and for pipes
}

// settle works out the settings: flags, then the environment, then what is
// usual.
func (p *program) settle() error {
	p.set = settings{
		lang:   first(p.flags.lang, p.Getenv("INTERVISION_LANG"), locale(p.Getenv)),
		theme:  first(p.flags.theme, p.Getenv("INTERVISION_THEME"), theme.Auto),
		colour: !p.flags.noColor && p.Getenv("NO_COLOR") == "",
		plain:  p.flags.plain || p.Getenv("ACCESSIBLE") != "",
	}
	if p.set.db = first(p.flags.db, p.Getenv("INTERVISION_DB")); p.set.db == "" {
		p.set.db, p.set.ownDB = notesFile(p.Getenv), true
	}
	if !p.set.colour {
		p.set.theme = theme.BlackWhite
	}
	if err := p.oneOf("--lang", p.set.lang, lang.Codes()); err != nil {
		return err
	}
	return p.oneOf("--theme", p.set.theme, theme.Names())
}

// oneOf refuses a value that is not among those there are.
func (p *program) oneOf(flag, value string, values []string) error {
	if slices.Contains(values, value) {
		return nil
	}
	return wrong(p.words.Cli.NoValue, "flag", flag, "value", value, "values", strings.Join(values, ", "))
}

// language is the one to speak, known before anything is parsed because the
// help is in it. What is no language is told later, in the usual one.
func language(args []string, getenv func(string) string) string {
	code := first(flagIn(args, "--lang"), getenv("INTERVISION_LANG"), locale(getenv))
	if !slices.Contains(lang.Codes(), code) {
		return locale(getenv)
	}
	return code
}

// flagIn is the value of a flag in a raw command line, the last one if it is
// there more than once.
func flagIn(args []string, name string) string {
	value := ""
	for i, arg := range args {
		if arg == "--" {
			break
		}
		if v, ok := strings.CutPrefix(arg, name+"="); ok {
			value = v
		} else if arg == name && i+1 < len(args) {
			value = args[i+1]
		}
	}
	return value
}

// locale is the language of the computer: Dutch where it says so or says
// nothing, else English.
func locale(getenv func(string) string) string {
	said := strings.ToLower(first(getenv("LC_ALL"), getenv("LC_MESSAGES"), getenv("LANG")))
	if said == "" || said == "nl" || strings.HasPrefix(said, "nl_") || strings.HasPrefix(said, "nl-") || strings.HasPrefix(said, "nl.") {
		return "nl"
	}
	return "en"
}

// first is the first text that is not empty.
func first(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}
