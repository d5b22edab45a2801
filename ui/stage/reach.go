package stage

import (
	"strconv"
	"strings"

	"intervision/ui/lang"
)

// How far a screen can be read. A capital is some 0.6 of a row high, and must
// fill a two-hundredth of the distance: that is 120 image heights divided by the
// rows, and never more than six, the limit for reading on any screen.
const (
	heightsTimesRows = 120
	mostHeights      = 6
	UsualInches      = 65 // where nobody has said how large theirs is
	// metresAnInch is the height of a 16:9 image for each inch of its diagonal.
	metresAnInch = 0.0254 * 9 / 18.3576
)

// reach is the one quiet line about it, empty where the rows are not known.
func (v view) reach() string {
	if v.live.Rows < 1 {
		return ""
	}
	inches := v.live.Inches
	if inches < 1 {
		inches = UsualInches
	}
	return lang.Fill(v.words.Run.Reach, "rows", strconv.Itoa(v.live.Rows), "inches", strconv.Itoa(inches),
		"metres", v.decimal(tenthsOfMetres(v.live.Rows, inches)))
}

// tenthsOfMetres is from how far rows of text can be read on a screen.
func tenthsOfMetres(rows, inches int) int {
	heights := min(heightsTimesRows/float64(rows), mostHeights)
	return int(10 * heights * float64(inches) * metresAnInch)
}

// decimal writes tenths, whole numbers without a sign.
func (v view) decimal(tenths int) string {
	s := strconv.Itoa(tenths/10) + v.words.Run.Decimal + strconv.Itoa(tenths%10)
	return strings.TrimSuffix(s, v.words.Run.Decimal+"0")
}
