"""Gold for sahel_ultimatum.txt, an agency wire of Friday 4 August 2023."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from annotate import Article, Party, weekday

DAY, THURSDAY = (weekday('2023-08-04', 'Friday'), weekday('2023-08-03', 'Thursday'))
WEDNESDAY, SATURDAY = (weekday('2023-08-02', 'Wednesday'), weekday('2023-08-05', 'Saturday'))
JUNTA, NIGER = (Party("Niger's military junta", 'NER'), Party('Niger', 'NER'))
ECOWAS = Party('Economic Community of West African States', 'ECOWAS')
ENVOYS = Party('West African mediators', 'ECOWAS')
ADDO = Party('Ishmael Addo-Baffour', 'ECOWAS')
OUMAROU = Party('Sani Oumarou', 'NER')
MALI, BURKINA = (Party('Mali', 'MLI'), Party('Burkina Faso', 'BFA'))
FRANCE, QUAI = (Party('France', 'FRA'), Party('French foreign ministry', 'FRA'))
BAZOUM = Party('Mohamed Bazoum', 'NER')
USA = Party('United States', 'USA')
PENTAGON, SECRETARY = (Party('Pentagon official (unnamed)', 'USA'), Party('US secretary of state', 'USA'))
NIGERIA, TINUBU, SENATE = (Party('Nigeria', 'NGA'), Party('Bola Tinubu', 'NGA'), Party('Nigerian Senate', 'NGA'))
MOUSSA = Party('Hadiza Moussa')
RUSSIA, KREMLIN = (Party('Russia', 'RUS'), Party('Kremlin', 'RUS'))
ALGERIA, CHAD = (Party('Algeria', 'DZA'), Party('Chad', 'TCD'))
CROWD = Party('demonstrators in Niamey', 'NER')


def annotate(a: Article) -> None:
    """Statements, commitments, events and figures, passage by passage."""
    a.document(published=DAY, published_span='4 August 2023', title="Junta scraps French accords as bloc's deadline nears",
            standfirst='• West African envoys leave Niamey without meeting coup leader\n• Soldiers vow “instant riposte” to any intervention',
            agency='Sahel Press Agency', datelines=[('Niamey', 2)],
            boilerplate=['sba/kt/oj', '© Sahel Press Agency. Reproduction requires written permission.'],
            alt={'publisher': ['Sahel Press Agency']})
    _niamey_and_bloc(a)
    _replies(a)
    _paris_and_washington(a)
    _neighbours(a)


def _niamey_and_bloc(a: Article) -> None:
    a.at('Soldiers vow “instant riposte” to any intervention')
    a.statement('Soldiers', JUNTA, 'vow', '“instant riposte” to any intervention', act='threat', mode='mixed', minor=True,
            alt={'date': [THURSDAY, DAY]}, note='standfirst')
    a.commitment('Soldiers', JUNTA, 'threat', '“instant riposte”', 'any intervention', polarity='if', toward=[ECOWAS], minor=True,
            same_as='riposte', alt={'toward': [[]]})

    a.at('Niger’s ruling soldiers have torn up five military agreements with France, and West African mediators who flew in on Thursday to deliver a last warning left the same night without having seen the coup leader, General Abdourahamane Tiani, two members of the delegation told the Sahel Press Agency.')
    a.statement('two members of the delegation', Party('two members of the ECOWAS delegation (unnamed)', 'ECOWAS'), 'told',
            'West African mediators who flew in on Thursday to deliver a last warning left the same night without having seen the coup leader, General Abdourahamane Tiani',
            to='Sahel Press Agency', alt={'date': [DAY, THURSDAY]}, note='the attribution may also cover the first clause')
    a.event('SANCTION', 'occurred', [JUNTA], [FRANCE], 'Niger’s ruling soldiers have torn up five military agreements with France',
            more=['Junta scraps French accords'], alt={'plover': ['REJECT'], 'when': [THURSDAY, DAY]})
    a.event('THREATEN', 'occurred', [ENVOYS], [JUNTA], 'to deliver a last warning', when=THURSDAY, minor=True,
            alt={'status': ['scheduled']}, note='the errand; whether it was delivered is not said')
    a.event('CONSULT', 'occurred', [ENVOYS], [NIGER],
            'West African mediators who flew in on Thursday to deliver a last warning left the same night', when=THURSDAY, place='Niamey',
            format='visit', more=['West African envoys leave Niamey without meeting coup leader'])
    a.figure(5, 'agreements', 'military agreements between Niger and France torn up', 'five military agreements', side='NER',
            alt={'side': ['FRA', None]})

    a.at('The Economic Community of West African States (ECOWAS) has given the junta until Sunday to reinstate President Mohamed Bazoum, or else face “all measures necessary”, including the use of force.')
    a.statement('The Economic Community of West African States', ECOWAS, 'given',
            'to reinstate President Mohamed Bazoum, or else face “all measures necessary”, including the use of force', act='demand',
            to="Niger's military junta", alt={'act': ['threat']}, note='an ultimatum until Sunday 6 August')
    a.commitment('The Economic Community of West African States', ECOWAS, 'demand', 'reinstate President Mohamed Bazoum', toward=[JUNTA],
            alt={'condition': ['given']})
    a.commitment('The Economic Community of West African States', ECOWAS, 'threat',
            'face “all measures necessary”, including the use of force', 'until Sunday to reinstate President Mohamed Bazoum',
            polarity='unless', toward=[JUNTA], alt={'polarity': ['until', 'if']})
    a.event('REQUEST', 'occurred', [ECOWAS], [JUNTA], 'has given the junta until Sunday to reinstate President Mohamed Bazoum')
    a.event('THREATEN', 'occurred', [ECOWAS], [JUNTA], 'or else face “all measures necessary”, including the use of force')
    a.event('ASSAULT', 'hypothetical', [ECOWAS], [NIGER], 'the use of force', place='Niger',
            more=['Any aggression against Niger', 'an eventual operation', 'an intervention in Niger', 'to any intervention', 'any military intervention', 'a war would drive hundreds of thousands of people across the 1,600-kilometre border'])

    a.at('“The door to dialogue is open, but it will not stay open for ever,” said the bloc’s commissioner for political affairs, Ishmael Addo-Baffour, after its defence chiefs ended a three-day meeting in Abuja on Friday. All the elements of an eventual operation had been worked out, he said, among them “how and when we are going to deploy”.')
    speaker = 'the bloc’s commissioner for political affairs, Ishmael Addo-Baffour'
    a.commitment(speaker, ADDO, 'threat', 'it will not stay open for ever', toward=[JUNTA], minor=True, alt={'kind': ['refusal']})
    a.event('THREATEN', 'occurred', [ADDO], [JUNTA], 'it will not stay open for ever', when=DAY, minor=True, alt={'when': [None]})
    a.statement(speaker, ADDO, ('said', 1), '“The door to dialogue is open, but it will not stay open for ever,”', act='threat', date=DAY,
            alt={'act': ['claim', 'proposal'], 'date': [None]})
    a.statement('he', ADDO, ('said', 2),
            ['All the elements of an eventual operation had been worked out', 'among them “how and when we are going to deploy”'],
            mode='mixed', date=DAY, alt={'act': ['threat'], 'date': [None]})
    a.event('MOBILIZE', 'occurred', [ECOWAS], [JUNTA], 'All the elements of an eventual operation had been worked out', when=DAY,
            minor=True, alt={'status': ['ongoing', 'hypothetical'], 'when': [None]})
    a.event('CONSULT', 'occurred', [Party('ECOWAS defence chiefs', 'ECOWAS')], [Party('ECOWAS defence chiefs', 'ECOWAS')],
            'its defence chiefs ended a three-day meeting in Abuja on Friday', when='2023-08-02/2023-08-04', place='Abuja',
            format='meeting', duration='three days', alt={'when': [DAY], 'targets': [[]]})


def _replies(a: Article) -> None:
    a.at('Any aggression against Niger would draw an immediate and unannounced response from its armed forces, one of their spokesmen, Colonel-Major Sani Oumarou, declared on national television late on Thursday.')
    speaker = 'one of their spokesmen, Colonel-Major Sani Oumarou'
    a.statement(speaker, OUMAROU, 'declared',
            'Any aggression against Niger would draw an immediate and unannounced response from its armed forces', act='threat',
            date=THURSDAY)
    a.commitment(speaker, OUMAROU, 'threat', 'would draw an immediate and unannounced response from its armed forces',
            'Any aggression against Niger', polarity='if', toward=[ECOWAS], key='riposte', alt={'toward': [[]]})
    a.event('THREATEN', 'occurred', [OUMAROU], [ECOWAS],
            'Any aggression against Niger would draw an immediate and unannounced response from its armed forces', when=THURSDAY,
            more=['Soldiers vow “instant riposte” to any intervention'], alt={'targets': [[]]})
    a.event('ASSAULT', 'hypothetical', [JUNTA], [ECOWAS], 'an immediate and unannounced response from its armed forces', minor=True,
            alt={'targets': [[]]})

    a.at('He made an exception for “suspended friendly countries”, a nod to Mali and Burkina Faso, whose military rulers have said that they would regard an intervention in Niger as a declaration of war against them too.')
    a.statement('He', OUMAROU, 'made an exception', 'for “suspended friendly countries”', date=THURSDAY, minor=True,
            alt={'act': ['promise']})
    a.statement('whose military rulers', Party('military rulers of Mali and Burkina Faso'), 'said',
            'they would regard an intervention in Niger as a declaration of war against them too', act='threat')
    a.commitment('whose military rulers', Party('military rulers of Mali and Burkina Faso'), 'threat',
            'regard an intervention in Niger as a declaration of war against them too', toward=[ECOWAS],
            alt={'condition': ['given'], 'toward': [[]]}, note='the condition, an intervention, lies inside the action')
    a.event('THREATEN', 'occurred', [MALI, BURKINA], [ECOWAS],
            'they would regard an intervention in Niger as a declaration of war against them too', alt={'targets': [[]]})


def _paris_and_washington(a: Article) -> None:
    a.at('In Paris, the foreign ministry said that only the “legitimate authorities” could cancel the accords, under which between 1,000 and 1,500 French troops are stationed in the country, and denied the colonel’s claim that France was preparing to free Mr Bazoum by force.')
    a.statement('the foreign ministry', QUAI, 'said',
            'only the “legitimate authorities” could cancel the accords, under which between 1,000 and 1,500 French troops are stationed in the country',
            act='refusal', alt={'act': ['claim'], 'date': [DAY]})
    a.statement('the foreign ministry', QUAI, 'denied', 'the colonel’s claim that France was preparing to free Mr Bazoum by force',
            act='denial', alt={'date': [DAY]})
    a.statement('the colonel', OUMAROU, 'claim', 'France was preparing to free Mr Bazoum by force', act='accusation', minor=True,
            alt={'act': ['claim'], 'date': [THURSDAY]}, note='nested and denied: never to be recorded as fact')
    a.commitment('the foreign ministry', QUAI, 'refusal', 'only the “legitimate authorities” could cancel the accords', toward=[JUNTA])
    a.event('REJECT', 'occurred', [QUAI], [JUNTA], 'only the “legitimate authorities” could cancel the accords', alt={'when': [DAY]})
    a.event('ASSAULT', 'denied', [FRANCE], [JUNTA], 'denied the colonel’s claim that France was preparing to free Mr Bazoum by force',
            alt={'plover': ['MOBILIZE']})
    a.event('ACCUSE', 'occurred', [OUMAROU], [FRANCE], 'the colonel’s claim that France was preparing to free Mr Bazoum by force',
            minor=True, alt={'when': [THURSDAY]})
    a.event('ASSAULT', 'hypothetical', [FRANCE], [JUNTA], 'France was preparing to free Mr Bazoum by force', minor=True,
            alt={'plover': ['MOBILIZE']}, note='alleged as planned')
    a.event('MOBILIZE', 'ongoing', [FRANCE], [], 'between 1,000 and 1,500 French troops are stationed in the country', minor=True,
            place='Niger', alt={'plover': ['COOPERATE', 'AID']})
    a.figure(None, 'troops', 'French troops in Niger', 'between 1,000 and 1,500 French troops', approx=True, low=1000, high=1500,
            side='FRA')

    a.at('The deposed president, detained with his wife and son since July 26, has appealed to the United States to help restore constitutional order.')
    a.statement('The deposed president', BAZOUM, 'appealed', 'to help restore constitutional order', act='demand', to='United States')
    a.commitment('The deposed president', BAZOUM, 'demand', 'help restore constitutional order', toward=[USA])
    a.event('COERCE', 'ongoing', [JUNTA], [BAZOUM], 'detained with his wife and son since July 26', when='2023-07-26/2023-08-04',
            alt={'when': ['2023-07-26', None], 'status': ['occurred'], 'plover': ['ASSAULT']})
    a.event('REQUEST', 'occurred', [BAZOUM], [USA], 'has appealed to the United States to help restore constitutional order')

    a.at('Washington, which has about 1,100 soldiers at two bases, has paused some aid programmes but promised to keep up deliveries of food. It will not withdraw its troops “for the time being”, according to a Pentagon official; the secretary of state had assured Mr Bazoum by telephone on Wednesday of America’s unwavering support, the official added.')
    a.statement('Washington', USA, 'promised', 'to keep up deliveries of food', act='promise')
    a.commitment('Washington', USA, 'promise', 'keep up deliveries of food', toward=[NIGER], alt={'toward': [[]]})
    a.event('AGREE', 'occurred', [USA], [NIGER], 'promised to keep up deliveries of food', minor=True)
    a.event('AID', 'ongoing', [USA], [NIGER], 'keep up deliveries of food', minor=True, alt={'status': ['scheduled']})
    a.event('SANCTION', 'occurred', [USA], [NIGER], 'has paused some aid programmes', alt={'status': ['ongoing']})
    a.event('MOBILIZE', 'ongoing', [USA], [], 'Washington, which has about 1,100 soldiers at two bases', minor=True, place='Niger')
    a.figure(1100, 'troops', 'US soldiers in Niger', 'about 1,100 soldiers', approx=True, side='USA')
    a.figure(2, 'bases', 'US bases in Niger', 'two bases', minor=True, side='USA')
    a.statement('a Pentagon official', PENTAGON, 'according to', 'It will not withdraw its troops “for the time being”', act='refusal',
            alt={'act': ['promise', 'claim', 'denial'], 'date': [DAY]})
    a.commitment('a Pentagon official', PENTAGON, 'refusal', 'will not withdraw its troops “for the time being”', toward=[JUNTA],
            alt={'toward': [[]], 'kind': ['promise']})
    a.event('RETREAT', 'denied', [USA], [NIGER], 'It will not withdraw its troops “for the time being”',
            alt={'plover': ['REJECT'], 'status': ['occurred'], 'targets': [[]]})
    a.statement('the official', PENTAGON, 'added',
            'the secretary of state had assured Mr Bazoum by telephone on Wednesday of America’s unwavering support', minor=True,
            alt={'date': [DAY]}, note='outer frame of a nested attribution')
    a.statement('the secretary of state', SECRETARY, 'assured', 'America’s unwavering support', act='support', to='Mohamed Bazoum',
            date=WEDNESDAY, via={'name': PENTAGON.name, 'side': 'USA'}, alt={'act': ['promise']})
    a.event('CONSULT', 'occurred', [SECRETARY], [BAZOUM],
            'the secretary of state had assured Mr Bazoum by telephone on Wednesday of America’s unwavering support', when=WEDNESDAY,
            format='call')
    a.event('SUPPORT', 'occurred', [SECRETARY], [BAZOUM], 'assured Mr Bazoum by telephone on Wednesday of America’s unwavering support',
            when=WEDNESDAY)


def _neighbours(a: Article) -> None:
    a.at('Nigeria has meanwhile cut off the electricity it supplies to its northern neighbour, plunging much of the capital into darkness. Its senate is to debate on Saturday a request by President Bola Tinubu for approval to send soldiers. Several northern senators fear that a war would drive hundreds of thousands of people across the 1,600-kilometre border.')
    a.event('SANCTION', 'occurred', [NIGERIA], [NIGER],
            'Nigeria has meanwhile cut off the electricity it supplies to its northern neighbour',
            alt={'plover': ['COERCE'], 'status': ['ongoing']})
    a.statement('President Bola Tinubu', TINUBU, 'request', 'approval to send soldiers', act='demand', to='Nigerian Senate',
            alt={'act': ['proposal']}, note='nominal attribution')
    a.commitment('President Bola Tinubu', TINUBU, 'demand', 'approval to send soldiers', toward=[SENATE])
    a.event('CONSULT', 'scheduled', [SENATE], [], 'Its senate is to debate on Saturday a request by President Bola Tinubu', when=SATURDAY,
            format=None, minor=True, alt={'targets': [[SENATE]], 'format': ['meeting', 'council']})
    a.event('REQUEST', 'occurred', [TINUBU], [SENATE], 'a request by President Bola Tinubu for approval to send soldiers')
    a.event('MOBILIZE', 'hypothetical', [NIGERIA], [NIGER], 'send soldiers', minor=True, alt={'plover': ['ASSAULT']})
    a.statement('Several northern senators', Party('northern senators of Nigeria', 'NGA'), 'fear',
            'a war would drive hundreds of thousands of people across the 1,600-kilometre border', act='expectation')
    a.figure(None, 'people', 'people a war might drive from Niger to Nigeria', 'hundreds of thousands of people', approx=True, low=100000,
            high=1000000, note='a magnitude, no point value')
    a.figure(1600, 'kilometres', 'length of the border between Niger and Nigeria', '1,600-kilometre border', minor=True)

    a.at('“We beg our brothers in Abuja not to set fire to our house in order to save it,” said Hadiza Moussa, a trade-union leader and one of some 3,000 demonstrators who gathered, many of them with Russian flags, outside the French embassy on Thursday. Police fired tear gas.')
    a.statement('Hadiza Moussa', MOUSSA, 'said', '“We beg our brothers in Abuja not to set fire to our house in order to save it,”',
            act='demand', to='Nigeria', date=THURSDAY, alt={'side': ['NER'], 'date': [None]})
    a.commitment('Hadiza Moussa', MOUSSA, 'demand', 'not to set fire to our house in order to save it', toward=[NIGERIA], minor=True)
    a.event('REQUEST', 'occurred', [MOUSSA], [NIGERIA], 'We beg our brothers in Abuja not to set fire to our house in order to save it',
            when=THURSDAY, minor=True, alt={'when': [None]})
    a.event('PROTEST', 'occurred', [CROWD], [FRANCE],
            'some 3,000 demonstrators who gathered, many of them with Russian flags, outside the French embassy on Thursday', when=THURSDAY,
            place='Niamey')
    a.event('COERCE', 'occurred', [Party('police of Niger', 'NER')], [CROWD], 'Police fired tear gas', when=THURSDAY, place='Niamey',
            alt={'plover': ['ASSAULT'], 'when': [None]})
    a.figure(3000, 'people', 'demonstrators outside the French embassy', 'some 3,000 demonstrators', approx=True, side='NER',
            alt={'side': [None]})

    a.at('Algeria opposes any military intervention, and Chad has ruled out taking part in one. Russia called for “a prompt national dialogue”. The Kremlin denies having had a hand in the coup.')
    a.statement('Algeria', ALGERIA, 'opposes', 'any military intervention', act='refusal', alt={'act': ['claim']})
    a.event('REJECT', 'ongoing', [ALGERIA], [ECOWAS], 'Algeria opposes any military intervention',
            alt={'status': ['occurred'], 'targets': [[]]})
    a.statement('Chad', CHAD, 'ruled out', 'taking part in one', act='refusal')
    a.commitment('Chad', CHAD, 'refusal', 'taking part in one', toward=[ECOWAS], alt={'toward': [[]]})
    a.event('REJECT', 'occurred', [CHAD], [ECOWAS], 'Chad has ruled out taking part in one', alt={'targets': [[]]})
    a.statement('Russia', RUSSIA, 'called for', '“a prompt national dialogue”', act='demand', mode='mixed',
            alt={'act': ['proposal'], 'mode': ['direct']})
    a.commitment('Russia', RUSSIA, 'demand', '“a prompt national dialogue”', toward=[NIGER], minor=True, alt={'toward': [[]]})
    a.event('REQUEST', 'occurred', [RUSSIA], [NIGER], 'Russia called for “a prompt national dialogue”', alt={'targets': [[]]})
    a.statement('The Kremlin', KREMLIN, 'denies', 'having had a hand in the coup', act='denial')
    a.event('ASSAULT', 'denied', [RUSSIA], [NIGER], 'The Kremlin denies having had a hand in the coup',
            alt={'plover': ['AID', 'SUPPORT', 'COERCE']})
