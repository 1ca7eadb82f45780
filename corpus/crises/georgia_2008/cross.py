"""Relations between the articles on the war of August 2008."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "georgia_wire:storm", "georgia_analysis:storm")
    c.relate("same_event", "georgia_analysis:e_troops_back_behind", "georgia_wire:pullback")
    c.relate("same_event", "georgia_wire:accept", "georgia_letter:promise", strength="part", note="Moscow's promise to the French president")
    c.relate("same_event", "georgia_analysis:storm", "georgia_letter:storm", strength="part")
    c.relate("same_event", "georgia_wire:storm", "georgia_letter:storm", strength="part")
    c.relate("same_event", "georgia_letter:dug_in", "georgia_analysis:e_zone_built_eighteen", strength="part")
    c.relate("same_statement", "georgia_wire:s_until_some_international", "georgia_analysis:s_russian_peacekeepers_take")
    c.relate("same_statement", "georgia_wire:c_russian_peacekeepers_may", "georgia_analysis:c_russian_peacekeepers_take")
    c.relate("same_statement", "georgia_wire:s_moscow_no_wish", "georgia_analysis:s_talk_him_whatever", strength="same_position")
    c.relate("same_statement", "georgia_wire:c_no_wish_deal", "georgia_analysis:c_talk_him_whatever", strength="same_position")
    c.relate("update", "georgia_wire:unsigned", "georgia_analysis:signed", note="unsigned on 13 August, signed on the 16th")
    c.relate("update", "georgia_wire:rice", "georgia_analysis:rice", note="considered, then made")
    c.relate("update", "georgia_wire:pullback", "georgia_letter:left", note="the pullback from Gori")
    c.relate("update", "georgia_wire:pullback_c", "georgia_analysis:withdraw_c", note="six points, then dates")
    c.relate("update", "georgia_letter:recognise", "georgia_analysis:recognition", note="to be asked for, then done")
    c.relate("update", "georgia_wire:intl_talks", "georgia_analysis:geneva", note="talks foreseen, then fixed for 15 October")
    c.relate("update", "georgia_wire:monitors", "georgia_analysis:observers")
    c.relate("update", "georgia_wire:pullback", "georgia_analysis:pullback", note="six points, then dates")
    c.relate("update", "georgia_wire:e_both_sides_signed", "georgia_analysis:signed", note="awaited, then done by Moscow")
