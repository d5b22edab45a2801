package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"intervision/text"
	"intervision/ui/config"
	"intervision/ui/lang"
)

// config are the commands about the file of settings.
func (p *program) config() *cobra.Command {
	show := p.command("config show", arity{}, nil)
	asJSON := show.Flags().Bool("json", false, p.words.Cli.Flags["json"])
	ofKeys := show.Flags().Bool("keys", false, p.words.Cli.Flags["keys"])
	p.does(show, arity{}, func(context.Context, []string) error {
		if *ofKeys {
			return p.showKeys(*asJSON)
		}
		return p.showConfig(*asJSON)
	})
	return p.parent("config", show, p.command("config edit", arity{}, p.editConfig), p.command("config check", arity{}, p.checkConfig))
}

// speaksOfFile says whether a command has its own way of telling what is the
// matter with the file of settings, or must not be disturbed by it.
func (p *program) speaksOfFile(c *cobra.Command) bool {
	_, path, _ := strings.Cut(c.CommandPath(), " ")
	switch first, _, _ := strings.Cut(path, " "); first {
	case "", "start", "demo":
		return !p.set.plain // a line on the first screen
	case "config", "completion", "version", "help":
		return true
	}
	return false
}

// checkConfig tells what is the matter with the file, as lint does of cards.
func (p *program) checkConfig(context.Context, []string) error {
	path := configFile(p.Getenv)
	for _, problem := range p.file.Problems {
		if err := p.say(p.words.SettingAt(path, problem)); err != nil {
			return err
		}
	}
	switch _, err := os.Stat(path); {
	case len(p.file.Problems) > 0:
		p.tell(p.words.Config.Bad.Of(len(p.file.Problems)))
		return errTold
	case errors.Is(err, fs.ErrNotExist):
		return p.say(p.words.Config.FileNone)
	}
	return p.say(lang.Fill(p.words.Config.Good, "file", path))
}

// editConfig opens the file in the person's editor, a new one with everything in
// it explained, and checks it afterwards.
func (p *program) editConfig(ctx context.Context, _ []string) error {
	path, w := configFile(p.Getenv), p.words.Config
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		if err := config.Replace(path, []byte(w.Template)); err != nil {
			return about(path, err)
		}
	}
	editor := strings.Fields(first(p.Getenv("VISUAL"), p.Getenv("EDITOR"), usualEditor()))
	if !terminal(p.In) || !terminal(p.Out) || len(editor) == 0 {
		return p.say(lang.Fill(w.EditHere, "file", path))
	}
	c := exec.CommandContext(ctx, editor[0], append(editor[1:], path)...)
	c.Stdin, c.Stdout, c.Stderr = p.In, p.Out, p.Err
	if err := c.Run(); err != nil {
		return cannot(w.NoEditor, "editor", editor[0], "file", path)
	}
	p.file = config.Read(path, known())
	return p.checkConfig(ctx, nil)
}

// usualEditor is one that is there, when nobody says which.
func usualEditor() string {
	for _, name := range []string{"nano", "vi", "notepad.exe"} {
		if _, err := exec.LookPath(name); err == nil {
			return name
		}
	}
	return ""
}

// configJSON is what config show --json writes. It is a contract: see
// docs/commands.md.
type configJSON struct {
	File     string        `json:"file"`
	Exists   bool          `json:"exists"`
	Settings []settingJSON `json:"settings"`
	Problems []problemJSON `json:"problems"`
}

type settingJSON struct {
	Name  string     `json:"name"`
	Value any        `json:"value"`
	From  originKind `json:"from"`
	Where string     `json:"where"`
}

type problemJSON struct {
	Line int    `json:"line"`
	Code string `json:"code"`
	Text string `json:"text"`
}

