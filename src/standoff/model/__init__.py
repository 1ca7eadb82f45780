"""What runs on the record: models of a crisis that answer with the sentences they rest on."""
