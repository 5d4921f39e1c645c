-- Databases beside the timeline are for who owns them and whom that lets in: Postgres lets everybody into each, and the readers'
-- login is one of the whole server, where it could hold the locks of Airflow's scheduler or leave files behind. Another user's
-- database stays as it is: shutting it could lock out whoever works there.
DO $$
DECLARE opened text;
BEGIN
    FOR opened IN
        SELECT quote_ident(datname) FROM pg_database
        WHERE datname = ANY(%(names)s) AND pg_get_userbyid(datdba) = current_user AND has_database_privilege('public', oid, 'CONNECT')
          AND EXISTS (SELECT FROM pg_roles WHERE rolname = 'dateline_reader')
    LOOP
        EXECUTE 'REVOKE ALL ON DATABASE ' || opened || ' FROM PUBLIC';
    END LOOP;
END $$
