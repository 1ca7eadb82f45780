"""Gold for the agency's report of 20 April 1982."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import ARG, COSTA, GBR, HAIG, PYM, THATCHER, USA


def annotate(a: Article) -> None:
    tuesday, monday, thursday = weekday("1982-04-20", "Tuesday"), weekday("1982-04-19", "Monday"), weekday("1982-04-22", "Thursday")
    a.document(
        published=tuesday, agency="Albion", byline="By Stephen Orde and Felicity Barnard", title="Thatcher rebuffs Buenos Aires text, Pym to carry British reply",
        boilerplate=["Bulletin - 2nd day lead Falklands", "(Corrects day of Pym's departure in second paragraph)"], datelines=["LONDON"], published_span="April 20, 1982",
        alt={"agency": ["Albion Press Service"], "publisher": ["Albion", "Albion Press Service"]},
    )
    member, basualdo, officials = Party("member of Haig's party (unnamed)", "USA"), Party("Hector Basualdo", "ARG"), Party("British officials (unnamed)", "GBR")
    one, diplomats, ministry = Party("British official (unnamed)", "GBR"), Party("diplomats in Washington (unnamed)"), Party("Defense Ministry", "GBR")
    thurlow, labour, union, oas = Party("Giles Thurlow", "GBR"), Party("Labour opponents"), Party("trade union of the merchant seamen"), Party("OAS", "OAS")

    a.at("Thatcher rebuffs Buenos Aires text, Pym to carry British reply")
    a.statement("Thatcher", THATCHER, "rebuffs", "Buenos Aires text", act="refusal", minor=True)

    a.at("Prime Minister Margaret Thatcher told the House of Commons on Tuesday that the proposals which U.S. Secretary of State Alexander Haig has sent from Buenos Aires cannot be accepted as they stand, notably in what they say about the wishes of the islanders.")
    a.statement("Prime Minister Margaret Thatcher", THATCHER, "told", "the proposals which U.S. Secretary of State Alexander Haig has sent from Buenos Aires cannot be accepted as they stand, notably in what they say about the wishes of the islanders", act="refusal", to="the House of Commons", date=tuesday, key="short")
    a.commitment("Prime Minister Margaret Thatcher", THATCHER, "refusal", "the proposals which U.S. Secretary of State Alexander Haig has sent from Buenos Aires cannot be accepted as they stand", toward=[ARG], alt={"toward": [[HAIG], [ARG, USA]]})
    a.event("REJECT", "occurred", [THATCHER], [ARG], "the proposals which U.S. Secretary of State Alexander Haig has sent from Buenos Aires cannot be accepted as they stand", when=tuesday, more=["Thatcher rebuffs Buenos Aires text"], key="rebuff")
    a.event("CONSULT", "occurred", [HAIG], [GBR], "the proposals which U.S. Secretary of State Alexander Haig has sent from Buenos Aires", format="letter", minor=True)

    a.at("Foreign Secretary Francis Pym will fly to Washington on Thursday with amended texts, not Wednesday as earlier announced. He told members that Britain would sign nothing as long as its territory was occupied, but would study whatever was put to it while the task force moved south.")
    a.event("CONSULT", "scheduled", [PYM], [USA], "Foreign Secretary Francis Pym will fly to Washington on Thursday", when=thursday, place="Washington", format="visit", more=["Pym to carry British reply"], alt={"targets": [[HAIG]]})
    a.statement("He", PYM, "told", "Britain would sign nothing as long as its territory was occupied, but would study whatever was put to it while the task force moved south", act="refusal", to="members", alt={"date": [tuesday], "act": ["promise"]}, key="duress")
    a.commitment("He", PYM, "refusal", "would sign nothing", "as long as its territory was occupied", toward=[ARG], polarity="until", alt={"polarity": ["if"]}, key="c_sign_nothing")
    a.commitment("He", PYM, "promise", "would study whatever was put to it", minor=True, alt={"toward": [[USA], [ARG]]})
    a.event("REJECT", "occurred", [PYM], [ARG], "Britain would sign nothing as long as its territory was occupied", alt={"sources": [[GBR]], "when": [tuesday]})
    a.event("AGREE", "occurred", [PYM], [], "but would study whatever was put to it", minor=True, alt={"sources": [[GBR]], "targets": [[USA], [ARG]]})
    a.event("MOBILIZE", "ongoing", [GBR], [ARG], "the task force moved south")

    a.at("Haig left Argentina on Monday night after four days of talks, his second visit there this month. A member of his party, briefing reporters in Caracas during a refuelling stop, said he had brought away \"the best they have, and it is not enough, and they know it is not enough.\"")
    a.event("CONSULT", "occurred", [HAIG], [ARG], "four days of talks", when="1982-04-16/1982-04-19", place="Argentina", format="talks", duration="four days", more=["his second visit there this month"], key="haig_return", alt={"when": ["1982-04-15/1982-04-19", monday, None], "format": ["visit"]})
    a.figure(4, "days", "length of Haig's talks in Argentina", "four days", minor=True)
    a.statement("A member of his party", member, "said", "he had brought away \"the best they have, and it is not enough, and they know it is not enough.\"", to="reporters")

    a.at("Argentina denied it. \"There was no last word, because we were told that London wanted none,\" said Colonel Hector Basualdo, a spokesman for the military government.")
    a.statement("Argentina", ARG, "denied", "it", act="denial")
    a.statement("Colonel Hector Basualdo", basualdo, "said", "\"There was no last word, because we were told that London wanted none,\"", act="denial", alt={"act": ["accusation"]})
    a.statement("London", GBR, "wanted", "none", act="refusal", mode="direct", minor=True, via=basualdo, alt={"mode": ["indirect"]})

    a.at("British officials said the Argentine text would put the islands under a joint administration until the end of the year, after which, unless another arrangement had been found, sovereignty would pass to Buenos Aires. \"That is surrender by calendar,\" one said.")
    text = "the Argentine text would put the islands under a joint administration until the end of the year, after which, unless another arrangement had been found, sovereignty would pass to Buenos Aires"
    a.statement("British officials", officials, ("said", 1), text, key="text")
    a.commitment("Argentine", ARG, "demand", "put the islands under a joint administration until the end of the year", toward=[GBR])
    a.commitment("Argentine", ARG, "demand", "sovereignty would pass to Buenos Aires", "unless another arrangement had been found", toward=[GBR], key="sovereignty")
    a.event("REQUEST", "occurred", [ARG], [GBR], "the Argentine text would put the islands under a joint administration until the end of the year")
    a.event("COOPERATE", "hypothetical", [ARG], [GBR], "a joint administration until the end of the year", minor=True)
    a.event("CONCEDE", "hypothetical", [GBR], [ARG], "sovereignty would pass to Buenos Aires", minor=True)
    a.statement("one", one, ("said", 2), "\"That is surrender by calendar,\"", act="accusation", alt={"act": ["refusal", "claim"]})
    a.event("ACCUSE", "occurred", [one], [ARG], "\"That is surrender by calendar,\" one said", minor=True, alt={"plover": ["REJECT"]})

    a.at("Under the plan, as described by the officials, both sides would withdraw their forces beyond an agreed line, the British within seven days and the Argentines within 14.")
    a.statement("the officials", officials, "described", "both sides would withdraw their forces beyond an agreed line, the British within seven days and the Argentines within 14", key="both_withdraw")
    a.commitment("the plan", ARG, "demand", "both sides would withdraw their forces beyond an agreed line, the British within seven days and the Argentines within 14", toward=[GBR], minor=True, alt={"kind": ["promise"]}, key="c_both_sides_withdraw")
    a.event("RETREAT", "hypothetical", [ARG, GBR], [ARG, GBR], "both sides would withdraw their forces beyond an agreed line", alt={"targets": [[]]}, key="both_sides_withdraw")
    a.figure(7, "days", "time for British forces to withdraw under the plan", "seven days", side="GBR")
    a.figure(14, "days", "time for Argentine forces to withdraw under the plan", "14", side="ARG")

    a.at("In Washington the permanent council of the Organization of American States voted 18-0 with three abstentions, among them the United States, to call foreign ministers together on April 26 under the Rio treaty, as Argentina had asked. Foreign Minister Nicanor Costa Mendez hopes to obtain from them a demand for the recall of the British fleet. Diplomats there thought sanctions unlikely.")
    a.event("REQUEST", "occurred", [ARG], [oas], "as Argentina had asked")
    a.statement("Argentina", ARG, "asked", "to call foreign ministers together on April 26 under the Rio treaty", act="demand", to="OAS", minor=True)
    a.commitment("Argentina", ARG, "demand", "call foreign ministers together on April 26 under the Rio treaty", toward=[oas], minor=True)
    a.event("AGREE", "occurred", [oas], [ARG], "the permanent council of the Organization of American States voted 18-0 with three abstentions, among them the United States, to call foreign ministers together", minor=True, when=tuesday, alt={"plover": ["CONCEDE", "SUPPORT"], "when": [None]})
    a.event("CONSULT", "scheduled", [oas], [oas], "call foreign ministers together on April 26 under the Rio treaty", when="1982-04-26", place="Washington", format="council", alt={"targets": [[]], "format": ["meeting"]})
    a.figure(18, "votes", "votes for calling the OAS ministers", "18-0", low=18, high=18, alt={"low": [None], "high": [None]})
    a.figure(3, "abstentions", "abstentions in the OAS vote", "three abstentions")
    a.statement("Foreign Minister Nicanor Costa Mendez", COSTA, "hopes", "to obtain from them a demand for the recall of the British fleet", act="expectation")
    a.event("REQUEST", "hypothetical", [oas], [GBR], "a demand for the recall of the British fleet")
    a.event("RETREAT", "hypothetical", [GBR], [], "the recall of the British fleet", minor=True, alt={"targets": [[ARG]]})
    a.statement("Diplomats there", diplomats, "thought", "sanctions unlikely", act="expectation", minor=True)
    a.event("SANCTION", "hypothetical", [oas], [GBR], "sanctions", minor=True)

    a.at("The Defense Ministry estimated the Argentine garrison at 9,000 men, half as many again as it did a week ago, and said an aircraft carrier, the 25 de Mayo, had put to sea from Puerto Belgrano at the weekend. Commander Giles Thurlow, for the ministry, would not say where the leading British ships were. \"Nearer,\" he offered.")
    a.statement("The Defense Ministry", ministry, "estimated", "the Argentine garrison at 9,000 men, half as many again as it did a week ago", key="garrison_s")
    a.figure(9000, "men", "Argentine garrison of the islands", "9,000 men", side="ARG", key="garrison")
    a.statement("The Defense Ministry", ministry, "said", "an aircraft carrier, the 25 de Mayo, had put to sea from Puerto Belgrano at the weekend")
    a.event("MOBILIZE", "occurred", [ARG], [GBR], "an aircraft carrier, the 25 de Mayo, had put to sea from Puerto Belgrano", when="1982-04-17/1982-04-18", place="Puerto Belgrano", key="fleet_event", alt={"targets": [[]]})
    a.statement("Commander Giles Thurlow", thurlow, "would not say", "where the leading British ships were", act="refusal", minor=True)
    a.commitment("Commander Giles Thurlow", thurlow, "refusal", "would not say where the leading British ships were", minor=True)
    a.event("REJECT", "occurred", [thurlow], [], "Commander Giles Thurlow, for the ministry, would not say where the leading British ships were", minor=True)
    a.statement("he", thurlow, "offered", "\"Nearer,\"", minor=True)

    a.at("The 200-mile exclusion zone remains in force, he said, and transport aircraft were in principle not exempt from it: any plane which appears to be supplying the garrison could be fired on if the government so decides. No such decision had been taken.")
    fired = "any plane which appears to be supplying the garrison could be fired on if the government so decides"
    a.statement("he", thurlow, "said", ["The 200-mile exclusion zone remains in force", "transport aircraft were in principle not exempt from it: " + fired + ". No such decision had been taken."], act="threat", key="s_200_mile_exclusion")
    a.commitment("he", thurlow, "threat", "any plane which appears to be supplying the garrison could be fired on", "if the government so decides", toward=[ARG], key="zone")
    a.event("COERCE", "ongoing", [GBR], [ARG], "The 200-mile exclusion zone remains in force", key="blockade")
    a.event("THREATEN", "occurred", [thurlow], [ARG], "any plane which appears to be supplying the garrison could be fired on", alt={"sources": [[GBR]]})
    a.event("ASSAULT", "hypothetical", [GBR], [ARG], "could be fired on", minor=True)
    a.event("AID", "hypothetical", [ARG], [ARG], "any plane which appears to be supplying the garrison", minor=True, alt={"targets": [[]], "plover": ["MOBILIZE"]})
    a.figure(200, "miles", "radius of the exclusion zone", "200-mile")

    a.at("Thatcher's Labour opponents, who supported the dispatch of the force, pressed her to promise that it would not open fire as long as Haig was at work. She declined, saying she could not tie the hands of men who may be attacked.")
    a.statement("Thatcher's Labour opponents", labour, "supported", "the dispatch of the force", act="support", minor=True)
    a.event("SUPPORT", "occurred", [labour], [THATCHER], "Labour opponents, who supported the dispatch of the force", minor=True, alt={"targets": [[GBR]]})
    a.event("MOBILIZE", "occurred", [GBR], [ARG], "the dispatch of the force", minor=True)
    a.statement("Thatcher's Labour opponents", labour, "pressed", "to promise that it would not open fire as long as Haig was at work", act="demand", to="Margaret Thatcher", alt={"date": [tuesday]})
    a.commitment("Thatcher's Labour opponents", labour, "demand", "promise that it would not open fire", "as long as Haig was at work", toward=[THATCHER], polarity="until", alt={"polarity": ["if"]})
    a.event("REQUEST", "occurred", [labour], [THATCHER], "pressed her to promise that it would not open fire as long as Haig was at work", alt={"when": [tuesday]})
    a.event("ASSAULT", "denied", [GBR], [ARG], "it would not open fire as long as Haig was at work", minor=True, alt={"status": ["hypothetical"]})
    a.statement("She", THATCHER, "declined", "to promise that it would not open fire as long as Haig was at work", act="refusal", alt={"date": [tuesday]})
    a.statement("She", THATCHER, "saying", "she could not tie the hands of men who may be attacked", act="refusal", alt={"date": [tuesday]})
    a.commitment("She", THATCHER, "refusal", "could not tie the hands of men who may be attacked", toward=[labour])
    a.event("REJECT", "occurred", [THATCHER], [labour], "She declined, saying she could not tie the hands of men who may be attacked", alt={"when": [tuesday]})
    a.event("ASSAULT", "hypothetical", [ARG], [GBR], "men who may be attacked", minor=True, alt={"sources": [[]]})

    a.at("The trade union of the merchant seamen, whose members crew the liners and ferries taken up for the fleet, said it would accept the war-zone bonus of 150 percent offered on Friday. It had threatened to keep the Canberra's catering staff ashore.")
    a.statement("The trade union of the merchant seamen", union, "said", "it would accept the war-zone bonus of 150 percent offered on Friday", act="promise")
    a.commitment("The trade union of the merchant seamen", union, "promise", "accept the war-zone bonus of 150 percent offered on Friday", minor=True)
    a.event("AGREE", "occurred", [union], [], "it would accept the war-zone bonus of 150 percent", minor=True, alt={"plover": ["CONCEDE"], "targets": [[GBR]]})
    a.event("AGREE", "occurred", [], [union], "the war-zone bonus of 150 percent offered on Friday", when=weekday("1982-04-16", "Friday"), minor=True, alt={"sources": [[GBR]]})
    a.figure(150, "percent", "war-zone bonus offered to merchant seamen", "150 percent")
    a.statement("It", union, "threatened", "to keep the Canberra's catering staff ashore", act="threat", minor=True)
    a.commitment("It", union, "threat", "keep the Canberra's catering staff ashore", minor=True)
    a.event("THREATEN", "occurred", [union], [], "It had threatened to keep the Canberra's catering staff ashore", minor=True, alt={"targets": [[GBR]]})
    a.event("PROTEST", "hypothetical", [union], [], "keep the Canberra's catering staff ashore", minor=True, alt={"targets": [[GBR]]})

    a.at("The 22 Royal Marines captured on South Georgia on April 3 landed at Brize Norton early on Tuesday, with 13 members of the British Antarctic Survey.")
    marines = Party("Royal Marines", "GBR")
    a.event("COERCE", "occurred", [ARG], [marines], "22 Royal Marines captured on South Georgia on April 3", when="1982-04-03", place="South Georgia", key="captured")
    a.event("RETREAT", "occurred", [ARG], [marines], "The 22 Royal Marines captured on South Georgia on April 3 landed at Brize Norton", when=tuesday, place="Brize Norton", key="marines_home", alt={"sources": [[], [marines]], "targets": [[]]})
    a.figure(22, "marines", "Royal Marines captured on South Georgia", "22 Royal Marines", side="GBR", key="marines22")
    a.figure(13, "people", "members of the Antarctic Survey who came home", "13 members of the British Antarctic Survey")
    a.whole()
    a.figure(1.76, "dollars", "price of a pound at the close", "$1.76", minor=True)
    a.figure(0.005, "dollars", "fall of sterling", "half a cent", minor=True, alt={"value": [0.5]})
