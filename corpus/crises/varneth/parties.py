"""Who appears in the articles on Varneth and Quillor. The states are invented, so they have no side."""

# fmt: off
# ruff: noqa: E501

from annotate import Party

VAR, COMPACT, QUI, HAL, SEV, ISK = Party("Varneth Federation"), Party("Coastal Compact"), Party("Quillor"), Party("Halmark"), Party("Sevrine"), Party("Iskra Islands")
ZOLTRANE, MARESH, DELACOT, OSTREY, LUND = Party("Tomas Zoltrane"), Party("Irena Maresh"), Party("Hugo Delacot"), Party("Bettina Ostrey"), Party("Paavo Lund")
VAR_MINISTRY, HAL_STATE = Party("Varneth Foreign Ministry"), Party("Halmark Foreign Office")
