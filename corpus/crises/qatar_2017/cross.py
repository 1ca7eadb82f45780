"""Relations between the articles on the blockade of Qatar."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "qatar17_live:cairo", "qatar17_joint:cairo")
    c.relate("same_event", "qatar17_live:rupture", "qatar17_explainer:rupture")
    c.relate("same_event", "qatar17_live:extension", "qatar17_explainer:extension")
    c.relate("same_event", "qatar17_live:reply", "qatar17_joint:reply", strength="part")
    c.relate("same_event", "qatar17_live:demands", "qatar17_joint:demands", "qatar17_explainer:demands")
    c.relate("same_event", "qatar17_live:manama", "qatar17_joint:manama")
    c.relate("same_statement", "qatar17_live:further_steps", "qatar17_joint:further_steps", note="the live blog quotes the text before it has it in English")
    c.relate("same_statement", "qatar17_live:stays", "qatar17_joint:stays", strength="same_position")
    c.relate("same_statement", "qatar17_live:no_siege_talks", "qatar17_explainer:airspace_first", strength="same_position")
    c.relate("contradiction", "qatar17_live:length", "qatar17_joint:length", strength="hard", note="about two hours against close to three")
    c.relate("contradiction", "qatar17_live:roof", "qatar17_explainer:six_enough", strength="soft", note="whether the demands stand beside the principles")
    c.relate("update", "qatar17_live:stays", "qatar17_explainer:six_enough", note="the four no longer insist on the list of demands")
