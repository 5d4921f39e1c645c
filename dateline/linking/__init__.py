"""Reports into events: which tell the same one, and the row that they make together."""
