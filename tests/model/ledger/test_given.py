"""On what a commitment hangs where its sentence leads back, sets it off by its subject, or names it in other words."""

import pytest

from standoff.analysis import Pages
from standoff.documents import read_text
from standoff.model.ledger import ledger
from standoff.model.ledger.given import Back, leads_back
from standoff.model.ledger.speakers import naming, office_of, placed, spoken_for
from standoff.schema import (
    Act,
    Commitment,
    CommitmentKind,
    Event,
    Mode,
    Party,
    Plover,
    Polarity,
    Span,
    Statement,
    Status,
)  # fmt: skip


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("if that happens", Back.HAPPENS),
        ("in that event", Back.HAPPENS),
        ("Were Lusaka to do so", Back.HAPPENS),
        ("should it do so", Back.HAPPENS),
        ("if so", Back.HAPPENS),
        ("If it does not", Back.NOT),
        ("if the minister did not", Back.NOT),
        ("if not", Back.OTHERWISE),
        ("Otherwise", Back.OTHERWISE),
        ("failing that", Back.OTHERWISE),
        ("If they are not", Back.NOT),
        ("if the pilots are not free", None),
        ("Should it be carried out", Back.CARRIED_OUT),
        ("if the threat is carried out", Back.CARRIED_OUT),
        ("if it happened again", Back.AGAIN),
        ("if it does not pay the bill", None),
        ("if Chad closes the port", None),
        ("if Mali does the work", None),
    ],
)
def test_which_conditions_lead_back(words, how):
    assert leads_back(Span(0, len(words), words)) == how


class Story:
    """Items by hand on a text: ``say`` and ``tell`` each, then ask for the conditions of the ledger's entries."""

    def __init__(self, text):
        self.document = read_text(text, name="one", date="2031-03-03")
        self.items = []

    def at(self, part):
        start = self.document.text.index(part)
        return self.document.span(start, start + len(part))

    def say(self, by, kind, words, given=None, polarity=Polarity.IF):
        self.items.append(
            Commitment(
                doc="one",
                by=Party(name=by, side=by),
                kind=CommitmentKind(kind),
                action=self.at(words),
                condition=self.at(given) if given else None,
                polarity=polarity if given else None,
            )
        )
        return self

    def tell(self, by, act, words):
        source, content = Party(name=by, side=by), (self.at(words),)
        self.items.append(Statement(doc="one", source=source, content=content, mode=Mode.INDIRECT, act=act))

    def given(self, by, words):
        """The deeds on which an entry hangs: owner, deed, whether it is to be done."""
        made = ledger(Pages([self.document], self.items))
        (entry,) = [e for e in made.words if e.by == by and words in e.text]
        told = [(made.option(c.requirement.option), c.requirement.positive) for c in entry.conditions]
        return [(option.owner, option.literal.deed, positive) for option, positive in told]


@pytest.mark.slow
def test_in_that_case_is_the_condition_where_the_same_speaks_on():
    story = Story(
        "Chad will close the port if Niger seizes the ferry. In that case, it said, Chad would expel the envoy."
    )
    story.say("TCD", "threat", "close the port", "if Niger seizes the ferry")
    story.say("TCD", "threat", "expel the envoy")
    assert story.given("TCD", "expel") == story.given("TCD", "close") == [("NER", "=seize", True)]


@pytest.mark.slow
def test_in_that_case_is_the_threat_where_another_answers():
    story = Story(
        "Chad will close the port if Niger seizes the ferry. In that case, Niger said, it would expel the envoy."
    )
    story.say("TCD", "threat", "close the port", "if Niger seizes the ferry")
    story.say("NER", "threat", "expel the envoy")
    assert story.given("NER", "expel") == [("TCD", "BLOCKADE", True)]


