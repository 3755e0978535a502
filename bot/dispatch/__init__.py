"""Takes what is due from the outbox to the channels, and settles what came of it."""
