-- What a row said when a person decided about it, which is what he vouches for, and not what it may say later.
ALTER TABLE reviews ADD COLUMN said jsonb;
COMMENT ON COLUMN reviews.said IS 'accept, correct: all values of the event as the person saw it, in the form of a lock; null for an old decision about a row that has changed since';

-- An old decision, the last one about its event, on which the row is certain today: so it says still what it said then.
UPDATE reviews v SET said = jsonb_build_object(
    'event_type', e.event_type, 'status', e.status, 'object', e.object,
    'plover', e.plover, 'cameo', e.cameo, 'quad_class', e.quad_class, 'headline', e.headline,
    'date', jsonb_build_object('earliest', e.date_earliest, 'latest', e.date_latest, 'precision', e.date_precision,
                               'basis', e.date_basis, 'phrase', e.date_phrase, 'reason', e.date_reason),
    'place', CASE WHEN e.place IS NOT NULL
                  THEN jsonb_build_object('name', e.place, 'country', e.country, 'lat', e.lat, 'lon', e.lon) END,
    'initiators', cast_of.initiators, 'recipients', cast_of.recipients)
FROM (
    SELECT current_event(event_id) AS event_id, max(review_id) AS review_id FROM reviews
    WHERE undone_at IS NULL AND action IN ('accept', 'correct', 'lock')
    GROUP BY current_event(event_id)
) last
JOIN events e USING (event_id)
JOIN models m ON m.name = e.model AND m.is_active
CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(who ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'initiator'), '[]') AS initiators,
           coalesce(jsonb_agg(who ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'recipient'), '[]') AS recipients
    FROM event_actors ea JOIN actors a USING (actor_id)
    CROSS JOIN LATERAL (SELECT jsonb_build_object('name', a.name, 'code', a.code, 'sector', a.sector, 'sectors', a.sectors) AS who) w
    WHERE ea.event_id = e.event_id AND ea.model = e.model
) cast_of
WHERE v.review_id = last.review_id AND v.action IN ('accept', 'correct') AND e.certainty = 1;
