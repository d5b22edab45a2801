package letters

// accented are the letters with a sign above or below that Dutch and English use.
func accented(r rune) string {
	switch r {
	case 'ï':
		return "##  ##|      |  ##  |  ##  |  ##  |  ##  |  ##  "
	case 'í':
		return "  ##| ## | ## | ## | ## | ## | ## "
	case 'ç':
		return "     |     | ####|##   |##   |##   | ####|  ## | ##  "
	case 'é':
		return "   ## |  ##  | #### |##  ##|######|##    | #### "
	case 'è':
		return " ##   |  ##  | #### |##  ##|######|##    | #### "
	case 'ë':
		return "##  ##|      | #### |##  ##|######|##    | #### "
	case 'ê':
		return "  ##  | #  # | #### |##  ##|######|##    | #### "
	case 'á':
		return "   ## |  ##  | #### |    ##| #####|##  ##| #####"
	case 'à':
		return " ##   |  ##  | #### |    ##| #####|##  ##| #####"
	case 'ä':
		return "##  ##|      | #### |    ##| #####|##  ##| #####"
	case 'â':
		return "  ##  | #  # | #### |    ##| #####|##  ##| #####"
	case 'ó':
		return "   ## |  ##  | #### |##  ##|##  ##|##  ##| #### "
	case 'ò':
		return " ##   |  ##  | #### |##  ##|##  ##|##  ##| #### "
	case 'ö':
		return "##  ##|      | #### |##  ##|##  ##|##  ##| #### "
	case 'ô':
		return "  ##  | #  # | #### |##  ##|##  ##|##  ##| #### "
	case 'ú':
		return "   ## |  ##  |##  ##|##  ##|##  ##|##  ##| #####"
	case 'ù':
		return " ##   |  ##  |##  ##|##  ##|##  ##|##  ##| #####"
	case 'ü':
		return "##  ##|      |##  ##|##  ##|##  ##|##  ##| #####"
	case 'û':
		return "  ##  | #  # |##  ##|##  ##|##  ##|##  ##| #####"
	case 'ñ':
		return " ## # |      |##### |##  ##|##  ##|##  ##|##  ##"
	case 'É':
		return "  ## |#####|##   |#### |##   |##   |#####"
	case 'È':
		return " ##  |#####|##   |#### |##   |##   |#####"
	case 'Ë':
		return "## ##|     |#####|##   |#### |##   |#####"
	case 'Ö':
		return "##   ##|       | ##### |##   ##|##   ##|##   ##| ##### "
	case 'Ü':
		return "##  ##|      |##  ##|##  ##|##  ##|##  ##| #### "
	}
	return ""
}

// sign are digits, punctuation and the space. Digits are all as wide as each other:
// a clock moves none but the one that changes.
func sign(r rune) string {
	switch r {
	case '0':
		return " #### |##  ##|##  ##|##  ##|##  ##|##  ##| #### "
	case '1':
		return "  ##  |####  |  ##  |  ##  |  ##  |  ##  |######"
	case '2':
		return " #### |##  ##|    ##|   ## |  ##  | ##   |######"
	case '3':
		return " #### |##  ##|    ##|  ### |    ##|##  ##| #### "
	case '4':
		return "   ###|  ####| ## ##|##  ##|######|    ##|    ##"
	case '5':
		return "######|##    |##### |    ##|    ##|##  ##| #### "
	case '6':
		return " #### |##    |##    |##### |##  ##|##  ##| #### "
	case '7':
		return "######|    ##|   ## |  ##  |  ##  |  ##  |  ##  "
	case '8':
		return " #### |##  ##|##  ##| #### |##  ##|##  ##| #### "
	case '9':
		return " #### |##  ##|##  ##| #####|    ##|    ##| #### "
	case '.':
		return "  |  |  |  |  |  |##"
	case ',':
		return "  |  |  |  |  |  |##|# "
	case ':':
		return "  |  |  |##|  |  |##"
	case ';':
		return "  |  |  |##|  |  |##|# "
	case '?':
		return " #### |##  ##|    ##|   ## |  ##  |      |  ##  "
	case '!':
		return "##|##|##|##|##|  |##"
	case '\'':
		return "##|##"
	case '’':
		return "##| #"
	case '‘':
		return "# |##"
	case '”':
		return "## ##| #  #"
	case '“':
		return "#  # |## ##"
	case '"':
		return "## ##|## ##"
	case '-':
		return "    |    |    |    |####"
	case '–':
		return "      |      |      |      |######"
	case '…':
		return "        |        |        |        |        |        |## ## ##"
	case '(':
		return " ##|## |## |## |## |## | ##"
	case ')':
		return "## | ##| ##| ##| ##| ##|## "
	case '/':
		return "    ##|   ## |   ## |  ##  | ##   | ##   |##    "
	case '&':
		return " ###  |## ## | ###  | #### |## ###|## ## | ### #"
	case '+':
		return "      |      |  ##  |  ##  |######|  ##  |  ##  "
	case '%':
		return "##  ##|##  ##|   ## |  ##  | ##   |##  ##|##  ##"
	case ' ':
		return "    "
	}
	return ""
}
