-- What `dateline timeline` and the page ask for, in one place: their rows, their number and their chart. Not for readers, who
-- write their own conditions; neither a definer's function nor one with settings, so that the planner takes it apart. Names are
-- sought in `event_actors`, as the lists of the view would be made for every event.
CREATE FUNCTION fitting_events(wanted_type text, wanted_status text, one_code text, one_name text, other_code text, other_name text,
                               first_day date, last_day date) RETURNS SETOF timeline
LANGUAGE sql STABLE AS $$
    SELECT * FROM timeline t
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
      AND (first_day IS NULL OR coalesce(date_latest, date_earliest, last_published_at) >= first_day)
      AND (last_day IS NULL OR coalesce(date_earliest, date_latest, first_published_at) <= last_day)
$$;
COMMENT ON FUNCTION fitting_events IS 'Events of a type and status in which one or two actors (a code or a pattern of a name) take part, between two days; null: any';
REVOKE EXECUTE ON FUNCTION fitting_events FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fitting_events TO dateline_writer;
