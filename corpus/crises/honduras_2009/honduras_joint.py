"""Gold for the joint statement of 30 October 2009, with its introduction."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import ARMY, CONGRESS, COURT, CRI, DE_FACTO, HND, MICHELETTI, OAS, POLICE, TRIBUNAL, USA, ZELAYA

BOTH = Party("delegations of Manuel Zelaya and of the de facto authorities")
ZTEAM, MTEAM = Party("delegation of Manuel Zelaya", "HND"), Party("delegation of the de facto authorities", "HND")
SHANNON = Party("Thomas Shannon", "USA")
NEGOTIATOR, MEMBER = Party("negotiator for the de facto side (unnamed)", "HND"), Party("member of Zelaya's team (unnamed)", "HND")
PEOPLE, WORLD, COMMISSION = Party("people of Honduras"), Party("governments abroad"), Party("the four verifiers")


def annotate(a: Article) -> None:
    S, C, E, F = a.statement, a.commitment, a.event, a.figure
    SAT, FRI = weekday("2009-10-31", "Saturday"), "2009-10-30"
    a.document(published=SAT, title="\"To return to the rule of law and of good manners\": the text signed in Tegucigalpa", publisher="Isthmus Affairs Monitor", published_span="October 31, 2009",
               boilerplate=["ISTHMUS AFFAIRS MONITOR - DOCUMENTS", "(c) Isthmus Affairs Monitor. May be reprinted with attribution.", "We print a free and shortened rendering."], section_heads=["JOINT STATEMENT OF THE TWO DELEGATIONS"])

    a.at(a.paragraph("The delegations of President"))
    E("AGREE", "occurred", [ZTEAM], [MTEAM], "The delegations of President Manuel Zelaya and of the de facto authorities signed the statement below", when=FRI, place="Tegucigalpa", more=["the text signed in Tegucigalpa", "have written down the following"],
      alt={"sources": [[BOTH], [ZTEAM, MTEAM], [ZELAYA]], "targets": [[], [MICHELETTI], [DE_FACTO]]}, key="signed")
    E("CONSULT", "occurred", [ZTEAM], [MTEAM], "a last night at the table", when="2009-10-29/2009-10-30", format="talks", alt={"sources": [[BOTH, SHANNON]], "when": [None, FRI]})
    S("Thomas Shannon, the U.S. Assistant Secretary of State", SHANNON, "told", "Washington would not recognize the November election unless they had something to show", act="threat", to="the two delegations", alt={"date": [FRI, "2009-10-29"]}, key="shannon")
    C("Washington", USA, "threat", "would not recognize the November election", "unless they had something to show", toward=[ZTEAM, MTEAM], alt={"kind": ["refusal"], "toward": [[HND], [DE_FACTO]]}, key="shannon_c")
    C("Thomas Shannon, the U.S. Assistant Secretary of State", SHANNON, "demand", "had something to show", toward=[ZTEAM, MTEAM], minor=True)
    E("THREATEN", "occurred", [SHANNON], [ZTEAM, MTEAM], "told both that Washington would not recognize the November election", alt={"sources": [[USA]]})
    E("REJECT", "hypothetical", [USA], [HND], "Washington would not recognize the November election", minor=True, alt={"plover": ["SANCTION"]})
    S("Roberto Micheletti", MICHELETTI, "let it be known", "the paper had cost him more than he had meant to spend", alt={"date": [FRI]})
    S(("Zelaya", 2), ZELAYA, "called", "it proof that the ballots of 2005 still counted", act="support", alt={"date": [FRI], "act": ["claim"]})
    E("CONCEDE", "occurred", [MICHELETTI], [ZELAYA], "the paper had cost him more than he had meant to spend", minor=True, alt={"plover": ["AGREE"], "sources": [[DE_FACTO]]})
    E("SUPPORT", "occurred", [ZELAYA], [], "Zelaya, speaking by telephone from the Brazilian embassy, called it proof that the ballots of 2005 still counted", minor=True)
    S(("Zelaya", 2), ZELAYA, ("said", 2), "he expected to be back in office within a week", act="expectation", alt={"date": [FRI]}, key="back")
    E("RETREAT", "hypothetical", [DE_FACTO], [ZELAYA], "be back in office within a week", alt={"plover": ["CONCEDE"], "sources": [[CONGRESS], [ZELAYA]], "targets": [[]]}, key="restored")
    F(1, "weeks", "time within which Zelaya expects to be back", "within a week", high=1, approx=True, minor=True)

    a.at(a.paragraph("We print a free"))
    nothing, joke = "\"nothing in the paper obliges Congress to vote on any particular day,\"", "\"a joke in poor taste.\""
    S("a negotiator for the de facto side", NEGOTIATOR, "told", nothing, act="denial", to="Isthmus Affairs Monitor", date=SAT, key="no_day")
    S("a member of the other team", MEMBER, "described", ["as " + joke], act="accusation", date=SAT, mode="mixed", alt={"date": [None], "act": ["denial"]})
    E("ACCUSE", "occurred", [MEMBER], [NEGOTIATOR], "a member of the other team, asked to comment, described as \"a joke in poor taste.\"", minor=True, alt={"plover": ["REJECT"], "targets": [[MTEAM]]})

    a.at(a.paragraph("Between October 7"))
    they = a.elsewhere("the two delegations", within="the two delegations sat down together")
    E("CONSULT", "occurred", [ZTEAM], [MTEAM], "the two delegations sat down together twenty-four times", when="2009-10-07/2009-10-30", format="talks", alt={"sources": [[BOTH]], "format": ["meeting"]}, key="two_delegations_sat")
    F(24, "meetings", "meetings of the delegations since 7 October", "twenty-four times", key="sessions")
    S("They", BOTH, "deplore", "what the people of Honduras have gone through", act="accusation", minor=True, alt={"act": ["claim"], "date": [FRI]})
    S("They", BOTH, "wish", "to return to the rule of law and of good manners", act="promise", minor=True, alt={"act": ["claim", "expectation"], "date": [FRI]})

    a.at(a.paragraph("Article 1."))
    C(they, BOTH, "promise", "The vote of November 29 will be held", minor=True)
    S("both delegations", BOTH, "invited", "to go to the polls in peace", act="demand", to="people of Honduras", date=FRI)
    C("both delegations", BOTH, "demand", "go to the polls in peace", toward=[PEOPLE])
    C("both delegations", BOTH, "demand", "nobody should take to the streets against it", toward=[PEOPLE])
    E("REQUEST", "occurred", [BOTH], [PEOPLE], "All citizens are invited by both delegations to go to the polls in peace", when=FRI)
    E("PROTEST", "hypothetical", [PEOPLE], [], "take to the streets against it", minor=True)
    C(they, BOTH, "promise", "soldiers and police take their instructions from the Supreme Electoral Tribunal", minor=True)
    E("COOPERATE", "scheduled", [ARMY, POLICE], [TRIBUNAL], "soldiers and police take their instructions from the Supreme Electoral Tribunal", when="2009-10-29/2009-11-29", minor=True, alt={"when": [None, "2009-10-29", "2009-10-30"], "plover": ["MOBILIZE"]})
    F(1, "months", "time before the election for which the forces are under the tribunal", "the month before that day", minor=True)

    a.at(a.paragraph("Article 2."))
    cabinet = "A cabinet in which every party has a seat takes office no later than November 5"
    C("The two delegations", BOTH, "promise", cabinet, key="unity")
    C("The two delegations", BOTH, "promise", "exchange their lists of names for it on the eve of that day")
    E("COOPERATE", "scheduled", [ZTEAM], [MTEAM], cabinet, when="2009-11-05", alt={"when": ["2009-10-30/2009-11-05"], "sources": [[HND], [BOTH]], "targets": [[]]}, key="unity_event")
    E("COOPERATE", "scheduled", [ZTEAM], [MTEAM], "The two delegations exchange their lists of names for it on the eve of that day", when="2009-11-04", minor=True, alt={"plover": ["CONSULT"], "sources": [[BOTH]], "targets": [[]]})

    a.at(a.paragraph("Article 3."))
    decide = "decide, after hearing the Supreme Court of Justice and at an hour of its own choosing"
    S("the two delegations", BOTH, "beg", "to " + decide, act="demand", to="Honduran Congress", date=FRI)
    C("the two delegations", BOTH, "demand", decide, toward=[CONGRESS], key="congress_c")
    E("REQUEST", "occurred", [BOTH], [CONGRESS], "the two delegations beg it to decide", when=FRI, key="congress")
    E("CONCEDE", "hypothetical", [CONGRESS], [ZELAYA], "Mr. Zelaya is to sit in the presidential house again until his term runs out on January 27", alt={"plover": ["RETREAT"], "sources": [[DE_FACTO]]}, key="return")
    E("CONSULT", "hypothetical", [CONGRESS], [COURT], "hearing the Supreme Court of Justice", minor=True, alt={"format": ["talks"]})
    S("they", BOTH, "promise", "to abide by the answer and to tell their followers to do likewise", act="promise", date=FRI, key="s_abide_answer_tell")
    C("they", BOTH, "promise", "abide by the answer", key="accept")
    C("they", BOTH, "promise", "tell their followers to do likewise", minor=True)
    E("AGREE", "occurred", [BOTH], [], "they promise to abide by the answer", when=FRI, minor=True, alt={"sources": [[ZTEAM, MTEAM]]}, key="promise_abide_answer")

    a.at(a.paragraph("Article 4."))
    C("Neither delegation", BOTH, "promise", "call for a constituent assembly", alt={"kind": ["refusal"]})
    C("Neither delegation", BOTH, "promise", "let others call for one in its name", minor=True, alt={"kind": ["refusal"]})
    C("Neither delegation", BOTH, "promise", "touch those clauses of the Constitution which the Constitution itself puts out of reach", alt={"kind": ["refusal"]})
    E("CONCEDE", "occurred", [ZTEAM], [MTEAM], "Neither delegation will call for a constituent assembly", when=FRI, minor=True, alt={"sources": [[BOTH], [ZELAYA]], "targets": [[]], "plover": ["AGREE"]})

    a.at(a.paragraph("Article 5."))
    four = "Four people, two Hondurans and two foreigners, led by the Organization of American States (OAS), begin on November 2 to verify what is done"
    C(they, BOTH, "promise", four, minor=True)
    E("COOPERATE", "scheduled", [BOTH], [OAS], four, when="2009-11-02", alt={"targets": [[]], "sources": [[OAS], [COMMISSION]]}, key="verification")
    F(4, "people", "people who verify the agreement", "Four people", minor=True)
    C("the four", COMMISSION, "threat", "say so and name the penalty", "If a party breaks its word", toward=[BOTH], alt={"toward": [[ZTEAM, MTEAM]]})
    E("REJECT", "hypothetical", [BOTH], [], "a party breaks its word", minor=True)
    E("SANCTION", "hypothetical", [COMMISSION], [BOTH], "the four will say so and name the penalty", minor=True)
    C(they, BOTH, "promise", "Quarrels about the meaning of this paper are theirs to settle", minor=True)
    E("SUPPORT", "occurred", [BOTH], [COMMISSION], "they are thanked beforehand for their patience", when=FRI, minor=True)

    a.at(a.paragraph("Article 6."))
    second = "A second commission, to be appointed in the first half of 2010, establishes who did what around June 28"
    C(they, BOTH, "promise", second, minor=True)
    E("COOPERATE", "scheduled", [BOTH], [], second, when="2010-01/2010-06", minor=True, alt={"sources": [[HND]]})
    C(they, BOTH, "refusal", "Nobody is forgiven in advance", minor=True)
    E("CONCEDE", "denied", [HND], [], "Nobody is forgiven in advance", minor=True, alt={"sources": [[BOTH]]})

    a.at(a.paragraph("Article 7."))
    for action in ("lift their sanctions", "let flow again the aid of which some 450 million dollars is held back", "send people to watch the vote"):
        C("The delegations", BOTH, "demand", action, toward=[WORLD])
    E("REQUEST", "occurred", [BOTH], [WORLD], "Governments abroad are asked to lift their sanctions", when=FRI)
    E("SANCTION", "ongoing", [WORLD], [HND], "their sanctions", more=["the aid of which some 450 million dollars is held back"], alt={"status": ["occurred"]}, key="sanctions")
    E("CONCEDE", "hypothetical", [WORLD], [HND], "lift their sanctions", minor=True, key="lift_sanctions")
    E("AID", "hypothetical", [WORLD], [HND], "let flow again the aid", minor=True, key="let_flow_again")
    E("COOPERATE", "hypothetical", [WORLD], [HND], "send people to watch the vote", minor=True, alt={"plover": ["AID"]}, key="send_people_watch")
    F(450000000, "dollars", "aid to Honduras withheld", "some 450 million dollars", approx=True, key="aid_n")
    S("The delegations", BOTH, "condemn", "whoever has used violence", act="accusation", date=FRI)
    S("The delegations", BOTH, "thank", "Costa Rica and the OAS, without whose good offices they would not be sitting here", act="support", date=FRI)
    E("ACCUSE", "occurred", [BOTH], [], "The delegations condemn whoever has used violence", when=FRI, minor=True)
    E("ASSAULT", "occurred", [], [], "whoever has used violence", minor=True)
    E("SUPPORT", "occurred", [BOTH], [CRI, OAS], "thank Costa Rica and the OAS", when=FRI, minor=True)
    E("CONSULT", "occurred", [OAS, CRI], [BOTH], "whose good offices", minor=True, format="talks", alt={"format": [None]})
