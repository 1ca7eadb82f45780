"""Gold for the broadsheet's analysis of 5 February 1990."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import FIRMS, IRQ, OZAL, PKK, SYR, TUR, WORLD_BANK, YILMAZ


def annotate(a: Article) -> None:
    a.document(
        published=weekday("1990-02-05", "Monday"), publisher="The Courant", byline="By Harriet Lowndes, Diplomatic Correspondent",
        title="Turkey turns off the tap, and two rivals find a common grievance", published_span="Monday 5 February 1990",
        standfirst="The month in which the Euphrates is held back was meant to fill a reservoir. It has also filled a silence between Damascus and Baghdad",
        alt={"publisher": [None], "byline": ["Harriet Lowndes"]},
    )
    officials, engineers = Party("Turkish officials (unnamed)", "TUR"), Party("engineers (unnamed)", "TUR")
    ministers, farm = Party("Iraqi ministers", "IRQ"), Party("Iraqi agriculture ministry", "IRQ")
    diplomat, syrian = Party("Iraqi diplomat (unnamed)", "IRQ"), Party("Syrian irrigation ministry official (unnamed)", "SYR")
    turk, papers = Party("Turkish official (unnamed)", "TUR"), Party("Syrian newspapers", "MEDIA")

    a.at("For 23 days now the Euphrates, which on an ordinary winter morning carries past the Syrian town of Jarablus something like 500 cubic metres of water in every second, has been running at the strength of a large stream, and the two governments that have agreed on almost nothing since 1980 – they took opposite sides in the Gulf war, they back opposite sides in Lebanon, their common border has been shut since 1982 – have discovered that they can send the same complaint to the same address.")
    a.figure(23, "days", "time since the river was held back", "23 days", minor=True)
    a.figure(500, "cubic metres per second", "ordinary winter flow of the Euphrates at Jarablus", "something like 500 cubic metres of water in every second", approx=True, key="flow")
    a.event("SUPPORT", "ongoing", [SYR, IRQ], [], "they back opposite sides in Lebanon", place="Lebanon", minor=True)
    a.event("COERCE", "ongoing", [SYR], [IRQ], "their common border has been shut since 1982", when="1982/1990", minor=True, alt={"when": ["1982", None], "sources": [[], [SYR, IRQ]], "plover": ["SANCTION"]})
    a.event("ACCUSE", "occurred", [SYR, IRQ], [TUR], "they can send the same complaint to the same address", minor=True, alt={"status": ["ongoing", "hypothetical"]})

    a.at("It will, officials there say, let the river go again on 13 February and not a day later; an extra 250 cubic metres a second had been sent downstream since late November, and in their view nobody has lost a drop.")
    a.statement("officials there", officials, "say", ["It will", "let the river go again on 13 February and not a day later"], act="promise", key="reopen")
    a.commitment("officials there", officials, "promise", "let the river go again on 13 February and not a day later", toward=[SYR, IRQ], key="reopen_promise")
    a.event("AGREE", "occurred", [officials], [SYR, IRQ], "It will, officials there say, let the river go again on 13 February", alt={"sources": [[TUR]], "targets": [[]]})
    a.figure(250, "cubic metres per second", "extra water sent downstream since late November", "an extra 250 cubic metres a second", key="extra")
    a.statement("their", officials, "in their view", "nobody has lost a drop", act="denial", key="no_loss", alt={"act": ["claim"]})

    a.at("Iraq asked in December that the closure be cut to a fortnight. The request was turned down on technical grounds: the diversion gates, said the engineers, could not safely be worked with the level half way up.")
    a.statement("Iraq", IRQ, "asked", "the closure be cut to a fortnight", act="demand", date="1989-12", alt={"addressee": ["Turkey"]}, key="fortnight")
    a.commitment("Iraq", IRQ, "demand", "the closure be cut to a fortnight", toward=[TUR], key="fortnight_c")
    a.event("REQUEST", "occurred", [IRQ], [TUR], "Iraq asked in December that the closure be cut to a fortnight", when="1989-12", key="fortnight_event")
    a.figure(14, "days", "closure that Iraq asked for", "a fortnight")
    a.event("REJECT", "occurred", [TUR], [IRQ], "The request was turned down on technical grounds", alt={"sources": [[]]}, key="turned_down")
    a.statement("the engineers", engineers, "said", ["the diversion gates", "could not safely be worked with the level half way up"], minor=True, alt={"act": ["refusal"]})

    a.at("Since then Iraqi ministers have spoken of a breach of international custom, and last week the agriculture ministry put the loss to the winter crop at a figure – 40 per cent – which no independent agronomist I spoke to could support.")
    a.statement("Iraqi ministers", ministers, "spoken of", "a breach of international custom", act="accusation", key="custom")
    a.event("ACCUSE", "occurred", [ministers], [TUR], "Iraqi ministers have spoken of a breach of international custom")
    a.statement("the agriculture ministry", farm, "put", "the loss to the winter crop at a figure – 40 per cent", date="1990-01-29/1990-02-04", key="crop", alt={"date": ["1990-01-28/1990-02-03", None]})
    a.figure(40, "percent", "loss of Iraq's winter crop as its ministry puts it", "40 per cent", side="IRQ", key="crop_figure")

    a.at("‘If they can do it for a month for a dam they can do it for a season for a quarrel,’ says an Iraqi diplomat in London. ‘Today it is concrete. We should be fools not to ask what it will be tomorrow.’")
    a.statement("an Iraqi diplomat in London", diplomat, "says", ["‘If they can do it for a month for a dam they can do it for a season for a quarrel,’", "‘Today it is concrete. We should be fools not to ask what it will be tomorrow.’"], act="expectation", alt={"act": ["accusation", "claim"]})
    a.event("COERCE", "hypothetical", [TUR], [IRQ], "they can do it for a season for a quarrel", minor=True, alt={"plover": ["SANCTION"]})

    a.at("President Turgut Ozal let it be understood last October that the 1987 protocol, under which Turkey undertook to let through a yearly average of 500 cubic metres a second, might not outlive Syria’s hospitality to the Kurdistan Workers’ Party (PKK).")
    threat = "the 1987 protocol, under which Turkey undertook to let through a yearly average of 500 cubic metres a second, might not outlive Syria’s hospitality to the Kurdistan Workers’ Party (PKK)"
    a.statement("President Turgut Ozal", OZAL, "let it be understood", threat, act="threat", date="1989-10", key="ozal")
    a.statement("Turkey", TUR, "undertook", "to let through a yearly average of 500 cubic metres a second", act="promise", date="1987", minor=True, alt={"date": [None]}, key="protocol_promise")
    a.commitment("Turkey", TUR, "promise", "let through a yearly average of 500 cubic metres a second", toward=[SYR], alt={"toward": [[]]}, key="protocol")
    a.commitment("President Turgut Ozal", OZAL, "threat", "the 1987 protocol, under which Turkey undertook to let through a yearly average of 500 cubic metres a second, might not outlive", "Syria’s hospitality to the Kurdistan Workers’ Party (PKK)", toward=[SYR], polarity="if", alt={"polarity": ["unless"]}, key="outlive_c")
    a.event("THREATEN", "occurred", [OZAL], [SYR], "President Turgut Ozal let it be understood last October that the 1987 protocol", when="1989-10", key="ozal_event")
    a.event("AGREE", "occurred", [TUR], [SYR], "the 1987 protocol, under which Turkey undertook to let through a yearly average", when="1987", key="protocol_event", alt={"targets": [[]]})
    a.event("SUPPORT", "ongoing", [SYR], [PKK], "Syria’s hospitality to the Kurdistan Workers’ Party (PKK)", minor=True, alt={"plover": ["AID"]}, key="hospitality")
    a.event("SANCTION", "hypothetical", [TUR], [SYR], "the 1987 protocol, under which Turkey undertook to let through a yearly average of 500 cubic metres a second, might not outlive Syria’s hospitality", minor=True, alt={"plover": ["COERCE"]}, key="outlive")
    a.figure(500, "cubic metres per second", "yearly average that Turkey undertook to let through", "a yearly average of 500 cubic metres a second", side="TUR", key="protocol_flow")

    a.at("He has since said, and his foreign minister, Mr Mesut Yilmaz, has said it twice, that water would never be used as a weapon.")
    weapon = "water would never be used as a weapon"
    a.statement("He", OZAL, ("said", 1), weapon, act="promise", alt={"act": ["denial", "refusal"]})
    a.statement("his foreign minister, Mr Mesut Yilmaz", YILMAZ, ("said", 2), weapon, act="promise", alt={"act": ["denial", "refusal"]})
    a.commitment("He", OZAL, "promise", weapon, alt={"kind": ["refusal"], "toward": [[SYR], [SYR, IRQ]]})
    a.commitment("his foreign minister, Mr Mesut Yilmaz", YILMAZ, "promise", weapon, alt={"kind": ["refusal"], "toward": [[SYR], [SYR, IRQ]]})
    a.event("AGREE", "occurred", [OZAL, YILMAZ], [], "that water would never be used as a weapon", minor=True, alt={"targets": [[SYR], [SYR, IRQ]], "plover": ["REJECT"]})
    a.event("COERCE", "denied", [TUR], [], weapon, minor=True, alt={"targets": [[SYR], [SYR, IRQ]]})

    a.at("Its newspapers first ignored the closing, then blamed it for the power cuts, up to six hours a day in Aleppo.")
    a.statement("Its newspapers", papers, "blamed", "it for the power cuts, up to six hours a day in Aleppo", act="accusation", key="cuts_said")
    a.event("ACCUSE", "occurred", [papers], [TUR], "blamed it for the power cuts", key="power_cuts", alt={"targets": [[]]})
    a.figure(6, "hours", "power cuts a day in Aleppo", "up to six hours a day", high=6, key="cuts", alt={"value": [None]})

    a.at("An official of the Syrian irrigation ministry would go no further than to say that his government ‘expects the protocol to be honoured in the letter, and the letter is an average’. Asked whether Damascus might take up the Iraqi proposal for a joint boycott of the foreign firms working on the dam, he said that it was being studied.")
    a.statement("An official of the Syrian irrigation ministry", syrian, "say", "his government ‘expects the protocol to be honoured in the letter, and the letter is an average’", act="demand", alt={"act": ["expectation", "claim"]})
    a.statement("his government", SYR, "expects", "the protocol to be honoured in the letter", act="demand", mode="direct", minor=True, alt={"act": ["expectation"], "mode": ["indirect", "mixed"]})
    a.commitment("his government", SYR, "demand", "the protocol to be honoured in the letter", toward=[TUR], alt={"toward": [[]]})
    a.event("REQUEST", "occurred", [syrian], [TUR], "his government ‘expects the protocol to be honoured in the letter", alt={"targets": [[]], "sources": [[SYR]]})
    a.statement("Iraqi", IRQ, "proposal", "a joint boycott of the foreign firms working on the dam", act="proposal", minor=True, key="boycott_proposal")
    a.commitment("Iraqi", IRQ, "demand", "a joint boycott of the foreign firms working on the dam", toward=[SYR], minor=True)
    a.event("REQUEST", "occurred", [IRQ], [SYR], "the Iraqi proposal for a joint boycott of the foreign firms working on the dam", key="boycott_idea")
    a.event("SANCTION", "hypothetical", [SYR, IRQ], [FIRMS], "a joint boycott of the foreign firms working on the dam", key="boycott")
    a.statement("he", syrian, "said", "it was being studied", minor=True)

    a.at("In 1975, when the lake at Tabqa was being filled, it was Iraq that accused Syria of stealing its water; troops were moved to the border, and only Saudi mediation kept the two from fighting.")
    a.statement("Iraq", IRQ, "accused", "Syria of stealing its water", act="accusation", date="1975", minor=True)
    a.event("ACCUSE", "occurred", [IRQ], [SYR], "Iraq that accused Syria of stealing its water", when="1975", minor=True)
    a.event("MOBILIZE", "occurred", [IRQ, SYR], [IRQ, SYR], "troops were moved to the border", when="1975", minor=True, alt={"sources": [[]], "targets": [[]]})
    a.event("CONSULT", "occurred", [Party("Saudi Arabia", "SAU")], [IRQ, SYR], "Saudi mediation", when="1975", minor=True)
    a.event("ASSAULT", "denied", [IRQ, SYR], [IRQ, SYR], "kept the two from fighting", minor=True, when="1975", alt={"when": [None], "status": ["hypothetical"]}, key="no_fighting")

    a.at("Technical delegations from Damascus and Baghdad are nevertheless to meet in the second half of this month, the first such session in years, to discuss how to divide between them whatever Turkey allows to pass. Should they agree, Ankara would for the first time have to face a single claim.")
    a.event("CONSULT", "scheduled", [SYR], [IRQ], "Technical delegations from Damascus and Baghdad are nevertheless to meet", when="1990-02-15/1990-02-28", format="talks", key="delegations", alt={"format": ["meeting"], "when": ["1990-02-16/1990-02-28", "1990-02"]})
    a.event("AGREE", "hypothetical", [SYR], [IRQ], "Should they agree", minor=True)
    a.event("REQUEST", "hypothetical", [SYR, IRQ], [TUR], "Ankara would for the first time have to face a single claim", minor=True)

    a.at("‘Let them add up their demands. They will come to more than the river,’ said one.")
    a.statement("one", turk, "said", "‘Let them add up their demands. They will come to more than the river,’", alt={"act": ["expectation"]})
    a.at("Yet the Turks want the World Bank’s money, which they have been refused as long as there is no agreement among the riparians, and they sell to Iraq, to which two pipelines bind them, goods worth hundreds of millions of dollars a year.")
    a.statement("the Turks", TUR, "want", "the World Bank’s money", act="demand", minor=True)
    a.commitment("the Turks", TUR, "demand", "the World Bank’s money", toward=[WORLD_BANK], minor=True)
    a.statement("the World Bank", WORLD_BANK, "refused", ["the World Bank’s money", "as long as there is no agreement among the riparians"], act="refusal", to="Turkey", minor=True, alt={"addressee": [None]})
    a.commitment("the World Bank", WORLD_BANK, "refusal", "they have been refused", "as long as there is no agreement among the riparians", toward=[TUR], polarity="unless", alt={"polarity": ["until", "if"]})
    a.event("AID", "hypothetical", [WORLD_BANK], [TUR], "the World Bank’s money", minor=True, alt={"status": ["denied"]})
    a.event("REJECT", "ongoing", [WORLD_BANK], [TUR], "the World Bank’s money, which they have been refused", alt={"status": ["occurred"], "plover": ["SANCTION"]})
    a.event("AGREE", "denied", [TUR, SYR, IRQ], [TUR, SYR, IRQ], "there is no agreement among the riparians", minor=True)
    a.event("COOPERATE", "ongoing", [TUR], [IRQ], "they sell to Iraq", minor=True)
    a.figure(None, "dollars", "Turkish goods sold to Iraq a year", "hundreds of millions of dollars a year", low=100000000, approx=True)
    a.figure(2, "pipelines", "pipelines between Turkey and Iraq", "two pipelines", minor=True)
