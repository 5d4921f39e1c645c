-- Articles that were erased: no source brings them back. Without a foreign key, for the article itself is gone.
CREATE TABLE erased_articles (
    article_id text PRIMARY KEY,
    reviewer   text NOT NULL,
    reason     text NOT NULL,
    erased_at  timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE erased_articles IS 'One row for each article that was erased with all that quotes it: its id is not stored again';
COMMENT ON COLUMN erased_articles.article_id IS 'The id that it had';
COMMENT ON COLUMN erased_articles.reviewer IS 'Who erased it';
COMMENT ON COLUMN erased_articles.reason IS 'Why';
COMMENT ON COLUMN erased_articles.erased_at IS 'When';
GRANT SELECT, INSERT, UPDATE, DELETE ON erased_articles TO dateline_writer;
CREATE INDEX arguments_actor ON arguments (actor_id); -- which names nothing else tells

-- What is set aside run after run is to be told from what was mended: the first run stays, the last one is noted beside it.
ALTER TABLE rejects ADD COLUMN last_run_id text, ADD COLUMN last_rejected_at timestamptz;
UPDATE rejects SET last_run_id = run_id, last_rejected_at = rejected_at;
ALTER TABLE rejects ALTER COLUMN last_rejected_at SET NOT NULL, ALTER COLUMN last_rejected_at SET DEFAULT now();
COMMENT ON COLUMN rejects.last_run_id IS 'The last run that set it aside; null: a task of an older Dateline did, while the database was brought up';
COMMENT ON COLUMN rejects.last_rejected_at IS 'When it was last set aside';
CREATE OR REPLACE VIEW rejected_inputs AS
SELECT source_name, item, kind, message, excerpt, run_id, rejected_at, coalesce(last_run_id, run_id) AS last_run_id, last_rejected_at
FROM rejects;
COMMENT ON COLUMN rejected_inputs.run_id IS 'The first run that set it aside';
COMMENT ON COLUMN rejected_inputs.rejected_at IS 'When it was first set aside';
COMMENT ON COLUMN rejected_inputs.last_run_id IS 'The last run that set it aside: later runs that read its source found it mended, or no more there';
COMMENT ON COLUMN rejected_inputs.last_rejected_at IS 'When it was last set aside';

-- What an export is asked for. Not SECURITY DEFINER and with nothing set, so that it is planned with the query around it: it reads
-- the view alone.
CREATE FUNCTION asked_events(least_certainty double precision, first_day date, last_day date) RETURNS SETOF timeline
LANGUAGE sql STABLE AS $$
    SELECT * FROM timeline
    WHERE (least_certainty IS NULL OR certainty >= least_certainty)
      AND (first_day IS NULL OR coalesce(date_latest, date_earliest, last_published_at) >= first_day)
      AND (last_day IS NULL OR coalesce(date_earliest, date_latest, first_published_at) <= last_day)
$$;
COMMENT ON FUNCTION asked_events IS 'Events that are at least so certain, between two days (an undated one by its articles); null: any';
REVOKE EXECUTE ON FUNCTION asked_events FROM PUBLIC;

-- The page and `dateline timeline` ask for the same days.
CREATE OR REPLACE FUNCTION fitting_events(wanted_type text, wanted_status text, one_code text, one_name text, other_code text,
                                          other_name text, first_day date, last_day date) RETURNS SETOF timeline
LANGUAGE sql STABLE AS $$
    SELECT * FROM asked_events(NULL, first_day, last_day) t
    WHERE (wanted_type IS NULL OR event_type = wanted_type)
      AND (wanted_status IS NULL OR status = wanted_status)
      AND (one_code IS NULL OR countries @> ARRAY[one_code])
      AND (other_code IS NULL OR countries @> ARRAY[other_code])
      AND (one_name IS NULL OR EXISTS (
            SELECT FROM event_actors ea JOIN actors a USING (actor_id)
            WHERE ea.event_id = t.event_id AND ea.model = t.model AND a.name ~* one_name))
      AND (other_name IS NULL OR EXISTS (
            SELECT FROM event_actors ea JOIN actors a USING (actor_id)
            WHERE ea.event_id = t.event_id AND ea.model = t.model AND a.name ~* other_name))
$$;
GRANT EXECUTE ON FUNCTION asked_events TO dateline_reader, dateline_writer;
