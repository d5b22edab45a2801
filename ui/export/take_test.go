package export_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"intervision/model"
	"intervision/ui/export"
	"intervision/ui/lang"
	"intervision/ui/uitest"
)

// inForm is a session in a form.
func inForm(t *testing.T, f export.Form, m *meeting, code string) string {
	t.Helper()
	var b bytes.Buffer
	if err := f.Write(&b, m.s, m.team, words(t, code), zone); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// period is several sessions in a form.
func period(t *testing.T, f export.Form, code string, list ...*meeting) string {
	t.Helper()
	var b bytes.Buffer
	var rows []model.Summary
	for i, m := range list {
		rows = append(rows, m.s.Summarise(model.ID{15: byte(i + 1)}))
	}
	book := export.Book{Team: list[0].team, Form: f, Words: words(t, code), Zone: zone}
	err := book.Write(&b, rows, func(log model.ID) (model.Session, error) { return list[log[15]-1].s, nil })
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestWhatIsTakenAlongAsItReads(t *testing.T) {
	for _, code := range lang.Codes() {
		m, other := incident(t), together(t)
		m.do(model.Intend{ID: m.s.Intentions[0].ID, Intention: model.Intention{
			Owner: fatima, When: "zijn toon verandert", Then: "adem ik eerst uit.", Chance: november.Add(8 * 24 * model.Hour), Obstacle: "Joris lacht", Instead: "kijk ik naar buiten", Notice: "Sem",
		}})
		uitest.Golden(t, "personal."+code, inForm(t, export.Form{Sheet: export.PersonalSheet}, m, code))
		uitest.Golden(t, "attendance."+code, inForm(t, export.Form{Sheet: export.AttendanceSheet}, m, code))
		uitest.Golden(t, "table."+code, strings.ReplaceAll(strings.TrimPrefix(period(t, export.Form{Sheet: export.IntentionTable}, code, m, other), "\ufeff"), "\r\n", "\n"))
		uitest.Golden(t, "period."+code, period(t, export.Form{}, code, m, other))
		uitest.Golden(t, "register."+code, period(t, export.Form{Sheet: export.AttendanceSheet}, code, m, other))
	}
}

func TestThePersonalSheetHoldsOnlyWhatIsTheirs(t *testing.T) {
	m := incident(t)
	m.do(model.Intend{ID: m.s.Intentions[0].ID, Intention: model.Intention{Owner: fatima, When: "Joris belt", Then: "zeg ik het Sem.", Notice: "Mila en Fatima"}})
	got := inForm(t, export.Form{Sheet: export.PersonalSheet}, m, "nl")
	for _, want := range []string{"# Voor Fatima", "Hoe blijf ik rustig", "Rust begint bij mijn adem.", "Boosheid gaat niet", "Als een deelnemer belt, dan zeg ik het een deelnemer.", "Een gast en Fatima mag het merken", "Voor jou alleen."} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
	for _, never := range []string{"Joris", "Sem", "Mila", "Anneke", "Daan", "Ik vraag eerder door", "Wie waren er", "Bel eerst", "Evaluatie"} {
		if strings.Contains(got, never) {
			t.Errorf("%q is in\n%s", never, got)
		}
	}
}

func TestAProofOfAttendanceHasNoContent(t *testing.T) {
	got := inForm(t, export.Form{Sheet: export.AttendanceSheet}, incident(t), "nl")
	for _, never := range []string{"Rustig blijven", "Hoe blijf", "adem", "Bruikbaar"} {
		if strings.Contains(got, never) {
			t.Errorf("%q is in\n%s", never, got)
		}
	}
}

func TestASheetThatCannotBeMadeSaysWhy(t *testing.T) {
	m := begun(t, script(t, "short", "incident-method"), model.KeepCore, fatima)
	var b bytes.Buffer
	for sheet, want := range map[export.Sheet]error{export.PersonalSheet: export.ErrNothing, export.AttendanceSheet: export.ErrNotClosed} {
		if err := (export.Form{Sheet: sheet}).Write(&b, m.s, m.team, words(t, "nl"), zone); !errors.Is(err, want) || b.Len() > 0 {
			t.Errorf("sheet %d: %v, %q", sheet, err, b.String())
		}
	}
}

// What the presenter gives as a reason is theirs: it stands on no page of the group.
func TestAReasonIsTheOwners(t *testing.T) {
	m := incident(t)
	w := words(t, "nl")
	for code, said := range w.Intend.Reasons {
		m.do(model.FollowUp{FollowedUp: model.FollowedUp{Intention: m.s.Intentions[0].ID, Status: model.StatusNotYet, Reason: code}})
		if got := export.Markdown(m.s, m.team, w, zone); strings.Contains(got, said) && code != "other" {
			t.Errorf("%q is in\n%s", said, got)
		}
		if got := inForm(t, export.Form{Sheet: export.PersonalSheet}, m, "nl"); !strings.Contains(got, said) {
			t.Errorf("%q is not in\n%s", said, got)
		}
	}
}

func TestAPeriodWithoutNamesHasNoTitlesInItsContents(t *testing.T) {
	m, other := incident(t), together(t)
	got := period(t, export.Form{Unnamed: true}, "nl", m, other)
	if n := strings.Count(got, "Rustig blijven"); n != 1 { // above its own notes
		t.Errorf("the title stands there %d times in\n%s", n, got)
	}
	if got := period(t, export.Form{}, "nl", m, other); strings.Count(got, "Rustig blijven") != 2 {
		t.Errorf("with names:\n%s", got)
	}
}

func TestAPeriodOfOneSessionIsItsNotes(t *testing.T) {
	m := incident(t)
	if got := period(t, export.Form{}, "nl", m); got != export.Markdown(m.s, m.team, words(t, "nl"), zone) {
		t.Errorf("got\n%s", got)
	}
}
