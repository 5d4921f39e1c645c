-- What only an interested party asserts, of whole events: where all that tell it with its status do. What was linked before says so
-- after the next run.
ALTER TABLE events ADD COLUMN IF NOT EXISTS is_alleged boolean NOT NULL DEFAULT false;
ALTER TABLE event_history ADD COLUMN IF NOT EXISTS is_alleged boolean NOT NULL DEFAULT false;

INSERT INTO stale_events (event_id, model)  -- the next run writes them and their past with it
SELECT DISTINCT em.event_id, em.model FROM mentions m JOIN event_mentions em USING (mention_id) WHERE m.is_alleged
ON CONFLICT DO NOTHING;

CREATE OR REPLACE VIEW timeline AS
SELECT e.event_id, e.event_type, e.status,
       e.date_earliest, e.date_latest, e.date_precision,
       coalesce(who.initiators, '{}') || coalesce(who.recipients, '{}') AS actors,
       coalesce(who.initiators, '{}') AS initiators,
       coalesce(who.recipients, '{}') AS recipients,
       e.codes AS countries,
       e.place, e.country, e.lat, e.lon, e.object, e.confidence,
       e.article_count, e.independent_source_count,
       e.first_published_on AS first_published_at, e.last_published_on AS last_published_at,
       e.is_international, e.is_disputed, e.plover, e.cameo, e.quad_class,
       e.headline, e.model, e.date_basis, e.date_phrase, e.date_reason, e.review, s.goldstein, e.certainty, e.left_open,
       e.is_alleged
FROM events e
LEFT JOIN cameo_scale s ON s.code = e.cameo
LEFT JOIN LATERAL (
    SELECT array_agg(a.name ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'initiator') AS initiators,
           array_agg(a.name ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'recipient') AS recipients
    FROM event_actors ea JOIN actors a USING (actor_id)
    WHERE ea.event_id = e.event_id AND ea.model = e.model
) who ON true
WHERE NOT e.is_rejected AND e.model = (SELECT name FROM models WHERE is_active);

CREATE OR REPLACE VIEW upcoming AS
SELECT * FROM timeline
WHERE status = 'planned' AND coalesce(date_latest, date_earliest + 365, last_published_at + 365, 'infinity') >= current_date;

CREATE OR REPLACE VIEW slipped AS
SELECT * FROM timeline
WHERE status = 'planned' AND coalesce(date_latest, date_earliest + 365, last_published_at + 365, 'infinity') < current_date;

CREATE OR REPLACE FUNCTION timeline_as_of(known_at timestamptz) RETURNS SETOF timeline
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT h.event_id, h.event_type, h.status, h.date_earliest, h.date_latest, h.date_precision, h.initiators || h.recipients,
           h.initiators, h.recipients, h.codes, h.place, h.country, h.lat, h.lon, h.object, h.confidence, h.article_count,
           h.independent_source_count, h.first_published_on, h.last_published_on, h.is_international, h.is_disputed, h.plover,
           h.cameo, h.quad_class, h.headline, h.model, h.date_basis, h.date_phrase, h.date_reason, h.review, s.goldstein, h.certainty,
           h.left_open, h.is_alleged
    FROM event_history h LEFT JOIN cameo_scale s ON s.code = h.cameo
    WHERE h.known_from <= known_at::date AND (h.known_to IS NULL OR h.known_to > known_at::date)
      AND NOT h.is_rejected AND h.model = (SELECT name FROM models WHERE is_active)
$$;

CREATE OR REPLACE FUNCTION plans_as_of(day date) RETURNS SETOF timeline
LANGUAGE sql STABLE AS $$
    SELECT h.event_id, h.event_type, h.status, h.date_earliest, h.date_latest, h.date_precision, h.initiators || h.recipients,
           h.initiators, h.recipients, h.codes, h.place, h.country, h.lat, h.lon, h.object, h.confidence, h.article_count,
           h.independent_source_count, h.first_published_on, h.last_published_on, h.is_international, h.is_disputed, h.plover,
           h.cameo, h.quad_class, h.headline, h.model, h.date_basis, h.date_phrase, h.date_reason, h.review, s.goldstein, h.certainty,
           h.left_open, h.is_alleged
    FROM event_history h LEFT JOIN cameo_scale s ON s.code = h.cameo
    WHERE h.status = 'planned' AND h.known_from <= day AND (h.known_to IS NULL OR h.known_to > day)
      AND NOT h.is_rejected AND h.model = (SELECT name FROM models WHERE is_active)
$$;

CREATE OR REPLACE VIEW plover_events AS
SELECT t.event_id AS id, t.date_earliest AS event_date, t.date_latest AS event_date_end, split_part(t.plover, '-', 1) AS event_type,
       substring(t.plover FROM '-(.*)') AS event_mode, t.quad_class, t.cameo,
       who.actors AS actor, who.recipients AS recipient, t.place AS location, t.country AS location_country, t.lat, t.lon,
       t.event_type AS dateline_type, t.status AS dateline_status, t.confidence, t.headline, t.model AS coder,
       (SELECT array_agg(DISTINCT v.url) FILTER (WHERE v.url IS NOT NULL) FROM evidence v WHERE v.event_id = t.event_id) AS urls,
       t.goldstein, t.certainty, t.left_open, t.is_alleged
FROM timeline t
CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(p.part ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'initiator'), '[]') AS actors,
           coalesce(jsonb_agg(p.part ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'recipient'), '[]') AS recipients
    FROM event_actors ea JOIN actors a USING (actor_id)
    CROSS JOIN LATERAL (SELECT jsonb_build_object('name', a.name, 'country', a.code, 'sector', a.sectors) AS part) p
    WHERE ea.event_id = t.event_id AND ea.model = t.model
) who
WHERE t.plover IS NOT NULL;

DO $$
DECLARE shown text;
BEGIN
    FOREACH shown IN ARRAY ARRAY['events', 'event_history', 'timeline', 'upcoming', 'slipped', 'plover_events'] LOOP
        EXECUTE format('COMMENT ON COLUMN %I.is_alleged IS %L', shown,
                       'Only an interested party asserts it, wherever it is told with this status: an accusation, a claim, "allegedly";'
                       ' false where a person gave the status');
    END LOOP;
END $$;
