package stage

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/lang"
	"intervision/ui/theme"
)

func TestLook(t *testing.T) {
	if os.Getenv("LOOK") == "" {
		t.Skip()
	}
	lib := methods.Open(nil)
	script, err := lib.Compose("short", os.Getenv("LOOK"), 60)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	newID := func() model.ID { n++; return model.ID{byte(n >> 8), byte(n)} }
	var people []model.ID
	team := model.Team{Name: "Team Noord"}
	for _, name := range []string{"Anneke", "Joris", "Fatima", "Sem"} {
		id := newID()
		people = append(people, id)
		team.Members = append(team.Members, model.Member{ID: id, Name: name})
	}
	start := model.StartWith{Started: model.Started{People: people, Facilitator: people[0], Presenter: people[2], Until: 60 * 60000}}
	d, no := start.Open(script)
	if no != nil {
		t.Fatal(no)
	}
	s := model.Fold(script, d.Stamp(newID, 0, model.ID{9}))
	ask := func(r model.Request) {
		d, no := s.Decide(r)
		if no != nil {
			return
		}
		s = s.Apply(d.Stamp(newID, s.LastAt+1000, model.ID{9})...)
	}
	ask(model.Agree{KeepingAgreed: model.KeepingAgreed{Level: model.KeepEverything}})
	var w, h int
	fmt.Sscanf(os.Getenv("SIZE"), "%dx%d", &w, &h)
	show := func() {
		wall := View(model.Public(s, team), Live{Chosen: -1, Open: s.Open(s.Current()), Kept: true, Line: []string{"Wanneer merkte je"}}, s.LastAt.Add(30000), Size{w, h - 1}, theme.For(theme.Light, false), lang.For(os.Getenv("L")), time.UTC)
		fmt.Println("+" + strings.Repeat("-", w) + "+")
		for _, l := range wall.Lines {
			fmt.Printf("|%s%s|\n", ansi.Strip(l), strings.Repeat(" ", max(0, w-ansi.StringWidth(l))))
		}
	}
	show()
	ask(model.Begin{Leave: []model.Function{model.Welcome, model.Keeping, model.LookBack}})
	for s.State == model.StateRunning {
		ask(model.Word{Text: "Hoe blijf ik rustig als hij boos wordt?"})
		ask(model.Write{Step: s.Current().ID, Text: "Wat gebeurde er vlak voordat hij opstond?"})
		ask(model.Write{Step: s.Current().ID, Text: "Hij kreeg een telefoontje en werd stil."})
		show()
		ask(model.Next{From: s.Current().ID})
	}
	show()
}
