"""What the articles on the Bronze Soldier share, and where they disagree."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    w, o, e = "bronze_wire:", "bronze_oped:", "bronze_explainer:"
    c.relate("same_event", w + "stabbed", o + "stabbed", e + "stabbed")
    c.relate("same_event", w + "riot", o + "riot", e + "riot", strength="part")
    c.relate("same_event", w + "swamp", e + "swamp", strength="part")
    c.relate("same_event", w + "siege", o + "siege", e + "siege")
    c.relate("same_event", o + "bank", e + "bank")
    c.relate("same_event", w + "freight", e + "freight")
    c.relate("same_event", o + "expert", e + "expert")
    c.relate("same_event", w + "paet_accuse_event", e + "paet_accuse_event", strength="part", note="the wire speaks of what he has said, the explainer dates it 1 May")
    c.relate("same_statement", w + "paet_accuses", e + "paet_accuses", strength="same_utterance")
    c.relate("same_statement", w + "kremlin_denies", o + "counsellor_denies", e + "peskov", strength="same_position")
    c.relate("same_statement", w + "no_return", e + "no_return", strength="same_position")
    c.relate("contradiction", w + "detained", o + "detained", e + "detained", strength="hard", note="about 1,000, not fewer than 1,200, about 1,100")
    c.relate("contradiction", w + "hurt", o + "hurt", strength="hard", note="153 against 156 hurt")
    c.relate("contradiction", o + "bank_hours", e + "bank_hours", strength="soft", note="upwards of an hour; an hour and a half and then two")
    c.relate("contradiction", o + "embargo_denied", e + "railway_refuses", strength="soft", note="repairs, or a refusal to carry")
    c.relate("update", w + "siege_until", o + "tents", note="the tents were folded when the ambassador left")
    c.relate("update", w + "summit", e + "summit")
    c.relate("update", w + "paet_accuses", e + "no_evidence", note="the government is more careful three weeks on")
