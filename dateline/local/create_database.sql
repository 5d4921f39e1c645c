-- Filled in by databases.py: {name} is a quoted identifier.
CREATE DATABASE {name}
