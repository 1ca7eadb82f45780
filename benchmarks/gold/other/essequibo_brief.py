"""Gold for essequibo_brief.txt, a news-in-brief item of Friday 8 December 2023."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from annotate import Article, Party, weekday

DAY, THURSDAY = (weekday('2023-12-08', 'Friday'), weekday('2023-12-07', 'Thursday'))
GUYANA, VENEZUELA = (Party('Guyana', 'GUY'), Party('Venezuela', 'VEN'))
COUNCIL, COURT = (Party('UN Security Council', 'UN'), Party('International Court of Justice', 'UN'))
PERSAUD, CARMONA = (Party('Rohan Persaud', 'GUY'), Party('Yelitza Carmona', 'VEN'))
MADURO, ALI = (Party('Nicolas Maduro', 'VEN'), Party('Irfaan Ali', 'GUY'))
ANTUNES, BRAZIL = (Party('Caio Antunes', 'BRA'), Party('Brazil', 'BRA'))
USA, CUBA, BRITAIN = (Party('United States', 'USA'), Party('Cuba', 'CUB'), Party('United Kingdom', 'GBR'))
EXXON, FIRMS = (Party('ExxonMobil'), Party('oil firms drilling off Essequibo'))
DIPLOMAT = Party('Caribbean diplomat (unnamed)')


def annotate(a: Article) -> None:
    """Statements, commitments, events and figures, passage by passage."""
    a.document(published=DAY, published_span='December 8, 2023', title='Guyana puts army on alert over Venezuelan map',
            publisher='The Antilles Record', datelines=['GEORGETOWN/CARACAS'],
            boilerplate=['ALSO TODAY: Cocoa at 46-year high, page 9', "Get the Record's morning briefing in your inbox: SIGN UP"])
    _guyana(a)
    _caracas(a)
    _court_and_vote(a)
    _others(a)


def _guyana(a: Article) -> None:
    a.at('Guyana has placed its 4,000-strong defence force on full alert and appealed to the UN Security Council, which was due to meet behind closed doors later on Friday, after Venezuela published a map showing the oil-rich Essequibo region as its own and gave firms drilling off its coast three months to leave.')
    a.event('MOBILIZE', 'occurred', [GUYANA], [VENEZUELA], 'Guyana has placed its 4,000-strong defence force on full alert',
            more=['Guyana puts army on alert'], alt={'status': ['ongoing'], 'when': [DAY]})
    a.event('REQUEST', 'occurred', [GUYANA], [COUNCIL], 'appealed to the UN Security Council', alt={'when': [DAY]},
            note='what is asked is not said, so there is no statement')
    a.event('CONSULT', 'scheduled', [COUNCIL], [], 'the UN Security Council, which was due to meet behind closed doors later on Friday',
            when=DAY, format='council', alt={'targets': [[GUYANA, VENEZUELA]], 'format': ['meeting']})
    a.statement('Venezuela', VENEZUELA, 'gave', 'firms drilling off its coast three months to leave', act='demand', to='oil firms',
            alt={'act': ['threat']}, note='an ultimatum')
    a.commitment('Venezuela', VENEZUELA, 'demand', 'three months to leave', toward=[FIRMS])
    a.event('REQUEST', 'occurred', [VENEZUELA], [FIRMS], 'gave firms drilling off its coast three months to leave',
            alt={'plover': ['THREATEN', 'COERCE']})
    a.figure(4000, 'troops', "strength of Guyana's defence force", '4,000-strong defence force', side='GUY')
    a.figure(3, 'months', 'time Venezuela gives oil firms to leave', 'three months', minor=True, side='VEN', alt={'side': [None]})

    a.at('Georgetown "will not cede a blade of grass", Attorney General Rohan Persaud told a crowd of several thousand on Thursday night. Should Venezuelan soldiers set foot in the territory, he said, Guyana would call in its partners, "and they are not few".')
    a.statement('Attorney General Rohan Persaud', PERSAUD, 'told', 'Georgetown "will not cede a blade of grass"', act='refusal',
            to='a crowd', date=THURSDAY)
    a.statement('he', PERSAUD, 'said',
            ['Should Venezuelan soldiers set foot in the territory', 'Guyana would call in its partners, "and they are not few"'],
            act='threat', to='a crowd', date=THURSDAY)
    a.commitment('Attorney General Rohan Persaud', PERSAUD, 'refusal', 'will not cede a blade of grass', toward=[VENEZUELA])
    a.commitment('he', PERSAUD, 'threat', 'Guyana would call in its partners', 'Should Venezuelan soldiers set foot in the territory',
            toward=[VENEZUELA])
    a.event('REJECT', 'occurred', [PERSAUD], [VENEZUELA], 'Georgetown "will not cede a blade of grass"', when=THURSDAY)
    a.event('THREATEN', 'occurred', [PERSAUD], [VENEZUELA], 'Guyana would call in its partners, "and they are not few"', when=THURSDAY)
    a.event('ASSAULT', 'hypothetical', [VENEZUELA], [GUYANA], 'Should Venezuelan soldiers set foot in the territory', place='Essequibo')
    a.event('REQUEST', 'hypothetical', [GUYANA], [Party('partners of Guyana')], 'Guyana would call in its partners', minor=True,
            alt={'plover': ['COOPERATE', 'MOBILIZE', 'AID']})
    a.figure(None, 'people', 'crowd that the attorney general spoke to', 'several thousand', approx=True, low=1000, high=10000, minor=True,
            side='GUY', alt={'side': [None]})


def _caracas(a: Article) -> None:
    a.at('Caracas insists it has no intention of invading. "Those who speak of war are the ones who want it," Communications Minister Yelitza Carmona wrote on X. She accused ExxonMobil of running Guyana\'s foreign policy and repeated her government\'s demand for direct talks, "without The Hague and without Washington".')
    a.statement('Caracas', VENEZUELA, 'insists', 'it has no intention of invading', act='denial', alt={'act': ['promise'], 'date': [DAY]})
    a.commitment('Caracas', VENEZUELA, 'refusal', 'has no intention of invading', toward=[GUYANA], minor=True, alt={'kind': ['promise']})
    a.event('ASSAULT', 'denied', [VENEZUELA], [GUYANA], 'Caracas insists it has no intention of invading')
    a.statement('Communications Minister Yelitza Carmona', CARMONA, 'wrote', '"Those who speak of war are the ones who want it,"',
            act='accusation', alt={'act': ['denial', 'claim'], 'date': [DAY]})
    a.event('ACCUSE', 'occurred', [CARMONA], [GUYANA], 'Those who speak of war are the ones who want it', minor=True,
            alt={'targets': [[]], 'when': [DAY]})
    a.statement('She', CARMONA, 'accused', "ExxonMobil of running Guyana's foreign policy", act='accusation', alt={'date': [DAY]})
    a.event('ACCUSE', 'occurred', [CARMONA], [EXXON], "She accused ExxonMobil of running Guyana's foreign policy", alt={'when': [DAY]})
    a.statement('She', CARMONA, 'repeated', 'direct talks, "without The Hague and without Washington"', act='demand', to='Guyana',
            alt={'date': [DAY]})
    a.commitment('She', CARMONA, 'demand', 'direct talks, "without The Hague and without Washington"', toward=[GUYANA])
    a.event('REQUEST', 'occurred', [CARMONA], [GUYANA], "repeated her government's demand for direct talks", alt={'when': [DAY]})

    a.at('President Nicolas Maduro was prepared to meet his Guyanese counterpart, Irfaan Ali, any day and anywhere in the Caribbean, she said. Ali has agreed in principle, according to an aide, on condition that the border itself is kept off the table.')
    a.statement('she', CARMONA, 'said',
            'President Nicolas Maduro was prepared to meet his Guyanese counterpart, Irfaan Ali, any day and anywhere in the Caribbean',
            act='proposal', alt={'act': ['promise', 'claim'], 'date': [DAY]})
    a.commitment('she', CARMONA, 'promise', 'meet his Guyanese counterpart, Irfaan Ali, any day and anywhere in the Caribbean',
            toward=[ALI], note='said by the minister of her president', alt={'by': [MADURO]})
    a.event('AGREE', 'occurred', [MADURO], [ALI], 'President Nicolas Maduro was prepared to meet his Guyanese counterpart', minor=True,
            alt={'plover': ['REQUEST'], 'when': [DAY]})
    a.event('CONSULT', 'hypothetical', [MADURO], [ALI], 'meet his Guyanese counterpart, Irfaan Ali, any day and anywhere in the Caribbean',
            format='meeting', place='the Caribbean', alt={'status': ['scheduled'], 'place': [None]})
    a.statement('an aide', Party('aide to Irfaan Ali (unnamed)', 'GUY'), 'according to',
            ['Ali has agreed in principle', 'on condition that the border itself is kept off the table'], act='promise',
            alt={'act': ['claim', 'support'], 'date': [DAY]})
    a.commitment(('Ali', 2), ALI, 'promise', 'agreed in principle', 'on condition that the border itself is kept off the table',
            polarity='if', toward=[MADURO], alt={'by': [{'name': 'aide to Irfaan Ali (unnamed)', 'side': 'GUY'}]}, note='agreed to meet')
    a.event('AGREE', 'occurred', [ALI], [MADURO], 'Ali has agreed in principle')


def _court_and_vote(a: Article) -> None:
    a.at('Venezuelans voted last Sunday in a referendum in which, the electoral council says, 95% backed the claim. Diplomats question its turnout figure of 10.4 million.')
    a.statement('the electoral council', Party('National Electoral Council of Venezuela', 'VEN'), 'says', '95% backed the claim')
    a.statement('Diplomats', Party('diplomats'), 'question', 'its turnout figure of 10.4 million', minor=True,
            alt={'act': ['denial', 'accusation']})
    a.figure(95, 'per cent', 'votes for the claim in the referendum', '95%', side='VEN', alt={'side': [None]})
    a.figure(10400000, 'people', 'turnout of the referendum as announced', '10.4 million', side='VEN', alt={'side': [None]})

    a.at("The International Court of Justice ordered Venezuela on December 1 to refrain from any action that would alter the status quo; a final ruling is at least a year away. Guyana has pledged to abide by it. Venezuela rejects the court's jurisdiction.")
    a.statement('The International Court of Justice', COURT, 'ordered', 'to refrain from any action that would alter the status quo',
            act='demand', to='Venezuela', date='2023-12-01')
    a.commitment('The International Court of Justice', COURT, 'demand', 'refrain from any action that would alter the status quo',
            toward=[VENEZUELA])
    a.event('REQUEST', 'occurred', [COURT], [VENEZUELA],
            'The International Court of Justice ordered Venezuela on December 1 to refrain from any action that would alter the status quo',
            when='2023-12-01', alt={'plover': ['COERCE']})
    a.statement('Guyana', GUYANA, 'pledged', 'to abide by it', act='promise')
    a.commitment('Guyana', GUYANA, 'promise', 'abide by it', toward=[COURT], alt={'toward': [[], [VENEZUELA]]})
    a.event('AGREE', 'occurred', [GUYANA], [COURT], 'Guyana has pledged to abide by it')
    a.statement(('Venezuela', 2), VENEZUELA, 'rejects', "the court's jurisdiction", act='refusal')
    a.commitment(('Venezuela', 2), VENEZUELA, 'refusal', "rejects the court's jurisdiction", toward=[COURT], minor=True)
    a.event('REJECT', 'ongoing', [VENEZUELA], [COURT], "Venezuela rejects the court's jurisdiction", alt={'status': ['occurred']})


def _others(a: Article) -> None:
    a.at('The U.S. military flew surveillance aircraft over Guyana on Thursday in what its embassy called routine operations. Brazil, fearing an incursion through its territory, has moved 20 armoured vehicles to Boa Vista, close to both borders, and its defence minister, Caio Antunes, said his country would not let its soil be used as a corridor by anybody.')
    a.statement('its embassy', Party('US embassy in Guyana', 'USA'), 'called', 'routine operations', minor=True,
            alt={'date': [THURSDAY, DAY], 'act': ['denial']})
    a.event('MOBILIZE', 'occurred', [USA], [VENEZUELA], 'The U.S. military flew surveillance aircraft over Guyana on Thursday',
            when=THURSDAY, place='Guyana', alt={'plover': ['COOPERATE', 'SUPPORT'], 'targets': [[], [GUYANA]]})
    a.statement('Brazil', BRAZIL, 'fearing', 'an incursion through its territory', act='expectation')
    a.event('ASSAULT', 'hypothetical', [VENEZUELA], [BRAZIL], 'an incursion through its territory', minor=True, place='Brazil',
            alt={'targets': [[GUYANA], [BRAZIL, GUYANA]]})
    a.event('MOBILIZE', 'occurred', [BRAZIL], [VENEZUELA], 'has moved 20 armoured vehicles to Boa Vista, close to both borders',
            place='Boa Vista', alt={'targets': [[]]})
    a.figure(20, 'vehicles', 'Brazilian armoured vehicles moved to the border', '20 armoured vehicles', side='BRA')
    a.statement('its defence minister, Caio Antunes', ANTUNES, 'said',
            'his country would not let its soil be used as a corridor by anybody', act='refusal', alt={'date': [DAY]})
    a.commitment('its defence minister, Caio Antunes', ANTUNES, 'refusal',
            'his country would not let its soil be used as a corridor by anybody', toward=[VENEZUELA], alt={'toward': [[]]})
    a.event('REJECT', 'occurred', [ANTUNES], [VENEZUELA], 'his country would not let its soil be used as a corridor by anybody',
            alt={'targets': [[]], 'when': [DAY]})

    a.at('"South America does not need a war," he added. Cuba has privately counselled Maduro against one, a Caribbean diplomat said.')
    a.statement('he', ANTUNES, 'added', '"South America does not need a war,"', alt={'act': ['demand', 'refusal'], 'date': [DAY]})
    a.statement('a Caribbean diplomat', DIPLOMAT, 'said', 'Cuba has privately counselled Maduro against one', minor=True,
            alt={'date': [DAY]}, note='outer frame of a nested attribution')
    a.statement('Cuba', CUBA, 'counselled', 'against one', act='demand', to='Nicolas Maduro', via={'name': DIPLOMAT.name, 'side': None},
            alt={'act': ['proposal']}, note="'one': a war")
    a.commitment('Cuba', CUBA, 'demand', 'counselled Maduro against one', toward=[MADURO], minor=True)
    a.event('REQUEST', 'occurred', [CUBA], [MADURO], 'Cuba has privately counselled Maduro against one', alt={'plover': ['CONSULT']})

    a.at('Brazil has offered to host talks, which the same diplomat said could open as early as next Thursday. Britain is to send a patrol ship, HMS Tamsin, before the end of the month.')
    a.statement('Brazil', BRAZIL, 'offered', 'to host talks', act='proposal', alt={'act': ['promise']})
    a.commitment('Brazil', BRAZIL, 'promise', 'host talks', toward=[GUYANA, VENEZUELA], alt={'toward': [[]]})
    a.event('AGREE', 'occurred', [BRAZIL], [GUYANA, VENEZUELA], 'Brazil has offered to host talks',
            alt={'plover': ['COOPERATE', 'SUPPORT', 'REQUEST'], 'targets': [[]]})
    a.statement('the same diplomat', DIPLOMAT, 'said', 'could open as early as next Thursday', act='expectation',
            alt={'act': ['claim'], 'date': [DAY]}, note="the content's subject, 'talks', stands before the cue")
    a.event('CONSULT', 'hypothetical', [GUYANA], [VENEZUELA], 'talks, which the same diplomat said could open as early as next Thursday',
            when=weekday('2023-12-14', 'Thursday'), place='Brazil', format='talks', alt={'status': ['scheduled'], 'place': [None]})
    a.event('MOBILIZE', 'scheduled', [BRITAIN], [VENEZUELA], 'Britain is to send a patrol ship, HMS Tamsin, before the end of the month',
            when='2023-12', place='Guyana',
            alt={'plover': ['SUPPORT', 'AID'], 'when': ['2023-12-08/2023-12-31', '2023-12-31', None], 'targets': [[], [GUYANA]], 'place': [None]})
