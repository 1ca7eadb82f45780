"""What the articles on the Kerch Strait share, and where they disagree."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "kerch_live:seized", "kerch_wire:seized")
    c.relate("same_event", "kerch_briefing:martial", "kerch_wire:martial")
    c.relate("same_event", "kerch_briefing:e_bilateral_agreement_2003", "kerch_live:e_2003_treaty", "kerch_wire:e_2003_treaty")
    c.relate("same_event", "kerch_live:e_warships", "kerch_wire:warships")
    c.relate("same_event", "kerch_briefing:e_restore_freedom_passage", "kerch_wire:e_strait_must_stay")
    c.relate("same_event", "kerch_briefing:new_sanctions", "kerch_wire:e_sanctions")
    c.relate("same_event", "kerch_briefing:e_ships_entered_waters", "kerch_live:e_violation_border")
    c.relate("same_event", "kerch_briefing:e_allegation_provocation", "kerch_live:e_deputy_envoy_dmitry")
    c.relate("same_event", "kerch_live:e_three_them_lightly", "kerch_wire:e_three_wounded_men")
    c.relate("same_event", "kerch_live:e_crossing_border_illegally", "kerch_wire:e_charges_illegally_crossing")
    c.relate("same_event", "kerch_briefing:hearing", "kerch_wire:custody", strength="part")
    c.relate("same_event", "kerch_wire:e_free_men", "kerch_briefing:release_e", strength="part")
    c.relate("same_statement", "kerch_live:no_notice", "kerch_briefing:no_notice", strength="same_position")
    c.relate("same_statement", "kerch_live:notice", "kerch_briefing:notice", strength="same_position")
    c.relate("same_statement", "kerch_briefing:assured", "kerch_wire:election", strength="same_position")
    c.relate("same_statement", "kerch_briefing:c_elections_take_place", "kerch_wire:c_delay_march_election", strength="same_position")
    c.relate("same_statement", "kerch_briefing:s_new_sanctions_table", "kerch_wire:s_explicit_threat_sanctions", strength="same_position")
    c.relate("same_statement", "kerch_briefing:c_new_sanctions_table", "kerch_wire:c_explicit_threat_sanctions", strength="same_position")
    c.relate("contradiction", "kerch_briefing:c_elections_take_place", "kerch_wire:c_delay_march_election", strength="soft", note="trigger: elections as scheduled, or unless Russia invades")
    c.relate("contradiction", "kerch_briefing:assured", "kerch_wire:election", strength="soft", note="trigger: elections as scheduled, or unless Russia invades")
    c.relate("contradiction", "kerch_live:six", "kerch_wire:three", strength="soft", note="figure: six wounded by Kiev's account, or three")
    c.relate("contradiction", "kerch_live:six", "kerch_briefing:three", strength="soft", note="figure: six wounded by Kiev's account, or three")
    c.relate("contradiction", "kerch_live:f_23_sailors", "kerch_wire:twentyfour", strength="hard", note="figure: 23 or 24 sailors held")
    c.relate("contradiction", "kerch_live:reopened", "kerch_wire:blockade", strength="soft", note="denial: reopened on Monday; no ship let through by the account of the border service")
    c.relate("contradiction", "kerch_live:provocation", "kerch_briefing:s_point_two_there", strength="soft", note="denial: a provocation, or no evidence of one")
    c.relate("contradiction", "kerch_live:no_notice", "kerch_briefing:notice", strength="hard", note="denial: whether notice was given")
    c.relate("contradiction", "kerch_briefing:no_notice", "kerch_live:notice", strength="hard", note="denial: whether notice was given")
    c.relate("update", "kerch_live:martial", "kerch_briefing:martial")
    c.relate("update", "kerch_live:charges_e", "kerch_wire:custody")
    c.relate("update", "kerch_live:sixty_f", "kerch_briefing:thirty", note="sixty days asked for, then thirty")
    c.relate("update", "kerch_live:martial", "kerch_wire:martial", note="proposed, then in force")
    c.relate("update", "kerch_live:e_written_pledge_presidential", "kerch_briefing:e_president_poroshenko_assured", note="demanded, then promised")
    c.relate("update", "kerch_live:e_written_pledge_presidential", "kerch_wire:e_promised_delay_march", note="demanded, then promised")
    c.relate("update", "kerch_briefing:release_e", "kerch_wire:e_returned", note="demanded, not done")
    c.relate("update", "kerch_live:e_blockade_other_means", "kerch_wire:blockade", note="feared, then reported")
