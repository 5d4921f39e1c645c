-- Days in the wrong order and a certainty above 1 are refused with what to do: they gave no row, or Postgres' words about a range.

-- True, or an error. Of constants it is worked out while a query is planned, and `asked_events` stays a part of the query around it.
CREATE FUNCTION can_be_asked(asker text, least_certainty double precision, first_day date, last_day date) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    IF first_day > last_day THEN
        RAISE EXCEPTION '%: the first day, %, is after the last one, %', asker, first_day, last_day
            USING ERRCODE = 'invalid_parameter_value', HINT = 'Give the earlier day first.';
    END IF;
    IF least_certainty NOT BETWEEN 0 AND 1 THEN
        RAISE EXCEPTION '%: the certainty % is not between 0 and 1', asker, least_certainty
            USING ERRCODE = 'invalid_parameter_value', HINT = 'Certainties are chances; NULL asks for any.';
    END IF;
    RETURN true;
END $$;
COMMENT ON FUNCTION can_be_asked IS 'True, or an error that says what is wrong with the certainty or the days that a function was given';
REVOKE EXECUTE ON FUNCTION can_be_asked FROM PUBLIC;
GRANT EXECUTE ON FUNCTION can_be_asked TO dateline_reader, dateline_writer;

CREATE OR REPLACE FUNCTION asked_events(least_certainty double precision, first_day date, last_day date) RETURNS SETOF timeline
LANGUAGE sql STABLE AS $$
    SELECT * FROM timeline
    WHERE can_be_asked('asked_events', least_certainty, first_day, last_day)
      AND (least_certainty IS NULL OR certainty >= least_certainty)
      AND (first_day IS NULL OR coalesce(date_latest, date_earliest, last_published_at) >= first_day)
      AND (last_day IS NULL OR coalesce(date_earliest, date_latest, first_published_at) <= last_day)
$$;

CREATE OR REPLACE FUNCTION overlaps(first_day date, last_day date) RETURNS SETOF timeline
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM can_be_asked('overlaps', NULL, first_day, last_day);
    RETURN QUERY
        SELECT t.* FROM timeline t
        WHERE (t.event_id, t.model) IN (
            SELECT e.event_id, e.model FROM events e WHERE e.date_span && daterange(first_day, last_day, '[]'))
          AND (first_day IS NULL OR coalesce(t.date_latest, t.date_earliest) >= first_day)
          AND (last_day IS NULL OR coalesce(t.date_earliest, t.date_latest) <= last_day)
        ORDER BY t.date_earliest, t.event_id;
END $$;
