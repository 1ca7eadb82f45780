"""Gold for the translated report of a Chilean newspaper, 23 December 1978."""

from annotate import Article, Party, weekday
from parties import ARG, CHL, CUBILLOS, FISHERMEN, GENDARMERIE, HOLY_SEE, PASTOR, POPE

AUTHORITIES, CHANCELLERY, INTENDENCY = Party("authorities of the XII Region", "CHL"), Party("Chancellery", "CHL"), Party("Intendency", "CHL")
SPOKESMAN, NAVAL, OFFICER = Party("spokesman of the Intendency (unnamed)", "CHL"), Party("naval sources (unnamed)", "CHL"), Party("Chilean officer (unnamed)", "CHL")
RADIO, AUSTRAL, ARG_SPOKESMAN = Party("radio of Río Gallegos", "MEDIA"), Party("Austral", "MEDIA"), Party("spokesman of the Argentine Chancellery (unnamed)", "ARG")
INHABITANTS, UNION, MAYOR = Party("population of Punta Arenas"), Party("union of truck drivers"), Party("mayor of Punta Arenas", "CHL")
GONZALEZ, BISHOP, FAMILIES, TRIBUNAL = Party("Tomás González"), Party("bishop of Río Gallegos"), Party("families of Punta Arenas"), Party("arbitral tribunal")
TODAY, FRI, WED, TUE, SUN = weekday("1978-12-23", "Saturday"), weekday("1978-12-22", "Friday"), weekday("1978-12-20", "Wednesday"), weekday("1978-12-19", "Tuesday"), weekday("1978-12-24", "Sunday")


