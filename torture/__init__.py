"""Breaks the bot, its disk and its neighbours under load, and counts what is lost."""
