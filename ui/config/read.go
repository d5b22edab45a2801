package config

import (
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"intervision/text"
	"intervision/ui/keys"
)

// Inches a screen may have.
const (
	least = 5
	most  = 400
)

// Parse reads the text of a file. Whatever it holds, what is right in it counts.
func Parse(src []byte, known Known) Config {
	r := reader{known: known, is: Config{Keys: known.Keys, Lines: map[string]int{}}}
	for _, v := range r.settings(src) {
		r.setting(v)
	}
	r.keys()
	slices.SortStableFunc(r.is.Problems, func(a, b Problem) int { return a.Line - b.Line })
	return r.is
}

// reader is a file being read.
type reader struct {
	known Known
	is    Config
}

func (r *reader) problem(line int, code Code, args ...string) {
	r.suggest("", line, code, args...)
}

func (r *reader) suggest(meant string, line int, code Code, args ...string) {
	for i := range args {
		args[i] = text.CleanLine(args[i], text.Title)
	}
	r.is.Problems = append(r.is.Problems, Problem{Line: line, Code: code, Args: args, Suggest: meant})
}

// settings are the names of the file with their values, each once.
func (r *reader) settings(src []byte) []*ast.MappingValueNode {
	body, line, err := tree(src)
	if err != nil {
		r.problem(line, Syntax)
		return nil
	}
	if body == nil {
		return nil
	}
	pairs, ok := mapping(body)
	if !ok {
		r.problem(lineOf(body), NotNamed)
	}
	return pairs
}

// setting reads one setting into its place.
func (r *reader) setting(v *ast.MappingValueNode) {
	name, line := scalar(v.Key), lineOf(v.Key)
	into, ok := map[string]func(string, ast.Node, int) bool{
		Language: r.word(&r.is.Language, r.known.Languages),
		Theme:    r.word(&r.is.Theme, r.known.Themes),
		Screen:   r.number,
		Mouse:    r.mouse,
		Notes:    r.path(&r.is.Notes),
		Exports:  r.path(&r.is.Exports),
		Free:     r.free,
		Keys:     r.wishes,
	}[name]
	_, twice := r.is.Lines[name]
	switch {
	case !ok:
		r.suggest(text.Nearest(name, Names()), line, Unknown, name)
	case twice:
		r.problem(line, Twice, name)
	case nothing(v.Value): // a name with nothing behind it says nothing
	case into(name, v.Value, max(lineOf(v.Value), line)):
		r.is.Lines[name] = line
	}
}

func (r *reader) word(into *string, allowed []string) func(string, ast.Node, int) bool {
	return func(name string, v ast.Node, line int) bool {
		s := strings.ToLower(scalar(v))
		if !slices.Contains(allowed, s) {
			r.suggest(text.Nearest(s, allowed), line, NoValue, name, scalar(v), strings.Join(allowed, ", "))
			return false
		}
		*into = s
		return true
	}
}

// mouse reads on or off, which YAML knows by other names too.
func (r *reader) mouse(name string, v ast.Node, line int) bool {
	switch strings.ToLower(scalar(v)) {
	case "on", "yes", "true", "aan":
		r.is.Mouse = On
	case "off", "no", "false", "uit":
		r.is.Mouse = Off
	default:
		r.problem(line, NoValue, name, scalar(v), On+", "+Off)
		return false
	}
	return true
}

func (r *reader) number(name string, v ast.Node, line int) bool {
	n, err := strconv.Atoi(strings.TrimSuffix(scalar(v), `"`))
	if err != nil || n < least || n > most {
		r.problem(line, NoNumber, name, scalar(v), strconv.Itoa(least), strconv.Itoa(most))
		return false
	}
	r.is.Inches = n
	return true
}

