"""Gold for the column of 3 July 2018."""

# ruff: noqa: E501

from annotate import Article, Party
from parties import CAN, EU, FREELAND, MEX, ROSS, TRUDEAU, TRUMP, USA

KOWALCHUK, MAKI, BROTHER, OFFICE = Party("Deb Kowalchuk"), Party("Gord Maki"), Party("brother-in-law of Gord Maki"), Party("office of the Canadian minister", "CAN")
HARLEY, OFFICIAL, BANKS, OUTFIT = Party("Harley-Davidson"), Party("EU trade official (unnamed)", "EU"), Party("banks"), Party("outfit in Ottawa (unnamed)")
PAPER, COMMERCE, WORKERS = Party("The Soo Examiner", "MEDIA"), Party("US Department of Commerce", "USA"), Party("Canadian companies and workers")


def annotate(a: Article) -> None:
    a.document(published="2018-07-03", title="Ketchup, pontoon boats and the price of being polite", byline=a.elsewhere("Gail Pettigrew", within="Canada hit back on Sunday. It was overdue, and it won't be enough, writes Gail Pettigrew"), publisher="The Soo Examiner", published_span="Tuesday, July 3, 2018",
               standfirst="Canada hit back on Sunday. It was overdue, and it won't be enough, writes Gail Pettigrew", boilerplate=[a.elsewhere("Opinion"), "Gail Pettigrew's column appears Tuesdays and, when she's cross, Fridays."])
    a.at(a.paragraph("Canada hit back"))
    a.statement("Gail Pettigrew", Party("Gail Pettigrew", "MEDIA"), "writes", "Canada hit back on Sunday. It was overdue, and it won't be enough", minor=True)

    a.at(a.paragraph("So that's that"))
    paid = "Americans who want to sell us steel have paid 25 per cent at the border"
    a.event("SANCTION", "occurred", [CAN], [USA], paid, when="2018-07-01", alt={"plover": ["COERCE"], "status": ["ongoing"]}, more=["Canada hit back", "Americans who want to sell us ketchup, pontoon boats, whisky or toilet paper have paid ten"], key="canada")
    a.statement("Ottawa", CAN, "says", "it will be lifted the day they lift theirs and not before", act="promise", alt={"act": ["threat", "refusal"]}, key="lift_s")
    a.commitment("Ottawa", CAN, "promise", "it will be lifted", "the day they lift theirs and not before", polarity="until", toward=[USA], alt={"polarity": ["if"], "kind": ["refusal"]}, key="lift_c")
    a.event("AGREE", "occurred", [CAN], [USA], "Ottawa says it will be lifted", minor=True, alt={"plover": ["REJECT"]})
    a.event("CONCEDE", "hypothetical", [CAN], [USA], "it will be lifted the day they lift theirs", minor=True)
    a.event("CONCEDE", "hypothetical", [USA], [CAN], "the day they lift theirs", minor=True)
    a.figure(25, "percent", "Canadian duty on American steel", "25 per cent", side="CAN")
    a.figure(10, "percent", "Canadian duty on other American goods", "ten", side="CAN")
    a.figure(16600000000, "Canadian dollars", "American goods hit by Canada", "$16.6 billion", side="CAN", key="canada_f")

    a.at(a.paragraph("It was the reason"))
    a.event("SANCTION", "occurred", [TRUMP], [CAN], "Donald Trump put duties on steel and aluminum in the name of national security", when="2018-03/2018-05", alt={"when": [None, "2018-03"], "sources": [[USA]], "targets": [[]], "plover": ["COERCE"]}, key="duties")
    a.event("CONCEDE", "occurred", [USA], [CAN], "Canada got an exemption, then another", minor=True, key="exemption")
    a.event("SANCTION", "occurred", [USA], [CAN], "on May 31 the thing ran out", when="2018-05-31", minor=True, alt={"plover": ["COERCE"]}, key="lapse")
    a.statement("Wilbur Ross", ROSS, "explained", "the NAFTA talks weren't getting anywhere fast", act="accusation", alt={"act": ["claim"]})
    a.event("CONSULT", "ongoing", [USA], [CAN, MEX], "the NAFTA talks", minor=True, format="talks", alt={"targets": [[CAN]]})

    a.at(a.paragraph("Prime Minister Justin"))
    a.statement("Prime Minister Justin Trudeau", TRUDEAU, "called", "the reasoning a poor thank-you to an old ally", act="accusation")
    a.statement(("he", 1), TRUDEAU, ("said", 1), "as much again, politely", act="accusation", minor=True, date="2018-06", alt={"date": [None]})
    a.statement("Mr. Trump", TRUMP, "accused", "him of double-dealing", act="accusation", date="2018-06", alt={"date": [None]})
    a.event("ACCUSE", "occurred", [TRUDEAU], [USA], "Prime Minister Justin Trudeau called the reasoning a poor thank-you to an old ally", alt={"targets": [[TRUMP]]}, more=["he said as much again"])
    a.event("CONSULT", "occurred", [CAN], [USA], "the G7", place="Charlevoix", minor=True, format="council", alt={"targets": [[]], "sources": [[TRUDEAU]], "format": ["meeting"]})
    a.event("ACCUSE", "occurred", [TRUMP], [TRUDEAU], "Mr. Trump, from his airplane, accused him of double-dealing")
    a.event("REJECT", "occurred", [TRUMP], [CAN], "pulled his name off the communiqué", alt={"plover": ["RETREAT", "SANCTION"], "targets": [[TRUDEAU], []]})
    a.event("CONSULT", "occurred", [TRUDEAU], [TRUMP], "the Prime Minister telephoned the President", when="2018-06-29", format="call")
    a.statement("the Prime Minister", TRUDEAU, "tell", "what was coming, and why", to="Donald Trump", date="2018-06-29")
    help_ = "as much as $2 billion to help companies and workers ride it out"
    a.statement("Foreign Minister Chrystia Freeland", FREELAND, "promised", help_, act="promise", date="2018-06-29")
    a.statement("Foreign Minister Chrystia Freeland", FREELAND, ("said", 2), "Ottawa meant to even the score, not to run it up, and would stay on the ice", act="refusal", date="2018-06-29", alt={"act": ["promise"]}, key="freeland_s")
    a.commitment("Foreign Minister Chrystia Freeland", FREELAND, "promise", help_, toward=[WORKERS])
    a.commitment("Ottawa", CAN, "promise", "even the score, not to run it up", toward=[USA], alt={"kind": ["refusal", "threat"]})
    a.commitment("Ottawa", CAN, "refusal", "stay on the ice", toward=[USA], alt={"kind": ["promise", "threat"]})
    a.event("AGREE", "occurred", [FREELAND], [WORKERS], f"promised {help_}", when="2018-06-29")
    a.event("AID", "hypothetical", [CAN], [WORKERS], help_, minor=True)
    a.event("REJECT", "occurred", [FREELAND], [USA], "Ottawa meant to even the score, not to run it up, and would stay on the ice", when="2018-06-29")
    a.figure(2000000000, "Canadian dollars", "Canadian help for companies and workers", "as much as $2 billion", high=2000000000, side="CAN")

    a.at(a.paragraph("Will it work"))
    hands = "If Ottawa sits on its hands"
    junk = "it'll be Vietnamese rebar coming up the river and we'll have been tariffed from both sides"
    a.statement("Deb Kowalchuk", KOWALCHUK, ("says", 1), ['"They\'ll notice the whisky,"', f'"I want quotas on the offshore junk, and I want them by August. {hands} {junk}."'], act="demand", mode="direct", alt={"act": ["expectation"]})
    a.commitment("Deb Kowalchuk", KOWALCHUK, "demand", "quotas on the offshore junk", toward=[CAN])
    a.event("REQUEST", "occurred", [KOWALCHUK], [CAN], "I want quotas on the offshore junk", more=["and I want them by August"])
    a.event("COERCE", "hypothetical", [CAN], [], "quotas on the offshore junk", minor=True, alt={"plover": ["SANCTION"]})
    a.statement("The minister's office", OFFICE, ("says", 2), 'safeguards are "under active consideration"', act="claim", alt={"act": ["promise"]})
    a.statement("It", OFFICE, "declined", "to give a date", act="refusal", minor=True)
    a.event("REJECT", "occurred", [OFFICE], [], "It declined to give a date", minor=True)
    a.figure(1000, "steelworkers", "steelworkers for whom Kowalchuk speaks", "a thousand and some steelworkers", low=1000, approx=True, minor=True)

    a.at(a.paragraph("Gord Maki"))
    a.event("SANCTION", "occurred", [MAKI], [], "cancelled seven", when="2018-07-02", minor=True)
    a.statement(("He", 2), MAKI, "thinks", 'the counter-tariffs are "theatre with my money"', act="accusation")
    a.event("ACCUSE", "occurred", [MAKI], [CAN], 'He thinks the counter-tariffs are "theatre with my money"', minor=True)
    a.statement("His brother-in-law in the other Soo", BROTHER, "told", "to hang in there", act="demand", to="Gord Maki", minor=True, alt={"act": ["support"]})
    a.commitment("His brother-in-law in the other Soo", BROTHER, "demand", "hang in there", toward=[MAKI], minor=True)
    a.event("SUPPORT", "occurred", [BROTHER], [MAKI], "told him to hang in there", minor=True, alt={"plover": ["REQUEST"]})
    a.figure(9, "pontoons", "American boats that Maki had on order", "nine American pontoons", minor=True)
    a.figure(7, "pontoons", "American boats whose order Maki cancelled", "seven", minor=True)

    a.at(a.paragraph("We aren't alone"))
    move = "move production of bikes for Europe out of the States"
    a.event("SANCTION", "occurred", [EU], [USA], "since June 22 their 25 per cent has applied to bourbon, blue jeans and motorcycles", when="2018-06-22", alt={"status": ["ongoing"], "plover": ["COERCE"]}, key="rebalancing")
    a.statement("Harley-Davidson", HARLEY, "announced", f"it would {move}", act="claim", date="2018-06-25", alt={"date": [None], "act": ["threat", "promise"]})
    a.commitment("Harley-Davidson", HARLEY, "threat", move, toward=[USA], minor=True, alt={"kind": ["promise"], "toward": [[]]})
    a.event("RETREAT", "scheduled", [HARLEY], [USA], move, minor=True, alt={"status": ["hypothetical"], "plover": ["SANCTION"]})
    a.statement("Mr. Trump", TRUMP, ("threatened", 1), "to ruin the company with taxes if it did", act="threat", alt={"addressee": ["Harley-Davidson"]})
    a.commitment("Mr. Trump", TRUMP, "threat", "ruin the company with taxes", "if it did", toward=[HARLEY])
    a.event("THREATEN", "occurred", [TRUMP], [HARLEY], "Mr. Trump threatened to ruin the company with taxes")
    a.event("COERCE", "hypothetical", [TRUMP], [HARLEY], "ruin the company with taxes", minor=True, alt={"plover": ["SANCTION"], "sources": [[USA]]})
    cars, barriers = "a 20 per cent duty on European cars", "unless Brussels took its barriers down"
    a.statement("He", TRUMP, ("threatened", 2), f"{cars} {barriers}", act="threat", alt={"addressee": ["European Union"]}, key="cars_s")
    a.commitment("He", TRUMP, "threat", cars, barriers, toward=[EU])
    a.commitment("He", TRUMP, "demand", "Brussels took its barriers down", toward=[EU], minor=True)
    a.event("THREATEN", "occurred", [TRUMP], [EU], f"He'd already threatened {cars}", key="cars")
    a.event("SANCTION", "hypothetical", [USA], [EU], cars, alt={"plover": ["COERCE"], "sources": [[TRUMP]]}, more=["they'd answer a car tariff"])
    a.event("CONCEDE", "hypothetical", [EU], [USA], "Brussels took its barriers down", minor=True)
    a.event("ACCUSE", "ongoing", [COMMERCE], [CAN], "his Commerce people are busy finding out if our minivans are dangerous as well", minor=True)
    a.statement("A trade official in Brussels", OFFICIAL, "told", "they'd answer a car tariff \"the same afternoon\"", act="threat", to="Gail Pettigrew", alt={"addressee": [None]})
    a.commitment("A trade official in Brussels", OFFICIAL, "threat", "answer", "a car tariff", polarity="if", toward=[USA])
    a.event("THREATEN", "occurred", [OFFICIAL], [USA], "they'd answer a car tariff \"the same afternoon\"")
    a.event("SANCTION", "hypothetical", [EU], [USA], "they'd answer a car tariff", minor=True)
    a.event("SANCTION", "occurred", [MEX], [USA], "Mexico has put duties on pork and cheese", alt={"plover": ["COERCE"]})
    a.figure(25, "percent", "European duty on American goods", "25 per cent", side="EU")
    a.figure(2800000000, "euros", "American goods hit by the EU", "some 2.8 billion euros", approx=True, side="EU", key="first")
    a.figure(20, "percent", "American duty threatened on European cars", "20 per cent", side="USA")

    a.at(a.paragraph("That's the one"))
    a.statement("the banks", BANKS, "reckon", ["Should Washington go after autos", "160,000 Ontario jobs could go"], act="expectation", key="jobs_s")
    a.statement("an outfit in Ottawa", OUTFIT, "puts", "it at 100,000", act="expectation", key="jobs_low_s")
    a.event("SANCTION", "hypothetical", [USA], [CAN], "Should Washington go after autos", alt={"plover": ["COERCE"]})
    a.figure(160000, "jobs", "Ontario jobs that could go, according to the banks", "160,000 Ontario jobs", key="jobs")
    a.figure(100000, "jobs", "Ontario jobs that could go, according to an outfit in Ottawa", "100,000", key="jobs_low")

    a.at(a.paragraph("This newspaper backed"))
    a.statement("This newspaper", PAPER, "backed", "the list", act="support", minor=True)
    a.event("SUPPORT", "occurred", [PAPER], [CAN], "This newspaper backed the list", minor=True)
    for action in ("recall Parliament", "put the safeguards in place", "get the Mexicans and the Europeans into one room before the end of the summer"):
        a.commitment("This newspaper", PAPER, "demand", action, toward=[TRUDEAU])
    a.commitment("This newspaper", PAPER, "demand", "he shouldn't come here in an election year to have his picture taken with a ladle", "If he can't be bothered", toward=[TRUDEAU], minor=True)
    a.event("REQUEST", "occurred", [PAPER], [TRUDEAU], "Mr. Trudeau should recall Parliament, put the safeguards in place", when="2018-07-03", alt={"when": [None]})
    a.event("CONSULT", "hypothetical", [CAN], [MEX, EU], "get the Mexicans and the Europeans into one room", minor=True, format="meeting")
