"""What the articles on Honduras share, and where they disagree."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "honduras_joint:signed", "honduras_wire:signed")
    c.relate("same_event", "honduras_liveblog:coup", "honduras_wire:coup", strength="part")
    c.relate("same_event", "honduras_liveblog:refuge", "honduras_wire:refuge")
    c.relate("same_event", "honduras_liveblog:us_aid", "honduras_joint:sanctions", strength="part")
    c.relate("same_event", "honduras_liveblog:eu_amb", "honduras_joint:sanctions", strength="part")
    c.relate("same_event", "honduras_joint:return", "honduras_joint:restored", "honduras_wire:restored")
    c.relate("same_event", "honduras_wire:aid_some_30", "honduras_joint:let_flow_again", strength="part")
    c.relate("same_event", "honduras_wire:eu_amb", "honduras_joint:lift_sanctions", strength="part")
    c.relate("same_statement", "honduras_liveblog:us_no_recognition", "honduras_joint:shannon", strength="same_position", note="no recognition of the election as things stand")
    c.relate("same_statement", "honduras_liveblog:c_honour_result_29", "honduras_joint:shannon_c", strength="same_position", note="no recognition of the election as things stand")
    c.relate("contradiction", "honduras_joint:sessions", "honduras_wire:sessions", strength="hard", note="figure: twenty-four meetings, or nineteen")
    c.relate("contradiction", "honduras_joint:s_abide_answer_tell", "honduras_wire:null", strength="soft", note="retraction: the parties pledge to accept, Zelaya declares it null a week later")
    c.relate("contradiction", "honduras_joint:accept", "honduras_wire:c_declared_null", strength="soft", note="retraction: the parties pledge to accept, Zelaya declares it null a week later")
    c.relate("update", "honduras_liveblog:ready", "honduras_joint:signed", note="a conversation offered, then an accord signed")
    c.relate("update", "honduras_liveblog:conversation", "honduras_joint:two_delegations_sat", note="a conversation offered, then meetings held")
    c.relate("update", "honduras_liveblog:dialogue_basis_san", "honduras_joint:two_delegations_sat", note="a dialogue called for, then meetings held")
    c.relate("update", "honduras_liveblog:us_no_recognition", "honduras_joint:shannon", "honduras_wire:us_step", note="the American position moves with the accord and the vote")
    c.relate("update", "honduras_liveblog:eu_amb", "honduras_wire:eu_amb", note="withheld, then their return to be examined")
    c.relate("update", "honduras_joint:unity_event", "honduras_wire:broken", note="the unity government was never formed with both sides")
    c.relate("update", "honduras_joint:promise_abide_answer", "honduras_wire:null_e", note="pledged to accept, then declared null")
    c.relate("update", "honduras_joint:congress", "honduras_wire:session", note="Congress convenes for 2 December")
    c.relate("update", "honduras_joint:send_people_watch", "honduras_wire:united_nations_sent", note="observers asked for, none sent")
