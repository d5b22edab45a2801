package cli

import (
	"io"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/spf13/pflag"

	"intervision/methods"
	"intervision/ui/keys"
	"intervision/ui/lang"
)

// pages are those for a task, each a screen long, in both languages.
var pages = []string{"facilitator.md", "manager.md", "reading-back.md", "between.md"}

// page is one of them, its pictures and links as they are.
func page(t *testing.T, code, name string) string {
	t.Helper()
	source, err := os.ReadFile(filepath.Join(folderOf(code), name))
	if err != nil {
		t.Fatal(err)
	}
	return string(source)
}

func folderOf(code string) string {
	if code == "nl" {
		return "../../docs/nl"
	}
	return "../../docs"
}

// everyPage goes over all of them.
func everyPage(t *testing.T, check func(t *testing.T, words *lang.Texts, source string)) {
	for _, code := range lang.Codes() {
		for _, name := range pages {
			t.Run(code+"/"+name, func(t *testing.T) { check(t, lang.For(code), page(t, code, name)) })
		}
	}
}

var (
	bold   = regexp.MustCompile(`\*\*([^*]+)\*\*`)
	quoted = regexp.MustCompile(`“([^”]+)”`)
	coded  = regexp.MustCompile("`([^`]+)`")
	linked = regexp.MustCompile(`\]\(([^)]+)\)`)
)

// What a page shows in bold or in quotation marks stands on a screen of that
// language just so, or on the card of a method.
func TestPagesQuoteTheScreen(t *testing.T) {
	said := map[string][]string{}
	for _, code := range lang.Codes() {
		said[code] = spoken(t, lang.For(code))
	}
	everyPage(t, func(t *testing.T, words *lang.Texts, source string) {
		source = strings.Join(strings.Fields(source), " ")
		found := append(bold.FindAllStringSubmatch(source, -1), quoted.FindAllStringSubmatch(source, -1)...)
		if len(found) < 5 {
			t.Errorf("it quotes %d times", len(found))
		}
		for _, quote := range found {
			if !standsIn(said[words.Code], quote[1]) {
				t.Errorf("%q is on no screen", quote[1])
			}
		}
	})
}

// spoken is everything that can be on a screen.
func spoken(t *testing.T, words *lang.Texts) []string {
	all := texts(reflect.ValueOf(*words))
	library := methods.Open(nil)
	for _, row := range library.List() {
		card, err := library.Card(row.ID, words.Code)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, card.Name)
	}
	for _, id := range methods.Frames() {
		frame, err := library.Frame(id)
		if err != nil {
			t.Fatal(err)
		}
		for _, step := range frame[words.Code].Steps {
			all = append(all, step.Words[words.Code].Title)
		}
	}
	return all
}

// texts are all texts in a value, however deep.
func texts(v reflect.Value) []string {
	var all []string
	switch v.Kind() {
	case reflect.String:
		return []string{v.String()}
	case reflect.Struct:
		for i := range v.NumField() {
			all = append(all, texts(v.Field(i))...)
		}
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			all = append(all, texts(v.Index(i))...)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			all = append(all, texts(v.MapIndex(k))...)
		}
	}
	return all
}

// standsIn says that it is a whole text, or whole sentences of one, what stands
// before its colon, or quoted in one.
func standsIn(all []string, quote string) bool {
	sentence := strings.ContainsAny(quote[len(quote)-1:], ".?!:")
	for _, text := range all {
		if text == quote || strings.HasPrefix(text, quote+":") || strings.Contains(text, "“"+quote+"”") {
			return true
		}
		if sentence && (strings.HasPrefix(text, quote+" ") || strings.HasSuffix(text, " "+quote)) {
			return true
		}
	}
	return false
}

// A key or command on a page is one there is.
func TestPagesNameKeysAndCommandsThereAre(t *testing.T) {
	everyPage(t, func(t *testing.T, words *lang.Texts, source string) {
		shown := map[string]bool{}
		for _, c := range keys.Default() {
			for _, k := range c.Keys {
				shown[words.Key([]string{k})] = true
			}
			for _, k := range c.Shown {
				shown[words.Key([]string{k})] = true
			}
		}
		for _, code := range coded.FindAllStringSubmatch(source, -1) {
			name, isCommand := strings.CutPrefix(code[1], "intervision ")
			switch {
			case isCommand:
				checkCommand(t, words, strings.Fields(name))
			case !shown[code[1]]:
				t.Errorf("%q is no key", code[1])
			}
		}
	})
}

// checkCommand says whether there is such a command, with these options.
func checkCommand(t *testing.T, words *lang.Texts, args []string) {
	t.Helper()
	p := &program{World: World{Out: io.Discard, Err: io.Discard, Getenv: func(string) string { return "" }}, words: words}
	command, rest, err := p.tree().Find(args)
	if err != nil || command.Name() != args[0] && !command.HasParent() || command.Run == nil {
		t.Errorf("no command %q: %v", args, err)
		return
	}
	flags := pflag.NewFlagSet("page", pflag.ContinueOnError)
	flags.AddFlagSet(command.Flags())
	flags.AddFlagSet(command.InheritedFlags())
	if err := flags.Parse(rest); err != nil {
		t.Errorf("%q: %v", args, err)
	}
}

// What a page links to is there, and a page in one language shows its pictures
// in that language.
func TestPagesLinkToWhatIsThere(t *testing.T) {
	everyPage(t, func(t *testing.T, words *lang.Texts, source string) {
		for _, link := range linked.FindAllStringSubmatch(source, -1) {
			if _, err := os.Stat(filepath.Join(folderOf(words.Code), link[1])); err != nil {
				t.Error(err)
			}
			if strings.HasSuffix(link[1], ".svg") && !strings.HasSuffix(link[1], "."+words.Code+".svg") {
				t.Errorf("%s is in another language", link[1])
			}
		}
	})
}

// A page is about a screen long.
func TestPagesAreAScreenLong(t *testing.T) {
	everyPage(t, func(t *testing.T, _ *lang.Texts, source string) {
		lines := strings.Split(strings.TrimSpace(source), "\n")
		if len(lines) > 56 {
			t.Errorf("%d lines", len(lines))
		}
		for _, line := range lines {
			if n := utf8.RuneCountInString(line); n > 105 && !strings.HasPrefix(line, "|") && !strings.HasPrefix(line, "!") {
				t.Errorf("%d signs: %s", n, line)
			}
		}
	})
}
