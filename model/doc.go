// Package model says what intervision is: a method and its steps, a session
// that follows from folding events, a team, the requests people make and the
// refusals they may get.
//
// It knows no files, no clock, no randomness, no terminal and no language. Times
// and ids are handed in; what it cannot accept it answers with a Refusal, a
// code that ui/lang has the words for.
package model
