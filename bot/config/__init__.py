"""Reads the config file: YAML nodes become typed sections, and every problem names its line."""
