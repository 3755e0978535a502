"""The HTTP side: takes what providers post, and answers probes."""
