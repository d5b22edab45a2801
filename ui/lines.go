package ui

import (
	"context"

	"intervision/ui/plain"
	"intervision/ui/screen"
)

// lines is one run of the program line by line.
func (o Options) lines(ctx context.Context, sample *bool) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	err := o.talk(ctx, o.env(ctx), sample)
	if o.Keep != nil {
		o.Keep()
	}
	return err
}

// talk leads the conversation that takes the place of the screens.
func (o Options) talk(ctx context.Context, env *screen.Env, sample *bool) error {
	return plain.Run(ctx, plain.Options{Env: env, First: o.First, Build: o.builder(sample), In: o.In, Out: o.Out, Echo: o.Echo, Wide: o.Wide, App: o.app(), Goes: func() bool { return *sample }})
}
