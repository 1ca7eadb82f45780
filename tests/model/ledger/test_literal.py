"""Phrases of many forms, about many crises, and the literal that each must come to."""

import pytest

from standoff.documents import read_text
from standoff.language import mark
from standoff.model.ledger.phrases import Drafts

PHRASES = [
    ("should Ghana continue its hostile line", "- GHA YIELD"),
    ("should Kenya and Uganda continue their hostile line", "- KEN YIELD"),
    ("if Ethiopia persists", "- ETH YIELD"),
    ("in case Burundi goes on with its policy of defiance", "- BDI YIELD"),
    ("unless Bolivia gets a satisfactory answer", "+ - YIELD BOL"),
    ("should Togolese troops massed on the Ghanaian border launch an attack", "+ TGO ASSAULT"),
    ("the African Union would give up any further enlargement", "- AU ACCESSION"),
    ("security guarantees against the expansion of NATO", "- NATO ACCESSION"),
    ("Kenya would hold off sanctions on Uganda", "- KEN SANCTION UGA"),
    ("Iran would close the strait of Hormuz", "+ IRN BLOCKADE"),
    ("if Tehran closes the strait", "+ IRN BLOCKADE"),
    ("Egypt would never attack the Ethiopian dam", "- EGY ASSAULT ETH"),
    ("an Ethiopian attack on Sudan", "+ ETH ASSAULT SDN"),
    ("no Eritrean troops will enter Tigray", "- ERI ASSAULT"),
    ("Turkey will not release the Greek crew", "- TUR RELEASE GRC"),
    ("Ankara frees the Greek sailors", "+ TUR RELEASE GRC"),
    ("the withdrawal of Moroccan troops from Algeria", "+ MAR WITHDRAW DZA"),
    ("Serbia pulls its troops back from Kosovo", "+ SRB WITHDRAW XKX"),
    ("Serbia would not withdraw its forces from Kosovo", "- SRB WITHDRAW XKX"),
    ("Kosovo refuses to join the European Union", "- EU ACCESSION XKX"),
    ("Georgia becomes a member of NATO", "+ NATO ACCESSION GEO"),
    ("the European Union would admit Albania as a member", "+ EU ACCESSION ALB"),
    ("ASEAN keeps its door open to Bhutan", "+ ASEAN ACCESSION BTN"),
    ("Bhutan will never join ASEAN", "- ASEAN ACCESSION BTN"),
    ("an end to the enlargement of the European Union", "- EU ACCESSION"),
    ("the African Union stops admitting new members such as Morocco", "- AU ACCESSION MAR"),
    ("if negotiations between Lebanon and Israel collapse", "- - TALKS"),
    ("unless the talks succeed", "+ - TALKS"),
    ("the talks in Muscat do not fail", "+ - TALKS"),
    ("if no talks are held and dialogue fails", "- - TALKS"),
    ("unless Pakistan accepts the demands of India", "+ PAK YIELD IND"),
    ("if Colombia rejects the ultimatum of Peru", "- COL YIELD PER"),
    ("Colombia agrees to the conditions", "+ COL YIELD"),
    ("Bolivia fails to meet the demands of Chile", "- BOL YIELD CHL"),
    ("Japan imposes sanctions on North Korea", "+ JPN SANCTION PRK"),
    ("sanctions against North Korea", "+ - SANCTION PRK"),
    ("Tokyo would lift sanctions on North Korea", "- JPN SANCTION PRK"),
    ("no sanctions on Cuba", "- - SANCTION CUB"),
    ("Mali will face sanctions", "+ - SANCTION MLI"),
    ("Mali will pay a high price", "+ - RESPONSE MLI"),
    ("Mali can expect reprisals", "+ - RESPONSE MLI"),
    ("an embargo on Venezuela backed by Brazil", "+ BRA SANCTION VEN"),
    ("Hungary breaks off diplomatic relations with Armenia", "+ HUN RUPTURE ARM"),
    ("a rupture of relations with Qatar", "+ - RUPTURE QAT"),
    ("Saudi Arabia cuts ties with Qatar", "+ SAU RUPTURE QAT"),
    ("China would respond militarily", "+ CHN FORCE"),
    ("military action by Kenya", "+ KEN FORCE"),
    ("Beijing would use military means", "+ CHN FORCE"),
    ("Rwanda will respond to any attack", "+ RWA RESPONSE"),
    ("grave consequences for any Rwandan attack", "+ - RESPONSE RWA"),
    ("France would send military aid to Chad", "+ FRA AID TCD"),
    ("additional assistance to Chad", "+ - AID TCD"),
    ("Norway reopens the border with Russia", "- NOR BLOCKADE RUS"),
    ("Algeria shuts the pipeline to Morocco", "+ DZA CUTOFF MAR"),
    ("Algeria would expel the Moroccan ambassador", "+ DZA EXPEL MAR"),
    ("Algeria would freeze Moroccan bank accounts", "+ DZA SANCTION MAR"),
    ("Moroccan officials could lose their visas", "+ - SANCTION MAR"),
    ("the opposition would call off the general strike", "- - PROTEST"),
    ("Algeria tore up the accord", "+ DZA =tear up"),
    ("if a flight was turned back", "+ - =turn back"),
    ("Algeria would vacate the hill", "+ DZA =leave"),
    ("Algeria would let others visit the camp", "+ DZA =admit"),
    ("Algeria would not shut the pipeline", "- DZA CUTOFF"),
    ("Ghana will deploy troops on the border of Togo", "+ GHA MOBILIZE TGO"),
    ("Togo halts the deployment of troops", "- TGO MOBILIZE"),
    ("reinforce its border posts", "+ - MOBILIZE"),
    ("Argentina invades the Falkland Islands", "+ ARG ASSAULT FLK"),
    ("the Argentine invasion of the Falklands", "+ ARG ASSAULT FLK"),
    ("if Peru were to invade Ecuador", "+ PER ASSAULT ECU"),
    ("tanks cross the border into Ecuador", "+ - ASSAULT ECU"),
    ("a further incursion into Nigeria", "+ - ASSAULT NGA"),
    ("Benin would stop its attacks on Nigeria", "- BEN ASSAULT NGA"),
    ("if Cambodia shells Thai villages", "+ KHM ASSAULT THA"),
    ("Thailand will hand over the prisoners to Cambodia", "+ THA RELEASE KHM"),
    ("Cyprus vetoes the accession of Turkey", "- - ACCESSION TUR"),
    ("Spain blocks the membership of Kosovo", "- - ACCESSION XKX"),
    ("the bloc is ready to expand to Ukraine", "+ - ACCESSION UKR"),
    ("Sudan will not share the waters of the river", "- SDN =share"),
    ("Azerbaijan opens the corridor to Armenia", "- AZE BLOCKADE ARM"),
    ("Yemen will free the hostages", "+ YEM RELEASE"),
    ("once the fishermen are back with their families", "+ - RELEASE"),
    ("Oman seizes a Yemeni freighter", "+ OMN DETAIN YEM"),
    ("the arrest of a Yemeni skipper by Oman", "+ OMN DETAIN YEM"),
    ("if Yemeni freighters are seized", "+ - DETAIN YEM"),
    ("nobody will be arrested", "- - DETAIN"),
    ("Kenya extradites the fugitive", "+ KEN EXTRADITE"),
    ("Kenya hands the rebel commander to Rwanda", "+ KEN EXTRADITE RWA"),
    ("Ghana puts the two pilots on trial", "+ GHA TRIAL"),
    ("Ghana would put off the trial", "- GHA TRIAL"),
    ("Ghana drops the charges against the crew", "- GHA TRIAL"),
    ("Togo would ban imports of fish from Benin", "+ TGO SANCTION BEN"),
    ("Tunisia ends its patrols near Malta", "- TUN MOBILIZE"),
    ("Tunisia would send two frigates to the gulf", "+ TUN MOBILIZE"),
    ("Libyan planes would no longer be given the use of the airspace", "+ - BLOCKADE"),
    ("if Libyan ports were closed", "+ LBY BLOCKADE"),
    ("Mali will compensate the villagers", "+ MLI PAY"),
    ("Laos signs nothing", "- LAO =sign"),
    ("the soldiers will stay at the river", "+ - =stay"),
]


