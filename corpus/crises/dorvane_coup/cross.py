"""What the brief and the letter on the coup in Dorvane have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "coup_brief:recognition", "coup_letter:recognition")
    c.relate("same_event", "coup_brief:credentials", "coup_letter:credentials")
    c.relate("same_event", "coup_letter:killed", "coup_brief:killed", strength="part")
    c.relate("same_event", "coup_brief:curfew", "coup_letter:curfew")
    c.relate("same_event", "coup_brief:closure", "coup_letter:closure")
    c.relate("same_event", "coup_brief:port_concession", "coup_letter:slander_deed")
    c.relate("same_event", "coup_brief:to_barracks", "coup_letter:to_barracks")
    c.relate("same_statement", "coup_brief:curfew_lift", "coup_letter:curfew_end")
    c.relate("same_statement", "coup_brief:seven", "coup_letter:seven", strength="same_position")
    c.relate("same_statement", "coup_brief:amnesty", "coup_letter:amnesty", strength="same_position")
    c.relate("same_statement", "coup_brief:amnesty_c", "coup_letter:amnesty_c", strength="same_position")
    c.relate("same_statement", "coup_brief:officers_out", "coup_letter:officers_out", strength="same_position")
    c.relate("same_statement", "coup_brief:no_port", "coup_brief:bollard", "coup_letter:slander", strength="same_position")
    c.relate("same_statement", "coup_brief:turned_down", "coup_letter:reject_date", strength="same_position")
    c.relate("same_statement", "coup_brief:turned_down_c", "coup_letter:reject_date_c", strength="same_position")
    c.relate("same_statement", "coup_brief:dissents", "coup_brief:objections", "coup_letter:no_date", strength="same_position")
    c.relate("contradiction", "coup_brief:no_port", "coup_letter:berths", strength="hard", note="denial: whether a port concession was promised to Hulm")
    c.relate("contradiction", "coup_brief:bollard", "coup_letter:berths", strength="hard", note="denial: whether a port concession was promised to Hulm")
    c.relate("contradiction", "coup_brief:port_concession", "coup_letter:berths_promised", strength="hard", note="denial: whether a port concession was promised to Hulm")
    c.relate("contradiction", "coup_brief:no_port", "coup_letter:dockers", strength="hard", note="denial: whether Hulm was paid")
    c.relate("contradiction", "coup_brief:n7", "coup_letter:n23", strength="hard", note="figure: seven against 23 dead")
    c.relate("contradiction", "coup_brief:seven", "coup_letter:nurse", strength="hard", note="figure: seven against 23 dead")
    c.relate("contradiction", "coup_brief:n19", "coup_letter:n7", strength="hard", note="figure: at least 19 against seven dead")
    c.relate("contradiction", "coup_brief:nineteen", "coup_letter:seven", strength="hard", note="figure: at least 19 against seven dead")
    c.relate("contradiction", "coup_brief:n19", "coup_letter:n23", strength="soft", note="figure: at least 19 against 23 dead")
    c.relate("contradiction", "coup_brief:nineteen", "coup_letter:nurse", strength="soft", note="figure: at least 19 against 23 dead")
    c.relate("contradiction", "coup_brief:officers_out", "coup_letter:officers_out", strength="soft", note="wording: none above captain, or none above major")
    c.relate("update", "coup_brief:ultimatum", "coup_letter:extension", note="the deadline of 1 June is moved to 11 June")
    c.relate("update", "coup_brief:demand", "coup_letter:ten_days_event", note="the deadline of 1 June is moved to 11 June")
    c.relate("update", "coup_brief:hand_back", "coup_letter:ten_days_c", note="the deadline of 1 June is moved to 11 June")
    c.relate("update", "coup_brief:curfew_lifted", "coup_letter:curfew_kept", note="announced, then not done")
