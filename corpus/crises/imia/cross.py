"""What the articles on Imia share, and where they disagree."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "imia_translated:mayor", "imia_chronology:mayor")
    c.relate("same_event", "imia_translated:journalists", "imia_chronology:journalists")
    c.relate("same_event", "imia_translated:navy_flag", "imia_chronology:navy_flag")
    c.relate("same_event", "imia_chronology:nine_landed", "imia_translated:navy_flag", strength="part")
    c.relate("same_event", "imia_translated:tugs", "imia_chronology:tugs")
    c.relate("same_event", "imia_translated:tug", "imia_chronology:tug")
    c.relate("same_event", "imia_translated:demand", "imia_chronology:demand")
    c.relate("same_event", "imia_translated:withdrawal", "imia_chronology:withdrawal")
    c.relate("same_event", "imia_translated:taken_away", "imia_chronology:cleared")
    c.relate("same_event", "imia_translated:agreement_1932", "imia_chronology:protocol")
    c.relate("same_event", "imia_translated:fleets", "imia_chronology:fleets")
    c.relate("same_statement", "imia_translated:note", "imia_chronology:note")
    c.relate("same_statement", "imia_translated:note_c", "imia_chronology:note_c")
    c.relate("same_statement", "imia_translated:refused_tugs", "imia_chronology:declined_help")
    c.relate("same_statement", "imia_translated:refused_tugs_c", "imia_chronology:declined_help_c")
    c.relate("same_statement", "imia_translated:turkish_waters", "imia_chronology:turkish_waters")
    c.relate("same_statement", "imia_translated:nine_s", "imia_chronology:nine_s", strength="same_position")
    c.relate("same_statement", "imia_translated:ciller", "imia_chronology:ciller", strength="same_position")
    c.relate("same_statement", "imia_translated:ciller_c", "imia_chronology:ciller_c", strength="same_position")
    c.relate("same_statement", "imia_translated:nothing", "imia_translated:no_discussion", "imia_chronology:simitis", strength="same_position")
    c.relate("same_statement", "imia_translated:nothing_c", "imia_translated:no_discussion_c", "imia_chronology:simitis_c", strength="same_position")
    c.relate("same_statement", "imia_translated:treaties", "imia_chronology:cites_protocol", strength="same_position")
    c.relate("same_statement", "imia_translated:flag_stays", "imia_chronology:not_the_flag", strength="same_position")
    c.relate("contradiction", "imia_translated:mayor", "imia_chronology:mayor", strength="hard", note="date: Thursday the 25th, or the 26th")
    c.relate("contradiction", "imia_translated:forty", "imia_chronology:twentyfive", strength="hard", note="figure: the Turkish side has forty men landing, or up to 25")
    c.relate("contradiction", "imia_translated:forty", "imia_chronology:nine", strength="hard", note="figure: forty men landed, or nine")
    c.relate("contradiction", "imia_translated:nine", "imia_chronology:twentyfive", strength="hard", note="figure: nine men landed, or up to 25")
    c.relate("contradiction", "imia_translated:forty_s", "imia_chronology:twentyfive_s", strength="hard", note="figure: the Turkish side has forty men landing, or up to 25")
    c.relate("contradiction", "imia_translated:nine_s", "imia_chronology:twentyfive_s", strength="hard", note="figure: nine men landed, or up to 25")
    c.relate("contradiction", "imia_translated:forty_s", "imia_chronology:nine_s", strength="hard", note="figure: forty men landed, or nine")
    c.relate("contradiction", "imia_translated:treaties", "imia_chronology:bodrum_register", strength="hard", note="denial: whose the rocks are")
    c.relate("contradiction", "imia_translated:agreement_1932", "imia_chronology:never_ratified", strength="soft", note="framing: an agreement, or one never ratified")
    c.relate("contradiction", "imia_translated:treaties", "imia_chronology:never_ratified_s", strength="soft", note="framing: an agreement that gives sovereignty, or one never ratified")
    c.relate("update", "imia_translated:warships", "imia_chronology:warships", note="eleven on 29 January, twenty or so on the night of the 30th")
    c.relate("update", "imia_translated:away", "imia_chronology:away", note="the formula is carried out")
    c.relate("update", "imia_translated:formula_sought", "imia_chronology:agreement", note="the formula is agreed")
    c.relate("update", "imia_translated:not_first", "imia_chronology:offer")
    c.relate("update", "imia_translated:not_first_c", "imia_chronology:withdraw_them")
