"""What words tell, and what passages mean."""

from standoff.reconcile.comparing.meaning import likeness, meaning
from standoff.reconcile.comparing.words import content_words, rarity, worth


def test_words_of_every_article_tell_less_than_words_of_none():
    common, rare = rarity(*content_words("minister")), rarity(*content_words("zeppelin"))
    assert common < 0.2
    assert rare == 1.0


def test_the_same_in_other_words_is_nearer_than_something_else():
    withdraw = meaning("withdraw its soldiers from the frontier")
    assert likeness(withdraw, meaning("pull troops back from the border")) > 0.35
    assert likeness(withdraw, meaning("the price of tomatoes rose at the market")) < 0.25


def test_a_passage_is_like_itself_and_nothing_is_like_no_words():
    assert abs(likeness(meaning("close the strait"), meaning("close the strait")) - 1) < 0.05
    assert meaning("") == b""
    assert likeness(b"", meaning("close the strait")) == 0


def test_what_words_count_together_does_not_depend_on_their_order():
    words = sorted(content_words("the minister said talks on the border and a ceasefire with troops were near an end"))
    sums = {sum(map(worth, words[n:] + words[:n])) for n in range(len(words))}
    assert len(sums) == 1
    assert len({worth(word) for word in words}) > 3
