"""Gold for the explainer of Sunday 9 January 2022."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import BIDEN, BORRELL, DEU, FRA, G7, KREMLIN, NATO, OSCE, PUTIN, RUS, RYABKOV, SHERMAN, UKR, USA, WEST

from annotate import Article, Party

SUNDAY, SATURDAY, WEDNESDAY, THURSDAY = "2022-01-09", "2022-01-08", "2022-01-05", "2022-01-06"
OFFICIAL = Party("senior official in the Biden administration (unnamed)", "USA")
INTELLIGENCE = Party("US intelligence", "USA")
REPORTS = Party("media reports (unspecified)", "MEDIA")


def annotate(a: Article) -> None:
    a.document(
        published=SUNDAY,
        title="What do Russia and the West want from this week's talks?",
        byline="answered by Thea Brandvold",
        publisher="The Lantern",
        standfirst="Five questions, answered by Thea Brandvold",
        published_span="9 Jan 2022",
        section_heads=["Who meets whom, and when?", "What does Russia want?", "And what would the Americans give?", "What happens if it fails?", "Is Europe at the table?"],
        alt={"byline": ["Thea Brandvold", "Five questions, answered by Thea Brandvold"]},
    )

    a.at("Three meetings in five days are supposed to settle whether Europe gets a negotiation or a war.")
    a.event("CONSULT", "scheduled", [USA, NATO, OSCE], [RUS], "Three meetings in five days", when="2022-01-09/2022-01-13", format="talks", minor=True,
            alt={"sources": [[USA, NATO], [WEST]], "format": ["meeting"], "when": [None, "2022-01-10/2022-01-13"]})
    a.figure(3, "meetings", "meetings between Russia and the West in the week", "Three meetings", minor=True)
    a.figure(5, "days", "length of the series of meetings", "five days", minor=True)

    a.at("It starts this evening, when Wendy Sherman, America's deputy secretary of state, and Sergei Ryabkov of the Russian foreign ministry sit down to a working dinner in Geneva. Their delegations begin formal talks on Monday. On Wednesday the NATO-Russia Council meets in Brussels for the first time in two and a half years; on Thursday it's the turn of the OSCE, the 57-nation body in Vienna where Ukraine, too, has a seat.")
    a.event("CONSULT", "scheduled", [SHERMAN], [RYABKOV], "Wendy Sherman, America's deputy secretary of state, and Sergei Ryabkov of the Russian foreign ministry sit down to a working dinner in Geneva", when=SUNDAY,
            place="Geneva", format="meeting", more=["It starts this evening"], alt={"format": ["talks", None]})
    a.event("CONSULT", "scheduled", [USA], [RUS], "Their delegations begin formal talks on Monday", when="2022-01-10", place="Geneva", format="talks")
    a.event("CONSULT", "scheduled", [NATO], [RUS], "On Wednesday the NATO-Russia Council meets in Brussels", when="2022-01-12", place="Brussels", format="council")
    a.figure(2.5, "years", "time since the last NATO-Russia Council", "two and a half years", minor=True, alt={"approx": [True]})
    a.event("CONSULT", "scheduled", [OSCE], [OSCE], "on Thursday it's the turn of the OSCE, the 57-nation body in Vienna", when="2022-01-13", place="Vienna", format="talks",
            alt={"targets": [[], [RUS], [UKR], [RUS, UKR]], "sources": [[]], "format": ["council", "meeting", None]})
    a.figure(57, "nations", "members of the OSCE", "57-nation", side="OSCE", minor=True, alt={"side": [None]})

    a.at("What does Russia want?")
    russia = a.elsewhere("Russia", within="What does Russia want?")
    want = a.elsewhere("want", within="What does Russia want?")
    a.at("In writing, no less than this: NATO shall admit no new members to its east, Ukraine and Georgia included, and pull its forces back to where they stood in 1997. Vladimir Putin says he was promised as much in the 1990s and then deceived. NATO says no such promise was ever made.")
    admit, pull = "NATO shall admit no new members to its east, Ukraine and Georgia included", "pull its forces back to where they stood in 1997"
    a.statement(russia, RUS, want, f"{admit}, and {pull}", act="demand", alt={"addressee": ["NATO"]}, note="the question is the cue")
    a.commitment(russia, RUS, "demand", admit, toward=[NATO], alt={"toward": [[WEST]]})
    a.commitment(russia, RUS, "demand", pull, toward=[NATO], alt={"toward": [[WEST]]})
    a.event("REQUEST", "occurred", [RUS], [NATO], admit, alt={"status": ["ongoing"], "targets": [[WEST]]})
    a.event("RETREAT", "hypothetical", [NATO], [RUS], pull, minor=True, alt={"targets": [[]]})
    a.statement("Vladimir Putin", PUTIN, ("says", 1), "he was promised as much in the 1990s and then deceived", act="accusation", alt={"act": ["claim"]})
    a.event("ACCUSE", "occurred", [PUTIN], [NATO], "Vladimir Putin says he was promised as much in the 1990s and then deceived", alt={"targets": [[WEST], []]})
    a.statement(("NATO", 2), NATO, ("says", 2), "no such promise was ever made", act="denial")
    a.event("AGREE", "denied", [NATO], [RUS], "no such promise was ever made", minor=True, alt={"targets": [[]]})

    a.at("Ryabkov told a Russian news agency on Sunday that Moscow would make no concessions under pressure and that he could not rule out the talks ending after a single meeting.")
    concessions = "Moscow would make no concessions under pressure"
    a.statement("Ryabkov", RYABKOV, "told", f"{concessions} and that he could not rule out the talks ending after a single meeting", act="refusal", to="Russian news agency", date=SUNDAY, alt={"act": ["threat"]})
    a.commitment("Ryabkov", RYABKOV, "refusal", concessions, toward=[USA], alt={"toward": [[], [WEST], [NATO], [USA, NATO]], "condition": ["given"]})
    a.commitment("Ryabkov", RYABKOV, "threat", "the talks ending after a single meeting", toward=[USA], minor=True, alt={"toward": [[], [WEST]]})
    a.event("REJECT", "occurred", [RYABKOV], [USA], concessions, when=SUNDAY, alt={"targets": [[], [WEST]]})
    a.event("THREATEN", "occurred", [RYABKOV], [USA], "he could not rule out the talks ending after a single meeting", when=SUNDAY, minor=True, alt={"targets": [[], [WEST]]})

    a.at("A senior official in the Biden administration told journalists on Saturday that Washington would be willing to discuss where missiles are placed and how large exercises may be, on condition that Russia accepts limits of its own.")
    discuss, limits = "discuss where missiles are placed and how large exercises may be", "on condition that Russia accepts limits of its own"
    a.statement("A senior official in the Biden administration", OFFICIAL, "told", f"Washington would be willing to {discuss}, {limits}", act="promise", to="journalists", date=SATURDAY, alt={"act": ["proposal"]})
    a.commitment("A senior official in the Biden administration", OFFICIAL, "promise", discuss, limits, polarity="if", toward=[RUS], alt={"polarity": ["exchange"]})
    a.event("CONCEDE", "occurred", [OFFICIAL], [RUS], f"Washington would be willing to {discuss}", when=SATURDAY, minor=True, alt={"plover": ["AGREE", "COOPERATE", "CONSULT"], "status": ["hypothetical"]})

    a.at("Reports that the White House might cut troop numbers in eastern Europe were false, the official insisted. \"We won't know until we're in the room whether they are serious,\" the official said, \"and we'll know fairly quickly.\"")
    cut = "the White House might cut troop numbers in eastern Europe"
    a.statement(("the official", 1), OFFICIAL, "insisted", f"Reports that {cut} were false", act="denial", alt={"date": [SATURDAY]})
    a.statement("Reports", REPORTS, "Reports", cut, minor=True)
    a.event("RETREAT", "denied", [USA], [RUS], f"Reports that {cut} were false", place="eastern Europe", alt={"targets": [[]], "plover": ["CONCEDE"]})
    a.statement(("the official", 2), OFFICIAL, "said", ['"We won\'t know until we\'re in the room whether they are serious,"', '"and we\'ll know fairly quickly."'], alt={"act": ["expectation"], "date": [SATURDAY]})

    a.at('Moscow speaks of "military-technical" measures without explaining them. US intelligence has warned that an offensive with up to 175,000 men could come early this year, although the Kremlin has repeatedly dismissed such talk as hysteria. The G7 threatens "massive consequences".')
    a.statement("Moscow", RUS, "speaks", '"military-technical" measures', act="threat")
    a.commitment("Moscow", RUS, "threat", '"military-technical" measures', minor=True, alt={"toward": [[WEST], [NATO], [USA, NATO]], "condition": ["given"]})
    a.event("THREATEN", "occurred", [RUS], [], 'Moscow speaks of "military-technical" measures', minor=True, alt={"targets": [[WEST], [NATO], [USA, NATO]], "status": ["ongoing"]})
    offensive = "an offensive with up to 175,000 men could come early this year"
    a.statement("US intelligence", INTELLIGENCE, "warned", offensive, act="expectation", alt={"act": ["accusation", "claim"]})
    a.event("ASSAULT", "hypothetical", [RUS], [UKR], offensive, when="2022", alt={"when": [None, "2022-01", "2022-01/2022-03", "2022-01/2022-02"]})
    a.figure(175000, "men", "Russian soldiers in a feared offensive", "up to 175,000 men", approx=True, high=175000, side="RUS")
    a.statement("the Kremlin", KREMLIN, "dismissed", "such talk as hysteria", act="denial")
    a.event("ASSAULT", "denied", [RUS], [UKR], "the Kremlin has repeatedly dismissed such talk as hysteria", alt={"plover": ["REJECT"], "targets": [[]]})
    a.statement("The G7", G7, "threatens", '"massive consequences"', act="threat", mode="mixed", alt={"mode": ["direct"]})
    a.commitment("The G7", G7, "threat", '"massive consequences"', toward=[RUS], alt={"condition": ["given"]})
    a.event("THREATEN", "occurred", [G7], [RUS], 'The G7 threatens "massive consequences"', alt={"status": ["ongoing"]})

    a.at("President Biden has ruled out sending American troops to fight in Ukraine, but says he would reinforce NATO allies nearby and hit Russia's economy as never before.")
    sending = "sending American troops to fight in Ukraine"
    reinforce, hit = "reinforce NATO allies nearby", "hit Russia's economy as never before"
    a.statement("President Biden", BIDEN, "ruled out", sending, act="refusal")
    a.statement("President Biden", BIDEN, "says", f"he would {reinforce} and {hit}", act="threat", alt={"act": ["promise"]})
    a.commitment("President Biden", BIDEN, "refusal", sending, alt={"toward": [[UKR], [RUS]]})
    a.commitment("President Biden", BIDEN, "promise", reinforce, toward=[NATO], alt={"kind": ["threat"], "condition": ["given"], "toward": [[RUS]]})
    a.commitment("President Biden", BIDEN, "threat", hit, toward=[RUS], alt={"condition": ["given"]})
    a.event("REJECT", "occurred", [BIDEN], [UKR], f"ruled out {sending}", minor=True, alt={"targets": [[], [RUS]]})
    a.event("MOBILIZE", "denied", [USA], [RUS], f"President Biden has ruled out {sending}", place="Ukraine", alt={"targets": [[], [UKR]], "plover": ["ASSAULT"]})
    a.event("THREATEN", "occurred", [BIDEN], [RUS], f"says he would {reinforce} and {hit}")
    a.event("MOBILIZE", "hypothetical", [USA], [RUS], f"he would {reinforce}", minor=True, alt={"targets": [[], [NATO]], "plover": ["AID"]})
    a.event("SANCTION", "hypothetical", [USA], [RUS], hit, minor=True)

    a.at('"There is no security in Europe without the security of Ukraine," said Josep Borrell, the EU\'s top diplomat, on his trip to the Donbas on Wednesday, and he demanded a place for the Europeans in any talks about their continent.')
    place = "a place for the Europeans in any talks about their continent"
    a.statement("Josep Borrell", BORRELL, "said", '"There is no security in Europe without the security of Ukraine,"', date=WEDNESDAY, alt={"act": ["support", "demand"]})
    a.event("CONSULT", "occurred", [BORRELL], [UKR], "Josep Borrell, the EU's top diplomat, on his trip to the Donbas on Wednesday", when=WEDNESDAY, place="Donbas", format="visit")
    a.statement("he", BORRELL, "demanded", place, act="demand", alt={"date": [WEDNESDAY]})
    a.commitment("he", BORRELL, "demand", place, alt={"toward": [[USA, RUS], [USA], [RUS]]})
    a.event("REQUEST", "occurred", [BORRELL], [], f"he demanded {place}", alt={"targets": [[USA, RUS], [USA]], "when": [WEDNESDAY]})

    a.at("France and Germany sent their diplomatic advisers to Moscow on Thursday to breathe life into the four-party Normandy format. They met Dmitry Kozak, Putin's man for Ukraine, and came home without any sign of a breakthrough.")
    a.event("CONSULT", "occurred", [FRA, DEU], [RUS], "France and Germany sent their diplomatic advisers to Moscow on Thursday", when=THURSDAY, place="Moscow", format="visit",
            more=["They met Dmitry Kozak, Putin's man for Ukraine"], alt={"format": ["meeting", "talks"]})
    a.figure(4, "parties", "parties to the Normandy format", "four-party", minor=True)
