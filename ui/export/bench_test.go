package export_test

import (
	"testing"

	"intervision/model"
	"intervision/ui/export"
	"intervision/ui/lang"
)

func BenchmarkMarkdown(b *testing.B) {
	m := begun(b, script(b, "full", "incident-method"), model.KeepEverything, fatima)
	m.to("analysis")
	for range 100 {
		m.write("Er lag al maanden een klacht (van iedereen), en niemand zei er iets over - tot nu.")
	}
	m.end()
	w := lang.For("nl")
	for b.Loop() {
		export.Markdown(m.s, m.team, w, zone)
	}
}
