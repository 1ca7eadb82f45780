"""standoff reads press coverage of an international crisis and keeps the record straight."""
