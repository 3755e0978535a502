"""Learns from texts which number of a text is its one-time code; writes bot/codes/learnt."""
