package card

import (
	"strings"

	"charm.land/glamour/v2/ansi"

	"intervision/ui/theme"
)

// style gives the look of a card in the colours of a theme. It is made anew for
// each rendering, so that no theme can change another. Text carries no colour, as
// everywhere in the program. Code is not coloured by its grammar: those colours
// are registered once per process for all themes, and none of them was made to be
// read from the back of a room.
func style(p theme.Palette) ansi.StyleConfig {
	plain := ansi.StylePrimitive{}
	bold := ansi.StylePrimitive{Bold: on()}
	quiet := ansi.StylePrimitive{Color: colour(p.Quiet)}
	return ansi.StyleConfig{
		Document:   ansi.StyleBlock{Margin: cells(0)},
		BlockQuote: ansi.StyleBlock{Indent: cells(1), IndentToken: token(quoteBar + " ")},
		List:       ansi.StyleList{LevelIndent: 2},

		Heading: ansi.StyleBlock{StylePrimitive: ansi.StylePrimitive{BlockSuffix: "\n", Bold: on()}},
		H1:      ansi.StyleBlock{StylePrimitive: ansi.StylePrimitive{Color: colour(p.Accent)}},
		H3:      ansi.StyleBlock{StylePrimitive: quiet},
		H4:      ansi.StyleBlock{StylePrimitive: quiet},

		Strikethrough:  ansi.StylePrimitive{CrossedOut: on()},
		Emph:           ansi.StylePrimitive{Italic: on()},
		Strong:         bold,
		HorizontalRule: ansi.StylePrimitive{Color: colour(p.Rule), Format: "\n" + strings.Repeat("─", 8) + "\n"},

		Item:        ansi.StylePrimitive{BlockPrefix: "• "},
		Enumeration: ansi.StylePrimitive{BlockPrefix: ". "},
		Task:        ansi.StyleTask{Ticked: "[x] ", Unticked: "[ ] "},

		Link:      ansi.StylePrimitive{Color: colour(p.Quiet), Underline: on()},
		LinkText:  bold,
		Image:     ansi.StylePrimitive{Color: colour(p.Quiet), Underline: on()},
		ImageText: plain,

		Code:                  ansi.StyleBlock{StylePrimitive: ansi.StylePrimitive{Color: colour(p.Accent)}},
		CodeBlock:             ansi.StyleCodeBlock{StyleBlock: ansi.StyleBlock{Margin: cells(2)}},
		DefinitionDescription: ansi.StylePrimitive{BlockPrefix: "\n  "},
	}
}

// colour is nil for a palette without colours.
func colour(hex string) *string {
	if hex == "" {
		return nil
	}
	return &hex
}

func on() *bool              { b := true; return &b }
func cells(n uint) *uint     { return &n }
func token(s string) *string { return &s }
