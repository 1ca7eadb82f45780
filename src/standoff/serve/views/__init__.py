"""What pages and API ask of a case, worked out for the workbench: facets, commitments, entries, scenarios, the rest."""
