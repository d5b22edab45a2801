package library

import (
	"context"
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/methods"
	"intervision/model"
	"intervision/text"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
	"intervision/ui/theme"
)

// Card is one method's card, to read. It is a value; Update gives the next one.
type Card struct {
	id     model.ID
	team   model.ID
	method string

	ready  bool
	card   methods.Card
	note   string // where it stands, for a card of one's own
	md     string
	err    error
	scroll int
	folder func() string // that files go to; only a command calls it
	notice string        // where the sheet is

	code  string // the language it was asked for in, and what it was drawn for
	width int
	theme theme.Theme
}

// CardBuilder is the builder of screen.OpenCard. Folder gives the folder that
// files go to; only a command calls it.
func CardBuilder(folder func() string) screen.Builder {
	return func(_ context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
		target, _ := to.(screen.OpenCard)
		c := Card{id: env.NewID(), team: target.Team, method: target.Method, folder: folder}
		return c, c.draw(env)
	}
}

func (c Card) draw(env *screen.Env) tea.Cmd {
	return draw(c.id, env.Library, c.method, env.Words, cardWidth(env), env.Theme)
}

// Typing says that nothing is typed here.
func (c Card) Typing() bool { return false }

// Busy says that nothing is kept here.
func (c Card) Busy() bool { return false }

// Keys are the commands that work now, in the order of the footer.
func (c Card) Keys(env *screen.Env) []keys.Binding {
	w := env.Words.Library
	b := []keys.Binding{keys.Offer(keys.Page), keys.Quietly(keys.Choose)}
	if c.err == nil && c.ready {
		b = append(b, keys.Named(keys.Open, w.Use), keys.Offer(keys.WalkThru), keys.Offer(keys.PrintCard), keys.Quietly(keys.UseMethod))
	}
	return append(b, keys.Offer(keys.Back))
}

// Update takes a message.
func (c Card) Update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Do:
		c.notice = ""
		return c.do(env, msg)
	case printed:
		if msg.screen == c.id {
			c.notice = env.Words.Put(msg.path, msg.err)
		}
	case drawn:
		if msg.screen == c.id && msg.code == env.Lang {
			c.ready, c.card, c.note, c.md, c.err = true, msg.card, msg.note, msg.md, msg.err
			c.code, c.width, c.theme = msg.code, msg.width, msg.theme
			if c.md != "" {
				env.Cards.Put(msg.md, msg.width, msg.theme, msg.lines)
			}
			c = c.turn(env, 0)
		}
	case screen.Shown:
		return c, screen.Stay(), c.draw(env) // it may have been changed meanwhile
	case screen.Changed:
		c = c.turn(env, 0)
		if c.ready && (c.code != env.Lang || c.width != cardWidth(env) || c.theme.ID != env.Theme.ID) {
			return c, screen.Stay(), c.draw(env)
		}
	}
	return c, screen.Stay(), nil
}

func (c Card) do(env *screen.Env, do screen.Do) (screen.Screen, screen.Nav, tea.Cmd) {
	screenful := max(1, cardHeight(env)-2)
	switch do.Command {
	case keys.Back:
		return c, screen.Pop(), nil
	case keys.Open, keys.UseMethod:
		return c, screen.Push(screen.OpenSetup{Team: c.team, Method: c.method}), nil
	case keys.WalkThru:
		return c, screen.Push(screen.OpenWalk{Method: c.method}), nil
	case keys.PrintCard:
		return c, screen.Stay(), printOut(c.id, env.Library, c.method, env.Words, c.folder)
	case keys.Choose, keys.Page:
		c = c.turn(env, map[string]int{"up": -1, "down": 1, "pgup": -screenful, "pgdown": screenful, "home": -c.scroll, "end": len(c.lines(env))}[do.Key])
	}
	return c, screen.Stay(), nil
}

// turn scrolls by so many lines, not past the ends.
func (c Card) turn(env *screen.Env, by int) Card {
	c.scroll = max(0, min(c.scroll+by, len(c.lines(env))-cardHeight(env)))
	return c
}

// readable is the longest line that is still calm to read.
const readable = 76

func cardWidth(env *screen.Env) int { return max(1, min(env.Width-4, readable)) }

// above is the white space over a card, as every calm screen has it.
func above(env *screen.Env) int { return max(0, (env.Height-22)/6) }

// cardHeight is how many lines of a card are seen, the sign for more left out.
func cardHeight(env *screen.Env) int { return max(1, env.Height-above(env)-2) }

// View draws the part of the card that is seen.
func (c Card) View(env *screen.Env) screen.Frame {
	f := screen.Frame{Title: env.Words.Library.Title}
	if c.card.Name != "" {
		f.Title = c.card.Name
	}
	for range above(env) {
		f.Lines = append(f.Lines, "")
	}
	lines, room := c.lines(env), cardHeight(env)
	from := max(0, min(c.scroll, len(lines)-room))
	seen := lines[from:min(len(lines), from+room)]
	margin := strings.Repeat(" ", max(2, (env.Width-readable)/2))
	for _, line := range seen {
		f.Lines = append(f.Lines, margin+line)
	}
	switch rest := len(lines) - from - room; {
	case c.notice != "":
		f.Lines = append(f.Lines, margin+env.Theme.Text.Render(text.Cut(c.notice, cardWidth(env))))
	case rest > 0:
		f.Lines = append(f.Lines, margin+env.Theme.Quiet.Render(env.Words.Run.MoreBelow.Of(rest)))
	}
	return f
}

// lines are the card as drawn, or what stands in its place.
func (c Card) lines(env *screen.Env) []string {
	width := cardWidth(env)
	switch {
	case !c.ready:
		return []string{env.Theme.Quiet.Render(env.Words.Common.Reading)}
	case c.err != nil:
		return c.wrong(env, width)
	}
	var lines []string
	for _, note := range []string{c.onlyIn(env), c.note} {
		if note != "" {
			lines = append(append(lines, wrapTo(env.Theme.Quiet, note, width)...), "")
		}
	}
	th := env.Theme
	if c.width == width {
		th = c.theme // in other colours it is drawn meanwhile
	}
	return append(lines, env.Cards.Lines(c.md, width, th)...)
}

// onlyIn says that the card is in another language than the screen.
func (c Card) onlyIn(env *screen.Env) string {
	if c.card.Lang == env.Lang {
		return ""
	}
	return lang.Fill(env.Words.Library.OnlyIn, "lang", called(c.card.Lang))
}

// called is how a language calls itself; one we have no words in goes by its code.
func called(code string) string {
	if words := lang.For(code); words.Code == code {
		return words.Name
	}
	return text.CleanLine(code, 8)
}

// wrong says why a card cannot be used, each problem with its place.
func (c Card) wrong(env *screen.Env, width int) []string {
	lines := []string{env.Theme.Title.Render(text.Cut(text.Steady(c.method), width)), ""}
	for _, p := range problems(c.err) {
		for _, line := range text.Wrap(text.Steady(text.CleanLine(env.Words.ProblemAt(p), 0)), width) {
			lines = append(lines, env.Theme.Text.Render(line))
		}
		lines = append(lines, "")
	}
	return lines
}
