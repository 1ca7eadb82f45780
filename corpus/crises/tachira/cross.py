"""What the two articles on the border of Táchira say of the same things."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "tachira_qa:ambush", "tachira_joint:ambush")
    c.relate("contradiction", "tachira_qa:wounded", "tachira_joint:wounded", strength="hard", note="three soldiers (and a civilian) against four soldiers")
    c.relate("same_event", "tachira_qa:closed", "tachira_joint:shut", strength="part")
    c.relate("same_event", "tachira_qa:cartagena", "tachira_joint:cartagena")
    c.relate("contradiction", "tachira_qa:cartagena_hours", "tachira_joint:cartagena_hours", strength="hard", note="five hours against six")
    c.relate("same_event", "tachira_qa:recall_col", "tachira_joint:recall", strength="part")
    c.relate("update", "tachira_qa:deported_number", "tachira_joint:deported_number")
    c.relate("update", "tachira_qa:left_number", "tachira_joint:left_number")
    c.relate("update", "tachira_qa:oas_meeting", "tachira_joint:oas_failed")
    c.relate("update", "tachira_qa:summit", "tachira_joint:summit")
    c.relate("update", "tachira_qa:municipalities", "tachira_joint:municipalities")
    c.relate("same_statement", "tachira_qa:vow", "tachira_joint:contraband", strength="same_position")
