"""Facts across the articles on Rambouillet."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "rambouillet_brief:talks", "rambouillet_interview:suspended", note="the talks at Rambouillet: summoned, and suspended on 23 February")
    c.relate("update", "rambouillet_interview:will_sign", "rambouillet_oped:signed", note="the Kosovo Albanians announced that they would sign, and signed")
    c.relate("update", "rambouillet_interview:holbrooke", "rambouillet_oped:holbrooke", note="the envoy was to go to Belgrade, and left it empty-handed")
    c.relate("same_statement", "rambouillet_interview:flag", "rambouillet_oped:willing", strength="same_position", note="Belgrade would consider an international presence")
    c.relate("same_statement", "rambouillet_brief:russia", "rambouillet_interview:ivanov", strength="same_position", note="Moscow against air strikes")
    c.relate("same_statement", "rambouillet_brief:referendum", "rambouillet_interview:referendum", strength="same_position")
    c.relate("same_event", "rambouillet_interview:strike", "rambouillet_oped:strike", note="NATO's air strikes, threatened")
    c.relate("contradiction", "rambouillet_interview:flag", "rambouillet_brief:no_soldiers", strength="soft", note="no foreign soldier ever; later a presence under another flag")
