"""What the three articles on the border of Belarus and Poland have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "belarus_wire:kuznica", "belarus_live:kuznica")
    c.relate("same_event", "belarus_interview:zone_closed_them", "belarus_wire:closed_three_kilometre", strength="part")
    c.relate("same_statement", "belarus_wire:camp_pol", "belarus_live:s_some_4_000", strength="same_position")
    c.relate("same_statement", "belarus_wire:camp_blr", "belarus_live:s_about_2_000", strength="same_position")
    c.relate("same_statement", "belarus_interview:turkey", "belarus_wire:ankara", strength="same_position")
    c.relate("same_statement", "belarus_interview:c_reasonable", "belarus_wire:c_act_within_days", strength="same_position")
    c.relate("same_statement", "belarus_interview:s_but_responsibility_lies", "belarus_wire:s_himself_manufactured", strength="same_position")
    c.relate("contradiction", "belarus_wire:n_blr", "belarus_live:n_pol", strength="soft", note="figure: a little over 2,000 against some 4,000 people")
    c.relate("contradiction", "belarus_wire:n_pol", "belarus_live:n_blr", strength="soft", note="figure: 3,000 to 4,000 people against about 2,000")
    c.relate("contradiction", "belarus_wire:camp_blr", "belarus_live:s_some_4_000", strength="soft", note="figure: a little over 2,000 against some 4,000 people")
    c.relate("contradiction", "belarus_wire:camp_pol", "belarus_live:s_about_2_000", strength="soft", note="figure: 3,000 to 4,000 people against about 2,000")
    c.relate("contradiction", "belarus_interview:ten", "belarus_wire:deaths", strength="soft", note="figure: ten dead against at least eight")
    c.relate("contradiction", "belarus_interview:s_ten_counting_both", "belarus_wire:eight", strength="soft", note="figure: ten dead against at least eight")
    c.relate("update", "belarus_interview:seven", "belarus_wire:deaths", note="seven, then at least eight dead")
    c.relate("update", "belarus_interview:kuznica", "belarus_wire:kuznica", note="the closure threatened in October has happened")
    c.relate("update", "belarus_interview:kuznica", "belarus_live:kuznica", note="the closure threatened in October has happened")
    c.relate("update", "belarus_interview:n10", "belarus_wire:n15", note="Polish forces at the border: 10,000, then 15,000")
    c.relate("update", "belarus_interview:troops", "belarus_wire:troops", note="Polish forces at the border: 10,000, then 15,000")
    c.relate("update", "belarus_interview:sanctions_against_carriers", "belarus_live:banned_landing_europe", note="sanctions against the carriers, asked for, then threatened")
    c.relate("update", "belarus_wire:sanctions", "belarus_live:agreed", note="sanctions agreed in principle")
    c.relate("update", "belarus_wire:sanctions", "belarus_live:december", note="expected on Monday, then by early December")
    c.relate("update", "belarus_wire:fifth", "belarus_live:s_new_sanctions_agreed", note="expected on Monday, then by early December")
