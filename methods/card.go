package methods

import "intervision/model"

// Card is one method in one language.
type Card struct {
	ID      string // kebab-case, the file name up to the first dot
	Lang    string // "nl", "en"
	Name    string
	Purpose string // one sentence

	Kinds      []string // what it is for, the main kind first; see Kinds
	People     People
	Minutes    Minutes
	Difficulty int    // 1 to 3, to lead
	Depth      int    // 1 to 3, how close it comes to people
	Evidence   string // A to D
	NotFor     string
	Origin     string
	Sources    []string // addresses
	Provides   []model.Function
	Credit     string // copyright or trade mark; may be empty

	Intro string       // Markdown before the first step
	Steps []model.Step // with the words of Lang only
	Own   bool         // from the person's own folder
	Frame bool         // opening and closing, with room for a method; ID is its name
	Suits []string     // of a frame: ids of the methods it was made for, none for every method

	Source string // the whole file, cleaned
}

// People says how many people a method is for, presenter and facilitator included.
type People struct{ Min, Ideal, Max int }

// Minutes says how long a method takes by itself, without its frame.
type Minutes struct{ Min, Default, Max int }

// Adapted says that the way of working is ours after a description, not a
// proven protocol: evidence C or D.
func (c Card) Adapted() bool { return adapted(c.Evidence) }

func adapted(evidence string) bool { return evidence == "C" || evidence == "D" }

// Set is one method, or one frame, in every language it has.
type Set map[string]Card
