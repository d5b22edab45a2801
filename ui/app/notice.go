package app

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"intervision/ui/screen"
)

// notice is what the router itself has to say, in one quiet line at the bottom.
type notice struct {
	text string
	// stays until another screen is opened, not only until the next key.
	stays  bool
	number int // which one it is, for its timer
}

// noticed is how long a notice is there at most, unless it stays.
const noticed = 5 * time.Second

// hush says that the time of a notice is over.
type hush struct{ number int }

// say puts a sentence at the bottom for a while.
func (a *App) say(sentence string) tea.Cmd {
	n := a.notice.number + 1
	a.notice = notice{text: sentence, number: n}
	return screen.After(a.env.Ctx, noticed, hush{n})
}

// quieten takes a notice away that was for the moment.
func (a *App) quieten() {
	if !a.notice.stays {
		a.notice.text = ""
	}
}

// noted puts the notice where the screen leaves room at the bottom, else in the
// place of the footer.
func (a *App) noted(f screen.Frame, footer string) (screen.Frame, string) {
	if a.notice.text == "" {
		return f, footer
	}
	th := a.env.Theme
	lines := strings.Split(ansi.Wrap(a.notice.text, max(a.width-4, 1), " "), "\n")
	bottom := a.height - 1
	from := bottom - len(lines)
	if from < menuTop || !empty(f.Lines, from-1, bottom) {
		return f, th.Quiet.Render("  " + ansi.Truncate(a.notice.text, max(a.width-4, 1), "…"))
	}
	under := make([]string, bottom)
	copy(under, f.Lines)
	for i, line := range lines {
		under[from+i] = "  " + th.Quiet.Render(line)
	}
	f.Lines = under
	return f, footer
}

// empty says whether nothing stands in these lines.
func empty(lines []string, from, to int) bool {
	for i := from; i < min(to, len(lines)); i++ {
		if strings.TrimSpace(ansi.Strip(lines[i])) != "" {
			return false
		}
	}
	return true
}
