"""Measures how fast the bot is, beside what people use in its place."""
