"""Puts a text before a reader: the card, templates, and words in a markup."""
