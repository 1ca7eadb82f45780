"""Gold for the Secretariat's readout of the fourth session, March 2024."""

from annotate import Article, Party
from parties import ARVENNE, COMPACT, CORRIOL, HOVANY, OLUND, SERRAT, SERVICE, TASKEN, VEDRASZ

# fmt: off
CREW = Party("crew of the Marigold")
SIDES = Party("Hovany and Tasken")
LAMP = Party("Taskene Red Lamp")
SECRETARIAT = Party("Secretariat of the Littoral Compact")
COASTGUARDS = Party("coastguards of Hovany and Tasken")


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    a.document(published="2024-03-20", title="Readout of the fourth session of consultations on navigation in the Orsel Strait", publisher="Secretariat of the Littoral Compact", published_span="20 March 2024",
               boilerplate=["Contact for the press: Office of the Spokesperson, Secretariat of the Littoral Compact, Harbour Palace, Nadrus"], datelines=[("Nadrus", 1)])

    a.at(a.paragraph("1. The fourth"))
    s("the delegation of Tasken", TASKEN, "request", "It had been adjourned once", act="demand", minor=True, date="2024-03-19")
    e("CONSULT", "occurred", [HOVANY], [TASKEN, COMPACT], "The fourth session of consultations between the Republic of Hovany and the Commonwealth of Tasken was held at Nadrus", when="2024-03-18/2024-03-20", place="Nadrus", format="talks",
      alt={"sources": [[SERRAT], [COMPACT]], "targets": [[TASKEN], [VEDRASZ, OLUND], [HOVANY, TASKEN]]}, key="session")
    e("REQUEST", "occurred", [TASKEN], [COMPACT], "It had been adjourned once, on the 19th, at the request of the delegation of Tasken", when="2024-03-19", minor=True, alt={"targets": [[], [HOVANY]]})
    e("COERCE", "occurred", [HOVANY], [TASKEN], "the boarding of the motor vessel Pole Star", when="2024-03-19", alt={"when": [None], "targets": [[Party("Pole Star")]], "sources": [[SERVICE], []]}, key="pole_star")

    a.at(a.paragraph("2. The Secretary"))
    refrain = "refrain from any act that might render agreement more difficult"
    release = "release, without delay and without condition, the fourteen members of the crew of the Marigold"
    s("The Secretary General", SERRAT, "expressed", "his deep concern at the incidents of the past week", act="expectation", alt={"act": ["claim"]})
    s("The Secretary General", SERRAT, "recalled", a.between("the Compact has never", "treaty of 1961"), act="claim", alt={"act": ["denial", "refusal"]})
    s("He", SERRAT, "called on", ["to " + refrain, "to " + release], act="demand", to="both Sides", key="marigold_s")
    s("The Hovanian Side", HOVANY, "replied", "the matter lay with the courts and that it could not anticipate their decision", act="refusal")
    s("The Hovanian Side", HOVANY, "undertook", a.between("to permit a visit", "22 March"), act="promise")
    c("He", SERRAT, "demand", refrain, toward=[HOVANY, TASKEN])
    c("He", SERRAT, "demand", release, toward=[HOVANY])
    c("The Hovanian Side", HOVANY, "refusal", "anticipate their decision", toward=[SERRAT], minor=True)
    c("The Hovanian Side", HOVANY, "promise", "permit a visit by consular officers not later than 22 March", toward=[TASKEN], alt={"toward": [[SERRAT]]})
    e("SUPPORT", "denied", [COMPACT], [HOVANY], "the Compact has never recognised any right of search in the Strait", minor=True)
    e("AGREE", "occurred", [], [], "the treaty of 1961", when="1961", minor=True, key="treaty")
    e("REQUEST", "occurred", [SERRAT], [HOVANY, TASKEN], "He called on both Sides to " + refrain)
    e("REQUEST", "occurred", [SERRAT], [HOVANY], "on Hovany to " + release)
    e("RETREAT", "hypothetical", [HOVANY], [CREW], release, minor=True, alt={"targets": [[TASKEN]]}, key="release")
    e("COERCE", "ongoing", [HOVANY], [CREW], "the fourteen members of the crew of the Marigold", minor=True, alt={"targets": [[TASKEN]]}, key="marigold")
    e("REJECT", "occurred", [HOVANY], [SERRAT], "The Hovanian Side replied that the matter lay with the courts", alt={"targets": [[COMPACT]]})
    e("AGREE", "occurred", [HOVANY], [TASKEN], "undertook to permit a visit by consular officers", alt={"targets": [[SERRAT], [COMPACT]]})
    e("CONSULT", "scheduled", [TASKEN], [CREW], "a visit by consular officers not later than 22 March", when="2024-03-22", format="visit", alt={"when": ["2024-03-20/2024-03-22"], "targets": [[HOVANY]]})
    f(14, "crew", "detained crew of the Marigold", "the fourteen members of the crew")

    a.at(a.paragraph("3. The proposal"))
    certified = "cargoes may be certified by neutral inspectors drawn from States that are not parties to the dispute"
    s("The Sides", SIDES, "agreed", certified, act="promise", alt={"act": ["claim"]})
    s("The Hovanian Side", HOVANY, "maintained", "it must keep that faculty where there is a reasonable suspicion of arms", act="demand", alt={"act": ["refusal"]})
    s("The Taskene Side", TASKEN, "stated", "it would withdraw from the arrangement the moment a certified ship was boarded", act="threat", key="withdraw_s")
    s("The Taskene Side", TASKEN, "reserved", a.between("its right to claim", "already suffered"), act="threat", alt={"act": ["demand"]})
    s(("it", 3), TASKEN, "estimates", "at 41 million marks to date", minor=True)
    c("The Sides", SIDES, "promise", certified, toward=[HOVANY, TASKEN], alt={"toward": [[]]}, key="certified")
    c("The Hovanian Side", HOVANY, "demand", "it must keep that faculty", "where there is a reasonable suspicion of arms", polarity="if", toward=[TASKEN])
    c("The Taskene Side", TASKEN, "threat", "withdraw from the arrangement", "the moment a certified ship was boarded", polarity="if", toward=[HOVANY], alt={"polarity": ["until"]})
    c("The Taskene Side", TASKEN, "threat", "claim compensation", toward=[HOVANY], minor=True, alt={"kind": ["demand"]})
    e("CONSULT", "occurred", [HOVANY], [TASKEN, SERRAT], "The proposal on certification at the port of loading, submitted on 14 March, was examined article by article", when="2024-03-18/2024-03-20", place="Nadrus", format="talks", minor=True, alt={"when": [None], "sources": [[COMPACT]]})
    e("REQUEST", "occurred", [SERRAT], [HOVANY, TASKEN], "The proposal on certification at the port of loading, submitted on 14 March", when="2024-03-14", alt={"sources": [[COMPACT], []], "plover": ["AGREE"]}, key="paper")
    e("AGREE", "occurred", [HOVANY], [TASKEN], "The Sides agreed in principle that " + certified, alt={"sources": [[HOVANY, TASKEN]], "targets": [[]]}, key="principle")
    e("COOPERATE", "hypothetical", [COMPACT], [HOVANY, TASKEN], certified, minor=True, alt={"sources": [[], [HOVANY, TASKEN]]}, key="inspectors")
    e("REQUEST", "occurred", [HOVANY], [TASKEN], "it must keep that faculty", minor=True, alt={"plover": ["REJECT"]})
    e("THREATEN", "occurred", [TASKEN], [HOVANY], "reserved its right to claim compensation", minor=True, alt={"plover": ["REQUEST"]})
    e("REQUEST", "hypothetical", [TASKEN], [HOVANY], "claim compensation", minor=True, alt={"plover": ["ACCUSE"]}, key="claim")
    e("AGREE", "denied", [HOVANY], [TASKEN], "No agreement was reached on whether a certified vessel may nevertheless be stopped")
    e("THREATEN", "occurred", [TASKEN], [HOVANY], "it would withdraw from the arrangement the moment a certified ship was boarded")
    e("SANCTION", "hypothetical", [TASKEN], [HOVANY], "withdraw from the arrangement", minor=True, alt={"plover": ["REJECT"]})
    e("COERCE", "hypothetical", [HOVANY], [TASKEN], "a certified ship was boarded", minor=True)
    f(41e6, "marks", "compensation claimed by Tasken for delays", "41 million marks", side=None)

    a.at(a.paragraph("4. It was further"))
    search = "the Hovanian Strait Inspection Service will search no vessel carrying foodstuffs, medicines or fuel only"
    inform = "it will inform the Secretary General forty-eight hours before taking any step"
    c("the Hovanian Strait Inspection Service", SERVICE, "promise", "search no vessel carrying foodstuffs, medicines or fuel only", toward=[TASKEN], key="pause_c", alt={"side": [None]})
    c("Tasken", TASKEN, "promise", "defer the closure of its airspace", "In exchange", toward=[HOVANY])
    c("it", SIDES, "promise", inform, a.between("Should either Side consider", "this understanding"), toward=[SERRAT], key="notice_c")
    e("AGREE", "occurred", [HOVANY], [TASKEN], "It was further agreed", alt={"sources": [[HOVANY, TASKEN]], "targets": [[]]}, key="pause_agreed")
    e("CONCEDE", "scheduled", [HOVANY], [TASKEN], search, when="2024-03-23", alt={"sources": [[SERVICE]], "when": ["2024-03-23/2024-04-06", "2024-03-23/2024-04-05"], "plover": ["RETREAT"]}, key="pause")
    e("COERCE", "denied", [TASKEN], [HOVANY], "the closure of its airspace", minor=True, alt={"status": ["hypothetical"], "plover": ["SANCTION"]}, key="airspace")
    e("CONCEDE", "occurred", [TASKEN], [HOVANY], "In exchange Tasken will defer the closure of its airspace", minor=True, alt={"status": ["scheduled", "hypothetical"], "plover": ["AGREE"]})
    e("CONSULT", "hypothetical", [HOVANY, TASKEN], [SERRAT], inform, minor=True, alt={"format": ["letter"], "sources": [[HOVANY]]})
    f(14, "days", "length of the pause in searches", "fourteen days")
    f(48, "hours", "notice to the Secretary General", "forty-eight hours")

    a.at(a.paragraph("5. The decision"))
    c("the Compact", COMPACT, "promise", "The suspension of Hovany’s vote in the Fisheries Council will be reviewed", "once the period referred to in paragraph 4 has elapsed without incident", polarity="until", toward=[HOVANY], alt={"polarity": ["if"]}, key="vote_review")
    c("the Compact", COMPACT, "promise", "the fine of 30 million marks may be reduced by half", "provided that the first instalment is paid by 15 April", toward=[HOVANY], alt={"toward": [[SERVICE]]}, key="half_c")
    e("SANCTION", "ongoing", [COMPACT], [HOVANY], "The suspension of Hovany’s vote in the Fisheries Council", alt={"status": ["occurred"], "when": ["2024-02-20"]}, key="vote")
    e("SANCTION", "occurred", [COMPACT], [SERVICE], "the fine of 30 million marks", when="2024-02-20", alt={"when": [None], "targets": [[HOVANY]]}, key="fine")
    e("CONCEDE", "hypothetical", [COMPACT], [HOVANY], "the fine of 30 million marks may be reduced by half", minor=True)
    e("AGREE", "denied", [COMPACT], [HOVANY], "the Compact has offered to cancel it", key="cancel_denied")
    f(30e6, "marks", "fine on the Strait Inspection Service", "30 million marks", key="fine_n")
    f(50, "percent", "possible reduction of the fine", "half", alt={"value": [0.5]}, minor=True)

    a.at(a.paragraph("6. The Secretary"))
    s("The Secretary General", SERRAT, "took note", a.between("of the presence in the western", "frigates of Arvenne"), minor=True)
    s("Arvenne", ARVENNE, "informed", "they will remain outside the waters of Hovany “as long as our merchantmen are left in peace”", act="promise", to="Secretariat of the Littoral Compact", key="outside_s", alt={"act": ["threat"]})
    s("He", SERRAT, "welcomed", a.between("the assurance given", "17 March"), act="support")
    s("the Hovanian Side", HOVANY, "assurance", "the alert of the coastal batteries was lifted on 17 March", minor=True, key="lifted_s", alt={"act": ["promise"]})
    s("The Taskene Side", TASKEN, "declared", "it had seen no evidence of this", act="denial", alt={"act": ["claim"]})
    c("Arvenne", ARVENNE, "promise", "they will remain outside the waters of Hovany", "“as long as our merchantmen are left in peace”", polarity="until", toward=[HOVANY, COMPACT], alt={"toward": [[HOVANY], [COMPACT], [SECRETARIAT]]})
    e("MOBILIZE", "ongoing", [ARVENNE], [HOVANY], "the presence in the western approaches of three frigates of Arvenne", place="western approaches", alt={"targets": [[]]}, key="frigates")
    e("AGREE", "occurred", [ARVENNE], [COMPACT], "which has informed the Secretariat that they will remain outside the waters of Hovany", minor=True, alt={"targets": [[HOVANY], [SECRETARIAT]]})
    e("SUPPORT", "occurred", [SERRAT], [HOVANY], "He welcomed the assurance given by the Hovanian Side", minor=True)
    e("RETREAT", "occurred", [HOVANY], [ARVENNE, TASKEN], "the alert of the coastal batteries was lifted on 17 March", when="2024-03-17", alt={"targets": [[], [TASKEN], [ARVENNE]], "status": ["denied"]}, key="lifted")
    f(3, "frigates", "frigates of Arvenne in the western approaches", "three frigates", key="frigates_n")

    a.at(a.paragraph("7. A hotline"))
    s(("Corriol", 1), CORRIOL, "suggested", "A hotline between the coastguards", act="proposal", date="2024-01", minor=True)
    s(("Corriol", 2), CORRIOL, "offer", "to host a joint centre for the exchange of cargo manifests", act="promise", alt={"act": ["proposal"]})
    c(("Corriol", 2), CORRIOL, "promise", "host a joint centre for the exchange of cargo manifests", toward=[HOVANY, TASKEN])
    e("COOPERATE", "scheduled", [COASTGUARDS], [], "A hotline between the coastguards, first suggested by Corriol in January, will be opened", when="2024-03-25", alt={"sources": [[HOVANY, TASKEN], [HOVANY]], "targets": [[TASKEN], [HOVANY, TASKEN]]}, key="hotline")
    e("REQUEST", "occurred", [CORRIOL], [HOVANY, TASKEN], "first suggested by Corriol in January", when="2024-01", minor=True)
    e("AGREE", "occurred", [CORRIOL], [HOVANY, TASKEN], "The offer of Corriol to host a joint centre", minor=True)
    e("SUPPORT", "occurred", [COMPACT], [CORRIOL], "The offer of Corriol to host a joint centre for the exchange of cargo manifests was received with appreciation", minor=True, alt={"sources": [[HOVANY, TASKEN], [SERRAT], []]})
    e("COOPERATE", "hypothetical", [CORRIOL], [HOVANY, TASKEN], "host a joint centre for the exchange of cargo manifests", minor=True)

    a.at(a.paragraph("8. Attention"))
    s("the Secretary General", SERRAT, "Attention was drawn", "to the humanitarian consequences of the crisis", minor=True)
    s("the Taskene Red Lamp", LAMP, "According to", "stocks of insulin on the islands of the Outer Skerry suffice for nine days")
    f(9, "days", "days for which insulin on the Outer Skerry suffices", "nine days")

    a.at(a.paragraph("9. The next"))
    s("The Secretary General", SERRAT, "confident", "a lasting settlement is within reach if both Sides show the same spirit", act="expectation")
    s("he", SERRAT, "intends", "to report to the Heads of Government on 9 April", act="promise", minor=True)
    c("he", SERRAT, "promise", "report to the Heads of Government on 9 April", toward=[Party("Heads of Government of the Littoral Compact")], minor=True)
    e("CONSULT", "scheduled", [HOVANY], [TASKEN, COMPACT], "The next session, which was to be held in Strel, will take place at Nadrus", when="2024-04-03", place="Nadrus", format="talks", alt={"sources": [[COMPACT], [HOVANY, TASKEN]], "targets": [[TASKEN], [COMPACT]]}, key="next")
    e("CONSULT", "scheduled", [VEDRASZ], [ARVENNE], "Foreign Minister Vedrasz will visit Arvenne", place="Arvenne", format="visit", alt={"when": ["2024-03-20/2024-04-03"]}, key="visit")
    e("CONSULT", "scheduled", [SERRAT], [Party("Heads of Government of the Littoral Compact")], "he intends to report to the Heads of Government", when="2024-04-09", minor=True, alt={"format": ["meeting"], "targets": [[COMPACT]]})
    e("AGREE", "hypothetical", [HOVANY], [TASKEN], "a lasting settlement", minor=True, alt={"sources": [[HOVANY, TASKEN]], "targets": [[]]})
