"""Relations between the three articles on the Tamsin Grey."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "tamsin_wire:seizure", "tamsin_explainer:seizure")
    c.relate("same_event", "tamsin_interview:muscat", "tamsin_explainer:muscat")
    c.relate("same_event", "tamsin_wire:dues", "tamsin_explainer:dues")
    c.relate("same_event", "tamsin_wire:shelter", "tamsin_explainer:shelter")
    c.relate("same_statement", "tamsin_wire:shelter_s", "tamsin_explainer:shelter_s")
    c.relate("same_statement", "tamsin_wire:threat_s", "tamsin_interview:trial_s")
    c.relate("same_statement", "tamsin_interview:no_ransom_s", "tamsin_explainer:no_ransom_s", strength="same_position")
    c.relate("contradiction", "tamsin_wire:crew", "tamsin_interview:crew", strength="hard", note="23 against 24 aboard: a cadet was not on the manifest")
    c.relate("contradiction", "tamsin_wire:inside", "tamsin_interview:untrue", strength="hard", note="inside or outside territorial waters")
    c.relate("update", "tamsin_wire:trial", "tamsin_interview:adjourned", "tamsin_explainer:trial", note="20 October, adjourned, 3 November")
    c.relate("same_event", "tamsin_interview:adjourned", "tamsin_explainer:put_off")
    c.relate("update", "tamsin_interview:next", "tamsin_explainer:next", note="28 October moved up to the 26th")
    c.relate("update", "tamsin_interview:medicines", "tamsin_explainer:ambulance")
