package methods

import (
	"errors"
	"io"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
)

// open reads and parses a file. What cannot be read is a problem of the card.
func open(from fs.FS, name string) *parsed {
	src, code := read(from, name)
	if code != "" {
		return nothing(cleanLine(name), code)
	}
	return parse(name, src)
}

// nothing is what a file that could not be read is parsed to.
func nothing(name string, code Code) *parsed {
	p := &parsed{reporter: &reporter{file: name}}
	if code == FileTooLarge {
		p.add(1, code, strconv.Itoa(Limit>>10))
	} else {
		p.add(1, code, name)
	}
	return p
}

// read takes no more than the limit, and only from a plain file: a pipe in
// the folder would wait for ever.
func read(from fs.FS, name string) ([]byte, Code) {
	info, err := fs.Stat(from, name)
	if err != nil || !info.Mode().IsRegular() {
		return nil, FileUnreadable
	}
	f, err := from.Open(name)
	if err != nil {
		return nil, FileUnreadable
	}
	src, err := io.ReadAll(io.LimitReader(f, Limit+1))
	if errors.Join(err, f.Close()) != nil {
		return nil, FileUnreadable
	}
	if len(src) > Limit {
		return nil, FileTooLarge
	}
	return src, ""
}

// files are the Markdown files of a folder, sorted; none if it cannot be read
// or is nil. A README is for the owner of the folder.
func files(from fs.FS) []string {
	if from == nil {
		return nil
	}
	entries, err := fs.ReadDir(from, ".")
	if err != nil {
		return nil
	}
	var list []string
	for _, e := range entries {
		isReadme := strings.HasPrefix(strings.ToLower(e.Name()), "readme.")
		if path.Ext(e.Name()) == ".md" && !e.IsDir() && !isReadme && e.Name()[0] != '.' {
			list = append(list, e.Name())
		}
	}
	return list
}

// languages are those a card has in a folder, sorted.
func languages(from fs.FS, id string) []string {
	var langs []string
	for _, f := range files(from) {
		if of, lang, ok := fileID(f); ok && of == id {
			langs = append(langs, lang)
		}
	}
	slices.Sort(langs)
	return langs
}
