"""Relations between the articles on the Orsel strait."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "orsel_wire:fine", "orsel_readout:fine", "orsel_oped:fine")
    c.relate("same_event", "orsel_wire:vote", "orsel_readout:vote")
    c.relate("same_event", "orsel_wire:treaty", "orsel_readout:treaty")
    c.relate("same_event", "orsel_wire:marigold", "orsel_readout:marigold")
    c.relate("same_event", "orsel_wire:inspectors", "orsel_readout:inspectors")
    c.relate("same_event", "orsel_readout:next", "orsel_oped:next")
    c.relate("same_event", "orsel_readout:release", "orsel_oped:marigold_men")
    c.relate("same_event", "orsel_oped:notice", "orsel_readout:pause_agreed", strength="part")
    c.relate("same_statement", "orsel_wire:escort_s", "orsel_oped:escort_s", strength="same_position")
    c.relate("same_statement", "orsel_wire:escort_c", "orsel_oped:escort_c", strength="same_position")
    c.relate("same_statement", "orsel_readout:notice_c", "orsel_oped:notice_c", strength="same_position")
    c.relate("contradiction", "orsel_wire:rifles_s", "orsel_oped:rifles_denied", strength="hard", note="denial: 1,200 rifles found; there were never any rifles")
    c.relate("contradiction", "orsel_readout:notice_c", "orsel_oped:notice_c", strength="soft", note="actor: both sides are to give notice, or Hovany only")
    c.relate("update", "orsel_wire:paper", "orsel_readout:paper", note="to be put to the delegations, then submitted")
    c.relate("update", "orsel_wire:certify", "orsel_readout:certified", note="proposed, then agreed in principle")
    c.relate("update", "orsel_wire:frigates_n", "orsel_readout:frigates_n", note="two frigates, then three")
    c.relate("update", "orsel_wire:frigates", "orsel_readout:frigates", note="two frigates ordered, then three present")
    c.relate("update", "orsel_readout:frigates", "orsel_oped:fourth", note="a fourth sails")
    c.relate("update", "orsel_wire:batteries", "orsel_readout:lifted", note="alert, then lifted")
    c.relate("update", "orsel_wire:vote_until", "orsel_readout:vote_review", note="until the boardings cease, then to be reviewed after the pause")
    c.relate("update", "orsel_wire:airspace", "orsel_readout:airspace", "orsel_oped:airspace", note="to be decided, then deferred")
    c.relate("update", "orsel_wire:on_trial", "orsel_oped:trial", note="a trial is feared, then its date is set")
    c.relate("update", "orsel_readout:pause", "orsel_oped:pause", note="agreed, then under way")
    c.relate("update", "orsel_readout:pause", "orsel_oped:resume", note="the pause is to end on 6 April")
    c.relate("update", "orsel_readout:visit", "orsel_oped:visit", note="announced, then under way")
    c.relate("update", "orsel_readout:claim", "orsel_oped:claim", note="a right reserved, then claimed")
    c.relate("update", "orsel_wire:checks", "orsel_readout:pause", note="ships are searched, then a pause")
