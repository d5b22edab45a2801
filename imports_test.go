package main

import (
	"os/exec"
	"strings"
	"testing"
)

// rule says what a package must not reach, itself or through others of ours.
type rule struct {
	in, never string // prefixes of import paths
	itself    bool   // only what it imports itself counts
	why       string
}

const module = "intervision"

func rules() []rule {
	return []rule{
		{in: "/model", never: "", why: "the model uses nobody: it must be possible to think about it alone"},
		{in: "/model", never: "std:os", why: "the model knows no files"},
		{in: "/model", never: "std:math/rand", why: "ids and chances are handed in"},
		{in: "/methods", never: "/sessions", why: "cards and keeping do not know each other"},
		{in: "/methods", never: "/ui", why: "cards speak in codes, not in sentences"},
		{in: "/sessions", never: "/methods", why: "keeping and cards do not know each other"},
		{in: "/sessions", never: "/ui", why: "keeping speaks in codes, not in sentences"},
		{in: "/text", never: "/", why: "text is a leaf"},
		{in: "/ui/stage", never: "/sessions", itself: true, why: "the wall shows a Room; it asks no store"},
		{in: "/ui/stage", never: "/ui/private", why: "private notes are no part of the wall"},
		{in: "/ui/stage", never: "/ui/privatelog", why: "private notes are no part of the wall"},
		{in: "/ui/stage", never: "/ui/run", why: "the wall knows no screen"},
		{in: "/ui/lang", never: "/ui/theme", why: "words have no colours"},
		{in: "/ui/config", never: "/ui/lang", why: "the settings speak in codes, not in sentences"},
		{in: "/ui/config", never: "/sessions", why: "the settings are a person's own: they know nothing a team keeps"},
		{in: "/ui/plain", never: "/sessions", itself: true, why: "line by line says what a screen shows; it asks no store"},
		{in: "/ui/plain", never: "/ui/theme", itself: true, why: "plain sentences have no colours"},
		{in: "/ui/letters", never: "/", why: "large letters are a leaf: they spell whatever they are given"},
		{in: "/ui/pictures", never: "/sessions", itself: true, why: "a picture is drawn from a window; it asks no store"},
		{in: "/ui/cli", never: "/ui/pictures", why: "pictures are made for the documentation; the program does not carry them"},
		{in: "/ui/followup", never: "/ui", why: "what came of an intention is kept without a screen and without words"},
		{in: "/sessions/find", never: "/sessions/bolt", why: "a search goes through any store, not through one kind"},
		{in: "/sessions/find", never: "std:os", why: "what is searched never lies on a disk in the clear"},
	}
}

// screens know no other screen: going somewhere is a value.
func screens() []string {
	return []string{"first", "home", "advice", "setup", "run", "review", "library", "walk", "team", "private", "intentions", "season"}
}

func TestWhoMayKnowWhom(t *testing.T) {
	direct, deps := dependencies(t)
	for _, r := range rules() {
		for path, reached := range deps {
			if r.itself {
				reached = direct[path]
			}
			if !under(path, module+r.in) || strings.HasSuffix(path, "test") {
				continue
			}
			for _, d := range reached {
				if forbidden(r, path, d) {
					t.Errorf("%s reaches %s: %s", path, d, r.why)
				}
			}
		}
	}
	for _, a := range screens() {
		for _, b := range screens() {
			if a != b && contains(deps[module+"/ui/"+a], module+"/ui/"+b) {
				t.Errorf("the screen %s knows the screen %s: a screen says where to go with a screen.Target", a, b)
			}
		}
	}
}

// forbidden says whether path may not reach d by the rule.
func forbidden(r rule, path, d string) bool {
	if std, ok := strings.CutPrefix(r.never, "std:"); ok {
		return under(d, std)
	}
	return d != path && under(d, module) && under(d, module+strings.TrimSuffix(r.never, "/")) && !under(d, module+r.in)
}

func under(path, prefix string) bool {
	return path == prefix || strings.HasPrefix(path, strings.TrimSuffix(prefix, "/")+"/")
}

func contains(list []string, s string) bool {
	for _, l := range list {
		if l == s {
			return true
		}
	}
	return false
}

// dependencies are, for each package of ours, what it imports itself, and that
// with everything the packages of ours among them reach. (What the standard library
// reaches for itself is its own affair.)
func dependencies(t *testing.T) (direct, all map[string][]string) {
	t.Helper()
	out, err := exec.Command("go", "list", "-f", "{{.ImportPath}}{{range .Imports}} {{.}}{{end}}", "./...").Output()
	if err != nil {
		t.Fatal(err)
	}
	direct = map[string][]string{}
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		direct[fields[0]] = fields[1:]
	}
	all = map[string][]string{}
	for path := range direct {
		seen := map[string]bool{}
		reach(direct, path, seen)
		for d := range seen {
			all[path] = append(all[path], d)
		}
	}
	return direct, all
}

func reach(direct map[string][]string, path string, seen map[string]bool) {
	for _, d := range direct[path] {
		if !seen[d] {
			seen[d] = true
			reach(direct, d, seen)
		}
	}
}
