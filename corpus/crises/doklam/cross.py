"""What the three articles on the Doklam stand-off have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "doklam_release:crossing", "doklam_briefing:crossing")
    c.relate("same_statement", "doklam_release:unconditional", "doklam_analysis:unconditional")
    c.relate("same_statement", "doklam_release:unconditional", "doklam_briefing:demand", strength="same_position")
    c.relate("same_event", "doklam_briefing:restraint", "doklam_analysis:restraint")
    c.relate("same_event", "doklam_release:closure", "doklam_briefing:closure", "doklam_analysis:closure")
    c.relate("same_event", "doklam_release:xiamen", "doklam_briefing:xiamen", "doklam_analysis:xiamen", strength="part")
    c.relate("contradiction", "doklam_release:n350", "doklam_briefing:53", strength="hard", note="not less than 350 against 53 Indian personnel")
    c.relate("update", "doklam_release:48", "doklam_briefing:53", note="China's count of the Indians at the site")
    c.relate("contradiction", "doklam_briefing:diplomat", "doklam_briefing:bhutan", "doklam_analysis:bhutan", strength="hard", note="whether Bhutan still claims Doklam")
    c.relate("same_statement", "doklam_briefing:diplomat", "doklam_analysis:agreed_with", strength="same_position")
    c.relate("same_statement", "doklam_release:pilgrims", "doklam_analysis:reopen", strength="same_position")
    c.relate("contradiction", "doklam_briefing:no", "doklam_analysis:agreed", strength="soft", note="China refuses a mutual pull-back, India says it was agreed")
