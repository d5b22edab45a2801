package export

import (
	"errors"
	"os"
	"strings"
	"time"

	"golang.org/x/text/unicode/norm"

	"intervision/model"
	"intervision/ui/lang"
)

// Private is how files are made: for their owner only.
const Private = 0o600

// longest is how long a name of a file is at most, its ending included.
const longest = 80

// ending of every file with notes.
const ending = ".md"

// FileName proposes a name for a session's notes: the day and the method, never
// anything of the case. It holds a to z, digits, hyphens and ".md" only, and is
// at most 80 long; it begins with a digit, so no system keeps it for itself.
func FileName(s model.Session, words *lang.Texts, zone *time.Location) string {
	return NameOn(s.StartedAt, zone, s.Script.Words[s.Script.Lang(words.Code)].Name, s.Start.Method, words.Export.FileName)
}

// NameOn is such a name of a day and the first of these that has a letter or
// digit in it: the method as people call it, its id, a plain word.
func NameOn(at model.Instant, zone *time.Location, called ...string) string {
	if zone == nil {
		zone = time.UTC
	}
	name := slug(time.UnixMilli(int64(at)).In(zone).Format(time.DateOnly))
	for _, s := range called {
		if s = slug(s); s != "" {
			name += "-" + s
			break
		}
	}
	return strings.TrimRight(name[:min(len(name), longest-len(ending))], "-") + ending
}

// slug is a text in a to z, digits and single hyphens, none at the ends.
// Letters lose their accents.
func slug(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(s)) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
		case r >= 0x300 && r <= 0x36f: // an accent that stood on a letter
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	return strings.TrimRight(b.String(), "-")
}

// Write puts content in a new file that only its owner can read. It never
// writes over a file, nor through a link that has the name: then the error is
// fs.ErrExist. A file that could not be written whole is taken away again.
// It waits for the disk; only commands call it.
func Write(path, content string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, Private)
	if err != nil {
		return err
	}
	_, err = f.WriteString(content)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return errors.Join(err, os.Remove(path))
	}
	return nil
}
