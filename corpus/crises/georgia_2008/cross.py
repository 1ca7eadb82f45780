"""Relations between the articles on the war of August 2008."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "georgia_wire:accept", "georgia_letter:promise", strength="part", note="Moscow's promise to the French president")
    c.relate("same_event", "georgia_wire:storm", "georgia_analysis:storm")
    c.relate("same_event", "georgia_analysis:storm", "georgia_letter:storm", strength="part")
    c.relate("update", "georgia_wire:unsigned", "georgia_analysis:signed", note="unsigned on 13 August, signed on the 16th")
    c.relate("update", "georgia_wire:rice", "georgia_analysis:rice", note="considered, then made")
    c.relate("update", "georgia_wire:pullback", "georgia_letter:left", note="the pullback from Gori")
    c.relate("update", "georgia_wire:pullback_c", "georgia_analysis:withdraw_c", note="six points, then dates")
    c.relate("update", "georgia_letter:recognise", "georgia_analysis:recognition", note="to be asked for, then done")
    c.relate("update", "georgia_wire:intl_talks", "georgia_analysis:geneva", note="talks foreseen, then fixed for 15 October")
    c.relate("update", "georgia_wire:monitors", "georgia_analysis:observers")
