"""Gold for the transcript of the briefing of 14 April 1982. Answers are taken as direct speech without a cue."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import ARG, COSTA, GBR, HAIG, PERU, PYM, USA


def annotate(a: Article) -> None:
    day, tomorrow = weekday("1982-04-14", "Wednesday"), weekday("1982-04-15", "Thursday")
    a.document(
        published=day, publisher="Federal Transcripts Bureau", title="DEPARTMENT OF STATE, NOON BRIEFING, WEDNESDAY, APRIL 14, 1982", published_span="WEDNESDAY, APRIL 14, 1982",
        boilerplate=["FEDERAL TRANSCRIPTS BUREAU", "(The briefing began at 12:22 p.m. Uncorrected.)", "(The briefing concluded at 12:41 p.m.)"],
        alt={"publisher": ["FEDERAL TRANSCRIPTS BUREAU"]},
    )
    perrott, council, president = Party("Alan Perrott", "USA"), Party("UN Security Council", "UN"), Party("Ronald Reagan", "USA")
    argentines, british, embassy = Party("Argentina", "ARG"), Party("United Kingdom", "GBR"), Party("Argentine embassy", "ARG")
    television, charge = Party("a television report", "MEDIA"), Party("Argentine charge d'affaires", "ARG")
    enders, leaders, marines = Party("Assistant Secretary Enders' office", "USA"), Party("both leaders (Galtieri and Thatcher)"), Party("Royal Marines", "GBR")
    saturday, third = weekday("1982-04-10", "Saturday"), "1982-04-03"

    def says(content: str | list[str], act: str = "claim", **extra: object) -> None:
        """One answer of the spokesman; the label of the turn is the source."""
        a.statement("MR. PERROTT", perrott, None, content, act=act, mode="direct", date=day, **{"alt": {"mode": ["indirect"], "date": [None]}, **extra})

    a.at("MR. PERROTT: Good afternoon. I have one announcement. The Secretary will leave Andrews tomorrow morning for Buenos Aires. He spoke last night by telephone with Foreign Secretary Pym, and this morning with Foreign Minister Costa Mendez, and on the strength of those conversations he thinks there is something in the bag that is worth the fuel.")
    says("I have one announcement. The Secretary will leave Andrews tomorrow morning for Buenos Aires. He spoke last night by telephone with Foreign Secretary Pym, and this morning with Foreign Minister Costa Mendez, and on the strength of those conversations he thinks there is something in the bag that is worth the fuel.", key="leaves")
    a.statement(("he", 1), HAIG, "thinks", "there is something in the bag that is worth the fuel", act="expectation", mode="direct", via=perrott, key="ideas", alt={"mode": ["indirect"], "act": ["claim"]})
    a.event("CONSULT", "scheduled", [HAIG], [ARG], "The Secretary will leave Andrews tomorrow morning for Buenos Aires", when=tomorrow, place="Buenos Aires", format="visit", key="haig_return")
    a.event("CONSULT", "occurred", [HAIG], [PYM], "He spoke last night by telephone with Foreign Secretary Pym", when=weekday("1982-04-13", "Tuesday"), format="call")
    a.event("CONSULT", "occurred", [HAIG], [COSTA], "this morning with Foreign Minister Costa Mendez", when=day, format="call")

    a.at("MR. PERROTT: Something.")
    says("Something.", minor=True, alt={"mode": ["indirect"], "act": ["refusal"], "date": [None]})

    a.at("Q: Alan, the Argentines were saying on Monday that the talks had broken down over who runs the place while you talk. Had they?")
    monday = weekday("1982-04-12", "Monday")
    a.statement("the Argentines", argentines, "saying", "the talks had broken down over who runs the place while you talk", date=monday, mode="indirect")
    a.at("MR. PERROTT: No. I would reject \"broken down.\" There was a difficulty on Monday, I won't describe it, and by Monday night there was less of a difficulty. Nobody has walked away from anything.")
    says("No. I would reject \"broken down.\" There was a difficulty on Monday, I won't describe it, and by Monday night there was less of a difficulty. Nobody has walked away from anything.", "denial")
    a.commitment("MR. PERROTT", perrott, "refusal", "won't describe it", minor=True)
    a.event("SANCTION", "denied", [ARG, GBR], [USA], "Nobody has walked away from anything", more=["the talks had broken down"], alt={"plover": ["REJECT", "CONSULT", "RETREAT"], "targets": [[]], "sources": [[], [ARG]]})

    a.at("MR. PERROTT: I am not going to do the terms from here. You know what the Security Council said on the third. Resolution 502 wants every Argentine soldier off the islands, at once, and it asks both governments to find a way out that doesn't need guns. The Secretary regards that as the frame. If there is to be a settlement it has to have a withdrawal in it, and it has to have something after the withdrawal that both of them can live with. Beyond that, no.")
    says(["I am not going to do the terms from here.", "Beyond that, no."], "refusal")
    says("You know what the Security Council said on the third. Resolution 502 wants every Argentine soldier off the islands, at once, and it asks both governments to find a way out that doesn't need guns. The Secretary regards that as the frame.")
    says("If there is to be a settlement it has to have a withdrawal in it, and it has to have something after the withdrawal that both of them can live with.", "demand", alt={"act": ["claim"], "mode": ["indirect"], "date": [None]})
    a.commitment("MR. PERROTT", perrott, "refusal", "do the terms from here", minor=True)
    a.event("REJECT", "occurred", [perrott], [], "I am not going to do the terms from here", minor=True, more=["I won't describe it", "I'll stay with the language", "I wouldn't want to be more precise than they have been", "Beyond that, no."])
    a.statement("Resolution 502", council, "wants", "every Argentine soldier off the islands, at once", act="demand", mode="direct", date=third, via=perrott, key="res502", alt={"mode": ["indirect"], "date": [None]})
    a.commitment("Resolution 502", council, "demand", "every Argentine soldier off the islands, at once", toward=[ARG])
    a.event("REQUEST", "occurred", [council], [ARG], "Resolution 502 wants every Argentine soldier off the islands, at once", when=third, key="res502_event")
    a.event("RETREAT", "hypothetical", [ARG], [], "every Argentine soldier off the islands, at once", place="Falkland Islands", more=["If there is to be a settlement it has to have a withdrawal in it", "once a withdrawal is under way and verified"], alt={"targets": [[GBR]]}, key="withdrawal")
    a.statement(("it", 1), council, "asks", "to find a way out that doesn't need guns", act="demand", mode="direct", to="both governments", date=third, via=perrott, minor=True, alt={"mode": ["indirect"], "date": [None]})
    a.commitment(("it", 1), council, "demand", "find a way out that doesn't need guns", toward=[ARG, GBR], minor=True)
    a.event("REQUEST", "occurred", [council], [ARG, GBR], "it asks both governments to find a way out that doesn't need guns", when=third, minor=True)
    a.statement("The Secretary", HAIG, "regards", "that as the frame", mode="direct", via=perrott, minor=True, alt={"mode": ["indirect"]})
    a.commitment("MR. PERROTT", perrott, "demand", "it has to have a withdrawal in it, and it has to have something after the withdrawal that both of them can live with", "If there is to be a settlement", toward=[ARG, GBR])

    a.at("Q: The British say they won't talk so long as a single Argentine soldier is on the islands.")
    a.statement("The British", british, "say", "they won't talk so long as a single Argentine soldier is on the islands", act="refusal", mode="indirect", key="wont_talk")
    a.commitment("The British", british, "refusal", "won't talk", "so long as a single Argentine soldier is on the islands", toward=[ARG], polarity="until", key="wont_talk_c", alt={"polarity": ["if", "unless"]})
    a.event("REJECT", "occurred", [british], [ARG], "The British say they won't talk")
    a.event("CONSULT", "denied", [GBR], [ARG], "they won't talk so long as a single Argentine soldier is on the islands", format="talks", minor=True, alt={"status": ["hypothetical"]})

    a.at("MR. PERROTT: You'd have to ask the British. My understanding is that London would halt the fleet once a withdrawal is under way and verified. I wouldn't want to be more precise than they have been.")
    says("You'd have to ask the British. My understanding is that London would halt the fleet once a withdrawal is under way and verified. I wouldn't want to be more precise than they have been.", key="halt")
    a.commitment("London", GBR, "promise", "halt the fleet", "once a withdrawal is under way and verified", toward=[ARG], polarity="if", alt={"polarity": ["until"]}, key="halt_c")
    a.event("AGREE", "occurred", [GBR], [ARG], "London would halt the fleet once a withdrawal is under way and verified", minor=True, alt={"status": ["hypothetical"], "targets": [[]]})
    a.event("RETREAT", "hypothetical", [GBR], [ARG], "London would halt the fleet", alt={"targets": [[]]}, key="london_halt_fleet")

    a.at("Q: There was a television report last night that the United States has been passing satellite pictures and Argentine ship movements to the Royal Navy. The Argentine embassy calls that a breach of good faith and wants an explanation. Do you deny it?")
    passing = "the United States has been passing satellite pictures and Argentine ship movements to the Royal Navy"
    a.statement("a television report", television, "report", passing, date="1982-04-13")
    a.event("AID", "denied", [USA], [GBR], passing, more=["Nobody has written a line into them since"], key="intelligence", alt={"status": ["ongoing", "occurred"], "plover": ["COOPERATE"]})
    a.statement("The Argentine embassy", embassy, "calls", "that a breach of good faith", act="accusation")
    a.event("ACCUSE", "occurred", [embassy], [USA], "The Argentine embassy calls that a breach of good faith")
    a.statement("The Argentine embassy", embassy, "wants", "an explanation", act="demand")
    a.commitment("The Argentine embassy", embassy, "demand", "an explanation", toward=[USA])
    a.event("REQUEST", "occurred", [embassy], [USA], "wants an explanation")

    a.at("MR. PERROTT: I'm glad you asked, and I've got some language. [Reads.] \"What an ally gets from us is what it got in March, and the papers it gets it under are in every law library. Nobody has written a line into them since, whoever asked, and nobody will while the Secretary is still in the air.\" End of language. The Argentine charge was called in this morning by Assistant Secretary Enders' office and was told the same thing.")
    says("I'm glad you asked, and I've got some language. [Reads.] \"What an ally gets from us is what it got in March, and the papers it gets it under are in every law library. Nobody has written a line into them since, whoever asked, and nobody will while the Secretary is still in the air.\" End of language.", "denial", key="intelligence_denial")
    says("The Argentine charge was called in this morning by Assistant Secretary Enders' office and was told the same thing.", minor=True)
    a.commitment("us", USA, "promise", "nobody will", "while the Secretary is still in the air", toward=[ARG], polarity="until", alt={"polarity": ["if"], "kind": ["refusal"], "toward": [[]]})
    a.event("AGREE", "occurred", [USA], [ARG], "nobody will while the Secretary is still in the air", minor=True, alt={"plover": ["REJECT"], "targets": [[]], "sources": [[perrott]]})
    a.event("AID", "ongoing", [USA], [GBR], "What an ally gets from us", minor=True, alt={"plover": ["COOPERATE"], "targets": [[]]})
    a.event("CONSULT", "occurred", [enders], [charge], "The Argentine charge was called in this morning by Assistant Secretary Enders' office", when=day, format="meeting")

    a.at("MR. PERROTT: I'll stay with the language.")
    says("I'll stay with the language.", "refusal", minor=True)
    a.at("Q: What happens if the fleet gets there first? It's, what, ten days out?")
    a.figure(10, "days", "time the fleet needs to arrive", "ten days", approx=True)

    a.at("MR. PERROTT: About that, for the leading ships. The President has appealed to both leaders for restraint and he expects to be listened to. We have told Buenos Aires that any move to reinforce the garrison by sea would be extremely unhelpful, and we have told the British, who needed no telling, that a shot fired in the next few days would very likely end this mission. Should it fail, we would have to take a decision that everybody in this building would like to avoid.")
    says("About that, for the leading ships. The President has appealed to both leaders for restraint and he expects to be listened to.")
    says("We have told Buenos Aires that any move to reinforce the garrison by sea would be extremely unhelpful, and we have told the British, who needed no telling, that a shot fired in the next few days would very likely end this mission. Should it fail, we would have to take a decision that everybody in this building would like to avoid.", "threat", alt={"act": ["claim", "expectation"], "mode": ["indirect"], "date": [None]})
    a.statement("The President", president, "appealed", "for restraint", act="demand", mode="direct", to="both leaders", via=perrott, alt={"mode": ["indirect"]})
    a.statement("he", president, "expects", "to be listened to", act="expectation", mode="direct", via=perrott, minor=True, alt={"mode": ["indirect"]})
    a.commitment("The President", president, "demand", "restraint", toward=[leaders], alt={"toward": [[ARG, GBR]]})
    a.event("REQUEST", "occurred", [president], [leaders], "The President has appealed to both leaders for restraint", alt={"targets": [[ARG, GBR]]})
    reinforce, shot = "any move to reinforce the garrison by sea would be extremely unhelpful", "a shot fired in the next few days would very likely end this mission"
    a.statement(("We", 1), USA, ("told", 1), reinforce, act="threat", mode="direct", to="Argentina", via=perrott, alt={"mode": ["indirect"], "act": ["demand", "claim"]})
    a.statement(("we", 1), USA, ("told", 2), shot, act="threat", mode="direct", to="United Kingdom", via=perrott, alt={"mode": ["indirect"], "act": ["expectation", "demand"]})
    a.commitment(("We", 1), USA, "demand", "any move to reinforce the garrison by sea would be extremely unhelpful", toward=[ARG], minor=True, alt={"kind": ["threat"]})
    a.commitment(("we", 1), USA, "threat", "end this mission", "a shot fired in the next few days", toward=[GBR], alt={"toward": [[GBR, ARG]]})
    a.commitment(("we", 2), USA, "threat", "take a decision that everybody in this building would like to avoid", "Should it fail", toward=[ARG], alt={"toward": [[]]}, key="decision")
    a.event("REQUEST", "occurred", [USA], [ARG], "We have told Buenos Aires that any move to reinforce the garrison by sea would be extremely unhelpful", minor=True, alt={"plover": ["THREATEN"]})
    a.event("MOBILIZE", "hypothetical", [ARG], [GBR], "any move to reinforce the garrison by sea", minor=True, alt={"targets": [[]]})
    a.event("THREATEN", "occurred", [USA], [GBR], shot, minor=True)
    a.event("ASSAULT", "hypothetical", [GBR], [ARG], "a shot fired in the next few days", minor=True, alt={"sources": [[]], "targets": [[]]})
    a.event("THREATEN", "occurred", [perrott], [ARG], "Should it fail, we would have to take a decision that everybody in this building would like to avoid", alt={"sources": [[USA]], "targets": [[]]})

    a.at("Q: A decision to side with Britain?")
    a.event("SUPPORT", "hypothetical", [USA], [GBR], "A decision to side with Britain", key="side")
    a.at("MR. PERROTT: I said a decision.")
    says("I said a decision.", minor=True)

    a.at("Has anybody been killed since the invasion itself?")
    a.event("ASSAULT", "occurred", [ARG], [GBR], "the invasion", when="1982-04-02", place="Falkland Islands", more=["one at Port Stanley the day before"], key="landing", alt={"when": [None], "targets": [[]]})
    a.at("MR. PERROTT: We understand three Argentines died there on the third, and one at Port Stanley the day before. No British dead. The 70 or so Royal Marines from Stanley were repatriated through Uruguay; the 22 from South Georgia are, as far as we know, still being held on an Argentine ship, and the Secretary raised them on Saturday. He was told they would be home within the week.")
    says("We understand three Argentines died there on the third, and one at Port Stanley the day before. No British dead. The 70 or so Royal Marines from Stanley were repatriated through Uruguay; the 22 from South Georgia are, as far as we know, still being held on an Argentine ship, and the Secretary raised them on Saturday. He was told they would be home within the week.")
    a.event("ASSAULT", "occurred", [GBR], [ARG], "three Argentines died there on the third", when=third, place="South Georgia", alt={"sources": [[], [marines]]})
    a.figure(3, "people", "Argentines who died on South Georgia", "three Argentines", side="ARG")
    a.figure(1, "people", "Argentines who died at Port Stanley", "one", side="ARG", key="dead")
    a.figure(0, "people", "British dead", "No British dead", side="GBR", minor=True)
    a.figure(70, "marines", "Royal Marines from Stanley who were repatriated", "70 or so Royal Marines", approx=True, side="GBR", key="marines")
    a.figure(22, "marines", "Royal Marines held from South Georgia", "22", side="GBR")
    a.event("RETREAT", "occurred", [ARG], [marines], "The 70 or so Royal Marines from Stanley were repatriated through Uruguay", alt={"sources": [[]], "targets": [[GBR]]}, key="n_70_so_royal")
    a.event("COERCE", "ongoing", [ARG], [marines], "the 22 from South Georgia are, as far as we know, still being held on an Argentine ship", alt={"targets": [[GBR]]}, key="n_22_south_georgia")
    a.event("REQUEST", "occurred", [HAIG], [ARG], "the Secretary raised them on Saturday", when=saturday, minor=True, alt={"plover": ["CONSULT"]})
    a.event("RETREAT", "hypothetical", [ARG], [marines], "they would be home within the week", minor=True, alt={"status": ["scheduled"]}, key="home_within_week")

    a.at("Q: Peru has a truce on the table, the Argentines say yes to it.")
    a.event("REQUEST", "occurred", [PERU], [ARG, GBR], "Peru has a truce on the table", key="truce_event")
    a.statement("the Argentines", argentines, "say", "yes to it", act="promise", mode="indirect", minor=True, alt={"act": ["support"]}, key="s_yes")
    a.commitment("the Argentines", argentines, "promise", "yes to it", toward=[PERU], minor=True, alt={"toward": [[GBR]]}, key="c_yes")
    a.event("AGREE", "occurred", [ARG], [PERU], "the Argentines say yes to it", key="truce_yes", alt={"plover": ["CONCEDE"]})
    a.at("MR. PERROTT: We've seen that. We are grateful to President Belaunde. A truce in which nobody withdrawals isn't what the resolution asks for.")
    says("We've seen that. We are grateful to President Belaunde.", "support", minor=True)
    says("A truce in which nobody withdrawals isn't what the resolution asks for.", "refusal", alt={"act": ["claim"], "mode": ["indirect"], "date": [None]})
    a.event("SUPPORT", "occurred", [perrott], [Party("Fernando Belaunde", "PER")], "We are grateful to President Belaunde", minor=True, alt={"sources": [[USA]]})
    a.event("REJECT", "occurred", [perrott], [PERU], "A truce in which nobody withdrawals isn't what the resolution asks for", minor=True, alt={"sources": [[USA]]})
    a.event("RETREAT", "hypothetical", [ARG, GBR], [], "A truce in which nobody withdrawals", minor=True, alt={"targets": [[ARG, GBR]]}, key="truce_nobody_withdrawals")

    a.at("MR. PERROTT: There's a sheet in the press room. [Laughter.] Thank you.")
    says("There's a sheet in the press room.", minor=True)