// path reads a file or folder: from the root, or from a person's own folder.
func (r *reader) path(into *string) func(string, ast.Node, int) bool {
	return func(name string, v ast.Node, line int) bool {
		s := text.CleanLine(scalar(v), 0)
		if rest, ok := strings.CutPrefix(s, "~"); ok && r.known.Home != "" && (rest == "" || rest[0] == '/' || rest[0] == filepath.Separator) {
			s = r.known.Home + rest
		}
		if s == "" {
			r.problem(line, NoText, name)
			return false
		}
		if !filepath.IsAbs(s) {
			r.problem(line, NoPath, name, s)
			return false
		}
		*into = filepath.Clean(s)
		return true
	}
}

// free reads days and ranges of days; those that are none are left out.
func (r *reader) free(_ string, v ast.Node, line int) bool {
	for _, item := range items(v) {
		at := max(lineOf(item), line)
		days, code := parseDays(scalar(item))
		if code != "" {
			r.problem(at, code, scalar(item))
			continue
		}
		r.is.Free = append(r.is.Free, days)
	}
	return len(r.is.Free) > 0
}

// parseDays reads 2026-12-24 or 2026-12-24..2027-01-04; code says what is the
// matter if it cannot.
func parseDays(s string) (d Days, code Code) {
	from, to, ranged := strings.Cut(s, "..")
	if !ranged {
		to = from
	}
	var err, errTo error
	d.From, err = time.Parse(time.DateOnly, strings.TrimSpace(from))
	d.To, errTo = time.Parse(time.DateOnly, strings.TrimSpace(to))
	switch {
	case err != nil || errTo != nil:
		return Days{}, NoDay
	case d.To.Before(d.From):
		return Days{}, DaysOrder
	}
	return d, ""
}

// wishes reads the keys of commands.
func (r *reader) wishes(name string, v ast.Node, line int) bool {
	pairs, ok := mapping(v)
	if !ok {
		r.problem(line, NotNamed, name)
		return false
	}
	seen := map[keys.ID]bool{}
	for _, p := range pairs {
		id, at := keys.ID(scalar(p.Key)), max(lineOf(p.Key), line)
		if seen[id] {
			r.problem(at, Twice, string(id))
			continue
		}
		seen[id] = true
		if nothing(p.Value) {
			continue
		}
		names, ok := keyNames(p.Value)
		if !ok {
			r.problem(at, NoKeys, string(id))
			continue
		}
		r.is.Wishes = append(r.is.Wishes, keys.Wish{ID: id, Keys: names, Line: at})
	}
	return len(r.is.Wishes) > 0
}

// keyNames are one key, or a list of keys; an empty list is no key at all.
func keyNames(v ast.Node) (names []string, ok bool) {
	for _, item := range items(v) {
		name := scalar(item)
		if name == "" {
			return nil, false
		}
		names = append(names, name)
	}
	return names, true
}

// keys grants the wishes, and says which cannot be.
func (r *reader) keys() {
	if len(r.is.Wishes) == 0 {
		return
	}
	var refused []keys.Refusal
	r.is.Keys, refused = r.known.Keys.Custom(r.is.Wishes, r.known.Field)
	for _, f := range refused {
		meant := ""
		switch f.Why {
		case keys.NoCommand:
			meant = text.Nearest(string(f.ID), commandIDs(r.known.Keys))
		case keys.NoKey:
			meant = text.Nearest(f.Key, keys.Nameable())
		}
		r.suggest(meant, f.Line, Code(f.Why), string(f.ID), f.Key, string(f.Other))
	}
}

func commandIDs(table keys.Table) []string {
	var ids []string
	for _, c := range table {
		ids = append(ids, string(c.ID))
	}
	return ids
}

// tree is the first document of a file, nil if there is none; line is where
// reading stopped. It never panics: the text is anybody's, the parser is not ours.
func tree(src []byte) (body ast.Node, line int, err error) {
	defer func() {
		if recover() != nil {
			body, line, err = nil, 1, errNoYAML{}
		}
	}()
	file, err := parser.ParseBytes(src, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		return nil, errorLine(err), err
	}
	if len(file.Docs) == 0 {
		return nil, 0, nil
	}
	return file.Docs[0].Body, 0, nil
}