@pytest.fixture(scope="module")
def literals():
    pages = [read_text(phrase + ".", name=f"p{n}") for n, (phrase, _) in enumerate(PHRASES)]
    found = {}
    for (phrase, _), marks in zip(PHRASES, mark(pages), strict=True):
        drafts = Drafts(marks)
        drafts.add(0, len(phrase))
        found[phrase] = drafts.literals()[0]
    return found


@pytest.mark.parametrize(("phrase", "said"), PHRASES, ids=[phrase for phrase, _ in PHRASES])
def test_phrase_comes_to_its_literal(literals, phrase, said):
    literal = literals[phrase]
    sign = "+" if literal.positive else "-"
    assert " ".join([sign, literal.owner or "-", literal.deed, *sorted(literal.targets)]) == said


def test_forms_of_one_deed_fit_each_other(literals):
    one, other = literals["Argentina invades the Falkland Islands"], literals["the Argentine invasion of the Falklands"]
    assert one.same_deed(other)
    assert not one.same_deed(literals["if Peru were to invade Ecuador"])


def test_what_is_unsaid_stands_for_anything(literals):
    assert literals["sanctions against North Korea"].fits(literals["Japan imposes sanctions on North Korea"])
    assert not literals["sanctions against North Korea"].fits(literals["no sanctions on Cuba"])


