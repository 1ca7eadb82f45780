"""Relations between the articles on the Nile dam."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "gerd_wire:talks", "gerd_copy:talks", "gerd_analysis:talks")
    c.relate("contradiction", "gerd_wire:talks", "gerd_copy:talks", strength="hard", note="opened on Sunday or on Saturday")
    c.relate("same_statement", "gerd_wire:quartet_s", "gerd_copy:quartet_s", strength="same_position")
    c.relate("contradiction", "gerd_wire:risk_n", "gerd_copy:risk_n", strength="soft", note="20 million against half the centre of the country")
    c.relate("update", "gerd_copy:communique", "gerd_wire:talks", note="no communique: the talks ended without agreement")
    c.relate("update", "gerd_wire:filling_s", "gerd_analysis:filling_s", note="announced, then begun")
    c.relate("update", "gerd_wire:council_hyp", "gerd_analysis:council", note="recourse to the Council, then a session")
    c.relate("update", "gerd_wire:meet_again", "gerd_analysis:no_round", note="the fresh round never took place")
    c.relate("same_event", "gerd_wire:aid", "gerd_analysis:aid")
    c.relate("contradiction", "gerd_wire:aid", "gerd_analysis:aid", strength="soft", note="froze part of the aid against cut $100m")
