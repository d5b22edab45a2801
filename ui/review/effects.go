package review

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/card"
	"intervision/ui/export"
	"intervision/ui/lang"
	"intervision/ui/screen"
	"intervision/ui/theme"
)

// What waits stands in this file. Each command ends with the screen's context
// and answers with a message that carries the screen's id.

type (
	// listed is a page of the list.
	listed struct {
		screen model.ID
		round  uint64
		cursor string // where it began, empty for the top
		page   sessions.Page
		err    error
	}
	// read is what was read of a session, and how it looks.
	read struct {
		screen, log model.ID
		notes       notes
		sheet       sheet
		lines       []string
	}
	// rested says that the choice of a session has rested a moment.
	rested struct{ screen, log model.ID }
	// written says where notes stand now.
	written struct {
		screen model.ID
		path   string
		err    error
	}
	erased struct {
		screen, log model.ID
		err         error
	}
)

// sheet is what notes are drawn with.
type sheet struct {
	words *lang.Texts
	zone  *time.Location
	width int
	theme theme.Theme
	// inOrder is as it went, step by step.
	inOrder bool
}

// restFor is how long a choice rests before its notes are read.
const restFor = 80 * time.Millisecond

// rest tells when the choice of a session has rested.
func rest(ctx context.Context, asks, log model.ID) tea.Cmd {
	return screen.After(ctx, restFor, rested{asks, log})
}

func readList(ctx context.Context, store sessions.Store, screen model.ID, round uint64, q sessions.Query, cursor string, limit int) tea.Cmd {
	return func() tea.Msg {
		m := listed{screen: screen, round: round, cursor: cursor}
		m.page, m.err = store.List(ctx, q, cursor, limit)
		return m
	}
}

// readNotes reads a session and draws its notes, so that showing them costs
// nothing.
func readNotes(ctx context.Context, store sessions.Store, screen, log model.ID, s sheet) tea.Cmd {
	return func() tea.Msg {
		m := read{screen: screen, log: log, sheet: s, notes: load(ctx, store, log)}
		if n := &m.notes; len(n.session.Events()) > 0 {
			n.inOrder = s.inOrder
			*n = n.with(s)
			m.lines = card.Render(n.md, s.width, s.theme)
		}
		return m
	}
}

// load reads one session as far as it can be read. Of a damaged one that is
// what stands before the damage.
func load(ctx context.Context, store sessions.Store, log model.ID) notes {
	n := notes{log: log}
	events, head, err := store.Read(ctx, log, 0, 0)
	if n.head, n.err = head, err; len(events) == 0 {
		n.err = errors.Join(err, missing(err))
		return n
	}
	started, ok := events[0].Body.(model.Started)
	if !ok {
		n.err = errors.Join(err, sessions.ErrDamaged)
	}
	script, err := store.Script(ctx, started.Script)
	if errors.Is(err, sessions.ErrNotFound) {
		err = sessions.ErrDamaged // the notes are there, the words around them are not
	}
	n.err = errors.Join(n.err, err)
	team, _, err := store.Read(ctx, started.Team, 0, 0)
	if !errors.Is(err, sessions.ErrNotFound) {
		n.err = errors.Join(n.err, err)
	}
	n.session, n.team = model.Fold(script, events), model.FoldTeam(started.Team, team)
	return n
}

// missing is the error of a log without any event that tells of no other.
func missing(err error) error {
	if err == nil {
		return sessions.ErrNotFound
	}
	return nil
}

// folk is the team whose sessions these are.
type folk struct {
	screen model.ID
	team   model.Team
}

// readFolk reads the team's log, for the names of its people. Without it the list
// shows none.
func readFolk(ctx context.Context, store sessions.Store, screen, team model.ID) tea.Cmd {
	return func() tea.Msg {
		events, _, _ := store.Read(ctx, team, 0, 0)
		return folk{screen, model.FoldTeam(team, events)}
	}
}

// placed is the folder in which files are proposed.
type placed struct {
	screen model.ID
	folder string
}

// place asks once where files go.
func place(screen model.ID, folder func() string) tea.Cmd {
	if folder == nil {
		return nil
	}
	return func() tea.Msg { return placed{screen, folder()} }
}

// file is what is written, and where.
type file struct {
	take taking
	path string // as the person left it: ~ is their own folder, a folder takes the name
	name string
	free bool // the path is the one that was proposed: with a number if it is taken
}

// writeFile writes what is taken along of a session.
func writeFile(ctx context.Context, store sessions.Store, screen model.ID, n notes, f file, s sheet) tea.Cmd {
	return func() tea.Msg {
		content, err := f.take.content(ctx, store, n, s)
		if err != nil {
			return written{screen, f.path, err}
		}
		path, err := f.whole()
		if err == nil {
			err = export.Write(path, content)
		}
		return written{screen, path, err}
	}
}

// whole is the path from the root.
func (f file) whole() (string, error) {
	path := strings.TrimSpace(f.path)
	if rest, ok := strings.CutPrefix(path, "~"); ok && (rest == "" || rest[0] == '/' || rest[0] == filepath.Separator) {
		home, err := os.UserHomeDir()
		if err != nil {
			return path, err
		}
		path = home + rest
	}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		path = filepath.Join(path, f.name)
	}
	if f.free {
		path = free(path)
	}
	return filepath.Abs(path)
}

// tries is how many names are tried before the person chooses one.
const tries = 20

// free is a path at which nothing stands: with a number if need be.
func free(path string) string {
	ending := filepath.Ext(path)
	base := strings.TrimSuffix(path, ending)
	for i := range tries {
		if i > 0 {
			path = base + "-" + strconv.Itoa(i+1) + ending
		}
		if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
			return path
		}
	}
	return base + ending
}

// erase removes a session for good. It goes on when the screen is left.
func erase(ctx context.Context, store sessions.Store, screen, log model.ID) tea.Cmd {
	return func() tea.Msg {
		return erased{screen, log, store.Erase(context.WithoutCancel(ctx), log)}
	}
}

// rang says that a session is not what it was when it was read.
type rang struct {
	screen model.ID
	round  uint64
}

// watch waits until a log is not what it was when it was read. That may be so
// before the bell is hung: hence the look at its head.
func watch(ctx context.Context, store sessions.Store, changed rang, log model.ID, seen sessions.Head) tea.Cmd {
	return func() tea.Msg {
		bell := store.Watch(ctx, log)
		_, head, err := store.Read(ctx, log, 0, 1)
		gone := errors.Is(err, sessions.ErrNotFound)
		if (err == nil || gone) && head != seen {
			return changed
		}
		return screen.When(ctx, bell, changed)()
	}
}
