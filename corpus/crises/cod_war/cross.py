"""Relations between the articles on the Third Cod War."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "codwar_wire:shots", "codwar_analysis:shots")
    c.relate("same_event", "codwar_wire:bonn", "codwar_analysis:bonn")
    c.relate("same_event", "codwar_analysis:withdrawal", "codwar_letter:withdrawal")
    c.relate("same_event", "codwar_analysis:e_given_no_undertaking", "codwar_letter:promise_denied")
    c.relate("same_event", "codwar_wire:wires", "codwar_analysis:wires", strength="part")
    c.relate("same_event", "codwar_wire:november_talks", "codwar_analysis:e_britain_asked_110", strength="part")
    c.relate("same_event", "codwar_wire:november_talks", "codwar_analysis:e_offered_65_000", strength="part")
    c.relate("same_statement", "codwar_wire:nato_s", "codwar_analysis:s_country_cannot_expected", strength="same_position")
    c.relate("same_statement", "codwar_analysis:s_unless_year_catch", "codwar_wire:s_total_cod_catch", strength="same_position")
    c.relate("contradiction", "codwar_wire:shots_gbr", "codwar_analysis:shots_isl", strength="hard", note="figure: four shots against three")
    c.relate("contradiction", "codwar_wire:shots_isl", "codwar_analysis:shots_isl", strength="soft", note="figure: at least two against three")
    c.relate("contradiction", "codwar_wire:nato_s", "codwar_letter:nato_s", strength="soft", note="denial: ties with NATO to be reconsidered; leaving NATO ruled out")
    c.relate("contradiction", "codwar_analysis:s_country_cannot_expected", "codwar_letter:nato_s", strength="soft", note="denial: not to be expected to remain in the alliance; leaving NATO ruled out")
    c.relate("contradiction", "codwar_analysis:e_country_cannot_expected", "codwar_letter:e_leaving_nato", strength="soft", note="denial: not to be expected to remain in the alliance; leaving NATO ruled out")
    c.relate("contradiction", "codwar_analysis:e_given_no_undertaking", "codwar_letter:e_iceland_promised_there", strength="hard", note="denial: whether Iceland promised not to cut wires")
    c.relate("update", "codwar_wire:shots_isl", "codwar_analysis:shots_isl", note="the Icelanders now admit to three")
    c.relate("update", "codwar_wire:complaint", "codwar_analysis:complaint", note="announced, then heard")
    c.relate("update", "codwar_wire:cut_wires", "codwar_analysis:cut_isl", note="a dozen, then 22")
    c.relate("update", "codwar_analysis:london", "codwar_letter:london", note="scheduled, then held")
    c.relate("update", "codwar_analysis:breach_hyp", "codwar_letter:breach", note="the breach that was threatened")
    c.relate("update", "codwar_analysis:return_hyp", "codwar_letter:return", note="the frigates are back")
    c.relate("update", "codwar_analysis:e_settle_85_000", "codwar_letter:e_offer_eighty_five", note="hinted at, then offered")
    c.relate("update", "codwar_analysis:c_settle_85_000", "codwar_letter:c_offer_eighty_five", note="hinted at, then offered")
    c.relate("update", "codwar_analysis:ask", "codwar_letter:tons85", note="110,000 tons asked, then 85,000")
    c.relate("update", "codwar_wire:ask", "codwar_analysis:settle_f", note="110,000 tons asked, then 85,000")
    c.relate("update", "codwar_wire:ask", "codwar_letter:tons85", note="110,000 tons asked, then 85,000")
    c.relate("update", "codwar_wire:e_tugs_frigates_them", "codwar_analysis:withdrawal", note="demanded, then done")
    c.relate("update", "codwar_wire:e_tugs_frigates_them", "codwar_letter:withdrawal", note="demanded, then done")
    c.relate("update", "codwar_wire:frigates", "codwar_analysis:withdrawal", note="on station, then withdrawn")
    c.relate("update", "codwar_wire:frigates", "codwar_letter:withdrawal", note="on station, then withdrawn")
    c.relate("update", "codwar_wire:e_good_offices", "codwar_analysis:luns_visit", note="offered, then done")
    c.relate("update", "codwar_analysis:e_should_single_warp", "codwar_letter:wires", note="feared, then done")
    c.relate("update", "codwar_wire:e_allies_made_britain", "codwar_analysis:e_urged_mr_callaghan", note="demanded, then done")
