package lang

import (
	"slices"
	"strconv"

	"intervision/ui/config"
	"intervision/ui/keys"
)

// Config are the words about the file of settings. {1} to {4} in a sentence are
// what the problem names; of one about keys {1} is the command, {2} the key, {3}
// the other command, and {name} and {other} are what the commands are called.
type Config struct {
	Codes    map[config.Code]string
	Where    string // {file} {line} {text}
	InFile   string // {file} {text}
	AtStart  Count  // {text}: the first problem of several
	Template string // a new file, everything in it a comment

	Sources       map[string]string // where a value comes from
	FromFile      string            // {file} {line}
	Themes        map[string]string // what themes are called
	Command, Keys string            // headings
	NoKeys        string            // a command without a key
	FileIs        string            // {file}
	FileNone      string            // {file}: there is none yet
	Good          string            // {file}
	Bad           Count             // problems
	EditHere      string            // {file}: where no editor can be opened
	NoEditor      string            // {editor} {file}
}

// mostSaid is how many things a problem names at most.
const mostSaid = 4

// Setting is a problem of the file of settings in one or two sentences, without
// the place.
func (t *Texts) Setting(p config.Problem) string {
	pairs := make([]string, 0, 2*mostSaid+4)
	for i := range mostSaid {
		arg := ""
		if i < len(p.Args) {
			arg = p.Args[i]
		}
		pairs = append(pairs, strconv.Itoa(i+1), arg)
	}
	pairs = append(pairs, "name", t.Commands[keys.ID(pairs[1])].Name, "other", t.Commands[keys.ID(pairs[5])].Name)
	sentence := Fill(t.Config.Codes[p.Code], pairs...)
	if p.Suggest != "" {
		sentence += " " + Fill(t.Lint.Suggest, "1", p.Suggest)
	}
	return sentence
}

// SettingAt is the same with file and line in front, as editors read it.
func (t *Texts) SettingAt(file string, p config.Problem) string {
	if p.Line == 0 {
		return Fill(t.Config.InFile, "file", file, "text", t.Setting(p))
	}
	return Fill(t.Config.Where, "file", file, "line", strconv.Itoa(p.Line), "text", t.Setting(p))
}

// Settings is what there is to say at the start about all problems of the file;
// nothing if there are none. A key that two commands want goes before what only
// has no effect.
func (t *Texts) Settings(file string, problems []config.Problem) string {
	switch len(problems) {
	case 0:
		return ""
	case 1:
		return t.SettingAt(file, problems[0])
	}
	first := max(0, slices.IndexFunc(problems, func(p config.Problem) bool { return p.Code == config.Code(keys.Taken) }))
	return Fill(t.Config.AtStart.Of(len(problems)-1), "text", t.SettingAt(file, problems[first]))
}
