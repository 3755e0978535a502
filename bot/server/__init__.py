"""The HTTP side: webhooks in, probes beside them."""
