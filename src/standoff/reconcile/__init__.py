"""Compares across documents: which items report one thing, where they differ, what is in dispute.

Pure: items and their documents in, values out; what is found is never written into an item.
"""
