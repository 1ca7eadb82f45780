"""Gold for the agency report of 17 July 2002."""

# fmt: off
# ruff: noqa: E501

from parties import (
    ARAB_LEAGUE,
    BENAISSA,
    ESP,
    EU,
    FRA,
    GENDARMES,
    MAR,
    NATO,
    PALACIO,
    POWELL,
    RABAT_MINISTRY,
    TRILLO,
    USA,
)

from annotate import Article, Party, weekday


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    wed, tue, weekend = weekday("2002-07-17", "Wednesday"), weekday("2002-07-16", "Tuesday"), "2002-07-13/2002-07-14"
    official, moroccans, one = Party("senior Spanish official (unnamed)", "ESP"), Party("Moroccan officials (unnamed)", "MAR"), Party("Moroccan official (unnamed)", "MAR")
    nato_man, eu_diplomats, dza, state = Party("NATO spokesman (unnamed)", "NATO"), Party("EU diplomats (unnamed)", "EU"), Party("Algeria", "DZA"), Party("US State Department", "USA")
    spokeswoman, prt, villagers, soldiers = Party("US State Department spokeswoman (unnamed)", "USA"), Party("Portugal", "PRT"), Party("villagers", "MAR"), Party("Moroccan soldiers", "MAR")
    ambassadors = Party("ambassadors of the five permanent members of the UN Security Council")
    danes = Party("Danish presidency of the EU", "EU")
    a.document(published=wed, title="Spanish Commandos Retake Islet, Raise Flag; Morocco Calls It Act of War", byline="By CLAIRE ABERNATHY and SAID OULHAJ", publisher="Consolidated Press", agency="CP", datelines=["CEUTA, Spain"],
               published_span="July 17, 2002", boilerplate=["Consolidated Press Writers", "Abernathy reported from Ceuta and Oulhaj from Rabat, Morocco."], alt={"agency": ["Consolidated Press"]})
    a.at("Spanish Commandos Retake Islet, Raise Flag; Morocco Calls It Act of War")
    s("Morocco", MAR, "Calls", "It Act of War", act="accusation", minor=True)
    e("COERCE", "occurred", [ESP], [MAR], "Raise Flag", when=wed, minor=True, alt={"when": [None]})

    a.at(a.paragraph("CEUTA, Spain"))
    s("Morocco", MAR, "demanded", "the troops leave at once", act="demand", to="Spain", date=wed, key="leave", alt={"date": [None], "addressee": [None]})
    s("Morocco", MAR, "said", "the raid amounted to a declaration of war", act="accusation", date=wed, key="war", alt={"date": [None]})
    c("Morocco", MAR, "demand", "the troops leave at once", toward=[ESP])
    e("ASSAULT", "occurred", [ESP], [MAR], "Spain sent commandos in helicopters before dawn Wednesday to evict six Moroccan soldiers from a speck of rock off North Africa", when=wed, place="Perejil", key="raid", alt={"plover": ["COERCE"]}, more=["Spanish Commandos Retake Islet", "hours before the assault"])
    e("REQUEST", "occurred", [MAR], [ESP], "Morocco demanded that the troops leave at once", when=wed, alt={"when": [None]})
    e("RETREAT", "hypothetical", [ESP], [MAR], "the troops leave at once", more=["they can be gone tomorrow"], key="e_troops_leave_once")
    e("ACCUSE", "occurred", [MAR], [ESP], "said the raid amounted to a declaration of war", when=wed, more=["Morocco Calls It Act of War"], alt={"when": [None]})
    f(6, "soldiers", "Moroccan soldiers evicted", "six Moroccan soldiers", side="MAR", key="six")

    a.at(a.paragraph("The six were flown"))
    s("Defense Minister Federico Trillo", TRILLO, "told", "The six were flown to the border at Ceuta and handed back by midday", to="Spanish Parliament", date=wed, alt={"date": [None]})
    s("He", TRILLO, "said", "about 75 legionnaires would remain on the 33-acre islet, called Perejil in Spain and Leila in Morocco, for as long as Rabat refused to promise that it would stay away", act="threat", to="Spanish Parliament", date=wed, alt={"act": ["refusal", "claim"], "date": [None], "addressee": [None]}, key="remain")
    s("Rabat", MAR, "refused", "to promise that it would stay away", act="refusal", minor=True)
    c("He", TRILLO, "threat", "about 75 legionnaires would remain on the 33-acre islet", "for as long as Rabat refused to promise that it would stay away", polarity="until", toward=[MAR], alt={"kind": ["refusal"]})
    e("RETREAT", "occurred", [ESP], [MAR], "The six were flown to the border at Ceuta and handed back by midday", when=wed, place="Ceuta", key="handed_back", alt={"targets": [[soldiers]], "plover": ["COERCE"]})
    e("MOBILIZE", "ongoing", [ESP], [MAR], "about 75 legionnaires would remain on the 33-acre islet", place="Perejil", key="legionnaires")
    e("REJECT", "hypothetical", [MAR], [ESP], "Rabat refused to promise that it would stay away", minor=True, alt={"status": ["ongoing", "occurred"]})
    f(75, "soldiers", "Spanish legionnaires on the islet", "about 75 legionnaires", approx=True, side="ESP", key="seventy_five", alt={"value": [75]})
    f(33, "acres", "size of the islet", "33-acre", minor=True)

    a.at(a.paragraph('"We have no interest'))
    s("a senior Spanish official", official, "said", ['"We have no interest in keeping soldiers there a day longer than we have to,"', '"Give us a guarantee tonight and they can be gone tomorrow."'], act="promise", key="guarantee", alt={"act": ["demand"], "date": [wed]})
    c("a senior Spanish official", official, "promise", "they can be gone tomorrow", "Give us a guarantee tonight", polarity="if", toward=[MAR], key="c_can_gone_tomorrow")
    c("a senior Spanish official", official, "demand", "Give us a guarantee tonight", toward=[MAR])
    e("REQUEST", "occurred", [official], [MAR], "Give us a guarantee tonight", alt={"sources": [[ESP]]})
    e("AGREE", "hypothetical", [MAR], [ESP], "a guarantee tonight", minor=True, more=["to promise that it would stay away"], key="e_guarantee_tonight")
    e("AGREE", "occurred", [official], [MAR], "they can be gone tomorrow", alt={"sources": [[ESP]]})

    a.at(a.paragraph("Rabat was giving"))
    s("the Foreign Ministry", RABAT_MINISTRY, ("said", 1), ["The islet is an integral part of national territory", 'its recovery will be pursued "by every means the U.N. Charter allows."'], act="threat", alt={"act": ["claim"]}, key="recovery")
    s("officials in Rabat", moroccans, ("said", 2), "Foreign Minister Mohamed Benaissa, who summoned the ambassadors of the five permanent members of the U.N. Security Council, ruled out any talks while a single Spanish soldier was there", minor=True)
    s("Foreign Minister Mohamed Benaissa", BENAISSA, "ruled out", "any talks while a single Spanish soldier was there", act="refusal", to="Spain", via=moroccans, key="no_talks", alt={"addressee": [None]})
    c(("Rabat", 1), MAR, "refusal", "was giving no guarantee", toward=[ESP], key="c_giving_no_guarantee")
    c("the Foreign Ministry", RABAT_MINISTRY, "threat", 'its recovery will be pursued "by every means the U.N. Charter allows', toward=[ESP])
    c("Foreign Minister Mohamed Benaissa", BENAISSA, "refusal", "any talks", "while a single Spanish soldier was there", polarity="until", toward=[ESP], key="c_any_talks")
    e("REJECT", "occurred", [MAR], [ESP], "Rabat was giving no guarantee", key="e_rabat_giving_no")
    e("THREATEN", "occurred", [RABAT_MINISTRY], [ESP], 'its recovery will be pursued "by every means the U.N. Charter allows', alt={"sources": [[MAR]]})
    e("COERCE", "hypothetical", [MAR], [ESP], "its recovery", minor=True, alt={"plover": ["ASSAULT", "REQUEST"]})
    e("CONSULT", "occurred", [BENAISSA], [ambassadors], "who summoned the ambassadors of the five permanent members of the U.N. Security Council", place="Rabat", format="meeting", alt={"plover": ["PROTEST"], "when": [wed]})
    e("REJECT", "occurred", [BENAISSA], [ESP], "ruled out any talks while a single Spanish soldier was there")
    e("CONSULT", "denied", [MAR], [ESP], "any talks", minor=True, alt={"status": ["hypothetical"]}, key="e_any_talks")

    a.at(a.paragraph("They also rejected"))
    s("They", moroccans, "rejected", "Madrid's account of the last hours before the raid", act="denial")
    s(("Spain", 1), ESP, "says", "it gave Morocco until midnight to pull out and, having heard nothing, acted in self-defense", key="midnight")
    s("Moroccan officials", moroccans, "said", "they had promised Spain's foreign minister, Ana Palacio, in a telephone call on Tuesday evening that the post would be gone by the weekend", minor=True)
    s("they", moroccans, "promised", "the post would be gone by the weekend", act="promise", to="Ana Palacio", date=tue, key="word")
    c(("Spain", 1), ESP, "demand", "until midnight to pull out", toward=[MAR], key="ultimatum")
    c("they", moroccans, "promise", "the post would be gone by the weekend", toward=[ESP], alt={"toward": [[PALACIO]]}, key="c_post_gone_weekend")
    e("REJECT", "occurred", [moroccans], [ESP], "They also rejected Madrid's account of the last hours before the raid", minor=True)
    e("REQUEST", "occurred", [ESP], [MAR], "it gave Morocco until midnight to pull out", when=tue, key="ultimatum_e", alt={"plover": ["THREATEN"], "when": [None]})
    e("CONSULT", "occurred", [MAR], [PALACIO], "in a telephone call on Tuesday evening", when=tue, format="call", alt={"sources": [[moroccans], [BENAISSA]]}, key="call")
    e("AGREE", "occurred", [MAR], [PALACIO], "they had promised Spain's foreign minister, Ana Palacio, in a telephone call on Tuesday evening that the post would be gone by the weekend", when=tue, alt={"sources": [[moroccans]], "targets": [[ESP]]}, key="promised", more=["We gave our word"])
    e("RETREAT", "hypothetical", [MAR], [ESP], "the post would be gone by the weekend", when="2002-07-20/2002-07-21", alt={"when": [None], "status": ["scheduled"]}, more=["to pull out"], key="e_post_gone_weekend")

    a.at(a.paragraph('"We gave our word'))
    s("one of them", one, "said", '"We gave our word and they answered it with helicopters,"', act="accusation")
    e("ACCUSE", "occurred", [one], [ESP], "they answered it with helicopters")

    a.at(a.paragraph("Palacio denied"))
    s("Palacio", PALACIO, "denied", "there had been any such promise", act="denial", to="reporters", key="denied", alt={"addressee": [None]})
    s("she", PALACIO, "told", ["Had there been one", "no operation would have been ordered"], to="reporters", minor=True, alt={"act": ["denial"]})
    e("AGREE", "denied", [MAR], [ESP], "there had been any such promise", when=tue, key="promise_denied", alt={"when": [None]})

    a.at(a.paragraph("Madrid recalled"))
    c("Madrid", ESP, "threat", "suspend a line of credit worth some $390 million", "if Morocco does not accept the situation as it was before July 11", toward=[MAR], alt={"polarity": ["unless"]})
    e("SANCTION", "occurred", [ESP], [MAR], "Madrid recalled its ambassador for consultations", when=tue, key="recall", alt={"when": [wed, None]})
    e("SANCTION", "hypothetical", [ESP], [MAR], "suspend a line of credit worth some $390 million")
    e("THREATEN", "occurred", [ESP], [MAR], "may suspend a line of credit worth some $390 million", minor=True)
    e("AGREE", "hypothetical", [MAR], [ESP], "accept the situation as it was before July 11", minor=True, alt={"plover": ["CONCEDE"], "status": ["denied"]})
    e("COERCE", "occurred", [GENDARMES], [ESP], "a dozen gendarmes landed and put up two tents", when="2002-07-11", place="Perejil", key="landing", alt={"sources": [[MAR]], "plover": ["MOBILIZE"]})
    e("MOBILIZE", "occurred", [ESP], [MAR], "Patrols off Ceuta and Melilla, Spain's two enclaves on the Moroccan coast, have been reinforced", place="off Ceuta and Melilla", key="e_patrols_off_ceuta")
    f(390000000, "dollars", "Spanish line of credit for Morocco", "some $390 million", approx=True, side="ESP")
    f(12, "people", "Moroccan gendarmes who landed", "a dozen gendarmes", side="MAR", key="dozen")
    f(2, "tents", "tents put up on the islet", "two tents", minor=True)

    a.at(a.paragraph("NATO, of which"))
    s("a spokesman in Brussels", nato_man, "according to", "NATO, of which Spain is a member, called the outcome a restoration of the status quo", minor=True)
    s("NATO", NATO, "called", "the outcome a restoration of the status quo", act="support", via=nato_man, key="nato")
    s("a spokesman in Brussels", nato_man, "urged", "dialogue", act="demand", to=None, alt={"addressee": ["Spain and Morocco"]})
    s("diplomats", eu_diplomats, ("said", 1), "France and Portugal held up a declaration of full solidarity for most of Wednesday", date=wed, alt={"date": [None]}, key="s_france_portugal_held")
    s("France and Portugal", Party("France and Portugal"), "fearing", "damage to their own ties with Rabat", act="expectation", minor=True, via=eu_diplomats)
    s("Danish presidency", danes, "backed", "Madrid", act="support", minor=True, date=weekend, alt={"side": ["DNK"], "date": [None]}, key="s_madrid")
    s("The Arab League", ARAB_LEAGUE, "condemned", "the raid", act="accusation", key="league")
    s("Algeria", dza, ("said", 2), "it disapproved of faits accomplis _ by anyone", act="accusation", minor=True)
    c("a spokesman in Brussels", nato_man, "demand", "dialogue", toward=[ESP, MAR], minor=True)
    e("SUPPORT", "occurred", [NATO], [ESP], "NATO, of which Spain is a member, called the outcome a restoration of the status quo", minor=True)
    e("REQUEST", "occurred", [nato_man], [ESP, MAR], "a spokesman in Brussels, who urged dialogue", alt={"sources": [[NATO]]})
    e("CONSULT", "hypothetical", [ESP], [MAR], "dialogue", minor=True, key="e_dialogue")
    e("SUPPORT", "occurred", [danes], [ESP], "whose Danish presidency had backed Madrid over the weekend", when=weekend, alt={"sources": [[EU], [Party("Denmark", "DNK")]]}, key="e_whose_danish_presidency")
    e("REJECT", "occurred", [FRA, prt], [ESP], "France and Portugal held up a declaration of full solidarity", when=wed, alt={"targets": [[EU], []]})
    e("SUPPORT", "hypothetical", [EU], [ESP], "a declaration of full solidarity", minor=True)
    e("SANCTION", "hypothetical", [MAR], [FRA, prt], "damage to their own ties with Rabat", minor=True)
    e("ACCUSE", "occurred", [ARAB_LEAGUE], [ESP], "The Arab League condemned the raid")
    e("ACCUSE", "occurred", [dza], [ESP, MAR], "it disapproved of faits accomplis", minor=True, alt={"targets": [[], [MAR], [ESP]]})

    a.at(a.paragraph("In Washington"))
    s("the State Department", state, ("said", 1), "it was pleased there were no casualties", act="support", alt={"act": ["claim"]})
    s("the State Department", state, "offered", "its help", act="promise", alt={"act": ["proposal"]})
    s("a spokeswoman", spokeswoman, ("said", 2), "Secretary of State Colin Powell had spoken to both foreign ministers and planned to call them again")
    s("Secretary of State Colin Powell", POWELL, "planned", "to call them again", act="promise", via=spokeswoman, minor=True, alt={"act": ["claim"]})
    s("she", spokeswoman, ("said", 3), '"We are not taking sides over who owns it. We would like to see an agreed way back to how things were,"', act="demand", alt={"act": ["proposal", "claim", "refusal"]}, key="way_back")
    c("the State Department", state, "promise", "its help", toward=[ESP, MAR])
    c("she", spokeswoman, "refusal", "We are not taking sides over who owns it", minor=True, toward=[ESP, MAR])
    c("Secretary of State Colin Powell", POWELL, "promise", "to call them again", toward=[ESP, MAR], minor=True)
    c("she", spokeswoman, "demand", "We would like to see an agreed way back to how things were", toward=[ESP, MAR], minor=True)
    e("AGREE", "occurred", [state], [ESP, MAR], "offered its help", alt={"sources": [[USA]]})
    e("AID", "hypothetical", [USA], [ESP, MAR], "its help", minor=True, alt={"plover": ["CONSULT"]})
    e("CONSULT", "occurred", [POWELL], [PALACIO, BENAISSA], "Secretary of State Colin Powell had spoken to both foreign ministers", format="call", key="powell")
    e("CONSULT", "hypothetical", [POWELL], [PALACIO, BENAISSA], "planned to call them again", format="call", alt={"status": ["scheduled"]}, key="e_planned_call_them")
    e("REQUEST", "occurred", [spokeswoman], [ESP, MAR], "We would like to see an agreed way back to how things were", minor=True)
    e("AGREE", "hypothetical", [ESP], [MAR], "an agreed way back to how things were", minor=True, alt={"plover": ["CONCEDE"]}, key="e_agreed_way_back")

    a.at(a.paragraph("On the Moroccan shore"))
    e("PROTEST", "occurred", [villagers], [ESP], "about 100 villagers shouted slogans and waved portraits of King Mohammed VI", place="Moroccan shore", alt={"when": [wed]})
    f(200, "yards", "distance of the shore from the islet", "some 200 yards", approx=True, minor=True, key="yards")
    f(100, "people", "villagers who demonstrated", "about 100 villagers", approx=True, minor=True)
