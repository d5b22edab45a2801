package cli

import (
	"io"
	"os"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"

	"intervision/text"
	"intervision/ui/card"
	"intervision/ui/config"
	"intervision/ui/theme"
)

// Columns of text to read: as wide as the terminal, but never so wide that the
// eye loses the line.
const (
	usual  = 80
	widest = 92
)

// read prints Markdown for people, or as it is. Colours are only for terminals.
func (p *program) read(md string, plain bool) error {
	if plain {
		_, err := io.WriteString(p.Out, strings.TrimRight(text.Clean(md, 0), "\n")+"\n")
		return err
	}
	lines := card.Render(md, p.columns()-4, p.theme())
	page := "\n  " + strings.Join(lines, "\n  ") + "\n\n"
	_, err := io.WriteString(p.styled(), trimLines(page))
	return err
}

// columns is how wide the text may be.
func (p *program) columns() int {
	if f, ok := p.Out.(*os.File); ok {
		if w, _, err := term.GetSize(f.Fd()); err == nil && w > 0 {
			return min(w, widest)
		}
	}
	return usual
}

// theme is the one to print with. What is printed stands between what other
// programs print: the terminal is asked for its background where somebody looks
// at colours and has chosen none.
func (p *program) theme() theme.Theme {
	in, inFile := p.In.(*os.File)
	out, outFile := p.Out.(*os.File)
	chosen := p.set.theme
	if p.from[config.Theme].kind == fromNowhere {
		chosen = theme.Auto
	}
	if chosen != theme.Auto || !inFile || !outFile || !terminal(in) || !terminal(out) {
		return theme.For(chosen, true)
	}
	return theme.For(theme.Auto, lipgloss.HasDarkBackground(in, out))
}

// styled is standard output with as much styling as it can show.
func (p *program) styled() io.Writer {
	if !terminal(p.Out) {
		return stripped{p.Out}
	}
	w := &colorprofile.Writer{Forward: p.Out, Profile: colorprofile.Ascii}
	if p.set.colour {
		w.Profile = colorprofile.Detect(p.Out, []string{"TERM=" + p.Getenv("TERM"), "COLORTERM=" + p.Getenv("COLORTERM")})
	}
	return w
}

// stripped takes all styling out.
type stripped struct{ to io.Writer }

// Write takes whole sequences: read writes once.
func (s stripped) Write(b []byte) (int, error) {
	_, err := io.WriteString(s.to, trimLines(ansi.Strip(string(b))))
	return len(b), err
}

// trimLines takes the spaces off the ends of lines.
func trimLines(s string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n")
}
