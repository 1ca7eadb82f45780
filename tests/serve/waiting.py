"""Waiting for what the workbench does beside."""

import time


def until(is_so, limit=180):
    """Ask again and again until something is so; what was answered last."""
    end = time.monotonic() + limit
    while not (found := is_so()):
        if time.monotonic() > end:
            raise AssertionError("it did not come about")
        time.sleep(0.05)
    return found


def until_compared(desk, limit=180):
    """Wait until nothing of the case waits to be compared."""
    return until(lambda: not desk.standing.waiting, limit)
