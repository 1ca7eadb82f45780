"""Second, independent annotation of the analysis of the hostage negotiations, 14 January 1981."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party

USA, IRAN, IRAQ, ALGERIA = Party("United States", "USA"), Party("Iran", "IRN"), Party("Iraq", "IRQ"), Party("Algeria", "DZA")
MUSKIE, MUSKIES = Party("Edmund Muskie", "USA"), Party("Edmund Muskie's officials (unnamed)", "USA")
CARTER, REAGAN, AIDES = Party("Carter", "USA"), Party("Ronald Reagan", "USA"), Party("Ronald Reagan's aides (unnamed)", "USA")
CHRISTOPHER, TREASURY = Party("Warren Christopher", "USA"), Party("Treasury officials (unnamed)", "USA")
NABAVI, KHOMEINI = Party("Behzad Nabavi", "IRN"), Party("Ayatollah Khomeini", "IRN")
MAJLIS, DEPUTIES, DEPUTY = Party("Majlis", "IRN"), Party("Majlis deputies (unnamed)", "IRN"), Party("deputy from Isfahan (unnamed)", "IRN")
BANKS, COUNSEL, BANKER = Party("American banks"), Party("counsel to a New York bank (unnamed)"), Party("European banker (unnamed)")
SHAH, CAPTORS, HOSTAGES = Party("Shah", "IRN"), Party("captors", "IRN"), Party("hostages", "USA")
CIVIL_SERVANT = Party("Iranian civil servant (unnamed)")

DECEMBER = "1980-12-21"


def annotate(a: Article) -> None:
    a.document(
        published="1981-01-14",
        title="A ransom by any other name",
        byline="By Hugh Pellew, Diplomatic Correspondent",
        publisher="The Recorder",
        standfirst="Two days before the date that Washington calls the last, Tehran’s parliament cannot find a quorum",
        published_span="Wednesday 14 January 1981",
        alt={"publisher": ["THE RECORDER"]},
    )

    a.at("Two days before the date that Washington calls the last, Tehran’s parliament cannot find a quorum")
    a.statement("Washington", USA, "calls", "the last", minor=True)

    a.at("In the Majlis they use little else, although there it is called ‘the people’s stolen money’; somewhere between those two vocabularies, in a villa above Algiers, a handful of Algerian bankers and diplomats are trying to draft a document that each side can read aloud at home.")
    a.statement("they", DEPUTIES, "called", "‘the people’s stolen money’", minor=True, alt={"act": ["accusation"]})
    a.event("CONSULT", "ongoing", [ALGERIA], [USA, IRAN], "a handful of Algerian bankers and diplomats are trying to draft a document", place="Algiers", format="talks")

    a.at("They have until Friday. That is what Mr Edmund Muskie’s officials say: should no agreement be in hand by 16 January, there will not be time to move several thousand million dollars across an ocean before Mr Carter leaves office at noon on Tuesday, and the offer would lapse. The Iranians have been shown a ‘final’ American position twice already, in November and in December.")
    lapse, none = "the offer would lapse", "should no agreement be in hand by 16 January"
    a.statement("Mr Edmund Muskie’s officials", MUSKIES, "say", ["They have until Friday", f"{none}, there will not be time to move several thousand million dollars across an ocean before Mr Carter leaves office at noon on Tuesday, and {lapse}"], act="threat", alt={"act": ["claim", "expectation"]})
    a.commitment("Mr Edmund Muskie’s officials", MUSKIES, "threat", lapse, none, toward=[IRAN], alt={"polarity": ["unless"]})
    a.event("THREATEN", "occurred", [MUSKIES], [IRAN], lapse, alt={"sources": [[USA]]})
    a.event("REJECT", "hypothetical", [USA], [IRAN], lapse, alt={"plover": ["RETREAT", "SANCTION"]})
    a.event("AGREE", "hypothetical", [USA, IRAN], [], none, more=["If the weekend passes without a signature"], alt={"sources": [[IRAN], [USA]], "targets": [[USA], [IRAN]]})
    a.event("RETREAT", "scheduled", [CARTER], [], "Mr Carter leaves office", when="1981-01-20", minor=True)
    a.figure(None, "dollars", "money to be moved under the agreement", "several thousand million dollars", approx=True, low=2_000_000_000, minor=True, alt={"low": [3_000_000_000]})
    a.event("AGREE", "occurred", [USA], [IRAN], "The Iranians have been shown a ‘final’ American position", when="1980-11/1980-12", minor=True, alt={"plover": ["REQUEST", "CONSULT"]})

    a.at("On 21 December Iran demanded that 24,000 million dollars, of which 10,000 million was to be set against the late Shah’s fortune, be lodged with the central bank of Algeria before a single captive was let go. Mr Muskie rejected the figure as unreasonable; the President-elect, Mr Ronald Reagan, likened the captors to barbarians. Then last week, the claim for cash in lieu of the Shah’s wealth was whittled down to a request that American courts should help to look for it. ‘They came down like a carpet dealer at sunset,’ says a European banker who has seen the telexes. ‘First a shrug, then the real price.’")
    lodged, captive = "24,000 million dollars, of which 10,000 million was to be set against the late Shah’s fortune, be lodged with the central bank of Algeria", "before a single captive was let go"
    courts = "American courts should help to look for it"
    a.statement("Iran", IRAN, "demanded", f"{lodged} {captive}", act="demand", to="United States", date=DECEMBER, alt={"addressee": [None]})
    a.commitment("Iran", IRAN, "demand", lodged, captive, toward=[USA])
    a.event("REQUEST", "occurred", [IRAN], [USA], "Iran demanded that 24,000 million dollars, of which 10,000 million was to be set against the late Shah’s fortune, be lodged with the central bank of Algeria", when=DECEMBER)
    a.event("RETREAT", "hypothetical", [IRAN], [USA], "a single captive was let go", more=["free all fifty-two hostages together", "the hostages were out of Iranian air space"])
    a.figure(24_000_000_000, "dollars", "money demanded by Iran", "24,000 million dollars", side="IRN")
    a.figure(10_000_000_000, "dollars", "part of the demand set against the Shah's fortune", "10,000 million", side="IRN")
    a.statement("Mr Muskie", MUSKIE, "rejected", "the figure as unreasonable", act="refusal")
    a.commitment("Mr Muskie", MUSKIE, "refusal", "the figure", toward=[IRAN], minor=True)
    a.event("REJECT", "occurred", [MUSKIE], [IRAN], "Mr Muskie rejected the figure as unreasonable")
    a.statement("Mr Ronald Reagan", REAGAN, "likened", "the captors to barbarians", act="accusation", alt={"side": [None]})
    a.event("ACCUSE", "occurred", [REAGAN], [CAPTORS], "Mr Ronald Reagan, likened the captors to barbarians", alt={"targets": [[IRAN]]})
    a.commitment("Iran", IRAN, "demand", courts, toward=[USA], alt={"toward": [[Party("American courts", "USA")]]})
    a.event("CONCEDE", "occurred", [IRAN], [USA], "the claim for cash in lieu of the Shah’s wealth was whittled down", when="1981-01-05/1981-01-11", more=["They came down like a carpet dealer at sunset", "The gap has narrowed"])
    a.event("REQUEST", "occurred", [IRAN], [USA], f"a request that {courts}", when="1981-01-05/1981-01-11")
    a.statement("a European banker", BANKER, "says", ["‘They came down like a carpet dealer at sunset,’", "‘First a shrug, then the real price.’"])

    a.at("Washington has proposed that the money should wait in an escrow account at the Bank of England, to be released the moment Algiers certified that the hostages were out of Iranian air space. Iran wants the gold shipped first. Mr Behzad Nabavi has insisted that his Government will not hand over the Americans in exchange for a piece of paper; he denies that there are fresh conditions, and lays the delay at the door of the American banks.")
    escrow, moment = "the money should wait in an escrow account at the Bank of England", "the moment Algiers certified that the hostages were out of Iranian air space"
    a.statement("Washington", USA, "proposed", f"{escrow}, to be released {moment}", act="proposal", to="Iran", alt={"addressee": [None]})
    a.commitment("Washington", USA, "demand", escrow, toward=[IRAN], minor=True, alt={"kind": ["promise"]})
    a.commitment("Washington", USA, "promise", "released", moment, toward=[IRAN], polarity="if", alt={"polarity": ["until"]})
    a.event("REQUEST", "occurred", [USA], [IRAN], f"Washington has proposed that {escrow}", alt={"plover": ["AGREE"]})
    a.statement("Iran", IRAN, "wants", "the gold shipped first", act="demand")
    a.commitment("Iran", IRAN, "demand", "the gold shipped first", toward=[USA])
    a.event("REQUEST", "occurred", [IRAN], [USA], "Iran wants the gold shipped first", alt={"status": ["ongoing"]})
    a.statement("Mr Behzad Nabavi", NABAVI, "insisted", "his Government will not hand over the Americans in exchange for a piece of paper", act="refusal")
    a.commitment("Mr Behzad Nabavi", NABAVI, "refusal", "his Government will not hand over the Americans", "in exchange for a piece of paper", toward=[USA])
    a.event("REJECT", "occurred", [NABAVI], [USA], "his Government will not hand over the Americans in exchange for a piece of paper")
    a.statement("he", NABAVI, "denies", "there are fresh conditions", act="denial")
    a.event("REQUEST", "denied", [IRAN], [USA], "there are fresh conditions", minor=True)
    a.statement("he", NABAVI, "lays", "the delay at the door of the American banks", act="accusation")
    a.event("ACCUSE", "occurred", [NABAVI], [BANKS], "lays the delay at the door of the American banks")

    a.at("A dozen of them lent freely to the Shah and seized Iranian deposits to cover themselves when Mr Carter froze the assets in November 1979. ‘Either the syndicated loans are paid off in full or we shall be in court on the twenty-first,’ warns counsel to one of the New York houses. Treasury officials doubt that a judge would listen.")
    a.figure(12, "banks", "American banks that lent to the Shah", "A dozen of them", minor=True)
    a.event("COOPERATE", "occurred", [BANKS], [SHAH], "A dozen of them lent freely to the Shah", minor=True, alt={"plover": ["AID"], "targets": [[IRAN]]})
    a.event("COERCE", "occurred", [BANKS], [IRAN], "seized Iranian deposits", when="1979-11", minor=True, alt={"when": [None]})
    a.event("SANCTION", "occurred", [CARTER], [IRAN], "Mr Carter froze the assets", when="1979-11", minor=True, alt={"plover": ["COERCE"]})
    paid, court = "the syndicated loans are paid off in full", "we shall be in court on the twenty-first"
    a.statement("counsel to one of the New York houses", COUNSEL, "warns", f"‘Either {paid} or {court},’", act="threat")
    a.commitment("counsel to one of the New York houses", COUNSEL, "demand", paid, toward=[IRAN], alt={"toward": [[IRAN, USA], [USA], []]})
    a.commitment("counsel to one of the New York houses", COUNSEL, "threat", court, f"Either {paid}", polarity="unless", toward=[IRAN], alt={"toward": [[IRAN, USA], [USA], []]})
    a.event("REQUEST", "occurred", [COUNSEL], [IRAN], f"Either {paid}", minor=True, alt={"targets": [[USA], []]})
    a.event("THREATEN", "occurred", [COUNSEL], [IRAN], court, alt={"targets": [[USA], []]})
    a.event("ACCUSE", "hypothetical", [BANKS], [IRAN], court, when="1981-01-21", minor=True, alt={"status": ["scheduled"], "targets": [[USA], []]})
    a.statement("Treasury officials", TREASURY, "doubt", "a judge would listen", act="expectation")

    a.at("Yesterday it was to have debated two Bills sent down by the Prime Minister, Mr Mohammad Ali Rajai, one allowing American claims to go to arbitration, the other nationalising the Shah’s property. Too few deputies appeared, and the sitting was put off until this morning. A deputy from Isfahan told reporters in the lobby that he would ‘sooner see them tried than traded’.")
    a.event("CONSULT", "denied", [MAJLIS], [], "it was to have debated two Bills", when="1981-01-13", format="council", minor=True, alt={"format": ["meeting"]})
    a.event("CONSULT", "scheduled", [MAJLIS], [], "the sitting was put off until this morning", when="1981-01-14", format="council", minor=True, alt={"format": ["meeting"]})
    a.event("CONCEDE", "hypothetical", [IRAN], [USA], "allowing American claims to go to arbitration", more=["submit to a tribunal"], alt={"plover": ["AGREE"]})
    a.event("COERCE", "hypothetical", [IRAN], [SHAH], "nationalising the Shah’s property")
    a.figure(2, "Bills", "Bills before the Majlis", "two Bills", minor=True)
    a.statement("A deputy from Isfahan", DEPUTY, "told", "he would ‘sooner see them tried than traded’", act="refusal", to="reporters", alt={"act": ["threat", "claim"]})
    a.commitment("A deputy from Isfahan", DEPUTY, "refusal", "he would ‘sooner see them tried than traded’", toward=[USA], minor=True, alt={"kind": ["threat"]})
    a.event("REJECT", "occurred", [DEPUTY], [USA], "he would ‘sooner see them tried than traded’", minor=True, alt={"plover": ["THREATEN"]})
    a.event("COERCE", "hypothetical", [IRAN], [HOSTAGES], "see them tried", minor=True)

    a.at("Iraq’s armies crossed the border on 22 September; Abadan is besieged, and pilots cannibalise one American-built aircraft to fly another. Mr Reagan is the second. He has let it be known that he would not consider himself bound by terms which he had not approved, and his aides hint that negotiations would begin again from the beginning, with fewer inhibitions. ‘Carter we know,’ said a civil servant queueing for paraffin in south Tehran. ‘The other one we do not know.’")
    a.event("ASSAULT", "occurred", [IRAQ], [IRAN], "Iraq’s armies crossed the border", when="1980-09-22")
    a.event("ASSAULT", "ongoing", [IRAQ], [IRAN], "Abadan is besieged", place="Abadan", alt={"plover": ["COERCE"]})
    bound, again = "he would not consider himself bound by terms which he had not approved", "negotiations would begin again from the beginning, with fewer inhibitions"
    a.statement("He", REAGAN, "let it be known", bound, act="refusal", alt={"act": ["threat"], "side": [None]})
    a.commitment("He", REAGAN, "refusal", bound, toward=[IRAN], alt={"toward": [[]]})
    a.event("REJECT", "occurred", [REAGAN], [IRAN], bound, alt={"targets": [[]], "plover": ["THREATEN"]})
    a.statement("his aides", AIDES, "hint", again, act="threat", alt={"act": ["expectation"], "side": [None]})
    a.commitment("his aides", AIDES, "threat", again, toward=[IRAN], alt={"kind": ["promise"]})
    a.event("THREATEN", "occurred", [AIDES], [IRAN], f"his aides hint that {again}")
    a.event("CONSULT", "hypothetical", [USA], [IRAN], "negotiations would begin again from the beginning", format="talks", minor=True)
    a.statement("a civil servant queueing for paraffin in south Tehran", CIVIL_SERVANT, "said", ["‘Carter we know,’", "‘The other one we do not know.’"], minor=True)

    a.at("Mr Warren Christopher, who flew to Algiers a week ago for what was to be a visit of two days, has sent home for clean shirts. As described here, the American offer would give back some 9,500 million dollars, less debts. Against that Iran would have to submit to a tribunal and free all fifty-two hostages together, while the United States would pledge itself not to meddle in Iranian affairs – the very promise which Ayatollah Khomeini put among his four conditions in September.")
    a.event("CONSULT", "ongoing", [CHRISTOPHER], [ALGERIA], "Mr Warren Christopher, who flew to Algiers", when="1981-01-07", place="Algiers", format="visit", alt={"status": ["occurred"], "when": ["1981-01-07/1981-01-14"]})
    a.figure(2, "days", "planned length of Christopher's visit", "two days", minor=True)
    give_back, meddle = "give back some 9,500 million dollars, less debts", "not to meddle in Iranian affairs"
    a.commitment("American", USA, "promise", give_back, "Against that Iran would have to submit to a tribunal and free all fifty-two hostages together", polarity="exchange", toward=[IRAN])
    a.commitment("American", USA, "demand", "submit to a tribunal", toward=[IRAN])
    a.commitment("American", USA, "demand", "free all fifty-two hostages together", toward=[IRAN])
    a.commitment("the United States", USA, "promise", meddle, toward=[IRAN])
    a.event("AGREE", "occurred", [USA], [IRAN], f"the American offer would {give_back}")
    a.event("RETREAT", "hypothetical", [USA], [IRAN], give_back, more=["to be released"], alt={"plover": ["CONCEDE"]})
    a.event("AGREE", "hypothetical", [USA], [IRAN], f"the United States would pledge itself {meddle}")
    a.figure(9_500_000_000, "dollars", "money the American offer would give back", "some 9,500 million dollars", approx=True, side="USA")
    a.figure(52, "hostages", "American hostages in Iran", "all fifty-two hostages")
    a.figure(4, "conditions", "Khomeini's conditions", "four conditions", side="IRN", minor=True)
    a.statement("Ayatollah Khomeini", KHOMEINI, "conditions", meddle, act="demand", date="1980-09", alt={"date": [None]})
    a.commitment("Ayatollah Khomeini", KHOMEINI, "demand", meddle, toward=[USA])
    a.event("REQUEST", "occurred", [KHOMEINI], [USA], "the very promise which Ayatollah Khomeini put among his four conditions", when="1980-09")

    a.at("Algeria has promised nothing except patience.")
    a.statement("Algeria", ALGERIA, "promised", "nothing except patience", act="promise", minor=True)
    a.commitment("Algeria", ALGERIA, "promise", "patience", minor=True)
    a.event("AGREE", "occurred", [ALGERIA], [USA, IRAN], "Algeria has promised nothing except patience", minor=True, alt={"targets": [[]], "status": ["denied"]})
