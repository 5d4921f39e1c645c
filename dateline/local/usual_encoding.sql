-- The encoding that a new database gets when nothing is said.
SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = 'template1'
