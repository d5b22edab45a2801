package card

import (
	"regexp"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// lead is what a line begins with before its text: the bars of a quote, then the
// sign of a list.
var lead = regexp.MustCompile(`^((?:` + quoteBar + ` )*) *(?:• |\d+\. |\[[x ]\] )?`)

const quoteBar = "▏"

// wrap writes a styled line in as many lines as it needs. What follows the first
// stands under its text: behind the same bars, beside the sign of the list.
func wrap(b *strings.Builder, line string, width int) {
	if ansi.StringWidth(line) <= width {
		b.WriteString(line + "\n")
		return
	}
	found := lead.FindStringSubmatch(ansi.Strip(line))
	hang := ansi.StringWidth(found[0])
	if hang > width/2 {
		found, hang = []string{"", ""}, 0
	}
	under := found[1] + strings.Repeat(" ", hang-ansi.StringWidth(found[1]))
	first := ansi.Truncate(line, hang, "")
	rest := lipgloss.Wrap(ansi.TruncateLeft(line, hang, ""), width-hang, "")
	for part := range strings.SplitSeq(rest, "\n") {
		b.WriteString(first + part + "\n")
		first = under
	}
}
