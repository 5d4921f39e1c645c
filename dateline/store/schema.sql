-- name: open_transaction
-- Where a user has a schema of the own name, Postgres would make and look for tables there. A client that is lost with its machine
-- or network is noticed, and its locks are free, two minutes later: a system left to itself takes two hours. Where a server cannot
-- bound how long what it has sent stays without an answer, it would complain in its log each time. A server that compiles queries
-- takes seconds to compile one that is answered in tenths of a second: its estimate of what a search by name costs is far too high.
SET LOCAL search_path = public;
SET LOCAL jit = off;
SET LOCAL tcp_keepalives_idle = 60;
SET LOCAL tcp_keepalives_interval = 10;
SET LOCAL tcp_keepalives_count = 6
-- name: bound_silence
SELECT set_config('tcp_user_timeout', '2min', true) WHERE version() ~ 'linux'
-- name: only_look
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY
-- name: hold_tables
-- Before the first SELECT, which is the moment of the snapshot: after a wait for whoever restores or changes the tables, one from
-- before would not see the rows.
LOCK TABLE timeline IN ACCESS SHARE MODE
-- name: lock_migrations
SELECT pg_advisory_xact_lock(%(lock)s)
-- name: bound_waits
SET LOCAL lock_timeout = %(wait)s
-- name: table_holders
-- The sessions that held tables or views before such a wait began. Since when, Postgres tells some users only.
SELECT pid, usename AS login, to_char(xact_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI "UTC"') AS since FROM pg_stat_activity a
WHERE datname = current_database() AND pid <> pg_backend_pid() AND coalesce(xact_start < now() - %(wait)s::interval, true)
  AND EXISTS (SELECT FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
              WHERE l.pid = a.pid AND l.granted AND c.relnamespace = 'public'::regnamespace)
ORDER BY xact_start LIMIT 3
-- name: create_migrations
CREATE TABLE IF NOT EXISTS migrations (
    number integer PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())
-- name: has_migrations
SELECT to_regclass('public.migrations') IS NOT NULL AS found
-- name: applied_migrations
SELECT number, name FROM migrations
-- name: add_migration
INSERT INTO migrations (number, name) VALUES (%(number)s, %(name)s)
-- name: make_roles
-- Roles belong to a server: a dump of the database has none, and its later migrations want them.
DO $$
DECLARE wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['dateline_writer', 'dateline_reader'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            BEGIN
                EXECUTE 'CREATE ROLE ' || quote_ident(wanted) || ' NOLOGIN';
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL; -- another database of the same server made it
            END;
        END IF;
    END LOOP;
END $$
-- name: grant_again
-- What the migrations granted, where the roles were not there when a dump was restored: views and functions to readers.
DO $$
DECLARE granted text;
BEGIN
    IF to_regclass('public.timeline') IS NULL OR has_table_privilege('dateline_reader', 'public.timeline', 'SELECT') THEN
        RETURN;
    END IF;
    REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA public TO dateline_reader, dateline_writer;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO dateline_writer;
    FOR granted IN
        SELECT 'SELECT ON ' || v.oid::regclass FROM pg_class t JOIN pg_class v USING (relowner, relnamespace)
        WHERE t.oid = 'public.timeline'::regclass AND v.relkind = 'v'
        UNION ALL
        SELECT 'EXECUTE ON FUNCTION ' || f.oid::regprocedure FROM pg_class t
        JOIN pg_proc f ON f.proowner = t.relowner AND f.pronamespace = t.relnamespace
        WHERE t.oid = 'public.timeline'::regclass AND (f.prosecdef OR f.proname IN ('asked_events', 'can_be_asked'))
    LOOP
        EXECUTE 'GRANT ' || granted || ' TO dateline_reader, dateline_writer';
    END LOOP;
END $$
-- name: keep_readers_apart
-- Who reads leaves nothing behind (large objects outlast a session, and temporary tables fill the disk) and stops nobody: the locks
-- that keep two runs apart are not for readers. Postgres gives all three to everybody; only a superuser can take the functions
-- back, and the database's owner the tables.
DO $$
DECLARE closed text; keeper text;
BEGIN
    SELECT relowner::regrole INTO keeper FROM pg_class WHERE oid = to_regclass('public.migrations');
    FOR closed IN
        SELECT 'EXECUTE ON FUNCTION ' || oid::regprocedure FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace
           AND (proname ~ '^pg_.*advisory' OR proname IN ('lo_creat', 'lo_create', 'lo_from_bytea'))
           AND has_function_privilege('public', oid, 'EXECUTE') AND (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
        UNION ALL
        SELECT 'TEMPORARY ON DATABASE ' || quote_ident(datname) FROM pg_database
        WHERE datname = current_database() AND pg_has_role(datdba, 'USAGE') AND has_database_privilege('public', oid, 'TEMPORARY')
    LOOP
        EXIT WHEN keeper IS NULL;
        EXECUTE 'REVOKE ' || closed || ' FROM PUBLIC';
        EXECUTE 'GRANT ' || closed || ' TO dateline_writer, ' || keeper;
    END LOOP;
END $$
-- name: bound_readers
-- A login of the whole server: it leaves connections to others (a limit that somebody has set stays), and its sessions begin as the
-- database has it, since every reader may set what those of all later ones begin with, and Postgres cannot forbid it.
DO $$
DECLARE changed text;
BEGIN
    IF (SELECT rolconnlimit FROM pg_roles WHERE rolname = 'dateline_reader') = -1 THEN
        EXECUTE 'ALTER ROLE dateline_reader CONNECTION LIMIT ' || current_setting('max_connections')::int / 4;
    END IF;
    FOR changed IN
        SELECT coalesce('IN DATABASE ' || quote_ident(datname), '') FROM pg_db_role_setting
        LEFT JOIN pg_database d ON d.oid = setdatabase WHERE setrole = 'dateline_reader'::regrole
    LOOP
        EXECUTE 'ALTER ROLE dateline_reader ' || changed || ' RESET ALL';
    END LOOP;
EXCEPTION WHEN insufficient_privilege THEN
    NULL; -- the role is another user's, who may do so
END $$
-- name: reader_may_log_in
SELECT coalesce(bool_or(rolcanlogin), false) AS may_log_in FROM pg_roles WHERE rolname = 'dateline_reader'
-- name: let_reader_in
ALTER ROLE dateline_reader LOGIN PASSWORD %(password)s
-- name: lock_query_login
-- Until the session ends: whoever asks at the same time waits until the password just set has been used. Its number is not that of
-- the lock of linking, which may take minutes.
SELECT pg_advisory_lock(%(lock)s + 2)
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
-- name: expect_all_rows
-- A cursor is otherwise planned as if a tenth of its rows were to be read.
SET LOCAL cursor_tuple_fraction = 1
-- name: open_query
-- A cursor takes one query and no other command.
SET TRANSACTION READ ONLY;
SET LOCAL search_path = public;
SET LOCAL cursor_tuple_fraction = 1;
SELECT set_config('dateline.query', %(statement)s, true);
DO $$
DECLARE answer refcursor := 'answer';
BEGIN
    OPEN answer FOR EXECUTE current_setting('dateline.query');
END $$;
-- name: read_query
FETCH ALL FROM answer
