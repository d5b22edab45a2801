package theme

import (
	"image/color"
	"math"
)

// Palette is the colours of a theme as "#rrggbb". The zero value has none.
type Palette struct {
	Background, Text    string
	Quiet, Accent, Warm string
	Rule                string
}

// Accent and warm are a blue and an orange, which stay apart in every common kind
// of colour blindness; dark on light, bright on dark. The test of this package
// says which contrast each keeps, also in a lit room.

func lightPalette() Palette {
	return Palette{Background: "#ffffff", Text: "#111111", Quiet: "#525252", Accent: "#00508c", Warm: "#8f2f00", Rule: "#767676"}
}

func darkPalette() Palette {
	return Palette{Background: "#08080a", Text: "#f5f5f5", Quiet: "#c4c4c4", Accent: "#7fcbff", Warm: "#ffb347", Rule: "#a6a6a6"}
}

func contrastLight() Palette {
	return Palette{Background: "#ffffff", Text: "#000000", Quiet: "#303030", Accent: "#00307a", Warm: "#6e1e00", Rule: "#505050"}
}

func contrastDark() Palette {
	return Palette{Background: "#000000", Text: "#ffffff", Quiet: "#e4e4e4", Accent: "#a8dcff", Warm: "#ffd787", Rule: "#c6c6c6"}
}

// luminance is the relative luminance of a colour by WCAG 2.2: 0 black, 1 white.
func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

func linear(channel uint32) float64 {
	v := float64(channel) / 0xffff
	if v <= 0.04045 {
		return v / 12.92
	}
	return math.Pow((v+0.055)/1.055, 2.4)
}
