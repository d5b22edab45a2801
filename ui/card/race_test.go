//go:build race

package card_test

// slow is how much longer things may take under the race detector.
const slow = 20
