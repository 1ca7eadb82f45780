"""What the three articles on Ladakh in 2020 have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "galwan_wire:clash", "galwan_explainer:clash", "galwan_statement:galwan")
    c.relate("same_event", "galwan_wire:june6", "galwan_explainer:june6")
    c.relate("same_event", "galwan_explainer:moscow", "galwan_statement:moscow")
    c.relate("same_event", "galwan_explainer:heights", "galwan_statement:august29")
    c.relate("same_event", "galwan_statement:shots", "galwan_explainer:fire_ind", "galwan_explainer:fire_chn", note="the shots of 7 September, with opposite authors")
    c.relate("same_event", "galwan_explainer:e_india_pull_back", "galwan_statement:e_disengage_immediately")
    c.relate("same_event", "galwan_statement:e_whose_presence_new", "galwan_explainer:e_new_delhi_wanted")
    c.relate("same_event", "galwan_explainer:e_step_step_withdrawal", "galwan_statement:e_return_positions_april")
    c.relate("same_event", "galwan_statement:e_each_army_says", "galwan_explainer:e_china_military_accused", strength="part")
    c.relate("same_event", "galwan_statement:e_each_army_says", "galwan_explainer:e_chinese_soldiers_tried", strength="part")
    c.relate("same_statement", "galwan_explainer:pull_back", "galwan_statement:as_promised", strength="same_position")
    c.relate("same_statement", "galwan_explainer:pull_back_c", "galwan_statement:c_disengage_immediately", strength="same_position")
    c.relate("same_statement", "galwan_explainer:diplomat", "galwan_statement:s_whose_presence", strength="same_position")
    c.relate("same_statement", "galwan_explainer:c_diplomat_take_part", "galwan_statement:c_whose_presence", strength="same_position")
    c.relate("same_statement", "galwan_explainer:s_immediate_task_step", "galwan_statement:april", strength="same_position")
    c.relate("same_statement", "galwan_explainer:c_step_step_withdrawal", "galwan_statement:c_return_positions_april", strength="same_position")
    c.relate("same_statement", "galwan_explainer:s_number", "galwan_wire:s_neither_confirm_nor", strength="same_position")
    c.relate("contradiction", "galwan_explainer:fire_ind", "galwan_statement:shots", strength="soft", note="framing: at a patrol, or into the air")
    c.relate("contradiction", "galwan_explainer:disengage_c", "galwan_statement:not_promised", strength="soft", note="denial: what was promised in Moscow")
    c.relate("contradiction", "galwan_wire:43", "galwan_explainer:forty", strength="soft", note="figure: 43, or over 40 Chinese casualties")
    c.relate("contradiction", "galwan_wire:s_them_43_killed", "galwan_explainer:s_over_40", strength="soft", note="figure: 43, or over 40 Chinese casualties")
    c.relate("contradiction", "galwan_wire:43", "galwan_explainer:f_somewhere_twenties", strength="soft", note="figure: 43, or somewhere in the twenties")
    c.relate("contradiction", "galwan_wire:s_them_43_killed", "galwan_explainer:s_omewhere_twenties_plausible", strength="soft", note="figure: 43, or somewhere in the twenties")
    c.relate("update", "galwan_explainer:sixth", "galwan_statement:sixth", note="the sixth meeting, expected within days, has been held")
