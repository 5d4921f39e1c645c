-- A mode may hold a hyphen itself: COERCE-martial-law is COERCE in the mode martial-law.
CREATE OR REPLACE VIEW plover_events AS
SELECT t.event_id AS id, t.date_earliest AS event_date, t.date_latest AS event_date_end, split_part(t.plover, '-', 1) AS event_type,
       substring(t.plover FROM '-(.*)') AS event_mode, t.quad_class, t.cameo,
       who.actors AS actor, who.recipients AS recipient, t.place AS location, t.country AS location_country, t.lat, t.lon,
       t.event_type AS dateline_type, t.status AS dateline_status, t.confidence, t.headline, t.model AS coder,
       (SELECT array_agg(DISTINCT v.url) FILTER (WHERE v.url IS NOT NULL) FROM evidence v WHERE v.event_id = t.event_id) AS urls,
       t.goldstein
FROM timeline t
CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(p.part ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'initiator'), '[]') AS actors,
           coalesce(jsonb_agg(p.part ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'recipient'), '[]') AS recipients
    FROM event_actors ea JOIN actors a USING (actor_id)
    CROSS JOIN LATERAL (SELECT jsonb_build_object('name', a.name, 'country', a.code, 'sector', a.sectors) AS part) p
    WHERE ea.event_id = t.event_id AND ea.model = t.model
) who
WHERE t.plover IS NOT NULL;
