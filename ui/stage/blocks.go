package stage

import "slices"

// block is a part of the wall that belongs together. When the wall is too low,
// blocks give way in the order of their rank: air first, the question last.
type block struct {
	rank  rank
	lines []string
	tail  bool // when it is cut, its end stays
	keep  int  // lines that stay as long as any do
}

// rank orders blocks from what goes first to what stays.
type rank uint8

const (
	air rank = iota
	aside
	kept
	spoken
	turn
	rule
	typing
	question
	header
)

// fit takes lines from the blocks until they fill no more than height: first
// what may go by rank, then, in a window that is lower than any we promise to
// serve well, all but one line of each.
func fit(blocks []block, height int) []block {
	blocks = slices.Clone(blocks)
	over := -height
	for _, b := range blocks {
		over += len(b.lines)
	}
	over = take(blocks, over, func(b block) int { return b.keep })
	over = take(blocks, over, func(block) int { return 1 })
	take(blocks, over, func(block) int { return 0 })
	return blocks
}

// take takes lines by rank, the lowest blocks first, as long as more remain
// than keep says. It gives how many lines are still too many.
func take(blocks []block, over int, keep func(block) int) int {
	for r := air; r <= header && over > 0; r++ {
		for i := len(blocks) - 1; i >= 0 && over > 0; i-- {
			if blocks[i].rank != r {
				continue
			}
			least := keep(blocks[i])
			if r == air {
				least = 0
			}
			cut := max(0, min(over, len(blocks[i].lines)-least))
			blocks[i] = blocks[i].without(cut)
			over -= cut
		}
	}
	return over
}

func (b block) without(n int) block {
	if b.tail {
		b.lines = b.lines[n:]
	} else {
		b.lines = b.lines[:len(b.lines)-n]
	}
	return b
}

// gap is an empty line that goes first.
func gap() block { return block{rank: air, lines: []string{""}} }

// gaps are n of them.
func gaps(n int) block { return block{rank: air, lines: make([]string, max(0, n))} }

// height is how many lines blocks take.
func height(blocks []block) int {
	n := 0
	for _, b := range blocks {
		n += len(b.lines)
	}
	return n
}
