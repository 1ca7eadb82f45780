"""Relations between the three articles on Suez."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "suez_letter:nationalise", "suez_joint:nationalise")
    c.relate("contradiction", "suez_letter:ships_s", "suez_joint:delayed_s", strength="soft", note="nothing bumped but a buoy, first convoy late; no ship of the two nations delayed")
    c.relate("update", "suez_letter:cape_e", "suez_brief:block", note="a ship sunk across the canal was a threat, then was done")
    c.relate("update", "suez_letter:block", "suez_brief:block")
    c.relate("update", "suez_joint:measures_e", "suez_brief:war", note="other measures, then war")
    c.relate("same_statement", "suez_letter:steps", "suez_joint:measures", strength="same_position", note="freedom to take other steps")
