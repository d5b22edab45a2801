package lang

import (
	"testing"
	"time"

	"intervision/model"
)

func TestTimesOfDayAsPeopleTypeThem(t *testing.T) {
	zone := time.FixedZone("", 3600)
	now := model.Instant(time.Date(2026, 12, 10, 13, 0, 0, 0, zone).UnixMilli())
	for typed, want := range map[string]string{
		"15:00": "10 15:00", "15.30": "10 15:30", "1545": "10 15:45", "15": "10 15:00", "15u": "10 15:00", "15u30": "10 15:30",
		"9": "11 09:00", "13:00": "11 13:00", "3 pm": "10 15:00", "3:30pm": "10 15:30", " 14:00 ": "10 14:00",
		"3pm": "10 15:00", "3.30 pm": "10 15:30", "3.30pm": "10 15:30", "3 p.m.": "10 15:00", "15.30u": "10 15:30", "15 uur": "10 15:00",
		"half vier": "10 15:30", "half elf": "10 22:30", "half een": "11 12:30", "Half elf uur": "10 22:30", "half eleven": "", "half": "",
		"25:00": "", "15:75": "", "straks": "", "": "", "154": "", "150000": "",
	} {
		got, ok := For("nl").ParseTime(typed, now, zone)
		if ok != (want != "") || ok && local(got, zone).Format("2 15:04") != want {
			t.Errorf("%q is %s, %v; want %q", typed, local(got, zone).Format("2 15:04"), ok, want)
		}
	}
}

func TestDaysAsPeopleTypeThem(t *testing.T) {
	zone := time.FixedZone("", 3600)
	now := model.Instant(time.Date(2026, 12, 10, 13, 0, 0, 0, zone).UnixMilli()) // a Thursday
	for code, cases := range map[string]map[string]string{
		"nl": {
			"donderdag 14:00": "2026-12-17 14:00", "vrijdag 9:30": "2026-12-11 09:30", "vr 9.30": "2026-12-11 09:30",
			"17 dec 14:00": "2026-12-17 14:00", "3 mrt 14:00": "2027-03-03 14:00", "3 maart, 14:00": "2027-03-03 14:00",
			"10 december 14:00": "2026-12-10 14:00", "donderdag 17 december, 14:00": "2026-12-17 14:00",
			"9 december 14:00": "2027-12-09 14:00", "17-12 14:00": "2026-12-17 14:00", "17/12/2026 14:00": "2026-12-17 14:00",
			"2027-01-20 14:00": "2027-01-20 14:00", "17-12-27 14:00": "2027-12-17 14:00", "vandaag 15:00": "2026-12-10 15:00",
			"morgen 15u30": "2026-12-11 15:30", "29 februari 2028 12:00": "2028-02-29 12:00",
			"volgende dinsdag 15u": "2026-12-15 15:00", "volgende dinsdag om 15.30u": "2026-12-15 15:30", "31/05/2027 14:00": "2027-05-31 14:00",
			"31-5 half elf": "2027-05-31 10:30", "31-5 half vier": "2027-05-31 15:30", "over 2 weken 14:00": "2026-12-24 14:00", "31 mei 2027": "",
			"10 december 12:00": "", "vandaag 12:00": "", "31 april 14:00": "", "14:00": "", "donderdag": "", "17 dec": "", "x dec 14:00": "",
			"17 dec 2025 14:00": "", "17-13 14:00": "", "17 d 14:00": "", "1 2 3 4 14:00": "", "": "", "29 februari 2027 12:00": "",
		},
		"en": {
			"Thursday 14:00": "2026-12-17 14:00", "17 Dec 2:30 pm": "2026-12-17 14:30", "tomorrow 3pm": "2026-12-11 15:00",
			"3 March 14:00": "2027-03-03 14:00", "next Tuesday at 3.30 pm": "2026-12-15 15:30", "31 May 3pm": "2027-05-31 15:00",
			"31 May 2027": "", "next Tuesday half eleven": "", "3 maart 14:00": "",
		},
	} {
		for typed, want := range cases {
			got, ok := For(code).ParseMoment(typed, now, zone)
			if ok != (want != "") || ok && local(got, zone).Format("2006-01-02 15:04") != want {
				t.Errorf("%s: %q is %s, %v; want %q", code, typed, local(got, zone).Format("2006-01-02 15:04"), ok, want)
			}
		}
	}
}

// What we write ourselves can be typed again.
func TestAMomentAsWeWriteItIsRead(t *testing.T) {
	zone := time.FixedZone("", 3600)
	now := model.Instant(time.Date(2026, 12, 10, 13, 0, 0, 0, zone).UnixMilli())
	for _, code := range Codes() {
		texts := For(code)
		for day := range model.Millis(364) {
			at := now.Add(model.Hour + day*model.Day)
			if got, ok := texts.ParseMoment(texts.Moment(at, zone), now, zone); !ok || got != at {
				t.Fatalf("%s: %q is not read", code, texts.Moment(at, zone))
			}
		}
	}
}

// Whoever asks for what was kept means a day behind us, unless they say more.
func TestADayBehindUsAsPeopleTypeIt(t *testing.T) {
	zone := time.FixedZone("", 3600)
	now := model.Instant(time.Date(2026, 12, 10, 13, 0, 0, 0, zone).UnixMilli()) // a Thursday
	for code, cases := range map[string]map[string]string{
		"nl": {
			"31/05/2027": "2027-05-31", "31-05-2025": "2025-05-31", "31-5": "2026-05-31", "10-12": "2026-12-10", "11-12": "2025-12-11",
			"dinsdag": "2026-12-08", "donderdag": "2026-12-10", "vorige donderdag": "2026-12-03", "vorige vrijdag": "2026-12-04",
			"volgende dinsdag": "2026-12-15", "gisteren": "2026-12-09", "vandaag": "2026-12-10", "morgen": "2026-12-11",
			"31 mei": "2026-05-31", "op dinsdag 8 december": "2026-12-08", "ooit": "", "31-4": "", " ": "",
		},
		"en": {"31 May": "2026-05-31", "next Tuesday": "2026-12-15", "last Tuesday": "2026-12-08", "yesterday": "2026-12-09", "tomorrow": "2026-12-11"},
	} {
		for typed, want := range cases {
			got, ok := For(code).ParsePast(typed, now, zone)
			if ok != (want != "") || ok && got.Format("2006-01-02 15:04") != want+" 00:00" {
				t.Errorf("%s: %q is %s, %v; want %q", code, typed, got, ok, want)
			}
		}
	}
}
