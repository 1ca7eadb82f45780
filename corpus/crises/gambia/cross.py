"""Relations between the articles on the Gambian crisis."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "gambia_brief:crossing_hyp", "gambia_live:go_in")
    c.relate("same_event", "gambia_brief:persuaded", "gambia_brief:leaves_first", "gambia_live:leaving")
    c.relate("same_event", "gambia_brief:ghana_sends", "gambia_live:ghana_sends")
    c.relate("same_event", "gambia_brief:loyalty", "gambia_live:loyalty")
    c.relate("same_event", "gambia_brief:tourists_home", "gambia_live:tourists_home")
    c.relate("same_event", "gambia_live:capital", "gambia_joint:capital")
    c.relate("same_statement", "gambia_brief:loyalty_said", "gambia_live:loyalty_said")
    c.relate("same_statement", "gambia_brief:loyalty_c", "gambia_live:loyalty_c")
    c.relate("same_statement", "gambia_live:noon", "gambia_joint:capital_c", strength="same_position")
    c.relate("contradiction", "gambia_live:goat", "gambia_joint:men_in", strength="hard", note="denial: the captain says that nobody has crossed")
    c.relate("contradiction", "gambia_live:nobody_crossed", "gambia_joint:men_in", strength="hard", note="denial: the captain says that nobody has crossed")
    c.relate("contradiction", "gambia_brief:ghana", "gambia_live:ghana_wrong", strength="hard", note="retraction: 250 soldiers, corrected to 205")
    c.relate("contradiction", "gambia_brief:tourists", "gambia_live:tourists", strength="soft", note="figure: 985 against around 1,000")
    c.relate("contradiction", "gambia_brief:force", "gambia_joint:men", strength="soft", note="figure: 7,000 in all, 4,000 already in the country")
    c.relate("update", "gambia_brief:crossing_hyp", "gambia_live:crossing", note="threatened, then carried out")
    c.relate("update", "gambia_live:crossing", "gambia_joint:men_in", note="crossed, then in the country")
    c.relate("update", "gambia_brief:fled", "gambia_live:fled", "gambia_joint:displaced", note="26,000, then 45,000, then 46,000")
    c.relate("update", "gambia_brief:unhcr", "gambia_live:unhcr", note="26,000, then 45,000")
    c.relate("update", "gambia_brief:vote_hyp", "gambia_live:vote", note="expected, then held")
    c.relate("update", "gambia_live:suspended", "gambia_joint:end_hyp", note="suspended, then to be ended")
    c.relate("update", "gambia_brief:stay", "gambia_joint:left", note="he will stay; he has left")
    c.relate("update", "gambia_brief:stay", "gambia_joint:leave_promise", note="he will stay; he has decided to leave")
    c.relate("update", "gambia_brief:will_stay", "gambia_joint:decision", note="he will stay; he has decided to leave")
    c.relate("update", "gambia_brief:leaves_first", "gambia_joint:left", note="hoped for, then done")
    c.relate("update", "gambia_live:leaving", "gambia_joint:left", note="demanded, then done")
    c.relate("update", "gambia_live:not_left", "gambia_joint:left", note="he has not left; he has left")
    c.relate("update", "gambia_brief:where_not_said", "gambia_live:where", note="the place withheld, then told")
