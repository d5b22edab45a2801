package methods

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// slip is one mistake made in a card that is right, and what must be said of it.
type slip struct {
	code    Code
	old     string // replaced once; empty puts new at the end
	new     string
	at      string // stands on the line the problem is told at; empty is line 1
	suggest string
}

// words makes a sentence of so many words.
func words(n int) string { return strings.Repeat("word ", n-1) + "word." }

func methodSlips() []slip {
	return []slip{
		{FrontMissing, "---\nid", "id", "", ""},
		{FrontOpen, "\n---\n", "\n", "", ""},
		{FrontLong, "A tension within", strings.Repeat("A tension\n  within ", 500), "", ""},
		{FrontSyntax, "A tension within", "Careful: a tension within", "Careful:", `not-for: "Careful: a tension within the group itself."`},
		{FrontSyntax, "kinds: [incident, relationship]", "kinds: [incident, relationship", "kinds: [", ""},
		{KeyUnknown, "purpose:", "purpos:", "purpos:", "purpose"},
		{KeyUnknown, "ideal: 5", "idael: 5", "idael", "ideal"},
		{KeyMissing, "evidence: D\n", "", "", ""},
		{KeyMissing, "min: 3, ideal: 5", "min: 3", "people:", ""},
		{KeyTwice, "depth: 1", "depth: 1\ndepth: 2", "depth: 2", ""},
		{KeyTwice, "ideal: 5", "min: 5", "people:", ""},
		{ValueKind, "difficulty: 1", "difficulty: easy", "difficulty:", ""},
		{ValueKind, "[incident, relationship]", "incident", "kinds:", ""},
		{ValueKind, "{min: 20, default: 30, max: 40}", "30", "\nminutes: 30", ""},
		{ValueKind, "name: Three rounds", "name:", "name:", ""},
		{ValueKind, "minutes=8", "minutes=eight", "minutes=eight", ""},
		{ValueUnknown, "[incident, ", "[incidnet, ", "kinds:", "incident"},
		{ValueUnknown, "evidence: D", "evidence: E", "evidence:", ""},
		{ValueUnknown, "lang: en", "lang: English", "lang:", ""},
		{ValueUnknown, "speaks=round", "speaks=rond", "speaks=rond", "round"},
		{ValueUnknown, "marks=taken", "marks=taken,war", "marks=", "warm"},
		{ValueUnknown, "capture=entries", "capture=rating scale=10-0", "scale=", "0-10"},
		{ValueUnknown, "provides=advice", "provides=advise", "provides=", "advice"},
		{ValueRange, "depth: 1", "depth: 4", "depth:", ""},
		{ValueRange, "minutes=8", "minutes=-8", "minutes=-8", ""},
		{RangeOrder, "min: 3,", "min: 6,", "people:", ""},
		{IDShape, "{#tell", "{#Tell_It", "#Tell_It", "tell-it"},
		{IDTwice, "{#ask", "{#tell", "{#tell capture=questions", ""},
		{IDReserved, "{#tell", "{#open-tell", "#open-tell", "tell"},
		{IDReserved, "{#tell", "{#method", "#method", "the-method"},
		{IDFile, "id: three-rounds", "id: three-round", "id:", "three-rounds"},
		{LangFile, "lang: en", "lang: de", "lang:", "en"},
		{StepsMissing, "", "", "", ""},
		{StepsMany, "", strings.Repeat("\n## One {#one}\n", 56) + "\n## Last {#last}\n", "## Last", ""},
		{StepNoID, "## Tell {#tell ", "## Tell {", "## Tell", "{#tell}"},
		{StepNoID, "", "\n## What we keep\n", "## What we keep", "{#what-we-keep}"},
		{StepNoTitle, "## Tell {", "## {", "## {#tell", ""},
		{BracesOpen, "min=5}", "min=5", "## Tell", ""},
		{AttrUnknown, "capture=text", "captur=text", "captur=", "capture"},
		{AttrTwice, "minutes=8", "minutes=8 minutes=8", "## Tell", ""},
		{AttrTwice, "marks=taken", "marks=taken,taken", "marks=", ""},
		{AttrTwice, "#tell", "#tell #told", "## Tell", ""},
		{AttrShape, "minutes=8", "minutes 8", "## Tell", ""},
		{HeadingUnknown, "### Guard", "### Gaurd", "### Gaurd", "Guard"},
		{HeadingUnknown, "### Guard", "### Afterthoughts", "### Afterthoughts", ""},
		{HeadingTwice, "### Guard", "### Tips", "### Tips\n\nWe are", ""},
		{HeadingLevel, "### Guard", "#### Guard", "#### Guard", ""},
		{HeadingLevel, "For a moment", "# Three rounds\n\nFor a moment", "# Three", ""},
		{HeadingLevel, "For a moment", "### Tips\n\nFor a moment", "### Tips", ""},
		{HeadingSpace, "### Guard", "###Guard", "###Guard", "### Guard"},
		{FencedCode, "For a moment", "```\nFor a moment", "```", ""},
		{HTML, "What happened?", "What <b>happened</b>?", "<b>", ""},
		{HTML, "What happened?", "<!-- not yet", "<!--", ""},
		{Table, "What happened?", "| What | happened |", "| What", ""},
		{Image, "For a moment", "![A moment](moment.png)", "![A", ""},
		{ChoiceShape, "", columns("- One: the first"), "- One: the first", "- {#one-the-first} **…**: …"},
		{ChoiceShape, "", columns("- {#one} **One** the first"), "- {#one}", "- {#one-one-the-first} **…**: …"},
		{ChoicesFew, "", columns("- {#one} **One**"), "## Sort", ""},
		{ChoicesIdle, "### Guard", "### Choices\n\n- {#one} **One**\n\n### Guard", "### Choices", ""},
		{RefUnknown, "of=think", "of=thnik", "of=thnik", "think"},
		{RefLater, "of=think", "of=take", "of=take", ""},
		{RefCapture, "capture=entries speaks=round presenter", "speaks=round presenter", "of=think", ""},
		{RefCapture, "provides=advice", "uses=tell", "uses=tell", ""},
		{AttrNeeded, "marks=taken ", "", "## Take", ""},
		{AttrNeeded, "capture=questions", "capture=rating", "## Ask", ""},
		{AttrIdle, "capture=questions", "capture=questions scale=1-5", "## Ask", ""},
		{AttrIdle, "capture=text pins", "capture=entries pins", "## Tell", ""},
		{Contradiction, "capture=text", "capture=text presenter=listens", "## Tell", ""},
		{Contradiction, "capture=entries", "capture=entries who=everyone", "## Think", ""},
		{Contradiction, "capture=entries speaks=round", "capture=round speaks=silence", "## Think", ""},
		{Contradiction, "marks=taken keep=core speaks=presenter", "marks=taken presenter=turned-away", "## Take", ""},
		{Contradiction, "presenter=listens", "who=presenter", "## Think", ""},
		{StepNoMinutes, " minutes=8 min=5", "", "## Tell", ""},
		{StepNoMin, " min=5}\n\nWhat h", "}\n\nWhat h", "## Tell", ""},
		{MinOverMinutes, "minutes=8 min=5", "minutes=8 min=9", "## Tell", ""},
		{MinutesSum, "minutes=8", "minutes=9", "\nminutes:", "31"},
		{ShortSum, "min=5}\n\nWhat h", "min=6}\n\nWhat h", "\nminutes:", ""},
		{RoomMissing, "What do you take along? The rest may stay here.\n", "", "## Take", ""},
		{RoomLong, "What do you take along?", strings.Repeat("\n\nAnd?", 9), "## Take", ""},
		{RoomList, "What do you take along?", "- What do you take along?", "- What do", ""},
		{Markup, "What do you take along?", "What do **you** take along?", "**you**", ""},
		{Markup, "You need not explain", "You `need` not explain", "`need`", ""},
		{SayMissing, "> Which of these thoughts do you take along, {presenter}? You need not explain anything.\n", "", "## Take", ""},
		{SayLong, "You need not explain", "So. So. You need not explain", "So. So.", ""},
		{SentenceLong, "What do you take along?", words(26), "word word", ""},
		{SentenceLong, "You need not explain anything.", words(26), "word word", ""},
		{SentenceLong, "Tell, ask and think along,", strings.Repeat("tell ", 26), "purpose:", ""},
		{TipsMissing, "### Tips\n\n- Let it", "", "## Take", ""},
		{TipsShape, "- Let it", "Let it", "Let it", "- Let it be quiet while {presenter}"},
		{TipsMany, "- Let it", "- a\n- b\n- c\n- d\n- Let it", "### Tips\n\n- a", ""},
		{GuardMissing, "\n### Guard\n\nWe are still asking; ideas get their own round in a moment.\n", "", "## Ask", ""},
		{GuardLong, "We are still asking;", "We ask. We ask. We are still asking;", "### Guard", ""},
		{IntroMissing, "For a moment from the past week that stayed in your mind. It works because the others first ask, and only then think along.\n", "", "## Tell", ""},
		{NameLong, "name: Three rounds", "name: " + strings.Repeat("round ", 8), "name:", ""},
		{NameLong, "## Tell {", "## " + strings.Repeat("Tell ", 9) + "{", "## Tell Tell", ""},
		{ProvidesNoStep, "origin:", "provides: [reflection]\norigin:", "provides:", ""},
		{ProvidesUnsaid, "provides=advice", "provides=advice,reflection", "## Think", ""},
		{Placeholder, "thought each. {presenter}", "thought each. {inbrenger}", "{inbrenger}", "{presenter}"},
		{Placeholder, "while {presenter}", "while {}", "while {}", "{presenter}"},
	}
}

