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
-- name: lock_query_login
-- Until the session ends: whoever asks at the same time waits until the password just set has been used.
SELECT pg_advisory_lock(%(lock)s + 1)
-- name: let_query_in
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'dateline_query') THEN
        CREATE ROLE dateline_query NOLOGIN;
    END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL; -- a query of another database of the same server made it
END $$;
GRANT dateline_reader TO dateline_query;
ALTER ROLE dateline_query LOGIN PASSWORD %(password)s;
-- name: open_query
-- A cursor takes one query and no other command.
SET TRANSACTION READ ONLY;
SET LOCAL cursor_tuple_fraction = 1;
SELECT set_config('dateline.query', %(statement)s, true);
DO $$
DECLARE answer refcursor := 'answer';
BEGIN
    OPEN answer FOR EXECUTE current_setting('dateline.query');
END $$;
-- name: read_query
FETCH ALL FROM answer
