package model

// Kinds of the bodies.
func (Started) Kind() Kind          { return KindStarted }
func (GuestNamed) Kind() Kind       { return KindGuestNamed }
func (KeepingAgreed) Kind() Kind    { return KindKeepingAgreed }
func (Begun) Kind() Kind            { return KindBegun }
func (StepEntered) Kind() Kind      { return KindStepEntered }
func (Paused) Kind() Kind           { return KindPaused }
func (Resumed) Kind() Kind          { return KindResumed }
func (TimeExtended) Kind() Kind     { return KindTimeExtended }
func (UntilMoved) Kind() Kind       { return KindUntilMoved }
func (CaseNamed) Kind() Kind        { return KindCaseNamed }
func (QuestionWorded) Kind() Kind   { return KindQuestionWorded }
func (EntryAdded) Kind() Kind       { return KindEntryAdded }
func (EntryEdited) Kind() Kind      { return KindEntryEdited }
func (TurnTaken) Kind() Kind        { return KindTurnTaken }
func (Parked) Kind() Kind           { return KindParked }
func (Marked) Kind() Kind           { return KindMarked }
func (Picked) Kind() Kind           { return KindPicked }
func (Rated) Kind() Kind            { return KindRated }
func (Revealed) Kind() Kind         { return KindRevealed }
func (RoleGiven) Kind() Kind        { return KindRoleGiven }
func (PersonArrived) Kind() Kind    { return KindPersonArrived }
func (PersonLeft) Kind() Kind       { return KindPersonLeft }
func (SeatsOrdered) Kind() Kind     { return KindSeatsOrdered }
func (ConditionSet) Kind() Kind     { return KindConditionSet }
func (CaseStopped) Kind() Kind      { return KindCaseStopped }
func (CaseKept) Kind() Kind         { return KindCaseKept }
func (IntentionMade) Kind() Kind    { return KindIntentionMade }
func (IntentionEdited) Kind() Kind  { return KindIntentionEdited }
func (FollowedUp) Kind() Kind       { return KindFollowedUp }
func (LookedBack) Kind() Kind       { return KindLookedBack }
func (RecordAccepted) Kind() Kind   { return KindRecordAccepted }
func (Closed) Kind() Kind           { return KindClosed }
func (Retracted) Kind() Kind        { return KindRetracted }
func (Restored) Kind() Kind         { return KindRestored }
func (TeamNamed) Kind() Kind        { return KindTeamNamed }
func (MemberJoined) Kind() Kind     { return KindMemberJoined }
func (MemberRenamed) Kind() Kind    { return KindMemberRenamed }
func (MemberLeft) Kind() Kind       { return KindMemberLeft }
func (TeamConditionSet) Kind() Kind { return KindTeamConditionSet }
func (AgreementsSet) Kind() Kind    { return KindAgreementsSet }
func (MeetingPlanned) Kind() Kind   { return KindMeetingPlanned }

func (PrivateOpened) Kind() Kind     { return KindPrivateOpened }
func (PrivateAdded) Kind() Kind      { return KindPrivateAdded }
func (PrivateEdited) Kind() Kind     { return KindPrivateEdited }
func (PrivateStruck) Kind() Kind     { return KindPrivateStruck }
func (PrivateUntilMoved) Kind() Kind { return KindPrivateUntilMoved }

// Kind is the kind the event had before it was redacted.
func (r Redacted) Kind() Kind { return r.Was }

// Kind is the number this program does not know.
func (u Unknown) Kind() Kind { return u.Of }

// DecodeBody makes the body of a kind. into fills the struct it is given a
// pointer to (the wire format belongs to the caller). A kind this program does
// not know gives Unknown and no error; the error is into's own.
func DecodeBody(kind Kind, into func(body any) error) (Body, error) {
	decode, ok := bodies[kind]
	if !ok {
		return Unknown{Of: kind}, nil
	}
	return decode(into)
}

func decodeAs[T Body](into func(any) error) (Body, error) {
	var body T
	if err := into(&body); err != nil {
		return nil, err
	}
	return body, nil
}

// KnownKinds lists the kinds this program knows, in no order.
func KnownKinds() []Kind {
	kinds := make([]Kind, 0, len(bodies))
	for k := range bodies {
		kinds = append(kinds, k)
	}
	return kinds
}

