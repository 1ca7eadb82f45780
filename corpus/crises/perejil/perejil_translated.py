"""Gold for the translated copy of 16 July 2002."""

# fmt: off
# ruff: noqa: E501

from parties import ARAB_LEAGUE, AZNAR, BENAISSA, COMMISSION, DNK, ESP, EU, FRA, GENDARMES, MADRID_MINISTRY, MAR, NATO

from annotate import Article, Party, weekday


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    fri, mon, today, before = weekday("2002-07-12", "Friday"), weekday("2002-07-15", "Monday"), "2002-07-16", "2002-07-14"
    diplomat, quai, moussa, palace = Party("Moroccan diplomat (unnamed)", "MAR"), Party("French Foreign Ministry", "FRA"), Party("Amr Moussa"), Party("source near to the Moroccan Palace (unnamed)", "MAR")
    professor, officer, presidency = Party("professor of the university Abdelmalek Essaadi (unnamed)"), Party("officer of the Moroccan Royal Navy (unnamed)", "MAR"), Party("Danish presidency of the EU", "EU")
    moroccan_amb, friend, note = Party("Moroccan ambassador in Madrid", "MAR"), Party("European friend of both sides"), "LEILA: RABAT WILL NOT LOWER ITS FLAG"
    a.document(published=today, title=note, publisher="Strait Press Review", published_span="16 July 2002",
               boilerplate=["[From «Le Courrier des Deux Rives», Tangier, 16 July 2002. Translated from the French by the Strait Press Review; subheads omitted.]", "© Strait Press Review. Reproduction for subscribers only."], alt={"publisher": ["Le Courrier des Deux Rives"]})
    a.at(note)
    c("RABAT", MAR, "refusal", "WILL NOT LOWER ITS FLAG", toward=[ESP])

    a.at(a.paragraph("That which one calls"))
    s("Madrid", ESP, "calls", "an invasion", act="accusation", minor=True)
    s("Rabat", MAR, "repeated", ["They are", "in their own country"], minor=True, alt={"act": ["denial"]}, key="s_are")
    e("COERCE", "occurred", [GENDARMES], [ESP], "two tents, a flag and some twelve men with a radio", place="Leila", key="landing", alt={"sources": [[MAR]], "when": ["2002-07-11"], "plover": ["MOBILIZE"]}, more=["an invasion"])
    e("ACCUSE", "occurred", [ESP], [MAR], "That which one calls in Madrid an invasion", minor=True)
    f(12, "people", "Moroccans on Leila", "some twelve men", approx=True, side="MAR", key="twelve")

    a.at(a.paragraph("The Minister of Foreign Affairs"))
    mfa = "The Minister of Foreign Affairs, Mohamed Benaissa"
    s(mfa, BENAISSA, "excluded", "any withdrawal", act="refusal", to="press", date=before, key="no_withdrawal", alt={"addressee": [None, "Spain"]})
    s("he", BENAISSA, "recalled", ["The islet of Leila (Perejil for the Spaniards)", "lies at two hundred metres from our coast, has been liberated with the rest of the North in 1956, and appears in no list of the Spanish possessions"], date=before, key="liberated", to="press", alt={"addressee": [None]})
    s("he", BENAISSA, None, ["The post has for object to watch the traffickers of men and of hashish, as well as the terrorist networks which since the arrests of last spring interest themselves in the Strait.", "There is no question, then, of negotiating a presence of which the legality is evident."], act="refusal", mode="indirect", date=before, minor=True, key="traffickers", alt={"act": ["claim"]})
    c(mfa, BENAISSA, "refusal", "any withdrawal", toward=[ESP], key="c_any_withdrawal")
    c("he", BENAISSA, "refusal", "negotiating a presence of which the legality is evident", toward=[ESP], key="c_negotiating_presence_legality")
    e("CONSULT", "occurred", [BENAISSA], [Party("press", "MEDIA")], "received the day before yesterday the press", when=before, minor=True, format="meeting")
    e("REJECT", "occurred", [BENAISSA], [ESP], "has excluded any withdrawal", when=before, key="reject", more=["There is no question, then, of negotiating a presence"])
    e("RETREAT", "denied", [MAR], [ESP], "any withdrawal", minor=True, more=["RABAT WILL NOT LOWER ITS FLAG"])
    e("RETREAT", "occurred", [ESP], [MAR], "has been liberated with the rest of the North in 1956", when="1956", minor=True)
    e("COERCE", "occurred", [MAR], [], "the arrests of last spring", when="2002", minor=True, alt={"when": [None, "2002-05"], "sources": [[]]})
    e("CONSULT", "denied", [MAR], [ESP], "negotiating a presence", minor=True)
    f(200, "metres", "distance of Leila from the Moroccan coast", "two hundred metres", key="metres", side="MAR")

    a.at(a.paragraph("Madrid hears nothing"))
    s("Madrid", ESP, "hears nothing of", ("it", 1), act="refusal", minor=True)
    s("Its note verbale of Friday", ESP, "demands", "the return to the situation which prevailed before 11 July, and this «without delay»", act="demand", to="Morocco", date=fri, key="note", alt={"addressee": [None]})
    s("Mr Aznar", AZNAR, "warned", "Spain would not resign itself to a thing done without it", act="threat", to="Spanish Congress", date=mon, key="aznar", alt={"act": ["refusal"], "addressee": [None, "Morocco"]})
    s("a Moroccan diplomat", diplomat, "ironises", "«They will make of a goat pasture a Trafalgar»", act="expectation", minor=True, alt={"act": ["accusation"]})
    c("Its note verbale of Friday", ESP, "demand", "the return to the situation which prevailed before 11 July", toward=[MAR], key="status_quo_demand")
    c("Mr Aznar", AZNAR, "refusal", "Spain would not resign itself to a thing done without it", toward=[MAR], alt={"kind": ["threat"]})
    c("Madrid", ESP, "threat", "the Spanish ambassador, Mr Arias-Salgado, is expected to be called home this evening", "unless the gendarmes depart", toward=[MAR])
    e("REQUEST", "occurred", [ESP], [MAR], "Its note verbale of Friday demands the return to the situation which prevailed before 11 July", when=fri)
    e("REJECT", "occurred", [ESP], [MAR], "Madrid hears nothing of it", minor=True)
    e("RETREAT", "hypothetical", [MAR], [ESP], "the return to the situation which prevailed before 11 July", more=["the gendarmes depart", "the immediate retreat of its forces"], key="e_return_situation_prevailed")
    e("THREATEN", "occurred", [AZNAR], [MAR], "Mr Aznar warned on Monday in the Chamber that Spain would not resign itself to a thing done without it", when=mon, alt={"plover": ["REJECT"]})
    e("MOBILIZE", "ongoing", [ESP], [MAR], "Five warships cruise already before occupied Sebta", place="off Ceuta", key="five_ships")
    e("MOBILIZE", "hypothetical", [ESP], [MAR], "two others have been announced at Melilia", place="Melilla", alt={"status": ["scheduled"]}, key="e_two_others_been")
    e("SANCTION", "scheduled", [ESP], [MAR], "the Spanish ambassador, Mr Arias-Salgado, is expected to be called home this evening", when=today, key="recall", alt={"status": ["hypothetical"]})
    e("COERCE", "occurred", [ESP], [MAR], "occupied Sebta", minor=True, alt={"status": ["ongoing"], "plover": ["ASSAULT"]}, key="e_occupied_sebta")
    f(5, "warships", "Spanish warships off Ceuta", "Five warships", side="ESP", key="warships")
    f(2, "warships", "Spanish warships announced at Melilla", "two others", side="ESP", minor=True)

    a.at(a.paragraph("The neighbours take sides"))
    s("The Commission of Mr Prodi", COMMISSION, "judged", "it is about a violation of European soil, regrettable and to be ended", act="accusation", key="commission")
    s("the Danish presidency", presidency, "asked", "the immediate retreat of its forces", act="demand", to="Morocco", alt={"side": ["DNK"]}, key="presidency")
    s("NATO", NATO, "speaks of", "an unfriendly act", act="accusation", key="nato")
    s("one at the Quai d'Orsay", quai, "murmurs", ["Paris would prefer", "that the two capitals spoke to each other"], act="demand", minor=True, alt={"act": ["proposal"]})
    s("Paris", FRA, "prefer", "the two capitals spoke to each other", act="demand", alt={"act": ["proposal"]})
    s("the Arab League", ARAB_LEAGUE, "supports", "the right of the Kingdom", act="support", key="league")
    s("the Arab League", ARAB_LEAGUE, "exhorts", "to renounce threats", act="demand", to="Spain")
    c("The Commission of Mr Prodi", COMMISSION, "demand", "to be ended", toward=[MAR], minor=True)
    c("the Danish presidency", presidency, "demand", "the immediate retreat of its forces", toward=[MAR])
    c("Paris", FRA, "demand", "the two capitals spoke to each other", toward=[ESP, MAR], minor=True)
    c("the Arab League", ARAB_LEAGUE, "demand", "to renounce threats", toward=[ESP])
    e("ACCUSE", "occurred", [COMMISSION], [MAR], "The Commission of Mr Prodi has judged that it is about a violation of European soil")
    e("REQUEST", "occurred", [COMMISSION], [MAR], "a violation of European soil, regrettable and to be ended", minor=True)
    e("REQUEST", "occurred", [presidency], [MAR], "the Danish presidency has asked of Morocco the immediate retreat of its forces", alt={"sources": [[EU], [DNK]]}, key="eu_request")
    e("ACCUSE", "occurred", [NATO], [MAR], "NATO, after two days of silence, speaks of an unfriendly act")
    e("CONSULT", "hypothetical", [ESP], [MAR], "the two capitals spoke to each other", minor=True, key="e_two_capitals_spoke")
    e("REQUEST", "occurred", [FRA], [ESP, MAR], "Paris would prefer", minor=True)
    e("SUPPORT", "occurred", [moussa], [MAR], "supports the right of the Kingdom", alt={"sources": [[ARAB_LEAGUE]]}, key="league_support")
    e("REQUEST", "occurred", [moussa], [ESP], "exhorts Spain to renounce threats", alt={"sources": [[ARAB_LEAGUE]]})
    e("CONCEDE", "hypothetical", [ESP], [MAR], "to renounce threats", minor=True, alt={"plover": ["RETREAT"]})
    e("THREATEN", "occurred", [ESP], [MAR], "threats", minor=True, alt={"status": ["ongoing"]})
    f(2, "days", "silence of NATO", "two days", minor=True)

    a.at(a.paragraph("An offer exists"))
    s("a source near to the Palace", palace, "According to", "Rabat would replace the soldiers by simple forest guards and would fold the tents, if Madrid engaged itself in writing not to land anybody there in its turn", act="promise", key="offer")
    s("The Spanish side", ESP, "answered", "it did not bargain over its own territory", act="refusal", key="no_bargain")
    s("The Spanish Foreign Ministry", MADRID_MINISTRY, "denies", "having received any offer", act="denial", key="no_offer")
    cond = "if Madrid engaged itself in writing not to land anybody there in its turn"
    c("Rabat", MAR, "promise", "replace the soldiers by simple forest guards", cond, toward=[ESP])
    c("Rabat", MAR, "promise", "fold the tents", cond, toward=[ESP])
    c("The Spanish side", ESP, "refusal", "it did not bargain over its own territory", toward=[MAR])
    e("AGREE", "occurred", [MAR], [ESP], "Rabat would replace the soldiers by simple forest guards and would fold the tents", alt={"sources": [[palace]]}, more=["An offer exists"], key="offer_e")
    e("RETREAT", "hypothetical", [MAR], [ESP], "replace the soldiers by simple forest guards")
    e("AGREE", "hypothetical", [ESP], [MAR], "Madrid engaged itself in writing not to land anybody there in its turn", key="e_madrid_engaged_itself")
    e("COERCE", "denied", [ESP], [MAR], "to land anybody there", minor=True, alt={"plover": ["MOBILIZE", "ASSAULT"], "status": ["hypothetical"]}, key="e_land_anybody_there")
    e("CONSULT", "occurred", [friend], [ESP], "The Spanish side, sounded through a European friend", minor=True)
    e("REJECT", "occurred", [ESP], [MAR], "it did not bargain over its own territory")
    e("AGREE", "denied", [MAR], [ESP], "having received any offer", minor=True, key="offer_denied")

    a.at(a.paragraph("In the cafés"))
    s("a professor of the university Abdelmalek Essaadi", professor, "affirms", ["It is since the failure of the agreement in the spring of 2001", "that Spain seeks a quarrel: «They have lost four hundred boats in our waters, they would like to win a rock.»"], act="accusation", mode="mixed")
    s("They", ESP, "would like", "to win a rock", act="expectation", minor=True, mode="direct", via=professor)
    e("ACCUSE", "occurred", [professor], [ESP], "Spain seeks a quarrel")
    e("COERCE", "hypothetical", [ESP], [MAR], "to win a rock", minor=True, alt={"plover": ["ASSAULT"]})
    e("REJECT", "occurred", [MAR, EU], [], "the failure of the agreement in the spring of 2001", when="2001", alt={"sources": [[ESP, MAR]], "plover": ["AGREE"], "status": ["denied"], "when": ["2001-03/2001-06"]}, minor=True)
    e("SANCTION", "occurred", [MAR], [ESP], "our ambassador has quitted Madrid in October", when="2001-10", place="Madrid", alt={"sources": [[moroccan_amb]]}, key="october")
    f(400, "boats", "Spanish fishing boats lost in Moroccan waters", "four hundred boats", side="MAR", minor=True)

    a.at(a.paragraph("«If they disembark"))
    s("an officer of the Royal Navy", officer, "assures", ["«If they disembark, we shall not fire the first»", "«But he who comes by force shall not be offered the tea.»"], act="promise", alt={"act": ["threat"]})
    c("an officer of the Royal Navy", officer, "promise", "we shall not fire the first", "If they disembark", toward=[ESP], alt={"kind": ["refusal"]})
    c("an officer of the Royal Navy", officer, "threat", "shall not be offered the tea", "he who comes by force", polarity="if", toward=[ESP])
    e("ASSAULT", "hypothetical", [ESP], [MAR], "If they disembark", more=["he who comes by force"], alt={"plover": ["COERCE"]}, key="e_if_disembark")
    e("AGREE", "occurred", [officer], [ESP], "If they disembark, we shall not fire the first", minor=True)
    e("ASSAULT", "denied", [MAR], [ESP], "we shall not fire the first", minor=True)
    e("THREATEN", "occurred", [officer], [ESP], "he who comes by force shall not be offered the tea", minor=True)
