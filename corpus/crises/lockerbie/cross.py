"""Relations between the articles on Libya and the Lockerbie suspects."""

from relations import Crisis

E, W = "lockerbie_explainer:", "lockerbie_wire:"


def relate(c: Crisis) -> None:
    c.relate("same_event", "lockerbie_explainer:charged", "lockerbie_wire:charged")
    c.relate("same_event", "lockerbie_explainer:bombing", "lockerbie_wire:bombing")
    c.relate("same_event", "lockerbie_explainer:order_asked", "lockerbie_wire:order_asked")
    c.relate("same_event", "lockerbie_explainer:e_any_coercion", "lockerbie_wire:e_u_s_britain")
    c.relate("same_event", "lockerbie_explainer:detention", "lockerbie_wire:detention")
    c.relate("same_event", "lockerbie_explainer:e_crowd_ransacked_venezuelan", "lockerbie_wire:venezuela")
    c.relate("same_event", "lockerbie_explainer:e_libya_complied", "lockerbie_wire:e_libya_doesn_t")
    c.relate("same_event", "lockerbie_wire:e_security_council_looks", "lockerbie_explainer:e_are_looked_again", strength="part")
    c.relate("same_event", "lockerbie_explainer:oil_embargo", "lockerbie_wire:oil_embargo", strength="part")
    c.relate("same_statement", "lockerbie_explainer:detained_denied", "lockerbie_wire:detained_denied", strength="same_position")
    c.relate("same_statement", "lockerbie_explainer:oil", "lockerbie_wire:oil", strength="same_position")
    c.relate("same_statement", "lockerbie_explainer:c_oil_embargo_next", "lockerbie_wire:c_there_tougher_steps", strength="same_position")
    c.relate("same_statement", "lockerbie_explainer:s_there_no_treaty", "lockerbie_wire:s_suspects_stay_put", "lockerbie_wire:stay", "lockerbie_wire:s_no_libyan_given", strength="same_position")
    c.relate("same_statement", "lockerbie_explainer:s_we_not_buy", "lockerbie_wire:s_same", strength="same_position")
    c.relate("same_statement", "lockerbie_explainer:s_order_forbid_any", "lockerbie_wire:s_stop_u_s")
    c.relate("same_statement", "lockerbie_explainer:c_order_forbid_any", "lockerbie_wire:c_stop_u_s")
    c.relate("same_statement", "lockerbie_explainer:s_leave", "lockerbie_wire:s_get_out_while", strength="same_position")
    c.relate("same_statement", "lockerbie_explainer:c_leave", "lockerbie_wire:c_get_out_while", strength="same_position")
    c.relate("contradiction", "lockerbie_explainer:visas", "lockerbie_wire:nobody_stopped", strength="soft", note="denial: exit visas refused, against a man whom nobody stopped")
    c.relate("contradiction", "lockerbie_explainer:e_been_refused_exit", "lockerbie_wire:e_nobody_stopped_us", strength="soft", note="denial: exit visas refused, against a man whom nobody stopped")
    c.relate("contradiction", "lockerbie_explainer:visas", "lockerbie_wire:detained_denied", strength="hard", note="denial: exit visas refused, against nobody held")
    c.relate("contradiction", "lockerbie_explainer:e_been_refused_exit", "lockerbie_wire:detention", strength="hard", note="denial: exit visas refused, against nobody held")
    c.relate("contradiction", "lockerbie_explainer:detained_denied", "lockerbie_wire:passports", strength="hard", note="denial: nobody detained, against passports kept by the police")
    c.relate("contradiction", "lockerbie_explainer:detention", "lockerbie_wire:e_passports_kept_nine", strength="hard", note="denial: nobody detained, against passports kept by the police")
    c.relate("update", "lockerbie_explainer:sanctions", "lockerbie_wire:sanctions", note="from 15 April; in force")
    c.relate("update", "lockerbie_explainer:e_nobody_may_sell", "lockerbie_wire:e_no_arms_sales", note="from 15 April; in force")
    c.relate("update", "lockerbie_explainer:e_every_country_must", "lockerbie_wire:e_fewer_libyan_diplomats", note="from 15 April; in force")
    c.relate("update", "lockerbie_explainer:ruling_due", "lockerbie_wire:ruling", note="the court's decision was due, and is given")
    c.relate("update", "lockerbie_explainer:handover", "lockerbie_wire:e_without_handing_over", note="the handover asked for did not come")
    c.relate("update", "lockerbie_explainer:britons", "lockerbie_wire:britons", note="some 5,000, then 4,000")
