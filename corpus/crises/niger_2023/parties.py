"""Parties of the crisis over the coup in Niger."""

from annotate import Party

NIGER, NIGERIA, FRANCE, USA, MALI, BURKINA, GUINEA, GHANA, BENIN = (
    Party("Niger", "NER"), Party("Nigeria", "NGA"), Party("France", "FRA"), Party("United States", "USA"), Party("Mali", "MLI"),
    Party("Burkina Faso", "BFA"), Party("Guinea", "GIN"), Party("Ghana", "GHA"), Party("Benin", "BEN"),
)  # fmt: skip
IVORY_COAST, SENEGAL, CHAD, RUSSIA, ALGERIA = Party("Ivory Coast", "CIV"), Party("Senegal", "SEN"), Party("Chad", "TCD"), Party("Russia", "RUS"), Party("Algeria", "DZA")
ECOWAS, AU, EU, UN = Party("ECOWAS", "ECOWAS"), Party("African Union", "AU"), Party("European Union", "EU"), Party("United Nations", "UN")
JUNTA, TIANI, BAZOUM = Party("Niger's military rulers", "NER"), Party("Abdourahamane Tiani", "NER"), Party("Mohamed Bazoum", "NER")
TINUBU, DEBY, MACRON, OUATTARA, BLINKEN = Party("Bola Tinubu", "NGA"), Party("Mahamat Idriss Deby", "TCD"), Party("Emmanuel Macron", "FRA"), Party("Alassane Ouattara", "CIV"), Party("Antony Blinken", "USA")
ABUBAKAR, NULAND, SENATE = Party("Abdulsalami Abubakar"), Party("Victoria Nuland", "USA"), Party("Nigerian Senate", "NGA")
