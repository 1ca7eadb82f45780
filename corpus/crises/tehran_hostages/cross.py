"""Relations between the articles on the hostages in Tehran."""

from relations import Crisis

W, A, C = "tehran_hostages_wire:", "tehran_hostages_analysis:", "tehran_hostages_chronology:"


def relate(c: Crisis) -> None:
    c.relate("same_event", W + "seizure", C + "seizure")
    c.relate("same_event", W + "freeze", A + "freeze", C + "freeze")
    c.relate("same_event", W + "three_freed", C + "three_freed")
    c.relate("same_event", A + "request24", C + "request24")
    c.relate("same_event", A + "four_conditions", C + "four_conditions")
    c.relate("same_event", A + "christopher", C + "christopher")
    c.relate("same_statement", W + "trial_threat", C + "trial_threat")
    c.relate("same_statement", A + "unreasonable", C + "unreasonable")
    c.relate("contradiction", W + "taken", C + "taken", strength="hard", note="62 Americans taken, by the students, against 66")
    c.relate("contradiction", W + "assets", C + "assets", strength="hard", note="about 6 billion dollars frozen against close to 12 billion")
    c.relate("update", W + "ten_due", C + "ten_freed", note="ten were to leave; they left")
    c.relate("update", A + "majlis_due", C + "majlis_passed", note="the sitting put off until the 14th passed the bill")