// showConfig writes what holds now, and where each value comes from: for people
// as it would stand in the file.
func (p *program) showConfig(asJSON bool) error {
	path := configFile(p.Getenv)
	_, err := os.Stat(path)
	if asJSON {
		out := configJSON{File: path, Exists: err == nil, Settings: p.settingsNow(), Problems: []problemJSON{}}
		for _, problem := range p.file.Problems {
			out.Problems = append(out.Problems, problemJSON{problem.Line, string(problem.Code), p.words.Setting(problem)})
		}
		return p.printJSON(out)
	}
	head := lang.Fill(p.words.Config.FileIs, "file", path)
	if err != nil {
		head = p.words.Config.FileNone
	}
	if err := p.say("# " + head); err != nil {
		return err
	}
	for _, s := range p.settingsNow() {
		if err := p.say(p.settingLines(s)); err != nil {
			return err
		}
	}
	return nil
}

// settingsNow are all settings with what holds now.
func (p *program) settingsNow() []settingJSON {
	var list []settingJSON
	for _, name := range config.Names() {
		from, line := p.originOf(name), p.file.Lines[name]
		s := settingJSON{Name: name, Value: p.valueOf(name), From: from.kind, Where: from.name}
		if from.kind == fromFile {
			s.Where = configFile(p.Getenv) + ":" + strconv.Itoa(line)
		}
		list = append(list, s)
	}
	return list
}

// originOf is where a setting comes from; those without a flag or variable come
// from the file or from nowhere.
func (p *program) originOf(name string) origin {
	if from, ok := p.from[name]; ok {
		return from
	}
	if p.file.Lines[name] > 0 {
		return origin{kind: fromFile}
	}
	return origin{kind: fromNowhere}
}

func (p *program) valueOf(name string) any {
	switch name {
	case config.Language:
		return p.set.lang
	case config.Theme:
		return p.set.theme
	case config.Screen:
		return p.inches()
	case config.Mouse:
		return first(p.file.Mouse, config.On)
	case config.Notes:
		return p.set.db
	case config.Exports:
		return p.exports()
	case config.Free:
		return daysText(p.file.Free)
	}
	changed := map[string][]string{}
	for _, wish := range p.file.Wishes {
		if c, ok := p.file.Keys.Find(wish.ID); ok && p.isChanged(c) {
			changed[string(wish.ID)] = listed(c.Keys)
		}
	}
	return changed
}

// daysText are days as they stand in the file.
func daysText(days []config.Days) []string {
	list := []string{}
	for _, d := range days {
		s := d.From.Format(dayFormat)
		if !d.To.Equal(d.From) {
			s += ".." + d.To.Format(dayFormat)
		}
		list = append(list, s)
	}
	return list
}

const dayFormat = "2006-01-02"

// settingLines is a setting as it would stand in the file, with a comment that
// says where it comes from.
func (p *program) settingLines(s settingJSON) string {
	source := " # " + p.cameFrom(s)
	switch v := s.Value.(type) {
	case []string:
		if len(v) == 0 {
			return s.Name + ": []" + source
		}
		return s.Name + ":" + source + "\n  - " + strings.Join(v, "\n  - ")
	case map[string][]string:
		if len(v) == 0 {
			return s.Name + ": {}" + source
		}
		lines := s.Name + ":" + source
		for _, c := range p.file.Keys {
			if names, ok := v[string(c.ID)]; ok {
				lines += "\n  " + string(c.ID) + ": [" + quotedKeys(names) + "]"
			}
		}
		return lines
	}
	return fmt.Sprintf("%s: %v%s", s.Name, s.Value, source)
}

// quotedKeys is a list of keys in YAML; some keys are signs of its own.
func quotedKeys(names []string) string {
	out := make([]string, len(names))
	for i, name := range names {
		out[i] = strconv.Quote(name)
	}
	return strings.Join(out, ", ")
}

// cameFrom says where a value comes from.
func (p *program) cameFrom(s settingJSON) string {
	w := p.words.Config
	switch {
	case s.From == fromFile:
		return lang.Fill(w.FromFile, "line", strconv.Itoa(p.file.Lines[s.Name]))
	case s.Where != "":
		return w.Sources[string(s.From)] + ": " + text.CleanLine(s.Where, 0)
	}
	return w.Sources[string(s.From)]
}
