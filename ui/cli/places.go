package cli

import (
	"path/filepath"
	"runtime"

	"github.com/adrg/xdg"
)

// folder is the name of the program's folders.
const folder = "intervision"

// notesFile is where notes are when nobody names a place.
func notesFile(getenv func(string) string) string {
	return filepath.Join(home(getenv, "XDG_DATA_HOME", xdg.DataHome, ".local", "share"), folder, "notes.db")
}

// cardsFolder is where a person's own method cards are.
func cardsFolder(getenv func(string) string) string {
	return filepath.Join(home(getenv, "XDG_CONFIG_HOME", xdg.ConfigHome, ".config"), folder, "methods")
}

// configName is the file of settings in its folder.
const configName = "config.yaml"

// configFile is where a person's own settings are.
func configFile(getenv func(string) string) string {
	return filepath.Join(home(getenv, "XDG_CONFIG_HOME", xdg.ConfigHome, ".config"), folder, configName)
}

// home is a base directory of the XDG specification. macOS has folders of its
// own for this, but people look for a terminal program where others are.
func home(getenv func(string) string, variable, usual string, under ...string) string {
	if named := getenv(variable); filepath.IsAbs(named) {
		return named
	}
	if runtime.GOOS == "darwin" {
		return filepath.Join(append([]string{xdg.Home}, under...)...)
	}
	return usual
}
