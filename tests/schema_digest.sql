-- One text of all that emptying the tables of a database leaves: when two are the same, nothing but rows came and went.
-- Whatever a statement changes in the catalogue has the number of its transaction (xmin); TRUNCATE and ANALYZE change
-- pg_class too, so that of it only what they leave is compared. Rows that migrations wrote are told in the same way.
SELECT concat_ws(' ',
    (SELECT md5(string_agg(concat_ws(',', oid, relname, relkind, relowner, relacl, reloptions, relrowsecurity), ';' ORDER BY oid)) FROM pg_class),
    (SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_attribute),
    (SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_attrdef),
    (SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_constraint),
    (SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_description),
    (SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_proc),
    (SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_rewrite),
    (SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_trigger),
    (SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_type),
    (SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_namespace),
    (SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_extension),
    (SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_default_acl),
    (SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_policy),
    (SELECT count(*) FROM pg_largeobject_metadata),
    (SELECT count(*) FROM pg_statistic WHERE starelid >= 16384),
    (SELECT string_agg(setconfig::text, ';' ORDER BY setrole) FROM pg_db_role_setting WHERE setdatabase = oid),
    datacl,
    (SELECT count(*) || '/' || max(xmin::text::bigint) FROM migrations),
    (SELECT count(*) || '/' || max(xmin::text::bigint) FROM cameo_scale),
    (SELECT count(*) || '/' || max(xmin::text::bigint) FROM event_relations)
) FROM pg_database WHERE datname = current_database();
