"""The pages, one module each: it asks the desk and gives an ``Answer``; ``page.py`` makes HTML, JSON and CSV of it."""
