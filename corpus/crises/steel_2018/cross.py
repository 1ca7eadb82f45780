"""Relations between the two articles on the steel tariffs."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "steel_2018_release:exemption", "steel_2018_column:exemption")
    c.relate("same_event", "steel_2018_release:duties", "steel_2018_column:lapse")
    c.relate("update", "steel_2018_release:canada", "steel_2018_column:canada", note="announced for 1 July, then in force")
    c.relate("update", "steel_2018_release:rebalancing", "steel_2018_column:rebalancing", note="from 20 June onwards, then in force since 22 June")
    c.relate("contradiction", "steel_2018_release:duties", "steel_2018_column:lapse", strength="soft", note="from 1 June, or ran out on 31 May")
