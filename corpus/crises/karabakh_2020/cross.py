"""Relations between the articles on Karabakh, autumn 2020."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "karabakh_wire:moscow", "karabakh_days:moscow")
    c.relate("same_event", "karabakh_wire:truce", "karabakh_days:truce")
    c.relate("contradiction", "karabakh_wire:hours", "karabakh_days:hours", strength="hard", note="ten hours against 11")
    c.relate("same_event", "karabakh_wire:ganja", "karabakh_days:ganja")
    c.relate("update", "karabakh_wire:dead", "karabakh_days:dead_later", note="seven, then ten dead in Ganja")
    c.relate("contradiction", "karabakh_wire:dead", "karabakh_days:dead", strength="soft", note="at least seven against nine")
    c.relate("same_statement", "karabakh_wire:timetable_s", "karabakh_days:timetable_s", "karabakh_interview:timetable_s", strength="same_position")
    c.relate("same_event", "karabakh_interview:third", "karabakh_days:third")
    c.relate("same_statement", "karabakh_interview:no_solution", "karabakh_days:no_solution")
    c.relate("contradiction", "karabakh_wire:syrians", "karabakh_days:syrians", strength="hard", note="denied by Ankara, stated by Macron")
    c.relate("update", "karabakh_interview:peacekeepers", "karabakh_days:peacekeepers", note="men told not to unpack, then deployed")
    c.relate("same_statement", "karabakh_wire:lie_s", "karabakh_days:deny_s", strength="same_position")
