-- Columns that end in "_at" are days where they tell of publication: of an article only the day at its outlet is stored.
DO $$
DECLARE shown text;
BEGIN
    FOR shown IN
        SELECT c.oid::regclass FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'first_published_at'
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'v'
    LOOP
        EXECUTE format('COMMENT ON COLUMN %s.first_published_at IS %L', shown,
                       'Day on which the first article was published, at its outlet; no hour is stored. Null: no article has a day');
        EXECUTE format('COMMENT ON COLUMN %s.last_published_at IS %L', shown,
                       'Day on which the last article was published, at its outlet; no hour is stored. Null: no article has a day');
    END LOOP;
END $$;
COMMENT ON COLUMN articles.published_on IS 'Day of publication at the outlet, in its time zone: the hour, where a source tells it, is not stored; null when not known';
