"""Gold for the agency's brief on the Act of Montevideo, 9 January 1979."""

from annotate import Article, Party, weekday
from parties import ARG, CHL, CUBILLOS, FISHERMEN, GENDARMERIE, HOLY_SEE, PASTOR, POPE, SAMORE, VIDELA

BOTH = Party("Argentina and Chile")
SECRETARY, SOURCE, CHILEANS, DELEGATES = Party("Samore's secretary (unnamed)", "VAT"), Party("source in the Argentine delegation (unnamed)", "ARG"), Party("Chilean delegation", "CHL"), Party("delegates (unnamed)")
OFFICER, ARMY, USA = Party("Argentine army officer (unnamed)", "ARG"), Party("Argentine Army", "ARG"), Party("United States", "USA")
CONSULATE, OFFICIALS, DIPLOMATS, NAVY, COMRADES = Party("Argentine consulate in Punta Arenas", "ARG"), Party("Chilean officials (unnamed)", "CHL"), Party("diplomats (unnamed)"), Party("Argentine navy sources (unnamed)", "ARG"), Party("Argentine officers")
ENVOYS = Party("US and Uruguayan envoys")
TODAY, MON, WED, THU, SAT = weekday("1979-01-09", "Tuesday"), weekday("1979-01-08", "Monday"), weekday("1979-01-10", "Wednesday"), weekday("1979-01-11", "Thursday"), weekday("1979-01-13", "Saturday")


