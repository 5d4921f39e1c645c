-- Who looked last while another model was shown has that one's events: those that it lost since then are to be told too. An id
-- leads on to an event that is there, or nowhere.
CREATE OR REPLACE FUNCTION changes_since(moment timestamptz)
RETURNS TABLE (changed_at timestamptz, event_id text, change text, current_id text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH active AS (SELECT name, coalesce(activated_at, '-infinity') AS activated_at FROM models WHERE is_active),
    gone AS (
        SELECT r.removed_at, r.event_id,
               (SELECT e.event_id FROM event_redirects n JOIN events e ON e.event_id = n.new_id AND e.model = n.model
                WHERE n.old_id = r.event_id AND n.model = r.model) AS current_id
        FROM removed_events r JOIN active a ON a.name = r.model
        WHERE r.removed_at > moment
    ), shown_before AS (
        SELECT o.event_id FROM events o JOIN active a ON a.name <> o.model AND a.activated_at > moment
        UNION
        SELECT r.event_id FROM removed_events r JOIN active a ON a.name <> r.model AND a.activated_at > moment
        WHERE r.removed_at > moment
    )
    SELECT greatest(e.changed_at, a.activated_at), e.event_id, CASE WHEN e.is_rejected THEN 'removed' ELSE 'changed' END, NULL
    FROM events e JOIN active a ON a.name = e.model
    WHERE e.changed_at > moment OR a.activated_at > moment
    UNION ALL
    SELECT g.removed_at, g.event_id, 'removed', g.current_id FROM gone g
    UNION ALL
    SELECT a.activated_at, b.event_id, 'removed', NULL
    FROM shown_before b CROSS JOIN active a
    WHERE NOT EXISTS (SELECT FROM events e WHERE e.event_id = b.event_id AND e.model = a.name)
      AND NOT EXISTS (SELECT FROM gone g WHERE g.event_id = b.event_id)
    ORDER BY 1, 2
$$;
