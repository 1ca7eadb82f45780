"""Gold for kashmir_live.txt, a live page of Wednesday 27 February 2019."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from annotate import Article, Party, weekday

DAY, TUESDAY = (weekday('2019-02-27', 'Wednesday'), weekday('2019-02-26', 'Tuesday'))
NIGHT, FRIDAY = ('2019-02-26/2019-02-27', weekday('2019-03-01', 'Friday'))
INDIA, PAKISTAN = (Party('India', 'IND'), Party('Pakistan', 'PAK'))
KHAN, DESHMUKH, YUSUFZAI = (Party('Imran Khan', 'PAK'), Party('Anjali Deshmukh', 'IND'), Party('Kamran Yusufzai', 'PAK'))
ARMY = Party('Pakistani military', 'PAK')
JAISH, MILITANTS = (Party('Jaish-e-Mohammed'), Party('militants in Balakot'))
SETHI = Party('Vikram Sethi', 'MEDIA')
CHINA, USA, POMPEO = (Party('China', 'CHN'), Party('United States', 'USA'), Party('Mike Pompeo', 'USA'))
STATE = Party('State Department official (unnamed)', 'USA')
SAUDI = Party('Saudi foreign minister', 'SAU')
UN = Party('spokesman for the UN secretary-general', 'UN')
BOTH = [INDIA, PAKISTAN]


def annotate(a: Article) -> None:
    """Statements, commitments, events and figures, section by section."""
    a.document(published=DAY, published_span='27 February 2019', title='India, Pakistan trade fire across Line of Control',
            publisher='Frontier Online',
            section_heads=['What we know so far', 'Islamabad offers talks', 'Delhi: ‘Send him home’', '‘We had no option’', 'Shelling in Poonch', 'Airspace closed', 'World reaction'],
            boilerplate=['LIVE', 'This live page is now closed. Follow our main report here', 'Comments (214)'],
            alt={'title': ['LIVE\n\nIndia, Pakistan trade fire across Line of Control']})
    _summary(a)
    _islamabad(a)
    _delhi(a)
    _army(a)
    _border(a)
    _world(a)


def _summary(a: Article) -> None:
    a.at('India, Pakistan trade fire across Line of Control')
    a.event('ASSAULT', 'occurred', BOTH, BOTH, 'India, Pakistan trade fire across Line of Control', place='Line of Control', minor=True,
            alt={'when': [DAY, NIGHT], 'status': ['ongoing']})

    a.at('- Pakistan says it shot down two Indian jets and captured a pilot')
    a.statement('Pakistan', PAKISTAN, 'says', 'it shot down two Indian jets and captured a pilot', alt={'date': [DAY]})
    a.event('ASSAULT', 'occurred', [PAKISTAN], [INDIA], 'it shot down two Indian jets',
            more=['India confirms loss of one MiG-21', 'The jets were hit after they had crossed the Line of Control in Kashmir'],
            alt={'when': [DAY]}, note="two jets by Pakistan's account, one by India's")
    a.event('COERCE', 'occurred', [PAKISTAN], [INDIA], 'captured a pilot', alt={'when': [DAY], 'plover': ['ASSAULT']})
    a.figure(2, 'aircraft', "Indian jets shot down, by Pakistan's account", 'two Indian jets', side='IND')

    a.at('- India confirms loss of one MiG-21 and demands airman’s “immediate and safe return”')
    a.statement('India', INDIA, 'confirms', 'loss of one MiG-21', alt={'date': [DAY]})
    a.statement('India', INDIA, 'demands', 'airman’s “immediate and safe return”', act='demand', mode='mixed', to='Pakistan',
            alt={'date': [DAY]})
    a.commitment('India', INDIA, 'demand', 'airman’s “immediate and safe return”', toward=[PAKISTAN], key='return')
    a.event('REQUEST', 'occurred', [INDIA], [PAKISTAN], 'demands airman’s “immediate and safe return”',
            more=['It was made clear that no harm must come to our pilot', 'Delhi: ‘Send him home’'], alt={'when': [DAY]})
    a.figure(1, 'aircraft', "Indian jets lost, by India's account", 'one MiG-21', side='IND')


def _islamabad(a: Article) -> None:
    a.at('Pakistan’s Prime Minister Imran Khan has offered India talks in a televised address, saying that his country would co-operate with an investigation into the Pulwama bombing if Delhi handed over evidence. He warned that neither he nor India’s Narendra Modi would be able to control events should the escalation continue.')
    speaker = 'Pakistan’s Prime Minister Imran Khan'
    a.statement(speaker, KHAN, 'offered', 'talks', act='proposal', to='India', date=DAY, alt={'act': ['promise'], 'date': [None]})
    a.statement(speaker, KHAN, 'saying',
            'his country would co-operate with an investigation into the Pulwama bombing if Delhi handed over evidence', act='promise',
            date=DAY, alt={'act': ['proposal'], 'date': [None]})
    a.statement('He', KHAN, 'warned', 'neither he nor India’s Narendra Modi would be able to control events should the escalation continue',
            act='expectation', date=DAY, alt={'act': ['threat'], 'date': [None]})
    a.commitment(speaker, KHAN, 'promise', 'offered India talks', toward=[INDIA], minor=True, alt={'kind': ['demand']})
    a.commitment(speaker, KHAN, 'promise', 'his country would co-operate with an investigation into the Pulwama bombing',
            'if Delhi handed over evidence', toward=[INDIA], alt={'polarity': ['exchange']})
    a.event('AGREE', 'occurred', [KHAN], [INDIA], 'Imran Khan has offered India talks in a televised address', when=DAY,
            more=['Islamabad offers talks'], alt={'plover': ['REQUEST'], 'when': [None]})
    a.event('CONSULT', 'hypothetical', [PAKISTAN], [INDIA], 'has offered India talks', format='talks', minor=True)
    a.event('AGREE', 'occurred', [KHAN], [INDIA], 'his country would co-operate with an investigation into the Pulwama bombing', when=DAY,
            minor=True, alt={'when': [None]})
    a.event('COOPERATE', 'hypothetical', [PAKISTAN], [INDIA], 'co-operate with an investigation into the Pulwama bombing', minor=True)
    a.event('ASSAULT', 'hypothetical', BOTH, BOTH, 'should the escalation continue', minor=True)


def _delhi(a: Article) -> None:
    a.at('Delhi: ‘Send him home’')
    a.statement('Delhi', INDIA, None, '‘Send him home’', act='demand', mode='direct', minor=True, alt={'date': [DAY]}, note='section head')
    a.commitment('Delhi', INDIA, 'demand', 'Send him home', toward=[PAKISTAN], minor=True, same_as='return')

    a.at('India has summoned Pakistan’s acting high commissioner and given him a dossier on Jaish-e-Mohammed, the group that claimed the Feb 14 attack in which 40 paramilitary policemen died. “It was made clear that no harm must come to our pilot,” external affairs ministry spokesperson Anjali Deshmukh told a briefing that lasted barely five minutes.')
    a.event('CONSULT', 'occurred', [INDIA], [Party('acting high commissioner of Pakistan', 'PAK')],
            'India has summoned Pakistan’s acting high commissioner and given him a dossier on Jaish-e-Mohammed', format='meeting',
            alt={'plover': ['ACCUSE', 'REQUEST', 'REJECT'], 'when': [DAY], 'format': [None]})
    a.statement('the group', JAISH, 'claimed', 'the Feb 14 attack in which 40 paramilitary policemen died', minor=True)
    a.event('ASSAULT', 'occurred', [JAISH], [INDIA], 'the Feb 14 attack in which 40 paramilitary policemen died', when='2019-02-14',
            more=['the Pulwama bombing'])
    a.figure(40, 'people', 'paramilitary policemen killed on 14 February', '40 paramilitary policemen', side='IND')
    a.statement('external affairs ministry spokesperson Anjali Deshmukh', DESHMUKH, 'told',
            '“It was made clear that no harm must come to our pilot,”', act='demand', to='briefing',
            alt={'act': ['claim', 'threat'], 'date': [DAY]})
    a.commitment('external affairs ministry spokesperson Anjali Deshmukh', DESHMUKH, 'demand', 'no harm must come to our pilot',
            toward=[PAKISTAN])

    a.at('Pakistan’s military had earlier released a video of the airman, blindfolded. India called it a “vulgar display” that violated the Geneva Convention.')
    a.statement('India', INDIA, 'called', 'a “vulgar display” that violated the Geneva Convention', act='accusation', alt={'date': [DAY]})
    a.event('ACCUSE', 'occurred', [INDIA], [ARMY], 'India called it a “vulgar display” that violated the Geneva Convention',
            alt={'when': [DAY]})

    a.at('Our Delhi correspondent, Vikram Sethi, writes: Officials here insist that Tuesday’s raid on Balakot was directed against militants, not against Pakistan. One police source speaks of 300 dead. Islamabad says that no one was killed.')
    via = {'name': SETHI.name, 'side': 'MEDIA'}
    a.statement('Our Delhi correspondent, Vikram Sethi', SETHI, 'writes',
            'Officials here insist that Tuesday’s raid on Balakot was directed against militants, not against Pakistan. One police source speaks of 300 dead. Islamabad says that no one was killed.',
            minor=True, alt={'date': [DAY]}, note='outer frame of nested attributions')
    a.statement('Officials here', Party('officials in Delhi', 'IND'), 'insist',
            'Tuesday’s raid on Balakot was directed against militants, not against Pakistan', via=via,
            alt={'act': ['denial'], 'date': [DAY]})
    a.statement('One police source', Party('Indian police source (unnamed)', 'IND'), 'speaks of', '300 dead', via=via, alt={'date': [DAY]})
    a.statement('Islamabad', PAKISTAN, 'says', 'no one was killed', act='denial', via=via, alt={'act': ['claim'], 'date': [DAY]})
    a.event('ASSAULT', 'occurred', [INDIA], [MILITANTS], 'Tuesday’s raid on Balakot', when=TUESDAY, place='Balakot',
            alt={'targets': [[PAKISTAN], [MILITANTS, PAKISTAN], [JAISH]]})
    a.figure(300, 'people', 'killed in the raid on Balakot, by a police source', '300 dead', alt={'side': ['PAK']})


def _army(a: Article) -> None:
    a.at('The jets were hit after they had crossed the Line of Control in Kashmir, says the Pakistani army’s spokesman, Major General Kamran Yusufzai.')
    a.statement('the Pakistani army’s spokesman, Major General Kamran Yusufzai', YUSUFZAI, 'says',
            'The jets were hit after they had crossed the Line of Control in Kashmir', alt={'act': ['accusation'], 'date': [DAY]})
    a.event('MOBILIZE', 'occurred', [INDIA], [PAKISTAN], 'they had crossed the Line of Control in Kashmir', place='Line of Control',
            minor=True, alt={'plover': ['ASSAULT', 'COERCE'], 'when': [DAY]})

    a.at('“We did not want this,” he told reporters in Rawalpindi. “We had no option, and we will do it again if they come back.”')
    a.statement('he', YUSUFZAI, 'told', ['“We did not want this,”', '“We had no option, and we will do it again if they come back.”'],
            act='threat', to='reporters', alt={'act': ['claim'], 'date': [DAY]}, note='split quotation')
    a.commitment('he', YUSUFZAI, 'threat', 'we will do it again', 'if they come back', toward=[INDIA])
    a.event('THREATEN', 'occurred', [YUSUFZAI], [INDIA], 'we will do it again if they come back', alt={'when': [DAY]})
    a.event('ASSAULT', 'hypothetical', [PAKISTAN], [INDIA], 'we will do it again', minor=True)
    a.event('ASSAULT', 'hypothetical', [INDIA], [PAKISTAN], 'if they come back', minor=True, alt={'plover': ['MOBILIZE']})

    a.at('He denied reports that Pakistan had lost an F-16. Delhi claims that it did.')
    a.statement('He', YUSUFZAI, 'denied', 'reports that Pakistan had lost an F-16', act='denial', alt={'date': [DAY]})
    a.statement('reports', Party('media reports (unspecified)', 'MEDIA'), 'reports', 'Pakistan had lost an F-16', minor=True,
            note='nested and denied: source and cue are the same word')
    a.statement('Delhi', INDIA, 'claims', 'it did', alt={'act': ['accusation'], 'date': [DAY]}, note="'it did': Pakistan lost an F-16")
    a.event('ASSAULT', 'denied', [INDIA], [PAKISTAN], 'He denied reports that Pakistan had lost an F-16')
    a.event('ASSAULT', 'occurred', [INDIA], [PAKISTAN], 'Delhi claims that it did', minor=True, alt={'when': [DAY]},
            note='claimed by one side, denied by the other')


def _border(a: Article) -> None:
    a.at('Six civilians were killed overnight in shelling along the border, according to officials on both sides: four in Pakistan-administered Kashmir and two in the Indian district of Poonch.')
    a.statement('officials on both sides', Party('Indian and Pakistani officials'), 'according to',
            ['Six civilians were killed overnight in shelling along the border', 'four in Pakistan-administered Kashmir and two in the Indian district of Poonch'],
            alt={'date': [DAY]})
    a.event('ASSAULT', 'occurred', BOTH, BOTH, 'Six civilians were killed overnight in shelling along the border', when=NIGHT,
            place='Poonch and Pakistan-administered Kashmir', more=['Shelling in Poonch'], alt={'when': [DAY, TUESDAY]})
    a.figure(6, 'people', 'civilians killed by shelling overnight', 'Six civilians')
    a.figure(4, 'people', 'civilians killed in Pakistan-administered Kashmir', 'four in Pakistan-administered Kashmir', side='PAK',
            alt={'side': [None]})
    a.figure(2, 'people', 'civilians killed in the Indian district of Poonch', 'two in the Indian district of Poonch', side='IND',
            alt={'side': [None]})

    a.at('“They fire, we run, they rest, we come back,” said Nazir Ahmed, a schoolteacher who was loading a tractor with his family’s bedding.')
    a.statement('Nazir Ahmed', Party('Nazir Ahmed'), 'said', '“They fire, we run, they rest, we come back,”', minor=True,
            alt={'date': [DAY], 'side': ['IND']})

    a.at('Pakistan has shut its airspace until midnight on Thursday. Air India says it has rerouted or cancelled about 25 flights.')
    a.event('COERCE', 'ongoing', [PAKISTAN], [], 'Pakistan has shut its airspace until midnight on Thursday', when='2019-02-27/2019-02-28',
            place='Pakistan', more=['Airspace closed'],
            alt={'plover': ['MOBILIZE', 'SANCTION'], 'status': ['occurred'], 'when': [DAY, None], 'targets': [[INDIA]]})
    a.statement('Air India', Party('Air India'), 'says', 'it has rerouted or cancelled about 25 flights', minor=True,
            alt={'date': [DAY], 'side': ['IND']})
    a.figure(25, 'flights', 'Air India flights rerouted or cancelled', 'about 25 flights', approx=True, side='IND', alt={'side': [None]})


def _world(a: Article) -> None:
    a.at('China asked both countries to exercise restraint. U.S. Secretary of State Mike Pompeo, who spoke to his Indian and Pakistani counterparts by phone overnight, urged them to avoid further military activity; a State Department official, briefing reporters in Hanoi, said Washington supported India’s right to defend itself and wanted Pakistan to act against militants on its soil.')
    a.statement('China', CHINA, 'asked', 'to exercise restraint', act='demand', to='India and Pakistan', alt={'date': [DAY]})
    a.commitment('China', CHINA, 'demand', 'exercise restraint', toward=BOTH)
    a.event('REQUEST', 'occurred', [CHINA], BOTH, 'China asked both countries to exercise restraint', alt={'when': [DAY]})
    a.statement('U.S. Secretary of State Mike Pompeo', POMPEO, 'urged', 'to avoid further military activity', act='demand',
            to='India and Pakistan', alt={'date': [DAY, NIGHT, TUESDAY]})
    a.commitment('U.S. Secretary of State Mike Pompeo', POMPEO, 'demand', 'avoid further military activity', toward=BOTH)
    a.event('CONSULT', 'occurred', [POMPEO], [Party('Indian foreign minister', 'IND'), Party('Pakistani foreign minister', 'PAK')],
            'who spoke to his Indian and Pakistani counterparts by phone overnight', when=NIGHT, format='call',
            alt={'when': [DAY, TUESDAY]})
    a.event('REQUEST', 'occurred', [POMPEO], BOTH, 'urged them to avoid further military activity', when=NIGHT,
            alt={'when': [DAY, TUESDAY, None]})
    a.statement('a State Department official', STATE, 'said',
            'Washington supported India’s right to defend itself and wanted Pakistan to act against militants on its soil', act='support',
            to='reporters', alt={'act': ['demand'], 'date': [DAY]})
    a.commitment('a State Department official', STATE, 'demand', 'act against militants on its soil', toward=[PAKISTAN])
    a.event('SUPPORT', 'occurred', [STATE], [INDIA], 'Washington supported India’s right to defend itself', alt={'when': [DAY]})
    a.event('REQUEST', 'occurred', [STATE], [PAKISTAN], 'wanted Pakistan to act against militants on its soil', alt={'when': [DAY]})

    a.at('The Saudi foreign minister is expected in Islamabad on Friday with a message from the crown prince, according to Pakistani television. Britain was “deeply concerned”, its prime minister told MPs.')
    a.statement('Pakistani television', Party('Pakistani television', 'MEDIA'), 'according to',
            'The Saudi foreign minister is expected in Islamabad on Friday with a message from the crown prince',
            alt={'act': ['expectation'], 'date': [DAY]})
    a.event('CONSULT', 'scheduled', [SAUDI], [PAKISTAN], 'The Saudi foreign minister is expected in Islamabad on Friday', when=FRIDAY,
            place='Islamabad', format='visit')
    a.statement('its prime minister', Party('British prime minister', 'GBR'), 'told', 'Britain was “deeply concerned”', to='MPs',
            alt={'act': ['expectation'], 'date': [DAY]})

    a.at('The UN secretary-general’s good offices are available if both sides ask for them, his spokesman said. India has always rejected outside mediation. It will not sit down with Pakistan until Islamabad dismantles what it calls the infrastructure of terror.')
    a.statement('his spokesman', UN, 'said', 'The UN secretary-general’s good offices are available if both sides ask for them',
            act='promise', to='India and Pakistan', alt={'act': ['proposal'], 'date': [DAY]})
    a.commitment('his spokesman', UN, 'promise', 'The UN secretary-general’s good offices are available', 'if both sides ask for them',
            toward=BOTH)
    a.event('AGREE', 'occurred', [UN], BOTH, 'The UN secretary-general’s good offices are available if both sides ask for them', minor=True,
            alt={'plover': ['SUPPORT', 'REQUEST'], 'when': [DAY]})
    a.statement('India', INDIA, 'rejected', 'outside mediation', act='refusal')
    a.commitment('India', INDIA, 'refusal', 'rejected outside mediation', minor=True, alt={'toward': [[UN]]})
    a.event('REJECT', 'ongoing', [INDIA], [], 'India has always rejected outside mediation',
            alt={'status': ['occurred'], 'targets': [[UN]]})
    a.commitment('It', INDIA, 'refusal', 'will not sit down with Pakistan',
            'until Islamabad dismantles what it calls the infrastructure of terror', toward=[PAKISTAN], alt={'polarity': ['unless']})
    a.event('REJECT', 'ongoing', [INDIA], [PAKISTAN], 'It will not sit down with Pakistan', alt={'status': ['occurred']})
    a.statement('it', INDIA, 'calls', 'the infrastructure of terror', act='accusation', minor=True)
    a.event('ACCUSE', 'ongoing', [INDIA], [PAKISTAN], 'what it calls the infrastructure of terror', minor=True,
            alt={'status': ['occurred']})
