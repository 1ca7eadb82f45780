"""Relations between the articles on the Sarvel."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "sarvel_release:planes", "sarvel_explainer:planes")
    c.relate("same_event", "sarvel_release:bulletins", "sarvel_explainer:bulletins")
    c.relate("same_event", "sarvel_release:ban", "sarvel_explainer:ban")
    c.relate("same_event", "sarvel_release:no_treaty_e", "sarvel_explainer:no_treaty_e")
    c.relate("same_event", "sarvel_explainer:e_ambelor_wants_one", "sarvel_release:e_calls_treaty")
    c.relate("same_event", "sarvel_explainer:e_turbines_6_sitting", "sarvel_release:e_lifted_without_delay")
    c.relate("same_event", "sarvel_release:invited", "sarvel_explainer:invited")
    c.relate("same_event", "sarvel_release:e_received_otherwise_than", "sarvel_explainer:e_told_neighbor_shoot")
    c.relate("same_event", "sarvel_release:e_received_otherwise_than_photographs", "sarvel_explainer:e_shoot")
    c.relate("same_event", "sarvel_release:compensated", "sarvel_explainer:e_moved_paid")
    c.relate("same_event", "sarvel_release:e_resettlement_9_400", "sarvel_explainer:e_9_400_people")
    c.relate("same_event", "sarvel_release:e_stopped", "sarvel_explainer:e_ruled_out_stopping")
    c.relate("same_event", "sarvel_release:e_fifth_invitation_gone", "sarvel_explainer:invited", strength="part")
    c.relate("same_statement", "sarvel_release:no_treaty", "sarvel_explainer:no_treaty", strength="same_position")
    c.relate("same_statement", "sarvel_release:bulletins_c", "sarvel_explainer:bulletins_c", strength="same_position")
    c.relate("same_statement", "sarvel_release:s_flow_sarvel_frontier", "sarvel_explainer:flow_s", strength="same_position")
    c.relate("same_statement", "sarvel_release:flow", "sarvel_explainer:flow", strength="same_position")
    c.relate("same_statement", "sarvel_release:c_none", "sarvel_explainer:c_never", strength="same_position")
    c.relate("same_statement", "sarvel_release:four", "sarvel_explainer:shoot_s", strength="same_position")
    c.relate("same_statement", "sarvel_release:c_received_otherwise_than", "sarvel_explainer:shoot", strength="same_position")
    c.relate("same_statement", "sarvel_release:s_evidence_theatrical", "sarvel_explainer:denies", strength="same_position")
    c.relate("same_statement", "sarvel_release:c_stopped", "sarvel_explainer:c_stopping_anyone", strength="same_position")
    c.relate("contradiction", "sarvel_release:flow_f", "sarvel_explainer:flow_f", strength="hard", note="figure: 300 against 250 cubic metres a second")
    c.relate("contradiction", "sarvel_release:s_flow_sarvel_frontier", "sarvel_explainer:flow_s", strength="hard", note="figure: 300 against 250 cubic metres a second")
    c.relate("contradiction", "sarvel_release:flow", "sarvel_explainer:flow", strength="hard", note="figure: 300 against 250 cubic metres a second")
    c.relate("contradiction", "sarvel_release:c_none", "sarvel_explainer:c_never", strength="soft", note="trigger: as long as Kestria is addressed as a neighbour, or never")
    c.relate("contradiction", "sarvel_release:c_received_otherwise_than", "sarvel_explainer:shoot", strength="soft", note="wording: received otherwise than with photographs, or shot at")
    c.relate("contradiction", "sarvel_release:four_f", "sarvel_explainer:two_f", strength="hard", note="figure: four invitations against two")
    c.relate("contradiction", "sarvel_release:four", "sarvel_explainer:two_s", strength="hard", note="figure: four invitations against two")
    c.relate("contradiction", "sarvel_explainer:survey", "sarvel_release:four", strength="hard", note="place: over the dam's engineers, or on Ambelor's side of the line")
    c.relate("contradiction", "sarvel_release:resettled", "sarvel_explainer:resettled_farmers", strength="hard", note="figure: 9,400 against 14,000 resettled")
    c.relate("contradiction", "sarvel_release:compensated", "sarvel_explainer:e_half_never_saw", strength="hard", note="denial: all were compensated; half were not")
    c.relate("update", "sarvel_release:fill", "sarvel_explainer:fill", note="1 June, brought forward to 15 May")
    c.relate("update", "sarvel_release:four_f", "sarvel_explainer:five_f", note="four invitations, then five")
    c.relate("update", "sarvel_release:announce", "sarvel_explainer:announce", note="1 June, brought forward to 15 May")
