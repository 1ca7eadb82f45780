"""What the three reports on the oil quarrel and Heglig have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "heglig_daily:illegal", "heglig_briefing:illegal")
    c.relate("same_event", "heglig_daily:overran", "heglig_briefing:occupation")
    c.relate("same_event", "heglig_daily:leave", "heglig_briefing:forces_leave_heglig")
    c.relate("same_event", "heglig_daily:return_addis_ababa", "heglig_briefing:won_t_negotiate")
    c.relate("same_statement", "heglig_daily:s_occupation_unlawful", "heglig_briefing:s_occupation_illegal")
    c.relate("same_statement", "heglig_daily:s_no_seat_table", "heglig_daily:no_talks", "heglig_briefing:bashir_no", strength="same_position")
    c.relate("same_statement", "heglig_daily:c_no_seat_table", "heglig_daily:no_return", "heglig_briefing:c_negotiate_full_stop", strength="same_position")
    c.relate("contradiction", "heglig_daily:no_talks", "heglig_briefing:s_come_if_security", strength="soft", note="framing: public refusal against private readiness")
    c.relate("update", "heglig_daily:no_return", "heglig_briefing:security_first", note="from no talks before a withdrawal to talks with security first")
    c.relate("update", "heglig_daily:kiir_no", "heglig_briefing:kiir_yes", note="Kiir first refuses, then orders the withdrawal")
    c.relate("update", "heglig_daily:kiir_order", "heglig_briefing:leaving", note="Kiir first refuses, then orders the withdrawal")
    c.relate("update", "heglig_daily:c_refused_telephone_order", "heglig_briefing:c_forces_leave_heglig", note="Kiir first refuses, then orders the withdrawal")
    c.relate("update", "heglig_daily:ready", "heglig_briefing:leaving", note="the conditions have gone")
    c.relate("update", "heglig_daily:ready_if", "heglig_briefing:c_forces_leave_heglig", note="the conditions have gone")
    c.relate("update", "heglig_daily:leave", "heglig_briefing:out", note="demanded, then done")
    c.relate("update", "heglig_daily:repel_aggression_every", "heglig_briefing:driven", note="threatened, then done, as Khartoum says")
    c.relate("update", "heglig_wire:resume", "heglig_briefing:talks", note="another return to the talks under Mbeki")
