package methods

import (
	"strings"
	"testing"
)

// A frame as small as can be, for tests that do not want to follow the texts.
const frameEN = `---
frame: short
lang: en
name: Short
purpose: A short opening and closing.
---

For a slot in a meeting.

## Welcome {#open-welcome speaks=facilitator provides=welcome,keeping minutes=2 min=1}

Welcome. You may pass at any time.

> Welcome. What is said here stays here.

### Tips

- Wait for a nod from everybody.

## Choose a case {#open-case capture=pick pins=case speaks=facilitator provides=choose-case minutes=3 min=2}

Who has a case?

> Who has something to look at together?

### Tips

- Ten seconds of silence are fine.

## {#method}

## We stop here {#stop-thanks speaks=presenter provides=aftercare minutes=2 min=2}

We stop here. Thank you, {presenter}.

> We stop here. What do you need?

### Tips

- No reason is needed.

## Take along {#close-reflection capture=round speaks=round who=everyone provides=reflection minutes=4 min=2}

What do you take along?

> One sentence each.

### Tips

- Look up more than you write.

### Guard

We stay with what we take along ourselves.

## One word {#close-goodbye speaks=facilitator provides=goodbye minutes=1 min=1}

One word: how do you leave?

> One word each, to close.

### Tips

- Name the next date.
`

func frameSlips() []slip {
	return []slip{
		{KeyUnknown, "frame: short", "frame: short\nid: short", "id:", ""},
		{IDShape, "frame: short", "frame: short\nsuits: [Five_Step]", "suits:", "five-step"},
		{ValueKind, "frame: short", "frame: short\nsuits: five-step", "suits:", ""},
		{ValueUnknown, "frame: short", "frame: shrot", "frame:", "short"},
		{IDFile, "frame: short", "frame: full", "frame:", "short"},
		{IDPrefix, "{#open-case", "{#case", "#case", ""},
		{MethodStep, "## {#method}\n", "", "", "## {#method}"},
		{MethodStep, "## {#method}\n", "## {#method}\n\n## Once more {#method}\n", "## Once", "## {#method}"},
		{MethodStepContent, "## {#method}\n", "## {#method}\n\nHere.\n", "{#method}", ""},
		{MethodStepContent, "{#method}", "{#method minutes=3}", "{#method", ""},
		{GuardMissing, "\n### Guard\n\nWe stay with what we take along ourselves.\n", "", "## Take", ""},
		{ShortEmpty, "", "", "", ""},
	}
}

// What a frame was made for is the same in every language.
func TestAFrameSuitsTheSameInEveryLanguage(t *testing.T) {
	a := strings.Replace(frameEN, "frame: short", "frame: short\nsuits: [three-rounds]", 1)
	b := strings.NewReplacer("lang: en", "lang: nl", "[three-rounds]", "[two-rounds]").Replace(a)
	problems := LintPair("short.en.md", []byte(a), "short.nl.md", []byte(b))
	if len(problems) != 1 || problems[0].Code != PairFront || problems[0].Suggest != "three-rounds" || problems[0].Line != 3 {
		t.Error(problems)
	}
}
