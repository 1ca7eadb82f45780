from standoff.documents.english import other_language

ENGLISH = "The minister said that the talks would go on for as long as it took, and that he was ready to travel. " * 3
FRENCH = "Le ministre a déclaré que les pourparlers reprendraient lundi à Genève si les deux parties le voulaient. " * 4
RUSSIAN = "Министр заявил, что переговоры продолжатся в понедельник, если обе стороны будут к этому готовы. " * 4


def test_languages():
    assert other_language(ENGLISH) is None
    assert other_language(FRENCH) == "fr"
    assert other_language(RUSSIAN) == "ru"


def test_short_texts_are_not_judged():
    assert other_language("Le ministre refuse") is None


def test_headlines_and_names_stay():
    assert other_language("Kyiv Moscow Minsk Vienna Geneva talks 2022 " * 4) is None
