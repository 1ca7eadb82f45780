"""Gold for iran_cameras.txt, an analysis of Thursday 9 June 2022."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from annotate import Article, Party, weekday

DAY, WEDNESDAY = (weekday('2022-06-09', 'Thursday'), weekday('2022-06-08', 'Wednesday'))
FRIDAY, JUNE20 = (weekday('2022-06-03', 'Friday'), weekday('2022-06-20', 'Monday'))
IRAN, IAEA = (Party('Iran', 'IRN'), Party('International Atomic Energy Agency', 'UN'))
BOARD = Party('IAEA Board of Governors', 'UN')
BATTAGLIA, CHIEF = (Party('Aurelio Battaglia', 'UN'), Party('head of the International Atomic Energy Agency', 'UN'))
DARYAEI, OFFICIALS = (Party('Mohsen Daryaei', 'IRN'), Party('Iranian officials', 'IRN'))
PARLIAMENT, ARMY = (Party('Iranian parliament', 'IRN'), Party('Iranian army', 'IRN'))
EUROPEANS = Party('Britain, France and Germany')
GBR, FRA, DEU = (Party('United Kingdom', 'GBR'), Party('France', 'FRA'), Party('Germany', 'DEU'))
USA, BIDEN = (Party('United States', 'USA'), Party('Joe Biden', 'USA'))
SENATORS = Party('Republican senators', 'USA')
ISRAEL, BENNETT = (Party('Israel', 'ISR'), Party('Naftali Bennett', 'ISR'))
OFFICE = Party('office of the Israeli prime minister', 'ISR')
LINDQVIST, SERENI = (Party('Hanna Lindqvist'), Party('Paolo Sereni', 'EU'))
DIPLOMAT = Party('European diplomat (unnamed)')


def annotate(a: Article) -> None:
    """Statements, commitments, events and figures, passage by passage."""
    a.document(published=DAY, published_span='9 June 2022',
            title='Cameras off, clock running: Tehran and its inspectors drift towards a break', byline='By Leonie Brandt, Vienna',
            publisher='Strategic Quarterly Review',
            boilerplate=['ANALYSIS', 'Reading time: 4 minutes', 'Leonie Brandt covers arms control.', '© Strategic Quarterly Review, 9 June 2022. All rights reserved.'],
            alt={'byline': ['Leonie Brandt', 'By Leonie Brandt']})
    _cameras(a)
    _board(a)
    _bluff(a)
    _numbers_and_israel(a)
    _next(a)


def _cameras(a: Article) -> None:
    a.at('When technicians at Natanz unscrewed two surveillance cameras on Wednesday, they did what Iran’s parliament had long demanded and what the International Atomic Energy Agency had long dreaded.')
    a.event('SANCTION', 'occurred', [IRAN], [IAEA], 'technicians at Natanz unscrewed two surveillance cameras on Wednesday', when=WEDNESDAY,
            place='Natanz', alt={'plover': ['REJECT', 'COERCE']}, note='co-operation discontinued')
    a.event('REQUEST', 'occurred', [PARLIAMENT], [IRAN], 'what Iran’s parliament had long demanded', minor=True,
            alt={'status': ['ongoing']})
    a.figure(2, 'cameras', 'surveillance cameras removed on Wednesday', 'two surveillance cameras', side='IRN')

    a.at('Another 25 were to come down by Thursday night, the agency’s deputy director for safeguards, Aurelio Battaglia, told reporters here; unless they are put back within three to four weeks, he said, his inspectors will no longer be able to say what Iran has made and where it is.')
    speaker = 'the agency’s deputy director for safeguards, Aurelio Battaglia'
    a.statement(speaker, BATTAGLIA, 'told', 'Another 25 were to come down by Thursday night', to='reporters',
            alt={'act': ['expectation'], 'date': [DAY, WEDNESDAY]})
    a.statement('he', BATTAGLIA, 'said',
            ['unless they are put back within three to four weeks', 'his inspectors will no longer be able to say what Iran has made and where it is'],
            act='expectation', to='reporters', alt={'act': ['threat'], 'date': [DAY, WEDNESDAY]})
    a.commitment('he', BATTAGLIA, 'threat', 'his inspectors will no longer be able to say what Iran has made and where it is',
            'unless they are put back within three to four weeks', toward=[IRAN], minor=True,
            note='a warning of a consequence rather than of an act')
    a.event('SANCTION', 'scheduled', [IRAN], [IAEA], 'Another 25 were to come down by Thursday night', when=DAY,
            alt={'plover': ['REJECT', 'COERCE']})
    a.figure(25, 'cameras', 'further surveillance cameras to be removed', 'Another 25', side='IRN')
    a.figure(None, 'weeks', 'time left to put the cameras back', 'three to four weeks', approx=True, low=3, high=4)


def _board(a: Article) -> None:
    a.at('Tehran says it was left no choice. Hours earlier the agency’s board of governors had rebuked it, by 30 votes to two, for failing to explain uranium traces found at three undeclared sites.')
    a.statement('Tehran', IRAN, 'says', 'it was left no choice')
    a.statement('the agency’s board of governors', BOARD, 'rebuked',
            'for failing to explain uranium traces found at three undeclared sites', act='accusation', to='Iran', date=WEDNESDAY,
            alt={'date': [None]})
    a.event('ACCUSE', 'occurred', [BOARD], [IRAN],
            'the agency’s board of governors had rebuked it, by 30 votes to two, for failing to explain uranium traces found at three undeclared sites',
            when=WEDNESDAY, alt={'when': [None]})
    a.figure(30, 'votes', 'votes for the resolution of the board', '30 votes')
    a.figure(2, 'votes', 'votes against the resolution of the board', 'by 30 votes to two')
    a.figure(3, 'sites', 'undeclared sites with uranium traces', 'three undeclared sites', minor=True, side='IRN')

    a.at('The resolution, drafted by Britain, France, Germany and the United States, calls on Iran to co-operate “without delay”. Iran’s envoy to the agency, Mohsen Daryaei, described it as “a political game” and said his country owed the inspectors nothing beyond its safeguards agreement.')
    a.statement('The resolution', BOARD, 'calls on', 'to co-operate “without delay”', act='demand', to='Iran', alt={'date': [WEDNESDAY]})
    a.commitment('The resolution', BOARD, 'demand', 'co-operate “without delay”', toward=[IRAN])
    a.event('REQUEST', 'occurred', [BOARD], [IRAN], 'calls on Iran to co-operate “without delay”', alt={'when': [WEDNESDAY]})
    speaker = 'Iran’s envoy to the agency, Mohsen Daryaei'
    a.statement(speaker, DARYAEI, 'described', 'it as “a political game”', act='accusation', alt={'date': [DAY, WEDNESDAY]})
    a.statement(speaker, DARYAEI, 'said', 'his country owed the inspectors nothing beyond its safeguards agreement', act='refusal',
            alt={'act': ['claim'], 'date': [DAY, WEDNESDAY]})
    a.commitment(speaker, DARYAEI, 'refusal', 'owed the inspectors nothing beyond its safeguards agreement', toward=[IAEA])
    a.event('ACCUSE', 'occurred', [DARYAEI], [BOARD], 'described it as “a political game”', more=['it has been answered with ingratitude'],
            alt={'when': [DAY, WEDNESDAY]})
    a.event('REJECT', 'occurred', [DARYAEI], [IAEA], 'his country owed the inspectors nothing beyond its safeguards agreement',
            alt={'when': [DAY, WEDNESDAY]})

    a.at('“We kept those cameras running out of goodwill,” he told state television. “Goodwill is not a duty, and it has been answered with ingratitude.”')
    a.statement('he', DARYAEI, 'told',
            ['“We kept those cameras running out of goodwill,”', '“Goodwill is not a duty, and it has been answered with ingratitude.”'],
            act='accusation', to='Iranian state television', alt={'act': ['claim', 'refusal'], 'date': [DAY, WEDNESDAY]},
            note='split quotation')


def _bluff(a: Article) -> None:
    a.at('Neither side wishes to be seen slamming the door. The Europeans believe that Iran is bluffing: Tehran, says a diplomat from one of the three countries, will put the cameras back if Washington takes the Revolutionary Guards off its list of terrorist groups, something that President Joe Biden has ruled out.')
    a.statement('Neither side', Party('neither side'), 'wishes', 'to be seen slamming the door', minor=True,
            alt={'act': ['refusal', 'expectation']})
    a.statement('The Europeans', EUROPEANS, 'believe', 'Iran is bluffing', alt={'act': ['accusation', 'expectation']})
    a.statement('a diplomat from one of the three countries', DIPLOMAT, 'says',
            ['Tehran', 'will put the cameras back if Washington takes the Revolutionary Guards off its list of terrorist groups'],
            act='expectation', alt={'act': ['claim']})
    a.commitment('Tehran', IRAN, 'promise', 'will put the cameras back',
            'if Washington takes the Revolutionary Guards off its list of terrorist groups', toward=[USA], minor=True,
            alt={'polarity': ['exchange'], 'by': [{'name': DIPLOMAT.name, 'side': None}], 'toward': [[IAEA], [USA, IAEA]]},
            note='what a diplomat expects of Iran; Iran itself has promised nothing')
    a.event('CONCEDE', 'hypothetical', [IRAN], [IAEA], 'will put the cameras back', minor=True,
            alt={'plover': ['COOPERATE', 'RETREAT'], 'targets': [[USA]]})
    a.statement('President Joe Biden', BIDEN, 'ruled out', 'something', act='refusal', minor=True,
            note="'something': taking the Revolutionary Guards off the list")
    a.commitment('President Joe Biden', BIDEN, 'refusal', 'something that President Joe Biden has ruled out', toward=[IRAN],
            note='what is refused stands in the condition before it')
    a.event('REJECT', 'occurred', [BIDEN], [IRAN], 'something that President Joe Biden has ruled out')

    a.at('Iranian officials suspect the Americans of having given up on the 2015 nuclear accord. They deny seeking a bomb, as they have for two decades.')
    a.statement('Iranian officials', OFFICIALS, 'suspect', 'the Americans of having given up on the 2015 nuclear accord', act='accusation',
            alt={'act': ['claim', 'expectation']})
    a.event('ACCUSE', 'occurred', [OFFICIALS], [USA],
            'Iranian officials suspect the Americans of having given up on the 2015 nuclear accord', minor=True,
            alt={'status': ['ongoing']})
    a.statement('They', OFFICIALS, 'deny', 'seeking a bomb', act='denial')
    a.event('MOBILIZE', 'denied', [IRAN], [], 'They deny seeking a bomb', minor=True, alt={'plover': ['THREATEN', 'ASSAULT']})


def _numbers_and_israel(a: Article) -> None:
    a.at('By the agency’s estimate Iran now holds 43.1 kg of uranium enriched to 60%, up from 33.2 kg in February, and could, according to a former inspector, Hanna Lindqvist, turn it into fuel for one weapon within roughly ten days. “That is not the same as having a weapon,” Ms Lindqvist cautions. “It is the same as having the option.”')
    a.statement('the agency', IAEA, 'estimate', 'Iran now holds 43.1 kg of uranium enriched to 60%, up from 33.2 kg in February')
    a.statement('a former inspector, Hanna Lindqvist', LINDQVIST, 'according to',
            ['could', 'turn it into fuel for one weapon within roughly ten days'], act='expectation', alt={'act': ['claim']})
    a.statement('Ms Lindqvist', LINDQVIST, 'cautions',
            ['“That is not the same as having a weapon,”', '“It is the same as having the option.”'])
    a.figure(43.1, 'kilograms', 'Iranian uranium enriched to 60 per cent, now', '43.1 kg of uranium', side='IRN')
    a.figure(60, 'per cent', 'enrichment of that uranium', '60%', minor=True, side='IRN')
    a.figure(33.2, 'kilograms', 'Iranian uranium enriched to 60 per cent in February', '33.2 kg in February', side='IRN')
    a.figure(10, 'days', 'time Iran needs to make fuel for one weapon', 'roughly ten days', approx=True, side='IRN')

    a.at('Its prime minister, Naftali Bennett, who received the head of the agency in Jerusalem last Friday, told him that Israel reserved the right to act alone against the programme, his office said. Its air force rehearsed long-range strikes over Cyprus last month. Iran’s army has threatened to raze Tel Aviv and Haifa in response to any attack.')
    a.statement('his office', OFFICE, 'said',
            'Its prime minister, Naftali Bennett, who received the head of the agency in Jerusalem last Friday, told him that Israel reserved the right to act alone against the programme',
            minor=True, alt={'date': [FRIDAY]}, note='outer frame of a nested attribution')
    a.statement('Its prime minister, Naftali Bennett', BENNETT, 'told', 'Israel reserved the right to act alone against the programme',
            act='threat', to='head of the IAEA', date=FRIDAY, via={'name': OFFICE.name, 'side': 'ISR'}, alt={'date': [None]})
    a.commitment('Its prime minister, Naftali Bennett', BENNETT, 'threat', 'reserved the right to act alone against the programme',
            toward=[IRAN])
    a.event('CONSULT', 'occurred', [BENNETT], [CHIEF], 'who received the head of the agency in Jerusalem last Friday', when=FRIDAY,
            place='Jerusalem', format='meeting', alt={'format': ['visit', 'talks']})
    a.event('THREATEN', 'occurred', [BENNETT], [IRAN], 'Israel reserved the right to act alone against the programme', when=FRIDAY)
    a.event('ASSAULT', 'hypothetical', [ISRAEL], [IRAN], 'act alone against the programme', more=['any attack'])
    a.event('MOBILIZE', 'occurred', [ISRAEL], [IRAN], 'Its air force rehearsed long-range strikes over Cyprus last month', when='2022-05',
            place='Cyprus')
    a.statement('Iran’s army', ARMY, 'threatened', 'to raze Tel Aviv and Haifa in response to any attack', act='threat')
    a.commitment('Iran’s army', ARMY, 'threat', 'raze Tel Aviv and Haifa', 'in response to any attack', polarity='if', toward=[ISRAEL])
    a.event('THREATEN', 'occurred', [ARMY], [ISRAEL], 'Iran’s army has threatened to raze Tel Aviv and Haifa in response to any attack')
    a.event('ASSAULT', 'hypothetical', [ARMY], [ISRAEL], 'raze Tel Aviv and Haifa', place='Tel Aviv and Haifa', minor=True)


def _next(a: Article) -> None:
    a.at('An EU mediator, Paolo Sereni, is to travel to Tehran on June 20 with what officials in Brussels call a last offer: the United States would release some $7 billion of frozen oil money in exchange for a halt to enrichment above 20%. Washington has not confirmed this. Republican senators have vowed to block any deal until it is put to a vote.')
    a.event('CONSULT', 'scheduled', [SERENI], [IRAN], 'An EU mediator, Paolo Sereni, is to travel to Tehran on June 20', when=JUNE20,
            place='Tehran', format='visit')
    a.statement('officials in Brussels', Party('officials in Brussels', 'EU'), 'call', 'a last offer', minor=True,
            alt={'act': ['threat', 'proposal']})
    a.commitment('the United States', USA, 'promise', 'the United States would release some $7 billion of frozen oil money',
            'in exchange for a halt to enrichment above 20%', toward=[IRAN], alt={'by': [SERENI, {'name': 'European Union', 'side': 'EU'}]},
            note='offered by the EU; not confirmed by Washington')
    a.event('CONCEDE', 'hypothetical', [USA], [IRAN], 'the United States would release some $7 billion of frozen oil money',
            alt={'plover': ['AID', 'RETREAT']})
    a.figure(7000000000, 'US dollars', 'frozen Iranian oil money to be released', 'some $7 billion', approx=True, side='IRN',
            alt={'side': ['USA', None]})
    a.figure(20, 'per cent', 'enrichment above which Iran would halt', 'enrichment above 20%', minor=True, side='IRN')
    a.statement('Republican senators', SENATORS, 'vowed', 'to block any deal until it is put to a vote', act='threat',
            alt={'act': ['refusal', 'promise']})
    a.commitment('Republican senators', SENATORS, 'threat', 'block any deal', 'until it is put to a vote',
            toward=[Party('Biden administration', 'USA')],
            alt={'kind': ['refusal', 'promise'], 'polarity': ['unless'], 'toward': [[], [IRAN]]})
    a.event('THREATEN', 'occurred', [SENATORS], [Party('Biden administration', 'USA')],
            'Republican senators have vowed to block any deal until it is put to a vote', alt={'plover': ['REJECT']})

    a.at('If Iran refuses, the three European states will take the matter to the UN Security Council in September, two of their officials say. Yet Mr Battaglia still hopes for a way out. The agency has proposed technical talks in Vienna next week, and Mr Daryaei, while insisting that the resolution be withdrawn first, has not said no.')
    envoys = Party('two officials of Britain, France and Germany (unnamed)')
    a.statement('two of their officials', envoys, 'say',
            'If Iran refuses, the three European states will take the matter to the UN Security Council in September', act='threat',
            alt={'act': ['expectation', 'promise', 'claim']})
    a.commitment('two of their officials', envoys, 'threat',
            'the three European states will take the matter to the UN Security Council in September', 'If Iran refuses', toward=[IRAN])
    a.event('THREATEN', 'occurred', [GBR, FRA, DEU], [IRAN],
            'If Iran refuses, the three European states will take the matter to the UN Security Council in September')
    a.event('REQUEST', 'hypothetical', [GBR, FRA, DEU], [Party('UN Security Council', 'UN')],
            'the three European states will take the matter to the UN Security Council in September', when='2022-09', minor=True,
            alt={'plover': ['ACCUSE', 'SANCTION', 'COERCE'], 'status': ['scheduled']})
    a.statement('Mr Battaglia', BATTAGLIA, 'hopes', 'a way out', act='expectation')
    a.statement('The agency', IAEA, 'proposed', 'technical talks in Vienna next week', act='proposal', to='Iran', alt={'act': ['demand']})
    a.commitment('The agency', IAEA, 'demand', 'technical talks in Vienna next week', toward=[IRAN], minor=True, alt={'kind': ['promise']})
    a.event('REQUEST', 'occurred', [IAEA], [IRAN], 'The agency has proposed technical talks in Vienna next week')
    a.event('CONSULT', 'hypothetical', [IAEA], [IRAN], 'technical talks in Vienna next week', when='2022-06-13/2022-06-19', place='Vienna',
            format='talks', alt={'status': ['scheduled'], 'when': ['2022-06-13/2022-06-17']})
    a.statement('Mr Daryaei', DARYAEI, 'insisting', 'the resolution be withdrawn first', act='demand')
    a.commitment('Mr Daryaei', DARYAEI, 'demand', 'the resolution be withdrawn first', toward=[BOARD])
    a.event('REQUEST', 'occurred', [DARYAEI], [BOARD], 'insisting that the resolution be withdrawn first')
