"""What the two articles on the Dunmarl Bank say of the same things."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "dunmarl_interview:nets", "dunmarl_live:nets")
    c.relate("same_event", "dunmarl_interview:wrist", "dunmarl_live:wrist")
    c.relate("same_event", "dunmarl_interview:licence", "dunmarl_live:licence")
    c.relate("same_event", "dunmarl_interview:talks", "dunmarl_live:talks")
    c.relate("same_event", "dunmarl_interview:cut_one_more", "dunmarl_live:any_orsaline_crew")
    c.relate("same_event", "dunmarl_interview:crew_cut_arrested", "dunmarl_live:find_itself_tamorethi")
    c.relate("same_statement", "dunmarl_interview:arrest", "dunmarl_live:arrest", strength="same_position")
    c.relate("same_statement", "dunmarl_interview:s_but_cut_one", "dunmarl_live:cell", strength="same_position")
    c.relate("same_statement", "dunmarl_interview:s_licence_every_foreign", "dunmarl_live:s_take_out_licence", strength="same_position")
    c.relate("same_statement", "dunmarl_interview:c_licence_every_foreign", "dunmarl_live:c_take_out_licence", strength="same_position")
    c.relate("same_statement", "dunmarl_interview:no_boarding", "dunmarl_live:s_officer_s_wrist", strength="same_position")
    c.relate("same_statement", "dunmarl_interview:s_no_we_are", "dunmarl_live:not_a_crown", strength="same_position")
    c.relate("same_statement", "dunmarl_interview:no_licence", "dunmarl_live:c_crown", strength="same_position")
    c.relate("contradiction", "dunmarl_interview:trawlers", "dunmarl_live:net_count", strength="hard", note="figure: the nets of two trawlers against one, abandoned")
    c.relate("contradiction", "dunmarl_interview:distance", "dunmarl_live:distance", strength="hard", note="figure: 61 against 58 sea miles")
    c.relate("contradiction", "dunmarl_interview:handle", "dunmarl_live:s_officer_s_wrist", strength="hard", note="denial: Tamoreth denies that an officer's wrist was broken")
    c.relate("contradiction", "dunmarl_interview:ceiling", "dunmarl_live:c_ceiling_8_000", strength="soft", note="wording: 8,000 tonnes only without licences; accepted with licences in all but name, as Orsal says")
    c.relate("contradiction", "dunmarl_interview:ceiling_s", "dunmarl_live:accepted", strength="soft", note="wording: 8,000 tonnes only without licences; accepted with licences in all but name, as Orsal says")
    c.relate("contradiction", "dunmarl_interview:c_kilo_leave", "dunmarl_live:c_ceiling_8_000", strength="soft", note="wording: not a kilo by their leave; accepted with licences in all but name, as Orsal says")
    c.relate("update", "dunmarl_interview:talks", "dunmarl_live:walk_out", note="to open on Thursday; the delegation has walked out")
    c.relate("update", "dunmarl_interview:sit_down", "dunmarl_live:ramp", note="foreseen, then begun")
    c.relate("update", "dunmarl_interview:ferries", "dunmarl_live:ramp", note="threatened, then done")
    c.relate("update", "dunmarl_interview:send_police_against", "dunmarl_live:police", note="promised, then kept to")
    c.relate("update", "dunmarl_interview:kittiwake", "dunmarl_live:kittiwake", note="announced, then there")
