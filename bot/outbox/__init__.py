"""The durable store: put, claim, settle, replay; all the SQL lives here."""
