"""Providers' webhooks: each source proves a request, then reads it."""
