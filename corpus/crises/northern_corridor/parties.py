"""Who acts and speaks in the articles on the Northern Corridor; every state is invented and has no side."""

from annotate import Party

VORLUND, SARNETH, AVERNE, BELVARRE = Party("Vorlund"), Party("Sarneth"), Party("Averne"), Party("Belvarre")
PACT, MEMBERS = Party("Harbour Pact"), Party("members of the Harbour Pact")
DRESCH, REVENY, MARSK = Party("Ilmar Dresch"), Party("Anton Reveny"), Party("Tilda Marsk")
OSTREY, LORRICK = Party("Hanne Ostrey"), Party("Piet Lorrick")
MARROW, DENHOLM = Party("Judith Marrow"), Party("Paul Denholm")
CORAND, VALE = Party("Émile Corand"), Party("Corin Vale")
CORAND_OFFICE = Party("office of Émile Corand")
