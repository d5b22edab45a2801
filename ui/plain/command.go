package plain

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/cases"

	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// pending is a command that still needs to know which line it is for.
type pending struct {
	id   keys.ID
	name string
}

// order is a command that can be given now.
type order struct {
	id   keys.ID
	name string   // as it is listed
	also []string // other names it goes by
	off  string   // why it does not work now
}

// unseen are the commands that only change what is seen, or that a line has
// another way for: a number, words, an empty line.
func unseen() []keys.ID {
	return []keys.ID{keys.Palette, keys.Help, keys.Curtain, keys.Theme, keys.Mouse, keys.Choose, keys.Page, keys.Change, keys.Scroll,
		keys.NextField, keys.PrevField, keys.Open, keys.Enter, keys.Accept, keys.Decline, keys.Rate, keys.Seconds}
}

// orders are the commands that work now, in the order of the screen.
func (t *talk) orders(s screen.Speech) []order {
	var all []order
	add := func(b keys.Binding) {
		switch {
		case slices.Contains(unseen(), b.ID), b.ID == keys.PickEntry && b.Label == "",
			slices.ContainsFunc(all, func(o order) bool { return o.id == b.ID }):
			return
		}
		c := t.env.Words.Commands[b.ID]
		o := order{id: b.ID, name: c.Name, also: []string{c.Short, string(b.ID)}, off: b.Off}
		if b.ID == keys.Language { // who cannot read this one calls it by its name in another
			for _, code := range lang.Codes() {
				o.also = append(o.also, lang.For(code).Commands[b.ID].Short)
			}
		}
		if b.ID == keys.NextStep {
			o.also = append(o.also, t.env.Words.Run.Onward)
		}
		if name := s.Names[b.ID]; name != "" {
			b.Label = name
		}
		if b.Label != "" && b.Brief == "" { // a brief one is made for the eye
			o.name, o.also = b.Label, append(o.also, c.Name)
		}
		all = append(all, o)
	}
	for _, b := range t.app.Offered() {
		if b.ID == keys.NextStep {
			add(b) // the first one everywhere: what people need most
		}
	}
	for _, b := range t.app.Offered() {
		if b.ID != keys.Language && b.ID != keys.Leave {
			add(b)
		}
	}
	for _, id := range s.OfRow {
		add(keys.Offer(id))
	}
	add(keys.Offer(keys.Language))
	add(keys.Offer(keys.Leave))
	return all
}

// command carries out what stands behind a stroke: nothing lists the commands,
// a number or a name gives one, with the number of a line behind it. Within says
// that a word of the name will do.
func (t *talk) command(s screen.Speech, said string, within bool) {
	all := t.orders(s)
	if said == "" {
		t.line(t.env.Words.Plain.Commands)
		for i, o := range all {
			t.line(strconv.Itoa(i+1) + ". " + o.name)
		}
		return
	}
	name, numbers := parted(said)
	var found []order
	switch {
	case name == "" && len(numbers) > 0 && numbers[0] >= 1 && numbers[0] <= len(all):
		found, numbers = all[numbers[0]-1:numbers[0]], numbers[1:]
	case name != "":
		if found = named(all, name, equal, begins); len(found) == 0 && within {
			found = named(all, name, holdsWord)
		}
	}
	switch {
	case len(found) == 0 && s.Paths:
		t.words(s, "/"+said)
	case len(found) == 0:
		t.line(lang.Fill(t.env.Words.Plain.NoCommand, "name", said))
	case len(found) > 1:
		names := make([]string, len(found))
		for i, o := range found {
			names[i] = o.name
		}
		t.line(lang.Fill(t.env.Words.Plain.Several, "names", t.env.Words.List(names)))
	case found[0].off != "":
		t.line(found[0].off)
	default:
		t.give(s, found[0], numbers)
	}
}

// give gives a command, to the line of that number where it is about one.
func (t *talk) give(s screen.Speech, o order, numbers []int) {
	id := o.id
	switch {
	case id == keys.Leave:
		t.run(t.app.Quit())
		return
	case !slices.Contains(s.OfRow, id):
		t.run(t.app.Do(id))
		return
	case len(s.Choices) == 0:
		t.line(t.env.Words.Common.None)
		return
	case len(numbers) == 0 && len(s.Choices) == 1:
		numbers = []int{1}
	case len(numbers) == 0 && s.Chosen > 0:
		numbers = []int{s.Chosen}
	case len(numbers) == 0:
		t.number(s, true)
		t.pending = &pending{id, o.name}
		return
	}
	t.to(s, id, numbers)
}

// to gives a command to a line.
func (t *talk) to(s screen.Speech, id keys.ID, numbers []int) {
	n := len(s.Choices)
	if i := slices.IndexFunc(numbers, func(i int) bool { return i < 1 || i > n }); i >= 0 {
		t.line(lang.Fill(t.env.Words.Plain.NoNumber, "n", strconv.Itoa(numbers[i]), "all", strconv.Itoa(n)))
		return
	}
	from := numbers[0]
	do := screen.Give(id)
	if id == keys.MoveSeat {
		if len(numbers) < 2 {
			t.line(t.env.Words.Plain.MoveHow)
			return
		}
		do = moves(numbers[1] - from)
	}
	t.send(s.Choices[from-1].Go...)
	t.send(do...)
	t.send(s.Settle...)
}

// moves are so many places down, or up.
func moves(by int) []tea.Msg {
	if by < 0 {
		return screen.Press(keys.MoveSeat, "shift+up", -by)
	}
	return screen.Press(keys.MoveSeat, "shift+down", by)
}

// which is the number that a command waits for; anything else drops it.
func (t *talk) which(s screen.Speech, line string) {
	id := t.pending.id
	t.pending = nil
	name, numbers := parted(line)
	if name != "" || len(numbers) == 0 {
		t.line(t.env.Words.Plain.Dropped)
		return
	}
	t.to(s, id, numbers)
}

// parted is a name and the numbers behind it.
func parted(said string) (name string, numbers []int) {
	fields := strings.Fields(said)
	for len(fields) > 0 {
		n, err := strconv.Atoi(fields[len(fields)-1])
		if err != nil {
			break
		}
		numbers, fields = append([]int{n}, numbers...), fields[:len(fields)-1]
	}
	return strings.Join(fields, " "), numbers
}

// named are the commands of a name, by the first way of being called so that
// finds any.
func named(all []order, name string, ways ...func(string, string) bool) []order {
	for _, same := range ways {
		var found []order
		for _, o := range all {
			if slices.ContainsFunc(append([]string{o.name}, o.also...), func(s string) bool { return same(s, name) }) {
				found = append(found, o)
			}
		}
		if len(found) > 0 {
			return found
		}
	}
	return nil
}

func folded(s string) string     { return cases.Fold().String(oneLine(s)) }
func equal(s, name string) bool  { return folded(s) == folded(name) }
func begins(s, name string) bool { return strings.HasPrefix(folded(s), folded(name)) }
func holdsWord(s, name string) bool {
	return strings.Contains(" "+folded(s), " "+folded(name))
}
func holds(s, name string) bool { return strings.Contains(folded(s), folded(name)) }
