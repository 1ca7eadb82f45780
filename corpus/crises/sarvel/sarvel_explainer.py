"""Gold for the explainer on the Sarvel, March 2018."""

from annotate import Article, Party
from parties import AMBELOR, KESTRIA, MINISTRY, QUINT, TAVARK, UN

# fmt: off
OFFICIAL, CUSTOMS, AIRFORCE = Party("Kestrian official (unnamed)"), Party("Ambelori customs"), Party("Ambelori air force")
AIDE, FELD, DIPLOMAT, FARMERS = Party("Ambelori council aide (unnamed)"), Party("Ana Feld"), Party("diplomat close to the UN envoy (unnamed)"), Party("Kestrian farmers' group")
ENVOY, COUNCIL, COURT, MEN, PEOPLE = Party("UN envoy (unnamed)", "UN"), Party("Ambelor's ruling council"), Party("arbitration court"), Party("two Ambelori men"), Party("people under the lake")


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    day, fri, sun, thu = "2018-03-19", "2018-03-16", "2018-03-18", "2018-03-22"
    a.document(published=day, title="Can you own a river? The Sarvel fight in eight questions", byline="By Jo Mendel", publisher="Plainly", published_span="March 19, 2018",
               boilerplate=["PLAINLY / Big questions, small words", "Update, 4:15 p.m.: This piece now says that Ambelor's council will meet Thursday, not Wednesday.", "[More: Why your almonds drink more than you do]"],
               section_heads=["What is everyone yelling about?", "Is that legal?", "So has Kestria turned off the tap?", "Wait, Ambelor is holding their turbines?", "I heard there were bombs.", "Will there be a war?", "Is anyone talking?", "Who's already lost?"],
               alt={"publisher": ["PLAINLY"]})

    fill = "it would start filling the lake behind the wall on May 15, two weeks earlier than it had announced at the beginning of the month"
    a.at(f"A wall. Kestria, which is high up and has rain, has built one 140 meters tall across the Sarvel River at a place called Tor Hadun. Ambelor, which is flat and has cotton, gets nine-tenths of its water from that river. Last Friday Kestria said {fill}.")
    s(("Kestria", 2), KESTRIA, "said", fill, date=fri, alt={"act": ["threat", "promise"]}, key="announce")
    c(("Kestria", 2), KESTRIA, "promise", "start filling the lake behind the wall on May 15", toward=[AMBELOR], alt={"kind": ["threat"], "toward": [[]]}, key="fill")
    f(140, "metres", "height of the Tor Hadun dam", "140 meters", minor=True)
    f(90, "percent", "share of Ambelor's water that comes from the Sarvel", "nine-tenths of its water", alt={"value": [0.9]})
    f(2, "weeks", "time by which the filling was brought forward", "two weeks", minor=True)

    quote = "\"We were not in the room when that was signed, and neither was our river,\""
    a.at(f"Depends whom you ask, and both will charge you. Ambelor cites a colonial-era paper from 1923 that gives it a veto over anything built upstream. {quote} a Kestrain official told me; his government considers it dead. There's no treaty since. Ambelor wants one. Kestria has refused any text that lets somebody else run its dam.")
    s(("Ambelor", 1), AMBELOR, "cites", "a colonial-era paper from 1923 that gives it a veto over anything built upstream")
    s("a Kestrain official", OFFICIAL, "told", quote, act="refusal", to="Jo Mendel", alt={"act": ["claim"], "addressee": ["me", None]})
    s("his government", KESTRIA, "considers", "it dead", act="refusal", alt={"act": ["denial", "claim"]})
    s(("Ambelor", 2), AMBELOR, "wants", "one", act="demand")
    s("Kestria", KESTRIA, "refused", "any text that lets somebody else run its dam", act="refusal", key="refused")
    c(("Ambelor", 2), AMBELOR, "demand", "one", toward=[KESTRIA], note="a treaty")
    c("Kestria", KESTRIA, "refusal", "any text that lets somebody else run its dam", toward=[AMBELOR], key="no_treaty")
    e("AGREE", "occurred", [], [], "a colonial-era paper from 1923", when="1923", minor=True, alt={"targets": [[AMBELOR]]})
    e("REJECT", "occurred", [KESTRIA], [AMBELOR], "his government considers it dead", minor=True)
    e("REQUEST", "occurred", [AMBELOR], [KESTRIA], "Ambelor wants one", minor=True, key="e_ambelor_wants_one")
    e("REJECT", "occurred", [KESTRIA], [AMBELOR], "Kestria has refused any text that lets somebody else run its dam", key="no_treaty_e")
    e("AGREE", "hypothetical", [KESTRIA], [AMBELOR], "any text that lets somebody else run its dam", minor=True, alt={"status": ["denied"]})

    flow = "the flow at the border won't drop below 250 cubic meters (66,000 gallons) a second"
    crop = "he needs 420 in July or a third of the crop is gone"
    back = "they'll be back the day its turbines, 6 of which have been sitting on a dock in Port Annas since January, are let through"
    a.at(f"No, and it swears it never will. Its Power Ministry says {flow}. Ambelor's irrigation chief, Daro Quint, says {crop}, and that a promise without a signature is weather. He also points out that Kestria quit sending water-level bulletins in February. Kestria says {back}.")
    s(("it", 1), KESTRIA, "swears", "it never will", act="promise", alt={"act": ["refusal", "denial"]})
    s("Its Power Ministry", MINISTRY, ("says", 1), flow, act="promise", key="flow_s")
    s("Ambelor's irrigation chief, Daro Quint", QUINT, ("says", 2), [crop, "a promise without a signature is weather"], act="demand", alt={"act": ["accusation", "expectation"]})
    s("He", QUINT, "points out", "Kestria quit sending water-level bulletins in February", act="accusation")
    s(("Kestria", 2), KESTRIA, ("says", 3), back, act="promise", alt={"act": ["refusal", "demand"]}, key="back_s")
    c(("it", 1), KESTRIA, "promise", "it never will", toward=[AMBELOR], note="turn off the tap", alt={"kind": ["refusal"]}, key="c_never")
    c("Its Power Ministry", MINISTRY, "promise", flow, toward=[AMBELOR], key="flow")
    c("Ambelor's irrigation chief, Daro Quint", QUINT, "demand", "he needs 420 in July", toward=[KESTRIA], minor=True)
    c(("Kestria", 2), KESTRIA, "promise", "they'll be back", "the day its turbines, 6 of which have been sitting on a dock in Port Annas since January, are let through", polarity="until", toward=[AMBELOR], alt={"polarity": ["if"]}, key="bulletins_c")
    e("COERCE", "denied", [KESTRIA], [AMBELOR], "it swears it never will", minor=True, alt={"plover": ["SANCTION"]})
    e("AGREE", "occurred", [MINISTRY], [AMBELOR], f"Its Power Ministry says {flow}", minor=True, alt={"sources": [[KESTRIA]]})
    e("SANCTION", "occurred", [KESTRIA], [AMBELOR], "Kestria quit sending water-level bulletins", when="2018-02", key="bulletins")
    e("AGREE", "occurred", [KESTRIA], [AMBELOR], "Kestria says they'll be back", minor=True, alt={"plover": ["REQUEST", "REJECT"]})
    e("REQUEST", "occurred", [QUINT], [KESTRIA], "says he needs 420 in July", minor=True)
    e("ACCUSE", "occurred", [QUINT], [KESTRIA], "He also points out that Kestria quit sending water-level bulletins", minor=True)
    e("COOPERATE", "hypothetical", [KESTRIA], [AMBELOR], "they'll be back", minor=True, more=["the bulletins restart"])
    e("CONCEDE", "hypothetical", [AMBELOR], [KESTRIA], "its turbines, 6 of which have been sitting on a dock in Port Annas since January, are let through", minor=True, key="e_turbines_6_sitting")
    f(250, "cubic metres per second", "least flow of the Sarvel at the border promised by Kestria", "250 cubic meters (66,000 gallons) a second", low=250, alt={"low": [None]}, key="flow_f")
    f(420, "cubic metres per second", "flow that Ambelor needs in July", "420", minor=True)
    f(33, "percent", "share of the crop that would be lost", "a third of the crop", approx=True, minor=True, alt={"value": [33.3, 0.333], "approx": [False]})
    f(6, "turbines", "Kestrian turbines in Port Annas", "6", key="turbines")

    a.at("It's Ambelor's port. Customs says the paperwork smelled wrong. Quint was more candid on the radio: no water, no wheels. Kestria has taken the matter to an arbitration court in a third country and is asking for $90 million.")
    s("Customs", CUSTOMS, "says", "the paperwork smelled wrong", act="accusation", alt={"act": ["claim"]})
    s("Quint", QUINT, None, "no water, no wheels", act="threat", alt={"act": ["refusal"]})
    s("Kestria", KESTRIA, "asking", "for $90 million", act="demand")
    c("Quint", QUINT, "refusal", "no wheels", "no water", polarity="if", toward=[KESTRIA], alt={"kind": ["threat"]})
    c("Kestria", KESTRIA, "demand", "$90 million", toward=[AMBELOR])
    e("COERCE", "ongoing", [AMBELOR], [KESTRIA], a.elsewhere("Ambelor is holding their turbines"), when="2018-01/2018-03", alt={"when": [None, "2018-01"], "plover": ["REJECT", "SANCTION"]}, more=["its turbines, 6 of which have been sitting on a dock in Port Annas since January"], key="ban")
    e("ACCUSE", "occurred", [CUSTOMS], [KESTRIA], "the paperwork smelled wrong", minor=True)
    e("THREATEN", "occurred", [QUINT], [KESTRIA], "no water, no wheels", minor=True, alt={"plover": ["REJECT"]})
    e("ACCUSE", "occurred", [KESTRIA], [AMBELOR], "Kestria has taken the matter to an arbitration court in a third country", alt={"targets": [[COURT]]})
    e("REQUEST", "occurred", [KESTRIA], [AMBELOR], "is asking for $90 million", alt={"targets": [[COURT]]})
    f(90000000, "dollars", "damages asked by Kestria", "$90 million", side=None)

    sent = "it sent them"
    survey = "Survey aircraft, unarmed, on our side of the line"
    a.at(f"You heard about 25 pounds of explosive, found on two Ambelori men near a substation. Their trial opens April 9. Ambelor denies that {sent}, calls them beekeepers, and has asked three times to see them. It was turned down three times. Then there were planes over the dam on March 4. {survey}, says Ambelor's air force. Fighters, says Kestria, which has since moved an anti-aircraft battalion to the dam and told its neighbor it will shoot if they return.")
    s(("Ambelor", 1), AMBELOR, "denies", sent, act="denial", key="denies")
    s(("Ambelor", 1), AMBELOR, "calls", "them beekeepers", act="claim", alt={"act": ["denial"]}, minor=True)
    s(("Ambelor", 1), AMBELOR, "asked", "to see them", act="demand")
    s("Ambelor's air force", AIRFORCE, ("says", 1), survey, act="denial", alt={"act": ["claim"]}, key="survey")
    s("Kestria", KESTRIA, ("says", 2), "Fighters", act="accusation", alt={"act": ["claim"]})
    s("Kestria", KESTRIA, "told", "it will shoot if they return", act="threat", to="Ambelor", alt={"addressee": ["its neighbor"]}, key="shoot_s")
    c(("Ambelor", 1), AMBELOR, "demand", "see them", toward=[KESTRIA])
    c("Kestria", KESTRIA, "threat", "it will shoot", "if they return", toward=[AMBELOR], key="shoot")
    e("COERCE", "scheduled", [KESTRIA], [MEN], "Their trial opens April 9", when="2018-04-09", alt={"plover": ["ACCUSE", "SANCTION"]})
    e("COOPERATE", "denied", [AMBELOR], [MEN], "Ambelor denies that it sent them", alt={"plover": ["ASSAULT", "MOBILIZE"], "targets": [[KESTRIA]]})
    e("REQUEST", "occurred", [AMBELOR], [KESTRIA], "has asked three times to see them", alt={"plover": ["CONSULT"]})
    e("REJECT", "occurred", [KESTRIA], [AMBELOR], "It was turned down three times")
    e("MOBILIZE", "occurred", [AMBELOR], [KESTRIA], "there were planes over the dam", when="2018-03-04", place="Tor Hadun", alt={"plover": ["COERCE"]}, key="planes", more=[survey])
    e("MOBILIZE", "occurred", [KESTRIA], [AMBELOR], "Kestria, which has since moved an anti-aircraft battalion to the dam", place="Tor Hadun", when="2018-03", alt={"when": [None]})
    e("ACCUSE", "occurred", [KESTRIA], [AMBELOR], "Fighters, says Kestria", minor=True)
    e("THREATEN", "occurred", [KESTRIA], [AMBELOR], "told its neighbor it will shoot if they return", key="e_told_neighbor_shoot")
    e("ASSAULT", "hypothetical", [KESTRIA], [AMBELOR], "it will shoot", minor=True, key="e_shoot")
    f(25, "pounds", "explosive found with the two Ambelori men", "25 pounds of explosive", alt={"approx": [True]})
    f(2, "people", "Ambelori men found with explosive", "two Ambelori men", key="two")
    f(3, "requests", "Ambelori requests to see the arrested men", "asked three times", minor=True)

    strike = "a strike on the dam wasn't among them \"unless they begin filling without us.\""
    bombs = "\"People don't bomb a dam they live under,\""
    a.at(f"Ambelor's ruling council meets Thursday to vote on what it calls \"all measures.\" A council aide said that {strike} That is what Kestria has scheduled. You can do the math. Still, Ana Feld, who teaches water law and has seen 11 of these, doesn't expect shooting. {bombs} she said.")
    s("it", COUNCIL, "calls", "\"all measures.\"", minor=True, act="threat", alt={"act": ["claim"]})
    s("A council aide", AIDE, ("said", 1), strike, act="threat", alt={"act": ["denial", "promise"]}, key="strike_s")
    s("Ana Feld", FELD, "doesn't expect", "shooting", act="expectation", alt={"act": ["denial"]})
    s("she", FELD, ("said", 2), bombs, act="claim", alt={"act": ["expectation"]})
    c("A council aide", AIDE, "threat", "a strike on the dam wasn't among them", "unless they begin filling without us", toward=[KESTRIA], alt={"kind": ["promise"]})
    e("CONSULT", "scheduled", [COUNCIL], [], "Ambelor's ruling council meets Thursday", when=thu, format="council")
    e("THREATEN", "occurred", [AIDE], [KESTRIA], "A council aide said that a strike on the dam wasn't among them \"unless they begin filling without us.\"")
    e("ASSAULT", "hypothetical", [AMBELOR], [KESTRIA], "a strike on the dam", place="Tor Hadun")
    f(11, "disputes", "water disputes seen by Ana Feld", "11 of these", minor=True)

    a.at("Sort of. Kestria says it has invited Ambelor to talks five times; Ambelor counted two, one of which, it complains, arrived on a Saturday by fax. Talks set for March 12 in Hollen were called off when Kestria wouldn't have the United Nations in the room. A UN envoy has been commuting between Velm and Port Annas and urged both sides last night to freeze everything, dam and dock, for 60 days. Ambelor accepted within the hour, provided the bulletins restart. Kestria is studying it. It had ruled out stopping for anyone, but a diplomat close to the envoy says Minister Ilse Tavark could live with a month.")
    s(("Kestria", 1), KESTRIA, ("says", 1), "it has invited Ambelor to talks five times", key="five")
    s(("Ambelor", 2), AMBELOR, "counted", "two", act="denial", alt={"act": ["claim"]}, key="two_s")
    s(("it", 2), AMBELOR, "complains", ["one of which", "arrived on a Saturday by fax"], act="accusation", minor=True)
    s(("Kestria", 2), KESTRIA, "wouldn't", "have the United Nations in the room", act="refusal")
    s("A UN envoy", ENVOY, "urged", "to freeze everything, dam and dock, for 60 days", act="demand", to="both sides", date=sun, alt={"act": ["proposal"]}, key="freeze_s")
    s(("Ambelor", 3), AMBELOR, "accepted", "provided the bulletins restart", act="promise", date=sun, alt={"act": ["demand", "support"], "date": [None]})
    s("It", KESTRIA, "ruled out", "stopping for anyone", act="refusal", key="nostop")
    s(("Kestria", 3), KESTRIA, "studying", ("it", 3), minor=True)
    s("a diplomat close to the envoy", DIPLOMAT, ("says", 2), "Minister Ilse Tavark could live with a month", act="expectation", alt={"act": ["claim", "promise"]})
    c(("Kestria", 2), KESTRIA, "refusal", "have the United Nations in the room", toward=[UN], alt={"toward": [[AMBELOR], []]})
    c("A UN envoy", ENVOY, "demand", "freeze everything, dam and dock, for 60 days", toward=[KESTRIA, AMBELOR])
    c(("Ambelor", 3), AMBELOR, "promise", "accepted", "provided the bulletins restart", toward=[KESTRIA], alt={"toward": [[ENVOY], [UN]]})
    c("It", KESTRIA, "refusal", "stopping for anyone", toward=[AMBELOR], alt={"toward": [[]]}, key="c_stopping_anyone")
    c("Minister Ilse Tavark", TAVARK, "promise", "live with a month", toward=[UN], minor=True, alt={"toward": [[AMBELOR], []]})
    e("REQUEST", "occurred", [KESTRIA], [AMBELOR], "it has invited Ambelor to talks five times", key="invited", alt={"plover": ["CONSULT"]})
    e("ACCUSE", "occurred", [AMBELOR], [KESTRIA], "it complains, arrived on a Saturday by fax", minor=True)
    e("CONSULT", "denied", [KESTRIA], [AMBELOR], "Talks set for March 12 in Hollen were called off", when="2018-03-12", place="Hollen", format="talks", key="hollen")
    e("REJECT", "occurred", [KESTRIA], [UN], "Kestria wouldn't have the United Nations in the room", alt={"targets": [[AMBELOR]]})
    e("CONSULT", "ongoing", [ENVOY], [KESTRIA, AMBELOR], "A UN envoy has been commuting between Velm and Port Annas", format="visit", alt={"format": ["talks"], "status": ["occurred"]})
    e("REQUEST", "occurred", [ENVOY], [KESTRIA, AMBELOR], "urged both sides last night to freeze everything", when=sun)
    e("RETREAT", "hypothetical", [KESTRIA, AMBELOR], [], "freeze everything, dam and dock, for 60 days", minor=True, alt={"plover": ["CONCEDE"]})
    e("AGREE", "occurred", [AMBELOR], [ENVOY], "Ambelor accepted within the hour", when=sun, alt={"targets": [[KESTRIA], [UN]]}, key="accepted")
    e("REJECT", "occurred", [KESTRIA], [], "It had ruled out stopping for anyone", minor=True, alt={"targets": [[AMBELOR]]}, key="e_ruled_out_stopping")
    e("AGREE", "hypothetical", [TAVARK], [ENVOY], "Minister Ilse Tavark could live with a month", minor=True, alt={"plover": ["CONCEDE"], "sources": [[KESTRIA]], "targets": [[AMBELOR], [UN], []]})
    f(5, "invitations", "Kestrian invitations to talks", "five times", key="five_f")
    f(2, "invitations", "Kestrian invitations to talks", "two", key="two_f")
    f(60, "days", "freeze proposed by the UN envoy", "60 days")
    f(1, "months", "freeze that Tavark could accept", "a month", minor=True)

    never = ["it's more like 14,000", "half never saw a crown", "it will block the access road if the gates close before they do"]
    a.at(f"The folks under the lake. Kestria says 9,400 people were moved and paid. A farmers' group up there says {never[0]}, that {never[1]}, and that {never[2]}.")
    s("Kestria", KESTRIA, ("says", 1), "9,400 people were moved and paid", key="paid")
    s("A farmers' group up there", FARMERS, ("says", 2), never, act="accusation", alt={"act": ["threat"]}, key="unpaid")
    c("A farmers' group up there", FARMERS, "threat", "it will block the access road", "if the gates close before they do", toward=[KESTRIA])
    e("COERCE", "occurred", [KESTRIA], [PEOPLE], "9,400 people were moved and paid", minor=True, key="e_9_400_people")
    e("AID", "occurred", [KESTRIA], [PEOPLE], "moved and paid", minor=True, key="e_moved_paid")
    e("AID", "denied", [KESTRIA], [PEOPLE], "half never saw a crown", minor=True, key="e_half_never_saw")
    e("ACCUSE", "occurred", [FARMERS], [KESTRIA], "half never saw a crown", minor=True)
    e("THREATEN", "occurred", [FARMERS], [KESTRIA], "it will block the access road if the gates close before they do")
    e("PROTEST", "hypothetical", [FARMERS], [KESTRIA], "it will block the access road", place="Tor Hadun", alt={"plover": ["COERCE"]})
    f(9400, "people", "people resettled for the Tor Hadun dam", "9,400 people", key="resettled")
    f(14000, "people", "people resettled for the Tor Hadun dam", "14,000", approx=True, key="resettled_farmers")
    f(50, "percent", "share of the resettled who were not paid", "half", minor=True, alt={"value": [0.5]})
