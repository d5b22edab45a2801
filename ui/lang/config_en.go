package lang

import (
	"intervision/ui/config"
	"intervision/ui/keys"
)

func enConfig() Config {
	return Config{
		Codes:   enConfigCodes(),
		Where:   "{file}:{line}: {text}",
		InFile:  "{file}: {text}",
		AtStart: Count{"{text} (And 1 more: intervision config check)", "{text} (And {n} more: intervision config check)"},

		Sources:  map[string]string{"flag": "the command", "environment": "the environment", "usual": "default"},
		FromFile: "the file, line {line}",
		Themes:   map[string]string{"auto": "as the terminal", "light": "light", "dark": "dark", "contrast": "high contrast", "mono": "black and white"},
		Command:  "command", Keys: "keys",
		NoKeys:   "by name only",
		FileIs:   "The file: {file}",
		FileNone: "There is no file yet. Make one with: intervision config edit",
		Good:     "All is well in {file}.",
		Bad:      Count{"One line does not make sense; it does not count.", "{n} lines do not make sense; they do not count."},
		EditHere: "The file is here: {file}",
		NoEditor: "{editor} cannot be started. Say in EDITOR which program you use, or open {file} yourself.",
		Template: `# Settings of intervision.
#
# A line that starts with # does not count. Take the # away and fill in what you want.
# What you type with a command (--theme) and what the environment says
# (INTERVISION_THEME) come first. Is all well? intervision config check

# The language: nl or en. While working: ctrl+l.
# language: en

# The colours: auto, light, dark, contrast or mono. While working: ctrl+t.
# theme: light

# How large the screen on the wall is, in inches, from corner to corner.
# screen: 65

# The mouse: on or off. With on, hold shift to select text.
# mouse: on

# The file with notes.
# notes: ~/intervision/notes.db

# The folder that exports go to.
# exports: ~/Downloads

# Days on which you do not meet.
# free:
#   - 2026-12-24..2027-01-04
#   - 2027-04-27

# Other keys for a command. All names: intervision config show --keys
# keys:
#   tips: [f2, ctrl+o]
#   park: f4
`,
	}
}

func enConfigCodes() map[config.Code]string {
	return map[config.Code]string{
		config.Unreadable: "This file of settings cannot be read.",
		config.TooLarge:   "This file is larger than {1} KiB; settings are not that large.",
		config.Syntax:     "From here on it is not YAML. Look at the colons, the brackets and the spaces at the beginning.",
		config.NotNamed:   "What belongs here is a name, a colon and a value, such as theme: dark.",
		config.Unknown:    "There is no setting {1}.",
		config.Twice:      "{1} is there twice. The first one counts.",
		config.NoValue:    "{1} cannot be “{2}”. Choose from: {3}.",
		config.NoNumber:   "{1} is a number from {3} to {4}, and this says “{2}”.",
		config.NoText:     "{1} is a path.",
		config.NoPath:     "{1} is a whole path, from / or from ~/, and this says “{2}”.",
		config.NoDay:      "“{1}” is not a date. Write 2026-12-24, or 2026-12-24..2027-01-04 for a period.",
		config.DaysOrder:  "{1} ends before it begins.",
		config.NoKeys:     "After {1} comes a key or a list of keys, such as [f2, ctrl+o].",

		config.Code(keys.NoCommand): "There is no command {1} (all names: intervision config show --keys).",
		config.Code(keys.NoKey):     "There is no key {2}.",
		config.Code(keys.Fixed):     "The keys of “{name}” ({1}) are fixed.",
		config.Code(keys.Reserved):  "{2} stays what it is: ctrl+c is the way out, and clickers send f5.",
		config.Code(keys.Lost):      "Most terminals send something else for {2}. Choose another key for “{name}”.",
		config.Code(keys.Printing):  "{2} is also something to type, and people type where “{name}” ({1}) works. Take a function key or something with ctrl.",
		config.Code(keys.TheFields): "{2} belongs to the text field itself. Choose another key for “{name}”.",
		config.Code(keys.NeedsOne):  "“{name}” ({1}) needs a key that works while somebody types.",
		config.Code(keys.Taken):     "{2} already belongs to “{other}” ({3}). “{name}” ({1}) keeps its usual keys.",
	}
}
