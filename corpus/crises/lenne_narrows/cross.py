"""Relations between the articles on the Lenne Narrows."""

from relations import Crisis

B, K = "lenne_narrows_briefing:", "lenne_narrows_oped:"


def relate(c: Crisis) -> None:
    c.relate("same_event", B + "closure", K + "closed")
    c.relate("same_event", B + "union_offer", K + "union_offer")
    c.relate("same_event", B + "shots_denied", K + "flare_e")
    c.relate("same_statement", B + "ultimatum", K + "ultimatum", note="reported in the third person by the column")
    c.relate("same_statement", B + "may", K + "may")
    c.relate("contradiction", B + "lorries", K + "lorries", strength="hard", note="260 lorries against 180")
    c.relate("contradiction", B + "boats", K + "boats", strength="hard", note="two boats moving up, denied, and two boats seen")
    c.relate("contradiction", B + "ultimatum", K + "never_meant", strength="hard", note="the pilots threatened, or never meant to be touched")
    c.relate("update", B + "cartons", K + "cartons", note="forty cartons, corrected to 140")
    c.relate("update", B + "commission_due", K + "commission", note="the commission met on Thursday")
    c.relate("update", B + "ambulance", K + "ambulance", note="was to sail; has sailed")
