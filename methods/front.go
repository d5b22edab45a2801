package methods

import (
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// field is one key of the front matter with its value.
type field struct {
	key   string
	line  int
	value ast.Node
}

// fields reads the keys in the order of the file. What is no YAML gives a
// problem at the line where reading stopped, and no fields.
func fields(front []line, r *reporter) []field {
	file, err := parseYAML(front)
	if err != nil {
		r.syntax(front, errorLine(err))
		return nil
	}
	if len(file.Docs) == 0 || file.Docs[0].Body == nil {
		return nil
	}
	return r.fieldsOf(front, file.Docs[0].Body)
}

func (r *reporter) fieldsOf(front []line, body ast.Node) []field {
	values, ok := mapping(body)
	if !ok {
		r.syntax(front, lineOf(body))
		return nil
	}
	list := make([]field, 0, len(values))
	for _, v := range values {
		list = append(list, field{scalar(v.Key), lineOf(v.Key), v.Value})
	}
	return list
}

// parseYAML never panics: the text is anybody's, and the parser is not ours.
// The line of the opening --- is put back, so that its lines are the file's.
func parseYAML(front []line) (file *ast.File, err error) {
	defer func() {
		if recover() != nil {
			file, err = nil, errPosition{}
		}
	}()
	var text strings.Builder
	text.WriteByte('\n')
	for _, l := range front {
		text.WriteString(l.text)
		text.WriteByte('\n')
	}
	return parser.ParseBytes([]byte(text.String()), 0, parser.AllowDuplicateMapKey())
}

// errPosition is an error of unknown place.
type errPosition struct{}

func (errPosition) Error() string { return "front matter" }

// errorLine is the line a YAML error points at, 1 if it points nowhere.
func errorLine(err error) int {
	if at, ok := err.(interface{ GetToken() *token.Token }); ok {
		return tokenLine(at.GetToken())
	}
	return 1
}

// syntax reports YAML that cannot be read. Reading often stops a line after
// the slip: a bracket left open, or a colon within a sentence, which is
// offered again in quotes.
func (r *reporter) syntax(front []line, at int) {
	for _, l := range front {
		if l.no != at && l.no != at-1 {
			continue
		}
		quoted := quote(l.text)
		if quoted != "" || unbalanced(l.text) {
			r.suggest(l.no, FrontSyntax, quoted)
			return
		}
	}
	r.add(at, FrontSyntax)
}

// unbalanced says whether a bracket of a line is left open.
func unbalanced(s string) bool {
	return strings.Count(s, "[") != strings.Count(s, "]") || strings.Count(s, "{") != strings.Count(s, "}")
}

// quote puts the value of a line in quotes if a colon in it needs them.
func quote(s string) string {
	key, value, ok := strings.Cut(s, ": ")
	value = strings.TrimSpace(value)
	if !ok || !strings.Contains(value+" ", ": ") || strings.ContainsAny(value[:1], `"'{[`) {
		return ""
	}
	return key + `: "` + strings.ReplaceAll(value, `"`, `'`) + `"`
}

func lineOf(n ast.Node) int {
	if n == nil {
		return 1
	}
	return tokenLine(n.GetToken())
}

func tokenLine(t *token.Token) int {
	if t == nil || t.Position == nil {
		return 1
	}
	return max(t.Position.Line, 1)
}

// mapping gives the pairs of a mapping, however many there are.
func mapping(n ast.Node) ([]*ast.MappingValueNode, bool) {
	switch n := n.(type) {
	case *ast.MappingNode:
		return n.Values, true
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{n}, true
	}
	return nil, false
}

// scalar is the text of a plain value; empty for a list, a mapping or nothing.
func scalar(n ast.Node) string {
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value
	case *ast.LiteralNode:
		return n.Value.Value
	case *ast.NullNode, nil:
		return ""
	case ast.ScalarNode:
		return n.GetToken().Value
	}
	return ""
}
