"""What the three articles on Ivory Coast say of the same things."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "ivory_brief:undertaking", "ivory_oped:undertaking")
    c.relate("same_event", "ivory_brief:blockade", "ivory_oped:blockade")
    c.relate("same_event", "ivory_oped:embargo", "ivory_readout:embargo")
    c.relate("same_statement", "ivory_brief:lift", "ivory_oped:remove")
    c.relate("same_statement", "ivory_brief:lift_promise", "ivory_oped:remove_promise")
    c.relate("same_statement", "ivory_brief:licorne_said", "ivory_oped:not_first", "ivory_readout:not_part", strength="same_position")
    c.relate("same_statement", "ivory_brief:licorne_out", "ivory_oped:not_first_c", strength="same_position")
    c.relate("contradiction", "ivory_brief:promise_denied", "ivory_oped:undertaking", strength="hard", note="denial: lifting the roadblocks never promised, or promised")
    c.relate("contradiction", "ivory_brief:never_promised", "ivory_oped:remove", strength="hard", note="denial: lifting the roadblocks never promised, or promised")
    c.relate("contradiction", "ivory_brief:refugees", "ivory_oped:refugees", strength="soft", note="figure: 22,000 in Liberia; half a million who left their homes, ten weeks later")
    c.relate("contradiction", "ivory_brief:s_more_than_22", "ivory_oped:s_half_million_who", strength="soft", note="figure: 22,000 in Liberia; half a million who left their homes, ten weeks later")
    c.relate("update", "ivory_brief:force_threat", "ivory_oped:mandate")
    c.relate("update", "ivory_brief:licorne", "ivory_readout:licorne")
    c.relate("update", "ivory_oped:embargo", "ivory_readout:e_suspension_cocoa_exports", note="the embargo, prolonged in March, is not renewed")
    c.relate("update", "ivory_brief:amnesty", "ivory_readout:moved")
