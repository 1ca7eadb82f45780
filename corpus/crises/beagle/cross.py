"""Relations between the articles on the Beagle conflict."""

from relations import Crisis

T, L, B = "beagle_translated:", "beagle_letter:", "beagle_brief:"


def relate(c: Crisis) -> None:
    c.relate("same_event", T + "pope_offer", B + "pope_offer")
    c.relate("same_event", T + "capture", L + "capture", B + "held")
    c.relate("same_event", T + "turned", L + "turned", B + "called_off", strength="part")
    c.relate("same_event", T + "pass_closed", B + "pass_shut")
    c.relate("same_statement", T + "no_landing", L + "no_landing", strength="same_position")
    c.relate("same_statement", L + "weather", B + "storm", strength="same_position")
    c.relate("contradiction", T + "landing", L + "landing", strength="hard", note="marines ashore, denied by one and sworn by the other")
    c.relate("contradiction", T + "returned", L + "still_captive", strength="hard", note="the fishermen returned on the 19th, or still held on the 29th")
    c.relate("contradiction", L + "frontier", T + "pass_closed", strength="hard", note="who closed the frontier")
    c.relate("update", L + "not_returned", B + "handed_over", note="handed over on 8 January")
    c.relate("update", T + "trucks", L + "queue", B + "queue", note="40, then 70, then about a hundred vehicles")
    c.relate("update", T + "bioceanic", B + "dropped", note="Argentina dropped its demand for the principle")
