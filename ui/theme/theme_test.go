package theme

import (
	"image/color"
	"math"
	"reflect"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
)

func contrast(a, b color.Color) float64 {
	la, lb := luminance(a)+0.05, luminance(b)+0.05
	return max(la, lb) / min(la, lb)
}

// inRoom is the contrast that is left when light from the room lifts black to a
// ratio'th part of white.
func inRoom(a, b color.Color, ratio float64) float64 {
	lift := func(c color.Color) float64 { return luminance(c)*(1-1/ratio) + 1/ratio }
	la, lb := lift(a), lift(b)
	return max(la, lb) / min(la, lb)
}

var themes = []struct {
	name string
	dark bool
}{{Light, false}, {Dark, true}, {Contrast, false}, {Contrast, true}}

func TestEveryPairReads(t *testing.T) {
	for _, c := range themes {
		th := For(c.name, c.dark)
		p := th.Palette
		for _, pair := range []struct {
			name, colour               string
			paper, dimRoom, brightRoom float64 // contrast, and what is left in a 15:1 and a 7:1 room
		}{
			{"text", p.Text, 12, 10, 4.5},
			{"quiet", p.Quiet, 7, 6, 3.5},
			{"accent", p.Accent, 7, 6, 3.5},
			{"warm", p.Warm, 7, 6, 3.5},
			{"rule", p.Rule, 4.5, 3, 3},
		} {
			fore, back := lipgloss.Color(pair.colour), th.Background
			got := []float64{contrast(fore, back), inRoom(fore, back, 15), inRoom(fore, back, 7)}
			t.Logf("%-14s %-6s %4.1f %4.1f %4.1f", th.ID, pair.name, got[0], got[1], got[2])
			if got[0] < pair.paper || got[1] < pair.dimRoom || got[2] < pair.brightRoom {
				t.Errorf("%s: %s %s has %.1f, %.1f in a 15:1 room, %.1f in a 7:1 room", th.ID, pair.name, pair.colour, got[0], got[1], got[2])
			}
			reduced := colorprofile.ANSI256.Convert(fore)
			if got := contrast(reduced, back); got < pair.paper*0.85 {
				t.Errorf("%s: %s has %.1f with 256 colours", th.ID, pair.name, got)
			}
		}
	}
}

// On light paper even the quiet tone and both colours keep 4.5:1 in a bright room.
func TestTheDefaultReadsInABrightRoom(t *testing.T) {
	p := For(Light, false).Palette
	for _, c := range []string{p.Text, p.Quiet, p.Accent, p.Warm} {
		if got := inRoom(lipgloss.Color(c), lipgloss.Color(p.Background), 7); got < 4.5 {
			t.Errorf("%s keeps %.1f", c, got)
		}
	}
}

// The model of a lit room gives the figures it was made from.
func TestTheRoomModel(t *testing.T) {
	for _, c := range []struct {
		a, b         string
		seven, other float64
	}{{"#767676", "#ffffff", 3.4, 4.2}, {"#757575", "#000000", 2.1, 3.5}, {"#0072B2", "#ffffff", 3.7, 4.8}, {"#56B4E9", "#000000", 3.4, 6.7}} {
		a, b := lipgloss.Color(c.a), lipgloss.Color(c.b)
		if seven, other := inRoom(a, b, 7), inRoom(a, b, 15); math.Abs(seven-c.seven) > 0.06 || math.Abs(other-c.other) > 0.06 {
			t.Errorf("%s on %s: %.2f and %.2f", c.a, c.b, seven, other)
		}
	}
}

