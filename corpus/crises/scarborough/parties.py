"""Who appears in the articles on Scarborough Shoal."""

# fmt: off
# ruff: noqa: E501

from annotate import Party

PHL, CHN, USA, VNM = Party("Philippines", "PHL"), Party("China", "CHN"), Party("United States", "USA"), Party("Viet Nam", "VNM")
ASEAN, JAPAN = Party("ASEAN", "ASEAN"), Party("Japan", "JPN")
AQUINO, DEL_ROSARIO, GAZMIN = Party("Benigno Aquino III", "PHL"), Party("Albert del Rosario", "PHL"), Party("Voltaire Gazmin", "PHL")
FU_YING, BEIJING, MANILA = Party("Fu Ying", "CHN"), Party("China", "CHN"), Party("Philippines", "PHL")
NAVY, COAST_GUARD, GREGORIO = Party("Philippine Navy", "PHL"), Party("Philippine Coast Guard", "PHL"), Party("BRP Gregorio del Pilar", "PHL")
SURVEILLANCE, BOATS = Party("China Marine Surveillance", "CHN"), Party("Chinese fishermen", "CHN")
DFA, EMBASSY = Party("Department of Foreign Affairs", "PHL"), Party("Chinese Embassy in Manila", "CHN")
