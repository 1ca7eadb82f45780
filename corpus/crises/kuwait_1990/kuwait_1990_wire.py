"""Gold for the agency report of 26 August 1990."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import AZIZ, BUSH, COUNCIL, CUBA, CUELLAR, EMBASSIES, FOREIGNERS, GORBACHEV, IRAQ, KUWAIT, SADDAM, SAUDI, SOVIET, UK, UN, USA, YEMEN


def annotate(a: Article) -> None:
    friday, saturday, sunday, thursday = weekday("1990-08-24", "Friday"), weekday("1990-08-25", "Saturday"), weekday("1990-08-26", "Sunday"), weekday("1990-08-30", "Thursday")
    a.document(published=sunday, title="Iraq faces naval stranglehold after U.N. vote; embassy deadline passes", byline="By Harold Minter and Odile Favre", agency="Lakeshore",
               boilerplate=["(Additional reporting by Basil Crane in London)"], datelines=["UNITED NATIONS"], published_span="Aug. 26, 1990", alt={"publisher": ["Lakeshore"]})
    western, west_dip = Party("Western states"), Party("Western diplomat (unnamed)")
    officials, navy = Party("US officials (unnamed)", "USA"), Party("US Navy", "USA")
    diplomats, foreign_office = Party("diplomats (unnamed)"), Party("British Foreign Office spokesman (unnamed)", "GBR")
    state, aide, pentagon = Party("State Department", "USA"), Party("senior White House aide (unnamed)", "USA"), Party("Pentagon officials (unnamed)", "USA")
    anbari, spokeswoman, tass = Party("Abdul Amir al-Anbari", "IRQ"), Party("UN spokeswoman (unnamed)", "UN"), Party("Tass", "MEDIA")

    a.at(a.paragraph("UNITED NATIONS"))
    a.statement("Baghdad", IRAQ, "denounced", "as an act of aggression", act="accusation", key="s_denounced")
    a.statement("Baghdad", IRAQ, "said", "would not move it one inch from Kuwait", act="refusal", key="s_not_one_inch")
    a.commitment("Baghdad", IRAQ, "refusal", "would not move it one inch from Kuwait", toward=[COUNCIL], key="c_not_one_inch", alt={"toward": [[], [UN]]})
    a.event("COERCE", "hypothetical", [western], [IRAQ], "halt vessels trading with Iraq, by force if need be", key="e_halt_ships", alt={"targets": [[]]}, more=["naval stranglehold", "he will now be made to stop"])
    a.event("AGREE", "occurred", [COUNCIL], [IRAQ], "the Security Council voted 13-0 to back up its three-week-old embargo", when=saturday, place="United Nations", key="e_665", more=["The resolution, adopted before dawn on Saturday with Cuba and Yemen abstaining", "the vote gave one power a license"],
            alt={"plover": ["SUPPORT", "COERCE", "SANCTION"], "targets": [[]]})
    a.event("SANCTION", "ongoing", [COUNCIL], [IRAQ], "its three-week-old embargo", when="1990-08", key="e_embargo", alt={"when": [None], "status": ["occurred"], "sources": [[UN]]})
    a.event("ACCUSE", "occurred", [IRAQ], [COUNCIL], "a step Baghdad denounced as an act of aggression", key="e_denounced", alt={"targets": [[], [western]], "when": [saturday, sunday]})
    a.event("REJECT", "occurred", [IRAQ], [COUNCIL], "said would not move it one inch from Kuwait", key="e_iraq_rejects", alt={"targets": [[]]})
    a.event("RETREAT", "denied", [IRAQ], [KUWAIT], "would not move it one inch from Kuwait", key="e_no_withdrawal", minor=True, alt={"status": ["hypothetical"]})
    a.figure(13, "votes", "votes for the resolution", "13-0", key="f_665", alt={"low": [0]})
    a.figure(3, "weeks", "age of the embargo", "three-week-old", minor=True, key="f_three_weeks")

    a.at(a.paragraph("The resolution, adopted"))
    a.statement("the United States", USA, "pressed", "for it", act="demand", minor=True, key="s_us_pressed")
    a.event("REQUEST", "occurred", [USA], [COUNCIL], "which had pressed for it all week", key="e_us_pressed", minor=True, alt={"targets": [[]]})
    a.event("REQUEST", "occurred", [SOVIET], [USA], "Moscow's insistence", key="e_moscow_insisted", minor=True)
    a.statement("Moscow's", SOVIET, "insistence", "to strike out a reference to minimum force", act="demand", to="United States", key="s_moscow_insisted", minor=True)
    a.commitment("Moscow's", SOVIET, "demand", "strike out a reference to minimum force", toward=[USA], key="c_minimum_force", minor=True)
    a.event("CONCEDE", "occurred", [USA], [SOVIET], "had agreed, at Moscow's insistence, to strike out a reference to minimum force", key="e_minimum_force", alt={"plover": ["AGREE"]})
    a.event("REJECT", "occurred", [CUBA, YEMEN], [COUNCIL], "Cuba and Yemen abstaining", when=saturday, key="e_abstain", minor=True, alt={"targets": [[]]})
    a.event("ASSAULT", "occurred", [IRAQ], [KUWAIT], "Iraqi troops overran the emirate on Aug. 2", when="1990-08-02", place="Kuwait", key="e_invasion", more=["since the invasion"])

    a.at(a.paragraph('"We did not get'))
    stop = '"If a tanker captain does not stop, he will now be made to stop."'
    a.statement("a Western diplomat", west_dip, "said", ['"We did not get everything, and we did not need everything,"', stop], key="s_diplomat", alt={"act": ["threat"]})
    a.commitment("a Western diplomat", west_dip, "threat", "he will now be made to stop", "If a tanker captain does not stop", toward=[IRAQ], key="c_made_to_stop", alt={"toward": [[]], "polarity": ["unless"]})
    a.event("THREATEN", "occurred", [west_dip], [IRAQ], "If a tanker captain does not stop, he will now be made to stop", key="e_diplomat_threat", minor=True, alt={"targets": [[]], "sources": [[western]]})

    a.at(a.paragraph("U.S. officials said"))
    a.statement("U.S. officials", officials, "said", "the Navy would act at once should other ships try to run the line, but two Iraqi tankers, across whose bows American frigates had fired on Aug. 18, would be left alone until Moscow had exhausted its appeals to President Saddam Hussein", act="threat", key="s_navy", alt={"act": ["promise", "claim"]})
    a.commitment("U.S. officials", officials, "threat", "the Navy would act at once", "should other ships try to run the line", toward=[IRAQ], key="c_navy_act", alt={"toward": [[]]})
    a.commitment("U.S. officials", officials, "promise", "two Iraqi tankers, across whose bows American frigates had fired on Aug. 18, would be left alone", "until Moscow had exhausted its appeals to President Saddam Hussein", toward=[SOVIET], key="c_left_alone", alt={"toward": [[], [IRAQ]]})
    a.event("THREATEN", "occurred", [officials], [IRAQ], "the Navy would act at once should other ships try to run the line", key="e_navy_threat", alt={"sources": [[USA]], "targets": [[]]})
    a.event("COERCE", "hypothetical", [navy], [IRAQ], "the Navy would act at once", key="e_navy_acts", minor=True, alt={"sources": [[USA]], "targets": [[]], "plover": ["ASSAULT"]})
    a.event("AGREE", "occurred", [officials], [SOVIET], "two Iraqi tankers, across whose bows American frigates had fired on Aug. 18, would be left alone", key="e_left_alone", minor=True, alt={"sources": [[USA]], "targets": [[], [IRAQ]]})
    a.event("COERCE", "occurred", [USA], [IRAQ], "across whose bows American frigates had fired on Aug. 18", when="1990-08-18", key="e_warning_shots", alt={"plover": ["ASSAULT", "THREATEN"], "sources": [[navy]]})
    a.event("REQUEST", "ongoing", [SOVIET], [SADDAM], "its appeals to President Saddam Hussein", key="e_appeals", minor=True)
    a.figure(2, "tankers", "Iraqi tankers fired across the bows", "two Iraqi tankers", key="f_tankers")

    a.at(a.paragraph("Soviet President Mikhail"))
    warned = "the council would take further measures unless Iraq withdrew and let foreigners leave"
    a.statement("the Soviet news agency Tass", tass, "reported", f"Soviet President Mikhail Gorbachev had warned Saddam in a letter on Friday that {warned}", minor=True, key="s_tass")
    a.statement("Soviet President Mikhail Gorbachev", GORBACHEV, "warned", warned, act="threat", to="Saddam Hussein", date=friday, via=tass, key="s_gorbachev", alt={"act": ["expectation"]})
    a.commitment("Soviet President Mikhail Gorbachev", GORBACHEV, "threat", "the council would take further measures", "unless Iraq withdrew and let foreigners leave", toward=[IRAQ], key="c_gorbachev", alt={"toward": [[SADDAM]]})
    a.commitment("Soviet President Mikhail Gorbachev", GORBACHEV, "demand", "Iraq withdrew", toward=[IRAQ], key="c_gorbachev_demand", minor=True)
    a.commitment("Soviet President Mikhail Gorbachev", GORBACHEV, "demand", "let foreigners leave", toward=[IRAQ], key="c_gorbachev_release", minor=True)
    a.event("THREATEN", "occurred", [GORBACHEV], [SADDAM], f"Gorbachev had warned Saddam in a letter on Friday that {warned}", when=friday, key="e_gorbachev", alt={"targets": [[IRAQ]]})
    a.event("CONSULT", "occurred", [GORBACHEV], [SADDAM], "in a letter on Friday", when=friday, format="letter", key="e_letter", minor=True)
    a.event("COERCE", "hypothetical", [COUNCIL], [IRAQ], "the council would take further measures", key="e_further", minor=True, alt={"plover": ["SANCTION"]})
    a.event("RETREAT", "hypothetical", [IRAQ], [KUWAIT], "unless Iraq withdrew", key="e_withdraw", minor=True, more=["Iraq must quit Kuwait without conditions", "He walks out"])

    a.at(a.paragraph("In Kuwait City"))
    ringed = "Troops ringed the American, British and some two dozen other embassies that had refused to go"
    cut = "water and electricity to several were cut"
    a.statement("diplomats", diplomats, "said", f"{ringed}, and {cut}", key="s_ringed")
    a.statement(("Iraq", 2), IRAQ, "says", "envoys who stay have lost their immunity and will be treated as ordinary foreigners", act="threat", key="s_immunity")
    a.commitment(("Iraq", 1), IRAQ, "demand", "foreign missions to close", toward=[EMBASSIES], key="c_close", alt={"toward": [[]]})
    a.commitment(("Iraq", 2), IRAQ, "threat", "will be treated as ordinary foreigners", "envoys who stay", polarity="if", toward=[EMBASSIES], key="c_immunity", alt={"toward": [[]]})
    a.event("REQUEST", "occurred", [IRAQ], [EMBASSIES], "the deadline that Iraq had set for foreign missions to close", place="Kuwait City", key="e_deadline", more=["embassy deadline passes", "because the burglar asks it to"], alt={"plover": ["THREATEN", "COERCE"]})
    a.event("RETREAT", "hypothetical", [EMBASSIES], [IRAQ], "foreign missions to close", minor=True, key="e_close", alt={"plover": ["SANCTION", "COERCE"], "targets": [[], [KUWAIT]]})
    a.event("COERCE", "ongoing", [IRAQ], [EMBASSIES], ringed, place="Kuwait City", key="e_ringed", alt={"status": ["occurred"], "targets": [[USA, UK]]})
    a.event("REJECT", "occurred", [EMBASSIES], [IRAQ], "the American, British and some two dozen other embassies that had refused to go", place="Kuwait City", key="e_defy", alt={"sources": [[USA, UK]]})
    a.event("COERCE", "occurred", [IRAQ], [EMBASSIES], cut, place="Kuwait City", key="e_water", alt={"sources": [[]]})
    a.event("THREATEN", "occurred", [IRAQ], [EMBASSIES], "envoys who stay have lost their immunity and will be treated as ordinary foreigners", key="e_immunity", alt={"plover": ["COERCE"]})
    a.event("COERCE", "hypothetical", [IRAQ], [EMBASSIES], "will be treated as ordinary foreigners", minor=True, key="e_treated")
    a.figure(24, "embassies", "other embassies that refused to close", "some two dozen other embassies", approx=True, key="f_embassies")

    a.at(a.paragraph('"An embassy does not'))
    open_ = "keep the mission open"
    a.statement("a British Foreign Office spokesman", foreign_office, "said", '"An embassy does not shut because the burglar asks it to,"', act="refusal", key="s_burglar")
    a.statement("he", foreign_office, "added", ["Britain held Baghdad answerable for each of its diplomats", "would keep the mission open as long as the food lasted"], act="promise", key="s_uk_open", alt={"act": ["threat", "refusal", "accusation"]})
    a.statement("Britain", UK, "held", "Baghdad answerable for each of its diplomats", act="threat", to="Iraq", minor=True, key="s_answerable", alt={"act": ["accusation", "claim"], "addressee": [None]})
    a.commitment("Britain", UK, "promise", open_, "as long as the food lasted", polarity="until", toward=[IRAQ], key="c_open", alt={"kind": ["refusal"], "toward": [[]]})
    a.commitment("a British Foreign Office spokesman", foreign_office, "refusal", "An embassy does not shut because the burglar asks it to", toward=[IRAQ], minor=True, key="c_burglar")
    a.event("REJECT", "occurred", [foreign_office], [IRAQ], "An embassy does not shut because the burglar asks it to", key="e_uk_refuses", minor=True, more=["keep the mission open as long as the food lasted"], alt={"sources": [[UK]]})
    a.event("ACCUSE", "occurred", [UK], [IRAQ], "Britain held Baghdad answerable for each of its diplomats", key="e_answerable", minor=True, alt={"plover": ["THREATEN"]})

    a.at(a.paragraph("An estimated 21,000"))
    shield = "Several hundred have been taken to power stations, refineries and arms plants as a shield against attack"
    a.statement("the State Department", state, "according to", shield, key="s_shield", alt={"act": ["accusation"]})
    a.statement("The council", COUNCIL, "demanded", "Baghdad permit all foreigners to depart", act="demand", to="Iraq", date="1990-08-18", key="s_664", alt={"date": [None, "1990-08-18/1990-08-19"]})
    a.commitment("The council", COUNCIL, "demand", "permit all foreigners to depart", toward=[IRAQ], key="c_664")
    a.event("COERCE", "ongoing", [IRAQ], [FOREIGNERS], "An estimated 21,000 Westerners, among them about 3,000 Americans, are unable to leave Iraq and Kuwait", key="e_held", more=["what he now calls hostages"], alt={"sources": [[]]})
    a.event("COERCE", "occurred", [IRAQ], [FOREIGNERS], shield, key="e_shield", alt={"sources": [[]]})
    a.event("REQUEST", "occurred", [COUNCIL], [IRAQ], "demanded unanimously that Baghdad permit all foreigners to depart", when="1990-08-18", key="e_664", alt={"when": [None, "1990-08-18/1990-08-19"]})
    a.figure(21000, "people", "Westerners unable to leave", "21,000 Westerners", approx=True, key="f_westerners")
    a.figure(3000, "people", "Americans unable to leave", "about 3,000 Americans", approx=True, key="f_americans")
    a.figure(None, "people", "Westerners taken to likely targets", "Several hundred", low=200, high=999, approx=True, key="f_shield", alt={"low": [300], "high": [None]})

    a.at(a.paragraph("Saddam has offered"))
    a.statement("Saddam", SADDAM, "offered", "to release them if the United States pulls its forces out of Saudi Arabia and the embargo is lifted", act="proposal", to="United States", key="s_offer", alt={"act": ["promise"], "addressee": [None]})
    a.statement("President Bush", BUSH, "ruled out", "any bargain over what he now calls hostages", act="refusal", key="s_no_bargain")
    a.statement("he", BUSH, "calls", "hostages", act="accusation", minor=True, key="s_hostages", alt={"act": ["claim"]})
    a.statement("President Bush", BUSH, "repeated", "Iraq must quit Kuwait without conditions and that its ruling family must be restored", act="demand", key="s_bush_demand")
    a.commitment("Saddam", SADDAM, "promise", "release them", "if the United States pulls its forces out of Saudi Arabia and the embargo is lifted", toward=[USA], key="c_offer", alt={"toward": [[], [FOREIGNERS]], "polarity": ["exchange"]})
    a.commitment("President Bush", BUSH, "refusal", "any bargain over what he now calls hostages", toward=[IRAQ], key="c_no_bargain", alt={"toward": [[SADDAM]]})
    a.commitment("President Bush", BUSH, "demand", "Iraq must quit Kuwait without conditions", toward=[IRAQ], key="c_quit")
    a.commitment("President Bush", BUSH, "demand", "its ruling family must be restored", toward=[IRAQ], key="c_emir")
    a.event("AGREE", "occurred", [SADDAM], [USA], "Saddam has offered to release them if the United States pulls its forces out of Saudi Arabia and the embargo is lifted", key="e_offer", alt={"targets": [[]], "plover": ["REQUEST"]})
    a.event("RETREAT", "hypothetical", [IRAQ], [FOREIGNERS], "to release them", key="e_release", more=["our people come home", "let foreigners leave", "permit all foreigners to depart"], alt={"sources": [[SADDAM]], "targets": [[]]})
    a.event("RETREAT", "hypothetical", [USA], [SAUDI], "the United States pulls its forces out of Saudi Arabia", key="e_us_pullout", minor=True, alt={"targets": [[], [IRAQ]]})
    a.event("CONCEDE", "hypothetical", [COUNCIL], [IRAQ], "the embargo is lifted", key="e_lift", minor=True, alt={"sources": [[], [UN]]})
    a.event("REJECT", "occurred", [BUSH], [SADDAM], "President Bush, on vacation in Maine, has ruled out any bargain", key="e_no_bargain", more=["There is nothing to trade"], alt={"targets": [[IRAQ]]})
    a.event("REQUEST", "occurred", [BUSH], [IRAQ], "has repeated that Iraq must quit Kuwait without conditions and that its ruling family must be restored", key="e_bush_demand")

    a.at(a.paragraph('"There is nothing'))
    a.statement("a senior White House aide", aide, "said", ['"There is nothing to trade,"', '"He walks out, the emir walks in, our people come home. After that, if he likes, we can discuss the weather."'], act="refusal", key="s_aide", alt={"act": ["demand"]})
    a.commitment("a senior White House aide", aide, "refusal", "There is nothing to trade", toward=[IRAQ], key="c_nothing_to_trade", alt={"toward": [[SADDAM]]})
    a.commitment("a senior White House aide", aide, "demand", "He walks out, the emir walks in, our people come home", toward=[SADDAM], key="c_walks_out", alt={"toward": [[IRAQ]]})

    a.at(a.paragraph("Iraq's ambassador"))
    a.statement("Iraq's ambassador to the United Nations, Abdul Amir al-Anbari", anbari, "told", "the vote gave one power a license to wage war and that ships under his country's flag would not submit to search", act="refusal", to="Security Council", key="s_anbari", alt={"act": ["accusation"]})
    a.statement("He", anbari, "complained", "food and medicine were being kept from children", act="accusation", key="s_children")
    a.commitment("Iraq's ambassador to the United Nations, Abdul Amir al-Anbari", anbari, "refusal", "ships under his country's flag would not submit to search", toward=[COUNCIL], key="c_no_search", alt={"toward": [[], [western], [USA]]})
    a.event("ACCUSE", "occurred", [anbari], [COUNCIL], "told the council that the vote gave one power a license to wage war", key="e_license", alt={"targets": [[USA]], "sources": [[IRAQ]], "when": [saturday]})
    a.event("REJECT", "occurred", [anbari], [COUNCIL], "ships under his country's flag would not submit to search", key="e_no_search", alt={"targets": [[], [USA]], "sources": [[IRAQ]], "when": [saturday]})
    a.event("ACCUSE", "occurred", [anbari], [], "He complained that food and medicine were being kept from children", key="e_children", minor=True, alt={"targets": [[COUNCIL], [USA]]})
    a.event("SANCTION", "ongoing", [], [IRAQ], "food and medicine were being kept from children", key="e_food", minor=True, alt={"plover": ["COERCE"], "sources": [[COUNCIL]]})

    a.at(a.paragraph("Secretary-General"))
    a.event("CONSULT", "scheduled", [CUELLAR], [AZIZ], "Secretary-General Javier Perez de Cuellar is to meet Iraqi Foreign Minister Tariq Aziz in Amman on Thursday", when=thursday, place="Amman", format="meeting", key="e_amman", more=["the first high-level contact between the world body and Iraq"], alt={"format": ["talks"]})
    a.statement("a U.N. spokeswoman", spokeswoman, "said", "he was bringing the resolutions", key="s_resolutions")

    a.at(a.paragraph("Some 40,000"))
    a.statement("Pentagon officials", pentagon, "said", "Some 40,000 American troops are in Saudi Arabia or on their way", key="s_troops")
    a.event("MOBILIZE", "ongoing", [USA], [SAUDI], "Some 40,000 American troops are in Saudi Arabia or on their way", place="Saudi Arabia", key="e_troops", alt={"targets": [[], [IRAQ]]})
    a.event("MOBILIZE", "occurred", [BUSH], [], "Bush last week ordered the first call-up of reservists since the Vietnam era", key="e_reserves", when="1990-08-19/1990-08-25", alt={"when": [None, "1990-08-20/1990-08-26"], "sources": [[USA]], "targets": [[IRAQ]]})
    a.figure(40000, "troops", "American troops in or on their way to Saudi Arabia", "Some 40,000 American troops", approx=True, side="USA", key="f_troops")
    a.figure(31, "dollars per barrel", "oil price on Thursday", "$31 a barrel", key="f_oil", minor=True)
    a.figure(50, "percent", "rise of the oil price since July", "by half", key="f_half", minor=True)
