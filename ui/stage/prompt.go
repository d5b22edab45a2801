package stage

import "intervision/model"

// prompt says what the line being typed is for, where the step does not.
func (v view) prompt() string {
	w := v.words.Run
	if v.live.Prompt != "" {
		return v.live.Prompt
	}
	switch step := v.room.Step; {
	case step.Pins == model.PinsCase:
		return w.TypeCase
	case step.Pins == model.PinsQuestion:
		return v.fill(w.TypeQuestion)
	case step.Capture == model.CaptureQuestions && v.room.Awaiting:
		return w.TypeAnswer
	case step.Capture == model.CaptureColumns && v.live.Column < len(step.Choices):
		return step.Choices[v.live.Column].Words[v.code()].Name
	}
	return ""
}
