"""Takes texts from SMS providers' webhooks and puts them where a team reads."""

__version__ = "0.1.0"
