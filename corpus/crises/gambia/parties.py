"""Who appears in more than one article on the Gambian crisis."""

from annotate import Party

GMB, SEN, NGA, GHA, GIN = Party("Gambia", "GMB"), Party("Senegal", "SEN"), Party("Nigeria", "NGA"), Party("Ghana", "GHA"), Party("Guinea", "GIN")
MRT, GBR = Party("Mauritania", "MRT"), Party("United Kingdom", "GBR")
ECOWAS, AU, UN, UNSC, UNHCR = Party("ECOWAS", "ECOWAS"), Party("African Union", "AU"), Party("United Nations", "UN"), Party("UN Security Council", "UN"), Party("UNHCR", "UN")
JAMMEH, BARROW, BADJIE = Party("Yahya Jammeh", "GMB"), Party("Adama Barrow", "GMB"), Party("Ousman Badjie", "GMB")
CONDE, AZIZ, SALL, DE_SOUZA = Party("Alpha Conde", "GIN"), Party("Mohamed Ould Abdel Aziz", "MRT"), Party("Macky Sall", "SEN"), Party("Marcel de Souza", "ECOWAS")
SEN_SPOKESMAN = Party("Senegalese army spokesman (unnamed)", "SEN")
FORCE = Party("ECOWAS force", "ECOWAS")
