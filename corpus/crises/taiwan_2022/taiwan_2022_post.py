"""Gold for the Saturday paper's analysis of the second day."""

# fmt: off
# ruff: noqa: E501

from parties import (
    BIDEN,
    BLINKEN,
    CHN,
    CHN_FM,
    G7,
    HAYASHI,
    JPN,
    KIRBY,
    KISHIDA,
    PELOSI,
    QIN,
    TWN,
    TWN_DEFENCE,
    USA,
    WANG,
    WHITE_HOUSE,
)

from annotate import Article, Party, weekday

CHN_DIPLOMAT, TWO, SPOKESWOMAN, SECURITY = Party("Chinese diplomat (unnamed)", "CHN"), Party("two diplomats who were in the hall (unnamed)"), Party("Chinese foreign ministry spokeswoman", "CHN"), Party("Taiwanese security official (unnamed)", "TWN")
AGENTS, PROFESSOR, WEST, US_DIPLOMAT, AMBASSADOR = Party("shipping agents (unnamed)"), Party("professor with links to the People’s Liberation Army (unnamed)"), Party("Western officials (unnamed)"), Party("senior American diplomat (unnamed)", "USA"), Party("European ambassador in Beijing (unnamed)")
XI, CLINTON, LAVROV, EUROPE = Party("Xi Jinping", "CHN"), Party("Bill Clinton", "USA"), Party("Russian foreign minister", "RUS"), Party("EU and European members of the G7")
FRI, THU, SUN = weekday("2022-08-05", "Friday"), weekday("2022-08-04", "Thursday"), weekday("2022-08-07", "Sunday")


