package methods

import (
	"os"
	"strconv"
	"strings"
	"testing"
)

// facts are all 47 methods as they are described, whether they have a card yet
// or not.
func facts(t *testing.T) []Entry {
	t.Helper()
	src, err := os.ReadFile("testdata/facts.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var list []Entry
	for line := range strings.Lines(string(src)) {
		if !strings.HasPrefix(line, "#") {
			list = append(list, fact(t, strings.Split(strings.TrimSpace(line), "\t")))
		}
	}
	if len(list) != 47 {
		t.Fatalf("%d methods", len(list))
	}
	return list
}

func fact(t *testing.T, cells []string) Entry {
	t.Helper()
	number := func(s string) int {
		n, err := strconv.Atoi(s)
		if err != nil {
			t.Fatalf("%s: %v", cells[0], err)
		}
		return n
	}
	people, minutes := strings.Fields(cells[2]), strings.Fields(cells[3])
	return Entry{
		ID: cells[0], Kinds: strings.Fields(cells[1]), Evidence: cells[6],
		People:     People{number(people[0]), number(people[1]), number(people[2])},
		Minutes:    Minutes{number(minutes[0]), number(minutes[1]), number(minutes[2])},
		Difficulty: number(cells[4]), Depth: number(cells[5]),
		RolePlay: strings.Contains(cells[7], "role-play"), TurnedAway: strings.Contains(cells[7], "turned-away"),
		NotFor: map[string]string{"nl": "niet hiervoor"},
	}
}

// one is a method of the facts.
func one(t *testing.T, id string) Entry {
	t.Helper()
	for _, e := range facts(t) {
		if e.ID == id {
			return e
		}
	}
	t.Fatalf("no method %s", id)
	return Entry{}
}
