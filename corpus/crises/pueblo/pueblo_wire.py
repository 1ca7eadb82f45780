"""Gold for the agency report of 25 January 1968."""

# fmt: off
# ruff: noqa: E501

from parties import (
    COUNCIL,
    GOLDBERG,
    JOHNSON,
    KOR,
    PAK,
    PARK,
    PENTAGON,
    PRK,
    RUSK,
    SMITH,
    STATE,
    SUN,
    THOMPSON,
    USA,
    WHITE_HOUSE,
)

from annotate import Article, Party, weekday


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    thu, tue, wed, sun, fri = weekday("1968-01-25", "Thursday"), weekday("1968-01-23", "Tuesday"), weekday("1968-01-24", "Wednesday"), weekday("1968-01-21", "Sunday"), weekday("1968-01-26", "Friday")
    officials, aide, senators = Party("US administration officials (unnamed)", "USA"), Party("presidential aide (unnamed)", "USA"), Party("two US senators (unnamed)", "USA")
    radio, defense, secretary = Party("Radio Pyongyang", "PRK"), Party("US defense officials (unnamed)", "USA"), Party("secretary of Park Chung Hee (unnamed)", "KOR")
    diplomats, delegate, wives, navy = Party("diplomats at the United Nations (unnamed)"), Party("Asian delegate (unnamed)"), Party("wives of the crew"), Party("US Navy", "USA")
    crew, message = Party("crew of the Pueblo", "USA"), Party("USS Pueblo", "USA")
    a.document(published="1968-01-25", title="U.S. CALLS UP RESERVES, GOES TO U.N. OVER CAPTURED SHIP", byline="By Walter Haas", publisher="Trans-Pacific Press", agency="TPP",
               datelines=["WASHINGTON"], published_span="Jan. 25, 1968", alt={"publisher": [None, "TPP"], "agency": ["Trans-Pacific Press"]})

    a.at(a.paragraph("WASHINGTON, Jan. 25"))
    s("North Korea", PRK, "demanded", "an apology", act="demand", to="United States", alt={"addressee": [None], "date": [thu]}, key="s_apology")
    s("North Korea", PRK, "threatened", "to put the crew on trial", act="threat", to="United States", alt={"addressee": [None], "date": [thu]}, key="s_put_crew_trial")
    s("President Johnson", JOHNSON, "asked for", "an urgent meeting of the United Nations Security Council", act="demand", to="UN Security Council", date=thu, alt={"addressee": [None]})
    c("President Johnson", JOHNSON, "demand", "an urgent meeting of the United Nations Security Council", toward=[COUNCIL])
    c("North Korea", PRK, "demand", "an apology", toward=[USA], key="apology")
    c("North Korea", PRK, "threat", "to put the crew on trial", toward=[USA], key="c_put_crew_trial")
    e("MOBILIZE", "occurred", [JOHNSON], [PRK], "President Johnson called 14,600 Air Force and Navy reservists to active duty", when=thu, more=["U.S. CALLS UP RESERVES"], key="reserves", alt={"targets": [[]]})
    e("REQUEST", "occurred", [JOHNSON], [COUNCIL], "asked for an urgent meeting of the United Nations Security Council", when=thu, more=["GOES TO U.N."])
    e("CONSULT", "scheduled", [COUNCIL], [], "an urgent meeting of the United Nations Security Council", when=fri, format="council", alt={"when": [None], "status": ["hypothetical"], "sources": [[USA, COUNCIL]]}, key="e_urgent_meeting_united")
    e("COERCE", "occurred", [PRK], [USA], "the seizure of the intelligence ship Pueblo", when=tue, more=["the capture could properly be termed an act of war", "was boarded Tuesday off the port of Wonsan by sailors from North Korean patrol boats"], key="seizure", place="off Wonsan")
    e("REQUEST", "occurred", [PRK], [USA], "North Korea demanded an apology", alt={"when": [thu]}, key="e_north_korea_demanded")
    e("SUPPORT", "hypothetical", [USA], [PRK], "an apology", minor=True, alt={"plover": ["CONCEDE"]}, key="e_apology")
    e("THREATEN", "occurred", [PRK], [USA], "threatened to put the crew on trial", alt={"when": [thu]}, key="e_threatened_put_crew")
    e("COERCE", "hypothetical", [PRK], [crew], "put the crew on trial", minor=True, alt={"plover": ["SANCTION"], "targets": [[USA]]}, key="e_put_crew_trial")
    f(14600, "reservists", "Air Force and Navy reservists called up", "14,600 Air Force and Navy reservists", side="USA", key="called")

    a.at(a.paragraph("The steps were made known"))
    s("the White House", WHITE_HOUSE, "made known", "The steps", minor=True, alt={"date": [thu]})
    s("Administration officials", officials, "said", "they preferred to get the 83 men back by negotiation")
    s("they", officials, "preferred", "to get the 83 men back by negotiation", minor=True, alt={"act": ["expectation"]})
    s("Administration officials", officials, "refused", "to rule out the use of force", act="refusal", alt={"act": ["threat"]})
    c("Administration officials", officials, "refusal", "to rule out the use of force", toward=[PRK], alt={"kind": ["threat"]})
    e("CONSULT", "hypothetical", [USA], [PRK], "get the 83 men back by negotiation", minor=True, more=["Washington will bargain for its sailors"])
    e("REJECT", "occurred", [officials], [], "refused to rule out the use of force", minor=True, alt={"plover": ["THREATEN"], "targets": [[PRK]]})
    e("ASSAULT", "hypothetical", [USA], [PRK], "the use of force")
    f(83, "people", "crew of the Pueblo", "83 men", side="USA", key="crew")

    a.at(a.paragraph('"We want the ship'))
    s("a presidential aide", aide, "said", ['"We want the ship and we want the men, and we want them promptly,"', '"Nobody in this building is drawing up a timetable ... yet."'], act="demand", key="promptly")
    c("a presidential aide", aide, "demand", "We want the ship and we want the men, and we want them promptly", toward=[PRK], key="c_we_want_ship")
    e("REQUEST", "occurred", [aide], [PRK], "We want the ship and we want the men", alt={"sources": [[USA]]}, key="e_we_want_ship")

    a.at(a.paragraph("Secretary of State Dean Rusk"))
    s("two senators who heard him", senators, "according to", "Secretary of State Dean Rusk told the Senate Foreign Relations Committee behind closed doors that the capture could properly be termed an act of war", minor=True)
    s("Secretary of State Dean Rusk", RUSK, "told", "the capture could properly be termed an act of war", act="accusation", to="Senate Foreign Relations Committee", via=senators, key="act_of_war", alt={"act": ["claim"]})
    s("He", RUSK, "advised", "to hand the vessel over before matters got worse", act="demand", to="North Korea", alt={"act": ["threat"]})
    c("He", RUSK, "demand", "to hand the vessel over before matters got worse", toward=[PRK])
    e("ACCUSE", "occurred", [RUSK], [PRK], "the capture could properly be termed an act of war")
    e("CONSULT", "occurred", [RUSK], [Party("Senate Foreign Relations Committee", "USA")], "Secretary of State Dean Rusk told the Senate Foreign Relations Committee behind closed doors", minor=True, format="meeting")
    e("REQUEST", "occurred", [RUSK], [PRK], "He advised Pyongyang to hand the vessel over")
    f(2, "senators", "senators who heard Rusk", "two senators", minor=True, side="USA")

    a.at(a.paragraph("The Pueblo, lightly armed"))
    s("The Defense Department", PENTAGON, "puts", "its position at about 25 miles off the mainland", key="position")
    s("North Korea", PRK, "insists", "it had pushed deep inside the 12-mile limit and that it opened fire first", act="accusation", key="intrusion", alt={"act": ["claim"]})
    s("the Pentagon", PENTAGON, "denied", "a charge", act="denial", minor=True)
    s("the Pentagon", PENTAGON, "saying", "the ship's two machine guns were under frozen tarpaulins and were never manned", act="denial", key="tarpaulins", alt={"act": ["claim"]})
    e("MOBILIZE", "occurred", [PRK], [USA], "North Korean patrol boats that had circled it for two hours", when=tue, minor=True, alt={"plover": ["COERCE"]})
    e("ACCUSE", "occurred", [PRK], [USA], "North Korea insists that it had pushed deep inside the 12-mile limit", more=["a charge the Pentagon denied"])
    e("ASSAULT", "denied", [USA], [PRK], "it opened fire first", when=tue, key="fired_first", alt={"when": [None]})
    e("COERCE", "denied", [USA], [PRK], "it had pushed deep inside the 12-mile limit", when=tue, minor=True, alt={"when": [None], "plover": ["MOBILIZE"], "status": ["occurred"]}, key="e_pushed_deep_inside")
    f(2, "hours", "time the patrol boats circled the Pueblo", "two hours", minor=True)
    f(25, "miles", "distance of the Pueblo from the mainland", "about 25 miles", approx=True, side="USA", key="miles")
    f(12, "miles", "territorial limit claimed by North Korea", "12-mile limit", side="PRK")
    f(2, "machine guns", "machine guns of the Pueblo", "two machine guns", side="USA")

    a.at(a.paragraph("Four crewmen were hurt"))
    s("the last message received from the ship", message, "according to", "Four crewmen were hurt, one critically")
    e("ASSAULT", "occurred", [PRK], [crew], "Four crewmen were hurt", when=tue, alt={"when": [None], "targets": [[USA]]}, key="e_four_crewmen_hurt")
    f(4, "people", "crewmen hurt", "Four crewmen", side="USA", key="hurt")
    f(1, "people", "crewmen hurt critically", "one critically", minor=True, side="USA")

    a.at(a.paragraph("At Panmunjom Wednesday"))
    s("the senior United Nations Command delegate, Rear Adm. John V. Smith", SMITH, "demanded", "the immediate return of vessel and crew, and an apology", act="demand", to="Pak Chung Kuk", date=wed, key="smith", alt={"addressee": [None, "North Korea"], "side": ["UN"]})
    s("His North Korean counterpart, Maj. Gen. Pak Chung Kuk", PAK, "brushed", "the demand", act="refusal", to="John V. Smith", date=wed, alt={"addressee": [None]})
    s("His North Korean counterpart, Maj. Gen. Pak Chung Kuk", PAK, "called for", "punishment of those who had sent the ship", act="demand", to="John V. Smith", date=wed, alt={"addressee": [None, "United States"]})
    c("the senior United Nations Command delegate, Rear Adm. John V. Smith", SMITH, "demand", "the immediate return of vessel and crew", toward=[PRK], alt={"side": ["UN"]})
    c("the senior United Nations Command delegate, Rear Adm. John V. Smith", SMITH, "demand", "an apology", toward=[PRK], alt={"side": ["UN"]})
    c("His North Korean counterpart, Maj. Gen. Pak Chung Kuk", PAK, "refusal", "brushed the demand aside", toward=[USA], alt={"toward": [[SMITH]]})
    c("His North Korean counterpart, Maj. Gen. Pak Chung Kuk", PAK, "demand", "punishment of those who had sent the ship", toward=[USA])
    e("CONSULT", "occurred", [SMITH], [PAK], "The two men parted without fixing a date for another session", when=wed, place="Panmunjom", format="meeting", alt={"format": ["talks"]}, key="panmunjom")
    e("REQUEST", "occurred", [SMITH], [PAK], "Rear Adm. John V. Smith, demanded the immediate return of vessel and crew, and an apology", when=wed, place="Panmunjom", alt={"targets": [[PRK]]})
    e("RETREAT", "hypothetical", [PRK], [USA], "the immediate return of vessel and crew", more=["get the 83 men back", "hand the vessel over", "the crewmen would be let go"], key="e_immediate_return_vessel")
    e("SUPPORT", "hypothetical", [PRK], [USA], "an apology", minor=True, alt={"plover": ["CONCEDE"]})
    e("REJECT", "occurred", [PAK], [SMITH], "Maj. Gen. Pak Chung Kuk, brushed the demand aside", when=wed, place="Panmunjom", alt={"targets": [[USA]]})
    e("REQUEST", "occurred", [PAK], [USA], "called for punishment of those who had sent the ship", when=wed, place="Panmunjom", alt={"targets": [[SMITH]]})
    e("COERCE", "hypothetical", [USA], [], "punishment of those who had sent the ship", minor=True, alt={"plover": ["SANCTION"], "targets": [[USA]]})

    a.at(a.paragraph("Moscow has been no help"))
    s("Ambassador Llewellyn E. Thompson", THOMPSON, "asked", "to act as a go-between", act="demand", to="Soviet Union", date=tue, key="go_between")
    s("the Foreign Ministry", Party("Soviet Foreign Ministry", "SUN"), "told", "the matter was one for Washington and Pyongyang to settle", act="refusal", to="Llewellyn E. Thompson", key="moscow_no", alt={"date": [tue]})
    s("The State Department", STATE, "said", "a second approach would be made", act="promise", alt={"act": ["claim"]})
    s("The State Department", STATE, "adding", "it still hoped the Russians would use their influence", minor=True, act="expectation")
    s("it", STATE, "hoped", "the Russians would use their influence", act="expectation", alt={"act": ["demand"]})
    c("Ambassador Llewellyn E. Thompson", THOMPSON, "demand", "to act as a go-between", toward=[SUN])
    c("the Foreign Ministry", Party("Soviet Foreign Ministry", "SUN"), "refusal", "the matter was one for Washington and Pyongyang to settle", toward=[USA], key="c_matter_one_washington")
    c("The State Department", STATE, "promise", "a second approach would be made", toward=[SUN], alt={"toward": [[]]})
    e("REQUEST", "occurred", [THOMPSON], [SUN], "who asked the Soviet government Tuesday to act as a go-between", when=tue, place="Moscow", key="e_asked_soviet_government")
    e("REJECT", "occurred", [SUN], [USA], "was told by the Foreign Ministry that the matter was one for Washington and Pyongyang to settle", alt={"when": [tue], "targets": [[THOMPSON]]}, key="e_told_foreign_ministry")
    e("CONSULT", "hypothetical", [SUN], [USA, PRK], "to act as a go-between", minor=True)
    e("REQUEST", "hypothetical", [USA], [SUN], "a second approach would be made", alt={"plover": ["CONSULT"], "status": ["scheduled"]})

    a.at(a.paragraph("A commentary broadcast"))
    s("A commentary broadcast by Radio Pyongyang", radio, "said", '"The U.S. imperialist brigands were caught red-handed. Should they lay a finger on the Republic, they will find ten graves for every paper they came to steal."', act="threat", alt={"side": ["MEDIA"]}, key="graves")
    c("A commentary broadcast by Radio Pyongyang", radio, "threat", "they will find ten graves for every paper they came to steal", "Should they lay a finger on the Republic", toward=[USA])
    e("ACCUSE", "occurred", [radio], [USA], "The U.S. imperialist brigands were caught red-handed")
    e("THREATEN", "occurred", [radio], [USA], "Should they lay a finger on the Republic, they will find ten graves")
    e("ASSAULT", "hypothetical", [PRK], [USA], "they will find ten graves for every paper", minor=True)

    a.at(a.paragraph("The nuclear carrier Enterprise"))
    s("Defense officials", defense, "said", "two squadrons of fighter-bombers would follow from Okinawa unless there was an early sign that the crewmen would be let go", act="threat")
    c("Defense officials", defense, "threat", "two squadrons of fighter-bombers would follow from Okinawa", "unless there was an early sign that the crewmen would be let go", toward=[PRK])
    e("MOBILIZE", "ongoing", [USA], [PRK], "is now standing off South Korea with three escorts", more=["The nuclear carrier Enterprise, bound for Viet Nam when the news broke, was turned around Tuesday night"], place="off South Korea", key="enterprise")
    e("THREATEN", "occurred", [defense], [PRK], "two squadrons of fighter-bombers would follow from Okinawa unless there was an early sign", alt={"sources": [[USA]]})
    e("MOBILIZE", "hypothetical", [USA], [PRK], "two squadrons of fighter-bombers would follow from Okinawa")
    f(3, "warships", "escorts of the Enterprise", "three escorts", minor=True, side="USA")
    f(2, "squadrons", "squadrons of fighter-bombers to follow from Okinawa", "two squadrons of fighter-bombers", side="USA")

    a.at(a.paragraph("In Seoul, where 31"))
    s("Park's government", KOR, "fears", "Washington will bargain for its sailors and forget the raid", act="expectation", key="seoul_fear")
    s("One of his secretaries", secretary, "said", "Korea might have to think again about sending more troops to Viet Nam if the North went unpunished", act="threat", key="troops")
    c("One of his secretaries", secretary, "threat", "Korea might have to think again about sending more troops to Viet Nam", "if the North went unpunished", toward=[USA], key="c_korea_might_think")
    e("ASSAULT", "occurred", [PRK], [PARK], "31 infiltrators from the North tried Sunday to kill President Park Chung Hee", when=sun, place="Seoul", more=["the raid"], key="raid", alt={"targets": [[KOR]]})
    e("THREATEN", "occurred", [secretary], [USA], "Korea might have to think again about sending more troops to Viet Nam", alt={"sources": [[KOR]]})
    e("REJECT", "hypothetical", [KOR], [USA], "think again about sending more troops to Viet Nam", minor=True, alt={"plover": ["SANCTION"]})
    f(31, "people", "infiltrators sent to kill Park", "31 infiltrators", side="PRK", key="infiltrators")
    f(0.5, "miles", "distance of the infiltrators from Park's mansion", "half a mile", minor=True)

    a.at(a.paragraph("Ambassador Arthur J. Goldberg"))
    s("Diplomats there", diplomats, "expect", "a Soviet veto of anything stronger than an appeal", act="expectation")
    s("An Asian delegate", delegate, "said", 'his country could vote for a resolution "provided it names no culprit."', act="promise", alt={"act": ["support", "claim"]})
    c("An Asian delegate", delegate, "promise", "vote for a resolution", "provided it names no culprit", toward=[USA], alt={"toward": [[]]})
    e("REQUEST", "scheduled", [GOLDBERG], [COUNCIL], "Ambassador Arthur J. Goldberg is to put the American case to the Security Council", when=fri, alt={"plover": ["ACCUSE", "CONSULT"]})
    e("REJECT", "hypothetical", [SUN], [USA], "a Soviet veto of anything stronger than an appeal", alt={"targets": [[COUNCIL]]})
    e("SUPPORT", "hypothetical", [delegate], [USA], "his country could vote for a resolution", minor=True, alt={"plover": ["AGREE"], "targets": [[]]})

    a.at(a.paragraph("The Dow Jones"))
    s("wives of the crew", wives, "said", "the Navy had told them to stay off the telephone", minor=True)
    s("the Navy", navy, "told", "to stay off the telephone", act="demand", to="wives of the crew", minor=True, via=wives)
    c("the Navy", navy, "demand", "to stay off the telephone", toward=[wives], minor=True)
    e("REQUEST", "occurred", [navy], [wives], "the Navy had told them to stay off the telephone", minor=True)
    f(3.6, "points", "fall of the Dow Jones industrials", "3.60", minor=True)
