"""Relations between the articles on the cables of the Orsund."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "orsund_wire:threaten", "orsund_letter:ultimatum")
    c.relate("same_event", "orsund_wire:cut", "orsund_letter:cut", "orsund_release:cut")
    c.relate("same_event", "orsund_letter:release", "orsund_release:release")
    c.relate("contradiction", "orsund_wire:boarded", "orsund_letter:boarded", strength="hard", note="Tuesday, or Wednesday")
    c.relate("contradiction", "orsund_wire:minutes", "orsund_letter:minutes", strength="hard", note="40 minutes, or 55")
    c.relate("contradiction", "orsund_wire:cost", "orsund_letter:cost", strength="hard", note="9 million crowns, or 11")
    c.relate("contradiction", "orsund_wire:storm", "orsund_letter:swell", strength="soft", note="lost in a storm, or broken loose in a swell")
    c.relate("update", "orsund_wire:meeting", "orsund_letter:port_lyle", "orsund_release:meeting", note="called off, planned for the 19th, held on the 26th")
    c.relate("update", "orsund_wire:apology", "orsund_letter:no_apology", note="the demand for an apology is dropped")
    c.relate("update", "orsund_letter:custody", "orsund_release:bond", note="the master may leave against a bond")
    c.relate("same_statement", "orsund_letter:caldor", "orsund_release:caldor", strength="same_position")
    c.relate("same_event", "orsund_letter:conference_event", "orsund_release:conference")
