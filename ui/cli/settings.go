package cli

import (
	"slices"
	"strings"

	"github.com/adrg/xdg"

	"intervision/ui/config"
	"intervision/ui/export"
	"intervision/ui/field"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/stage"
	"intervision/ui/theme"
)

// flags are the options every command takes, as typed.
type flags struct {
	db, lang, theme string
	noColor         bool
	plain           bool
	version         bool
}

// settings are what those come down to, together with the environment and the
// file of settings.
type settings struct {
	db     string // the file with notes
	ownDB  bool   // in the program's own folder, nobody named a place
	lang   string
	theme  string
	colour bool
	plain  bool // line by line, for who listens and for pipes
}

// origin is where a value comes from; name is the flag or variable.
type origin struct {
	kind originKind
	name string
}

type originKind string

// Kinds of origin, as config show --json writes them.
const (
	fromFlag        originKind = "flag"
	fromEnvironment originKind = "environment"
	fromFile        originKind = "file"
	fromNowhere     originKind = "usual"
)

// settle works out the settings: flags, then the environment, then the file of
// settings, then what is usual.
func (p *program) settle() error {
	p.from = map[string]origin{}
	p.set = settings{
		lang:   p.pick(config.Language, "--lang", p.flags.lang, "INTERVISION_LANG", p.file.Language, locale(p.Getenv)),
		theme:  p.pick(config.Theme, "--theme", p.flags.theme, "INTERVISION_THEME", p.file.Theme, theme.Light),
		colour: !p.flags.noColor && p.Getenv("NO_COLOR") == "",
		plain:  p.flags.plain || p.Getenv("ACCESSIBLE") != "",
	}
	p.set.db = p.pick(config.Notes, "--db", p.flags.db, "INTERVISION_DB", p.file.Notes, notesFile(p.Getenv))
	p.set.ownDB = p.from[config.Notes].kind == fromNowhere
	if !p.set.colour {
		p.set.theme = theme.BlackWhite
		p.from[config.Theme] = origin{fromEnvironment, "NO_COLOR"}
		if p.flags.noColor {
			p.from[config.Theme] = origin{fromFlag, "--no-color"}
		}
	}
	if err := p.oneOf("--lang", p.set.lang, lang.Codes()); err != nil {
		return err
	}
	return p.oneOf("--theme", p.set.theme, theme.Names())
}

// pick is the value of a setting, and notes where it comes from.
func (p *program) pick(setting, flag, typed, variable, inFile, usual string) string {
	for _, c := range []struct {
		value string
		from  origin
	}{
		{typed, origin{fromFlag, flag}},
		{p.Getenv(variable), origin{fromEnvironment, variable}},
		{inFile, origin{kind: fromFile}},
	} {
		if c.value != "" {
			p.from[setting] = c.from
			return c.value
		}
	}
	p.from[setting] = origin{kind: fromNowhere}
	return usual
}

// inches is how large the screen on the wall is.
func (p *program) inches() int {
	if p.file.Inches > 0 {
		return p.file.Inches
	}
	return stage.UsualInches
}

// exports is the folder for files that the program makes.
func (p *program) exports() string { return first(p.file.Exports, export.Folder()) }

// known is what a file of settings can name.
func known() config.Known {
	return config.Known{Languages: lang.Codes(), Themes: theme.Names(), Keys: keys.Default(), Field: field.Keys(), Home: xdg.Home}
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
func language(args []string, getenv func(string) string, inFile string) string {
	code := first(flagIn(args, "--lang"), getenv("INTERVISION_LANG"), inFile, locale(getenv))
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
