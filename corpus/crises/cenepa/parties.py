"""Who appears in more than one article on the Cenepa war."""

from annotate import Party

PER, ECU, BRA, USA = Party("Peru", "PER"), Party("Ecuador", "ECU"), Party("Brazil", "BRA"), Party("United States", "USA")
ARG, CHL = Party("Argentina", "ARG"), Party("Chile", "CHL")
FUJIMORI, DURAN = Party("Alberto Fujimori", "PER"), Party("Sixto Durán Ballén", "ECU")
LEORO, GOLDENBERG = Party("Galo Leoro", "ECU"), Party("Efraín Goldenberg", "PER")
GUARANTORS = Party("guarantors of the Rio Protocol")
