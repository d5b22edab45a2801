package ui

import (
	"testing"

	"intervision/methods"
	"intervision/sessions/memory"
	"intervision/ui/screen"
)

func options() Options {
	return Options{
		Store: memory.New(), Library: methods.Open(nil), First: screen.OpenHome{}, Lang: "nl", Theme: "auto", Colour: true,
		Getenv: func(string) string { return "" },
	}
}

// A target without a screen would leave people where they are, without a word:
// what the first screen offers has one.
func TestWhatIsOfferedHasAScreen(t *testing.T) {
	o, wanted := options(), false
	env := o.env(t.Context())
	for _, to := range []screen.Target{
		screen.OpenHome{}, screen.OpenFirst{}, screen.OpenTeam{}, screen.OpenSetup{}, screen.OpenSession{}, screen.OpenSample{},
		screen.OpenReview{}, screen.OpenPrivate{}, screen.OpenLibrary{}, screen.OpenCard{Method: "incident-method"}, screen.OpenWalk{Method: "incident-method"},
	} {
		if s, _ := o.builder(&wanted)(t.Context(), env, to); s == nil {
			t.Errorf("%T has no screen", to)
		}
	}
}

// The way to the invented team leaves this run, and says why.
func TestTheDoorLeaves(t *testing.T) {
	wanted := false
	d := door{&wanted}
	if _, nav, _ := d.Update(nil, screen.Changed{}); nav != screen.Stay() || wanted {
		t.Error("something else opened the door")
	}
	if _, nav, _ := d.Update(nil, passed()); nav != screen.Quit() || !wanted {
		t.Error("the door did not open")
	}
}

func TestIDsAreNewAndTheSeatIsNot(t *testing.T) {
	if one, two := NewID(), NewID(); one == two {
		t.Error("the same id twice")
	}
	if before, after := seat(), seat(); before != after || before.IsZero() {
		t.Error("undo and drafts find nothing after a restart")
	}
}

// Sessions are kept with the name of their zone, so a name is what counts.
func TestTheZoneHasAName(t *testing.T) {
	for tz, want := range map[string]string{"UTC": "UTC", ":UTC": "UTC", "Europe/Amsterdam": "Europe/Amsterdam"} {
		zone := Zone(func(string) string { return tz })
		if zone.String() != want && want == "UTC" { // the machine may not know the other
			t.Errorf("TZ=%s: %s", tz, zone)
		}
	}
	if Zone(func(string) string { return "Nowhere/AtAll" }) == nil {
		t.Error("no zone at all")
	}
}
