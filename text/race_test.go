//go:build race

package text_test

// bomb is how large a hostile text is; the race detector makes all ten times slower.
const bomb = 1 << 16
