"""What the three articles on the Falklands say of the same things."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "falklands_letter:landing", "falklands_briefing:landing")
    c.relate("contradiction", "falklands_letter:marines", "falklands_briefing:marines", strength="soft", note="some 80 marines against 70 or so")
    c.relate("update", "falklands_letter:haig_return", "falklands_briefing:haig_return")
    c.relate("update", "falklands_briefing:haig_return", "falklands_wire:haig_return")
    c.relate("same_event", "falklands_letter:truce_event", "falklands_briefing:truce_event")
    c.relate("same_event", "falklands_letter:truce_yes", "falklands_briefing:truce_yes")
    c.relate("update", "falklands_letter:garrison", "falklands_wire:garrison")
    c.relate("contradiction", "falklands_letter:fleet_event", "falklands_wire:fleet_event", strength="soft", note="ordered back to port on the 11th, at sea a week later")
    c.relate("same_event", "falklands_letter:blockade", "falklands_wire:blockade")
    c.relate("contradiction", "falklands_letter:terms", "falklands_wire:text", strength="soft", note="the flag not for bargaining, half the garrison goes; against joint administration until the end of the year and withdrawal of both")
