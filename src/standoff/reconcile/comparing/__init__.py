"""Compares items across documents: ``digest`` takes what counts, ``blocking`` who meets whom, ``pairing`` links them.

``words`` and ``meaning`` liken passages, ``evidence`` lists what speaks for and against a pair, ``differing`` says how
two that are about one thing differ.
"""
