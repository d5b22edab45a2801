//go:build !race

package text_test

// bomb is how large a hostile text is.
const bomb = 1 << 20