def annotate(a: Article) -> None:
    a.document(published=TODAY, title="THE POPE INTERPOSES HIMSELF; THE REGION CONTINUES ON FOOT OF ALERT", byline="Of our Editorial Staff", publisher="La Voz del Estrecho", datelines=["PUNTA ARENAS"], published_span="Saturday 23 December 1978",
               standfirst="Accepted by both Governments the envoy of the Holy See – Blackout stays in force – Versions of a disembarkation denied",
               boilerplate=["[Translated from the Spanish. «La Voz del Estrecho», Punta Arenas, Saturday 23 December 1978, pages 1 and 8. Remarks in square brackets are the translator’s.]"], alt={"byline": [None]})

    a.at(a.paragraph("PUNTA ARENAS (Of"))
    offer = "His Holiness John Paul II has offered to send a personal representative to Santiago and to Buenos Aires"
    a.statement("the Chancellery", CHANCELLERY, "confirmed", f"{offer}, and that both Governments have accepted it", date=FRI)
    a.statement("His Holiness John Paul II", POPE, "offered", "to send a personal representative to Santiago and to Buenos Aires", act="promise", alt={"act": ["proposal"]}, key="offer")
    a.commitment("His Holiness John Paul II", POPE, "promise", "send a personal representative to Santiago and to Buenos Aires", toward=[CHL, ARG])
    a.event("SUPPORT", "occurred", [AUTHORITIES], [POPE], "With relief, but without lowering the guard, received yesterday the authorities of this XII Region the notice", when=FRI, minor=True, alt={"targets": [[]]})
    a.event("AGREE", "occurred", [POPE], [CHL, ARG], offer, more=["THE POPE INTERPOSES HIMSELF"], key="pope_offer", alt={"plover": ["CONSULT"], "when": [FRI]})
    a.event("CONSULT", "hypothetical", [HOLY_SEE], [CHL, ARG], "send a personal representative to Santiago and to Buenos Aires", format="visit", key="envoy_planned", alt={"status": ["scheduled"], "sources": [[POPE]]})
    a.event("AGREE", "occurred", [CHL, ARG], [POPE], "both Governments have accepted it", more=["Accepted by both Governments the envoy of the Holy See"], key="accepted", alt={"when": [FRI], "targets": [[HOLY_SEE]]})

    a.at(a.paragraph("The Minister of Foreign"))
    blame = "it was the transandine Government which, on the day 12 in Buenos Aires, having already agreed with him upon the person of the mediator, disauthorised its own Chancellor"
    a.statement("The Minister of Foreign Relations, don Hernán Cubillos", CUBILLOS, "recalled", ["Chile had proposed the mediation from the beginning", f"{blame}, brigadier Carlos Pastor, before the ink could touch the paper"], act="accusation", alt={"act": ["claim"]})
    a.statement("Chile", CHL, "proposed", "the mediation", act="proposal", minor=True)
    a.event("REQUEST", "occurred", [CHL], [ARG], "Chile had proposed the mediation from the beginning", minor=True)
    a.event("ACCUSE", "occurred", [CUBILLOS], [ARG], blame, alt={"when": [FRI]})
    a.event("AGREE", "occurred", [PASTOR], [CUBILLOS], "having already agreed with him upon the person of the mediator", when="1978-12-12", place="Buenos Aires", key="mediator_agreed", alt={"sources": [[ARG]]})
    a.event("REJECT", "occurred", [ARG], [CHL], "disauthorised its own Chancellor", when="1978-12-12", place="Buenos Aires", key="disauthorised", alt={"targets": [[PASTOR]]})

    a.at(a.paragraph("«The population"))
    a.statement("a spokesman of the Intendency", SPOKESMAN, "expressed", "«The population can celebrate the Nativity with tranquillity and with the curtains closed»", to="La Voz del Estrecho", act="promise", alt={"act": ["claim", "demand"]})
    a.statement("he", SPOKESMAN, "added", ["The blackout", "will be maintained until new order; whoever infringes it will be fined with up to 2.000 pesos, and in case of reincidence will pass Christmas in the barracks of Carabineros [police]"], act="threat")
    a.commitment("he", SPOKESMAN, "threat", "will be maintained", "until new order", toward=[INHABITANTS], alt={"kind": ["promise"]})
    a.commitment("he", SPOKESMAN, "threat", "will be fined with up to 2.000 pesos", "whoever infringes it", polarity="if", toward=[INHABITANTS])
    a.commitment("he", SPOKESMAN, "threat", "will pass Christmas in the barracks of Carabineros [police]", "in case of reincidence", toward=[INHABITANTS])
    a.event("COERCE", "ongoing", [INTENDENCY], [INHABITANTS], "The blackout", place="Punta Arenas", more=["Blackout stays in force"], alt={"plover": ["MOBILIZE"]})
    a.event("THREATEN", "occurred", [SPOKESMAN], [INHABITANTS], "whoever infringes it will be fined with up to 2.000 pesos")
    a.event("COERCE", "hypothetical", [INTENDENCY], [INHABITANTS], "will pass Christmas in the barracks of Carabineros", minor=True, more=["will be fined with up to 2.000 pesos"])
    a.figure(2000, "pesos", "fine for infringing the blackout", "up to 2.000 pesos", high=2000, approx=True)

    a.at(a.paragraph("Naval sources"))
    course = "the Argentine squadron, composed of the aircraft carrier «25 de Mayo» and not fewer than nine units, which on Wednesday was sighted at some 120 miles to the southeast of Cape Horn, changed course in the early hours of yesterday, «be it by the gale, be it by Rome»"
    feet = "Argentine marines would have set foot on the islands of the south"
    a.statement("Naval sources that asked reserve of their names", NAVAL, "affirmed", course)
    a.statement("They", NAVAL, "denied", f"the version of a radio of Río Gallegos according to which {feet}", act="denial", key="no_landing")
    a.statement("They", NAVAL, None, "«Not one boot»", act="denial", key="s_one_boot")
    a.statement("a radio of Río Gallegos", RADIO, "according to", feet, key="s_argentine_marines_set")
    a.event("MOBILIZE", "occurred", [ARG], [CHL], "on Wednesday was sighted at some 120 miles to the southeast of Cape Horn", when=WED, place="Cape Horn", key="fleet", alt={"status": ["ongoing"]})
    a.event("RETREAT", "occurred", [ARG], [CHL], "changed course", when=FRI, key="turned")
    a.event("ASSAULT", "denied", [ARG], [CHL], feet, place="islands of the south", more=["Versions of a disembarkation denied", "Not one boot"], key="landing", alt={"plover": ["MOBILIZE"]})
    a.figure(9, "ships", "units of the Argentine squadron beside the carrier", "not fewer than nine units", low=9, approx=True, side="ARG", key="ships")
    a.figure(120, "miles", "distance of the Argentine squadron from Cape Horn", "some 120 miles", approx=True, minor=True)

    a.at(a.paragraph("Our own Squadron"))
    a.commitment("Our own Squadron", CHL, "promise", "not firing the first", toward=[ARG], alt={"kind": ["refusal"]})
    war = "there will be war in all the length of the Cordillera, not only here"
    a.statement("an officer embarked in it", OFFICER, "warned", f"«if one single soldier steps upon Picton, Nueva or Lennox, {war}»", act="threat")
    a.commitment("an officer embarked in it", OFFICER, "threat", war, "if one single soldier steps upon Picton, Nueva or Lennox", toward=[ARG])
    a.event("MOBILIZE", "ongoing", [CHL], [ARG], "Our own Squadron continues at sea", alt={"targets": [[]]})
    a.event("ASSAULT", "denied", [CHL], [ARG], "It has orders of not firing the first", minor=True)
    a.event("THREATEN", "occurred", [OFFICER], [ARG], war)
    a.event("ASSAULT", "hypothetical", [ARG], [CHL], "if one single soldier steps upon Picton, Nueva or Lennox", place="Picton, Nueva and Lennox", minor=True)
    a.event("ASSAULT", "hypothetical", [CHL], [ARG], "there will be war in all the length of the Cordillera", minor=True, alt={"sources": [[CHL, ARG]]})

    a.at(a.paragraph("From the opposite"))
    a.statement("the spokesman of the Argentine Chancellery", ARG_SPOKESMAN, "manifested", "Buenos Aires receives the envoy on the understanding that the bioceanic principle –Chile in the Pacific, Argentina in the Atlantic– does not enter into discussion", act="refusal", alt={"act": ["demand", "promise"]}, key="bioceanic")
    a.statement("the agency Austral", AUSTRAL, "cited by", "Buenos Aires receives the envoy on the understanding that the bioceanic principle –Chile in the Pacific, Argentina in the Atlantic– does not enter into discussion", minor=True)
    a.statement("He", ARG_SPOKESMAN, "demanded", ["Chile put in liberty two fishermen of Ushuaia captured the day 17", "without which «it will be difficult to speak of climate»"], act="demand", key="fishermen_demand")
    a.statement("the Intendency", INTENDENCY, "responded", "those fishermen had been returned on Tuesday, safe and with their vessel", act="denial", key="fishermen_returned", alt={"act": ["claim"]})
    a.commitment("Buenos Aires", ARG, "promise", "receives the envoy", "on the understanding that the bioceanic principle –Chile in the Pacific, Argentina in the Atlantic– does not enter into discussion", polarity="if", toward=[HOLY_SEE], alt={"toward": [[CHL]]})
    a.commitment("He", ARG_SPOKESMAN, "demand", "Chile put in liberty two fishermen of Ushuaia captured the day 17", toward=[CHL])
    a.commitment("He", ARG_SPOKESMAN, "threat", "it will be difficult to speak of climate", "without which", toward=[CHL])
    a.event("AGREE", "occurred", [ARG], [HOLY_SEE], "Buenos Aires receives the envoy", minor=True)
    a.event("REJECT", "occurred", [ARG_SPOKESMAN], [CHL], "the bioceanic principle –Chile in the Pacific, Argentina in the Atlantic– does not enter into discussion", minor=True, key="bioceanic_principle_chile")
    a.event("REQUEST", "occurred", [ARG_SPOKESMAN], [CHL], "He demanded, moreover, that Chile put in liberty two fishermen of Ushuaia")
    a.event("THREATEN", "occurred", [ARG_SPOKESMAN], [CHL], "without which «it will be difficult to speak of climate»", minor=True)
    a.event("RETREAT", "hypothetical", [CHL], [FISHERMEN], "Chile put in liberty two fishermen of Ushuaia", minor=True, key="chile_put_liberty")
    a.event("COERCE", "occurred", [CHL], [FISHERMEN], "two fishermen of Ushuaia captured the day 17", when="1978-12-17", key="capture")
    a.event("RETREAT", "occurred", [CHL], [FISHERMEN], "those fishermen had been returned on Tuesday", when=TUE, key="returned")
    a.figure(2, "fishermen", "fishermen captured on 17 December", "two fishermen")

    a.at(a.paragraph("As is remembered"))
    a.statement("Argentina", ARG, "declared", "null", act="refusal", date="1978-01", minor=True, key="s_null")
    a.event("SUPPORT", "occurred", [TRIBUNAL], [CHL], "the three islands were recognised to Chile by the arbitral award made known on 2 May 1977", when="1977-05-02", minor=True, key="award", alt={"plover": ["AGREE"]})
    a.event("REJECT", "occurred", [ARG], [CHL], "Argentina declared null in January of the year that ends", when="1978-01", key="null", alt={"targets": [[], [TRIBUNAL]]})
    a.event("CONSULT", "occurred", [CHL], [ARG], "The negotiations opened by the Presidents in Puerto Montt", when="1978", place="Puerto Montt", format="talks", minor=True, alt={"when": [None, "1978-11-02"]})
    a.figure(3, "islands", "islands recognised to Chile", "three islands", minor=True)

    a.at(a.paragraph("The pass of Monte"))
    a.statement("The union of truck drivers", UNION, "solicits", ["they be attended with water and food", "or else they will turn the lorries across the route"], act="demand", alt={"act": ["threat"]})
    a.statement("the mayor", MAYOR, "promised", "a tank for today", act="promise")
    a.commitment("The union of truck drivers", UNION, "demand", "they be attended with water and food", toward=[MAYOR], alt={"toward": [[], [CHL]]})
    a.commitment("The union of truck drivers", UNION, "threat", "they will turn the lorries across the route", "or else", toward=[MAYOR], alt={"toward": [[], [CHL]], "condition": [None]})
    a.commitment("the mayor", MAYOR, "promise", "a tank for today", toward=[UNION])
    a.event("COERCE", "ongoing", [GENDARMERIE], [CHL], "The pass of Monte Aymond remains closed since Wednesday by decision of the Argentine Gendarmerie", when=f"{WED}/{TODAY}", place="Monte Aymond", key="pass_closed", alt={"targets": [[]], "when": [WED]})
    a.event("REQUEST", "occurred", [UNION], [MAYOR], "The union of truck drivers solicits that they be attended with water and food", alt={"targets": [[], [CHL]]})
    a.event("THREATEN", "occurred", [UNION], [MAYOR], "they will turn the lorries across the route", minor=True, alt={"targets": [[], [CHL]]})
    a.event("PROTEST", "hypothetical", [UNION], [], "turn the lorries across the route", minor=True, alt={"plover": ["COERCE"]})
    a.event("AGREE", "occurred", [MAYOR], [UNION], "the mayor promised a tank for today", minor=True)
    a.event("AID", "scheduled", [MAYOR], [UNION], "a tank for today", when=TODAY, minor=True)
    a.figure(40, "trucks", "trucks waiting at Monte Aymond", "some 40 trucks", approx=True, key="trucks")
    a.figure(600, "families", "families that left Punta Arenas", "600 families", approx=True)
    a.figure(35, "percent", "rise in the price of candles", "35%", minor=True)
    a.event("RETREAT", "occurred", [FAMILIES], [], "600 families have departed toward the north", minor=True)

    a.at(a.paragraph("Monsignor"))
    a.statement("Monsignor Tomás González", GONZALEZ, "convokes", "to a mass for peace in the Cathedral", act="demand", minor=True, alt={"act": ["proposal"]})
    a.event("CONSULT", "occurred", [GONZALEZ], [BISHOP], "who through all these weeks has spoken by radio with the bishop of Río Gallegos", when="1978-12", format="call", alt={"when": [None], "status": ["ongoing"]})
    a.event("REQUEST", "occurred", [GONZALEZ], [], "convokes for tomorrow Sunday to a mass for peace in the Cathedral", minor=True)
    a.event("PROTEST", "scheduled", [GONZALEZ], [], "a mass for peace in the Cathedral", when=SUN, place="Punta Arenas", minor=True, alt={"plover": ["CONSULT"]})
