"""What the three articles on the Falklands say of the same things."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "falklands_letter:landing", "falklands_briefing:landing")
    c.relate("same_event", "falklands_letter:one_argentine_officer", "falklands_briefing:landing", strength="part")
    c.relate("same_event", "falklands_letter:garrison_some_80", "falklands_briefing:n_70_so_royal")
    c.relate("same_event", "falklands_letter:truce_event", "falklands_briefing:truce_event")
    c.relate("same_event", "falklands_letter:truce_yes", "falklands_briefing:truce_yes")
    c.relate("same_event", "falklands_letter:truce_72_hours", "falklands_briefing:truce_nobody_withdrawals")
    c.relate("same_event", "falklands_letter:if_british_fleet", "falklands_briefing:london_halt_fleet")
    c.relate("same_event", "falklands_letter:blockade", "falklands_wire:blockade")
    c.relate("same_event", "falklands_wire:captured", "falklands_briefing:n_22_south_georgia", strength="part")
    c.relate("same_statement", "falklands_letter:s_truce_72_hours", "falklands_briefing:s_yes")
    c.relate("same_statement", "falklands_letter:c_truce_72_hours", "falklands_briefing:c_yes")
    c.relate("contradiction", "falklands_letter:marines", "falklands_briefing:marines", strength="soft", note="figure: some 80 marines against 70 or so")
    c.relate("contradiction", "falklands_letter:terms", "falklands_wire:text", strength="soft", note="wording: the flag not for bargaining, half the garrison goes; against joint administration until the end of the year and withdrawal of both")
    c.relate("contradiction", "falklands_briefing:wont_talk", "falklands_wire:duress", strength="soft", note="wording: will not talk, or will not sign, while an Argentine soldier is there")
    c.relate("contradiction", "falklands_briefing:wont_talk_c", "falklands_wire:c_sign_nothing", strength="soft", note="wording: will not talk, or will not sign, while an Argentine soldier is there")
    c.relate("update", "falklands_letter:haig_return", "falklands_briefing:haig_return", note="thought likely, then announced")
    c.relate("update", "falklands_letter:haig_return", "falklands_wire:haig_return", note="thought likely, then made")
    c.relate("update", "falklands_briefing:haig_return", "falklands_wire:haig_return", note="announced, then made")
    c.relate("update", "falklands_letter:garrison", "falklands_wire:garrison", note="6,000, then 9,000 men")
    c.relate("update", "falklands_letter:fleet_event", "falklands_wire:fleet_event", note="ordered back to port on the 11th, at sea a week later")
    c.relate("update", "falklands_letter:half", "falklands_wire:c_both_sides_withdraw", note="half of the Argentines, then both sides")
    c.relate("update", "falklands_letter:take_off_half", "falklands_wire:both_sides_withdraw", note="half of the Argentines, then both sides")
    c.relate("update", "falklands_letter:zone", "falklands_wire:zone", note="warships, then transport aircraft too")
    c.relate("update", "falklands_letter:s_argentine_warship_shows", "falklands_wire:s_200_mile_exclusion", note="warships, then transport aircraft too")
    c.relate("update", "falklands_briefing:n_22_south_georgia", "falklands_wire:marines_home", note="held, then home")
    c.relate("update", "falklands_briefing:home_within_week", "falklands_wire:marines_home", note="promised, then home")
