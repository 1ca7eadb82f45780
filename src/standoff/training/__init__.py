"""Trains the reader from the corpus; needs the ``train`` extra, and is never imported at run time."""