def test_denied_twice_is_itself(literals):
    for literal in literals.values():
        assert literal.denied().denied() == literal
        assert literal.denied().same_deed(literal)


def test_what_is_answered_is_found():
    marks = next(iter(mark([read_text("Rwanda will respond to any attack.", name="p")])))
    drafts = Drafts(marks)
    assert drafts.add(0, 33).answered.text == "any attack"


THINGS = [
    ("Chad closes the strait", "the waterway will be shut", True),
    ("Chad closes the strait", "Chad would seal its northern border", False),
    ("Chad closes the strait", "in the event of a closure", True),
    ("Chad cuts off the gas", "the valve is turned off", True),
    ("Chad would stop the supply of electricity", "if power is cut", True),
    ("Chad would stop the supply of electricity", "Chad cuts off the gas", False),
    ("Mali settles the debt", "if Mali paid", True),
    ("Chad ends its flights over the lake", "the flights over the lake would continue", True),
    ("Chad lays a hand on a ship", "Chad releases the ship", False),
    ("Chad expels the envoy", "Chad imposes sanctions", False),
    ("Chad cuts its cotton quota by a third", "Chad would not lower the quota", True),
    ("Chad cuts its cotton quota by a third", "Chad reduces the garrison", False),
    ("Chad signs the treaty", "if N'Djamena signs", True),
    ("the count is refused", "the count can begin", True),
    ("Chad blocks the crossing at Kousseri", "Chad closes the bridge at Kousseri", True),
    ("Mali will buy any cotton that Chadian tariffs might keep out", "Chad sanctions Mali", False),
]


@pytest.mark.parametrize(("one", "other", "same"), THINGS, ids=[f"{one} / {other}" for one, other, _ in THINGS])
def test_what_it_is_done_to_tells_one_deed_from_another(one, other, same):
    found = []
    for phrase in (one, other):
        (marks,) = mark([read_text(phrase[0].upper() + phrase[1:] + ".", name="a")])
        drafts = Drafts(marks)
        drafts.add(0, len(phrase))
        found += drafts.literals()
    assert found[0].same_deed(found[1]) is same
