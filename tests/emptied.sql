-- Ends what a test left open, empties every table that migrations left empty, and lets its sequences begin anew.
SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid();
SELECT setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace;
DO $$
DECLARE
    name   text;
    filled boolean;
    names  text[] := '{}';
BEGIN
    FOR name IN
        SELECT oid::regclass::text FROM pg_class
        WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT IN ('migrations', 'cameo_scale', 'event_relations')
    LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM %s)', name) INTO filled;
        IF filled THEN
            names := names || name;
        END IF;
    END LOOP;
    IF names <> '{}' THEN
        EXECUTE format('TRUNCATE %s CASCADE', array_to_string(names, ', '));
    END IF;
END $$;
