"""How things are shown: templates and what they need, items as cards, highlights, pictures, the built scripts."""
