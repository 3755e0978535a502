"""From a config file to parts that work together; the only room that knows all kinds."""
