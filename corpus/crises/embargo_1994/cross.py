"""What the column and the readout on the embargo have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "embargo_oped:embargo", "embargo_readout:embargo")
    c.relate("same_event", "embargo_oped:order", "embargo_readout:order")
    c.relate("same_event", "embargo_oped:lifting", "embargo_readout:lifting")
    c.relate("same_event", "embargo_oped:flag_must_go", "embargo_readout:replacement_flag")
    c.relate("same_event", "embargo_oped:some_two_hundred", "embargo_readout:transit_prohibited_goods")
    c.relate("same_event", "embargo_oped:plug_day_thessaloniki", "embargo_readout:second_party_take")
    c.relate("same_statement", "embargo_oped:flag", "embargo_readout:flag", strength="same_position")
    c.relate("same_statement", "embargo_oped:s_three_things", "embargo_readout:s_flag_come_first", strength="same_position")
    c.relate("same_statement", "embargo_oped:no_claim", "embargo_readout:no_claims", strength="same_position")
    c.relate("same_statement", "embargo_oped:gunpoint", "embargo_readout:s_symbol_could_made", strength="same_position")
    c.relate("same_statement", "embargo_oped:s_leak", "embargo_readout:transit", strength="same_position")
    c.relate("contradiction", "embargo_oped:embargo", "embargo_readout:embargo", strength="hard", note="date: since 16 or since 17 February")
    c.relate("contradiction", "embargo_oped:order", "embargo_readout:upheld_court_luxembourg", strength="hard", note="wording: the Court refused an emergency order; Greece says it upheld the measures")
    c.relate("contradiction", "embargo_oped:s_no_emergency_order", "embargo_readout:upheld", strength="hard", note="wording: the Court refused an emergency order; Greece says it upheld the measures")
    c.relate("contradiction", "embargo_oped:n80", "embargo_readout:n60", strength="hard", note="figure: Skopje's loss of 80 or 60 million dollars a month")
    c.relate("contradiction", "embargo_oped:n30", "embargo_readout:n60", strength="hard", note="figure: a loss of 30 or of 60 million dollars a month")
    c.relate("contradiction", "embargo_oped:loss", "embargo_readout:loss", strength="hard", note="figure: Skopje's loss of 80 or 60 million dollars a month")
    c.relate("contradiction", "embargo_oped:thirty", "embargo_readout:loss", strength="hard", note="figure: a loss of 30 or of 60 million dollars a month")
    c.relate("contradiction", "embargo_oped:two_first", "embargo_readout:upheld", strength="soft", note="trigger: flag and constitution, or the flag, as the price of the border")
    c.relate("contradiction", "embargo_oped:c_open_border_talk", "embargo_readout:c_measures_are_lawful", strength="soft", note="trigger: flag and constitution, or the flag, as the price of the border")
    c.relate("update", "embargo_oped:talks", "embargo_readout:talks", note="the talks foreseen have been held")
    c.relate("update", "embargo_oped:treaty_say_so", "embargo_readout:two_sides_reaffirmed", note="a treaty offered, then put in writing")
