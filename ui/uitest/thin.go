package uitest

// Thin is a list as it is; under the race detector it is its first alone. That
// is for tests which look at the same in many sizes, languages or methods: what
// is drawn is seen without the detector, and the detector sees a race in one of
// them as well as in all.
func Thin[T any](all ...T) []T {
	if Watched {
		return all[:min(1, len(all))]
	}
	return all
}
