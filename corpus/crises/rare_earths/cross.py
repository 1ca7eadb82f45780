"""Relations between the articles on the Senkaku collision and rare earths."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "rare_wire:collision", "rare_oped:collision")
    c.relate("same_event", "rare_wire:embargo", "rare_oped:embargo")
    c.relate("same_event", "rare_wire:fujita", "rare_oped:fujita")
    c.relate("same_event", "rare_wire:crew", "rare_oped:crew")
    c.relate("same_event", "rare_wire:embargo_denied", "rare_oped:embargo_denied")
    c.relate("same_event", "rare_wire:not_cleared", "rare_oped:embargo", strength="part")
    c.relate("same_statement", "rare_wire:no_embargo", "rare_wire:no_document", "rare_oped:no_embargo", strength="same_position")
    c.relate("same_statement", "rare_wire:other_way", "rare_oped:crew_s", strength="same_position")
    c.relate("contradiction", "rare_wire:crew_f", "rare_oped:crew_f", strength="hard", note="figure: 14 against 13 men sent home")
    c.relate("contradiction", "rare_wire:share", "rare_oped:share", strength="soft", note="figure: 97 against 93 per cent")
    c.relate("contradiction", "rare_wire:embargo_denied", "rare_oped:embargo", strength="hard", note="denial: no embargo; no rare earths have left")
    c.relate("contradiction", "rare_oped:embargo_denied", "rare_wire:embargo", strength="hard", note="denial: no embargo; shipments all but stopped")
    c.relate("contradiction", "rare_oped:embargo_denied", "rare_wire:not_cleared", strength="hard", note="denial: no embargo; no cargo cleared")
    c.relate("contradiction", "rare_wire:traders", "rare_oped:no_embargo", strength="hard", note="denial: no embargo; shipments all but stopped")
    c.relate("contradiction", "rare_wire:importers", "rare_oped:no_embargo", strength="hard", note="denial: no embargo; no cargo cleared")
    c.relate("contradiction", "rare_wire:rammed", "rare_oped:crew_s", strength="hard", note="actor: the trawler rammed the ships, or the ship came at the trawler")
    c.relate("contradiction", "rare_wire:other_way", "rare_oped:film", strength="hard", note="actor: the ship rammed the trawler, or the trawler steered at the ship")
    c.relate("update", "rare_wire:release", "rare_oped:release", note="decided, then done")
    c.relate("update", "rare_wire:fujita", "rare_oped:fujita_freed", note="four held, three freed")
    c.relate("update", "rare_wire:contacts", "rare_oped:resumed", note="contacts broken off, to be resumed")
