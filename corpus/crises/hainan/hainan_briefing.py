"""Gold for the transcript of the briefing of 4 April 2001."""

# ruff: noqa: E501

from annotate import Article, Party
from parties import BUSH, CHN, CREW, JIANG, PILOT, POWELL, USA

DENHOLM, WHITLOW, SEALOCK = Party("Paul Denholm", "USA"), Party("Carol Whitlow", "USA"), Party("Neal Sealock", "USA")
CHN_MFA, MEMBERS, REPORTER = Party("Chinese foreign ministry", "CHN"), Party("members of Congress (unnamed)", "USA"), Party("reporter (unnamed)", "MEDIA")
EP3, FIGHTER, CHN_AMB = Party("United States Navy", "USA"), Party("Chinese fighter", "CHN"), Party("Chinese ambassador in Washington", "CHN")
DAY = "2001-04-04"


def annotate(a: Article) -> None:
    a.document(published=DAY, title="Briefing on the EP-3 incident", publisher="Pacific Security Digest", published_span="Wednesday, April 4, 2001",
               boilerplate=["PACIFIC SECURITY DIGEST - TRANSCRIPT SERVICE (unofficial)", "(Ends 1:58 p.m. Transcribed from audio; not checked by the Department.)"])

    def says(label, who, content, act="claim", **extra):
        """A turn, or the part of a turn that has an act of its own: the label is the source, there is no cue."""
        alt = {"mode": ["indirect"], "date": [None]} | extra.pop("alt", {})
        a.statement(label, who, None, content, act=act, mode="direct", date=DAY, alt=alt, **extra)

    adm, ms = "ADM. DENHOLM", "MS. WHITLOW"
    a.at(a.paragraph("ADM. DENHOLM: Good afternoon"))
    bump = "At about 9:15 a.m. local on Sunday a Navy EP-3, on a routine surveillance flight over international waters some 70 miles off Hainan, was intercepted by two Chinese F-8 fighters, and one of them clipped its left wing. The pilot declared an emergency and put the airplane down at Lingshui. Twenty-four crew, 21 men, three women. All safe."
    says(adm, DENHOLM, bump, alt={"act": ["accusation"]}, key="bump_s")
    says(adm, DENHOLM, "We want them home and we want them home now.", "demand", key="home_s")
    a.commitment(adm, DENHOLM, "demand", ("them home", 1), toward=[CHN])
    a.event("COERCE", "occurred", [CHN], [USA], "a Navy EP-3, on a routine surveillance flight over international waters some 70 miles off Hainan, was intercepted by two Chinese F-8 fighters", when="2001-04-01", place="off Hainan", alt={"plover": ["MOBILIZE"], "targets": [[EP3], [CREW]]}, key="intercept")
    a.event("ASSAULT", "occurred", [FIGHTER], [EP3], "one of them clipped its left wing", when="2001-04-01", place="off Hainan", alt={"plover": ["COERCE"], "sources": [[CHN], [PILOT]], "targets": [[USA], [CREW]]}, key="bump")
    a.event("REQUEST", "occurred", [DENHOLM], [CHN], "We want them home", when=DAY, alt={"sources": [[USA]]}, key="home")
    a.event("REQUEST", "occurred", [CREW], [], "The pilot declared an emergency", when="2001-04-01", minor=True, more=["He broadcast it on the international frequency"], key="e_pilot_declared_emergency")
    a.event("RETREAT", "hypothetical", [CHN], [CREW], "we want them home now", minor=True, key="e_we_want_them")
    a.figure(70, "miles", "distance of the flight from Hainan", "some 70 miles", approx=True, key="miles")
    a.figure(2, "fighters", "Chinese fighters that intercepted the EP-3", "two Chinese F-8 fighters", key="fighters", side="CHN")
    a.figure(24, "crew", "crew of the EP-3", "Twenty-four crew", side="USA", key="crew")
    a.figure(21, "men", "men in the crew", "21 men", side="USA", minor=True)
    a.figure(3, "women", "women in the crew", "three women", side="USA", minor=True)

    a.at(a.paragraph("MS. WHITLOW: I'd just"))
    says(ms, WHITLOW, a.paragraph("MS. WHITLOW: I'd just").removeprefix("MS. WHITLOW: "), key="saw_s")
    a.statement("He", SEALOCK, "told", "nobody's sick and nobody's down", mode="indirect", to="State Department", alt={"addressee": ["United States", None], "date": ["2001-04-03"]})
    a.statement("The Chinese", CHN, "promised", "access by Tuesday", act="promise", via=WHITLOW)
    a.statement(("We", 1), USA, "asked", "to see them every day", act="demand", mode="indirect", to="China", alt={"mode": ["direct"], "addressee": [None]})
    a.commitment("The Chinese", CHN, "promise", "access by Tuesday", toward=[USA])
    a.commitment(("We", 1), USA, "demand", "to see them every day", toward=[CHN])
    a.event("CONSULT", "occurred", [SEALOCK, Party("consular officer (US)", "USA")], [CREW], "General Sealock, our defense attaché, and a consular officer saw the crew late Tuesday night", when="2001-04-03", place="Hainan", format="visit", duration="40 minutes", alt={"format": ["meeting"], "sources": [[SEALOCK], [USA]]}, key="visit")
    a.event("AGREE", "occurred", [CHN], [USA], "The Chinese had promised access", more=["they kept their word"])
    a.event("REQUEST", "occurred", [USA], [CHN], "We've asked to see them every day")
    a.event("CONSULT", "hypothetical", [USA], [CREW], "to see them every day", minor=True, format="visit")
    a.figure(40, "minutes", "length of the visit to the crew", "40 minutes", minor=True)

    a.at(a.paragraph("Q: Beijing says"))
    a.statement("Beijing", CHN, "says", "the EP-3 swerved into the fighter", act="accusation", via=REPORTER, key="swerved")
    a.statement("President Jiang", JIANG, "demanding", "an apology", act="demand", via=REPORTER, key="apology_s")
    a.commitment("President Jiang", JIANG, "demand", "an apology", toward=[USA], key="apology_c")
    a.event("ACCUSE", "occurred", [CHN], [USA], "Beijing says the EP-3 swerved into the fighter", key="e_beijing_says_ep")
    a.event("REQUEST", "occurred", [JIANG], [USA], "President Jiang is demanding an apology", key="apology")
    a.at(a.paragraph("MS. WHITLOW: The secretary"))
    a.statement("The secretary", POWELL, "told", "he regrets what became of the Chinese pilot", act="support", to="reporters", date=DAY, alt={"act": ["claim"], "addressee": [None]}, key="regret_s")
    says(ms, WHITLOW, a.paragraph("MS. WHITLOW: The secretary").removeprefix("MS. WHITLOW: "), "refusal", alt={"act": ["denial"]}, key="nothing_s")
    a.commitment(ms, WHITLOW, "refusal", "The other word isn't on offer", toward=[CHN], alt={"toward": [[JIANG]]}, key="c_other_word_isn")
    a.event("SUPPORT", "occurred", [POWELL], [CHN], "he regrets what became of the Chinese pilot", when=DAY, minor=True, alt={"plover": ["CONCEDE"], "targets": [[PILOT], []]}, key="regret")
    a.event("REJECT", "occurred", [WHITLOW], [CHN], "The other word isn't on offer", when=DAY, alt={"targets": [[JIANG]], "sources": [[USA]]}, key="nothing")
    a.event("SUPPORT", "denied", [USA], [CHN], "The other word isn't on offer", minor=True, alt={"plover": ["CONCEDE"]}, key="e_other_word_isn")

    a.at(a.paragraph("ADM. DENHOLM: (Laughter.)"))
    says(adm, DENHOLM, a.paragraph("ADM. DENHOLM: (Laughter.)").removeprefix("ADM. DENHOLM: (Laughter.) "), "denial", alt={"act": ["accusation", "claim"]}, key="straight")
    a.statement(("we", 1), USA, "protested", "about exactly this kind of flying", act="accusation", mode="indirect", date="2000-12", to="China", alt={"mode": ["direct"], "addressee": [None], "act": ["demand"]})
    a.statement(("we", 2), USA, "warned", "somebody was going to get hurt", act="expectation", mode="indirect", date="2000-12", to="China", alt={"mode": ["direct"], "act": ["threat"], "date": [None]})
    a.event("PROTEST", "occurred", [USA], [CHN], "we protested in December about exactly this kind of flying", when="2000-12", alt={"plover": ["ACCUSE"]})

    a.at(a.paragraph("ADM. DENHOLM: I won't"))
    says(adm, DENHOLM, "I won't go into that.", "refusal", minor=True)
    says(adm, DENHOLM, "They have a checklist and they had some time.", minor=True)
    says(adm, DENHOLM, "That airplane stays ours wherever it's parked, and if anyone's gone aboard without asking we will take that up, loudly.", "threat")
    a.commitment(adm, DENHOLM, "refusal", "won't go into that", minor=True)
    a.commitment(adm, DENHOLM, "threat", "take that up, loudly", "if anyone's gone aboard without asking", polarity="if", toward=[CHN])
    a.event("REJECT", "occurred", [DENHOLM], [REPORTER], "I won't go into that", when=DAY, minor=True)
    a.event("THREATEN", "occurred", [DENHOLM], [CHN], "we will take that up, loudly", when=DAY, alt={"sources": [[USA]]})
    a.event("COERCE", "hypothetical", [CHN], [USA], "if anyone's gone aboard without asking", minor=True)
    a.event("ACCUSE", "hypothetical", [USA], [CHN], "we will take that up", minor=True, alt={"plover": ["PROTEST"]})

    a.at(a.paragraph("ADM. DENHOLM: Three ships"))
    says(adm, DENHOLM, "Three ships on their way home were told on Sunday to stay in the neighborhood. They've been released, they are steaming east. Nobody wanted that misread.")
    a.event("MOBILIZE", "occurred", [USA], [CHN], "Three ships on their way home were told on Sunday to stay in the neighborhood", when="2001-04-01", place="South China Sea", alt={"targets": [[]], "place": [None]}, key="ships")
    a.event("RETREAT", "ongoing", [USA], [CHN], "They've been released, they are steaming east", alt={"status": ["occurred"], "targets": [[]]}, key="ships_off")
    a.figure(3, "ships", "American destroyers near Hainan", "Three ships", side="USA")

    a.at(a.paragraph("Q: There's a resolution"))
    a.event("REJECT", "hypothetical", [Party("United States Congress", "USA")], [CHN], "a resolution on the Hill against Beijing's Olympic bid", minor=True, alt={"plover": ["SANCTION", "ACCUSE"], "status": ["ongoing"]}, key="e_resolution_hill_against")
    a.event("AID", "scheduled", [USA], [Party("Taiwan", "TWN")], "the Taiwan arms decision is due this month", when="2001-04", minor=True, alt={"status": ["hypothetical"]}, key="e_taiwan_arms_decision")
    a.at(a.paragraph("MS. WHITLOW: Taiwan arms"))
    says(ms, WHITLOW, "Taiwan arms get decided on the merits, later in April.")
    says(ms, WHITLOW, "No one in this building is threatening anybody.", "denial")
    risk = "for each day this drags on there'd be a bill to pay in the relationship"
    a.statement("The president", BUSH, "say", risk, act="threat", date="2001-04-03", mode="indirect", via=WHITLOW, alt={"act": ["expectation"]}, key="risk_s")
    says(ms, WHITLOW, "he meant it.", minor=True)
    a.commitment("The president", BUSH, "threat", "there'd be a bill to pay in the relationship", "for each day this drags on", polarity="if", toward=[CHN])
    a.event("THREATEN", "occurred", [BUSH], [CHN], f"The president did say yesterday that, {risk}", when="2001-04-03", alt={"plover": ["REQUEST"]})
    a.event("THREATEN", "denied", [USA], [CHN], "No one in this building is threatening anybody", minor=True, alt={"targets": [[]]})
    revoke, out = "move to revoke normal trade relations", "unless the crew's out by the time they come back from recess on the 23rd"
    a.statement("Some members", MEMBERS, "told", f"they will {revoke} {out}", act="threat", to="State Department", via=WHITLOW, alt={"addressee": ["United States", None]})
    a.commitment("Some members", MEMBERS, "threat", revoke, out, toward=[CHN])
    a.commitment("Some members", MEMBERS, "demand", out.removeprefix("unless "), toward=[CHN], minor=True)
    says(ms, WHITLOW, "That is their call.", minor=True)
    a.event("THREATEN", "occurred", [MEMBERS], [CHN], f"they will {revoke}")
    a.event("SANCTION", "hypothetical", [MEMBERS], [CHN], "revoke normal trade relations", alt={"sources": [[USA]]}, key="e_revoke_normal_trade")

    a.at(a.paragraph("MS. WHITLOW: There's a 1998"))
    says(ms, WHITLOW, ["There's a 1998 agreement with the Chinese on military maritime consultations.", "They haven't said no."], minor=True)
    a.statement("We", USA, "proposed", "using it, once the 24 are released", act="proposal", mode="direct", to="China", alt={"mode": ["indirect"], "addressee": [None]})
    a.commitment("We", USA, "promise", "using it", "once the 24 are released", polarity="if", toward=[CHN], alt={"polarity": ["until"], "kind": ["demand"]})
    a.event("AGREE", "occurred", [USA], [CHN], "a 1998 agreement with the Chinese on military maritime consultations", when="1998", minor=True)
    a.event("REQUEST", "occurred", [USA], [CHN], "We have proposed using it", alt={"plover": ["AGREE"]})
    a.event("CONSULT", "hypothetical", [USA], [CHN], "using it", minor=True, format="talks")
    a.event("RETREAT", "hypothetical", [CHN], [CREW], "once the 24 are released", alt={"targets": [[USA]]}, more=["the crew's out by the time they come back from recess"], key="release")
    a.event("REJECT", "denied", [CHN], [USA], "They haven't said no", minor=True)

    a.at(a.paragraph("Q: Their foreign ministry"))
    a.statement("Their foreign ministry", CHN_MFA, "said", "the plane entered Chinese airspace illegally", act="accusation", date=DAY, via=REPORTER, key="illegal_s")
    a.event("ACCUSE", "occurred", [CHN_MFA], [USA], "Their foreign ministry said today the plane entered Chinese airspace illegally", when=DAY, key="illegal")
    a.event("COERCE", "occurred", [EP3], [CHN], "the plane entered Chinese airspace illegally", when="2001-04-01", minor=True, alt={"plover": ["ASSAULT", "MOBILIZE"], "sources": [[USA]], "when": [None]}, key="e_plane_entered_chinese")
    a.at(a.paragraph("ADM. DENHOLM: There was."))
    says(adm, DENHOLM, "There was. He broadcast it on the international frequency, 15 times is what I've been given, but be careful with that number.", "claim", alt={"act": ["denial"]}, key="mayday")
    a.figure(15, "times", "Mayday calls broadcast by the EP-3", "15 times", approx=True, side="USA", alt={"approx": [False]}, key="f_15_times")

    a.at(a.paragraph("MS. WHITLOW: We offered"))
    a.statement(("We", 1), USA, "offered", "to help with the search", act="promise", date="2001-04-02", mode="indirect", to="China", alt={"mode": ["direct"], "act": ["proposal"], "addressee": [None]}, key="s_help_search")
    a.commitment(("We", 1), USA, "promise", "help with the search", toward=[CHN], key="c_help_search")
    says(ms, WHITLOW, "We offered on Monday to help with the search. The offer was declined.")
    a.statement(("We", 2), WHITLOW, "hope", "he's found", act="expectation", mode="direct", date=DAY, minor=True, alt={"mode": ["indirect"], "side": ["USA"]})
    a.event("AGREE", "occurred", [USA], [CHN], "We offered on Monday to help with the search", when="2001-04-02", key="e_we_offered_monday")
    a.event("AID", "hypothetical", [USA], [CHN], "to help with the search", minor=True, alt={"plover": ["COOPERATE"]})
    a.event("REJECT", "occurred", [CHN], [USA], "The offer was declined", key="e_offer_declined")

    a.at(a.paragraph("MS. WHITLOW: I'm not going"))
    says(ms, WHITLOW, "I'm not going to use that word", "refusal", minor=True)
    says(ms, WHITLOW, "I'd ask you not to either.", "demand", minor=True, to="reporter (unnamed)", alt={"addressee": [None]})
    says(ms, WHITLOW, "They're being held. There's no reason for it and we have told the ambassador here so.", "accusation")
    a.statement("we", USA, "told", "so", act="accusation", mode="indirect", to="Chinese ambassador in Washington", minor=True)
    a.commitment(ms, WHITLOW, "refusal", "not going to use that word", minor=True)
    a.commitment(ms, WHITLOW, "demand", "not to either", toward=[REPORTER], minor=True)
    a.event("REJECT", "occurred", [WHITLOW], [REPORTER], "I'm not going to use that word", when=DAY, minor=True)
    a.event("REQUEST", "occurred", [WHITLOW], [REPORTER], "I'd ask you not to either", when=DAY, minor=True)
    a.event("COERCE", "ongoing", [CHN], [CREW], "They're being held", place="Hainan", key="held")
    a.event("ACCUSE", "occurred", [USA], [CHN_AMB], "There's no reason for it and we have told the ambassador here so", minor=True, alt={"targets": [[CHN]]})