// columns is a step with a list of choices.
func columns(choices string) string {
	return "\n## Sort {#sort capture=columns speaks=facilitator minutes=0 min=0}\n\nSort.\n\n> Sort.\n\n" +
		"### Tips\n\n- Sort.\n\n### Choices\n\n" + choices + "\n"
}

const exampleFile = "three-rounds.en.md"

func (s slip) in(src string) string {
	switch s.code {
	case StepsMissing:
		return src[:strings.Index(src, "## ")]
	case ShortEmpty:
		return regexp.MustCompile(` min=\d+`).ReplaceAllString(src, " min=0")
	}
	if s.old == "" {
		return src + s.new
	}
	return strings.Replace(src, s.old, s.new, 1)
}

func (s slip) line(src string) int {
	if s.at == "" {
		return 1
	}
	at := strings.Index(src, s.at)
	if at < 0 {
		return -1
	}
	return strings.Count(src[:at], "\n") + strings.Count(s.at[:len(s.at)-len(strings.TrimLeft(s.at, "\n"))], "\n") + 1
}

func (s slip) check(t *testing.T, file, src string) {
	t.Helper()
	edited := s.in(src)
	if edited == src {
		t.Fatalf("%s: %q does not stand in the card", s.code, s.old)
	}
	want := Problem{Line: s.line(edited), Code: s.code, Suggest: s.suggest}
	problems := Lint(file, []byte(edited))
	if !slices.ContainsFunc(problems, func(p Problem) bool {
		return p.File == file && p.Line == want.Line && p.Code == want.Code && p.Suggest == want.Suggest
	}) {
		t.Errorf("%s after %.60q: want line %d, suggestion %q; got %.1000s", s.code, s.new, want.Line, s.suggest, fmt.Sprint(problems))
	}
}

