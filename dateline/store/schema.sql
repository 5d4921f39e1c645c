-- name: lock_migrations
SELECT pg_advisory_xact_lock(%(lock)s)
-- name: create_migrations
CREATE TABLE IF NOT EXISTS migrations (
    number integer PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())
-- name: has_migrations
SELECT to_regclass('public.migrations') IS NOT NULL AS found
-- name: newest_migration
SELECT coalesce(max(number), 0) AS number FROM migrations
-- name: add_migration
INSERT INTO migrations (number, name) VALUES (%(number)s, %(name)s)
-- name: let_reader_in
ALTER ROLE dateline_reader LOGIN PASSWORD %(password)s
-- name: read_as_reader
SET TRANSACTION READ ONLY;
SET LOCAL ROLE dateline_reader;
