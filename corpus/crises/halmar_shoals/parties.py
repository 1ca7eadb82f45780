"""Parties of the invented quarrel over the Halmar Shoals."""

from annotate import Party

TESSAL, CORRANT, AULDMARK = Party("Tessal Islands"), Party("Corrant Republic"), Party("Auldmark")
TESSAL_GUARD, CORRANT_GUARD = Party("Tessal Coast Guard"), Party("Corrant coast guard")
ADMINISTRATION = Party("Maritime Administration of the Corrant Republic")
COURT = Party("Quillon tribunal")
OSMER, DRAVIC, WHARRAM = Party("Ingrid Osmer"), Party("Tomas Dravic"), Party("Celia Wharram")
