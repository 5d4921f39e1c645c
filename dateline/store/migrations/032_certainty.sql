-- How certain an event is as a whole, beside how sure the tagger is of its best trigger; null for what an older Dateline read.
ALTER TABLE reports ADD COLUMN certainty double precision;
ALTER TABLE events ADD COLUMN certainty double precision;
ALTER TABLE event_history ADD COLUMN certainty double precision;
COMMENT ON COLUMN reports.certainty IS 'Chance that type, status, sides and days are right, 0 to 1; null where nothing weighed it';
COMMENT ON COLUMN events.certainty IS 'Of the most certain report that tells what the row says; 1 where a person accepted, corrected or locked that';
COMMENT ON COLUMN event_history.certainty IS 'Of the most certain report that tells what the row says; 1 where a person accepted, corrected or locked that';
UPDATE events SET certainty = 1 WHERE review IN ('accepted', 'corrected', 'locked');
UPDATE event_history SET certainty = 1 WHERE review IN ('accepted', 'corrected', 'locked');
DROP INDEX events_doubtful;
CREATE INDEX events_doubtful ON events (coalesce(certainty, confidence), event_id) WHERE review IS NULL;

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
       e.headline, e.model, e.date_basis, e.date_phrase, e.date_reason, e.review, s.goldstein, e.certainty
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
WHERE status = 'planned'
  AND (date_latest >= current_date OR (date_latest IS NULL AND coalesce(date_earliest, last_published_at) >= current_date - 365));

CREATE OR REPLACE VIEW slipped AS
SELECT * FROM timeline WHERE status = 'planned' AND date_latest < current_date;

CREATE OR REPLACE FUNCTION timeline_as_of(known_at timestamptz) RETURNS SETOF timeline
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT h.event_id, h.event_type, h.status, h.date_earliest, h.date_latest, h.date_precision, h.initiators || h.recipients,
           h.initiators, h.recipients, h.codes, h.place, h.country, h.lat, h.lon, h.object, h.confidence, h.article_count,
           h.independent_source_count, h.first_published_on, h.last_published_on, h.is_international, h.is_disputed, h.plover,
           h.cameo, h.quad_class, h.headline, h.model, h.date_basis, h.date_phrase, h.date_reason, h.review, s.goldstein, h.certainty
    FROM event_history h LEFT JOIN cameo_scale s ON s.code = h.cameo
    WHERE h.known_from <= known_at::date AND (h.known_to IS NULL OR h.known_to > known_at::date)
      AND NOT h.is_rejected AND h.model = (SELECT name FROM models WHERE is_active)
$$;

CREATE OR REPLACE FUNCTION plans_as_of(day date) RETURNS SETOF timeline
LANGUAGE sql STABLE AS $$
    SELECT h.event_id, h.event_type, h.status, h.date_earliest, h.date_latest, h.date_precision, h.initiators || h.recipients,
           h.initiators, h.recipients, h.codes, h.place, h.country, h.lat, h.lon, h.object, h.confidence, h.article_count,
           h.independent_source_count, h.first_published_on, h.last_published_on, h.is_international, h.is_disputed, h.plover,
           h.cameo, h.quad_class, h.headline, h.model, h.date_basis, h.date_phrase, h.date_reason, h.review, s.goldstein, h.certainty
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
       t.goldstein, t.certainty
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
    FOREACH shown IN ARRAY ARRAY['timeline', 'upcoming', 'slipped', 'plover_events'] LOOP
        EXECUTE format('COMMENT ON COLUMN %I.certainty IS %L', shown,
                       'Chance that a careful reader has the event too, with its type, status and sides, on days that overlap, 0 to 1;'
                       ' 1 where a person accepted, corrected or locked what it says; null for what an older Dateline read');
        EXECUTE format('COMMENT ON COLUMN %I.confidence IS %L', shown,
                       'How sure the tagger is of the best trigger, 0 to 1, calibrated; of the whole row: certainty');
    END LOOP;
END $$;
