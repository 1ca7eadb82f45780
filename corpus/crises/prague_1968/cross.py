"""Facts across the articles on Czechoslovakia in 1968."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "prague_copy:occupation", "prague_analysis:invasion", note="the entry of the five armies")
    c.relate("same_statement", "prague_wire:reply", "prague_copy:no_call", strength="same_position", note="Prague denies any need of allied help")
    c.relate("same_statement", "prague_copy:ceausescu", "prague_analysis:ceausescu", strength="same_position", note="Ceausescu condemns the intervention")
    c.relate("update", "prague_copy:veto", "prague_analysis:veto", note="a veto regarded as certain was cast")
    c.relate("update", "prague_copy:dead", "prague_analysis:dead", note="at least 30 in the capital; later 72")
    c.relate("contradiction", "prague_copy:withdraw_promise", "prague_analysis:treaty", strength="soft", note="withdrawal promised; the treaty lets Soviet troops stay without a date")
    c.relate("same_statement", "prague_wire:no_return", "prague_analysis:no_return", strength="same_position", note="no return to the methods, or trials, of the past")
    c.relate("update", "prague_wire:soldiers", "prague_analysis:men", note="Soviet troops in the country")
