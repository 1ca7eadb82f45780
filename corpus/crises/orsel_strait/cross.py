"""Relations between the articles on the Orsel strait."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("update", "orsel_wire:paper", "orsel_readout:paper", note="to be put to the delegations, then submitted")
    c.relate("update", "orsel_wire:frigates_n", "orsel_readout:frigates_n", note="two frigates, then three")
    c.relate("update", "orsel_readout:frigates", "orsel_oped:fourth", note="a fourth sails")
    c.relate("same_event", "orsel_wire:fine", "orsel_readout:fine", "orsel_oped:fine")
    c.relate("same_event", "orsel_wire:vote", "orsel_readout:vote")
    c.relate("update", "orsel_wire:batteries", "orsel_readout:lifted", note="alert, then lifted")
    c.relate("update", "orsel_readout:pause", "orsel_oped:resume", note="the pause is to end on 6 April")
    c.relate("same_event", "orsel_readout:next", "orsel_oped:next")
    c.relate("same_event", "orsel_readout:visit", "orsel_oped:visit")
    c.relate("contradiction", "orsel_wire:rifles_s", "orsel_oped:rifles_denied", strength="hard", note="1,200 rifles found; there were never any rifles")
    c.relate("same_statement", "orsel_wire:escort_s", "orsel_oped:escort_s", strength="same_position")
    c.relate("update", "orsel_wire:airspace", "orsel_readout:airspace", "orsel_oped:airspace", note="to be decided, then deferred")
