package export

import (
	"errors"
	"io/fs"
	"path/filepath"
	"strconv"

	"intervision/methods"
	"intervision/ui/lang"
)

// paper is how many signs a line on paper has.
const paper = 80

// Handout writes a method as a sheet for whoever leads: its steps, what to say
// and the tips. The words around a card are those of its own language. It gives
// the whole path. It waits for the disk; only commands call it.
func Handout(library *methods.Library, id string, words *lang.Texts, folder string) (string, error) {
	card, err := library.Card(id, words.Code)
	if err != nil {
		return "", err
	}
	if card.Lang != words.Code {
		words = lang.For(card.Lang)
	}
	labels := words.Labels()
	labels.Presenter = words.Walk.Presenter
	name := slug(card.Name)
	if name == "" {
		name = slug(id)
	}
	return Fresh(folder, name, ".txt", card.HandoutText(labels, paper))
}

// tries is how many names are tried for a file.
const tries = 50

// Fresh writes content to a file that is not there yet, in a folder: with a
// number behind its name where that is taken. It gives the whole path. It waits
// for the disk; only commands call it.
func Fresh(folder, name, ending, content string) (string, error) {
	path, err := "", fs.ErrExist
	for i := 1; i <= tries && errors.Is(err, fs.ErrExist); i++ {
		path = filepath.Join(folder, name+ending)
		if i > 1 {
			path = filepath.Join(folder, name+"-"+strconv.Itoa(i)+ending)
		}
		err = Write(path, content)
	}
	if whole, absErr := filepath.Abs(path); absErr == nil {
		path = whole
	}
	return path, err
}
