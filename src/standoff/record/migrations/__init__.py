"""How a case comes to the newest schema, step by step."""
