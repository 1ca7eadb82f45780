"""Gold for nile_dam.txt, a broadsheet report of Monday 5 July 2021."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from annotate import Article, Party, weekday

DAY, YESTERDAY = (weekday('2021-07-05', 'Monday'), '2021-07-04')
SATURDAY, THURSDAY = (weekday('2021-07-03', 'Saturday'), weekday('2021-07-08', 'Thursday'))
EGYPT, ETHIOPIA, SUDAN = (Party('Egypt', 'EGY'), Party('Ethiopia', 'ETH'), Party('Sudan', 'SDN'))
MAHDAWI, SISI = (Party('Tarek el-Mahdawi', 'EGY'), Party('Abdel Fattah al-Sisi', 'EGY'))
GETAHUN = Party('Getahun Alemayehu', 'ETH')
COUNCIL = Party('UN Security Council', 'UN')
LEAGUE, MEMBERS = (Party('Arab League'), Party('Arab League members'))
USA, STATE = (Party('United States', 'USA'), Party('State Department official (unnamed)', 'USA'))
GENERALS = Party('retired Egyptian generals')


def annotate(a: Article) -> None:
    """Statements, commitments, events and figures, passage by passage."""
    a.document(published=DAY, published_span='5 July 2021',
            title='Egypt’s patience ‘is not without end’ as Ethiopia starts second filling of Nile dam',
            standfirst='Cairo asks Security Council to step in, while Addis Ababa insists the water is its own',
            byline='By our Africa correspondent, Philippa Rourke', publisher='The Morning Ledger',
            captions=['The Grand Ethiopian Renaissance Dam on the Blue Nile, some 15 km from the border with Sudan.'],
            boilerplate=['Photograph: Nardos Bekele/Ledger Pictures', 'Additional reporting by Omer Salih in Khartoum', 'Subscribe to The Morning Ledger from £3 a week'],
            alt={'byline': ['Philippa Rourke']})
    _head(a)
    _cairo_and_addis(a)
    _terms(a)
    _council(a)
    _force(a)


def _head(a: Article) -> None:
    a.at('Cairo asks Security Council to step in, while Addis Ababa insists the water is its own')
    a.statement('Cairo', EGYPT, 'asks', 'to step in', act='demand', to='UN Security Council', minor=True, alt={'date': [DAY]},
            note='standfirst')
    a.statement('Addis Ababa', ETHIOPIA, 'insists', 'the water is its own', minor=True, alt={'date': [DAY], 'act': ['refusal']},
            note='standfirst')
    a.commitment('Cairo', EGYPT, 'demand', 'step in', toward=[COUNCIL], minor=True)

    a.at('The Grand Ethiopian Renaissance Dam on the Blue Nile, some 15 km from the border with Sudan.')
    a.figure(15, 'kilometres', 'distance of the dam from the Sudanese border', 'some 15 km', approx=True, minor=True)


def _cairo_and_addis(a: Article) -> None:
    a.at('Ethiopia has told Egypt that it has begun to fill the reservoir behind its giant dam on the Blue Nile for a second year, a step which Cairo immediately denounced as a breach of international law and which threatens to sink what remains of a decade of negotiations.')
    a.statement('Ethiopia', ETHIOPIA, 'told', 'it has begun to fill the reservoir behind its giant dam on the Blue Nile for a second year',
            to='Egypt', alt={'date': [YESTERDAY, DAY]})
    a.statement('Cairo', EGYPT, 'denounced', 'as a breach of international law', act='accusation', alt={'date': [DAY, YESTERDAY]})
    a.event('ACCUSE', 'occurred', [EGYPT], [ETHIOPIA], 'Cairo immediately denounced as a breach of international law',
            alt={'when': [DAY, YESTERDAY]})
    a.event('CONSULT', 'ongoing', [ETHIOPIA], [EGYPT, SUDAN], 'what remains of a decade of negotiations', format='talks', minor=True,
            alt={'status': ['occurred']})

    a.at('The Egyptian irrigation minister, Dr Tarek el-Mahdawi, said that he had received the notice in a letter from his Ethiopian counterpart yesterday and that he had written back to convey Egypt’s “categorical rejection of this unilateral measure”.')
    speaker = 'The Egyptian irrigation minister, Dr Tarek el-Mahdawi'
    a.statement(speaker, MAHDAWI, 'said',
            'he had received the notice in a letter from his Ethiopian counterpart yesterday and that he had written back to convey Egypt’s “categorical rejection of this unilateral measure”',
            act='refusal', alt={'act': ['claim'], 'date': [DAY]})
    a.commitment(speaker, MAHDAWI, 'refusal', 'categorical rejection of this unilateral measure', toward=[ETHIOPIA])
    a.event('CONSULT', 'occurred', [Party('Ethiopian irrigation minister', 'ETH')], [MAHDAWI],
            'he had received the notice in a letter from his Ethiopian counterpart yesterday', when=YESTERDAY, format='letter',
            more=['Ethiopia has told Egypt that it has begun to fill the reservoir', 'he had written back'])
    a.event('REJECT', 'occurred', [MAHDAWI], [ETHIOPIA],
            'he had written back to convey Egypt’s “categorical rejection of this unilateral measure”', alt={'when': [DAY, YESTERDAY]})

    a.at('“Nobody can take a single drop of water from Egypt,” Dr Mahdawi told parliament this morning. “If it happens, the region will see a state of instability that no one can imagine. Egypt’s patience is not without end.”')
    a.statement('Dr Mahdawi', MAHDAWI, 'told',
            ['“Nobody can take a single drop of water from Egypt,”', '“If it happens, the region will see a state of instability that no one can imagine. Egypt’s patience is not without end.”'],
            act='threat', to='Egyptian parliament', date=DAY, note='split quotation')
    a.commitment('Dr Mahdawi', MAHDAWI, 'refusal', 'Nobody can take a single drop of water from Egypt', toward=[ETHIOPIA],
            alt={'kind': ['demand', 'threat']})
    a.commitment('Dr Mahdawi', MAHDAWI, 'threat', 'the region will see a state of instability that no one can imagine', 'If it happens',
            toward=[ETHIOPIA])
    a.commitment('Dr Mahdawi', MAHDAWI, 'threat', 'Egypt’s patience is not without end', toward=[ETHIOPIA], minor=True)
    a.event('THREATEN', 'occurred', [MAHDAWI], [ETHIOPIA],
            'If it happens, the region will see a state of instability that no one can imagine', when=DAY,
            more=['Egypt’s patience is not without end', 'Egypt’s patience ‘is not without end’'])
    a.event('REJECT', 'occurred', [MAHDAWI], [ETHIOPIA], 'Nobody can take a single drop of water from Egypt', when=DAY, minor=True,
            alt={'plover': ['THREATEN', 'REQUEST']})

    a.at('His remarks – which echoed, almost to the word, a warning by President Abdel Fattah al-Sisi in March – were dismissed in Addis Ababa as sabre-rattling.')
    a.statement('Addis Ababa', ETHIOPIA, 'dismissed', ['His remarks', 'as sabre-rattling'], act='refusal',
            alt={'act': ['accusation', 'denial', 'claim'], 'date': [DAY]}, note="the passive's agent stands in a place name")
    a.event('THREATEN', 'occurred', [SISI], [ETHIOPIA], 'a warning by President Abdel Fattah al-Sisi in March', when='2021-03', minor=True,
            note='its content is not given, so there is no statement')

    a.at('Ethiopia would not be bullied into signing away its future, the foreign ministry’s spokesman, Ambassador Getahun Alemayehu, said, adding that the 6,450-megawatt plant was needed to light the homes of 65 million people who have no electricity.')
    speaker = 'the foreign ministry’s spokesman, Ambassador Getahun Alemayehu'
    a.statement(speaker, GETAHUN, 'said', 'Ethiopia would not be bullied into signing away its future', act='refusal', alt={'date': [DAY]})
    a.statement(speaker, GETAHUN, 'adding',
            'the 6,450-megawatt plant was needed to light the homes of 65 million people who have no electricity', alt={'date': [DAY]})
    a.commitment(speaker, GETAHUN, 'refusal', 'Ethiopia would not be bullied into signing away its future', toward=[EGYPT])
    a.event('REJECT', 'occurred', [GETAHUN], [EGYPT], 'Ethiopia would not be bullied into signing away its future',
            more=['His remarks – which echoed, almost to the word, a warning by President Abdel Fattah al-Sisi in March – were dismissed in Addis Ababa as sabre-rattling'],
            alt={'when': [DAY]})
    a.figure(6450, 'megawatts', 'capacity of the plant at the dam', '6,450-megawatt plant', side='ETH', alt={'side': [None]})
    a.figure(65000000, 'people', 'Ethiopians without electricity', '65 million people', side='ETH')


def _terms(a: Article) -> None:
    a.at('His government maintains that, under the declaration of principles which the three countries signed in Khartoum in 2015, it is entitled to fill while it builds. Egypt and Sudan want a binding accord on how much water must be released in the event of a prolonged drought; Ethiopia has offered them guidelines instead.')
    a.statement('His government', Party('Ethiopian government', 'ETH'), 'maintains',
            'under the declaration of principles which the three countries signed in Khartoum in 2015, it is entitled to fill while it builds',
            alt={'act': ['refusal']})
    a.event('AGREE', 'occurred', [ETHIOPIA, EGYPT, SUDAN], [ETHIOPIA, EGYPT, SUDAN],
            'the declaration of principles which the three countries signed in Khartoum in 2015', when='2015', place='Khartoum', minor=True,
            alt={'plover': ['COOPERATE']})
    a.statement('Egypt and Sudan', Party('Egypt and Sudan'), 'want',
            'a binding accord on how much water must be released in the event of a prolonged drought', act='demand',
            alt={'side': ['EGY', 'SDN'], 'addressee': ['Ethiopia']})
    a.commitment('Egypt and Sudan', Party('Egypt and Sudan'), 'demand',
            'a binding accord on how much water must be released in the event of a prolonged drought', toward=[ETHIOPIA],
            alt={'condition': ['given']}, note="'in the event of' belongs to the release of water, not to the demand")
    a.event('REQUEST', 'ongoing', [EGYPT, SUDAN], [ETHIOPIA], 'Egypt and Sudan want a binding accord on how much water must be released',
            alt={'status': ['occurred']})
    a.statement('Ethiopia', ETHIOPIA, 'offered', 'guidelines', act='proposal', to='Egypt and Sudan', alt={'act': ['promise']})
    a.commitment('Ethiopia', ETHIOPIA, 'promise', 'offered them guidelines instead', toward=[EGYPT, SUDAN], minor=True)
    a.event('AGREE', 'occurred', [ETHIOPIA], [EGYPT, SUDAN], 'Ethiopia has offered them guidelines instead',
            alt={'plover': ['CONCEDE', 'REQUEST', 'REJECT']})

    a.at('Sudan, whose own dams lie a short way downstream, said last month that it was ready to accept an interim agreement provided that the talks that follow were limited to six months. It has not had a reply.')
    a.statement('Sudan', SUDAN, 'said',
            'it was ready to accept an interim agreement provided that the talks that follow were limited to six months', act='proposal',
            alt={'act': ['promise', 'demand'], 'date': ['2021-06']}, note="'last month': June 2021, day not given")
    a.commitment('Sudan', SUDAN, 'promise', 'accept an interim agreement', 'provided that the talks that follow were limited to six months',
            polarity='if', toward=[ETHIOPIA], alt={'polarity': ['exchange'], 'toward': [[ETHIOPIA, EGYPT]]})
    a.event('AGREE', 'occurred', [SUDAN], [ETHIOPIA], 'it was ready to accept an interim agreement', when='2021-06',
            alt={'plover': ['CONCEDE', 'REQUEST'], 'targets': [[ETHIOPIA, EGYPT]]})
    a.figure(6, 'months', 'limit Sudan sets to further talks', 'six months', minor=True, side='SDN', alt={'side': [None]})


def _council(a: Article) -> None:
    a.at('The Security Council will take up the matter on Thursday at the request of the two Arab states. Diplomats in New York doubt that much will come of it. “The council does not do water,” one European envoy said. “It will send them back to the African Union, and the African Union will send them back to their capitals.”')
    a.event('CONSULT', 'scheduled', [COUNCIL], [], 'The Security Council will take up the matter on Thursday', when=THURSDAY,
            place='New York', format='council', alt={'targets': [[EGYPT, SUDAN, ETHIOPIA]], 'place': [None]})
    a.event('REQUEST', 'occurred', [EGYPT, SUDAN], [COUNCIL], 'at the request of the two Arab states',
            more=['Cairo asks Security Council to step in'])
    a.statement('Diplomats in New York', Party('diplomats in New York'), 'doubt', 'much will come of it', act='expectation')
    a.statement('one European envoy', Party('European envoy at the UN (unnamed)'), 'said',
            ['“The council does not do water,”', '“It will send them back to the African Union, and the African Union will send them back to their capitals.”'],
            act='expectation', alt={'act': ['claim']})

    a.at('That is what Ethiopia wants. In a statement on Saturday it accused the Arab League of “internationalising” an African question and told its members to keep out.')
    a.statement('Ethiopia', ETHIOPIA, 'wants', 'That is what', act='demand', mode='indirect', minor=True,
            note="'That': the council sending the parties back to the African Union")
    a.statement('it', ETHIOPIA, 'accused', 'the Arab League of “internationalising” an African question', act='accusation', date=SATURDAY)
    a.statement('it', ETHIOPIA, 'told', 'to keep out', act='demand', to='Arab League members', date=SATURDAY)
    a.commitment('it', ETHIOPIA, 'demand', 'keep out', toward=[MEMBERS], alt={'toward': [[LEAGUE]]})
    a.event('ACCUSE', 'occurred', [ETHIOPIA], [LEAGUE], 'it accused the Arab League of “internationalising” an African question',
            when=SATURDAY)
    a.event('REQUEST', 'occurred', [ETHIOPIA], [MEMBERS], 'told its members to keep out', when=SATURDAY)


def _force(a: Article) -> None:
    a.at('The United States, which last year suspended some $100 million in aid to Ethiopia over the dispute, called on all parties to refrain from unilateral steps and offered to send technical experts should they ask for them.')
    every = [ETHIOPIA, EGYPT, SUDAN]
    a.event('SANCTION', 'occurred', [USA], [ETHIOPIA], 'last year suspended some $100 million in aid to Ethiopia over the dispute',
            when='2020')
    a.figure(100000000, 'US dollars', 'US aid to Ethiopia suspended', 'some $100 million', approx=True, side='USA')
    a.statement('The United States', USA, 'called on', 'to refrain from unilateral steps', act='demand', to='all parties',
            alt={'date': [DAY]})
    a.commitment('The United States', USA, 'demand', 'refrain from unilateral steps', toward=every,
            alt={'toward': [[], [Party('all parties')]]})
    a.event('REQUEST', 'occurred', [USA], every, 'called on all parties to refrain from unilateral steps',
            alt={'when': [DAY], 'targets': [[], [Party('all parties')]]})
    a.statement('The United States', USA, 'offered', 'to send technical experts should they ask for them', act='promise', to='all parties',
            alt={'act': ['proposal'], 'date': [DAY]})
    a.commitment('The United States', USA, 'promise', 'send technical experts', 'should they ask for them', toward=every,
            alt={'toward': [[], [Party('all parties')]]})
    a.event('AGREE', 'occurred', [USA], every, 'offered to send technical experts should they ask for them',
            alt={'when': [DAY], 'plover': ['SUPPORT', 'COOPERATE'], 'targets': [[], [Party('all parties')]]})
    a.event('AID', 'hypothetical', [USA], every, 'send technical experts should they ask for them', minor=True,
            alt={'targets': [[], [Party('all parties')]]})

    a.at('A State Department official said an Egyptian air strike was “not something we expect”. Retired generals on Cairo’s talk shows have nonetheless hinted that the dam could be bombed before it is full, and in May Egyptian and Sudanese forces held joint air exercises within reach of it.')
    a.statement('A State Department official', STATE, 'said', 'an Egyptian air strike was “not something we expect”', act='expectation',
            alt={'act': ['claim', 'denial'], 'date': [DAY]})
    a.event('ASSAULT', 'hypothetical', [EGYPT], [ETHIOPIA], 'an Egyptian air strike', more=['the dam could be bombed before it is full'],
            place='Grand Ethiopian Renaissance Dam', alt={'place': [None]})
    a.statement('Retired generals on Cairo’s talk shows', GENERALS, 'hinted', 'the dam could be bombed before it is full', act='threat',
            alt={'act': ['claim', 'expectation'], 'side': ['EGY']}, note='former officers speak for no state')
    a.commitment('Retired generals on Cairo’s talk shows', GENERALS, 'threat', 'the dam could be bombed before it is full',
            toward=[ETHIOPIA], minor=True, alt={'condition': ['given']})
    a.event('THREATEN', 'occurred', [GENERALS], [ETHIOPIA], 'hinted that the dam could be bombed before it is full', minor=True)
    a.event('MOBILIZE', 'occurred', [EGYPT, SUDAN], [ETHIOPIA],
            'in May Egyptian and Sudanese forces held joint air exercises within reach of it', when='2021-05',
            alt={'plover': ['COOPERATE'], 'targets': [[]]})

    a.at('Asked about this, Dr Mahdawi denied that there was any such plan.')
    a.statement('Dr Mahdawi', MAHDAWI, 'denied', 'there was any such plan', act='denial', alt={'date': [DAY]})
    a.event('ASSAULT', 'denied', [EGYPT], [ETHIOPIA], 'Dr Mahdawi denied that there was any such plan')

    a.at('“We are a people of the river,” he said with a smile. “We would rather drink than fight.”')
    a.statement('he', MAHDAWI, 'said', ['“We are a people of the river,”', '“We would rather drink than fight.”'],
            alt={'act': ['denial', 'refusal', 'promise'], 'date': [DAY]})
