package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"intervision/ui/advice"
	"intervision/ui/export"
	"intervision/ui/first"
	"intervision/ui/home"
	"intervision/ui/intentions"
	"intervision/ui/library"
	"intervision/ui/private"
	"intervision/ui/review"
	"intervision/ui/run"
	"intervision/ui/screen"
	"intervision/ui/season"
	"intervision/ui/setup"
	"intervision/ui/team"
	"intervision/ui/walk"
)

// Screens makes every screen there is, for a program that is run elsewhere: a
// test, or whoever draws pictures of it.
func (o Options) Screens() screen.Builder { return o.builder(new(bool)) }

// builder makes the screen of a target. Another screen is a line here. A target
// that has none gives nothing, and the router stays where it is.
func (o Options) builder(sample *bool) screen.Builder {
	toHome, toFirst, toSetup := home.Builder(o.home()), first.Builder(o.Sample != nil), setup.Builder(setup.Options{Methods: o.Library, Walk: true})
	toReview, toSeason := review.Builder(review.Options{Folder: o.folder}), season.Builder(season.Options{Folder: o.folder, Free: o.Free})
	toCard, toWalk := library.CardBuilder(o.folder), walk.Builder(o.folder)
	return func(ctx context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
		switch to.(type) {
		case screen.OpenHome:
			return toHome(ctx, env, to)
		case screen.OpenFirst:
			return toFirst(ctx, env, to)
		case screen.OpenTeam:
			return team.Open(ctx, env, to)
		case screen.OpenSetup:
			return toSetup(ctx, env, to)
		case screen.OpenSession:
			return run.Open(ctx, env, to)
		case screen.OpenReview:
			return toReview(ctx, env, to)
		case screen.OpenSeason:
			return toSeason(ctx, env, to)
		case screen.OpenPrivate:
			return private.Open(ctx, env, to)
		case screen.OpenIntentions:
			return intentions.Open(ctx, env, to)
		case screen.OpenLibrary:
			return library.Open(ctx, env, to)
		case screen.OpenCard:
			return toCard(ctx, env, to)
		case screen.OpenAdvice:
			return advice.Open(ctx, env, to)
		case screen.OpenWalk:
			return toWalk(ctx, env, to)
		case screen.OpenSample:
			return door{sample}, passed
		}
		return nil, nil
	}
}

// home says what the first screen offers: what there is a screen for.
func (o Options) home() home.Options {
	h := home.Options{Count: o.Library.Count, Entries: []home.Entry{home.Advice, home.Review, home.Intentions, home.Series, home.Methods}}
	if o.Sample != nil {
		h.Entries = append(h.Entries, home.Sample)
	}
	return h
}

// folder is where files for people go.
func (o Options) folder() string {
	if o.Exports != "" {
		return o.Exports
	}
	return export.Folder()
}
