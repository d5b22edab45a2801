//go:build race

package card_test

// slow is how much longer things may take under the race detector.
const slow = 20

// raceDetector says that everything is watched, and slow.
const raceDetector = true
