"""Gold for the press release of the Kestrian ministry, March 2018."""

from annotate import Article, Party
from parties import AMBELOR, KESTRIA, MINISTRY, QUINT, TAVARK

# fmt: off
CHARGE, NATIONALS, AUTHORITIES = Party("Ambelori chargé d'affaires"), Party("two Ambelori nationals"), Party("authorities of the Ambelori Federation")
RESETTLED, ENGINEERS = Party("resettled persons"), Party("engineers from third countries")


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    day, sun = "2018-03-06", "2018-03-04"
    a.document(published=day, title="Tor Hadun: filling begins on 1 June – Ministry rejects “campaign of alarm”", publisher="Ministry of Water and Power", published_span="Tuesday, 6 March 2018",
               boilerplate=["Press release No. 14/2018 – for immediate release", "Press desk: Mr. Olle Brandvik. Enquiries are answered in writing."], section_heads=["Notes to editors"], datelines=["Velm"],
               alt={"publisher": ["MINISTRY OF WATER AND POWER", "Ministry of Water and Power of Kestria"]})

    a.at("Ministry rejects “campaign of alarm”")
    s("Ministry", MINISTRY, "rejects", "“campaign of alarm”", act="denial", minor=True, mode="direct", alt={"mode": ["mixed"], "act": ["refusal", "accusation"]})
    e("ACCUSE", "occurred", [MINISTRY], [AMBELOR], "“campaign of alarm”", minor=True, when=day, alt={"when": [None]})

    flow = "the flow of the Sarvel at the frontier station of Gorm will at no time fall below 300 cubic metres a second"
    fill = "the filling of the reservoir will begin on Friday, 1 June 2018, and will be spread over three rainy seasons"
    aside = "in the course of which, as the Ministry has repeatedly assured the authorities of the Ambelori Federation, who have chosen not to hear it, "
    a.at(f"The Ministry of Water and Power announces that, the works on the Tor Hadun dam having reached the level of 612 metres, {fill}, {aside}{flow}.")
    s("The Ministry of Water and Power", MINISTRY, "announces", f"the works on the Tor Hadun dam having reached the level of 612 metres, {fill}, {aside}{flow}", date=day, alt={"date": [None], "act": ["promise"]}, key="announce")
    s("the Ministry", MINISTRY, "assured", flow, act="promise", to="authorities of the Ambelori Federation", alt={"addressee": ["the authorities of the Ambelori Federation"]}, key="s_flow_sarvel_frontier")
    c("The Ministry of Water and Power", MINISTRY, "promise", fill, toward=[AMBELOR], alt={"kind": ["threat"], "toward": [[]]}, key="fill")
    c("the Ministry", MINISTRY, "promise", flow, toward=[AMBELOR], key="flow")
    e("AGREE", "occurred", [MINISTRY], [AMBELOR], "the Ministry has repeatedly assured the authorities of the Ambelori Federation", alt={"targets": [[AUTHORITIES]]})
    e("REJECT", "occurred", [AUTHORITIES], [MINISTRY], "who have chosen not to hear it", minor=True, alt={"sources": [[AMBELOR]], "targets": [[KESTRIA]]})
    f(612, "metres", "level reached by the works on the Tor Hadun dam", "612 metres", minor=True)
    f(3, "rainy seasons", "time over which the reservoir will be filled", "three rainy seasons", key="seasons")
    f(300, "cubic metres per second", "least flow of the Sarvel at Gorm promised by Kestria", "300 cubic metres a second", low=300, alt={"low": [None]}, key="flow_f")

    throat = "Kestria intended to “hold eleven million people by the throat”"
    a.at(f"The Ministry regrets, and rejects in their entirety, the remarks attributed to the Federation’s Secretary for Irrigation, H.E. Daro Quint, according to which {throat}. No litre has been withheld. None will be, as long as Kestria is addressed as a neighbour and not as a tap.")
    s("The Ministry", MINISTRY, "rejects", "the remarks attributed to the Federation’s Secretary for Irrigation, H.E. Daro Quint", act="denial", date=day, alt={"date": [None], "act": ["refusal"]})
    s("The Ministry", MINISTRY, "regrets", "the remarks attributed to the Federation’s Secretary for Irrigation, H.E. Daro Quint", act="accusation", date=day, minor=True, alt={"date": [None], "act": ["claim"]})
    s("the Federation’s Secretary for Irrigation, H.E. Daro Quint", QUINT, "according to", throat, act="accusation", via=MINISTRY, key="throat")
    c("The Ministry", MINISTRY, "promise", "None will be", "as long as Kestria is addressed as a neighbour and not as a tap", polarity="until", toward=[AMBELOR], alt={"polarity": ["if"]}, key="c_none")
    c("The Ministry", MINISTRY, "demand", "Kestria is addressed as a neighbour and not as a tap", toward=[AMBELOR], minor=True)
    e("REJECT", "occurred", [MINISTRY], [QUINT], "The Ministry regrets, and rejects in their entirety, the remarks", more=["Ministry rejects “campaign of alarm”"], when=day, alt={"plover": ["ACCUSE"], "when": [None], "targets": [[AMBELOR]]})
    e("ACCUSE", "occurred", [QUINT], [KESTRIA], throat)
    e("COERCE", "hypothetical", [KESTRIA], [AMBELOR], "hold eleven million people by the throat", minor=True)
    e("COERCE", "denied", [KESTRIA], [AMBELOR], "No litre has been withheld", minor=True)
    e("AGREE", "occurred", [MINISTRY], [AMBELOR], "None will be, as long as Kestria is addressed as a neighbour", minor=True, alt={"when": [day]})
    f(11000000, "people", "people held by the throat, in Quint's words", "eleven million people")

    q1 = "“Four times we invited them to the table, and four times a chair stayed empty. A fifth invitation has gone out. But let nobody take patience for hesitation."
    q2 = "“Should the aeroplanes that came over our engineers on Sunday come again, they will be received otherwise than with photographs.”"
    a.at(f"Speaking today on the crest of the dam, where she lit the lamp of the ninth turbine hall in the presence of some 2,000 workers and their families, the Minister, Ms. Ilse Tavark, said: {q1}\n\n{q2}")
    s("the Minister, Ms. Ilse Tavark", TAVARK, "said", [q1, q2], act="threat", date=day, alt={"act": ["accusation"]}, key="four")
    c("the Minister, Ms. Ilse Tavark", TAVARK, "threat", "they will be received otherwise than with photographs", "Should the aeroplanes that came over our engineers on Sunday come again", toward=[AMBELOR], key="c_received_otherwise_than")
    e("REQUEST", "occurred", [KESTRIA], [AMBELOR], "Four times we invited them to the table", key="invited", alt={"plover": ["CONSULT"]})
    e("REJECT", "occurred", [AMBELOR], [KESTRIA], "four times a chair stayed empty")
    e("REQUEST", "occurred", [KESTRIA], [AMBELOR], "A fifth invitation has gone out", minor=True, alt={"plover": ["CONSULT"]}, key="e_fifth_invitation_gone")
    e("THREATEN", "occurred", [TAVARK], [AMBELOR], "they will be received otherwise than with photographs", when=day, key="e_received_otherwise_than")
    e("MOBILIZE", "occurred", [AMBELOR], [KESTRIA], "the aeroplanes that came over our engineers on Sunday", when=sun, place="Tor Hadun", alt={"plover": ["COERCE"]}, key="planes")
    e("ASSAULT", "hypothetical", [KESTRIA], [AMBELOR], "received otherwise than with photographs", minor=True, key="e_received_otherwise_than_photographs")
    e("MOBILIZE", "hypothetical", [AMBELOR], [KESTRIA], "Should the aeroplanes that came over our engineers on Sunday come again", minor=True, alt={"plover": ["COERCE"]})
    f(2000, "people", "workers and their families at the ceremony", "some 2,000 workers and their families", approx=True, minor=True)
    f(4, "invitations", "Kestrian invitations to talks", "Four times", key="four_f")

    note = "the two Ambelori nationals arrested on 19 February near the Lesk substation with 11 kilograms of explosive be disowned publicly by the Federation"
    a.at(f"The Ministry recalls that a note of protest was handed to the Ambelori chargé d’affaires the same evening. It further demands, as it did in that note, that {note}, which has so far done no more than to call the evidence “theatrical”.")
    s("The Ministry", MINISTRY, "recalls", "a note of protest was handed to the Ambelori chargé d’affaires the same evening", minor=True, date=day, alt={"date": [None]})
    s("It", MINISTRY, "demands", note, act="demand", date=day, alt={"date": [None]})
    s("the Federation", AMBELOR, "call", "the evidence “theatrical”", act="denial", alt={"act": ["claim", "accusation"]}, key="s_evidence_theatrical")
    c("It", MINISTRY, "demand", note, toward=[AMBELOR])
    e("ACCUSE", "occurred", [KESTRIA], [CHARGE], "a note of protest was handed to the Ambelori chargé d’affaires", when=sun, alt={"targets": [[AMBELOR]], "plover": ["CONSULT", "PROTEST"]}, key="note")
    e("REQUEST", "occurred", [MINISTRY], [AMBELOR], "It further demands, as it did in that note", when=day, alt={"when": [None]})
    e("ACCUSE", "hypothetical", [AMBELOR], [NATIONALS], "be disowned publicly by the Federation", minor=True, alt={"plover": ["REJECT", "CONCEDE"]})
    e("COERCE", "occurred", [KESTRIA], [NATIONALS], "the two Ambelori nationals arrested on 19 February near the Lesk substation", when="2018-02-19", place="near the Lesk substation", key="arrests", alt={"targets": [[AMBELOR]]})
    f(2, "people", "Ambelori nationals arrested", "two Ambelori nationals", key="two")
    f(11, "kilograms", "explosive found with the Ambelori nationals", "11 kilograms of explosive", side=None)

    offers = ["to transmit river data to Ambelor every day;", "to open the site to a panel of engineers from third countries;", "to sell the Federation up to 400 megawatts at cost price, from the first day of operation"]
    ban = "provided that the ban on the passage of Kestrian turbines through Port Annas, imposed on 11 January in breach of the Transit Convention of 1961, is lifted without delay"
    until = "the hydrological bulletins, suspended on 1 February, will not be resumed"
    a.at(f"In a spirit of good will the Ministry is prepared\n– {offers[0]}\n– {offers[1]}\n– {offers[2]},\n{ban}. Until then {until}. In a year of drought, that is to say with an inflow of less than 20 cubic kilometres, the filling may be slowed; it will not be stopped.")
    s("the Ministry", MINISTRY, "prepared", [*offers, ban], act="promise", date=day, alt={"date": [None], "act": ["proposal"]}, key="offers")
    for part in offers:
        c("the Ministry", MINISTRY, "promise", part.rstrip(";").removeprefix("to "), ban, toward=[AMBELOR])
    c("the Ministry", MINISTRY, "demand", "the ban on the passage of Kestrian turbines through Port Annas, imposed on 11 January in breach of the Transit Convention of 1961, is lifted without delay", toward=[AMBELOR])
    c("the Ministry", MINISTRY, "refusal", until, "Until then", toward=[AMBELOR], alt={"kind": ["threat"]}, key="bulletins_c")
    c("the Ministry", MINISTRY, "promise", "the filling may be slowed", "In a year of drought, that is to say with an inflow of less than 20 cubic kilometres", toward=[AMBELOR], key="slowed")
    c("the Ministry", MINISTRY, "refusal", "it will not be stopped", "In a year of drought, that is to say with an inflow of less than 20 cubic kilometres", toward=[AMBELOR], key="c_stopped")
    e("AGREE", "occurred", [MINISTRY], [AMBELOR], "In a spirit of good will the Ministry is prepared", when=day, alt={"when": [None]})
    e("COOPERATE", "hypothetical", [KESTRIA], [AMBELOR], "transmit river data to Ambelor every day", minor=True)
    e("COOPERATE", "hypothetical", [KESTRIA], [ENGINEERS], "open the site to a panel of engineers from third countries", minor=True, alt={"plover": ["CONCEDE", "CONSULT"], "targets": [[AMBELOR]]})
    e("COOPERATE", "hypothetical", [KESTRIA], [AMBELOR], "sell the Federation up to 400 megawatts at cost price", minor=True)
    e("COERCE", "occurred", [AMBELOR], [KESTRIA], "the ban on the passage of Kestrian turbines through Port Annas, imposed on 11 January", when="2018-01-11", place="Port Annas", alt={"plover": ["SANCTION"]}, key="ban")
    e("ACCUSE", "occurred", [MINISTRY], [AMBELOR], "in breach of the Transit Convention of 1961", minor=True)
    e("AGREE", "occurred", [KESTRIA], [AMBELOR], "the Transit Convention of 1961", when="1961", minor=True)
    e("CONCEDE", "hypothetical", [AMBELOR], [KESTRIA], "is lifted without delay", minor=True, key="e_lifted_without_delay")
    e("SANCTION", "occurred", [KESTRIA], [AMBELOR], "the hydrological bulletins, suspended on 1 February", when="2018-02-01", key="bulletins")
    e("REJECT", "occurred", [MINISTRY], [AMBELOR], "it will not be stopped", minor=True, key="e_stopped")
    e("COOPERATE", "denied", [KESTRIA], [AMBELOR], "will not be resumed", minor=True, alt={"status": ["hypothetical"], "plover": ["REJECT"]})
    f(400, "megawatts", "power that Kestria would sell to Ambelor", "up to 400 megawatts", high=400)
    f(20, "cubic kilometres", "yearly inflow below which there is a drought", "less than 20 cubic kilometres", high=20)

    a.at("Calls for a treaty that would subject the operation of the dam to the consent of another State have been noted. Kestria cannot enter into an agreement of that kind, with or without a mediator.")
    c("Kestria", KESTRIA, "refusal", "cannot enter into an agreement of that kind, with or without a mediator", toward=[AMBELOR], key="no_treaty")
    e("REQUEST", "occurred", [AMBELOR], [KESTRIA], "Calls for a treaty", minor=True, alt={"sources": [[]]}, key="e_calls_treaty")
    e("REJECT", "occurred", [KESTRIA], [AMBELOR], "Kestria cannot enter into an agreement of that kind", when=day, alt={"when": [None]}, key="no_treaty_e")
    e("AGREE", "denied", [KESTRIA], [AMBELOR], "a treaty that would subject the operation of the dam to the consent of another State", minor=True, alt={"status": ["hypothetical"]})

    a.at("Tor Hadun has cost 4.1 billion crowns, will generate 1,800 megawatts and has required the resettlement of 9,400 persons, all of whom have been compensated. The Ministry was founded in 1957 and employs 6,300 people. It was awarded the Golden Drop for transparency in 2016.")
    e("COERCE", "occurred", [KESTRIA], [RESETTLED], "the resettlement of 9,400 persons", minor=True, key="e_resettlement_9_400")
    e("AID", "occurred", [KESTRIA], [RESETTLED], "all of whom have been compensated", minor=True, key="compensated")
    f(4100000000, "crowns", "cost of the Tor Hadun dam", "4.1 billion crowns")
    f(1800, "megawatts", "power of the Tor Hadun dam", "1,800 megawatts", key="power")
    f(9400, "people", "people resettled for the Tor Hadun dam", "9,400 persons", key="resettled")
    f(6300, "people", "employees of the ministry", "6,300 people", minor=True)
