package letters

// The font. A glyph is its rows of pixels from the top, parted by |, with a mark
// for each that is filled: seven rows to the line they stand on, two below it. A
// pixel is half as wide as it is high, so upright strokes are two of them.

// glyph is the shape of a sign, empty for one that the font does not have.
func glyph(r rune) string {
	switch {
	case r >= 'a' && r <= 'z':
		return small(r)
	case r >= 'A' && r <= 'Z':
		return capital(r)
	case r >= 'À' && r <= 'ü':
		return accented(r)
	}
	return sign(r)
}

// small are the letters a to z.
func small(r rune) string {
	switch r {
	case 'a':
		return "      |      | #### |    ##| #####|##  ##| #####"
	case 'b':
		return "##    |##    |##### |##  ##|##  ##|##  ##|##### "
	case 'c':
		return "     |     | ####|##   |##   |##   | ####"
	case 'd':
		return "    ##|    ##| #####|##  ##|##  ##|##  ##| #####"
	case 'e':
		return "      |      | #### |##  ##|######|##    | #### "
	case 'f':
		return "  ###| ##  |#####| ##  | ##  | ##  | ##  "
	case 'g':
		return "      |      | #####|##  ##|##  ##|##  ##| #####|    ##| #### "
	case 'h':
		return "##    |##    |##### |##  ##|##  ##|##  ##|##  ##"
	case 'i':
		return "##|  |##|##|##|##|##"
	case 'j':
		return "  ##|    |  ##|  ##|  ##|  ##|  ##|  ##|### "
	case 'k':
		return "##    |##    |##  ##|## ## |####  |## ## |##  ##"
	case 'l':
		return "##|##|##|##|##|##|##"
	case 'm':
		return "          |          |######### |##  ##  ##|##  ##  ##|##  ##  ##|##  ##  ##"
	case 'n':
		return "      |      |##### |##  ##|##  ##|##  ##|##  ##"
	case 'o':
		return "      |      | #### |##  ##|##  ##|##  ##| #### "
	case 'p':
		return "      |      |##### |##  ##|##  ##|##  ##|##### |##    |##    "
	case 'q':
		return "      |      | #####|##  ##|##  ##|##  ##| #####|    ##|    ##"
	case 'r':
		return "     |     |## ##|###  |##   |##   |##   "
	case 's':
		return "      |      | #####|##    | #### |    ##|##### "
	case 't':
		return " ##  | ##  |#####| ##  | ##  | ##  |  ###"
	case 'u':
		return "      |      |##  ##|##  ##|##  ##|##  ##| #####"
	case 'v':
		return "      |      |##  ##|##  ##|##  ##| #### |  ##  "
	case 'w':
		return "          |          |##  ##  ##|##  ##  ##|##  ##  ##|##########| ###  ### "
	case 'x':
		return "      |      |##  ##| #### |  ##  | #### |##  ##"
	case 'y':
		return "      |      |##  ##|##  ##|##  ##|##  ##| #####|    ##| #### "
	case 'z':
		return "      |      |######|   ## |  ##  | ##   |######"
	}
	return ""
}

// capital are the letters A to Z.
func capital(r rune) string {
	switch r {
	case 'A':
		return " #### |##  ##|##  ##|######|##  ##|##  ##|##  ##"
	case 'B':
		return "##### |##  ##|##  ##|##### |##  ##|##  ##|##### "
	case 'C':
		return " #### |##  ##|##    |##    |##    |##  ##| #### "
	case 'D':
		return "##### |##  ##|##  ##|##  ##|##  ##|##  ##|##### "
	case 'E':
		return "#####|##   |##   |#### |##   |##   |#####"
	case 'F':
		return "#####|##   |##   |#### |##   |##   |##   "
	case 'G':
		return " #### |##  ##|##    |## ###|##  ##|##  ##| #### "
	case 'H':
		return "##  ##|##  ##|##  ##|######|##  ##|##  ##|##  ##"
	case 'I':
		return "####| ## | ## | ## | ## | ## |####"
	case 'J':
		return "    ##|    ##|    ##|    ##|    ##|##  ##| #### "
	case 'K':
		return "##  ##|## ## |####  |###   |####  |## ## |##  ##"
	case 'L':
		return "##   |##   |##   |##   |##   |##   |#####"
	case 'M':
		return "##    ##|###  ###|########|## ## ##|##    ##|##    ##|##    ##"
	case 'N':
		return "##   ##|###  ##|#### ##|## ####|##  ###|##   ##|##   ##"
	case 'O':
		return " ##### |##   ##|##   ##|##   ##|##   ##|##   ##| ##### "
	case 'P':
		return "##### |##  ##|##  ##|##### |##    |##    |##    "
	case 'Q':
		return " ##### |##   ##|##   ##|##   ##|## # ##|##  ## | ### ##"
	case 'R':
		return "##### |##  ##|##  ##|##### |## ## |##  ##|##  ##"
	case 'S':
		return " #### |##  ##|##    | #### |    ##|##  ##| #### "
	case 'T':
		return "######|  ##  |  ##  |  ##  |  ##  |  ##  |  ##  "
	case 'U':
		return "##  ##|##  ##|##  ##|##  ##|##  ##|##  ##| #### "
	case 'V':
		return "##  ##|##  ##|##  ##|##  ##|##  ##| #### |  ##  "
	case 'W':
		return "##    ##|##    ##|##    ##|## ## ##|########|###  ###|##    ##"
	case 'X':
		return "##  ##|##  ##| #### |  ##  | #### |##  ##|##  ##"
	case 'Y':
		return "##  ##|##  ##| #### |  ##  |  ##  |  ##  |  ##  "
	case 'Z':
		return "######|    ##|   ## |  ##  | ##   |##    |######"
	}
	return ""
}
