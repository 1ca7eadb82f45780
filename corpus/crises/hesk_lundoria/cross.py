"""Relations between the two articles on the attack on Lundoria."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "hesk_release:attack", "hesk_wire:attack")
    c.relate("same_event", "hesk_release:accuse", "hesk_wire:accuse")
    c.relate("same_event", "hesk_release:expulsion", "hesk_wire:expulsion")
    c.relate("same_event", "hesk_release:frozen", "hesk_wire:frozen")
    c.relate("same_statement", "hesk_release:hand_over", "hesk_wire:hand_over", note="the agency quotes the last sentence only")
    c.relate("same_statement", "hesk_release:attribution", "hesk_wire:attribution", strength="same_position")
    c.relate("contradiction", "hesk_release:hospitals", "hesk_wire:hospitals", strength="hard", note="41 against 38 hospitals")
    c.relate("contradiction", "hesk_release:hours", "hesk_wire:hours", strength="hard", note="nineteen hours against 11")
    c.relate("contradiction", "hesk_release:letter", "hesk_wire:no_evidence", strength="hard", note="whether Hesk was given the evidence in writing")
    c.relate("contradiction", "hesk_release:ransom", "hesk_wire:ransom_note", strength="hard", note="whether a ransom was demanded")
    c.relate("update", "hesk_release:blocked", "hesk_wire:deadline", note="20 September becomes 27 September")
    c.relate("update", "hesk_release:talks", "hesk_wire:talks", note="a readiness becomes a meeting with a date")
