package lang

func enCliCommands() map[string]CliCommand {
	return map[string]CliCommand{
		"": {
			Use:   "intervision",
			Short: "leads a team through peer consultation, step by step",
			Long:  "One screen on the wall leads you through a proven method, step by step. Everything stays on this computer, and only what you agree on is kept.",
			Example: `# begin, or go on where you were
intervision
# look around with an invented team first
intervision demo
# straight into a session with the incident method
intervision start incident-method`,
		},
		"demo": {
			Use:   "demo",
			Short: "look around with an invented team",
			Long:  "Shows the same program with an invented team and a year of sessions. Its file is thrown away at the end; your own notes are left alone.",
			Example: `# look around
intervision demo
# in Dutch
intervision demo --lang nl`,
		},
		"start": {
			Use:   "start [METHOD]",
			Short: "prepare a session at once",
			Long:  "Opens the three questions before a session: who is here, until what time, and which method. If you name a method it is filled in already.",
			Example: `# with the method of last time
intervision start
# with the gossip method
intervision start gossip-method`,
		},
		"advise": {
			Use:   "advise",
			Short: "which method suits this question",
			Long: "Says which method suits, with two others, why, and when rather not. Or that more time is needed, or that the question may ask for something else. " +
				"What you leave out is not known: the advice is careful then.\n\n" +
				"Kinds of question: incident (something that happened), relationship (working together), self (yourself), dilemma, stuck, ambition (something to reach), decision (a choice), " +
				"emotion (what touches you), complex (a tangle), preparation (a conversation coming up), plan, theme (a shared subject).\n\n" +
				"What may be going on: conflict (with somebody who is here), team (the whole team), knowledge (it can be looked up), distress (somebody going through a hard time), " +
				"performance (an appraisal), unsafe (somebody crosses a line), legal (something has to be done now), authority (somebody else decides), file (is a file right), " +
				"forced (somebody is here because they have to be), long (a pattern of years), none (nothing of that).",
			Example: `# a dilemma, six people, an hour and a half
intervision advise --kind dilemma --people 6 --minutes 90
# everything you know, as JSON
intervision advise --kind dilemma --people 6 --minutes 90 --experience new --safety 1 --skill 2 --json`,
		},
		"methods": {
			Use:   "methods",
			Short: "look at methods and check cards of your own",
			Long:  "Every method is one card: a Markdown file. Here you can look at them, and have your own cards checked.",
			Example: `# which methods are there
intervision methods list
# read one method
intervision methods show incident-method`,
		},
		"methods list": {
			Use:   "list",
			Short: "every method",
			Long:  "Lists every method with its id, for how many people and how long. Cards of your own are included.",
			Example: `# a list to read
intervision methods list
# the ids of everything that can be done within an hour
intervision methods list --json | jq -r '.[] | select(.minutes.min <= 60) | .id'`,
		},
		"methods show": {
			Use:   "show METHOD",
			Short: "read one method card",
			Long:  "Shows the whole card: what it is for, the steps, what to say aloud and the tips.",
			Example: `# read
intervision methods show incident-method
# as Markdown, to share
intervision methods show incident-method --plain > incident-method.md
# on paper, for whoever leads
intervision methods show incident-method --print`,
		},
		"methods lint": {
			Use:   "lint [FILE…]",
			Short: "check method cards",
			Long:  "Checks cards and names file and line of each thing to look at. Without a file it checks your own folder. If there is something to look at, the command ends with 1.",
			Example: `# your own folder
intervision methods lint
# one card
intervision methods lint my-method.en.md`,
		},
		"methods new": {
			Use:   "new NAME",
			Short: "begin a method card of your own",
			Long:  "Puts a small complete card with explanations in your own folder, to change into a method of your own. A card that is there already stays as it is. The card stands among the others at once.",
			Example: `# a card in English
intervision methods new "Our way"
# and in Dutch
intervision methods new "Onze manier" --lang nl`,
		},
		"sessions": {
			Use:   "sessions",
			Short: "read back, export, bring in and erase sessions",
			Long:  "Everything you agreed to keep, without the screens: read it, write it to a file, bring it back and erase it. An id may be shortened as long as it fits one session only.",
			Example: `# which sessions are there
intervision sessions list
# read one back
intervision sessions show 7k3m`,
		},
		"sessions list": {
			Use:   "list",
			Short: "every session, the newest first",
			Long:  "Lists every session with its id, date, method, case and how many intentions are still open.",
			Example: `# a list to read
intervision sessions list
# of one method, since September
intervision sessions list --method incident-method --from 2026-09
# how many intentions are open
intervision sessions list --json | jq 'map(.openIntentions) | add'`,
		},
		"sessions search": {
			Use:   "search WORD…",
			Short: "search what was kept",
			Long:  "Finds the sessions in which every word stands: as the beginning of a word or in another form, in Dutch and English. Neither accents nor capitals count. The newest comes first, as soon as it is found.",
			Example: `# finds meetings too
intervision sessions search meeting
# both words, last year, with Fatima there
intervision sessions search customer tone --from 2025 --to 2025 --person Fatima`,
		},
		"sessions show": {
			Use:   "show ID",
			Short: "read one session back",
			Long:  "Shows the notes of one session as they were kept.",
			Example: `# read
intervision sessions show 7k3m
# as Markdown, to paste elsewhere
intervision sessions show 7k3m --markdown`,
		},
		"sessions export": {
			Use:   "export (ID | --all | --from DAY --to DAY)",
			Short: "write sessions to a file",
			Long: "Writes one session, a period or everything to a file: as Markdown or as one web page to read and print, as JSON with everything in it to bring back, or as a table of the intentions for a spreadsheet. " +
				"Also a sheet for whoever brought the case, and a proof of attendance without content. Every file says what it holds and who it is for. It can be read by whoever can open it; a file that is there stays as it is.",
			Example: `# one session, to read and print
intervision sessions export 7k3m --out keeping-calm.html
# the sheet for whoever brought the case
intervision sessions export 7k3m --sheet personal --out for-fatima.html
# half a year of a team, with roles in place of names
intervision sessions export --team North --from 2026-01 --to 2026-06 --without-names --out half-year.html
# attendance in 2026, to sign
intervision sessions export --from 2026 --to 2026 --sheet attendance --out attendance.html
# everything, to bring back elsewhere
intervision sessions export --all --format json --out all.json`,
		},
		"sessions import": {
			Use:   "import FILE",
			Short: "bring sessions back from an export",
			Long:  "Brings back what export wrote as JSON. What is there already is not added twice. With - it comes from the input.",
			Example: `# bring an export back
intervision sessions import everything.json
# from one place to another
intervision sessions export --all --format json | intervision sessions import - --db other.db`,
		},
		"sessions unname": {
			Use:   "unname ID NAME",
			Short: "take a guest's name out of the notes",
			Long:  "Takes the name of a guest out of the notes of one session; they then say: a guest. This cannot be taken back. Exports you made before stay as they are.",
			Example: `# somebody who took part once
intervision sessions unname 7k3m Nora`,
		},
		"sessions delete": {
			Use:   "delete ID",
			Short: "erase a session for good",
			Long:  "Erases one session from this file, with notes, intentions and the private notes about it. Exports you made before stay. On a terminal you are asked first.",
			Example: `# with a question first
intervision sessions delete 7k3m
# without a question
intervision sessions delete 7k3m --yes`,
		},
		"notes": {
			Use:   "notes [ID]",
			Short: "private notes of whoever leads",
			Long:  "Opens your private notes in a window of your own, beside the screen on the wall: about the session that is going on, else about the last one, or about the session you name. The group never sees them; no export holds them, and after four weeks the program erases them. Whoever has this laptop can read them, though.",
			Example: `# during a session, in a second terminal
intervision notes
# about an earlier session
intervision notes 7k3m`,
		},
		"notes list": {
			Use:   "list",
			Short: "about which sessions you have private notes",
			Long:  "Lists the sessions with private notes and until when these are kept; not what they say.",
			Example: `# a list to read
intervision notes list`,
		},
		"notes show": {
			Use:   "show ID",
			Short: "read private notes",
			Long:  "Shows the private notes about one session.",
			Example: `# read, where nobody looks on
intervision notes show 7k3m`,
		},
		"notes export": {
			Use:   "export ID",
			Short: "write private notes to a file",
			Long:  "Writes the private notes about one session as Markdown. At the top it says who they are for. The program does not erase that file: you do.",
			Example: `# to prepare a supervision
intervision notes export 7k3m --out for-me.md`,
		},
		"notes delete": {
			Use:   "delete ID",
			Short: "erase private notes for good",
			Long:  "Erases the private notes about one session from this file. The notes of the group stay. On a terminal you are asked first.",
			Example: `# without a question
intervision notes delete 7k3m --yes`,
		},
		"config": {
			Use:   "config",
			Short: "your settings",
			Long:  "Language, colours, the screen on the wall, the mouse, keys, free days and places are in one file. An option comes before the environment, and that before the file.",
			Example: `# what holds now
intervision config show
# open the file
intervision config edit`,
		},
		"config show": {
			Use:   "show",
			Short: "what holds now, and where it comes from",
			Long:  "Writes every setting as it would stand in the file, followed by where its value comes from. With --keys it lists every command of the screens, with its name for the file and its keys.",
			Example: `# every setting
intervision config show
# every command and its keys
intervision config show --keys`,
		},
		"config edit": {
			Use:   "edit",
			Short: "open the file of settings",
			Long:  "Opens the file in the program that VISUAL or EDITOR names, and checks it afterwards. If there is no file yet, it makes one with explanations. Without a terminal it tells where the file is.",
			Example: `# in your own editor
intervision config edit
# in another one, this once
EDITOR=nano intervision config edit`,
		},
		"config check": {
			Use:   "check",
			Short: "check the file of settings",
			Long:  "Names every line that does not make sense, with what was probably meant. Then the command ends with 1. The program itself always starts, with what does make sense.",
			Example: `# is all well
intervision config check`,
		},
		"completion": {
			Use:   "completion (bash | zsh | fish | powershell)",
			Short: "complete with tab in your shell",
			Long:  "Writes a script with which your shell completes commands, methods and ids when you press tab.",
			Example: `# in bash, for now
source <(intervision completion bash)
# in fish, for good
intervision completion fish > ~/.config/fish/completions/intervision.fish`,
		},
		"man": {
			Use:   "man",
			Short: "the manual as a man page",
			Long:  "Writes the manual as a man page: commands, options, keys and places.",
			Example: `# read it at once
intervision man | man -l -
# keep it where man finds it
intervision man > ~/.local/share/man/man1/intervision.1`,
		},
		"version": {
			Use:   "version",
			Short: "which version this is",
			Long:  "Tells the version of the program.",
			Example: `# the version
intervision version`,
		},
		"help": {
			Use:   "help [COMMAND]",
			Short: "explain a command",
			Long:  "Explains a command. The same as --help behind that command.",
			Example: `# about exporting
intervision help sessions export`,
		},
	}
}
