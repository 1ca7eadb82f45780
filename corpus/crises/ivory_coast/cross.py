"""What the three articles on Ivory Coast say of the same things."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_statement", "ivory_brief:lift", "ivory_oped:remove", strength="same_utterance")
    c.relate("same_event", "ivory_brief:undertaking", "ivory_oped:undertaking")
    c.relate("same_event", "ivory_brief:blockade", "ivory_oped:blockade")
    c.relate("contradiction", "ivory_brief:promise_denied", "ivory_oped:undertaking", strength="hard", note="lifting the roadblocks: never promised, or promised")
    c.relate("update", "ivory_brief:force_threat", "ivory_oped:mandate")
    c.relate("update", "ivory_brief:licorne", "ivory_readout:licorne")
    c.relate("same_event", "ivory_oped:embargo", "ivory_readout:embargo")
    c.relate("update", "ivory_brief:amnesty", "ivory_readout:moved")
    c.relate("same_statement", "ivory_brief:licorne_said", "ivory_oped:not_first", "ivory_readout:not_part", strength="same_position")
    c.relate("contradiction", "ivory_brief:refugees", "ivory_oped:refugees", strength="soft", note="22,000 in Liberia; half a million who left their homes, ten weeks later")
