from __future__ import annotations
from standoff.language.marks import Marks, TimeMark
def find_times(marks: Marks) -> tuple[TimeMark, ...]:
    return ()
