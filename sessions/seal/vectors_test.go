package seal

import (
	"bytes"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/crypto/chacha20poly1305"
)

// vector is one known answer, a line of hex fields in testdata:
// key, version (decimal), bucket (text), place, nonce, text, value.
type vector struct {
	key, version, place, nonce, text, value []byte
	bucket                                  string
}

func vectors(t *testing.T) []vector {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", "v1.vectors"))
	if err != nil {
		t.Fatal(err)
	}
	var all []vector
	for line := range strings.Lines(string(b)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(strings.TrimSpace(line), " ")
		un := func(i int) []byte {
			raw, err := hex.DecodeString(strings.TrimPrefix(f[i], "-"))
			if err != nil {
				t.Fatal(err)
			}
			return raw
		}
		all = append(all, vector{key: un(0), version: un(1), bucket: f[2], place: un(3), nonce: un(4), text: un(5), value: un(6)})
	}
	return all
}

// The vectors were made with another implementation of the cipher (see the
// head of the file), so that a mistake here cannot agree with itself.
func TestAT21KnownAnswers(t *testing.T) {
	all := vectors(t)
	if len(all) < 4 {
		t.Fatalf("only %d vectors", len(all))
	}
	for i, v := range all {
		k, err := KeyOf(v.key)
		if err != nil {
			t.Fatal(err)
		}
		at := Place{Bucket: v.bucket, Key: v.place}
		version := uint16(v.version[0])<<8 | uint16(v.version[1])
		value, err := NewWith(bytes.NewReader(v.nonce)).Seal(k, version, at, v.text)
		if err != nil || !bytes.Equal(value, v.value) {
			t.Errorf("vector %d: sealed %x (%v)\nwant %x", i, value, err, v.value)
		}
		if text, err := Open(k, at, v.value); err != nil || !bytes.Equal(text, v.text) {
			t.Errorf("vector %d: opened %q (%v)", i, text, err)
		}
	}
}

// The example of draft-irtf-cfrg-xchacha, A.3.1: the cipher is the one we mean.
func TestAT21TheCipherIsXChaCha20Poly1305(t *testing.T) {
	un := func(s string) []byte { b, _ := hex.DecodeString(s); return b }
	aead, err := chacha20poly1305.NewX(un("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"))
	if err != nil {
		t.Fatal(err)
	}
	text := "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it."
	got := aead.Seal(nil, un("404142434445464748494a4b4c4d4e4f5051525354555657"), []byte(text), un("50515253c0c1c2c3c4c5c6c7"))
	if tag := hex.EncodeToString(got[len(text):]); tag != "c0875924c1c7987947deafd8780acf49" {
		t.Fatalf("tag %s", tag)
	}
}
