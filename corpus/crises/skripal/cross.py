"""Relations between the articles on the Salisbury poisoning."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "skripal_broadsheet:expulsion", "skripal_brief:expulsion")
    c.relate("same_event", "skripal_broadsheet:attack", "skripal_brief:attack")
    c.relate("same_event", "skripal_broadsheet:summit", "skripal_brief:summit", note="scheduled, then held")
    c.relate("same_event", "skripal_brief:expulsions", "skripal_interview:expulsions", strength="part")
    c.relate("same_statement", "skripal_broadsheet:sample", "skripal_interview:access_said", strength="same_position")
    c.relate("contradiction", "skripal_broadsheet:ten_days", "skripal_interview:ten_days", strength="soft", note="whether the ten days bind London is in dispute")
    c.relate("contradiction", "skripal_broadsheet:culpable", "skripal_interview:porton", strength="soft", note="nobody but Russia, and no proof of origin from the laboratory")
    c.relate("update", "skripal_broadsheet:retaliation", "skripal_brief:answer", note="the feared expulsion of 23 Britons took place")
    c.relate("update", "skripal_brief:persons", "skripal_interview:persons", note="over 130 becomes around 150")
    c.relate("update", "skripal_brief:mirror_event", "skripal_interview:mirror_done", note="the announced answer is under way")
    c.relate("update", "skripal_brief:hague", "skripal_interview:refused", note="the session requested by Russia turns its proposal down")
