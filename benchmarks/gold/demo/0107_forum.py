"""Gold for the press release of Friday 7 January 2022."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import BLINKEN, DEU, EU, NATO, RUS, STOLTENBERG, UKR

from annotate import Article, Party

FRIDAY = "2022-01-07"
FORUM = Party("Baltic Parliamentary Forum")
KASKMAA, VILDERS = Party("Aino Kaskmaa"), Party("Imants Vilders", "LVA")
PRESIDIUM = Party("Presidium of the Baltic Parliamentary Forum")
DELEGATION = Party("Russian delegation to the Baltic Parliamentary Forum", "RUS")
MINISTERS = Party("NATO foreign ministers", "NATO")
MINSK = Party("Belarus", "BLR")


def annotate(a: Article) -> None:
    a.document(
        published=FRIDAY,
        title="Baltic Parliamentary Forum calls on NATO ministers to hold the line",
        publisher="Baltic Parliamentary Forum",
        boilerplate=["FOR IMMEDIATE RELEASE", "About the Forum",
                     "The Baltic Parliamentary Forum brings together 64 members of eleven parliaments. It does not represent the position of any government.",
                     "Media contact: press@balticforum.example, +000 000 0000"],
        published_span="7 January 2022",
        datelines=["Tallinn, 7 January 2022"],
        alt={"publisher": [None]},
    )

    a.at("Baltic Parliamentary Forum calls on NATO ministers to hold the line")
    a.statement("Baltic Parliamentary Forum", FORUM, "calls on", "to hold the line", act="demand", to="NATO foreign ministers", minor=True, alt={"date": [FRIDAY]})
    a.commitment("Baltic Parliamentary Forum", FORUM, "demand", "hold the line", toward=[NATO], minor=True)
    a.event("REQUEST", "occurred", [FORUM], [MINISTERS], "Baltic Parliamentary Forum calls on NATO ministers to hold the line", when=FRIDAY,
            more=["We call on all allies to reject, in Geneva and in Brussels alike, any limit on the defence of the alliance's eastern members"], alt={"when": [None]})

    a.at("Following today's extraordinary video conference of NATO foreign ministers, the Chair of the Baltic Parliamentary Forum, Aino Kaskmaa, issued the following statement:")
    a.event("CONSULT", "occurred", [MINISTERS], [MINISTERS], "today's extraordinary video conference of NATO foreign ministers", when=FRIDAY, format="video", alt={"targets": [[]]})

    first = ('"The Forum welcomes the unity shown by ministers this afternoon. Russia cannot be given a veto over the choices of its neighbours. We call on all allies to reject, in Geneva and in Brussels alike, '
             "any limit on the defence of the alliance's eastern members.")
    second = '"Dialogue is right, and we support it. But dialogue with a hundred thousand soldiers at the door is not dialogue among equals. Should Moscow attack, the Nord Stream 2 pipeline must never carry a single cubic metre of gas."'
    a.whole()
    a.statement("Aino Kaskmaa", KASKMAA, "issued", [first, second], act="demand", date=FRIDAY, mode="direct", alt={"act": ["support", "refusal", "claim"], "date": [None]})
    a.statement(a.elsewhere("The Forum", within=first), FORUM, "welcomes", "the unity shown by ministers this afternoon", act="support", via=KASKMAA, minor=True, alt={"date": [FRIDAY]})
    a.event("SUPPORT", "occurred", [FORUM], [MINISTERS], "The Forum welcomes the unity shown by ministers this afternoon", when=FRIDAY, minor=True, alt={"when": [None]})
    a.commitment("Aino Kaskmaa", KASKMAA, "refusal", "Russia cannot be given a veto over the choices of its neighbours", toward=[RUS], alt={"kind": ["demand"], "toward": [[NATO], []]})
    a.event("REJECT", "occurred", [FORUM], [RUS], "Russia cannot be given a veto over the choices of its neighbours", when=FRIDAY, minor=True, alt={"when": [None]})
    a.commitment("Aino Kaskmaa", KASKMAA, "demand", "reject, in Geneva and in Brussels alike, any limit on the defence of the alliance's eastern members", toward=[NATO])
    a.commitment("Aino Kaskmaa", KASKMAA, "demand", "the Nord Stream 2 pipeline must never carry a single cubic metre of gas", "Should Moscow attack", alt={"kind": ["threat"], "toward": [[DEU], [RUS], [EU]]})
    a.event("SANCTION", "hypothetical", [], [RUS], "Should Moscow attack, the Nord Stream 2 pipeline must never carry a single cubic metre of gas", minor=True,
            alt={"sources": [[DEU], [EU], [FORUM]]})
    a.event("ASSAULT", "hypothetical", [RUS], [UKR], "Should Moscow attack", more=["within hours of an invasion", "the risk of conflict was real"])
    a.event("MOBILIZE", "ongoing", [RUS], [UKR], "a hundred thousand soldiers at the door", more=["the Russian build-up had continued", "the forces massed at the border"])
    a.figure(100000, "soldiers", "Russian soldiers at the border of Ukraine", "a hundred thousand soldiers", side="RUS", alt={"approx": [True]})

    a.at("The Forum notes the assurance given by Secretary General Jens Stoltenberg after the meeting that NATO will not compromise on core principles, including the right of each nation to choose its own path.")
    core = "NATO will not compromise on core principles, including the right of each nation to choose its own path"
    a.statement("Secretary General Jens Stoltenberg", STOLTENBERG, "assurance", core, act="refusal", date=FRIDAY, via=FORUM, alt={"act": ["promise"], "date": [None]})
    a.commitment("Secretary General Jens Stoltenberg", STOLTENBERG, "refusal", core, toward=[RUS], alt={"kind": ["promise"], "toward": [[]]})
    a.event("REJECT", "occurred", [STOLTENBERG], [RUS], "NATO will not compromise on core principles", when=FRIDAY, alt={"when": [None]})

    a.at("Mr Stoltenberg also said that the risk of conflict was real, that the Russian build-up had continued, and that allies were ready to talk about arms control provided that Russia engaged in good faith.")
    a.statement("Mr Stoltenberg", STOLTENBERG, "said", "the risk of conflict was real, that the Russian build-up had continued, and that allies were ready to talk about arms control provided that Russia engaged in good faith",
                date=FRIDAY, via=FORUM, alt={"act": ["promise", "expectation", "proposal"], "date": [None]})
    a.commitment("Mr Stoltenberg", STOLTENBERG, "promise", "talk about arms control", "provided that Russia engaged in good faith", toward=[RUS])
    a.event("CONSULT", "hypothetical", [NATO], [RUS], "allies were ready to talk about arms control provided that Russia engaged in good faith", format="talks", minor=True,
            alt={"plover": ["AGREE", "COOPERATE"]})

    a.at("Ms Kaskmaa spoke by telephone this morning with the head of the Latvian delegation, Imants Vilders, who asked that the Forum send observers to Vienna. The Presidium will decide on the request on 11 January.")
    a.event("CONSULT", "occurred", [KASKMAA], [VILDERS], "Ms Kaskmaa spoke by telephone this morning with the head of the Latvian delegation", when=FRIDAY, format="call")
    a.statement("Imants Vilders", VILDERS, "asked", "the Forum send observers to Vienna", act="demand", to="Aino Kaskmaa", date=FRIDAY, alt={"date": [None], "addressee": [None]})
    a.commitment("Imants Vilders", VILDERS, "demand", "the Forum send observers to Vienna", toward=[FORUM])
    a.event("REQUEST", "occurred", [VILDERS], [FORUM], "asked that the Forum send observers to Vienna", when=FRIDAY, minor=True)
    a.commitment("The Presidium", PRESIDIUM, "promise", "decide on the request on 11 January", minor=True, alt={"toward": [[VILDERS]]})

    forum = a.elsewhere("The Forum", within="The Forum further:")
    a.at("- urges the European Union to adopt its package of sanctions in advance, so that it can enter into force within hours of an invasion;")
    adopt = "adopt its package of sanctions in advance, so that it can enter into force within hours of an invasion"
    a.statement(forum, FORUM, "urges", f"to {adopt}", act="demand", to="European Union", alt={"date": [FRIDAY]})
    a.commitment(forum, FORUM, "demand", adopt, toward=[EU])
    a.event("REQUEST", "occurred", [FORUM], [EU], "urges the European Union to adopt its package of sanctions in advance", alt={"when": [FRIDAY]})
    a.event("SANCTION", "hypothetical", [EU], [RUS], adopt, minor=True)

    a.at("- condemns the hybrid operation at the Belarusian border, for which it holds the authorities in Minsk responsible;")
    hybrid = "the hybrid operation at the Belarusian border"
    a.statement(forum, FORUM, "condemns", f"{hybrid}, for which it holds the authorities in Minsk responsible", act="accusation", alt={"date": [FRIDAY]})
    a.event("ACCUSE", "occurred", [FORUM], [MINSK], f"condemns {hybrid}", alt={"when": [FRIDAY]})
    a.event("COERCE", "ongoing", [MINSK], [EU], hybrid, minor=True, alt={"targets": [[]], "status": ["occurred"], "plover": ["ASSAULT"]})

    a.at("- regrets that the Russian delegation has refused for two years to attend its sessions;")
    a.statement(forum, FORUM, "regrets", "the Russian delegation has refused for two years to attend its sessions", act="accusation", alt={"act": ["claim"], "date": [FRIDAY]})
    a.event("ACCUSE", "occurred", [FORUM], [RUS], "regrets that the Russian delegation has refused for two years to attend its sessions", minor=True, alt={"when": [FRIDAY]})
    a.statement("the Russian delegation", DELEGATION, "refused", "to attend its sessions", act="refusal", via=FORUM, minor=True)
    a.commitment("the Russian delegation", DELEGATION, "refusal", "attend its sessions", toward=[FORUM], minor=True)
    a.event("REJECT", "ongoing", [DELEGATION], [FORUM], "the Russian delegation has refused for two years to attend its sessions", minor=True, alt={"status": ["occurred"]})
    a.figure(2, "years", "how long the Russian delegation has stayed away", "two years", minor=True)

    a.at("- reaffirms its support for the independence, sovereignty and territorial integrity of Ukraine;")
    integrity = "support for the independence, sovereignty and territorial integrity of Ukraine"
    a.statement(forum, FORUM, "reaffirms", f"its {integrity}", act="support", alt={"date": [FRIDAY]})
    a.event("SUPPORT", "occurred", [FORUM], [UKR], f"reaffirms its {integrity}", alt={"when": [FRIDAY]})

    a.at("- offers to host a meeting of Ukrainian and Russian parliamentarians in Tallinn as soon as the forces massed at the border have returned to their barracks.")
    host, returned = "host a meeting of Ukrainian and Russian parliamentarians in Tallinn", "as soon as the forces massed at the border have returned to their barracks"
    a.statement(forum, FORUM, "offers", f"to {host} {returned}", act="proposal", alt={"act": ["promise"], "date": [FRIDAY]})
    a.commitment(forum, FORUM, "promise", host, returned, polarity="if", toward=[UKR, RUS], alt={"polarity": ["until", "exchange"]})
    a.event("CONSULT", "hypothetical", [UKR], [RUS], f"a meeting of Ukrainian and Russian parliamentarians in Tallinn {returned}", place="Tallinn", format="meeting")
    a.event("RETREAT", "hypothetical", [RUS], [UKR], returned, minor=True, alt={"targets": [[]]})

    a.at("The US Secretary of State, Antony Blinken, told reporters after the conference that Washington was prepared for a diplomatic solution as well as for massive consequences if Russia chose otherwise. He dismissed as gaslighting the claim that Ukraine was provoking the crisis.")
    prepared = "Washington was prepared for a diplomatic solution as well as for massive consequences if Russia chose otherwise"
    a.statement("Antony Blinken", BLINKEN, "told", prepared, act="threat", to="reporters", date=FRIDAY, alt={"act": ["promise"], "date": [None]})
    a.commitment("Antony Blinken", BLINKEN, "promise", "prepared for a diplomatic solution", toward=[RUS], minor=True)
    a.commitment("Antony Blinken", BLINKEN, "threat", "massive consequences", "if Russia chose otherwise", toward=[RUS])
    a.event("THREATEN", "occurred", [BLINKEN], [RUS], "massive consequences if Russia chose otherwise", when=FRIDAY, alt={"when": [None]})
    a.statement("He", BLINKEN, "dismissed", "as gaslighting the claim that Ukraine was provoking the crisis", act="denial", alt={"act": ["accusation", "refusal"], "date": [FRIDAY], "addressee": ["reporters"]})
    a.event("REJECT", "occurred", [BLINKEN], [RUS], "He dismissed as gaslighting the claim that Ukraine was provoking the crisis", minor=True,
            alt={"when": [FRIDAY], "plover": ["ACCUSE"], "targets": [[]]})