func TestEverySlipIsFoundAtItsLine(t *testing.T) {
	example := Example("", "en")
	for _, s := range methodSlips() {
		s.check(t, exampleFile, example)
	}
	for _, s := range frameSlips() {
		s.check(t, "short.en.md", frameEN)
	}
}

// A card read in an editor that writes its own line ends is the same card.
func TestLineEndsAndMarksOfOrderDoNotMatter(t *testing.T) {
	windows := "\ufeff" + strings.ReplaceAll(Example("", "en"), "\n", "\r\n")
	if problems := Lint(exampleFile, []byte(windows)); len(problems) > 0 {
		t.Error(problems)
	}
}

func TestExamplesAreClean(t *testing.T) {
	for _, lang := range []string{"en", "nl"} {
		file := Filename("our-way", lang)
		if problems := Lint(file, []byte(Example("our-way", lang))); len(problems) > 0 {
			t.Error(problems)
		}
	}
	en, nl := []byte(Example("", "en")), []byte(Example("", "nl"))
	if problems := LintPair("three-rounds.en.md", en, "three-rounds.nl.md", nl); len(problems) > 0 {
		t.Error(problems)
	}
}

// Every code is the answer to something that a test does wrong.
func TestEveryCodeHasACase(t *testing.T) {
	told := map[Code]bool{}
	for _, s := range append(methodSlips(), frameSlips()...) {
		told[s.code] = true
	}
	for _, s := range pairSlips() {
		told[s.code] = true
	}
	for _, code := range []Code{FileName, FileUnreadable, FileTooLarge, NoCard} { // library_test.go
		told[code] = true
	}
	for _, code := range Codes {
		if !told[code] {
			t.Errorf("no case for %s", code)
		}
	}
	if len(told) != len(Codes) || len(slices.Compact(slices.Sorted(slices.Values(Codes)))) != len(Codes) {
		t.Error("Codes lists every code once")
	}
}

func TestProblemsComeInTheOrderOfTheirLines(t *testing.T) {
	src := strings.NewReplacer("depth: 1", "depth: 9", "### Guard", "### Gaurd", "of=think", "of=thnik").Replace(Example("", "en"))
	problems := Lint(exampleFile, []byte(src))
	if len(problems) < 4 || !slices.IsSortedFunc(problems, func(a, b Problem) int { return a.Line - b.Line }) {
		t.Error(problems)
	}
}
