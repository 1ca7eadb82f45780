"""Relations between the three articles on the collision off Hainan."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "hainan_briefing:bump", "hainan_analysis:bump")
    c.relate("same_event", "hainan_briefing:ships_off", "hainan_analysis:ships_off")
    c.relate("same_event", "hainan_briefing:regret", "hainan_analysis:regret")
    c.relate("same_event", "hainan_briefing:intercept", "hainan_readout:intercept")
    c.relate("same_statement", "hainan_briefing:swerved", "hainan_analysis:swerved", strength="same_position")
    c.relate("same_statement", "hainan_briefing:apology_s", "hainan_analysis:jiang_s", strength="same_position")
    c.relate("contradiction", "hainan_briefing:straight", "hainan_analysis:swerved", strength="hard", note="which aeroplane turned into the other")
    c.relate("contradiction", "hainan_briefing:mayday", "hainan_readout:mayday", strength="hard", note="whether a distress call was sent and heard")
    c.relate("contradiction", "hainan_analysis:miles", "hainan_readout:km", strength="hard", note="70 nautical miles against 104 km")
    c.relate("update", "hainan_briefing:mayday", "hainan_analysis:mayday", note="15, then at least 25 calls")
    c.relate("update", "hainan_analysis:talks", "hainan_readout:talks", note="perhaps within a fortnight, then 18 April")
    c.relate("update", "hainan_analysis:release", "hainan_readout:depart")
