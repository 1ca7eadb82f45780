"""What the articles on the Taiwan Strait in August 2022 share, and where they disagree. w: wire, p: post, b: brief."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis

NAMES = {"w": "taiwan_2022_wire", "p": "taiwan_2022_post", "b": "taiwan_2022_brief"}
SAME = [
    "w:e_fired p:e_fired b:e_fired", "w:e_visit p:e_trip", "w:e_zone p:e_zone b:e_zone", "w:e_irrational p:e_says_blockade", "w:e_protest b:e_protest", "w:e_drills p:e_drills b:e_drill",
    "w:e_hayashi p:e_hayashi b:e_hayashi", "w:e_calledoff b:e_calledoff", "w:e_blamed p:e_offence", "w:e_g7 p:e_g7", "w:e_minuteman p:e_shelved", "p:e_minuteman b:e_minuteman", "p:e_transit b:e_sail",
    "w:e_citrus b:e_citrus", "p:e_three b:e_three", "p:e_notalks b:e_notalks", "w:e_blockade p:e_blockade", "p:e_five b:e_five",
]
PART = [
    "w:e_zone p:e_fired", "w:e_zone b:e_fired", "p:e_zone w:e_fired", "p:e_zone b:e_fired", "b:e_zone w:e_fired", "b:e_zone p:e_fired", "p:e_over w:e_fired", "p:e_over b:e_fired",
]
UTTERANCE = ["w:s_g7 p:s_g7", "w:c_g7 p:c_g7"]
POSITION = [
    "w:s_irrational p:s_blockade", "w:s_blamed p:s_offence", "w:s_eleven p:s_eleven", "w:s_eleven b:s_counts", "p:s_eleven b:s_counts", "w:s_nine b:s_counts", "w:s_nine p:s_four", "p:s_four b:s_counts", "w:s_zone p:s_regards", "p:s_transit b:s_sail", "p:c_transit b:c_sail", "p:c_minuteman b:c_minuteman",
    "w:s_tsai b:s_neither", "w:c_provoke b:c_provoke",
]
HARD = [
    ("w:e_blockade p:e_noblockade", "denial: whether it is a blockade"), ("w:s_irrational p:s_noblockade", "denial: whether it is a blockade"),
    ("w:e_zone p:e_nozone", "denial: whether there is such a zone"), ("p:e_nozone b:e_zone", "denial: whether there is such a zone"), ("w:s_zone p:s_nozone", "denial: whether there is such a zone"), ("w:s_zone p:s_boundary", "denial: whether there is such a zone"),
    ("w:s_nine p:s_eleven", "figure: nine or 11 missiles"), ("w:s_eleven p:s_four", "figure: 11 or nine missiles"), ("w:s_eleven b:s_16", "figure: 11 or 16 missiles"), ("w:s_nine b:s_16", "figure: nine or 16 missiles"), ("p:s_eleven b:s_16", "figure: 11 or 16 missiles"), ("p:s_four b:s_16", "figure: nine or 16 missiles"),
    ("w:f_eleven p:f_nine", "figure: 11 or nine missiles"), ("w:f_eleven b:f_nine", "figure: 11 or nine missiles"), ("w:f_nine p:f_eleven", "figure: nine or 11 missiles"), ("w:f_nine b:f_eleven", "figure: nine or 11 missiles"),
    ("p:f_nine b:f_eleven", "figure: nine or 11 missiles"), ("p:f_eleven b:f_nine", "figure: 11 or nine missiles"), ("w:f_nine b:f_16", "figure: nine or 16 missiles"), ("w:f_eleven b:f_16", "figure: 11 or 16 missiles"),
    ("p:f_nine b:f_16", "figure: nine or 16 missiles"), ("p:f_eleven b:f_16", "figure: 11 or 16 missiles"),
]
SOFT: list[tuple[str, str]] = []
UPDATE = [
    ("w:e_minuteman p:e_minuteman", "put off, then to be held in the near future"), ("w:e_minuteman b:e_minuteman", "put off, then to be held within days"), ("p:e_shelved b:e_minuteman", "put off, then to be held within days"), ("w:s_carrier b:s_minuteman", "put off, then to be held within days"),
    ("w:e_pass p:e_transit", "if the drills are extended, then in any case"), ("w:e_pass b:e_sail", "if the drills are extended, then in any case"), ("w:s_pass p:s_transit", "if the drills are extended, then in any case"), ("w:s_pass b:s_sail", "if the drills are extended, then in any case"),
    ("w:c_pass p:c_transit", "if the drills are extended, then in any case"), ("w:c_pass b:c_sail", "if the drills are extended, then in any case"),
    ("w:e_extend b:e_fresh", "a condition, then done"), ("w:e_drills b:e_fresh", "until Sunday, then extended"), ("w:e_drills b:e_completed", "announced until 7 August, over on the 10th"), ("p:e_drills b:e_completed", "going on, then over"),
    ("p:e_finish b:e_toend", "due on Sunday, not kept"), ("p:e_finish b:e_fresh", "due on Sunday, then extended"), ("p:e_finish b:e_completed", "due on Sunday, over on Wednesday"), ("w:s_announced b:s_fresh", "until Sunday, then extended"), ("w:s_announced b:s_completed", "announced until 7 August, over on the 10th"),
    ("p:e_end b:e_completed", "demanded, then announced"), ("p:e_habit b:e_patrols", "expected, then announced"), ("p:s_habit b:s_patrols", "expected, then announced"),
]


def relate(c: Crisis) -> None:
    def names(keys: str) -> list[str]:
        return [NAMES[key.split(":")[0]] + ":" + key.split(":")[1] for key in keys.split()]

    for kind, strength, table in (("same_event", "identical", SAME), ("same_event", "part", PART), ("same_statement", "same_utterance", UTTERANCE), ("same_statement", "same_position", POSITION)):
        for keys in table:
            c.relate(kind, *names(keys), strength=strength)
    for strength, pairs in (("hard", HARD), ("soft", SOFT)):
        for keys, note in pairs:
            c.relate("contradiction", *names(keys), strength=strength, note=note)
    for keys, note in UPDATE:
        c.relate("update", *names(keys), note=note)
