"""Who appears in the articles on the Oslo Verification Treaty. The states are invented, so they have no side."""

# fmt: off
# ruff: noqa: E501

from annotate import Party

EST, MAR, SOR, ALLIANCE, CSC = Party("Estmere"), Party("Marravia"), Party("Sorvenia"), Party("Haldane Alliance"), Party("Continental Security Conference")
AMADI, COYLE, THACKERAY, NORRAND = Party("Lewis Amadi"), Party("Harriet Coyle"), Party("Joan Thackeray"), Party("Clive Norrand")
VASAREL, KORIM, BRANZ, HRAST, OOSTHAVN = Party("Anton Vasarel"), Party("Yelda Korim"), Party("Teodor Branz"), Party("Ljuba Hrast"), Party("Pieter Oosthavn")
