"""Gold for the broadsheet's analysis of the withdrawal of the frigates, January 1976."""

from annotate import Article, Party
from parties import (
    CALLAGHAN,
    COASTGUARD,
    DEU,
    FRIGATES,
    GBR,
    HALLGRIMSSON,
    ISL,
    JOHANNESSON,
    LUNS,
    NATO,
    TRAWLERS,
    TUGS,
    USA,
    WILSON,
)

# fmt: off
FCO, ADVISER, STATE = Party("Foreign Office", "GBR"), Party("Adviser to Geir Hallgrimsson (unnamed)", "ISL"), Party("State Department", "USA")
MOD, OWNERS, OFFICIALS = Party("Ministry of Defence", "GBR"), Party("trawler owners"), Party("British officials (unnamed)", "GBR")
OFFICIAL, UNIONS, SCIENTISTS = Party("British official (unnamed)", "GBR"), Party("Icelandic seamen's unions"), Party("Icelandic scientists", "ISL")
LOWESTOFT, ANDROMEDA, THOR, EEC = Party("Lowestoft laboratory", "GBR"), Party("Andromeda", "GBR"), Party("Thor", "ISL"), Party("European Community", "EU")


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    a.document(published="1976-01-20", title="Frigates gone, the cod remain", byline="From Our Diplomatic Correspondent",
               standfirst="Withdrawal buys Mr Hallgrimsson a journey to London. It may not buy him an agreement – or NATO its base", published_span="Tuesday 20 January 1976")
    mon, sat = "1976-01-19", "1976-01-24"

    leave = "the Royal Navy's frigates would leave the disputed waters by midnight"
    back = "they would be back 'within hours' should a single warp be cut"
    a.at(f"In Whitehall the word retreat is not in use. Mr James Callaghan, who told the Commons yesterday that {leave}, preferred to speak of an opportunity, and the Foreign Office let it be known that {back}. Yet the ships have gone, and they have gone five days before the date, Saturday, on which Iceland was to break off diplomatic relations if they had not.")
    s("Mr James Callaghan", CALLAGHAN, "told", leave, act="promise", to="the Commons", date=mon, key="withdrawal_s")
    s("Mr James Callaghan", CALLAGHAN, "speak of", "an opportunity", minor=True, alt={"act": ["support"], "date": [mon]})
    s("the Foreign Office", FCO, "let it be known", back, act="threat", key="back_s")
    c("Mr James Callaghan", CALLAGHAN, "promise", leave, toward=[ISL])
    c("the Foreign Office", FCO, "threat", "they would be back 'within hours'", "should a single warp be cut", toward=[ISL], key="back_c")
    c("Iceland", ISL, "threat", "break off diplomatic relations", "if they had not", toward=[GBR], alt={"polarity": ["unless"]}, key="ultimatum")
    e("AGREE", "occurred", [CALLAGHAN], [ISL], f"told the Commons yesterday that {leave}", when=mon, minor=True)
    e("RETREAT", "occurred", [FRIGATES], [ISL], leave, when=mon, more=["Frigates gone", "the ships have gone", "the frigates now steaming for Rosyth", "they have gone five days before the date"], key="withdrawal", alt={"sources": [[GBR]], "when": ["1976-01-19/1976-01-20", "1976-01-20"]})
    e("THREATEN", "occurred", [FCO], [ISL], f"the Foreign Office let it be known that {back}")
    e("MOBILIZE", "hypothetical", [FRIGATES], [ISL], "they would be back 'within hours'", more=["may hardly have time to refuel"], alt={"sources": [[GBR]]}, key="return_hyp")
    e("ASSAULT", "hypothetical", [ISL], [TRAWLERS], "should a single warp be cut", minor=True, alt={"plover": ["COERCE"], "sources": [[COASTGUARD]]}, key="e_should_single_warp")
    e("SANCTION", "hypothetical", [ISL], [GBR], "Iceland was to break off diplomatic relations", when=sat, more=["sending the Ambassador home"], key="breach_hyp", alt={"when": [None], "status": ["scheduled"]})
    f(5, "days", "time between the withdrawal and the end of the ultimatum", "five days", minor=True)

    a.at("Its ultimatum, made public only after Dr Joseph Luns, the Secretary-General of NATO, had spent two days last week in the capital, was addressed to London and meant for Washington. 'Keflavik is the only gun we own,' one of the Prime Minister's advisers told me. 'We don't need to fire it. It is enough that the Americans hear us looking for the key.'")
    s("one of the Prime Minister's advisers", ADVISER, "told", ["'Keflavik is the only gun we own,'", "'We don't need to fire it. It is enough that the Americans hear us looking for the key.'"], act="threat", to="the correspondent", alt={"act": ["claim"], "addressee": [None]})
    e("THREATEN", "occurred", [ISL], [GBR], "Its ultimatum", when="1976-01", alt={"when": [None], "plover": ["REQUEST"], "targets": [[GBR, USA]]})
    e("CONSULT", "occurred", [LUNS], [ISL], "Dr Joseph Luns, the Secretary-General of NATO, had spent two days last week in the capital", when="1976-01-12/1976-01-18", place="Reykjavik", format="visit", key="luns_visit")
    f(2, "days", "length of Luns's visit to Reykjavik", "two days", minor=True)

    ram = "a country cannot be expected to remain in an alliance one of whose members rams its ships"
    a.at(f"Mr Olafur Johannesson, the Minister of Justice, to whom the Coastguard answers, has said more than once that {ram}; were his party to leave the Government, the next one would almost certainly close the base. The State Department, while declining all comment on what it calls a family quarrel, is believed to have urged Mr Callaghan to give way.")
    s("Mr Olafur Johannesson", JOHANNESSON, "said", ram, act="threat", alt={"act": ["accusation", "claim"]}, key="s_country_cannot_expected")
    s("The State Department", STATE, "declining", "all comment", act="refusal", minor=True)
    s("it", STATE, "calls", "a family quarrel", minor=True)
    s("The State Department", STATE, "urged", "to give way", act="demand", to="James Callaghan")
    c("the next one", Party("next Icelandic government", "ISL"), "threat", "close the base", "were his party to leave the Government", toward=[USA], minor=True, alt={"toward": [[NATO], []]})
    c("The State Department", STATE, "demand", "give way", toward=[GBR], alt={"toward": [[CALLAGHAN]]})
    e("ACCUSE", "occurred", [JOHANNESSON], [GBR], "an alliance one of whose members rams its ships", minor=True)
    e("THREATEN", "occurred", [JOHANNESSON], [NATO], f"has said more than once that {ram}", minor=True, alt={"targets": [[GBR]]})
    e("ASSAULT", "occurred", [GBR], [ISL], "one of whose members rams its ships", minor=True, alt={"status": ["ongoing"]})
    e("RETREAT", "hypothetical", [ISL], [NATO], "a country cannot be expected to remain in an alliance", minor=True, alt={"plover": ["SANCTION"]}, key="e_country_cannot_expected")
    e("RETREAT", "hypothetical", [Party("Progressive Party")], [], "his party to leave the Government", minor=True)
    e("COERCE", "hypothetical", [ISL], [USA], "the next one would almost certainly close the base", place="Keflavik", alt={"plover": ["SANCTION"]})
    e("REQUEST", "occurred", [STATE], [CALLAGHAN], "urged Mr Callaghan to give way", alt={"sources": [[USA]], "targets": [[GBR]]}, key="e_urged_mr_callaghan")
    e("CONCEDE", "hypothetical", [GBR], [ISL], "give way", minor=True)
    e("REJECT", "occurred", [STATE], [], "declining all comment", minor=True)

    a.at("Whether, on 7 January, the frigate Andromeda ran into the gun-boat Thor, as Reykjavik has it, or Thor into Andromeda, as the Ministry of Defence maintains, is a matter on which films have been shown in both capitals to opposite effect. Of the affair off Seydisfjord on 11 December, when Thor opened fire on three British tugs, the Icelanders now admit to three shots. The Security Council heard their complaint five days later, and did nothing. The Coastguard claims to have cut the gear of 22 trawlers; the owners will own to 15.")
    s("Reykjavik", ISL, "has it", "the frigate Andromeda ran into the gun-boat Thor", act="accusation", key="andromeda_isl")
    s("the Ministry of Defence", MOD, "maintains", "Thor into Andromeda", act="accusation", key="andromeda_gbr")
    s("the Icelanders", ISL, "admit", "to three shots", key="admit")
    s("The Coastguard", COASTGUARD, "claims", "to have cut the gear of 22 trawlers")
    s("the owners", OWNERS, "own", "to 15")
    e("ASSAULT", "occurred", [ANDROMEDA], [THOR], "the frigate Andromeda ran into the gun-boat Thor", when="1976-01-07", alt={"sources": [[GBR]], "targets": [[ISL]]}, note="disputed")
    e("ASSAULT", "occurred", [THOR], [ANDROMEDA], "Thor into Andromeda", when="1976-01-07", alt={"sources": [[ISL]], "targets": [[GBR]]}, note="disputed")
    e("ACCUSE", "occurred", [ISL], [GBR], "the frigate Andromeda ran into the gun-boat Thor, as Reykjavik has it", minor=True)
    e("ACCUSE", "occurred", [MOD], [ISL], "Thor into Andromeda, as the Ministry of Defence maintains", minor=True)
    e("ASSAULT", "occurred", [THOR], [TUGS], "Thor opened fire on three British tugs", when="1975-12-11", place="off Seydisfjord", key="shots", more=["the affair off Seydisfjord on 11 December"], alt={"sources": [[ISL]]})
    e("ACCUSE", "occurred", [ISL], [GBR], "The Security Council heard their complaint", when="1975-12-16", key="complaint", alt={"plover": ["CONSULT"], "when": [None]})
    e("ASSAULT", "occurred", [COASTGUARD], [TRAWLERS], "The Coastguard claims to have cut the gear of 22 trawlers", key="wires", alt={"plover": ["COERCE"]})
    f(3, "tugs", "British tugs off Seydisfjord", "three British tugs", minor=True)
    f(3, "shots", "shots fired by Thor", "three shots", side="ISL", key="shots_isl")
    f(22, "trawlers", "British trawlers whose gear was cut", "22 trawlers", side="ISL", key="cut_isl")
    f(15, "trawlers", "British trawlers whose gear was cut", "15", side="GBR", alt={"side": [None]}, key="cut_owners")

    strike = "to strike in the event of any agreement whatever"
    terms = "provided that the agreement ran for two years and that the fleet was not shut out of the north-western grounds"
    a.at(f"In November Britain asked for 110,000 tons a year and was offered 65,000, an offer which has, Mr Johannesson says, since lapsed. Officials in London hint that they would settle for 85,000, {terms}. 'Anything with an eight in it and the Minister can sell it to Hull,' said one. It is not obvious that he could. Nor is it obvious that the the Icelandic seamen's unions, which have threatened {strike}, would let Mr Hallgrimsson buy.")
    s("Britain", GBR, "asked for", "110,000 tons a year", act="demand", date="1975-11")
    s("Mr Johannesson", JOHANNESSON, "says", ["an offer which has", "since lapsed"], act="refusal", alt={"act": ["claim"]}, key="lapsed")
    s("Officials in London", OFFICIALS, "hint", f"they would settle for 85,000, {terms}", act="promise", alt={"act": ["proposal"]}, key="settle")
    s("one", OFFICIAL, "said", "'Anything with an eight in it and the Minister can sell it to Hull,'", act="claim", alt={"act": ["proposal", "promise"]})
    s("the Icelandic seamen's unions", UNIONS, "threatened", strike, act="threat")
    c("Mr Johannesson", JOHANNESSON, "refusal", "an offer which has, Mr Johannesson says, since lapsed", toward=[GBR], minor=True)
    c("Britain", GBR, "demand", "110,000 tons a year", toward=[ISL], minor=True)
    c("Officials in London", OFFICIALS, "promise", "settle for 85,000", terms, toward=[ISL], key="c_settle_85_000")
    c("one", OFFICIAL, "promise", "the Minister can sell it to Hull", "Anything with an eight in it", polarity="if", toward=[ISL], minor=True)
    c("the Icelandic seamen's unions", UNIONS, "threat", "strike", "in the event of any agreement whatever", toward=[ISL], alt={"toward": [[HALLGRIMSSON]]})
    e("REQUEST", "occurred", [GBR], [ISL], "Britain asked for 110,000 tons a year", when="1975-11", key="e_britain_asked_110")
    e("AGREE", "occurred", [ISL], [GBR], "was offered 65,000", when="1975-11", minor=True, key="e_offered_65_000")
    e("REJECT", "occurred", [JOHANNESSON], [GBR], "an offer which has, Mr Johannesson says, since lapsed", minor=True)
    e("AGREE", "occurred", [OFFICIALS], [ISL], "they would settle for 85,000", minor=True, alt={"plover": ["CONCEDE"]}, key="e_settle_85_000")
    e("AGREE", "hypothetical", [GBR], [ISL], "any agreement whatever", minor=True, more=["It may not buy him an agreement"])
    e("THREATEN", "occurred", [UNIONS], [ISL], f"the Icelandic seamen's unions, which have threatened {strike}")
    e("PROTEST", "hypothetical", [UNIONS], [ISL], strike)
    f(110000, "tons", "yearly catch asked by Britain in November", "110,000 tons a year", side="GBR", key="ask")
    f(65000, "tons", "yearly catch offered by Iceland", "65,000", side="ISL", key="offer")
    f(85000, "tons", "yearly catch for which Britain would settle", "85,000", side="GBR", key="settle_f")
    f(2, "years", "term of an agreement", "two years", minor=True, side="GBR")

    fish = "unless this year's catch is brought down to 230,000 tons the stock will go the way of the herring"
    a.at(f"Behind them stand the scientists, who hold that {fish}. (Lowestoft puts the safe figure at 265,000.) Bonn, whose boats were given 60,000 tons in November, wants a settlement too, for Iceland's tariff concessions from the Community are withheld until there is one.")
    s("the scientists", SCIENTISTS, "hold", fish, act="expectation", key="s_unless_year_catch")
    s("Lowestoft", LOWESTOFT, "puts", "the safe figure at 265,000")
    s("Bonn", DEU, "wants", "a settlement too", act="demand", alt={"act": ["support"]})
    c("Bonn", DEU, "demand", "a settlement", toward=[ISL, GBR], minor=True)
    c("the Community", EEC, "threat", "Iceland's tariff concessions from the Community are withheld", "until there is one", toward=[ISL], alt={"kind": ["refusal"]})
    e("AGREE", "occurred", [ISL], [DEU], "Bonn, whose boats were given 60,000 tons in November", when="1975-11", minor=True, key="bonn")
    e("SANCTION", "ongoing", [EEC], [ISL], "Iceland's tariff concessions from the Community are withheld")
    e("AGREE", "hypothetical", [ISL], [GBR], "a settlement", minor=True)
    e("REQUEST", "occurred", [DEU], [ISL, GBR], "Bonn, whose boats were given 60,000 tons in November, wants a settlement", minor=True)
    f(230000, "tons", "cod catch above which the stock would collapse", "230,000 tons", side="ISL", key="total")
    f(265000, "tons", "safe cod catch in the view of British scientists", "265,000", side="GBR", key="lowestoft")
    f(60000, "tons", "catch allowed to West Germany", "60,000 tons", key="bonn_tons")

    a.at("Mr Hallgrimsson is due in Downing Street on Saturday, the very day on which he would otherwise have been sending the Ambassador home. Mr Wilson, a former President of the Board of Trade with a long memory for quotas, will receive him. Neither man has a majority for generosity. The Navy, meanwhile, is leaving its tugs behind and a Nimrod overhead, and unless Mr Johannesson keeps his wire-cutters in port – he has given no undertaking that he will – the frigates now steaming for Rosyth may hardly have time to refuel.")
    e("CONSULT", "scheduled", [HALLGRIMSSON], [WILSON], "Mr Hallgrimsson is due in Downing Street on Saturday", when=sat, place="Downing Street", format="visit", more=["Withdrawal buys Mr Hallgrimsson a journey to London", "Mr Wilson, a former President of the Board of Trade with a long memory for quotas, will receive him"], key="london", alt={"format": ["talks"]})
    e("MOBILIZE", "ongoing", [GBR], [ISL], "leaving its tugs behind and a Nimrod overhead", minor=True, alt={"sources": [[FRIGATES]]})
    e("AGREE", "denied", [JOHANNESSON], [GBR], "he has given no undertaking that he will", minor=True, alt={"sources": [[ISL]]}, key="e_given_no_undertaking")
