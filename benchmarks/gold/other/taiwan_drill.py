"""Gold for taiwan_drill.txt, an agency wire of Tuesday 18 March 2025."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from annotate import Article, Party, weekday

DAY, SUNDAY, MONDAY = (weekday('2025-03-18', 'Tuesday'), weekday('2025-03-16', 'Sunday'), weekday('2025-03-17', 'Monday'))
CHINA, TAIWAN, USA, JAPAN = (Party('China', 'CHN'), Party('Taiwan', 'TWN'), Party('United States', 'USA'), Party('Japan', 'JPN'))
PLA = Party("People's Liberation Army", 'CHN')
COMMAND = Party('Eastern Theatre Command', 'CHN')
MINISTRY = Party("Taiwan's defence ministry", 'TWN')
LIU = Party('Liu Kuo-wei', 'TWN')
QIU = Party('Qiu Ranran', 'CHN')
STATE = Party('State Department', 'USA')
OFFICIAL = Party('senior US official (unnamed)', 'USA')
MORINAGA = Party('Hideo Morinaga', 'JPN')
LAI = Party('Lai Ching-te', 'TWN')


def annotate(a: Article) -> None:
    """Statements, commitments, events and figures, passage by passage."""
    a.document(published=DAY, published_span='March 18, 2025',
            title="China opens 'combat readiness' drill around Taiwan, Taipei vows not to yield", byline='By Marcus Hollin and Chen Yi-ju',
            agency='Pacific Wire', datelines=['TAIPEI'],
            boilerplate=['(Reporting by Marcus Hollin and Chen Yi-ju; Additional reporting by Kana Itoh in Tokyo; Editing by Joan Petty)', 'Our Standards: The Pacific Wire Code of Reporting'],
            alt={'byline': ['Marcus Hollin and Chen Yi-ju'], 'publisher': ['Pacific Wire']})
    _head(a)
    _taipei(a)
    _beijing(a)
    _washington_and_tokyo(a)
    _tail(a)


def _head(a: Article) -> None:
    a.at("China opens 'combat readiness' drill around Taiwan, Taipei vows not to yield")
    a.statement('Taipei', TAIWAN, 'vows', 'not to yield', act='refusal', date=DAY, minor=True,
            alt={'act': ['promise', 'threat'], 'date': [None]}, note='headline')
    a.commitment('Taipei', TAIWAN, 'refusal', 'not to yield', toward=[CHINA], minor=True, same_as='stand', alt={'kind': ['promise']})

    a.at('China sent 59 warplanes and nearly two dozen naval vessels toward Taiwan on Tuesday in what its military called a stern warning to "separatist forces", hours after the United States approved the sale of coastal radar systems worth about $360 million to the island.')
    a.statement('its military', PLA, 'called', 'a stern warning to "separatist forces"', date=DAY,
            alt={'act': ['threat', 'accusation'], 'date': [None]})
    a.event('MOBILIZE', 'ongoing', [CHINA], [TAIWAN], 'China sent 59 warplanes and nearly two dozen naval vessels toward Taiwan on Tuesday',
            when='2025-03-18/2025-03-20', place='around Taiwan',
            more=["China opens 'combat readiness' drill around Taiwan", 'the exercise, to last until Thursday, would rehearse the blockade of key ports'],
            alt={'status': ['occurred'], 'when': [DAY, None]}, note='the drill as a whole lasts from Tuesday to Thursday')
    a.event('THREATEN', 'occurred', [PLA], [TAIWAN], 'its military called a stern warning to "separatist forces"', when=DAY, minor=True,
            alt={'when': [None]})
    a.event('AID', 'occurred', [USA], [TAIWAN],
            'the United States approved the sale of coastal radar systems worth about $360 million to the island', when=DAY,
            more=['the radar deal'], alt={'plover': ['AGREE', 'COOPERATE', 'SUPPORT'], 'when': [MONDAY, None]},
            note='hours before the drill: late on Monday or on Tuesday')
    a.figure(59, 'aircraft', 'Chinese warplanes sent toward Taiwan', '59 warplanes', side='CHN')
    a.figure(24, 'ships', 'Chinese naval vessels sent toward Taiwan', 'nearly two dozen naval vessels', approx=True, side='CHN', high=24)
    a.figure(360000000, 'US dollars', 'value of the radar sale', 'about $360 million', approx=True, side='USA')


def _taipei(a: Article) -> None:
    a.at('The Eastern Theatre Command of the People\'s Liberation Army said the exercise, to last until Thursday, would rehearse the blockade of key ports and "the control of air and sea around the island".')
    a.statement("The Eastern Theatre Command of the People's Liberation Army", COMMAND, 'said',
            'the exercise, to last until Thursday, would rehearse the blockade of key ports and "the control of air and sea around the island"',
            alt={'act': ['threat'], 'date': [DAY]})
    a.commitment("The Eastern Theatre Command of the People's Liberation Army", COMMAND, 'threat',
            'rehearse the blockade of key ports and "the control of air and sea around the island"', toward=[TAIWAN], minor=True,
            alt={'kind': ['promise']})

    a.at("Taiwan's defence ministry, which said that 31 of the aircraft had crossed the median line of the strait by 4 p.m., accused Beijing of wrecking regional peace.")
    a.statement("Taiwan's defence ministry", MINISTRY, 'said', '31 of the aircraft had crossed the median line of the strait by 4 p.m.',
            date=DAY, alt={'date': [None]})
    a.statement("Taiwan's defence ministry", MINISTRY, 'accused', 'Beijing of wrecking regional peace', act='accusation',
            alt={'date': [DAY]})
    a.event('MOBILIZE', 'occurred', [CHINA], [TAIWAN], '31 of the aircraft had crossed the median line of the strait by 4 p.m.', when=DAY,
            place='Taiwan Strait', alt={'plover': ['COERCE', 'ASSAULT'], 'when': [None]})
    a.event('ACCUSE', 'occurred', [MINISTRY], [CHINA], 'accused Beijing of wrecking regional peace', alt={'when': [DAY]})
    a.figure(31, 'aircraft', 'Chinese aircraft that crossed the median line', '31 of the aircraft', side='CHN')

    a.at('It had dispatched ships, put missile crews on alert and would "neither provoke nor retreat", the ministry said in a statement.')
    a.statement('the ministry', MINISTRY, 'said',
            'It had dispatched ships, put missile crews on alert and would "neither provoke nor retreat"', act='refusal',
            alt={'act': ['claim', 'promise'], 'date': [DAY]})
    a.commitment('the ministry', MINISTRY, 'refusal', '"neither provoke nor retreat"', toward=[CHINA], key='stand',
            alt={'kind': ['promise']})
    a.event('MOBILIZE', 'occurred', [MINISTRY], [CHINA], 'It had dispatched ships, put missile crews on alert',
            alt={'status': ['ongoing'], 'when': [DAY]})
    a.event('REJECT', 'occurred', [MINISTRY], [CHINA], 'would "neither provoke nor retreat"', minor=True, more=['Taipei vows not to yield'],
            alt={'plover': ['THREATEN'], 'when': [DAY]})

    a.at('"If a single one of their aircraft enters our airspace, our pilots will not need to phone home for permission," Vice Admiral Liu Kuo-wei, a deputy chief of the general staff, told a hastily arranged press conference in the capital.')
    a.statement('Vice Admiral Liu Kuo-wei', LIU, 'told',
            '"If a single one of their aircraft enters our airspace, our pilots will not need to phone home for permission,"', act='threat',
            to='press conference', alt={'date': [DAY]})
    a.commitment('Vice Admiral Liu Kuo-wei', LIU, 'threat', 'our pilots will not need to phone home for permission',
            'If a single one of their aircraft enters our airspace', toward=[CHINA])
    a.event('THREATEN', 'occurred', [LIU], [CHINA],
            'If a single one of their aircraft enters our airspace, our pilots will not need to phone home for permission',
            alt={'when': [DAY]})
    a.event('MOBILIZE', 'hypothetical', [CHINA], [TAIWAN], 'a single one of their aircraft enters our airspace', minor=True,
            alt={'plover': ['ASSAULT', 'COERCE']})
    quote = '"We do not want a war. But nobody should mistake patience for weakness."'
    a.statement(a.elsewhere('Vice Admiral Liu Kuo-wei'), LIU, None, a.elsewhere(quote), to='press conference',
            alt={'act': ['threat', 'refusal', 'denial'], 'date': [DAY]}, note='free-standing quotation in the following paragraph')


def _beijing(a: Article) -> None:
    a.at('Beijing, which claims the democratically governed island as its own and has never renounced the use of force to bring it under its control, blamed the ruling party in Taipei for the tension.')
    a.statement('Beijing', CHINA, 'claims', 'the democratically governed island as its own', minor=True, alt={'act': ['demand']})
    a.statement('Beijing', CHINA, 'blamed', 'the ruling party in Taipei for the tension', act='accusation', alt={'date': [DAY]})
    a.event('ASSAULT', 'hypothetical', [CHINA], [TAIWAN], 'the use of force to bring it under its control', minor=True)
    a.event('ACCUSE', 'occurred', [CHINA], [Party('ruling party of Taiwan', 'TWN')], 'blamed the ruling party in Taipei for the tension',
            alt={'when': [DAY]})

    a.at('"Those who lean on foreigners to seek independence will get their fingers burned," foreign ministry spokeswoman Qiu Ranran told a regular briefing.')
    a.statement('foreign ministry spokeswoman Qiu Ranran', QIU, 'told',
            '"Those who lean on foreigners to seek independence will get their fingers burned,"', act='threat', to='regular briefing',
            alt={'act': ['accusation'], 'date': [DAY]})
    a.commitment('foreign ministry spokeswoman Qiu Ranran', QIU, 'threat', 'will get their fingers burned',
            'Those who lean on foreigners to seek independence', polarity='if', toward=[TAIWAN],
            note='the condition is a noun phrase: if you lean on foreigners')
    a.event('THREATEN', 'occurred', [QIU], [TAIWAN], 'Those who lean on foreigners to seek independence will get their fingers burned',
            alt={'when': [DAY]})

    a.at('She declined to say whether the drill would be extended.')
    a.statement('She', QIU, 'declined to say', 'whether the drill would be extended', act='refusal', minor=True, alt={'date': [DAY]})
    a.commitment('She', QIU, 'refusal', 'declined to say whether the drill would be extended', minor=True)

    a.at('China would take "resolute countermeasures" unless Washington cancelled the radar deal, she said, demanding that it halt all arms sales to the island.')
    a.statement('she', QIU, 'said', 'China would take "resolute countermeasures" unless Washington cancelled the radar deal', act='threat',
            alt={'date': [DAY]})
    a.statement('she', QIU, 'demanding', 'it halt all arms sales to the island', act='demand', to='United States', alt={'date': [DAY]})
    a.commitment('she', QIU, 'threat', 'China would take "resolute countermeasures"', 'unless Washington cancelled the radar deal',
            toward=[USA], alt={'toward': [[USA, TAIWAN]]})
    a.commitment('she', QIU, 'demand', 'halt all arms sales to the island', toward=[USA])
    a.event('THREATEN', 'occurred', [QIU], [USA], 'China would take "resolute countermeasures" unless Washington cancelled the radar deal',
            alt={'when': [DAY]})
    a.event('REQUEST', 'occurred', [QIU], [USA], 'demanding that it halt all arms sales to the island', alt={'when': [DAY]})


def _washington_and_tokyo(a: Article) -> None:
    a.at('The U.S. State Department said it was monitoring the activity closely and urged China to show restraint.')
    a.statement('The U.S. State Department', STATE, 'said', 'it was monitoring the activity closely', minor=True, alt={'date': [DAY]})
    a.statement('The U.S. State Department', STATE, 'urged', 'to show restraint', act='demand', to='China', alt={'date': [DAY]})
    a.commitment('The U.S. State Department', STATE, 'demand', 'show restraint', toward=[CHINA])
    a.event('MOBILIZE', 'ongoing', [USA], [CHINA], 'it was monitoring the activity closely', minor=True, alt={'when': [DAY]})
    a.event('REQUEST', 'occurred', [STATE], [CHINA], 'urged China to show restraint', alt={'when': [DAY]})

    a.at('A senior U.S. official, who spoke on condition of anonymity, denied that the sale was timed to provoke anyone and said the destroyer USS Harlan, now off Okinawa, would sail through the strait "when it suits us, not them".')
    a.statement('A senior U.S. official', OFFICIAL, 'denied', 'the sale was timed to provoke anyone', act='denial', alt={'date': [DAY]})
    a.statement('A senior U.S. official', OFFICIAL, 'said',
            'the destroyer USS Harlan, now off Okinawa, would sail through the strait "when it suits us, not them"', act='promise',
            alt={'act': ['threat', 'refusal', 'claim'], 'date': [DAY]})
    a.commitment('A senior U.S. official', OFFICIAL, 'threat', 'would sail through the strait "when it suits us, not them"', toward=[CHINA],
            alt={'kind': ['promise', 'refusal'], 'condition': ['given']})
    a.event('MOBILIZE', 'scheduled', [USA], [CHINA], 'the destroyer USS Harlan, now off Okinawa, would sail through the strait',
            place='Taiwan Strait', alt={'status': ['hypothetical']})

    a.at('Japan lodged a protest with the Chinese embassy after two drones flew between Yonaguni island and Taiwan on Monday, Chief Cabinet Secretary Hideo Morinaga told reporters in Tokyo, adding that he feared an accident more than an attack.')
    a.statement('Chief Cabinet Secretary Hideo Morinaga', MORINAGA, 'told',
            'Japan lodged a protest with the Chinese embassy after two drones flew between Yonaguni island and Taiwan on Monday',
            to='reporters', alt={'act': ['accusation'], 'date': [DAY]})
    a.statement('Chief Cabinet Secretary Hideo Morinaga', MORINAGA, 'adding', 'he feared an accident more than an attack',
            act='expectation', to='reporters', alt={'date': [DAY], 'act': ['claim']})
    a.event('ACCUSE', 'occurred', [JAPAN], [CHINA], 'Japan lodged a protest with the Chinese embassy',
            alt={'plover': ['PROTEST', 'REJECT'], 'when': [DAY, MONDAY]}, note='a diplomatic protest, not a demonstration')
    a.event('MOBILIZE', 'occurred', [CHINA], [JAPAN], 'two drones flew between Yonaguni island and Taiwan on Monday', when=MONDAY,
            place='between Yonaguni island and Taiwan', alt={'plover': ['COERCE', 'ASSAULT'], 'targets': [[JAPAN, TAIWAN], [TAIWAN], []]})
    a.figure(2, 'drones', 'drones seen near Yonaguni', 'two drones', minor=True, side='CHN', alt={'side': [None]})


def _tail(a: Article) -> None:
    a.at('Brokers said at least 14 container vessels had altered course since dawn, and one of them warned that freight rates could jump by 20% to 30% if the closure zones stayed in place beyond the weekend.')
    a.statement('Brokers', Party('shipping brokers'), 'said', 'at least 14 container vessels had altered course since dawn', minor=True,
            alt={'date': [DAY]})
    a.statement('one of them', Party('shipping broker (unnamed)'), 'warned',
            'freight rates could jump by 20% to 30% if the closure zones stayed in place beyond the weekend', act='expectation', minor=True,
            alt={'date': [DAY]})
    a.figure(14, 'ships', 'container vessels that altered course', 'at least 14 container vessels', approx=True, low=14)
    a.figure(None, 'per cent', 'possible rise of freight rates', '20% to 30%', approx=True, low=20, high=30, minor=True)

    a.at('President Lai Ching-te will convene his National Security Council on Wednesday before leaving on Saturday for a visit to Paraguay and Guatemala, his office said.')
    a.statement('his office', Party('Presidential Office of Taiwan', 'TWN'), 'said',
            'President Lai Ching-te will convene his National Security Council on Wednesday before leaving on Saturday for a visit to Paraguay and Guatemala',
            alt={'act': ['promise', 'expectation'], 'date': [DAY]})
    a.event('CONSULT', 'scheduled', [LAI], [Party('National Security Council of Taiwan', 'TWN')],
            'President Lai Ching-te will convene his National Security Council on Wednesday', when=weekday('2025-03-19', 'Wednesday'),
            format='council', alt={'format': ['meeting']})
    a.event('CONSULT', 'scheduled', [LAI], [Party('Paraguay', 'PRY'), Party('Guatemala', 'GTM')],
            'leaving on Saturday for a visit to Paraguay and Guatemala', when=weekday('2025-03-22', 'Saturday'),
            place='Paraguay and Guatemala', format='visit')

    a.at('On Sunday he told party members that the island was willing to hold talks with Beijing, but only if it dropped its preconditions. China refuses to speak to Lai, whom it calls a separatist.')
    a.statement('he', LAI, 'told', 'the island was willing to hold talks with Beijing, but only if it dropped its preconditions',
            act='proposal', to='party members', date=SUNDAY, alt={'act': ['promise', 'demand', 'refusal']})
    a.commitment('he', LAI, 'promise', 'the island was willing to hold talks with Beijing', 'only if it dropped its preconditions',
            polarity='if', toward=[CHINA], alt={'polarity': ['unless', 'exchange']})
    a.event('AGREE', 'occurred', [LAI], [CHINA],
            'the island was willing to hold talks with Beijing, but only if it dropped its preconditions', when=SUNDAY,
            alt={'plover': ['REQUEST']})
    a.event('CONSULT', 'hypothetical', [TAIWAN], [CHINA], 'hold talks with Beijing', format='talks', minor=True)
    a.statement('China', CHINA, 'refuses', 'to speak to Lai', act='refusal')
    a.commitment('China', CHINA, 'refusal', 'speak to Lai', toward=[LAI])
    a.event('REJECT', 'ongoing', [CHINA], [LAI], 'China refuses to speak to Lai', alt={'status': ['occurred']})
    a.statement(('it', 2), CHINA, 'calls', 'a separatist', act='accusation', minor=True, alt={'act': ['claim']})
    a.event('ACCUSE', 'ongoing', [CHINA], [LAI], 'whom it calls a separatist', minor=True, alt={'status': ['occurred']})
