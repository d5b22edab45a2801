//go:build !race

package uitest

// Watched says that the race detector looks on, and everything takes long.
const Watched = false
