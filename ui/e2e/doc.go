// Package e2e leads whole sessions with the real program in a real
// pseudo-terminal: keys in, screens out, and the file it leaves behind. It has
// tests only; it is left out where there are no pseudo-terminals, and with
// -short.
package e2e
