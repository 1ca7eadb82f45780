"""Relations between the two articles on Flight 318."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "flight318_live:recall", "flight318_chronology:recall")
    c.relate("same_event", "flight318_live:pel_closed", "flight318_chronology:pel_closed")
    c.relate("same_event", "flight318_live:demand", "flight318_chronology:demand")
    c.relate("same_statement", "flight318_live:reopen_s", "flight318_chronology:reopen_s")
    c.relate("contradiction", "flight318_live:injured", "flight318_chronology:injured", strength="hard", note="three passengers against two persons injured")
    c.relate("contradiction", "flight318_live:km", "flight318_chronology:km", strength="hard", note="12 against 14 kilometres off the route")
    c.relate("contradiction", "flight318_live:calls", "flight318_chronology:calls", strength="hard", note="four against six calls")
    c.relate("contradiction", "flight318_live:turned", "flight318_chronology:medical", strength="hard", note="the ambulance flight was turned back, medical flights were exempted")
    c.relate("update", "flight318_live:est_closed", "flight318_chronology:corridor", note="closed sky, then a corridor from 22 May")
    c.relate("update", "flight318_live:cable", "flight318_chronology:cable", note="the cable threatened, then left in service")
    c.relate("update", "flight318_live:nowhere", "flight318_chronology:finds_s", note="nowhere near, then fragments cannot be excluded")
