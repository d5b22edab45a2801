package config

import (
	"bytes"
	"slices"
	"strings"
)

// Set gives the text of a file in which a setting has another value, a plain
// word. Nothing else changes: comments, order, spaces and line endings stay. ok
// is false if it cannot be written without that, because the file is no YAML or
// is written in a way that has no place for it.
func Set(src []byte, name, value string) (changed []byte, ok bool) {
	before, ok := pairsOf(src)
	if !ok {
		return nil, false
	}
	for _, try := range tries(src, before, name, value) {
		if after, ok := pairsOf(try); ok && onlyThat(before, after, name, value) {
			return try, true
		}
	}
	return nil, false
}

// pair is a setting as it is written.
type pair struct {
	name, value string
	line        int
}

func pairsOf(src []byte) ([]pair, bool) {
	body, _, err := tree(src)
	if err != nil {
		return nil, false
	}
	if body == nil {
		return nil, true
	}
	values, ok := mapping(body)
	var pairs []pair
	for _, v := range values {
		p := pair{scalar(v.Key), "", lineOf(v.Key)}
		if !nothing(v.Value) {
			p.value = v.Value.String()
		}
		pairs = append(pairs, p)
	}
	return pairs, ok
}

// onlyThat says whether two files say the same, but for one setting that now has
// the value.
func onlyThat(before, after []pair, name, value string) bool {
	others := func(pairs []pair) (list []string) {
		for _, p := range pairs {
			if p.name != name {
				list = append(list, p.name+": "+p.value)
			}
		}
		return list
	}
	now := slices.IndexFunc(after, func(p pair) bool { return p.name == name })
	return now >= 0 && after[now].value == value && slices.Equal(others(before), others(after))
}

// tries are the ways to write it, the nicest first: where it stands now, behind
// the comment that explains it, at the end.
func tries(src []byte, now []pair, name, value string) [][]byte {
	lines, end := bytes.SplitAfter(src, []byte("\n")), "\n"
	if bytes.Contains(src, []byte("\r\n")) {
		end = "\r\n"
	}
	for _, p := range now {
		if p.name == name {
			return [][]byte{replaced(lines, p.line-1, value)}
		}
	}
	var all [][]byte
	line := []byte(name + ": " + value + end)
	for i, l := range lines {
		if bytes.HasPrefix(l, []byte("# "+name+":")) && bytes.HasSuffix(l, []byte("\n")) {
			all = append(all, joined(lines[:i+1], line, lines[i+1:]))
		}
	}
	if len(src) > 0 && !bytes.HasSuffix(src, []byte("\n")) {
		line = append([]byte(end), line...)
	}
	return append(all, joined(lines, line, nil))
}

func joined(before [][]byte, line []byte, after [][]byte) []byte {
	return bytes.Join(slices.Concat(before, [][]byte{line}, after), nil)
}

// replaced gives the line another value behind its first colon.
func replaced(lines [][]byte, at int, value string) []byte {
	if at >= len(lines) {
		return nil
	}
	name, rest, _ := strings.Cut(string(lines[at]), ":")
	old := valueIn(rest)
	space := rest[:len(rest)-len(strings.TrimLeft(rest, " \t"))]
	if space == "" {
		space = " "
	}
	behind := strings.TrimLeft(rest, " \t")[len(old):]
	if strings.HasPrefix(behind, "#") {
		behind = " " + behind
	}
	line := name + ":" + space + value + behind
	return joined(lines[:at], []byte(line), lines[at+1:])
}

// valueIn is the value that a line goes on with, quotes included, without the
// comment behind it.
func valueIn(rest string) string {
	rest = strings.TrimLeft(rest, " \t")
	if rest != "" && (rest[0] == '"' || rest[0] == '\'') {
		if end := strings.IndexByte(rest[1:], rest[0]); end >= 0 {
			return rest[:end+2]
		}
	}
	if strings.HasPrefix(rest, "#") {
		return ""
	}
	if comment := strings.Index(rest, " #"); comment >= 0 {
		rest = rest[:comment]
	}
	return strings.TrimRight(rest, " \t\r\n")
}