def annotate(a: Article) -> None:
    a.document(published=TODAY, title="Islands: both sides ask Pope to mediate, forswear force", agency="Austral", datelines=["MONTEVIDEO"], published_span="Jan 9, 1979",
               boilerplate=["AUSTRAL BRIEF - ARGENTINA/CHILE", "(Montevideo desk. For queries call the night editor)"], alt={"publisher": ["Austral"]})

    a.at("Islands: both sides ask Pope to mediate, forswear force")
    a.statement("both sides", BOTH, "ask", "Pope to mediate", act="demand", minor=True)
    a.statement("both sides", BOTH, "forswear", "force", act="promise", minor=True, alt={"act": ["refusal"]})

    a.at(a.paragraph("MONTEVIDEO"))
    a.event("AGREE", "occurred", [ARG], [CHL], "the act signed late on Monday at the Taranco palace by Foreign Ministers Carlos Pastor of Argentina and Hernan Cubillos of Chile", when=MON, place="Montevideo", key="act", alt={"sources": [[PASTOR], [ARG, CHL]], "targets": [[CUBILLOS], []]})
    a.event("CONSULT", "occurred", [PASTOR, CUBILLOS], [SAMORE], "in the presence of Cardinal Antonio Samore", when=MON, place="Montevideo", format="meeting", minor=True)

    a.at(a.paragraph("* Request"))
    a.statement(a.elsewhere(("both sides", 1)), BOTH, "Request", "to act as mediator over the southern islands", act="demand", to="John Paul II", date=MON, key="request_s")
    a.statement("his secretary", SECRETARY, "said", "The cardinal, after 13 days of shuttling between Buenos Aires and Santiago, will recommend acceptance")
    a.commitment(a.elsewhere(("both sides", 1)), BOTH, "demand", "act as mediator over the southern islands", toward=[POPE])
    a.commitment("The cardinal", SAMORE, "promise", "recommend acceptance", toward=[ARG, CHL])
    a.event("REQUEST", "occurred", [ARG, CHL], [POPE], "Request to Pope John Paul II to act as mediator", when=MON, more=["both sides ask Pope to mediate"], key="request")
    a.event("CONSULT", "hypothetical", [POPE], [ARG, CHL], "act as mediator over the southern islands", format="talks", minor=True)
    a.event("CONSULT", "occurred", [SAMORE], [ARG, CHL], "13 days of shuttling between Buenos Aires and Santiago", when="1978-12-26/1979-01-08", format="visit", key="shuttle", alt={"when": [None], "format": ["talks"]})
    a.event("SUPPORT", "hypothetical", [SAMORE], [POPE], "will recommend acceptance", minor=True, alt={"plover": ["REQUEST"]})
    a.event("AGREE", "hypothetical", [POPE], [ARG, CHL], "A reply from the Vatican is expected before the end of the month", when="1979-01", minor=True, alt={"status": ["scheduled"], "plover": ["CONSULT"]})
    a.figure(13, "days", "length of Samore's shuttle", "13 days")

    a.at(a.paragraph("* Pledge"))
    a.statement(a.elsewhere(("both sides", 1)), BOTH, "Pledge", "neither State will resort to force in its relations with the other", act="promise", date=MON)
    a.commitment("neither State", BOTH, "promise", "neither State will resort to force in its relations with the other", toward=[ARG, CHL], alt={"kind": ["refusal"], "toward": [[]]})
    a.event("AGREE", "occurred", [ARG], [CHL], "Pledge that neither State will resort to force", when=MON, more=["forswear force"], alt={"sources": [[ARG, CHL]]}, key="no_force")
    a.event("ASSAULT", "denied", [ARG], [CHL], "neither State will resort to force in its relations with the other", minor=True, alt={"status": ["hypothetical"], "sources": [[ARG, CHL]]})

    a.at(a.paragraph("* Gradual"))
    a.statement("A source in the Argentine delegation", SOURCE, "spoke of", '"30 days for the fleets, 90 for the rest"')
    a.statement("the Chileans", CHILEANS, "said", "no figure had been discussed, let alone agreed", act="denial")
    a.commitment(a.elsewhere(("both sides", 1)), BOTH, "promise", "Gradual return to the military situation that existed at the beginning of 1977", toward=[ARG, CHL], alt={"toward": [[]]})
    a.event("RETREAT", "hypothetical", [ARG, CHL], [], "Gradual return to the military situation that existed at the beginning of 1977", alt={"status": ["scheduled"]})
    a.event("AGREE", "denied", [ARG], [CHL], "no figure had been discussed, let alone agreed", minor=True, alt={"sources": [[ARG, CHL]]})
    a.figure(30, "days", "time for the fleets to withdraw", "30 days", side="ARG")
    a.figure(90, "days", "time for other forces to withdraw", "90", side="ARG")

    a.at(a.paragraph("* Both to abstain"))
    a.commitment("Both", BOTH, "promise", 'abstain from any measure that might disturb harmony "in any sector"', toward=[ARG, CHL], alt={"toward": [[]]})
    a.event("AGREE", "occurred", [ARG], [CHL], "Both to abstain from any measure that might disturb harmony", when=MON, minor=True, alt={"sources": [[ARG, CHL]]})

    a.at(a.paragraph("NOT IN THE TEXT"))
    a.statement("Buenos Aires", ARG, "called", "it non-negotiable", act="refusal", minor=True, key="s_non_negotiable")
    a.statement("delegates", DELEGATES, "said", "Buenos Aires, which until last week called it non-negotiable, dropped its demand for a reference at the cardinal's insistence")
    a.statement(("its", 1), ARG, "demand", "for a reference", act="demand", minor=True)
    a.statement(("it", 2), ARG, "regards", "as null", act="refusal", key="null")
    a.statement("Chile", CHL, "says", "remains binding", act="claim")
    a.commitment(("its", 1), ARG, "demand", "a reference", toward=[CHL], minor=True, alt={"toward": [[SAMORE], []]})
    a.event("CONCEDE", "occurred", [ARG], [CHL], "Buenos Aires, which until last week called it non-negotiable, dropped its demand for a reference", key="dropped", alt={"targets": [[SAMORE]]})
    a.event("REQUEST", "occurred", [SAMORE], [ARG], "at the cardinal's insistence", minor=True)
    a.event("REQUEST", "occurred", [ARG], [CHL], "Argentina also failed to obtain mention of the 1977 award", minor=True, alt={"targets": [[]]})
    a.event("REJECT", "ongoing", [ARG], [CHL], "which it regards as null", minor=True, alt={"status": ["occurred"], "targets": [[]]})

    a.at(a.paragraph("REACTION"))
    a.statement("Argentine President Jorge Videla", VIDELA, "praised", "the Holy Father's initiative", act="support")
    a.statement("an army officer", OFFICER, "called", 'the signature "a surrender, nothing else"', act="accusation")
    a.statement("an army officer", OFFICER, "warned", "many of his comrades would not obey an order to pull back unless Chile withdrew first", act="threat")
    a.statement("The Argentine Army", ARMY, "denied", "there was discontent", act="denial")
    a.statement("Washington", USA, "pressed", "to hold their fire", act="demand", to="both governments", date="1978-12")
    a.statement("Washington", USA, "welcomed", "the accord", act="support")
    a.commitment("an army officer", OFFICER, "threat", "many of his comrades would not obey an order to pull back", "unless Chile withdrew first", toward=[ARG], alt={"kind": ["refusal"], "toward": [[CHL]]})
    a.commitment("an army officer", OFFICER, "demand", "Chile withdrew first", toward=[CHL], minor=True)
    a.commitment("Washington", USA, "demand", "hold their fire", toward=[ARG, CHL])
    a.event("SUPPORT", "occurred", [VIDELA], [POPE], "Argentine President Jorge Videla praised the Holy Father's initiative")
    a.event("ACCUSE", "occurred", [OFFICER], [ARG], 'called the signature "a surrender, nothing else"')
    a.event("THREATEN", "occurred", [OFFICER], [ARG], "warned that many of his comrades would not obey an order to pull back", alt={"plover": ["REJECT"]})
    a.event("REJECT", "hypothetical", [COMRADES], [ARG], "many of his comrades would not obey an order to pull back", minor=True)
    a.event("RETREAT", "hypothetical", [CHL], [ARG], "Chile withdrew first", minor=True)
    a.event("REQUEST", "occurred", [USA], [ARG, CHL], "Washington, which had pressed both governments in December to hold their fire", when="1978-12", minor=True)
    a.event("SUPPORT", "occurred", [USA], [ARG, CHL], "welcomed the accord")

    a.at(a.paragraph("FISHERMEN"))
    a.statement("the Argentine consulate in Punta Arenas", CONSULATE, "said", "Chile on Monday handed over at Puerto Williams the two fishermen from Ushuaia it had held since Dec 17, without conditions", key="handed_over_s")
    a.statement("Chilean officials", OFFICIALS, "insisted", "the men were returned on Dec 19", act="denial", key="insisted", alt={"act": ["claim"]})
    a.event("RETREAT", "occurred", [CHL], [FISHERMEN], "Chile on Monday handed over at Puerto Williams the two fishermen from Ushuaia", when=MON, place="Puerto Williams", key="handed_over", alt={"targets": [[ARG]]})
    a.event("COERCE", "occurred", [CHL], [FISHERMEN], "it had held since Dec 17", when="1978-12-17/1979-01-08", key="held", alt={"when": ["1978-12-17"]})
    a.event("RETREAT", "occurred", [CHL], [FISHERMEN], "the men were returned on Dec 19", when="1978-12-19", key="returned_19", note="as Chilean officials had insisted", alt={"status": ["denied"]})
    a.figure(2, "fishermen", "fishermen handed over", "two fishermen")
    a.figure(3, "weeks", "time that Chile insisted the men were returned", "three weeks", minor=True)

    a.at(a.paragraph("FRONTIER"))
    reopen = "Monte Aymond, shut since Dec 20, will reopen on Thursday at 0800 for lorries and on Saturday for everybody else"
    a.statement("Argentine Gendarmerie commander's office in Rio Gallegos", GENDARMERIE, "said", f"{reopen} provided that the withdrawal of field guns on both sides has begun by then", act="promise")
    a.commitment("Argentine Gendarmerie commander's office in Rio Gallegos", GENDARMERIE, "promise", reopen, "provided that the withdrawal of field guns on both sides has begun by then", toward=[CHL], alt={"toward": [[]]})
    a.event("COERCE", "occurred", [ARG], [CHL], "shut since Dec 20", when="1978-12-20", place="Monte Aymond", key="pass_shut", alt={"status": ["ongoing"], "sources": [[], [GENDARMERIE]], "targets": [[]], "when": ["1978-12-20/1979-01-09"]})
    a.event("CONCEDE", "scheduled", [GENDARMERIE], [CHL], "Monte Aymond, shut since Dec 20, will reopen on Thursday at 0800 for lorries", when=THU, place="Monte Aymond", key="reopen", alt={"plover": ["COOPERATE"], "status": ["hypothetical"], "sources": [[ARG]], "targets": [[]]})
    a.event("CONCEDE", "scheduled", [GENDARMERIE], [CHL], "on Saturday for everybody else", when=SAT, place="Monte Aymond", minor=True, alt={"plover": ["COOPERATE"], "status": ["hypothetical"], "sources": [[ARG]], "targets": [[]]})
    a.event("RETREAT", "hypothetical", [ARG, CHL], [], "the withdrawal of field guns on both sides", minor=True)
    a.event("AGREE", "occurred", [GENDARMERIE], [CHL], reopen, minor=True, alt={"targets": [[]]})
    a.figure(100, "vehicles", "vehicles waiting at Monte Aymond", "A hundred or so vehicles", approx=True, key="queue")

    a.at(a.paragraph("BACKGROUND"))
    called_off = "On Dec 22 an Argentine landing on the islands was called off hours before it was due"
    a.statement("diplomats", DIPLOMATS, "say", [called_off, "when word came of the Pope's offer"], key="pope_stopped")
    a.statement("navy sources in Buenos Aires", NAVY, "put it down", "to a storm", key="storm")
    a.event("RETREAT", "occurred", [ARG], [CHL], "an Argentine landing on the islands was called off", when="1978-12-22", key="called_off")
    a.event("ASSAULT", "hypothetical", [ARG], [CHL], "an Argentine landing on the islands", when="1978-12-22", alt={"status": ["denied", "scheduled"]})
    a.event("AGREE", "occurred", [POPE], [ARG, CHL], "the Pope's offer", when="1978-12-22", minor=True, key="pope_offer", alt={"plover": ["CONSULT"], "when": [None]})

    a.at(a.paragraph("COMING UP"))
    a.event("CONSULT", "scheduled", [SAMORE], [ENVOYS], "Samore to brief U.S. and Uruguayan envoys on Tuesday", when=TODAY, format="meeting")
    a.event("CONSULT", "scheduled", [SAMORE], [HOLY_SEE], "then fly to Rome on Wednesday", when=WED, place="Rome", format="visit", minor=True)
    a.event("CONSULT", "denied", [ARG], [CHL], "Joint military commission, first meeting, was to be held in Puerto Montt on Jan 15; postponed", when="1979-01-15", place="Puerto Montt", format="meeting", alt={"status": ["hypothetical"]})
