package text

import "strings"

// Nearest is the candidate a misspelt word most probably was; empty if
// none is near. A third of the letters may differ, at most three.
func Nearest(word string, candidates []string) string {
	word = strings.ToLower(word)
	best, at := "", min(len(word)/3+1, 3)+1
	for _, c := range candidates {
		if d := distance(word, c); d < at && d < len(c) {
			best, at = c, d
		}
	}
	return best
}

// distance counts the letters to insert, leave out, change or swap with their
// neighbour to make b of a. Words longer than 64 bytes are taken as far away,
// which bounds the work.
func distance(a, b string) int {
	if len(a) > 64 || len(b) > 64 {
		return max(len(a), len(b))
	}
	var before, row, last [65]int
	for j := range len(b) + 1 {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+differ(a[i-1], b[j-1]))
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last = last, row
	}
	return last[len(b)]
}

func differ(a, b byte) int {
	if a == b {
		return 0
	}
	return 1
}
