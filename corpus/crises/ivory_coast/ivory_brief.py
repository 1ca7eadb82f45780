"""Gold for the agency brief of 5 January 2011."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import AU, ECOWAS, EU, FRANCE, GBAGBO, GBAGBO_TROOPS, OUATTARA, UN, UNOCI


def annotate(a: Article) -> None:
    wednesday, tuesday, monday = weekday("2011-01-05", "Wednesday"), weekday("2011-01-04", "Tuesday"), weekday("2011-01-03", "Monday")
    a.document(
        published=wednesday, agency="LP", title="Ivory Coast: the blockade of the Golf Hotel still in place despite a promise", datelines=["ABIDJAN"],
        boilerplate=["lp/akb/jd"], published_span="5 January 2011", alt={"publisher": ["LP", "Lagune Presse"], "agency": ["Lagune Presse"]},
    )
    source, journalist, adviser = Party("UN military source (unnamed)", "UN"), Party("journalist of LP", "MEDIA"), Party("Anselme Kouadio-Brou", "CIV")
    envoys = [Party("Boni Yayi", "BEN"), Party("Ernest Koroma", "SLE"), Party("Pedro Pires", "CPV"), Party("Raila Odinga", "AU")]
    camp, diabate, region = Party("camp of Alassane Ouattara", "CIV"), Party("Mariam Diabaté-Sow", "CIV"), Party("source close to ECOWAS (unnamed)", "ECOWAS")
    chiefs, gov, unhcr, bank = Party("chiefs of staff of the region", "ECOWAS"), Party("government of Laurent Gbagbo", "CIV"), Party("UNHCR", "UN"), Party("Central Bank of West African States")

    a.at("The Golf Hotel of Abidjan, seat of the government of Alassane Ouattara, remained encircled on Wednesday by the troops of Laurent Gbagbo, who had on the eve, according to the Economic Community of West African States (ECOWAS), given his word that they would be called off without waiting.")
    a.event("COERCE", "ongoing", [GBAGBO_TROOPS], [OUATTARA], "The Golf Hotel of Abidjan, seat of the government of Alassane Ouattara, remained encircled on Wednesday by the troops of Laurent Gbagbo", when=wednesday, place="Abidjan", more=["the blockade of the Golf Hotel still in place"], key="blockade")
    a.statement("Laurent Gbagbo", GBAGBO, "given his word", "they would be called off without waiting", act="promise", date=tuesday, via=ECOWAS, key="lift")
    a.statement("the Economic Community of West African States (ECOWAS)", ECOWAS, "according to", ["had on the eve", "given his word that they would be called off without waiting"], minor=True)
    a.commitment("Laurent Gbagbo", GBAGBO, "promise", "they would be called off without waiting", toward=[ECOWAS], key="lift_promise", alt={"toward": [[OUATTARA]]})
    a.event("AGREE", "occurred", [GBAGBO], [ECOWAS], "given his word that they would be called off without waiting", when=tuesday, key="undertaking")
    a.event("RETREAT", "hypothetical", [GBAGBO], [OUATTARA], "they would be called off without waiting", minor=True, alt={"plover": ["CONCEDE"], "targets": [[]]})

    a.at("Three of the five roadblocks had not moved since Tuesday night, a UN military source stated. A lorry of vegetables was turned back at 11.00, noted a journalist of LP, and an ambulance kept waiting for forty minutes.")
    a.statement("a UN military source", source, "stated", "Three of the five roadblocks had not moved since Tuesday night")
    a.figure(3, "roadblocks", "roadblocks that had not moved", "Three of the five roadblocks")
    a.statement("a journalist of LP", journalist, "noted", ["A lorry of vegetables was turned back at 11.00", "an ambulance kept waiting for forty minutes"], minor=True)
    a.event("COERCE", "occurred", [GBAGBO_TROOPS], [], "A lorry of vegetables was turned back", when=wednesday, minor=True, more=["an ambulance kept waiting for forty minutes"], alt={"sources": [[]]})
    a.figure(40, "minutes", "time for which an ambulance was kept waiting", "forty minutes", minor=True)

    a.at("Presidents Boni Yayi (Benin), Koroma (Sierra Leone) and Pires (Cape Verde), joined this time by the Kenyan Prime Minister Raila Odinga for the African Union, had spent Monday in Abidjan without obtaining the departure of Mr Gbagbo, whom ECOWAS threatens to dislodge by arms should he cling to his chair. It was their second mission in a week.")
    a.event("CONSULT", "occurred", envoys, [GBAGBO], "Presidents Boni Yayi (Benin), Koroma (Sierra Leone) and Pires (Cape Verde), joined this time by the Kenyan Prime Minister Raila Odinga for the African Union, had spent Monday in Abidjan", when=monday, place="Abidjan", format="visit", more=["their second mission in a week"], key="mission", alt={"targets": [[]], "sources": [[ECOWAS, AU]]})
    a.event("RETREAT", "denied", [GBAGBO], [], "without obtaining the departure of Mr Gbagbo", minor=True, alt={"status": ["hypothetical"]})
    a.statement("ECOWAS", ECOWAS, "threatens", "to dislodge by arms should he cling to his chair", act="threat", to="Laurent Gbagbo", key="force")
    a.commitment("ECOWAS", ECOWAS, "threat", "dislodge by arms", "should he cling to his chair", toward=[GBAGBO], key="force_threat")
    a.event("THREATEN", "occurred", [ECOWAS], [GBAGBO], "whom ECOWAS threatens to dislodge by arms", key="force_event", alt={"status": ["ongoing"]})
    a.event("ASSAULT", "hypothetical", [ECOWAS], [GBAGBO], "to dislodge by arms", more=["a possible intervention"], key="intervention")

    a.at("The outgoing head of state has accepted talks and would attach no demand to them, ECOWAS affirmed in a communiqué published in Abuja. Nuance on the side of his entourage: «The President will talk with everybody, he has never said that he would leave the key under the door», declared Anselme Kouadio-Brou, adviser at the presidency, according to whom the lifting of the barriers was never promised except if the 300 former rebels who guard the hotel went back to Bouaké.")
    negotiate = "talks and would attach no demand to them"
    a.statement("ECOWAS", ECOWAS, "affirmed", "The outgoing head of state has accepted " + negotiate, minor=True)
    a.statement("The outgoing head of state", GBAGBO, "accepted", negotiate, act="promise", via=ECOWAS, key="negotiate")
    a.commitment("The outgoing head of state", GBAGBO, "promise", "accepted talks", toward=[ECOWAS], alt={"toward": [[OUATTARA]]})
    a.commitment("The outgoing head of state", GBAGBO, "promise", "attach no demand to them", toward=[ECOWAS], minor=True, alt={"toward": [[OUATTARA]]})
    a.event("AGREE", "occurred", [GBAGBO], [ECOWAS], "The outgoing head of state has accepted talks", more=["The President will talk with everybody"], alt={"plover": ["CONCEDE"]})
    a.event("CONSULT", "hypothetical", [GBAGBO], [], "talks", minor=True, format="talks", alt={"targets": [[OUATTARA]]})
    a.statement("Anselme Kouadio-Brou", adviser, "declared", "«The President will talk with everybody, he has never said that he would leave the key under the door»", act="denial", alt={"act": ["promise"]})
    a.commitment("The President", GBAGBO, "promise", "talk with everybody", minor=True)
    a.statement("Anselme Kouadio-Brou", adviser, "according to", "the lifting of the barriers was never promised except if the 300 former rebels who guard the hotel went back to Bouaké", act="denial", key="never_promised")
    a.commitment("Anselme Kouadio-Brou", adviser, "promise", "the lifting of the barriers was never promised", "except if the 300 former rebels who guard the hotel went back to Bouaké", toward=[OUATTARA], polarity="if", alt={"polarity": ["unless"], "kind": ["refusal"]})
    a.commitment("Anselme Kouadio-Brou", adviser, "demand", "the 300 former rebels who guard the hotel went back to Bouaké", toward=[OUATTARA], minor=True)
    a.event("AGREE", "denied", [GBAGBO], [ECOWAS], "the lifting of the barriers was never promised", alt={"targets": [[]]}, key="promise_denied")
    a.event("RETREAT", "hypothetical", [Party("former rebels")], [], "the 300 former rebels who guard the hotel went back to Bouaké", minor=True, alt={"sources": [[OUATTARA]]})
    a.figure(300, "people", "former rebels who guard the hotel", "300 former rebels")

    a.at("In the camp of Mr Ouattara, recognized as the winner of the second round by practically the whole of the international community, any meeting is excluded as long as the defeated candidate has not acknowledged the result. «If he acknowledges it he will have an amnesty, a car and a salary. If not, he knows the rest», summed up the spokeswoman of the «government of the hotel», Mariam Diabaté-Sow.")
    a.event("SUPPORT", "ongoing", [Party("international community")], [OUATTARA], "recognized as the winner of the second round by practically the whole of the international community", minor=True, alt={"status": ["occurred"]})
    a.commitment("the camp of Mr Ouattara", camp, "refusal", "any meeting is excluded", "as long as the defeated candidate has not acknowledged the result", toward=[GBAGBO], polarity="unless", alt={"polarity": ["until", "if"]}, key="excluded")
    a.statement("the camp of Mr Ouattara", camp, "excluded", "any meeting is excluded as long as the defeated candidate has not acknowledged the result", act="refusal", minor=True)
    a.event("REJECT", "occurred", [camp], [GBAGBO], "any meeting is excluded")
    a.event("CONSULT", "denied", [OUATTARA], [GBAGBO], "any meeting", minor=True, format="meeting", alt={"status": ["hypothetical"]})
    a.statement("the spokeswoman of the «government of the hotel», Mariam Diabaté-Sow", diabate, "summed up", "«If he acknowledges it he will have an amnesty, a car and a salary. If not, he knows the rest»", act="threat", mode="direct", alt={"act": ["promise"]})
    a.commitment("the spokeswoman of the «government of the hotel», Mariam Diabaté-Sow", diabate, "promise", "he will have an amnesty, a car and a salary", "If he acknowledges it", toward=[GBAGBO], key="amnesty")
    a.commitment("the spokeswoman of the «government of the hotel», Mariam Diabaté-Sow", diabate, "threat", "he knows the rest", "If not", toward=[GBAGBO], polarity="unless", alt={"polarity": ["if"]})
    a.event("AGREE", "occurred", [diabate], [GBAGBO], "he will have an amnesty, a car and a salary")
    a.event("THREATEN", "occurred", [diabate], [GBAGBO], "If not, he knows the rest")
    a.event("CONCEDE", "hypothetical", [GBAGBO], [OUATTARA], "If he acknowledges it", minor=True)

    a.at("The chiefs of staff of the region must meet on 18 January in Bamako in order to finalize the plans of a possible intervention, for which Nigeria and Senegal, among others, would supply battalions, a source close to ECOWAS indicated. Paris let it be known that its 900 soldiers of the force Licorne, whose departure Mr Gbagbo had demanded on 18 December together with that of the UN Operation (UNOCI), would not take part in it.")
    nigeria, senegal = Party("Nigeria", "NGA"), Party("Senegal", "SEN")
    a.statement("a source close to ECOWAS", region, "indicated", "The chiefs of staff of the region must meet on 18 January in Bamako in order to finalize the plans of a possible intervention, for which Nigeria and Senegal, among others, would supply battalions")
    a.event("CONSULT", "scheduled", [chiefs], [chiefs], "The chiefs of staff of the region must meet on 18 January in Bamako", when="2011-01-18", place="Bamako", format="meeting", alt={"targets": [[]]})
    a.commitment("Nigeria and Senegal", Party("Nigeria and Senegal"), "promise", "supply battalions", toward=[ECOWAS], minor=True, alt={"kind": ["threat"], "toward": [[GBAGBO]], "side": ["NGA", "SEN"]})
    a.event("AID", "hypothetical", [nigeria, senegal], [ECOWAS], "Nigeria and Senegal, among others, would supply battalions", alt={"plover": ["MOBILIZE"], "targets": [[], [GBAGBO]]})
    a.statement("Paris", FRANCE, "let it be known", ["its 900 soldiers of the force Licorne", "would not take part in it"], act="refusal", key="licorne_said")
    a.commitment("Paris", FRANCE, "refusal", "would not take part in it", toward=[ECOWAS], key="licorne_out", alt={"toward": [[]]})
    a.event("REJECT", "occurred", [FRANCE], [ECOWAS], "would not take part in it", alt={"targets": [[]]})
    a.event("ASSAULT", "denied", [FRANCE], [GBAGBO], "its 900 soldiers of the force Licorne, whose departure Mr Gbagbo had demanded on 18 December together with that of the UN Operation (UNOCI), would not take part in it", minor=True)
    a.figure(900, "soldiers", "French soldiers of the force Licorne", "900 soldiers", side="FRA", key="licorne")
    a.statement("Mr Gbagbo", GBAGBO, "demanded", "whose departure", act="demand", date="2010-12-18")
    a.commitment("Mr Gbagbo", GBAGBO, "demand", "whose departure", toward=[FRANCE, UNOCI], alt={"toward": [[FRANCE]]})
    a.event("REQUEST", "occurred", [GBAGBO], [FRANCE, UNOCI], "whose departure Mr Gbagbo had demanded on 18 December", when="2010-12-18")
    a.event("RETREAT", "hypothetical", [FRANCE, UNOCI], [], "whose departure", minor=True)

    a.at("The post-electoral violence has killed at least 173 people since mid-December, according to the UN; the government of Mr Gbagbo counts 53, of whom 14 members of the security forces «fallen under the bullets of the rebels». More than 22 000 Ivorians have taken refuge in Liberia, the High Commissioner for Refugees (UNHCR) announced on Tuesday.")
    a.statement("the UN", UN, "according to", "The post-electoral violence has killed at least 173 people since mid-December", key="dead")
    a.event("ASSAULT", "occurred", [], [], "The post-electoral violence has killed at least 173 people since mid-December", when="2010-12-15/2011-01-05", alt={"when": [None], "targets": [[Party("people")]], "status": ["ongoing"]})
    a.figure(173, "people", "killed in the violence, according to the UN", "at least 173 people", approx=True, low=173, key="dead_un")
    a.statement("the government of Mr Gbagbo", gov, "counts", "53, of whom 14 members of the security forces «fallen under the bullets of the rebels»")
    a.event("ASSAULT", "occurred", [Party("rebels")], [Party("security forces", "CIV")], "14 members of the security forces «fallen under the bullets of the rebels»", minor=True)
    a.figure(53, "people", "killed in the violence, according to the government of Mr Gbagbo", "53", side="CIV")
    a.figure(14, "people", "members of the security forces killed", "14 members of the security forces", side="CIV")
    a.statement("the High Commissioner for Refugees (UNHCR)", unhcr, "announced", "More than 22 000 Ivorians have taken refuge in Liberia", date=tuesday, key="s_more_than_22")
    a.figure(22000, "people", "Ivorians who have taken refuge in Liberia", "More than 22 000 Ivorians", approx=True, low=22000, key="refugees")

    a.at("The European Union, which on 20 December forbade its territory to Mr Gbagbo and 18 of his relations, is studying a freezing of their assets. The Central Bank of the States of West Africa had already withdrawn from him the signature on the accounts of the country.")
    a.event("SANCTION", "occurred", [EU], [GBAGBO], "on 20 December forbade its territory to Mr Gbagbo and 18 of his relations", when="2010-12-20", alt={"plover": ["COERCE"]})
    a.figure(18, "people", "relations of Mr Gbagbo under the EU's ban", "18 of his relations", minor=True)
    a.statement("The European Union", EU, "studying", "a freezing of their assets", act="threat", minor=True, alt={"act": ["claim"]})
    a.commitment("The European Union", EU, "threat", "a freezing of their assets", toward=[GBAGBO], minor=True)
    a.event("SANCTION", "hypothetical", [EU], [GBAGBO], "a freezing of their assets")
    a.event("SANCTION", "occurred", [bank], [GBAGBO], "The Central Bank of the States of West Africa had already withdrawn from him the signature on the accounts of the country")
