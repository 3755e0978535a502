"""Where a text goes, and why: conditions, rules and the router; pure."""
