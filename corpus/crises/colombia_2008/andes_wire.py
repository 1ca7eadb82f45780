"""Gold for the agency's report of 5 March 2008."""

from annotate import Article, Party
from parties import AMORIM, BRA, BUSH, CHAVEZ, COL, CORREA, ECU, FARC, INSULZA, LULA, NARANJO, OAS, OSPINA, REYES, RIO, URIBE, USA, VEN

DAY, TUE, MON, SUN, RAID, SUMMIT, MINISTERS = "2008-03-05", "2008-03-04", "2008-03-03", "2008-03-02", "2008-03-01", "2008-03-07", "2008-03-17"
DELEGATE, DIPLOMATS = Party("member of the Ecuadorean delegation (unnamed)", "ECU"), Party("two diplomats who took part (unnamed)")
MOD, OFFICIALS = Party("Ecuador's defense ministry", "ECU"), Party("Ecuadorean officials (unnamed)", "ECU")
ARMY, GUARDS, SPOKESMAN = Party("Venezuelan army spokesman (unnamed)", "VEN"), Party("Venezuelan guards", "VEN"), Party("spokesman for Álvaro Uribe (unnamed)", "COL")
VE_OFFICIALS, DIPLOMAT = Party("Venezuelan officials (unnamed)", "VEN"), Party("Latin American diplomat (unnamed)")
AMBASSADOR = Party("Colombia's ambassador to Ecuador", "COL")
HEMISPHERE = Party("foreign ministers of the OAS", "OAS")
D = {"date": [DAY]}


