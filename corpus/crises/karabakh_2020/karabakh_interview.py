"""Gold for the interview with a retired mediator, October 2020."""

from annotate import Article, Party
from parties import ALIYEV, ARM, AZE, ERDOGAN, FRA, MACRON, MINSK, PASHINYAN, RUS, TUR, USA

# fmt: off
SOLVANG = Party("Henrik Solvang")
MINISTER = Party("Armenian minister (unnamed)", "ARM")
DIPLOMATS = Party("Turkish diplomats (unnamed)", "TUR")
OFFICER = Party("Russian officer (unnamed)", "RUS")
EMBASSY = Party("Azerbaijani embassy in Vienna", "AZE")
YEREVAN = Party("people in Yerevan")
OSCE = Party("OSCE", "OSCE")


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    a.document(published="2020-10-28", title="‘A truce that nobody watches is only an announcement’", byline="Judit Barany", publisher="The Danube Review", published_span="28 October 2020",
               standfirst=a.elsewhere(a.paragraph("Henrik Solvang, 71")), boilerplate=["Interview conducted in English by video link and shortened."])
    mon = "2020-10-26"

    def turn(first: str, content: str | list[str], **extra: object) -> None:
        s(a.elsewhere("SOLVANG", within=a.paragraph(first)), SOLVANG, None, content, mode="direct", to="Judit Barany", **{"alt": {"addressee": [None]}} | extra)

    a.at(a.paragraph("Henrik Solvang, 71"))
    s(("he", 1), SOLVANG, "tells", "why the mediators keep failing and what he would offer instead", to="Judit Barany", minor=True)
    e("CONSULT", "occurred", [SOLVANG], [], "driving between Baku, Yerevan and Stepanakert for the OSCE", minor=True, format="visit", alt={"sources": [[OSCE]], "targets": [[ARM, AZE]]})
    f(6, "winters", "Solvang's time as a mediator", "six winters", minor=True)

    a.at(a.paragraph("Q: On Monday"))
    s("the Americans", USA, "announced", "a ceasefire", date=mon, alt={"act": ["promise"]}, key="s_ceasefire")
    e("RETREAT", "occurred", [ARM, AZE], [], "the Americans announced a ceasefire", when=mon, more=["the third ceasefire in three weeks"], alt={"plover": ["AGREE"], "sources": [[USA]], "targets": [[ARM, AZE]]}, key="third")

    first = "SOLVANG: The co-chairs"
    a.at(a.paragraph(first))
    turn(first, a.rest("The co-chairs were in the room"), alt={"act": ["accusation"]})
    s(("I", 2), SOLVANG, "said", "it was a birthday card", to="French colleague (unnamed)", mode="indirect", act="accusation", alt={"act": ["claim"], "mode": ["direct"]})
    e("CONSULT", "occurred", [USA], [MINSK], "The co-chairs were in the room", minor=True, format="meeting", alt={"targets": [[MINSK, ARM, AZE]]})

    first = "SOLVANG: It is an old one"
    a.at("Q: Baku says it will stop when it has a date for Armenian withdrawal. Is that a reasonable demand?")
    s("Baku", AZE, "says", "it will stop when it has a date for Armenian withdrawal", act="demand", alt={"act": ["promise"]}, key="timetable_s")
    c("Baku", AZE, "promise", "stop", "when it has a date for Armenian withdrawal", toward=[ARM], alt={"kind": ["demand"]}, key="c_stop")
    e("RETREAT", "hypothetical", [AZE], [ARM], "it will stop", minor=True, key="e_stop")
    e("RETREAT", "hypothetical", [ARM], [AZE], "Armenian withdrawal", minor=True, more=["it was leaving the districts in the south and the east"], key="e_armenian_withdrawal")
    a.at(a.paragraph(first))
    turn(first, a.rest("It is an old one"))
    s("Armenia", ARM, "accepted", "that in principle", act="promise", date="2009", alt={"act": ["claim"]})
    s("each", Party("Armenia and Azerbaijan"), "denying", "that it had", act="denial", minor=True)
    s("President Aliyev", ALIYEV, "believes", "he can now take by force what he used to ask for", act="expectation", alt={"act": ["claim"]})
    s("Mr. Pashinyan", PASHINYAN, "said", "there is no diplomatic solution", mode="indirect", alt={"act": ["refusal"], "date": ["2020-10-21"]}, key="no_solution")
    s("I", SOLVANG, "think", "he was wrong to say so", mode="direct", act="accusation", minor=True, alt={"act": ["claim"], "mode": ["indirect"]})
    c("Armenia", ARM, "promise", "Five districts first, two later, and then a vote on status", toward=[AZE], minor=True)
    e("AGREE", "occurred", [ARM], [AZE], "Armenia accepted that in principle", when="2009", minor=True)
    e("AGREE", "occurred", [AZE], [ARM], "so did Azerbaijan", when="2009", minor=True)
    e("ASSAULT", "hypothetical", [AZE], [ARM], "he can now take by force what he used to ask for")
    e("REQUEST", "occurred", [ALIYEV], [ARM], "what he used to ask for", minor=True)
    e("ACCUSE", "occurred", [SOLVANG], [PASHINYAN], "he was wrong to say so", minor=True)
    f(5, "districts", "districts to be returned first", "Five districts", minor=True)

    first = "SOLVANG: If it announced"
    a.at(a.paragraph(first))
    turn(first, a.between("If it announced tomorrow", "less it has to sell."), act="proposal", alt={"act": ["expectation", "claim"], "addressee": [None]})
    turn(first, a.rest("I told them"), minor=True)
    s(("I", 1), SOLVANG, "told", "this", to="Armenia", date="2020-08", mode="indirect", act="proposal", minor=True)
    s("A minister there", MINISTER, "replied", "«Henrik, you want me to hang myself before the trial»", act="refusal", to="Henrik Solvang")
    c("A minister there", MINISTER, "refusal", "you want me to hang myself before the trial", toward=[SOLVANG], minor=True)
    e("REJECT", "occurred", [MINISTER], [SOLVANG], "you want me to hang myself before the trial", when="2020-08", minor=True)
    e("REQUEST", "occurred", [SOLVANG], [ARM], "I told them this", when="2020-08", minor=True, alt={"targets": [[MINISTER]]})
    e("CONSULT", "occurred", [SOLVANG], [ARM], "I told them this in August", when="2020-08", minor=True, format="meeting")

    first = "SOLVANG: It won't get"
    a.at("Q: And Turkey? Ankara insists on a seat at the table.")
    s("Ankara", TUR, "insists", "on a seat at the table", act="demand", key="turkey_seat")
    c("Ankara", TUR, "demand", "a seat at the table", toward=[MINSK], alt={"toward": [[]]})
    e("REQUEST", "occurred", [TUR], [MINSK], "Ankara insists on a seat at the table", alt={"targets": [[]]})
    a.at(a.paragraph(first))
    turn(first, a.between("It won't get one in Minsk", "as it did in Syria."), act="expectation")
    s("Turkish diplomats", DIPLOMATS, "deny", "they have sent fighters from there", mode="indirect", act="denial", key="s_sent_fighters_there")
    turn(first, a.rest("Turkish diplomats deny"), minor=True, act="accusation")
    c("the French", FRA, "refusal", "block it", "as long as Mr. Erdogan and Mr. Macron are insulting each other", polarity="until", toward=[TUR])
    e("REJECT", "hypothetical", [FRA], [TUR], "the French will block it")
    e("ACCUSE", "ongoing", [ERDOGAN, MACRON], [], "Mr. Erdogan and Mr. Macron are insulting each other", minor=True, alt={"targets": [[ERDOGAN, MACRON]]})
    e("MOBILIZE", "denied", [TUR], [ARM], "they have sent fighters from there", alt={"targets": [[]], "plover": ["AID"]}, key="syrians")
    f(2000, "dollars per month", "pay promised to a fighter from Syria", "two thousand dollars a month", minor=True)

    a.at("Q: People in Yerevan ask why Russia does nothing.")
    s("People in Yerevan", YEREVAN, "ask", "why Russia does nothing", minor=True, alt={"act": ["accusation"]})
    first = "SOLVANG: Because"
    a.at(a.paragraph(first))
    turn(first, [a.between("Because its treaty", "the frontier, everything is different."), a.between("And the Kremlin wants", "have refused.")], alt={"act": ["accusation"]})
    s("Moscow", RUS, "warned", "this is where its line runs", to="everybody", act="threat", mode="indirect", key="s_where_line_runs")
    s("It", RUS, "wanted", "to have its own soldiers between the two", mode="indirect", act="demand")
    s(("both", 2), Party("Armenia and Azerbaijan"), "refused", "to have its own soldiers between the two", act="refusal", mode="indirect", minor=True)
    s("a Russian officer", OFFICER, "hear from", "some 2,000 men in Ulyanovsk have been told not to unpack", mode="indirect")
    turn(first, a.rest("So Mr. Putin will wait"), act="expectation")
    c("Moscow", RUS, "threat", "everything is different", "If a shell falls on the wrong side of the frontier", toward=[AZE], minor=True, key="c_everything_different")
    c("It", RUS, "demand", "to have its own soldiers between the two", toward=[ARM, AZE])
    c(("both", 2), Party("Armenia and Azerbaijan"), "refusal", "have refused", toward=[RUS], minor=True)
    e("THREATEN", "occurred", [RUS], [AZE], "Moscow has warned everybody, both publicly and in private, that this is where its line runs", alt={"targets": [[ARM, AZE], []]})
    e("ASSAULT", "hypothetical", [AZE], [ARM], "a shell falls on the wrong side of the frontier", minor=True)
    e("REQUEST", "occurred", [RUS], [ARM, AZE], "It has wanted since 1994 to have its own soldiers between the two", minor=True, alt={"when": ["1994"]})
    e("REJECT", "occurred", [ARM, AZE], [RUS], "both have refused", minor=True)
    e("MOBILIZE", "hypothetical", [RUS], [], "some 2,000 men in Ulyanovsk have been told not to unpack", place="Ulyanovsk", more=["to have its own soldiers between the two"], alt={"status": ["ongoing", "occurred"]}, key="peacekeepers")
    f(2000, "soldiers", "Russian soldiers ready at Ulyanovsk", "some 2,000 men", approx=True, side="RUS", key="men")

    first = "SOLVANG: I would accept"
    a.at(a.paragraph(first))
    turn(first, a.between("I would accept it", "another Abkhazia."), act="proposal", alt={"act": ["claim", "support", "demand"], "addressee": [None]})
    c(a.elsewhere("SOLVANG", within=a.paragraph(first)), SOLVANG, "demand", "be made to take others with them, Swedes, Kazakhs, whoever", "unless we want to have another Abkhazia", toward=[RUS], minor=True)
    e("REQUEST", "occurred", [SOLVANG], [RUS], "the Russians should be made to take others with them", minor=True)

    first = "SOLVANG: Three things"
    a.at(a.paragraph(first))
    turn(first, a.between("Three things.", "who is to blame."), act="proposal")
    turn(first, a.rest("That meeting has"), minor=True)
    c(a.elsewhere("SOLVANG", within=a.paragraph(first)), SOLVANG, "demand", "Forty observers, tomorrow, in white cars, two at each hospital", toward=[ARM, AZE], minor=True)
    c(a.elsewhere("SOLVANG", within=a.paragraph(first)), SOLVANG, "demand", "An exchange of prisoners, all for all, without counting", toward=[ARM, AZE], minor=True)
    c(a.elsewhere("SOLVANG", within=a.paragraph(first)), SOLVANG, "demand", "a promise from each that no rocket is fired on a town", toward=[ARM, AZE], minor=True)
    c("the co-chairs", MINSK, "promise", "keep quiet for a month about who is to blame", "in exchange", polarity="exchange", toward=[ARM, AZE], minor=True)
    e("REQUEST", "hypothetical", [SOLVANG], [ARM, AZE], "Forty observers, tomorrow, in white cars", minor=True, alt={"status": ["occurred"]})
    e("MOBILIZE", "hypothetical", [OSCE], [ARM, AZE], "Forty observers", minor=True, alt={"sources": [[]], "plover": ["COOPERATE", "AID"]})
    e("RETREAT", "hypothetical", [ARM, AZE], [], "An exchange of prisoners, all for all", minor=True, alt={"plover": ["COOPERATE"], "targets": [[ARM, AZE]]})
    e("AGREE", "hypothetical", [ARM, AZE], [], "a promise from each that no rocket is fired on a town", minor=True, alt={"targets": [[ARM, AZE]]}, key="e_promise_each_no")
    e("CONSULT", "scheduled", [ARM, AZE], [MINSK], "That meeting has been moved to Friday", when="2020-10-30", place="Geneva", format="meeting", more=["if they met you, and not the co-chairs, in Geneva on Thursday"], alt={"sources": [[ARM]], "targets": [[AZE, MINSK], [MINSK]]}, key="geneva")
    f(40, "observers", "observers Solvang would propose", "Forty observers")
    f(2, "observers", "observers at each hospital", "two at each hospital", minor=True)
    f(1, "months", "silence of the co-chairs about blame", "a month", minor=True)

    first = "SOLVANG: No."
    a.at(a.paragraph(first))
    turn(first, a.rest("No. I am afraid"), act="expectation")
    e("ASSAULT", "hypothetical", [AZE, ARM], [], "Shushi, or Shusha if you prefer, will be fought over first", place="Shusha", alt={"sources": [[AZE]], "targets": [[ARM], [AZE, ARM]]}, key="shusha")
    f(None, "dead", "soldiers killed on both sides", "Four or five thousand boys", low=4000, high=5000, key="boys")

    a.at(a.paragraph("The Azerbaijani embassy"))
    s("The Azerbaijani embassy in Vienna", EMBASSY, "called", "it «tendentious»", act="accusation")
    s("The Azerbaijani embassy in Vienna", EMBASSY, "rejected", "any comparison with Abkhazia", act="refusal", alt={"act": ["denial"]})
    c("The Azerbaijani embassy in Vienna", EMBASSY, "refusal", "any comparison with Abkhazia", minor=True)
    e("ACCUSE", "occurred", [EMBASSY], [SOLVANG], "called it «tendentious»", minor=True)
    e("REJECT", "occurred", [EMBASSY], [SOLVANG], "rejected any comparison with Abkhazia", minor=True)
