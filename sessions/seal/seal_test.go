package seal

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// counting gives 1, 2, 3 …: randomness a test can predict.
type counting struct{ at byte }

func (c *counting) Read(p []byte) (int, error) {
	for i := range p {
		c.at++
		p[i] = c.at
	}
	return len(p), nil
}

func key(b byte) Key {
	k, _ := KeyOf(bytes.Repeat([]byte{b}, KeySize))
	return k
}

var here = Place{Bucket: "events", Key: []byte{1, 2, 3}}

func sealed(t *testing.T, text string) []byte {
	t.Helper()
	value, err := New().Seal(key(1), 1, here, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return value
}

func TestASealedValueOpensInItsPlace(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SliceOfN(rapid.Byte(), 0, 1000).Draw(t, "text")
		version := rapid.Uint16().Draw(t, "version")
		at := Place{Bucket: rapid.StringMatching("[a-z]{1,8}").Draw(t, "bucket"), Key: rapid.SliceOf(rapid.Byte()).Draw(t, "key")}
		value, err := New().Seal(key(1), version, at, text)
		if err != nil {
			t.Fatal(err)
		}
		got, err := Open(key(1), at, value)
		if err != nil || !bytes.Equal(got, text) {
			t.Fatalf("got %x (%v), want %x", got, err, text)
		}
		if v, err := Version(value); err != nil || v != version {
			t.Fatalf("version %d (%v), want %d", v, err, version)
		}
		if len(value) > len(text)+Overhead {
			t.Fatalf("%d bytes of text became %d", len(text), len(value))
		}
	})
}

func TestAT22AnyChangedByteBreaksTheSeal(t *testing.T) {
	value := sealed(t, "wat er gezegd werd")
	for i := range value {
		for bit := range 8 {
			changed := bytes.Clone(value)
			changed[i] ^= 1 << bit
			if text, err := Open(key(1), here, changed); !errors.Is(err, ErrSeal) || text != nil {
				t.Fatalf("byte %d bit %d: %q, %v", i, bit, text, err)
			}
		}
	}
}

func TestAT22CutOrLengthenedValuesDoNotOpen(t *testing.T) {
	value := sealed(t, "wat er gezegd werd")
	for i := range value {
		if _, err := Open(key(1), here, value[:i]); !errors.Is(err, ErrSeal) {
			t.Fatalf("cut at %d: %v", i, err)
		}
	}
	if _, err := Open(key(1), here, append(value, 0)); !errors.Is(err, ErrSeal) {
		t.Fatalf("one more byte: %v", err)
	}
}

func TestAT22AMovedRowDoesNotOpen(t *testing.T) {
	value := sealed(t, "wat er gezegd werd")
	for _, at := range []Place{
		{"events", []byte{1, 2, 4}}, {"events", []byte{1, 2}}, {"events", nil}, {"heads", []byte{1, 2, 3}},
		{"events|\x01", []byte{2, 3}}, {"event", []byte("s|\x01\x02\x03")}, {"", []byte{1, 2, 3}},
	} {
		if _, err := Open(key(1), at, value); !errors.Is(err, ErrSeal) {
			t.Errorf("opened at %q", at)
		}
	}
}

func TestAT22SwappedRowsDoNotOpen(t *testing.T) {
	there := Place{Bucket: "events", Key: []byte{1, 2, 4}}
	a := sealed(t, "eerst")
	b, err := New().Seal(key(1), 1, there, []byte("daarna"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(key(1), here, b); !errors.Is(err, ErrSeal) {
		t.Error("the second row opened in the first place")
	}
	if _, err := Open(key(1), there, a); !errors.Is(err, ErrSeal) {
		t.Error("the first row opened in the second place")
	}
}

func TestAnotherKeyDoesNotOpen(t *testing.T) {
	if _, err := Open(key(2), here, sealed(t, "x")); !errors.Is(err, ErrSeal) {
		t.Fatal(err)
	}
}

func TestSizesTellLittle(t *testing.T) {
	short, long := sealed(t, "ja"), sealed(t, strings.Repeat("x", Padding-lengthSize))
	if len(short) != len(long) {
		t.Fatalf("%d and %d bytes", len(short), len(long))
	}
	if next := sealed(t, strings.Repeat("x", Padding-lengthSize+1)); len(next) != len(long)+Padding {
		t.Fatalf("%d after %d bytes", len(next), len(long))
	}
}

func TestEverySealTakesAFreshNonce(t *testing.T) {
	s := NewWith(&counting{})
	for i := range 3 {
		value, err := s.Seal(key(1), 1, here, nil)
		if err != nil {
			t.Fatal(err)
		}
		if first := byte(i*nonceSize + 1); value[headerSize] != first {
			t.Fatalf("seal %d starts its nonce with %d, want %d", i, value[headerSize], first)
		}
	}
}

func TestAT26NoncesAreUnique(t *testing.T) {
	seals := 1_000_000
	if testing.Short() || raceDetector {
		seals = 50_000
	}
	seen := make(map[[nonceSize]byte]struct{}, seals)
	s := New()
	for range seals {
		value, err := s.Seal(key(1), 1, here, nil)
		if err != nil {
			t.Fatal(err)
		}
		seen[[nonceSize]byte(value[headerSize:prefixSize])] = struct{}{}
	}
	if len(seen) != seals {
		t.Fatalf("%d nonces of %d seals", len(seen), seals)
	}
}

func TestWithoutRandomnessNothingIsSealed(t *testing.T) {
	s := NewWith(io.LimitReader(&counting{}, nonceSize-1))
	if value, err := s.Seal(key(1), 1, here, []byte("x")); err == nil || value != nil {
		t.Fatalf("got %x, %v", value, err)
	}
	if k, err := s.NewKey(); err == nil || !k.IsZero() {
		t.Fatalf("got a key: %v", err)
	}
}

func TestAKeyOfALogIsSealedUnderTheVault(t *testing.T) {
	s := New()
	k, err := s.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	value, err := s.SealKey(key(9), 3, here, k)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := OpenKey(key(9), here, value); err != nil || got != k {
		t.Fatalf("got another key (%v)", err)
	}
	if got, err := OpenKey(key(8), here, value); !errors.Is(err, ErrSeal) || !got.IsZero() {
		t.Fatalf("another vault opened it: %v", err)
	}
}

func TestAValueThatIsNoKeyGivesNone(t *testing.T) {
	if k, err := OpenKey(key(1), here, sealed(t, "short")); !errors.Is(err, ErrSeal) || !k.IsZero() {
		t.Fatalf("got a key: %v", err)
	}
}

func TestAKeyIsNeverPrinted(t *testing.T) {
	k := key('s')
	holder := struct{ K Key }{k}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x", "%d", "%q"} {
		out := fmt.Sprintf(verb, k) + fmt.Sprintf(verb, holder)
		if strings.Contains(out, "ss") || strings.Contains(out, "115") || strings.Contains(out, "73") {
			t.Errorf("%s prints %s", verb, out)
		}
	}
}

func TestKeysAreCopied(t *testing.T) {
	k := key(1)
	clear(k.Bytes())
	if k != key(1) {
		t.Fatal("Bytes gave the key itself")
	}
}
