package lang

import (
	"testing"
	"time"

	"intervision/model"
)

func TestAFirstChanceAsPeopleSayIt(t *testing.T) {
	zone, err := time.LoadLocation("Europe/Amsterdam")
	if err != nil {
		t.Fatal(err)
	}
	now := model.Instant(time.Date(2026, 12, 10, 13, 0, 0, 0, zone).UnixMilli()) // a Thursday
	for code, cases := range map[string]map[string]string{
		"nl": {
			"do": "17 dec 2026", "vr": "11 dec 2026", "op vrijdag": "11 dec 2026", "Maandag": "14 dec 2026", "komende di": "15 dec 2026",
			"vandaag": "10 dec 2026", "morgen": "11 dec 2026", "overmorgen": "12 dec 2026", "deze week": "11 dec 2026",
			"volgende week": "14 dec 2026", "volgende week di": "15 dec 2026", "woensdag volgende week": "16 dec 2026",
			"volgende maand": "1 jan 2027", "over twee weken": "24 dec 2026", "over 3 dagen": "13 dec 2026", "over een maand": "10 jan 2027",
			"binnen één week": "17 dec 2026", "12 dec": "12 dec 2026", "12 december": "12 dec 2026", "za 12 dec": "12 dec 2026", "12-12": "12 dec 2026",
			"9 dec": "9 dec 2027", "2027-03-28": "28 mrt 2027", "28/3": "28 mrt 2027", "next week": "14 dec 2026", "volgende donderdag": "17 dec 2026",
			"ooit": "", "": "", "31 april": "", "12 dec 2025": "", "over veel weken": "", "over 999 dagen": "", "do of vr": "", "volgende week ooit": "",
		},
		"en": {
			"Thu": "17 Dec 2026", "next week": "14 Dec 2026", "Tuesday next week": "15 Dec 2026", "in two weeks": "24 Dec 2026", "tomorrow": "11 Dec 2026",
			"this week": "11 Dec 2026", "12 Dec": "12 Dec 2026", "next month": "1 Jan 2027", "within a week": "17 Dec 2026", "some day": "",
		},
	} {
		times := For(code).Times
		for said, want := range cases {
			got, ok := times.ParseDay(said, now, zone)
			shown := times.Short(got, 0, zone)
			if ok != (want != "") || ok && shown != want {
				t.Errorf("%s: %q is %s, %v; want %q", code, said, shown, ok, want)
			}
			if ok && local(got, zone).Hour() != 12 {
				t.Errorf("%s: %q is at %v", code, said, local(got, zone))
			}
		}
	}
}
