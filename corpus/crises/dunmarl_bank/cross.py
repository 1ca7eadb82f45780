"""What the two articles on the Dunmarl Bank say of the same things."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "dunmarl_interview:nets", "dunmarl_live:nets")
    c.relate("contradiction", "dunmarl_interview:trawlers", "dunmarl_live:net_count", strength="hard", note="the nets of two trawlers against one, abandoned")
    c.relate("contradiction", "dunmarl_interview:distance", "dunmarl_live:distance", strength="hard", note="61 against 58 sea miles")
    c.relate("same_event", "dunmarl_interview:wrist", "dunmarl_live:wrist")
    c.relate("same_event", "dunmarl_interview:licence", "dunmarl_live:licence")
    c.relate("same_statement", "dunmarl_interview:arrest", "dunmarl_live:arrest", strength="same_position")
    c.relate("update", "dunmarl_interview:talks", "dunmarl_live:walk_out")
    c.relate("update", "dunmarl_interview:sit_down", "dunmarl_live:ramp")
    c.relate("update", "dunmarl_interview:kittiwake", "dunmarl_live:kittiwake")
    c.relate("contradiction", "dunmarl_interview:ceiling", "dunmarl_live:accepted", strength="soft", note="8,000 tonnes only without licences; accepted with licences in all but name, as Orsal says")
    c.relate("same_event", "dunmarl_interview:talks", "dunmarl_live:talks")
