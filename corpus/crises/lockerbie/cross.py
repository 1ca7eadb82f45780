"""Relations between the articles on Libya and the Lockerbie suspects."""

from relations import Crisis

E, W = "lockerbie_explainer:", "lockerbie_wire:"


def relate(c: Crisis) -> None:
    c.relate("same_event", E + "charged", W + "charged")
    c.relate("same_event", E + "bombing", W + "bombing")
    c.relate("same_event", E + "order_asked", W + "order_asked")
    c.relate("same_event", E + "detention", W + "detention")
    c.relate("same_statement", E + "detained_denied", W + "detained_denied", strength="same_position")
    c.relate("same_statement", E + "oil", W + "oil", strength="same_position")
    c.relate("contradiction", E + "visas", W + "nobody_stopped", strength="soft", note="exit visas refused, against a man whom nobody stopped")
    c.relate("contradiction", E + "detained_denied", W + "passports", strength="hard", note="nobody detained, against passports kept by the police")
    c.relate("update", E + "sanctions", W + "sanctions", note="from 15 April; in force")
    c.relate("update", E + "ruling_due", W + "ruling", note="the court's decision was due, and is given")
    c.relate("update", E + "britons", W + "britons", note="some 5,000, then 4,000")
