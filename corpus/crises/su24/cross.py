"""Relations between the articles on the Su-24."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "su24_wire:downing", "su24_copy:downing", "su24_interview:downing")
    c.relate("same_event", "su24_wire:airman", "su24_copy:airman")
    c.relate("same_event", "su24_wire:nac", "su24_copy:nac")
    c.relate("contradiction", "su24_wire:ten", "su24_copy:twelve", strength="hard", note="ten warnings against twelve")
    c.relate("update", "su24_wire:both_dead", "su24_copy:both_dead", note="the brigade's announcement is shown to be wrong")
    c.relate("contradiction", "su24_wire:warn_s", "su24_copy:navigator", strength="hard", note="ten warnings or none")
    c.relate("same_statement", "su24_wire:nocontact", "su24_copy:nowarn", strength="same_position")
    c.relate("same_statement", "su24_copy:no_apology", "su24_interview:no_apology", strength="same_position")
    c.relate("update", "su24_copy:measures", "su24_interview:sanctions", note="prepared, then decreed from 1 January")
    c.relate("update", "su24_copy:belgrade", "su24_interview:belgrade", note="not accepted, then fixed for Thursday")
    c.relate("contradiction", "su24_copy:belgrade_rejected", "su24_interview:belgrade", strength="soft", note="Lavrov did not accept the meeting; they will meet")
    c.relate("same_statement", "su24_wire:again", "su24_copy:react_c", strength="same_position")
