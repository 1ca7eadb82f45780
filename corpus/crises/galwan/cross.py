"""What the three articles on Ladakh in 2020 have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "galwan_wire:clash", "galwan_explainer:clash", "galwan_statement:galwan")
    c.relate("same_event", "galwan_wire:june6", "galwan_explainer:june6")
    c.relate("same_event", "galwan_explainer:moscow", "galwan_statement:moscow")
    c.relate("same_event", "galwan_explainer:heights", "galwan_statement:august29")
    c.relate("same_event", "galwan_explainer:sixth", "galwan_statement:sixth")
    c.relate("update", "galwan_explainer:sixth", "galwan_statement:sixth", note="the sixth meeting, expected within days, has been held")
    c.relate("contradiction", "galwan_explainer:fire_ind", "galwan_explainer:fire_chn", "galwan_statement:shots", strength="soft", note="who fired on 7 September, and whether at a patrol or into the air")
    c.relate("contradiction", "galwan_explainer:disengage_c", "galwan_statement:not_promised", strength="soft", note="what was promised in Moscow")
    c.relate("same_statement", "galwan_explainer:pull_back", "galwan_statement:as_promised", strength="same_position")
    c.relate("contradiction", "galwan_wire:43", "galwan_explainer:forty", strength="soft", note="Chinese casualties: 43, or over 40")