def annotate(a: Article) -> None:
    a.document(
        published=DAY,
        title="OAS says Colombia violated Ecuador's sovereignty, stops short of condemning raid",
        byline="By Mirta Oyarce and Denis Cassell",
        publisher="Transandina",
        agency="Transandina",
        boilerplate=["(Reporting by Mirta Oyarce in Washington and Denis Cassell in Caracas; editing by P. Lugo)"],
        datelines=["WASHINGTON/CARACAS, March 5"],
        section_heads=["BATTALIONS"],
        published_span="March 5",
        alt={"published": [None], "publisher": [None]},
    )
    a.at("OAS says Colombia violated Ecuador's sovereignty, stops short of condemning raid")
    a.statement("OAS", OAS, "says", "Colombia violated Ecuador's sovereignty", act="accusation", minor=True, alt=D, key="s_head")

    a.at(a.paragraph("WASHINGTON/CARACAS"))
    oas = "The Organization of American States"
    a.statement(oas, OAS, "declared", "Colombia had violated the sovereignty of Ecuador when it attacked a rebel camp beyond the border", act="accusation", date=DAY, alt={"act": ["claim"]}, key="s_oas")
    a.event("ACCUSE", "occurred", [OAS], [COL], "The Organization of American States declared on Wednesday that Colombia had violated the sovereignty of Ecuador", when=DAY, more=["OAS says Colombia violated Ecuador's sovereignty"], key="e_oas")
    a.event("ASSAULT", "occurred", [COL], [FARC], "it attacked a rebel camp beyond the border", when=RAID, more=["Colombian aircraft and commandos struck the camp in the jungle of Sucumbíos"], place="Sucumbíos", alt={"targets": [[ECU], [ECU, FARC]]}, key="e_raid")
    a.event("ACCUSE", "denied", [OAS], [COL], "it avoided the condemnation that Quito had demanded", when=DAY, minor=True, more=["stops short of condemning raid"], alt={"when": [None]}, key="e_no_condemnation")
    a.statement("Quito", ECU, "demanded", "condemnation", act="demand", minor=True, alt={"addressee": ["OAS"]}, key="s_condemnation")
    a.commitment("Quito", ECU, "demand", "condemnation", toward=[OAS], key="c_condemnation")
    a.event("REQUEST", "occurred", [ECU], [OAS], "the condemnation that Quito had demanded", key="e_condemnation")
    a.event("CONSULT", "occurred", [OAS], [], "two days of negotiations", when="2008-03-04/2008-03-05", place="Washington", format="talks", duration="two days", alt={"format": ["council"], "sources": [[Party("OAS members", "OAS")]]}, key="e_session")
    a.figure(2, "days", "length of the negotiations in the OAS", "two days", minor=True, key="f_days")

    a.at(a.paragraph("The resolution"))
    a.event("AGREE", "occurred", [OAS], [], "The resolution, adopted by consensus", when=DAY, alt={"sources": [[Party("OAS members", "OAS")]]}, key="e_resolution")
    a.event("CONSULT", "scheduled", [INSULZA], [COL, ECU], "a mission headed by Secretary General José Miguel Insulza, which is to visit both countries and the site of the raid", format="visit", alt={"sources": [[OAS]], "status": ["hypothetical"]}, key="e_mission")
    a.event("CONSULT", "scheduled", [HEMISPHERE], [], "summons the foreign ministers of the hemisphere to Washington for March 17", when=MINISTERS, place="Washington", format="council", alt={"format": ["meeting"], "sources": [[OAS]]}, key="e_ministers")

    a.at(a.paragraph('"It is not all'))
    a.statement("a member of the Ecuadorean delegation", DELEGATE, "said", '"It is not all that we asked for. But from today nobody can say that nothing happened,"', act="claim", alt=D | {"act": ["support"]}, key="s_not_all")
    a.statement("Colombia's ambassador, Camilo Ospina", OSPINA, "told", "his government had apologized and regretted that it had been obliged to enter its neighbor's territory", to="council", act="support", alt=D | {"act": ["claim"], "addressee": ["OAS"]}, key="s_ospina")
    a.event("SUPPORT", "occurred", [COL], [ECU], "his government had apologized", alt={"plover": ["CONCEDE"], "sources": [[OSPINA]]}, key="e_apology")
    a.figure(34, "members", "active members of the OAS", "the 34 active members", minor=True, key="f_members")
    a.statement("two diplomats who took part", DIPLOMATS, "according to", "Of the 34 active members only the United States had argued that Colombia acted in self-defense", key="s_diplomats")
    a.statement("the United States", USA, "argued", "Colombia acted in self-defense", act="support", via=DIPLOMATS, key="s_self_defense")
    a.event("SUPPORT", "occurred", [USA], [COL], "the United States had argued that Colombia acted in self-defense", alt={"when": ["2008-03-04/2008-03-05"]}, key="e_self_defense")

    a.at(a.paragraph("Colombian aircraft"))
    a.figure(1.8, "kilometres", "distance of the camp from the border", "1.8 km inside Ecuador", key="f_distance")
    a.event("ASSAULT", "occurred", [COL], [REYES], "killed Raúl Reyes, the second-in-command of the FARC guerrillas, along with at least 21 other people", when=RAID, place="Sucumbíos", alt={"targets": [[FARC]]}, key="e_killed")
    a.figure(21, "people", "people killed besides Reyes", "at least 21 other people", low=21, approx=True, key="f_dead")
    a.statement("Bogotá", COL, ("said", 1), "its troops had been fired on from across the river", act="accusation", alt={"act": ["claim"]}, key="s_fired")
    a.event("ASSAULT", "occurred", [FARC], [COL], "its troops had been fired on from across the river", minor=True, alt={"when": [RAID], "sources": [[]]}, key="e_fired")
    a.statement(("Ecuador", 2), ECU, "rejects", "that version", act="denial", key="s_rejects")
    a.event("REJECT", "occurred", [ECU], [COL], "Ecuador rejects that version", minor=True, alt={"status": ["ongoing"]}, key="e_rejects")
    a.statement("its defense ministry", MOD, ("said", 2), ["the rebels were killed in their sleep", "with bombs for which there had been no warning"], act="accusation", key="s_sleep")

    a.at(a.paragraph("Ecuador broke"))
    a.event("SANCTION", "occurred", [ECU], [COL], "Ecuador broke off diplomatic relations with Colombia", when=MON, key="e_broke")
    a.event("SANCTION", "occurred", [ECU], [AMBASSADOR], "expelling its ambassador", minor=True, alt={"when": [SUN], "targets": [[COL]], "plover": ["COERCE"]}, key="e_expelled")
    a.event("CONSULT", "occurred", [CORREA], [LULA], "he met his Brazilian colleague Luiz Inácio Lula da Silva", when=DAY, place="Brasília", format="meeting", alt={"format": ["visit"]}, key="e_lula")
    a.statement("officials traveling with him", OFFICIALS, "said", 'President Rafael Correa warned that his country would defend itself by its own means if the region failed to censure Bogotá', minor=True, alt=D, key="s_officials")
    a.statement("President Rafael Correa", CORREA, "warned", 'his country would defend itself by its own means if the region failed to censure Bogotá', act="threat", via=OFFICIALS, alt=D, key="s_means")
    a.commitment("President Rafael Correa", CORREA, "threat", 'his country would defend itself by its own means', "if the region failed to censure Bogotá", toward=[COL], alt={"toward": [[OAS], [RIO]], "polarity": ["unless"]}, key="c_means")
    a.event("THREATEN", "occurred", [CORREA], [COL], 'President Rafael Correa warned that his country would defend itself by its own means', place="Brasília", alt={"when": [DAY], "place": [None]}, key="e_means")
    a.event("MOBILIZE", "hypothetical", [ECU], [COL], "his country would defend itself by its own means", minor=True, alt={"plover": ["ASSAULT"], "targets": [[]]}, key="e_defend")
    a.statement("He", CORREA, "demanded", "a formal apology and an undertaking that such an incursion would never be repeated", act="demand", alt=D | {"addressee": ["Colombia"]}, key="s_demanded")
    a.commitment("He", CORREA, "demand", "a formal apology", toward=[COL], key="c_apology")
    a.commitment("He", CORREA, "demand", "an undertaking that such an incursion would never be repeated", toward=[COL], key="c_undertaking")
    a.event("REQUEST", "occurred", [CORREA], [COL], "He demanded a formal apology and an undertaking that such an incursion would never be repeated", alt={"when": [DAY]}, key="e_demanded")
    a.event("SUPPORT", "hypothetical", [COL], [ECU], "a formal apology", minor=True, more=["to apologize without conditions"], alt={"plover": ["CONCEDE"]}, key="e_hyp_apology")
    a.event("AGREE", "hypothetical", [COL], [ECU], "an undertaking that such an incursion would never be repeated", minor=True, key="e_hyp_undertaking")
    a.event("ASSAULT", "denied", [COL], [ECU], "such an incursion would never be repeated", minor=True, alt={"status": ["hypothetical"]}, key="e_hyp_incursion")
    a.event("CONSULT", "scheduled", [CORREA], [CHAVEZ], "Correa flew on to Caracas for talks with Venezuela's president, Hugo Chávez", place="Caracas", format="talks", alt={"status": ["occurred", "ongoing"], "when": [DAY], "format": ["visit", "meeting"]}, key="e_caracas")
    a.statement("Brazil's foreign minister, Celso Amorim", AMORIM, "called on", "to apologize without conditions", act="demand", to="Colombia", date=TUE, key="s_amorim")
    a.commitment("Brazil's foreign minister, Celso Amorim", AMORIM, "demand", "apologize without conditions", toward=[COL], key="c_amorim")
    a.event("REQUEST", "occurred", [AMORIM], [COL], "Brazil's foreign minister, Celso Amorim, had called on Colombia the day before to apologize without conditions", when=TUE, alt={"sources": [[BRA]]}, key="e_amorim")

    a.at(a.paragraph("Chávez on Sunday"))
    a.event("MOBILIZE", "occurred", [CHAVEZ], [COL], "Chávez on Sunday ordered ten battalions to the Colombian border", when=SUN, place="border of Venezuela and Colombia", alt={"sources": [[VEN]]}, key="e_battalions")
    a.figure(10, "battalions", "Venezuelan battalions sent to the border", "ten battalions", key="f_battalions")
    a.event("SANCTION", "occurred", [CHAVEZ], [COL], "closed his embassy in Bogotá", when=SUN, place="Bogotá", alt={"sources": [[VEN]]}, key="e_embassy")
    a.statement("a Venezuelan army spokesman", ARMY, ("said", 1), "Nine-tenths of the units were in place", date=DAY, key="s_in_place")
    a.event("MOBILIZE", "ongoing", [VEN], [COL], "Nine-tenths of the units were in place", minor=True, alt={"status": ["occurred"], "when": [DAY]}, key="e_in_place")
    a.figure(90, "percent", "share of the battalions in place", "Nine-tenths of the units", key="f_in_place")
    a.statement("the president", CHAVEZ, ("said", 2), ["A strike of that kind on Venezuelan soil", "would be cause for war"], act="threat", alt={"date": [SUN]}, key="s_war")
    a.commitment("the president", CHAVEZ, "threat", "would be cause for war", "A strike of that kind on Venezuelan soil", toward=[COL], key="c_war")
    a.event("THREATEN", "occurred", [CHAVEZ], [COL], "A strike of that kind on Venezuelan soil, the president has said, would be cause for war", alt={"when": [SUN]}, key="e_war_threat")
    a.event("ASSAULT", "hypothetical", [COL], [VEN], "A strike of that kind on Venezuelan soil", minor=True, place="Venezuela", key="e_strike_venezuela")
    a.event("ASSAULT", "hypothetical", [VEN], [COL], "cause for war", minor=True, key="e_war")
    a.event("COERCE", "ongoing", [GUARDS], [COL], "Venezuelan guards had stopped letting Colombian goods pass", place="San Antonio", alt={"status": ["occurred"], "sources": [[VEN]], "plover": ["SANCTION"]}, key="e_goods")
    a.statement("the government in Caracas", VEN, "denied", "it had ordered the frontier closed", act="denial", key="s_frontier")
    a.event("COERCE", "denied", [VEN], [COL], "it had ordered the frontier closed", minor=True, alt={"plover": ["SANCTION"]}, key="e_frontier")

    a.at(a.paragraph("President Álvaro Uribe"))
    uribe = "President Álvaro Uribe"
    a.statement(uribe, URIBE, "ruled out", "sending reinforcements to either border", act="refusal", key="s_no_troops")
    a.commitment(uribe, URIBE, "refusal", "sending reinforcements to either border", toward=[VEN, ECU], alt={"kind": ["promise"], "toward": [[]]}, key="c_no_troops")
    a.event("MOBILIZE", "denied", [COL], [VEN, ECU], "sending reinforcements to either border", alt={"targets": [[]]}, key="e_no_troops")
    a.event("REJECT", "occurred", [URIBE], [], "President Álvaro Uribe ruled out sending reinforcements", minor=True, alt={"targets": [[VEN, ECU]]}, key="e_ruled_out")
    a.statement("his spokesman", SPOKESMAN, ("said", 1), "Colombia would not allow itself to be drawn into a war", act="refusal", alt=D, key="s_no_war")
    a.commitment("his spokesman", SPOKESMAN, "refusal", "Colombia would not allow itself to be drawn into a war", alt={"kind": ["promise"]}, key="c_no_war")
    a.event("REJECT", "occurred", [SPOKESMAN], [], "Colombia would not allow itself to be drawn into a war", minor=True, alt={"when": [DAY], "sources": [[COL]], "targets": [[VEN, ECU], [VEN]]}, key="e_no_war")
    a.statement(("Uribe", 2), URIBE, "vowed", "to have Chávez charged before the International Criminal Court with financing genocide", act="threat", alt={"date": [TUE]}, key="s_icc")
    a.commitment(("Uribe", 2), URIBE, "threat", "have Chávez charged before the International Criminal Court with financing genocide", toward=[CHAVEZ], alt={"toward": [[VEN]]}, key="c_icc")
    a.event("THREATEN", "occurred", [URIBE], [CHAVEZ], "Uribe has also vowed to have Chávez charged before the International Criminal Court", alt={"when": [TUE], "plover": ["ACCUSE"]}, key="e_icc_threat")
    a.event("ACCUSE", "hypothetical", [URIBE], [CHAVEZ], "have Chávez charged before the International Criminal Court with financing genocide", minor=True, alt={"sources": [[COL]]}, key="e_icc")
    a.statement("the chief of Colombia's police, General Óscar Naranjo", NARANJO, ("said", 2), "Three laptops recovered from the camp contain evidence that Venezuela gave the FARC $300 million", act="accusation", date=MON, key="s_laptops")
    a.event("COERCE", "occurred", [COL], [FARC], "Three laptops recovered from the camp", minor=True, when=RAID, alt={"when": [None]}, key="e_laptops")
    a.event("ACCUSE", "occurred", [NARANJO], [VEN], "Venezuela gave the FARC $300 million, the chief of Colombia's police, General Óscar Naranjo, said", when=MON, key="e_laptop_charge")
    a.event("AID", "occurred", [VEN], [FARC], "Venezuela gave the FARC $300 million", minor=True, alt={"status": ["denied"]}, key="e_money")
    a.figure(300e6, "dollars", "money that Venezuela is alleged to have given the FARC", "$300 million", key="f_money")
    a.figure(3, "laptops", "laptops recovered from the camp", "Three laptops", key="f_laptops")
    a.statement("Caracas", VEN, "called", "the files a fabrication", act="denial", key="s_fabrication")
    a.event("REJECT", "occurred", [VEN], [COL], "Caracas called the files a fabrication", minor=True, alt={"plover": ["ACCUSE"]}, key="e_fabrication")
    a.event("ACCUSE", "occurred", [COL], [ECU], "Ecuador, which was accused of having negotiated with Reyes", minor=True, alt={"sources": [[]]}, key="e_accused_ecuador")
    a.statement("Ecuador", ECU, "admitted", "contacts", minor=True, key="s_contacts")
    a.statement("Ecuador", ECU, "insisted", "they concerned only the release of hostages", act="denial", key="s_hostages")
    a.event("CONSULT", "occurred", [ECU], [FARC], "admitted contacts", minor=True, alt={"targets": [[REYES]], "format": ["talks"]}, key="e_contacts")
    a.event("RETREAT", "hypothetical", [FARC], [], "the release of hostages", minor=True, key="e_release")

    a.at(a.paragraph("U.S. President"))
    bush = "U.S. President George W. Bush"
    a.statement(bush, BUSH, "assured", "of his full support", act="support", to="Álvaro Uribe", date=TUE, key="s_bush")
    a.commitment(bush, BUSH, "promise", "his full support", toward=[COL], minor=True, key="c_bush")
    a.event("SUPPORT", "occurred", [BUSH], [URIBE], "U.S. President George W. Bush assured Uribe of his full support", when=TUE, alt={"targets": [[COL]], "sources": [[USA]]}, key="e_bush")
    a.event("CONSULT", "occurred", [BUSH], [URIBE], "a telephone call on Tuesday", when=TUE, format="call", key="e_bush_call")
    a.statement(bush, BUSH, "criticized", "what he called provocative maneuvers by Venezuela", act="accusation", date=TUE, key="s_bush_criticized")
    a.event("ACCUSE", "occurred", [BUSH], [VEN], "criticized what he called provocative maneuvers by Venezuela", when=TUE, alt={"sources": [[USA]]}, key="e_bush_criticized")

    a.at(a.paragraph("The three presidents"))
    a.event("CONSULT", "hypothetical", [CORREA], [URIBE, CHAVEZ], "The three presidents could meet as soon as Friday", when=SUMMIT, place="Santo Domingo", format="meeting", alt={"sources": [[URIBE], [CORREA, URIBE, CHAVEZ]], "targets": [[], [CORREA, CHAVEZ]]}, key="e_three")
    a.event("CONSULT", "scheduled", [RIO], [], "the Rio Group of 20 Latin American and Caribbean countries holds a summit in Santo Domingo", when=SUMMIT, place="Santo Domingo", format="meeting", alt={"format": ["council"]}, key="e_summit")
    a.figure(20, "countries", "members of the Rio Group", "20 Latin American and Caribbean countries", minor=True, key="f_rio")
    a.statement("Correa and Uribe", Party("Rafael Correa and Álvaro Uribe"), "confirmed", "they will attend", act="promise", key="s_attend")
    a.commitment("Correa and Uribe", Party("Rafael Correa and Álvaro Uribe"), "promise", "they will attend", minor=True, key="c_attend")
    a.event("AGREE", "occurred", [CORREA, URIBE], [RIO], "Correa and Uribe have confirmed that they will attend", minor=True, alt={"targets": [[]]}, key="e_attend")
    a.statement("Venezuelan officials", VE_OFFICIALS, "would not say", "whether Chávez would travel", act="refusal", minor=True, key="s_travel")
    a.commitment("Venezuelan officials", VE_OFFICIALS, "refusal", "would not say whether Chávez would travel", minor=True, key="c_travel")
    a.event("REJECT", "occurred", [VE_OFFICIALS], [], "Venezuelan officials would not say whether Chávez would travel", minor=True, key="e_not_say")
    a.event("CONSULT", "hypothetical", [CHAVEZ], [RIO], "Chávez would travel", minor=True, when=SUMMIT, format="visit", alt={"when": [None], "format": ["meeting"]}, key="e_travel")
    a.at(a.paragraph('"Everybody'))
    a.statement("a Latin American diplomat", DIPLOMAT, "said", '"Everybody is waiting to see which of them will move first,"', key="s_door")
