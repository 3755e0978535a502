"""Decides where a text goes, and says why: matching and the router."""
