package cli

import (
	"io"
	"os"
	"regexp"
	"slices"
	"strings"

	"charm.land/fang/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"intervision/ui/theme"
)

// helpOut is where the help goes. fang has its own headings in English: they
// are exchanged on the way.
func (p *program) helpOut() io.Writer {
	w := helpWriter{to: p.Out, headings: map[string]string{
		"USAGE": p.words.Cli.Usage, "EXAMPLES": p.words.Cli.Examples,
		"COMMANDS": p.words.Cli.CommandList, "FLAGS": p.words.Cli.Options,
	}, words: map[string]string{"[command]": "[" + p.words.Cli.Command + "]", "[--flags]": "[" + p.words.Cli.Option + "]"}}
	w.plain = slices.Contains(p.Args, "--no-color") || p.Getenv("NO_COLOR") != ""
	if f, ok := p.Out.(*os.File); ok && !w.plain {
		return helpFile{f, w}
	}
	return w
}

// helpWriter exchanges words in what it writes, and takes styling out of it
// where nobody wants colour.
type helpWriter struct {
	to       io.Writer
	headings map[string]string
	words    map[string]string // between brackets
	plain    bool
}

// Write takes whole lines: fang writes every heading by itself.
func (w helpWriter) Write(b []byte) (int, error) {
	s := string(b)
	if w.plain {
		s = ansi.Strip(s)
	}
	bare := strings.TrimSpace(ansi.Strip(s))
	if heading, ok := w.headings[bare]; ok {
		s = strings.Replace(s, bare, strings.ToUpper(heading), 1)
	}
	s = brackets.ReplaceAllStringFunc(s, w.exchange)
	_, err := io.WriteString(w.to, trimLines(s))
	return len(b), err
}

// brackets are the words fang puts between brackets, with what stands up to the
// next column.
var brackets = regexp.MustCompile(`\[(?:command|--flags)\](?:\x1b\[[0-9;]*m)* *`)

// exchange puts in a word of another length; the column behind stays in its
// place, if there is one.
func (w helpWriter) exchange(s string) string {
	for old, word := range w.words {
		if !strings.HasPrefix(s, old) {
			continue
		}
		longer := ansi.StringWidth(word) - len(old)
		s = word + strings.TrimPrefix(s, old)
		switch gap := strings.Repeat(" ", max(longer, 0)); {
		case !strings.HasSuffix(s, gap+"  "):
			return s
		case longer < 0:
			return s + strings.Repeat(" ", -longer)
		default:
			return strings.TrimSuffix(s, gap)
		}
	}
	return s
}

// helpFile is a helpWriter that can be asked whether it is a terminal.
type helpFile struct {
	*os.File
	help helpWriter
}

// Write exchanges words.
func (f helpFile) Write(b []byte) (int, error) { return f.help.Write(b) }

// WriteString exchanges words too; without it the file's own would be found.
func (f helpFile) WriteString(s string) (int, error) { return f.help.Write([]byte(s)) }

// colours are those of the program's own themes.
func colours(pick lipgloss.LightDarkFunc) fang.ColorScheme {
	dark, light := theme.For(theme.Dark, true).Palette, theme.For(theme.Light, false).Palette
	text := pick(lipgloss.Color(light.Text), lipgloss.Color(dark.Text))
	accent := pick(lipgloss.Color(light.Accent), lipgloss.Color(dark.Accent))
	quiet := pick(lipgloss.Color(light.Quiet), lipgloss.Color(dark.Quiet))
	return fang.ColorScheme{
		Base: text, Title: accent, Description: text, Codeblock: lipgloss.NoColor{}, Program: accent, Command: accent,
		DimmedArgument: quiet, Comment: quiet, Flag: accent, FlagDefault: quiet, QuotedString: text, Argument: text,
		Help: text, Dash: text,
	}
}
