"""The places where texts are read: each channel composes, and sends once."""
