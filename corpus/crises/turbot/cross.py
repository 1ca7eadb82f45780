"""Relations between the articles on the Turbot dispute."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "turbot_brief:nets", "turbot_analysis:nets", "turbot_interview:nets")
    c.relate("same_event", "turbot_brief:seizure", "turbot_interview:seizure", "turbot_analysis:seizure")
    c.relate("same_event", "turbot_interview:shots", "turbot_analysis:shots")
    c.relate("same_event", "turbot_brief:release", "turbot_interview:release", "turbot_analysis:release")
    c.relate("same_event", "turbot_brief:boats", "turbot_interview:boats", strength="part")
    c.relate("same_statement", "turbot_brief:said_cut", "turbot_analysis:said_cut", note="the paper took the agency's paragraph")
    c.relate("same_statement", "turbot_interview:piracy", "turbot_analysis:piracy", strength="same_position")
    c.relate("same_statement", "turbot_brief:two_nets", "turbot_analysis:two_nets", strength="same_position")
    c.relate("same_statement", "turbot_brief:veto", "turbot_analysis:veto", strength="same_position")
    c.relate("contradiction", "turbot_interview:jobless", "turbot_analysis:jobless", strength="soft", note="forty thousand against some 35,000 out of work")
    c.relate("contradiction", "turbot_brief:net", "turbot_interview:net_denied", strength="hard", note="whether the Estai's net was undersized")
    c.relate("update", "turbot_brief:case", "turbot_interview:case", note="the application, in preparation, is lodged")
