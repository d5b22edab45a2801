package lang

// Setup are the words of the questions before a session.
type Setup struct {
	Title string
	Place string // {n} {all}

	WhoIsHere, SeatOrder    string
	AddName                 string
	NewMember, Guest        string
	TypeName                string
	TwoAtLeast              string
	WhoPresents, Together   string
	LongestAgo, ByPlan      string // {who}
	LeadsToo                string // of somebody who leads and brings the case
	UntilWhen, TypeTime     string
	FromNow                 string // {length}
	OrType                  string // another way to change it
	AskBoss, BossNote       string
	Yes, No                 string
	WhichMethod             string
	LastTime                string // used last
	Between                 string // {from} {to}: minutes
	PeopleFrom, PeopleRange string // {min} {max}
	PeopleExact             Count
	NeedsPeople             string // {min}
	UpToPeople              string // {max}
	NeedsTime               string // {length}
	TooDeep                 string // beside a method that is not offered with a manager in the circle
	TooDeepWhy              string // and why
	FewPeople, ManyPeople   string // {n} {min} and {n} {max}
	ShortForm, FullForm     string
	FirstForm, LastForm     string // with what they add
	EndsAt                  string // {time}
	TooLate                 string // {time}: even the short form lasts till then; {until}: what would fit
	NoTime                  string
	OneMoment               string
	Adapted                 string

	HereOrAway, GuestOrNot, GoOn, AddIt, BeginIt, Keep string // what keys do here
}

// Team are the words of the screen of a team.
type Team struct {
	Title, NewTitle    string
	Name               string
	Members            string
	AddName            string
	Agreements         string
	AddAgreement       string
	AgreementHint      string // an example
	Boss               string
	Yes, No            string
	NotAsked           string
	Meeting            string
	NoMeeting          string
	MeetingHint        string // how to write it
	NoMoment           string // not a day and a time
	NameFirst          string // a new team needs a name before anything else
	NeedOne            string // the last member stays
	Everywhere         string // renaming
	TypeName           string
	Gone               string // {name}: is no longer in the team
	EraseWhat          string // {team} {sessions}
	EraseAgain         string // {team}: asked a second time
	EraseNo, EraseYes  string
	EraseIt            string
	AddIt, Keep, Leave string // what keys do here
	ChangeIt           string
}
