-- What changed since somebody last looked, for those who keep a copy of the timeline: events that came or changed, and those that
-- are no more. An event that linking writes anew is deleted and inserted in one transaction, so that only what stays away is kept.
CREATE TABLE removed_events (
    event_id   text NOT NULL,
    model      text NOT NULL REFERENCES models (name),
    removed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (event_id, model)
);
CREATE INDEX removed_events_at ON removed_events (removed_at);
CREATE INDEX events_changed_at ON events (changed_at);
COMMENT ON TABLE removed_events IS 'One row for each event that was on the timeline of a model and is no more: joined to another, parted or withdrawn';
COMMENT ON COLUMN removed_events.event_id IS 'The event';
COMMENT ON COLUMN removed_events.model IS 'Version of the tagger';
COMMENT ON COLUMN removed_events.removed_at IS 'When it went';

CREATE FUNCTION note_removed_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO removed_events (event_id, model) SELECT event_id, model FROM gone
    ON CONFLICT (event_id, model) DO UPDATE SET removed_at = now();
    RETURN NULL;
END $$;
CREATE FUNCTION forget_removed_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM removed_events r USING here WHERE r.event_id = here.event_id AND r.model = here.model;
    RETURN NULL;
END $$;
CREATE TRIGGER events_gone AFTER DELETE ON events REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION note_removed_events();
CREATE TRIGGER events_here AFTER INSERT ON events REFERENCING NEW TABLE AS here
    FOR EACH STATEMENT EXECUTE FUNCTION forget_removed_events();

CREATE FUNCTION changes_since(moment timestamptz)
RETURNS TABLE (changed_at timestamptz, event_id text, change text, current_id text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH active AS (SELECT name, coalesce(activated_at, '-infinity') AS activated_at FROM models WHERE is_active)
    SELECT greatest(e.changed_at, a.activated_at), e.event_id, CASE WHEN e.is_rejected THEN 'removed' ELSE 'changed' END, NULL
    FROM events e JOIN active a ON a.name = e.model
    WHERE e.changed_at > moment OR a.activated_at > moment
    UNION ALL
    SELECT r.removed_at, r.event_id, 'removed', (SELECT new_id FROM event_redirects n WHERE n.old_id = r.event_id AND n.model = r.model)
    FROM removed_events r JOIN active a ON a.name = r.model
    WHERE r.removed_at > moment
    UNION ALL
    SELECT DISTINCT a.activated_at, o.event_id, 'removed', NULL::text
    FROM active a JOIN events o ON o.model <> a.name
    WHERE a.activated_at > moment AND NOT EXISTS (SELECT FROM events e WHERE e.event_id = o.event_id AND e.model = a.name)
    ORDER BY 1, 2
$$;
COMMENT ON FUNCTION changes_since IS 'What became of the timeline since a moment, to keep a copy of it: each event that came, '
    'changed (read its row of timeline anew) or was removed (rejected, withdrawn, joined to current_id, not found by the model that is active now). '
    'Rows are stamped at the beginning of the run that wrote them: ask from an hour before the last answer, twice does no harm';
REVOKE EXECUTE ON FUNCTION changes_since, note_removed_events, forget_removed_events FROM PUBLIC;
GRANT EXECUTE ON FUNCTION changes_since TO dateline_reader, dateline_writer;
GRANT SELECT, INSERT, UPDATE, DELETE ON removed_events TO dateline_writer;
