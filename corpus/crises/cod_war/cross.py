"""Relations between the articles on the Third Cod War."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "codwar_wire:shots", "codwar_analysis:shots")
    c.relate("contradiction", "codwar_wire:shots_gbr", "codwar_analysis:shots_isl", strength="hard", note="four shots against three")
    c.relate("contradiction", "codwar_wire:shots_isl", "codwar_analysis:shots_isl", strength="soft", note="at least two against three")
    c.relate("update", "codwar_wire:shots_isl", "codwar_analysis:shots_isl", note="the Icelanders now admit to three")
    c.relate("update", "codwar_wire:complaint", "codwar_analysis:complaint", note="announced, then heard")
    c.relate("update", "codwar_wire:cut_wires", "codwar_analysis:cut_isl", note="a dozen, then 22")
    c.relate("same_event", "codwar_wire:bonn", "codwar_analysis:bonn")
    c.relate("same_event", "codwar_analysis:withdrawal", "codwar_letter:withdrawal")
    c.relate("update", "codwar_analysis:london", "codwar_letter:london", note="scheduled, then held")
    c.relate("update", "codwar_analysis:breach_hyp", "codwar_letter:breach", note="the breach that was threatened")
    c.relate("update", "codwar_analysis:return_hyp", "codwar_letter:return", note="the frigates are back")
    c.relate("contradiction", "codwar_wire:nato_s", "codwar_letter:nato_s", strength="soft", note="ties with NATO to be reconsidered; leaving NATO ruled out")
