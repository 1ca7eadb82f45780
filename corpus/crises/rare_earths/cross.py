"""Relations between the articles on the Senkaku collision and rare earths."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "rare_wire:release", "rare_oped:release")
    c.relate("same_event", "rare_wire:collision", "rare_oped:collision")
    c.relate("same_event", "rare_wire:embargo", "rare_oped:embargo")
    c.relate("same_event", "rare_wire:fujita", "rare_oped:fujita")
    c.relate("same_statement", "rare_wire:no_embargo", "rare_oped:no_embargo", strength="same_position")
    c.relate("same_statement", "rare_wire:other_way", "rare_oped:crew_s", strength="same_position")
    c.relate("contradiction", "rare_wire:crew_f", "rare_oped:crew_f", strength="hard", note="14 against 13 men sent home")
    c.relate("contradiction", "rare_wire:share", "rare_oped:share", strength="soft", note="97 against 93 per cent")
    c.relate("contradiction", "rare_wire:embargo_denied", "rare_oped:embargo", strength="hard", note="no embargo; no rare earths have left")
    c.relate("update", "rare_wire:fujita", "rare_oped:fujita_freed", note="four held, three freed")
    c.relate("update", "rare_wire:contacts", "rare_oped:resumed", note="contacts broken off, to be resumed")
