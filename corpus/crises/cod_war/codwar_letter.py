"""Gold for the correspondent's letter on the breach of relations, February 1976."""

from annotate import Article, Party
from parties import COASTGUARD, FRIGATES, GBR, HALLGRIMSSON, ISL, JOHANNESSON, LUNS, NATO, NOR, TRAWLERS, USA, WILSON

# fmt: off
GUDRUN, CLERK, PAPERS = Party("Guðrún"), Party("clerk (unnamed)", "ISL"), Party("Icelandic papers", "MEDIA")
FCO, PALL, COMMANDER = Party("Foreign Office", "GBR"), Party("Páll", "ISL"), Party("commander of the Týr", "ISL")
FISHERMEN, SKIPPER, US_EMBASSY, GB_EMBASSY = Party("fishermen of Grindavík"), Party("Hull skipper (unnamed)"), Party("American embassy", "USA"), Party("British embassy", "GBR")
FRA, CABINET, TYR, COOP, LOWE = Party("France", "FRA"), Party("Icelandic cabinet", "ISL"), Party("Týr", "ISL"), Party("co-op"), Party("Harriet Lowe", "MEDIA")


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    a.document(published="1976-02-22", title="Nobody slammed the door", byline="by Harriet Lowe", publisher="The Sunday Ledger", section_heads=["LETTER FROM REYKJAVÍK"],
               published_span="February 22nd, 1976", alt={"title": ["LETTER FROM REYKJAVÍK"]})
    thu = "1976-02-19"

    a.at("They broke off relations with my country on Thursday afternoon, and by four o’clock my landlady had brought me a cake.")
    e("SANCTION", "occurred", [ISL], [GBR], "They broke off relations with my country", when=thu, key="breach", more=["one member of the Atlantic alliance has done this to another"])

    a.at("“You are not your government,” said Guðrún—everybody here goes by the first name, including the Prime Minister, who is Geir even to those who would like to see him drowned—“but if they ram us once more I shall stop heating your room.”")
    s("Guðrún", GUDRUN, "said", ["“You are not your government,”", "“but if they ram us once more I shall stop heating your room.”"], act="threat", to="Harriet Lowe", alt={"addressee": [None], "date": [thu]})
    s("those", Party("enemies of Geir Hallgrimsson"), "would like", "to see him drowned", minor=True, alt={"act": ["threat"]})
    c("Guðrún", GUDRUN, "threat", "I shall stop heating your room", "if they ram us once more", toward=[LOWE], minor=True, alt={"toward": [[]]})
    e("THREATEN", "occurred", [GUDRUN], [LOWE], "if they ram us once more I shall stop heating your room", minor=True, when=thu, alt={"when": [None]})
    e("ASSAULT", "hypothetical", [GBR], [ISL], "if they ram us once more", minor=True)
    e("SANCTION", "hypothetical", [GUDRUN], [LOWE], "I shall stop heating your room", minor=True, alt={"plover": ["COERCE"]})

    a.at("It is, the papers tell me, the first time that one member of the Atlantic alliance has done this to another, and nobody could have done it with less noise.")
    s("the papers", PAPERS, "tell", ["It is", "the first time that one member of the Atlantic alliance has done this to another"], to="Harriet Lowe", minor=True, alt={"addressee": [None]})

    viol = "Iceland could not keep up relations with a state whose warships were engaged in violence against her"
    french = "the French might look after whatever the British left behind"
    a.at(f"There was no crowd. A counsellor carried the note to Laufásvegur on foot, through sleet. It said, I am assured by a clerk who typed it, that {viol}, and that {french}. (The Norwegians will do as much for Iceland in London.) The embassy asked for ten days to pack; it was given them, and an offer of packing cases.")
    s("It", ISL, "said", [viol, french], act="refusal", date=thu, to="United Kingdom", via=CLERK, alt={"act": ["accusation"], "date": [None], "addressee": [None]}, key="note")
    s("a clerk", CLERK, "assured", ["It said", f"that {viol}, and that {french}"], to="Harriet Lowe", minor=True, alt={"addressee": [None]})
    s("The embassy", GB_EMBASSY, "asked", "for ten days to pack", act="demand", minor=True)
    c("It", ISL, "refusal", "could not keep up relations with a state whose warships were engaged in violence against her", toward=[GBR], alt={"kind": ["threat"]})
    c("It", ISL, "promise", french, toward=[GBR], minor=True, alt={"side": ["FRA"]})
    c("The Norwegians", NOR, "promise", "do as much for Iceland in London", toward=[ISL], minor=True)
    c("The embassy", GB_EMBASSY, "demand", "ten days to pack", toward=[ISL], minor=True)
    e("CONSULT", "occurred", [ISL], [GBR], "A counsellor carried the note to Laufásvegur", when=thu, place="Reykjavík", format="letter", minor=True, alt={"when": [None]})
    e("ACCUSE", "occurred", [ISL], [GBR], "a state whose warships were engaged in violence against her", when=thu, alt={"when": [None]})
    e("ASSAULT", "ongoing", [FRIGATES], [ISL], "whose warships were engaged in violence against her", alt={"sources": [[GBR]], "status": ["occurred"]}, minor=True)
    e("COOPERATE", "hypothetical", [FRA], [GBR], french, minor=True, alt={"plover": ["AID"]})
    e("COOPERATE", "hypothetical", [NOR], [ISL], "The Norwegians will do as much for Iceland in London", place="London", minor=True, alt={"plover": ["AID"], "status": ["scheduled"]})
    e("REQUEST", "occurred", [GB_EMBASSY], [ISL], "The embassy asked for ten days to pack", minor=True)
    e("CONCEDE", "occurred", [ISL], [GB_EMBASSY], "it was given them", minor=True, alt={"plover": ["AGREE"]})
    e("AGREE", "occurred", [ISL], [GB_EMBASSY], "an offer of packing cases", minor=True)
    f(10, "days", "time for the British embassy to leave", "ten days", key="ten_days")

    a.at("When the frigates sailed home in January we were told that all was over but the arithmetic. Geir spent four days with Harold Wilson and brought back an offer of eighty-five thousand tons, which his cabinet turned down on February 4th. It proposed instead an arrangement for three months, which London refused within a day. By then the coastguard, which had never really stopped, had cut the wires of three trawlers, and on the 5th the Navy was back.")
    s("his cabinet", CABINET, "turned down", "an offer of eighty-five thousand tons", act="refusal", date="1976-02-04")
    s("It", CABINET, "proposed", "an arrangement for three months", act="proposal", alt={"date": ["1976-02-04"]})
    s("London", GBR, "refused", "an arrangement for three months", act="refusal", alt={"date": ["1976-02-05", "1976-02-04/1976-02-05"]})
    c("Harold Wilson", WILSON, "promise", "an offer of eighty-five thousand tons", toward=[ISL], key="c_offer_eighty_five")
    c("his cabinet", CABINET, "refusal", "turned down", toward=[GBR])
    c("It", CABINET, "promise", "an arrangement for three months", toward=[GBR])
    c("London", GBR, "refusal", "refused", toward=[ISL])
    e("RETREAT", "occurred", [FRIGATES], [ISL], "the frigates sailed home in January", when="1976-01", key="withdrawal", alt={"sources": [[GBR]]})
    e("CONSULT", "occurred", [HALLGRIMSSON], [WILSON], "Geir spent four days with Harold Wilson", format="talks", when="1976-01", key="london", alt={"when": [None], "format": ["visit"]})
    e("AGREE", "occurred", [WILSON], [ISL], "an offer of eighty-five thousand tons", alt={"sources": [[GBR]]}, key="e_offer_eighty_five")
    e("REJECT", "occurred", [CABINET], [GBR], "his cabinet turned down on February 4th", when="1976-02-04", alt={"sources": [[ISL]]})
    e("REQUEST", "occurred", [CABINET], [GBR], "It proposed instead an arrangement for three months", alt={"when": ["1976-02-04"], "sources": [[ISL]], "plover": ["AGREE"]})
    e("AGREE", "hypothetical", [ISL], [GBR], "an arrangement for three months", minor=True, alt={"status": ["denied"]})
    e("REJECT", "occurred", [GBR], [ISL], "London refused within a day", alt={"when": ["1976-02-05", "1976-02-04/1976-02-05"]})
    e("ASSAULT", "occurred", [COASTGUARD], [TRAWLERS], "had cut the wires of three trawlers", when="1976-01/1976-02", alt={"when": [None], "plover": ["COERCE"]}, key="wires")
    e("MOBILIZE", "occurred", [FRIGATES], [ISL], "on the 5th the Navy was back", when="1976-02-05", key="return", alt={"sources": [[GBR]], "targets": [[]]})
    f(4, "days", "length of the talks between Hallgrimsson and Wilson", "four days", minor=True)
    f(85000, "tons", "catch offered by Britain", "eighty-five thousand tons", side="GBR", key="tons85")
    f(3, "months", "term of the arrangement proposed by Iceland", "three months", side="ISL")
    f(3, "trawlers", "British trawlers whose wires were cut after the withdrawal", "three trawlers")

    nocut = "there would be no cutting while the talks went on"
    deny = "he gave any such undertaking or ever would"
    a.at(f"Had Iceland promised that {nocut}? The Foreign Office swears that it had. Ólafur, who as Minister of Justice commands the gunboats, denies that {deny}. I have put the question to four people who ought to know and have five answers.")
    s("Iceland", ISL, "promised", nocut, act="promise", via=FCO)
    s("The Foreign Office", FCO, "swears", "it had", act="accusation", alt={"act": ["claim"]}, key="nocut_fco")
    s("Ólafur", JOHANNESSON, "denies", deny, act="denial", alt={"act": ["refusal"]}, key="nocut_denied")
    c("Iceland", ISL, "promise", "there would be no cutting", "while the talks went on", polarity="until", toward=[GBR], note="disputed", alt={"polarity": ["if"]})
    c("Ólafur", JOHANNESSON, "refusal", "gave any such undertaking or ever would", toward=[GBR], minor=True)
    e("AGREE", "denied", [JOHANNESSON], [GBR], deny, alt={"sources": [[ISL]]}, key="promise_denied")
    e("AGREE", "occurred", [ISL], [GBR], f"Had Iceland promised that {nocut}", note="disputed", minor=True, alt={"status": ["denied"]}, key="e_iceland_promised_there")
    f(4, "people", "people asked about the promise", "four people", minor=True)

    stern = "A frigate had come across her stern in the dark"
    a.at(f"Down at the harbour I found Páll, mate of the Týr, home with a broken wrist. {stern}, he said, and sliced it open “like a tin.\n\n“I do not hate them. I was at school in Fleetwood one winter. But write this: the next one who comes so close we will shoot, and not in front of the bow.”")
    s("he", PALL, "said", [stern, "and sliced it open “like a tin."], act="accusation", mode="mixed", alt={"act": ["claim"]})
    s("Páll", PALL, None, "“I do not hate them. I was at school in Fleetwood one winter. But write this: the next one who comes so close we will shoot, and not in front of the bow.”", act="threat", to="Harriet Lowe", alt={"addressee": [None]})
    c("Páll", PALL, "threat", "we will shoot, and not in front of the bow", "the next one who comes so close", polarity="if", toward=[GBR], alt={"toward": [[FRIGATES]]})
    c("Páll", PALL, "demand", "write this", toward=[LOWE], minor=True)
    e("ASSAULT", "occurred", [FRIGATES], [TYR], "A frigate had come across her stern in the dark, he said, and sliced it open", alt={"sources": [[GBR]], "targets": [[ISL]]}, key="tyr")
    e("ACCUSE", "occurred", [PALL], [GBR], stern, minor=True)
    e("THREATEN", "occurred", [PALL], [FRIGATES], "the next one who comes so close we will shoot", alt={"targets": [[GBR]]})
    e("ASSAULT", "hypothetical", [ISL], [FRIGATES], "we will shoot", alt={"targets": [[GBR]], "sources": [[TYR]]})

    a.at("His commander, asked about it, told me in excellent English that the mate was on painkillers, and that the coastguard did not, as a rule, discuss what it would do.")
    s("His commander", COMMANDER, "told", ["the mate was on painkillers", "the coastguard did not, as a rule, discuss what it would do"], to="Harriet Lowe", act="refusal", alt={"act": ["claim", "denial"], "addressee": [None]})
    e("REJECT", "occurred", [COMMANDER], [LOWE], "the coastguard did not, as a rule, discuss what it would do", minor=True, alt={"targets": [[]]})

    a.at("Fish is three quarters of all that this country sells. One forgets it among the bookshops. What nobody forgets, on the other hand, is the American base, thirty miles off across the lava. The fishermen of Grindavík, who blocked the road to its radar station last month, say they will block it again on March 1st, with anchor chains this time, unless the Americans have told London to behave. A lieutenant at the gate laughed when I mentioned it. The embassy to which he referred me had no comment. Geir himself has ruled out leaving NATO, but not, I notice, since Thursday.")
    s("The fishermen of Grindavík", FISHERMEN, "say", "they will block it again on March 1st, with anchor chains this time, unless the Americans have told London to behave", act="threat")
    s("The embassy to which he referred me", US_EMBASSY, "had no", "comment", act="refusal", minor=True)
    s("Geir himself", HALLGRIMSSON, "ruled out", "leaving NATO", act="refusal", alt={"act": ["denial"]}, key="nato_s")
    c("The fishermen of Grindavík", FISHERMEN, "threat", "block it again on March 1st, with anchor chains this time", "unless the Americans have told London to behave", toward=[USA])
    c("The fishermen of Grindavík", FISHERMEN, "demand", "the Americans have told London to behave", toward=[USA])
    c("Geir himself", HALLGRIMSSON, "refusal", "leaving NATO", toward=[NATO], alt={"toward": [[]], "kind": ["promise"]})
    e("PROTEST", "occurred", [FISHERMEN], [USA], "blocked the road to its radar station last month", when="1976-01", place="Grindavík", alt={"plover": ["COERCE"]})
    e("PROTEST", "hypothetical", [FISHERMEN], [USA], "they will block it again on March 1st", when="1976-03-01", place="Grindavík", alt={"plover": ["COERCE"], "status": ["scheduled"]})
    e("THREATEN", "occurred", [FISHERMEN], [USA], "say they will block it again on March 1st")
    e("REQUEST", "hypothetical", [USA], [GBR], "the Americans have told London to behave", minor=True)
    e("REJECT", "occurred", [US_EMBASSY], [LOWE], "The embassy to which he referred me had no comment", minor=True, alt={"targets": [[]]})
    e("REJECT", "occurred", [HALLGRIMSSON], [], "Geir himself has ruled out leaving NATO", minor=True)
    e("RETREAT", "denied", [ISL], [NATO], "leaving NATO", alt={"status": ["hypothetical"], "plover": ["SANCTION"]}, minor=True, key="e_leaving_nato")
    f(75, "percent", "share of fish in Iceland's exports", "three quarters of all that this country sells", alt={"value": [0.75]})
    f(30, "miles", "distance of the American base from Reykjavík", "thirty miles", minor=True)

    a.at("There are hopes of a mediator. The Norwegians carry messages; Joseph Luns is said to be ready to come again. And a Hull skipper, whom I reached by radio-telephone through a great deal of crackle, wanted it known that he had buried two friends off this coast before there was any limit at all and would fish here until somebody in London ordered him not to.")
    skip = "he had buried two friends off this coast before there was any limit at all and would fish here until somebody in London ordered him not to"
    s("a Hull skipper", SKIPPER, "wanted it known", skip, act="refusal", alt={"act": ["claim", "threat"]})
    c("Joseph Luns", LUNS, "promise", "come again", toward=[ISL, GBR], alt={"toward": [[ISL]]})
    c("a Hull skipper", SKIPPER, "refusal", "would fish here", "until somebody in London ordered him not to", toward=[ISL], alt={"kind": ["threat"], "toward": [[]]})
    e("CONSULT", "ongoing", [NOR], [ISL, GBR], "The Norwegians carry messages", format="letter", alt={"format": ["talks"]})
    e("AGREE", "occurred", [LUNS], [ISL, GBR], "Joseph Luns is said to be ready to come again", minor=True)
    e("CONSULT", "hypothetical", [LUNS], [ISL], "come again", format="visit", minor=True)
    e("REJECT", "occurred", [SKIPPER], [ISL], "would fish here until somebody in London ordered him not to", minor=True)

    a.at("I repeated this to Guðrún. She thought that it was reasonable of him, and that he should be towed in.\n\nThe potatoes in the co-op are from Lincolnshire. On Friday a notice went up: no more will be ordered.")
    s("She", GUDRUN, "thought", ["it was reasonable of him", "he should be towed in"], act="demand", minor=True)
    s("a notice", COOP, None, "no more will be ordered", act="refusal", date="1976-02-20", minor=True, alt={"act": ["claim", "threat"]})
    c("She", GUDRUN, "demand", "he should be towed in", toward=[ISL], minor=True, alt={"toward": [[]]})
    c("a notice", COOP, "refusal", "no more will be ordered", toward=[GBR], minor=True, alt={"toward": [[]], "kind": ["threat"]})
    e("SANCTION", "occurred", [COOP], [GBR], "no more will be ordered", when="1976-02-20", minor=True, alt={"status": ["hypothetical"]})
    e("COERCE", "hypothetical", [ISL], [SKIPPER], "he should be towed in", minor=True)
