package stage

import (
	"testing"

	"intervision/ui/lang"
)

// The distances are those of the table that the rule of a capital's height gives
// for screens of 16:9; they are cut, not rounded up: nobody sits too far away.
func TestHowFarAScreenCanBeRead(t *testing.T) {
	for _, c := range []struct{ rows, inches, tenths int }{
		{16, 65, 48}, {20, 65, 48}, {24, 65, 40}, {30, 65, 32}, {40, 65, 24}, {50, 65, 19},
		{24, 55, 34}, {24, 100, 62}, {24, 120, 74}, {50, 120, 35},
	} {
		if got := tenthsOfMetres(c.rows, c.inches); got != c.tenths {
			t.Errorf("%d rows on %d inches: %d tenths of a metre, want %d", c.rows, c.inches, got, c.tenths)
		}
	}
}

func TestTheWelcomeTellsHowFarItCanBeRead(t *testing.T) {
	for _, c := range []struct {
		code, want   string
		rows, inches int
	}{
		{"en", "24 rows: about 4 m on a 65-inch screen; ctrl and + makes it larger.", 24, 0},
		{"nl", "40 regels: op 100 inch te lezen tot zo'n 3,7 m; ctrl en + maakt het groter.", 40, 100},
		{"nl", "", 0, 0},
	} {
		v := view{words: lang.For(c.code), live: Live{Rows: c.rows, Inches: c.inches}}
		if got := v.reach(); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}
