package config

import (
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

// errNoYAML is an error of unknown place.
type errNoYAML struct{}

func (errNoYAML) Error() string { return "no YAML" }

// errorLine is the line a YAML error points at, 1 if it points nowhere.
func errorLine(err error) int {
	if at, ok := err.(interface{ GetToken() *token.Token }); ok {
		return lineAt(at.GetToken())
	}
	return 1
}

func lineOf(n ast.Node) int { return lineAt(n.GetToken()) }

func lineAt(t *token.Token) int {
	if t == nil || t.Position == nil {
		return 1
	}
	return max(t.Position.Line, 1)
}

// mapping are the names and values of a node that has them.
func mapping(n ast.Node) ([]*ast.MappingValueNode, bool) {
	switch n := n.(type) {
	case *ast.MappingNode:
		return n.Values, true
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{n}, true
	}
	return nil, false
}

// items are the values of a list; a single value is a list of one.
func items(n ast.Node) []ast.Node {
	if seq, ok := n.(*ast.SequenceNode); ok {
		return seq.Values
	}
	return []ast.Node{n}
}

// scalar is the text of a plain value as it was written, empty for any other.
func scalar(n ast.Node) string {
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value
	case *ast.MappingKeyNode, *ast.MappingNode, *ast.MappingValueNode, *ast.SequenceNode, *ast.AnchorNode, *ast.AliasNode, *ast.TagNode, nil:
		return ""
	default:
		return strings.TrimSpace(n.GetToken().Value)
	}
}

// nothing says whether no value was written.
func nothing(n ast.Node) bool {
	_, null := n.(*ast.NullNode)
	return n == nil || null
}
