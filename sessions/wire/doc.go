// Package wire turns what is kept into bytes and back: events, rows and scripts
// as deterministic CBOR with integer keys.
//
// It promises three things. The same value always gives the same bytes. What a
// newer program wrote, a kind or a field this one does not know, comes back
// byte for byte when it is written again. And text that people typed passes the
// sanitiser whenever it is read, whoever wrote the file.
package wire
