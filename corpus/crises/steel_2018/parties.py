"""The parties of the steel tariffs."""

from annotate import Party

USA, EU, CAN, MEX = Party("United States", "USA"), Party("European Union", "EU"), Party("Canada", "CAN"), Party("Mexico", "MEX")
COMMISSION, WTO = Party("European Commission", "EU"), Party("World Trade Organization")
TRUMP, ROSS, FREELAND, TRUDEAU = Party("Donald Trump", "USA"), Party("Wilbur Ross", "USA"), Party("Chrystia Freeland", "CAN"), Party("Justin Trudeau", "CAN")
