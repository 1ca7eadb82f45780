"""What the three articles on the Euphrates say of the same things."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_statement", "euphrates_wire:reopen", "euphrates_analysis:reopen", strength="same_position")
    c.relate("same_event", "euphrates_wire:protocol_event", "euphrates_analysis:protocol_event")
    c.relate("contradiction", "euphrates_wire:fortnight_event", "euphrates_analysis:fortnight_event", strength="hard", note="asked for two weeks in December, or in a note of 13 January")
    c.relate("contradiction", "euphrates_wire:ozal_event", "euphrates_analysis:ozal_event", strength="hard", note="Ozal's threat: made, or never made")
    c.relate("contradiction", "euphrates_analysis:extra", "euphrates_release:extra", "euphrates_wire:extra", strength="soft", note="an extra 250 against 768 in place of 500")
    c.relate("same_statement", "euphrates_analysis:crop", "euphrates_release:crop", strength="same_utterance")
    c.relate("contradiction", "euphrates_analysis:power_cuts", "euphrates_release:no_loss", strength="hard", note="power cuts blamed on the closing against no kilowatt lost")
    c.relate("update", "euphrates_wire:committee", "euphrates_release:committee_off")
    c.relate("update", "euphrates_analysis:reopen_promise", "euphrates_release:restored")
    c.relate("same_event", "euphrates_wire:boycott", "euphrates_analysis:boycott", strength="part")
    c.relate("update", "euphrates_wire:boycott_threat", "euphrates_release:boycott_threat")
