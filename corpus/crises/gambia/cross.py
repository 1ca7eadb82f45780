"""Relations between the articles on the Gambian crisis."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("update", "gambia_brief:crossing_hyp", "gambia_live:crossing", note="threatened, then carried out")
    c.relate("update", "gambia_brief:fled", "gambia_live:fled", "gambia_joint:displaced", note="26,000, then 45,000, then 46,000")
    c.relate("update", "gambia_brief:vote_hyp", "gambia_live:vote", note="expected, then held")
    c.relate("contradiction", "gambia_brief:tourists", "gambia_live:tourists", strength="soft", note="985 against around 1,000")
    c.relate("update", "gambia_live:suspended", "gambia_joint:end_hyp", note="suspended, then to be ended")
    c.relate("update", "gambia_brief:stay", "gambia_joint:left", note="he will stay; he has left")
    c.relate("contradiction", "gambia_live:crossed_s", "gambia_live:goat", "gambia_joint:men_in", strength="hard", note="the captain says that nobody has crossed")
    c.relate("contradiction", "gambia_brief:force", "gambia_joint:men", strength="soft", note="7,000 in all, 4,000 already in the country")
