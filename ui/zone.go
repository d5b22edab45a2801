package ui

import (
	"os"
	"strings"
	"time"
)

// Zone is where the people in the room are, by its IANA name where the computer
// tells it: sessions are kept with that name. TZ comes first, then the link that
// most systems have; without either it is the computer's own time.
func Zone(getenv func(string) string) *time.Location {
	if name := strings.TrimPrefix(getenv("TZ"), ":"); name != "" {
		if zone, err := time.LoadLocation(name); err == nil {
			return zone
		}
	}
	target, err := os.Readlink("/etc/localtime")
	if _, name, ok := strings.Cut(target, "zoneinfo/"); err == nil && ok {
		if zone, err := time.LoadLocation(name); err == nil {
			return zone
		}
	}
	return time.Local
}
