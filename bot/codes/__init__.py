"""Finds the one-time code in a text, the service, and how long it is valid."""
