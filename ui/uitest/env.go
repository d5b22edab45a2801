package uitest

import (
	"context"
	"encoding/binary"
	"sync/atomic"
	"testing"
	"time"

	"github.com/charmbracelet/colorprofile"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/card"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
	"intervision/ui/theme"
)

// Begin is what time it is when a test begins: 10 December 2026, 13:00 in
// Amsterdam.
var Begin = time.Date(2026, 12, 10, 12, 0, 0, 0, time.UTC)

// Env is what screens share, in Dutch, without a store: ids count up from 1, the
// clock begins at Begin and follows the bubble's time.
func Env(t *testing.T) *screen.Env {
	t.Helper()
	began := time.Now()
	base := model.Instant(Begin.UnixMilli())
	return &screen.Env{
		Width: 80, Height: 23,
		Theme: theme.For("dark", true), ThemeName: "auto", Dark: true,
		Lang: "nl", Words: lang.For("nl"), Keys: keys.Default(),
		// A fixed zone: tests do not need the machine to know Amsterdam.
		Zone:    time.FixedZone("Europe/Amsterdam", 3600),
		Clock:   func() model.Instant { return base.Add(model.Millis(time.Since(began).Milliseconds())) },
		NewID:   IDs(),
		Ctx:     context.Background(),
		Library: methods.Open(nil),
		Cards:   card.New(),
		Seat:    model.ID{1},
		Program: model.ID{2},
		Profile: colorprofile.TrueColor,
	}
}

// IDs counts: 1, 2, 3 … as ids. It may be called from many goroutines.
func IDs() func() model.ID {
	var n atomic.Uint64
	return func() (id model.ID) {
		binary.BigEndian.PutUint64(id[8:], n.Add(1))
		return id
	}
}