var bodies = map[Kind]func(func(any) error) (Body, error){
	KindStarted:          decodeAs[Started],
	KindGuestNamed:       decodeAs[GuestNamed],
	KindKeepingAgreed:    decodeAs[KeepingAgreed],
	KindBegun:            decodeAs[Begun],
	KindStepEntered:      decodeAs[StepEntered],
	KindPaused:           decodeAs[Paused],
	KindResumed:          decodeAs[Resumed],
	KindTimeExtended:     decodeAs[TimeExtended],
	KindUntilMoved:       decodeAs[UntilMoved],
	KindCaseNamed:        decodeAs[CaseNamed],
	KindQuestionWorded:   decodeAs[QuestionWorded],
	KindEntryAdded:       decodeAs[EntryAdded],
	KindEntryEdited:      decodeAs[EntryEdited],
	KindTurnTaken:        decodeAs[TurnTaken],
	KindParked:           decodeAs[Parked],
	KindMarked:           decodeAs[Marked],
	KindPicked:           decodeAs[Picked],
	KindRated:            decodeAs[Rated],
	KindRevealed:         decodeAs[Revealed],
	KindRoleGiven:        decodeAs[RoleGiven],
	KindPersonArrived:    decodeAs[PersonArrived],
	KindPersonLeft:       decodeAs[PersonLeft],
	KindSeatsOrdered:     decodeAs[SeatsOrdered],
	KindConditionSet:     decodeAs[ConditionSet],
	KindCaseStopped:      decodeAs[CaseStopped],
	KindCaseKept:         decodeAs[CaseKept],
	KindIntentionMade:    decodeAs[IntentionMade],
	KindIntentionEdited:  decodeAs[IntentionEdited],
	KindFollowedUp:       decodeAs[FollowedUp],
	KindLookedBack:       decodeAs[LookedBack],
	KindRecordAccepted:   decodeAs[RecordAccepted],
	KindClosed:           decodeAs[Closed],
	KindRetracted:        decodeAs[Retracted],
	KindRestored:         decodeAs[Restored],
	KindTeamNamed:        decodeAs[TeamNamed],
	KindMemberJoined:     decodeAs[MemberJoined],
	KindMemberRenamed:    decodeAs[MemberRenamed],
	KindMemberLeft:       decodeAs[MemberLeft],
	KindTeamConditionSet: decodeAs[TeamConditionSet],
	KindAgreementsSet:    decodeAs[AgreementsSet],
	KindMeetingPlanned:   decodeAs[MeetingPlanned],

	KindPrivateOpened:     decodeAs[PrivateOpened],
	KindPrivateAdded:      decodeAs[PrivateAdded],
	KindPrivateEdited:     decodeAs[PrivateEdited],
	KindPrivateStruck:     decodeAs[PrivateStruck],
	KindPrivateUntilMoved: decodeAs[PrivateUntilMoved],
	KindSeasonSet:         decodeAs[SeasonSet],
	KindAbsenceSaid:       decodeAs[AbsenceSaid],
	KindMeetingMoved:      decodeAs[MeetingMoved],
	KindMeetingDropped:    decodeAs[MeetingDropped],
	KindMeetingGiven:      decodeAs[MeetingGiven],
	KindFreeDaysSet:       decodeAs[FreeDaysSet],
}

// kindNames are for people who read an export; they never change.
var kindNames = map[Kind]string{
	KindStarted:          "started",
	KindGuestNamed:       "guest-named",
	KindKeepingAgreed:    "keeping-agreed",
	KindBegun:            "begun",
	KindStepEntered:      "step-entered",
	KindPaused:           "paused",
	KindResumed:          "resumed",
	KindTimeExtended:     "time-extended",
	KindUntilMoved:       "until-moved",
	KindCaseNamed:        "case-named",
	KindQuestionWorded:   "question-worded",
	KindEntryAdded:       "entry-added",
	KindEntryEdited:      "entry-edited",
	KindTurnTaken:        "turn-taken",
	KindParked:           "parked",
	KindMarked:           "marked",
	KindPicked:           "picked",
	KindRated:            "rated",
	KindRevealed:         "revealed",
	KindRoleGiven:        "role-given",
	KindPersonArrived:    "person-arrived",
	KindPersonLeft:       "person-left",
	KindSeatsOrdered:     "seats-ordered",
	KindConditionSet:     "condition-set",
	KindCaseStopped:      "case-stopped",
	KindCaseKept:         "case-kept",
	KindIntentionMade:    "intention-made",
	KindIntentionEdited:  "intention-edited",
	KindFollowedUp:       "followed-up",
	KindLookedBack:       "looked-back",
	KindRecordAccepted:   "record-accepted",
	KindClosed:           "closed",
	KindRetracted:        "retracted",
	KindRestored:         "restored",
	KindTeamNamed:        "team-named",
	KindMemberJoined:     "member-joined",
	KindMemberRenamed:    "member-renamed",
	KindMemberLeft:       "member-left",
	KindTeamConditionSet: "team-condition-set",
	KindAgreementsSet:    "agreements-set",
	KindMeetingPlanned:   "meeting-planned",

	KindPrivateOpened:     "private-opened",
	KindPrivateAdded:      "private-added",
	KindPrivateEdited:     "private-edited",
	KindPrivateStruck:     "private-struck",
	KindPrivateUntilMoved: "private-until-moved",
	KindSeasonSet:         "season-set",
	KindAbsenceSaid:       "absence-said",
	KindMeetingMoved:      "meeting-moved",
	KindMeetingDropped:    "meeting-dropped",
	KindMeetingGiven:      "meeting-given",
	KindFreeDaysSet:       "free-days-set",
}

// String is the kind's name in an export, as "step-entered".
func (k Kind) String() string {
	if name, ok := kindNames[k]; ok {
		return name
	}
	return "unknown"
}
