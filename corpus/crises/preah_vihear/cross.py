"""Relations between the two articles on the temple of Preah Vihear."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "preah_copy:observers_agreed", "preah_chronology:observers_agreed")
    c.relate("same_event", "preah_copy:summit", "preah_chronology:summit")
    c.relate("same_event", "preah_copy:case", "preah_chronology:case")
    c.relate("same_event", "preah_copy:april", "preah_chronology:april", strength="part")
    c.relate("same_event", "preah_copy:calm", "preah_chronology:calm")
    c.relate("same_event", "preah_copy:package", "preah_chronology:package")
    c.relate("same_statement", "preah_copy:calibre", "preah_chronology:calibre", note="the chronology cuts the first half")
    c.relate("contradiction", "preah_copy:dead", "preah_chronology:dead", strength="soft", note="eighteen against at least 16")
    c.relate("contradiction", "preah_copy:observers_n", "preah_chronology:observers_n", strength="hard", note="thirty at the most against up to 40")
    c.relate("update", "preah_copy:hearing", "preah_chronology:hearing", note="the hearing, fixed in May, has been held")
    c.relate("update", "preah_copy:terms", "preah_chronology:unsigned", note="terms to be signed are sent and remain unsigned")
    c.relate("update", "preah_copy:quit_unesco", "preah_chronology:quit_unesco", note="a demand of nationalists becomes an announcement")
