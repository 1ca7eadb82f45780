"""The commitment ledger and what runs on it: the graph model for conflict resolution, and rule propagation."""
