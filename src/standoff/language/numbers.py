from __future__ import annotations
from standoff.language.marks import Marks, NumberMark
def find_numbers(marks: Marks) -> tuple[NumberMark, ...]:
    return ()
