"""What the column and the readout on the embargo have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "embargo_oped:embargo", "embargo_readout:embargo")
    c.relate("contradiction", "embargo_oped:embargo", "embargo_readout:embargo", strength="hard", note="since 16 or since 17 February")
    c.relate("same_event", "embargo_oped:order", "embargo_readout:order")
    c.relate("contradiction", "embargo_oped:order", "embargo_readout:upheld", strength="hard", note="the Court refused an emergency order; Greece says it upheld the measures")
    c.relate("contradiction", "embargo_oped:n80", "embargo_readout:n60", strength="hard", note="Skopje's loss of 80 or 60 million dollars a month")
    c.relate("update", "embargo_oped:talks", "embargo_readout:talks", note="the talks foreseen have been held")
    c.relate("same_statement", "embargo_oped:flag", "embargo_readout:flag", strength="same_position")
    c.relate("same_event", "embargo_oped:lifting", "embargo_readout:lifting")
    c.relate("contradiction", "embargo_oped:two_first", "embargo_readout:upheld", strength="soft", note="flag and constitution, or the flag, as the price of the border")
    c.relate("same_statement", "embargo_oped:no_claim", "embargo_readout:no_claims", strength="same_position")
