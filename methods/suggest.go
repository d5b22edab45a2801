package methods

import "intervision/text"

// nearest is what a misspelt word most probably was; empty if nothing is near.
func nearest(word string, candidates []string) string { return text.Nearest(word, candidates) }