@pytest.mark.slow
@pytest.mark.parametrize("opener", ["Otherwise", "If not", "If it does not"])
def test_otherwise_is_the_opposite_of_what_was_asked(opener):
    story = Story(f"Chad demanded that Niger pay the bill. {opener}, Chad will close the port.")
    story.say("TCD", "demand", "Niger pay the bill")
    story.say("TCD", "threat", "close the port", opener if opener == "If it does not" else None)
    assert story.given("TCD", "close") == [("NER", "PAY", False)]


@pytest.mark.slow
def test_otherwise_turns_a_condition_round_once():
    story = Story("Chad will open the port if Niger pays the bill. If it does not, the envoy will be expelled.")
    story.say("TCD", "promise", "open the port", "if Niger pays the bill")
    story.say("TCD", "threat", "the envoy will be expelled", "If it does not")
    assert story.given("TCD", "expelled") == [("NER", "PAY", False)]


@pytest.mark.slow
def test_a_threat_that_is_carried_out_is_what_another_threatened():
    story = Story(
        "Chad will close the port. Niger would pay nothing, it said, and called the threat illegal. "
        "Should it be carried out, Niger would expel the envoy."
    )
    story.say("TCD", "threat", "close the port").say("NER", "refusal", "would pay nothing")
    story.say("NER", "threat", "expel the envoy", "Should it be carried out")
    assert story.given("NER", "expel") == [("TCD", "BLOCKADE", True)]


@pytest.mark.slow
def test_what_happens_again_is_what_somebody_was_accused_of():
    story = Story("Niger accused Chad of shelling the ferry. If it happened again, Niger would expel the envoy.")
    story.tell("NER", Act.ACCUSATION, "Chad of shelling the ferry")
    story.say("NER", "threat", "expel the envoy", "If it happened again")
    assert story.given("NER", "expel") == [("TCD", "ASSAULT", True)]


@pytest.mark.slow
def test_a_condition_hangs_on_its_verb_over_what_is_told_between():
    story = Story("Niger would not leave the hill, which it took on Monday, until Chad handed over the gunmen.")
    story.say("NER", "refusal", "would not leave the hill")
    assert story.given("NER", "leave") == [("TCD", "EXTRADITE", False)]


@pytest.mark.slow
def test_a_subject_that_is_answered_is_the_condition():
    story = Story("Any closure of the port would be met with sanctions, Niger said.")
    story.say("NER", "threat", "Any closure of the port would be met with sanctions")
    ((_, deed, positive),) = story.given("NER", "sanctions")
    assert (deed, positive) == ("BLOCKADE", True)


@pytest.mark.slow
def test_of_two_conditions_the_one_behind_the_action_is_its_own():
    story = Story("Niger will cut off the gas if the port is shut, and will pay the bill if Chad releases the pilots.")
    story.say("NER", "promise", "pay the bill", "if the port is shut")
    assert story.given("NER", "pay") == [("TCD", "RELEASE", True)]


@pytest.mark.slow
def test_whose_ship_is_seized_does_not_seize_it():
    story = Story("Niger will close the port if Chadian trawlers are seized, a minister said.")
    story.say("NER", "threat", "close the port", "if Chadian trawlers are seized")
    ((owner, deed, _),) = story.given("NER", "close")
    assert deed == "DETAIN"
    assert owner != "TCD"


def test_only_an_office_holder_speaks_for_whom_his_words_announce():
    text = "Defence Minister Paul Agyei spoke. Ms Larbi, the fisheries minister, agreed; Ruth Oduro, an analyst, did."
    assert office_of("Paul Agyei", text) == "defence_minister"
    assert office_of("Efua Larbi", text) == "minister"
    assert office_of("Ruth Oduro", text) is None


def test_who_announces_the_deeds_of_two_speaks_for_neither():
    votes = [("Paul Agyei", "TCD"), ("Paul Agyei", "TCD"), ("Ruth Oduro", "TCD"), ("Ruth Oduro", "NER")]
    assert spoken_for(votes) == {"Paul Agyei": "TCD", "Agyei": "TCD"}


def place(text, name, known=None):
    return placed({name: [naming(text, [Party(name=n) for n in (name, *(known or {}))])]}, known or {})