// Accent and warm must not be confused by anybody; matrices by Machado et al. 2009.
func TestAccentAndWarmStayApart(t *testing.T) {
	for kind, m := range map[string][9]float64{
		"protanopia":   {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
		"deuteranopia": {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
		"tritanopia":   {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900},
		"none":         {1, 0, 0, 0, 1, 0, 0, 0, 1},
	} {
		for _, c := range themes {
			p := For(c.name, c.dark).Palette
			if d := distance(seen(p.Accent, m), seen(p.Warm, m)); d < 35 {
				t.Errorf("%s: accent and warm are %.0f apart with %s", For(c.name, c.dark).ID, d, kind)
			}
		}
	}
}

func seen(hex string, m [9]float64) (lab [3]float64) {
	r, g, b, _ := lipgloss.Color(hex).RGBA()
	in := [3]float64{linear(r), linear(g), linear(b)}
	var rgb [3]float64
	for i := range rgb {
		rgb[i] = min(1, max(0, m[3*i]*in[0]+m[3*i+1]*in[1]+m[3*i+2]*in[2]))
	}
	x := (0.4124*rgb[0] + 0.3576*rgb[1] + 0.1805*rgb[2]) / 0.9505
	y := 0.2126*rgb[0] + 0.7152*rgb[1] + 0.0722*rgb[2]
	z := (0.0193*rgb[0] + 0.1192*rgb[1] + 0.9505*rgb[2]) / 1.089
	f := func(v float64) float64 {
		if v > 0.008856 {
			return math.Cbrt(v)
		}
		return 7.787*v + 16.0/116
	}
	return [3]float64{116*f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))}
}

func distance(a, b [3]float64) float64 {
	return math.Sqrt((a[0]-b[0])*(a[0]-b[0]) + (a[1]-b[1])*(a[1]-b[1]) + (a[2]-b[2])*(a[2]-b[2]))
}

func TestNames(t *testing.T) {
	for _, c := range []struct {
		name string
		dark bool
		want string
	}{
		{Auto, true, "dark"}, {Auto, false, "light"}, {"", false, "light"}, {"sepia", true, "dark"}, {Light, true, "light"}, {Dark, false, "dark"},
		{Contrast, true, "contrast-dark"}, {Contrast, false, "contrast-light"}, {BlackWhite, true, "mono"},
	} {
		if got := For(c.name, c.dark); got.ID != c.want {
			t.Errorf("For(%q, %v) is %s", c.name, c.dark, got.ID)
		}
	}
	for _, name := range Names() {
		th := For(name, true)
		if name != BlackWhite && (th.Dark != (luminance(th.Background) < 0.5)) {
			t.Errorf("%s says Dark %v", name, th.Dark)
		}
	}
}

// styles are all styles of a theme by name.
func styles(th Theme) map[string]lipgloss.Style {
	found := map[string]lipgloss.Style{}
	v := reflect.ValueOf(th)
	for i := range v.NumField() {
		if s, ok := v.Field(i).Interface().(lipgloss.Style); ok {
			found[v.Type().Field(i).Name] = s
		}
	}
	return found
}

func TestNoStyleIsFaintOrHasItsOwnGround(t *testing.T) {
	for _, c := range append(themes, struct {
		name string
		dark bool
	}{BlackWhite, false}) {
		for name, s := range styles(For(c.name, c.dark)) {
			_, none := s.GetBackground().(lipgloss.NoColor)
			if s.GetFaint() || s.GetBlink() || !none {
				t.Errorf("%s: %s is faint, blinks or has a background", c.name, name)
			}
		}
	}
}

func TestBlackAndWhiteHasNoColour(t *testing.T) {
	th := For(BlackWhite, true)
	if th.Background != nil || th.Foreground != nil || th.Cursor != nil || th.Palette != (Palette{}) {
		t.Error("the window is painted")
	}
	for name, s := range styles(th) {
		if out := s.Render("x"); strings.Contains(out, "[3") || strings.Contains(out, ";3") || strings.Contains(out, "[4") && name != "Match" {
			t.Errorf("%s draws %q", name, out)
		}
	}
}

// Text must cost nothing and read on a terminal that cannot be told its colours.
func TestTextHasTheWindowsColour(t *testing.T) {
	for _, c := range themes {
		if out := For(c.name, c.dark).Text.Render("x"); out != "x" {
			t.Errorf("%s draws text as %q", c.name, out)
		}
	}
}
