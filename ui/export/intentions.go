package export

import (
	"strings"
	"time"

	"intervision/model"
	"intervision/ui/lang"
)

// IntentionHead are the headings of a table of intentions.
func IntentionHead(words *lang.Texts) []string { return words.Take.Columns }

// IntentionRows are the intentions and insights of a session as rows of that
// table, one each. Every row says who may read it: a row is easily copied.
func IntentionRows(s model.Session, people People, words *lang.Texts, zone *time.Location) [][]string {
	var rows [][]string
	method := s.Script.Words[s.Script.Lang(words.Code)].Name
	for _, k := range gather(s).intentions {
		kind, chance, status, note := words.Take.Intention, "", words.Intend.Statuses[k.Status], ""
		if k.Insight {
			kind, status = words.Take.Insight, ""
		}
		if k.Chance != 0 {
			chance = isoDay(k.Chance, zone)
		}
		if last := len(k.Follow) - 1; last >= 0 {
			note = k.Follow[last].Note
		}
		owner := k.Owner
		if owner.IsZero() {
			owner = s.Presenter
		}
		row := []string{isoDay(s.StartedAt, zone), method, people.Call(owner), kind}
		for _, typed := range []string{k.When, k.Then} {
			row = append(row, people.Without(typed))
		}
		row = append(row, chance)
		for _, typed := range []string{k.Obstacle, k.Instead, k.Notice} {
			row = append(row, people.Without(typed))
		}
		rows = append(rows, append(row, status, strings.TrimSpace(people.Without(note)), words.Take.GroupOnly))
	}
	return rows
}

// isoDay is a date that a spreadsheet sorts.
func isoDay(at model.Instant, zone *time.Location) string {
	if zone == nil {
		zone = time.UTC
	}
	return time.UnixMilli(int64(at)).In(zone).Format(time.DateOnly)
}
