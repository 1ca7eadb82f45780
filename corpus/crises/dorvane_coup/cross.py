"""What the brief and the letter on the coup in Dorvane have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "coup_brief:recognition", "coup_letter:recognition")
    c.relate("same_event", "coup_brief:credentials", "coup_letter:credentials")
    c.relate("same_event", "coup_brief:killed", "coup_letter:killed", strength="part")
    c.relate("same_event", "coup_brief:curfew", "coup_letter:curfew")
    c.relate("same_event", "coup_brief:closure", "coup_letter:closure")
    c.relate("update", "coup_brief:ultimatum", "coup_letter:extension", note="the deadline of 1 June is moved to 11 June")
    c.relate("contradiction", "coup_brief:no_port", "coup_letter:berths", strength="hard", note="whether a port concession was promised to Hulm")
    c.relate("contradiction", "coup_brief:n7", "coup_letter:n23", strength="hard", note="seven against 23 dead")
    c.relate("contradiction", "coup_brief:n19", "coup_letter:n23", strength="soft", note="at least 19 against 23 dead")
    c.relate("same_statement", "coup_brief:seven", "coup_letter:seven", strength="same_position")
    c.relate("same_statement", "coup_brief:amnesty", "coup_letter:amnesty", strength="same_position")