def test_a_minister_whom_no_article_places_is_of_the_state_it_is_about():
    text = "Chad votes. Justice Minister Paul Agyei spoke in Chad. Will Chad listen? Niger looked on."
    assert place(text, "Paul Agyei") == {"Paul Agyei": "TCD", "Agyei": "TCD"}
    assert place(text + " Niger waited.", "Paul Agyei") == {}
    assert place(text + " The deputy speaker of the Lakes Forum spoke.", "Lakes Forum") == {}


def test_a_president_is_not_of_the_state_whose_president_is_another():
    text = "President Amina Abakar of Chad and President Paul Agyei met. Chad waited; Chad and Niger had quarrelled."
    assert place(text, "Paul Agyei", {"Amina Abakar": "TCD"})["Paul Agyei"] == "NER"


@pytest.mark.slow
def test_a_denial_that_no_commitment_tells_is_a_word():
    story = Story("Chad denied that it was short of money.")
    story.tell("TCD", Act.DENIAL, "it was short of money")
    (word,) = ledger(Pages([story.document], story.items)).words
    assert (word.kind.value, word.by, word.action.positive) == ("denial", "TCD", False)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("said", "asked"),
    [("Niger must never join the league", [("demand", "TCD", False)]), ("it will not join the league", [])],
)
def test_a_refusal_in_words_asks_others_where_it_says_what_must_not_be(said, asked):
    story = Story(f"Chad said that {said}.")
    story.tell("TCD", Act.REFUSAL, said)
    words = ledger(Pages([story.document], story.items)).words
    assert [(word.kind.value, word.by, word.action.positive) for word in words] == asked


@pytest.mark.slow
def test_what_was_told_by_another_is_denied_itself():
    story = Story("Chad rejected an accusation by Niger that Chadian helicopters had shelled the clinic.")
    story.tell("TCD", Act.DENIAL, "an accusation by Niger that Chadian helicopters had shelled the clinic")
    made = ledger(Pages([story.document], story.items))
    (word,) = made.words
    assert made.option(word.action.option).literal.deed == "ASSAULT"
    assert not word.action.positive


@pytest.mark.slow
def test_the_army_of_who_speaks_is_his_own():
    story = Story("Kenya proposed a truce. South Sudan's president said the army would shell the hill if it was held.")
    story.say("SSD", "threat", "the army would shell the hill")
    (word,) = ledger(Pages([story.document], story.items)).words
    assert word.action.option.startswith("ssd-")


@pytest.mark.slow
@pytest.mark.parametrize(("mouth", "by"), [("Her office", "TCD"), ("The ministry", "TCD"), ("Her ministers", None)])
def test_an_office_speaks_for_who_was_named_last(mouth, by):
    story = Story(
        f"President Amina Abakar of Chad met Ghana's envoy. Ms Abakar smiled. {mouth} said the port would shut."
    )
    story.items.append(
        Event(
            doc="one",
            plover=Plover.CONSULT,
            status=Status.OCCURRED,
            sources=(Party(name="Amina Abakar", side="TCD", span=story.at("President Amina Abakar of Chad")),),
            targets=(),
            evidence=story.at("met Ghana's envoy"),
        )
    )
    story.items.append(
        Commitment(
            doc="one",
            by=Party(name=mouth.lower(), span=story.at(mouth)),
            kind=CommitmentKind.THREAT,
            action=story.at("the port would shut"),
        )
    )
    (word,) = ledger(Pages([story.document], story.items)).words
    assert word.by == by


@pytest.mark.slow
def test_of_two_who_speak_as_one_each_has_the_word():
    story = Story("France and Germany will recall the envoys.")
    story.items.append(
        Commitment(
            doc="one",
            by=Party(name="France and Germany"),
            kind=CommitmentKind.THREAT,
            action=story.at("recall the envoys"),
        )
    )
    assert {word.by for word in ledger(Pages([story.document], story.items)).words} == {"FRA", "DEU"}
