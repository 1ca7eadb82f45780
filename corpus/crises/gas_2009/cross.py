"""Relations between the articles on the gas dispute."""

from relations import Crisis

R, L, A = "gas_2009_release:", "gas_2009_liveblog:", "gas_2009_analysis:"


def relate(c: Crisis) -> None:
    c.relate("same_event", R + "rus_accuse", A + "rus_accuse")
    c.relate("same_event", R + "ukr_accuse", A + "ukr_accuse")
    c.relate("same_event", L + "no_access", A + "no_access", strength="part")
    c.relate("same_event", L + "rejected", A + "annulled", strength="part")
    c.relate("same_statement", R + "russian_account", A + "russian_account", strength="same_position")
    c.relate("same_statement", R + "ukrainian_account", A + "ukrainian_account", strength="same_position")
    c.relate("contradiction", R + "russian_account", A + "ukrainian_account", strength="hard", note="who closed the pipelines")
    c.relate("contradiction", L + "door_open", A + "no_dial", strength="hard", note="whether the observers were let in")
    c.relate("contradiction", L + "countries", A + "countries", strength="hard", note="about a dozen countries against eighteen")
    c.relate("update", R + "observers", L + "observers", note="proposed, then in Kiev")
    c.relate("update", L + "restart_due", A + "pumping", note="was to begin at 8 on the 13th, and began")
