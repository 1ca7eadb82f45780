"""Relations between the articles on the Sarvel."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("update", "sarvel_release:fill", "sarvel_explainer:fill", note="1 June, brought forward to 15 May")
    c.relate("contradiction", "sarvel_release:flow_f", "sarvel_explainer:flow_f", strength="hard", note="300 against 250 cubic metres a second")
    c.relate("same_statement", "sarvel_release:flow", "sarvel_explainer:flow", strength="same_position")
    c.relate("same_event", "sarvel_release:planes", "sarvel_explainer:planes")
    c.relate("same_event", "sarvel_release:bulletins", "sarvel_explainer:bulletins")
    c.relate("same_event", "sarvel_release:ban", "sarvel_explainer:ban")
    c.relate("contradiction", "sarvel_release:four_f", "sarvel_explainer:two_f", strength="hard", note="four invitations against two")
    c.relate("contradiction", "sarvel_release:resettled", "sarvel_explainer:resettled_farmers", strength="hard", note="9,400 against 14,000")
    c.relate("contradiction", "sarvel_release:compensated", "sarvel_explainer:unpaid", strength="hard", note="all were compensated; half were not")
    c.relate("same_statement", "sarvel_release:no_treaty", "sarvel_explainer:no_treaty", strength="same_position")
    c.relate("same_statement", "sarvel_release:bulletins_c", "sarvel_explainer:bulletins_c", strength="same_position")
