//go:build race

package model

const usual = checks / 4
