package cli

import (
	"os"
	"reflect"
	"strings"
	"testing"
)

// Every field that a command writes as JSON stands in the documentation.
func TestTheContractIsWrittenDown(t *testing.T) {
	page, err := os.ReadFile("../../docs/commands.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range []any{methodRow{}, people{}, minutes{}, cardJSON{}, stepJSON{}, minutesOf{}, choiceJSON{}, sessionRow{}, hitRow{}, privateRow{}, meetingRow{}, intentionRow{}, configJSON{}, settingJSON{}, problemJSON{}, keyJSON{}} {
		for i := range reflect.TypeOf(v).NumField() {
			field := reflect.TypeOf(v).Field(i)
			name := field.Tag.Get("json")
			if !field.Anonymous && !strings.Contains(string(page), "`"+name+"`") {
				t.Errorf("%T: %q is not in docs/commands.md", v, name)
			}
		}
	}
}
