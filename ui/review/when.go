package review

import (
	"time"

	"intervision/model"
)

// at is a moment as people in a zone have it on their clock.
func at(i model.Instant, zone *time.Location) time.Time { return time.UnixMilli(int64(i)).In(zone) }

func instant(t time.Time) model.Instant { return model.Instant(t.UnixMilli()) }

// yearOf is when a year begins.
func yearOf(year int, zone *time.Location) model.Instant {
	return instant(time.Date(year, time.January, 1, 0, 0, 0, 0, zone))
}
