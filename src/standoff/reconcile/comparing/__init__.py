"""Compares items across documents: ``digest`` takes what counts, ``blocking`` who meets whom, ``pairing`` links them.

``words`` and ``meaning`` liken passages. All pairs of an article with others are compared in one go: ``columns`` holds
digests as numbers and ``sets`` of numbers, ``pairs`` lays two of them side by side, ``evidence`` lists what speaks for
and against each, ``looks`` weighs it, ``company`` what else of two articles is alike. ``differing`` says how two that
are about one thing differ.
"""