def annotate(a: Article) -> None:
    a.document(published=weekday("2022-08-06", "Saturday"), title="China hangs up on Washington", byline="By Honor Castlemaine, Asia Editor", publisher="The Albion Post",
               standfirst="Eight channels cut or frozen as missiles give way to paper – and Tokyo is told that its sea is not its sea", published_span="6 August 2022")

    a.at(a.paragraph("Having spent"))
    a.statement("the foreign ministry", CHN_FM, "would not say", "what the sanctions consist of", act="refusal", minor=True, key="s_notsay")
    a.event("REJECT", "occurred", [CHN_FM], [], "the foreign ministry would not say", minor=True, key="e_notsay")
    a.event("MOBILIZE", "occurred", [CHN], [TWN], "Having spent Thursday firing things", when=THU, minor=True, key="e_fired", more=["condemn the launches"], alt={"targets": [[]], "plover": ["ASSAULT"]})
    a.event("SANCTION", "occurred", [CHN], [USA], "Beijing cancelled three sets of talks between its commanders and America’s", when=FRI, key="e_three", more=["China hangs up on Washington"], alt={"plover": ["REJECT"]})
    a.event("SANCTION", "occurred", [CHN], [USA], "suspended co-operation in five other fields", when=FRI, key="e_five", more=["the broken talks on climate"], alt={"plover": ["REJECT"]})
    a.event("CONSULT", "denied", [CHN], [USA], "three sets of talks between its commanders and America’s", format="talks", minor=True, key="e_notalks")
    a.event("CONSULT", "occurred", [PELOSI], [TWN], "whose trip to Taipei", place="Taipei", format="visit", minor=True, key="e_trip", alt={"when": ["2022-08-02/2022-08-03"]})
    a.event("SANCTION", "occurred", [CHN], [PELOSI], "Nancy Pelosi, whose trip to Taipei is the stated cause of it all, was placed under sanctions", when=FRI, key="e_pelosi")
    a.figure(3, "talks", "sets of military talks cancelled", "three sets of talks", key="f_three")
    a.figure(5, "fields", "fields of co-operation suspended", "five other fields", key="f_five")

    a.at(a.paragraph("The Americans had"))
    a.statement("the White House", WHITE_HOUSE, "condemn", "the launches as irresponsible", act="accusation", to="Qin Gang", date=THU, key="s_condemn")
    a.statement("the White House", WHITE_HOUSE, "assure", "nothing in American policy had changed", act="promise", to="Qin Gang", date=THU, key="s_nochange", alt={"act": ["claim", "denial"]})
    a.statement("John Kirby", KIRBY, "insisted", "some lines between the two militaries were still open", act="denial", date=FRI, key="s_lines", alt={"act": ["claim"]})
    a.statement("he", KIRBY, "added", ["the ones that had been cut", "were exactly those that keep mistakes from becoming wars"], act="accusation", date=FRI, key="s_mistakes", alt={"date": [None], "act": ["claim"]})
    a.statement("Mr Qin", QIN, "rejected", "the démarche", act="refusal", date=THU, via=CHN_DIPLOMAT, key="s_qin", alt={"date": [None]})
    a.statement("a Chinese diplomat", CHN_DIPLOMAT, "according to", "Mr Qin rejected the démarche", minor=True, key="s_diplomat")
    a.statement("a Chinese diplomat", CHN_DIPLOMAT, "described", "the meeting as ‘brief and not warm’", minor=True, key="s_brief")
    a.commitment("the White House", WHITE_HOUSE, "promise", "nothing in American policy had changed", toward=[CHN], minor=True, key="c_nochange", alt={"by": [USA.name]})
    a.commitment("Mr Qin", QIN, "refusal", "rejected the démarche", toward=[USA], minor=True, key="c_qin", alt={"by": [CHN.name]})
    a.event("ACCUSE", "occurred", [WHITE_HOUSE], [QIN], "the White House called in Qin Gang, the Chinese ambassador, to condemn the launches as irresponsible", when=THU, key="e_qin", more=["the démarche"], alt={"targets": [[CHN]], "sources": [[USA]]})
    a.event("CONSULT", "occurred", [WHITE_HOUSE], [QIN], "the White House called in Qin Gang", when=THU, format="meeting", minor=True, key="e_qin_met", more=["the meeting as ‘brief and not warm’"], alt={"sources": [[USA]]})
    a.event("AGREE", "occurred", [WHITE_HOUSE], [QIN], "assure him that nothing in American policy had changed", when=THU, minor=True, key="e_nochange", alt={"sources": [[USA]]})
    a.event("REJECT", "occurred", [QIN], [WHITE_HOUSE], "Mr Qin rejected the démarche", when=THU, key="e_qin_rejected", alt={"when": [None], "targets": [[USA]]})
    a.event("ACCUSE", "occurred", [KIRBY], [CHN], "the ones that had been cut, he added, were exactly those that keep mistakes from becoming wars", when=FRI, minor=True, key="e_mistakes")

    a.at(a.paragraph("In Phnom Penh"))
    a.statement("Antony Blinken", BLINKEN, ("called", 1), "the exercises out of all proportion", act="accusation", key="s_proportion", alt={"date": [FRI]})
    a.statement("The Secretary of State", BLINKEN, ("said", 1), "the United States would not let itself be drawn into a crisis, and that poor countries rather than America would pay for the broken talks on climate", act="accusation", key="s_blinken", alt={"date": [FRI], "act": ["refusal", "promise"]})
    a.statement("two diplomats who were in it", TWO, ("said", 2), ["The Chinese foreign minister and his Russian colleague left the hall", "as Japan’s Yoshimasa Hayashi began to speak"], key="s_hall")
    a.statement("Beijing", CHN, "took offence", "at a statement in which Japan and the rest of the G7 had called for restraint", act="accusation", minor=True, key="s_offence")
    a.statement("Japan and the rest of the G7", G7, "called for", "restraint", act="demand", to="China", minor=True, key="s_g7", alt={"addressee": [None]})
    a.commitment("the United States", USA, "refusal", "would not let itself be drawn into a crisis", toward=[CHN], key="c_provoked", alt={"kind": ["promise"], "by": [BLINKEN.name]})
    a.commitment("Japan and the rest of the G7", G7, "demand", "restraint", toward=[CHN], minor=True, key="c_g7", alt={"toward": [[CHN, TWN], []]})
    a.event("ACCUSE", "occurred", [BLINKEN], [CHN], "Antony Blinken called the exercises out of all proportion", key="e_proportion", place="Phnom Penh", more=["poor countries rather than America would pay for the broken talks on climate"], alt={"when": [FRI]})
    a.event("REJECT", "occurred", [BLINKEN], [CHN], "the United States would not let itself be drawn into a crisis", minor=True, key="e_provoked", alt={"when": [FRI], "sources": [[USA]]})
    a.event("MOBILIZE", "ongoing", [CHN], [TWN], "the exercises", key="e_drills", minor=True, more=["The manoeuvres are due to finish at noon on Sunday", "the exercises must end at once"])
    a.event("PROTEST", "occurred", [WANG, LAVROV], [HAYASHI], "The Chinese foreign minister and his Russian colleague left the hall", place="Phnom Penh", key="e_hall", alt={"plover": ["REJECT"], "when": [FRI], "targets": [[JPN]]})
    a.event("CONSULT", "denied", [WANG], [HAYASHI], "whom Mr Wang was to have met on Thursday", when=THU, format="meeting", key="e_hayashi", alt={"status": ["scheduled"]})
    a.event("REQUEST", "occurred", [G7], [CHN], "Japan and the rest of the G7 had called for restraint", minor=True, key="e_g7", alt={"sources": [[JPN, G7]]})
    a.event("ACCUSE", "occurred", [CHN], [G7], "Beijing took offence at a statement", minor=True, key="e_offence", alt={"targets": [[JPN]], "plover": ["REJECT"]})

    a.at(a.paragraph("Tokyo has more"))
    a.statement(("it", 1), JPN, "regards", "as its exclusive economic zone", minor=True, key="s_regards")
    a.statement(("its", 3), JPN, "account", ["Of the nine missiles that its radars followed", "four", "had flown over Taiwan itself on the way"], key="s_four")
    a.statement("China", CHN, "denies", "there is any such zone", act="denial", key="s_nozone")
    a.statement("a foreign ministry spokeswoman", SPOKESWOMAN, "pointed out", ["no boundary has been agreed in those waters", "so nothing can have landed in it"], act="denial", key="s_boundary")
    a.statement("Fumio Kishida", KISHIDA, "told", "the exercises must end at once", act="demand", to="Nancy Pelosi", date=FRI, key="s_kishida")
    a.commitment("Fumio Kishida", KISHIDA, "demand", "the exercises must end at once", toward=[CHN], key="c_kishida")
    a.event("MOBILIZE", "occurred", [CHN], [JPN], "five fell in what it regards as its exclusive economic zone", when=THU, place="Japan's exclusive economic zone", key="e_zone", alt={"plover": ["ASSAULT", "COERCE"], "when": [None], "targets": [[], [TWN]]})
    a.event("MOBILIZE", "occurred", [CHN], [TWN], "four, by its account, had flown over Taiwan itself", when=THU, place="Taiwan", key="e_over", alt={"plover": ["COERCE", "ASSAULT"], "when": [None]})
    a.event("MOBILIZE", "denied", [CHN], [JPN], "nothing can have landed in it", minor=True, key="e_nozone", alt={"plover": ["ASSAULT"]})
    a.event("CONSULT", "occurred", [KISHIDA], [PELOSI], "Fumio Kishida, the prime minister, told Mrs Pelosi over breakfast", when=FRI, place="Tokyo", format="meeting", key="e_breakfast", alt={"place": [None]})
    a.event("REQUEST", "occurred", [KISHIDA], [CHN], "Fumio Kishida, the prime minister, told Mrs Pelosi over breakfast yesterday that the exercises must end", when=FRI, key="e_kishida")
    a.event("RETREAT", "hypothetical", [CHN], [TWN], "the exercises must end", minor=True, key="e_end", alt={"targets": [[]]})
    a.figure(9, "missiles", "missiles followed by Japan's radars", "nine missiles", key="f_nine")
    a.figure(5, "missiles", "missiles that fell in Japan's exclusive economic zone", "five", key="f_zone")
    a.figure(4, "missiles", "missiles that flew over Taiwan, by Japan's account", "four", key="f_four")

    a.at(a.paragraph("Taipei, which speaks"))
    a.statement("Taipei", TWN, "speaks of", "11 missiles", key="s_eleven")
    a.statement("Taipei", TWN, "will not confirm", "any passed overhead", act="refusal", minor=True, key="s_notconfirm")
    a.statement("Taipei", TWN, "says", "whatever did so was too high to do harm", key="s_high")
    a.statement("the defence ministry", TWN_DEFENCE, "count", "68 aircraft and 13 warships took part, and 49 of the aircraft crossed the median line", date=FRI, key="s_68", alt={"date": [None]})
    a.statement("China", CHN, "treats", "it as a figure of speech", act="denial", minor=True, key="s_line", alt={"act": ["refusal"]})
    a.event("REJECT", "occurred", [TWN], [], "Taipei, which speaks of 11 missiles, will not confirm that any passed overhead", minor=True, key="e_notconfirm")
    enter = "Should anything enter the 12-mile limit"
    a.statement("a Taiwanese security official", SECURITY, "said", [enter, "‘we will deal with it, and we have told them how’", "short of that, his government will not be the first to shoot"], act="threat", mode="mixed", key="s_deal")
    a.commitment(("we", 1), TWN, "threat", "we will deal with it", enter, toward=[CHN], key="c_deal", alt={"by": [SECURITY.name]})
    a.commitment("his government", TWN, "refusal", "will not be the first to shoot", "short of that", polarity="unless", toward=[CHN], key="c_first", alt={"kind": ["promise"]})
    a.commitment("China", CHN, "refusal", "has never accepted that line", toward=[TWN], minor=True, key="c_line", alt={"toward": [[]]})
    a.event("MOBILIZE", "occurred", [CHN], [TWN], "68 aircraft and 13 warships took part", when=FRI, key="e_68", alt={"status": ["ongoing"]})
    a.event("MOBILIZE", "occurred", [CHN], [TWN], "49 of the aircraft crossed the median line", when=FRI, place="Taiwan Strait", key="e_median", alt={"plover": ["COERCE"]})
    a.event("REJECT", "occurred", [CHN], [TWN], "China, which has never accepted that line", minor=True, key="e_line", alt={"targets": [[]]})
    a.event("MOBILIZE", "hypothetical", [CHN], [TWN], "anything enter the 12-mile limit", minor=True, key="e_limit", alt={"plover": ["ASSAULT", "COERCE"]})
    a.event("THREATEN", "occurred", [SECURITY], [CHN], "we will deal with it, and we have told them how", key="e_deal_threat")
    a.event("ASSAULT", "hypothetical", [TWN], [CHN], "we will deal with it", minor=True, key="e_deal")
    a.event("ASSAULT", "denied", [TWN], [CHN], "his government will not be the first to shoot", minor=True, key="e_first")
    a.figure(11, "missiles", "missiles fired, by Taiwan's count", "11 missiles", key="f_eleven")
    a.figure(68, "aircraft", "Chinese aircraft on 5 August, by Taiwan's count", "68 aircraft", key="f_68")
    a.figure(13, "warships", "Chinese warships on 5 August, by Taiwan's count", "13 warships", key="f_13")
    a.figure(49, "aircraft", "Chinese aircraft that crossed the median line on 5 August", "49 of the aircraft", key="f_49")
    a.figure(12, "miles", "limit that nothing may enter", "12-mile", minor=True, key="f_12")

    a.at(a.paragraph("Is it a"))
    a.statement("Taiwan", TWN, "says", ("so", 1), act="accusation", key="s_blockade")
    a.statement("Beijing", CHN, "rejects", "the word", act="denial", key="s_noblockade", alt={"act": ["refusal"]})
    a.statement("shipping agents", AGENTS, "report", "delays rather than closures", minor=True, key="s_delays")
    a.statement("A professor with links to the People’s Liberation Army", PROFESSOR, "expects", "them to become a habit", act="expectation", key="s_habit")
    a.statement("Western officials", WEST, "suspect", "he was told to say so", act="accusation", minor=True, key="s_told", alt={"act": ["expectation", "claim"]})
    a.event("ACCUSE", "occurred", [TWN], [CHN], "Taiwan says so", minor=True, key="e_says_blockade")
    a.event("COERCE", "ongoing", [CHN], [TWN], "a blockade", minor=True, key="e_blockade", alt={"status": ["hypothetical"]}, note="as Taiwan has it")
    a.event("COERCE", "denied", [CHN], [TWN], "Beijing rejects the word", minor=True, key="e_noblockade", alt={"plover": ["REJECT"]})
    a.event("RETREAT", "scheduled", [CHN], [TWN], "The manoeuvres are due to finish at noon on Sunday", when=SUN, minor=True, key="e_finish", alt={"plover": ["MOBILIZE"], "targets": [[]]})
    a.event("MOBILIZE", "hypothetical", [CHN], [TWN], "expects them to become a habit", minor=True, key="e_habit")

    a.at(a.paragraph("The Biden administration"))
    quiet = "provided that the guns were quiet by then"
    a.statement("Mr Kirby", KIRBY, "promised", "American ships and aircraft would go through the strait within weeks", act="promise", key="s_transit", alt={"act": ["threat"], "date": [FRI]})
    a.statement("a senior American diplomat", US_DIPLOMAT, "said", "‘If they think the climate is a hostage, they will find that we do not pay ransoms,’", act="refusal", mode="direct", key="s_ransoms", alt={"act": ["threat"]})
    a.statement("he", US_DIPLOMAT, "hoped", ["the two presidents", "might still meet in the autumn, provided that the guns were quiet by then"], act="expectation", key="s_autumn")
    a.commitment("Mr Kirby", KIRBY, "promise", "American ships and aircraft would go through the strait within weeks", toward=[CHN], key="c_transit", alt={"kind": ["threat"], "by": [USA.name], "toward": [[TWN], []]})
    a.commitment("we", USA, "refusal", "we do not pay ransoms", "If they think the climate is a hostage", toward=[CHN], minor=True, key="c_ransoms")
    a.commitment("he", US_DIPLOMAT, "promise", "the two presidents, who talked for more than two hours on 28 July, might still meet in the autumn", quiet, polarity="if", toward=[CHN], minor=True, key="c_autumn", alt={"by": [USA.name]})
    a.commitment("The Biden administration", USA, "promise", "A test of a Minuteman missile, shelved this week for fear of adding to the noise, is to go ahead before long", minor=True, key="c_minuteman")
    a.event("MOBILIZE", "denied", [USA], [], "A test of a Minuteman missile, shelved this week", minor=True, key="e_shelved", alt={"plover": ["RETREAT", "CONCEDE"], "status": ["occurred"]})
    a.event("MOBILIZE", "scheduled", [USA], [], "A test of a Minuteman missile, shelved this week for fear of adding to the noise, is to go ahead", key="e_minuteman", alt={"status": ["hypothetical"]})
    a.event("MOBILIZE", "scheduled", [USA], [CHN], "American ships and aircraft would go through the strait", key="e_transit", place="Taiwan Strait", alt={"status": ["hypothetical"], "targets": [[]]})
    a.event("AGREE", "occurred", [KIRBY], [], "Mr Kirby promised that American ships and aircraft would go through the strait", minor=True, key="e_transit_promise", alt={"plover": ["THREATEN"], "targets": [[CHN], [TWN]]})
    a.event("REJECT", "occurred", [US_DIPLOMAT], [CHN], "we do not pay ransoms", minor=True, key="e_ransoms")
    a.event("CONSULT", "occurred", [BIDEN], [XI], "the two presidents, who talked for more than two hours on 28 July", when="2022-07-28", format="call", duration="more than two hours", key="e_call", minor=True, alt={"format": ["talks"]})
    a.event("CONSULT", "hypothetical", [BIDEN], [XI], "the two presidents, who talked for more than two hours on 28 July, might still meet in the autumn", format="meeting", key="e_autumn", alt={"when": ["2022-09/2022-11"]})
    a.event("RETREAT", "hypothetical", [CHN], [TWN], "the guns were quiet", minor=True, key="e_quiet", alt={"targets": [[]]})
    a.figure(2, "hours", "length of the call of 28 July", "more than two hours", low=2, approx=True, minor=True, key="f_call")

    a.at(a.paragraph("Europe has been"))
    a.statement("One of them", AMBASSADOR, "says", "he asked what had become of the promise that differences would be settled by talking", minor=True, key="s_tea")
    a.statement(("he", 1), AMBASSADOR, ("asked", 2), "what had become of the promise that differences would be settled by talking", act="accusation", minor=True, key="s_asked", date=THU, alt={"act": ["claim", "demand"], "date": [None]})
    a.event("ACCUSE", "occurred", [CHN], [EUROPE], "Ambassadors of the EU and of the European members of the G7 were summoned in Beijing on Thursday to be told that their governments were meddling", when=THU, place="Beijing", key="e_europe", more=["has been scolded for doing so"], alt={"sources": [[CHN_FM]], "targets": [[Party("EU", "EU"), G7]]})
    a.event("REQUEST", "occurred", [], [EUROPE], "Europe has been asked to take sides", minor=True, key="e_sides", alt={"sources": [[USA], [TWN]], "targets": [[Party("Europe")], [Party("EU", "EU")]]})

    a.at(a.paragraph("The last time"))
    a.event("MOBILIZE", "occurred", [CHN], [TWN], "China fired missiles near Taiwan, in 1996", when="1996", minor=True, key="e_1996", alt={"plover": ["ASSAULT", "THREATEN"]})
    a.event("MOBILIZE", "occurred", [CLINTON], [CHN], "Bill Clinton sent two carrier groups", when="1996", minor=True, key="e_carriers", alt={"sources": [[USA]]})
    a.event("CONCEDE", "occurred", [CHN], [USA], "China backed down", when="1996", minor=True, key="e_backed", alt={"plover": ["RETREAT"]})
    a.event("MOBILIZE", "occurred", [CHN], [], "It has since built a navy", minor=True, key="e_navy", alt={"targets": [[USA]]})
    a.figure(2, "carrier groups", "American carrier groups sent in 1996", "two carrier groups", minor=True, key="f_carriers")
