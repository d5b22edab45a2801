//go:build !race

package card_test

// slow is how much longer things may take than on an idle machine.
const slow = 3

// raceDetector says that everything is watched, and slow.
const raceDetector = false
