"""What the articles on the Pueblo share, and where they disagree."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "pueblo_wire:seizure", "pueblo_anniversary:seizure")
    c.relate("same_event", "pueblo_wire:reserves", "pueblo_anniversary:reserves")
    c.relate("same_event", "pueblo_wire:raid", "pueblo_analysis:attempt")
    c.relate("same_event", "pueblo_analysis:e_whatever_mr_cyrus", "pueblo_anniversary:vance")
    c.relate("same_event", "pueblo_anniversary:e_demanded_apology", "pueblo_wire:e_north_korea_demanded")
    c.relate("same_event", "pueblo_anniversary:e_threatened_put_crew", "pueblo_wire:e_threatened_put_crew")
    c.relate("same_event", "pueblo_anniversary:e_apology", "pueblo_wire:e_apology")
    c.relate("same_event", "pueblo_anniversary:e_put_crew_trial", "pueblo_wire:e_put_crew_trial")
    c.relate("same_event", "pueblo_analysis:e_pyongyang_understood_demand", "pueblo_anniversary:demands")
    c.relate("same_event", "pueblo_wire:e_pushed_deep_inside", "pueblo_anniversary:e_crossed_12_mile")
    c.relate("same_event", "pueblo_anniversary:e_one_presidential_aide", "pueblo_wire:e_we_want_ship")
    c.relate("same_event", "pueblo_anniversary:e_asked_within_hours", "pueblo_wire:e_asked_soviet_government")
    c.relate("same_event", "pueblo_anniversary:moscow_reject", "pueblo_wire:e_told_foreign_ministry")
    c.relate("same_event", "pueblo_analysis:e_return_korea_two", "pueblo_anniversary:e_bring_troops_home")
    c.relate("same_event", "pueblo_analysis:sittings", "pueblo_anniversary:meetings", strength="part")
    c.relate("same_event", "pueblo_wire:e_immediate_return_vessel", "pueblo_anniversary:e_wanted_men_back", strength="part")
    c.relate("same_event", "pueblo_wire:e_immediate_return_vessel", "pueblo_analysis:e_release_crew", strength="part")
    c.relate("same_statement", "pueblo_wire:promptly", "pueblo_anniversary:promptly")
    c.relate("same_statement", "pueblo_wire:moscow_no", "pueblo_anniversary:moscow_no")
    c.relate("same_statement", "pueblo_anniversary:s_apology", "pueblo_wire:s_apology")
    c.relate("same_statement", "pueblo_anniversary:s_put_crew_trial", "pueblo_wire:s_put_crew_trial")
    c.relate("same_statement", "pueblo_anniversary:c_put_crew_trial", "pueblo_wire:c_put_crew_trial")
    c.relate("same_statement", "pueblo_anniversary:apology", "pueblo_wire:apology")
    c.relate("same_statement", "pueblo_anniversary:c_wanted_men_back", "pueblo_wire:c_we_want_ship")
    c.relate("same_statement", "pueblo_anniversary:c_do_no_such", "pueblo_wire:c_matter_one_washington")
    c.relate("same_statement", "pueblo_analysis:three_demands", "pueblo_anniversary:three_as", "pueblo_anniversary:s_apology", "pueblo_wire:s_apology", strength="same_position")
    c.relate("same_statement", "pueblo_analysis:apology", "pueblo_anniversary:apology", "pueblo_wire:apology", "pueblo_anniversary:c_admit_apologise_assure", strength="same_position")
    c.relate("same_statement", "pueblo_wire:intrusion", "pueblo_anniversary:intrusion", strength="same_position")
    c.relate("contradiction", "pueblo_wire:called", "pueblo_anniversary:called", strength="hard", note="figure: 14,600 or 14,787 reservists")
    c.relate("contradiction", "pueblo_wire:miles", "pueblo_anniversary:miles", strength="soft", note="figure: about 25 miles from the mainland, or about 15 from the nearest land")
    c.relate("contradiction", "pueblo_wire:position", "pueblo_anniversary:position", strength="soft", note="figure: about 25 miles from the mainland, or about 15 from the nearest land")
    c.relate("contradiction", "pueblo_anniversary:position", "pueblo_wire:intrusion", strength="hard", note="denial: whether the ship was inside the limit")
    c.relate("contradiction", "pueblo_anniversary:repudiation", "pueblo_wire:intrusion", strength="hard", note="denial: whether the ship was inside the limit")
    c.relate("contradiction", "pueblo_wire:position", "pueblo_anniversary:intrusion", strength="hard", note="denial: whether the ship was inside the limit")
    c.relate("contradiction", "pueblo_wire:troops", "pueblo_anniversary:troops", strength="soft", note="wording: think again about sending more troops, or bring them home")
    c.relate("contradiction", "pueblo_wire:c_korea_might_think", "pueblo_anniversary:c_bring_troops_home", strength="soft", note="wording: think again about sending more troops, or bring them home")
    c.relate("contradiction", "pueblo_wire:seoul_fear", "pueblo_analysis:no_bargain", strength="soft", note="denial: whether a bargain is made at South Korea's expense")
    c.relate("update", "pueblo_wire:crew", "pueblo_analysis:dead", note="of the 83 one is known to be dead")
    c.relate("update", "pueblo_analysis:four", "pueblo_anniversary:meetings_f", note="four sittings so far, 29 in the end")
    c.relate("update", "pueblo_analysis:aid", "pueblo_anniversary:aid", note="asked for, then given")
    c.relate("update", "pueblo_wire:e_urgent_meeting_united", "pueblo_anniversary:e_security_council_after", note="asked for, then held")
    c.relate("update", "pueblo_wire:e_four_crewmen_hurt", "pueblo_anniversary:e_one_sailor_duane", note="four hurt, one critically; then one dead")
    c.relate("update", "pueblo_wire:e_immediate_return_vessel", "pueblo_anniversary:release", note="demanded, then the men released")
    c.relate("update", "pueblo_analysis:e_release_crew", "pueblo_anniversary:release", note="demanded, then the men released")
    c.relate("update", "pueblo_wire:c_put_crew_trial", "pueblo_analysis:c_men_then_expelled", note="trial threatened, then expulsion hinted at")
    c.relate("update", "pueblo_wire:s_put_crew_trial", "pueblo_analysis:s_men_then_expelled", note="trial threatened, then expulsion hinted at")
