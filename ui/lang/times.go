package lang

// Times are words for moments and lengths of time.
type Times struct {
	Weekdays    [7]string // from Sunday, as Go counts
	Months      [12]string
	MonthsShort [12]string
	Now         string
	MinLeft     Count  // "nog 12 min"
	SecLeft     Count  // "nog 40 s"
	Over        string // "+{n} min"
	And         string // between the last two of a list
}
