-- An id that led to an event leads nowhere once the event is gone: its articles may all be retracted.
CREATE OR REPLACE FUNCTION current_event(id text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT coalesce((SELECT e.event_id FROM events e JOIN models m ON m.name = e.model AND m.is_active WHERE e.event_id = id),
                    (SELECT e.event_id FROM event_redirects r JOIN models m ON m.name = r.model AND m.is_active
                     JOIN events e ON e.event_id = r.new_id AND e.model = r.model WHERE r.old_id = id))
$$;
COMMENT ON FUNCTION current_event IS 'The id that an event has now, from one that it may have had before; null when there is none';
REVOKE EXECUTE ON FUNCTION current_event FROM PUBLIC;
GRANT EXECUTE ON FUNCTION current_event TO dateline_reader, dateline_writer;
