"""What the three reports on the oil quarrel and Heglig have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "heglig_daily:illegal", "heglig_briefing:illegal")
    c.relate("same_event", "heglig_daily:overran", "heglig_briefing:occupation")
    c.relate("update", "heglig_daily:no_return", "heglig_briefing:security_first", note="from no talks before a withdrawal to talks with security first")
    c.relate("update", "heglig_daily:kiir_no", "heglig_briefing:kiir_yes", note="Kiir first refuses, then orders the withdrawal")
    c.relate("update", "heglig_daily:ready_if", "heglig_briefing:leaving", note="the conditions have gone")
    c.relate("update", "heglig_wire:resume", "heglig_briefing:talks", note="another return to the talks under Mbeki")
    c.relate("same_statement", "heglig_daily:no_talks", "heglig_briefing:bashir_no", strength="same_position")
    c.relate("contradiction", "heglig_daily:no_talks", "heglig_briefing:security_first", strength="soft", note="public refusal against private readiness")
