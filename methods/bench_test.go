package methods

import "testing"

func BenchmarkList(b *testing.B) {
	for b.Loop() {
		Open(nil).List()
	}
}

func BenchmarkCompose(b *testing.B) {
	l := Open(nil)
	for b.Loop() {
		if _, err := l.Compose("short", "incident-method", 60); err != nil {
			b.Fatal(err)
		}
	}
}
