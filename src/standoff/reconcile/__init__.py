"""Compares across documents: values in, values out, and a reason with each.

Gives: ``origins`` (who copied whom, and from where a text comes). Needs: documents and their items.
"""
