// Package methods reads, checks and composes the cards of methods.
//
// A card is one Markdown file for one method and one language: front matter
// for what the program needs, Markdown for what people read. The same file is
// the card in the library, the script of a session and the printed page.
//
// The package speaks in codes and values, never in sentences: what is wrong
// with a card is a Problem with file, line and Code, and ui/lang has the words.
// Nothing is read before it is asked for, nothing is kept between two calls:
// an own card that was saved a moment ago is what the next call sees.
package methods
