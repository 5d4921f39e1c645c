-- Whom an event may concern besides: codes that reports name, and that are on no side of the row, since with them it would not be
-- certain enough. What was linked before says so after the next run.
ALTER TABLE events ADD COLUMN left_open text[] NOT NULL DEFAULT '{}';
ALTER TABLE event_history ADD COLUMN left_open text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN events.left_open IS 'Codes that reports name and that are not among the codes: with them it would not be certain enough; none where a person vouches for the row';
COMMENT ON COLUMN event_history.left_open IS 'Codes that reports name and that are not among the codes: with them it would not be certain enough; none where a person vouches for the row';

INSERT INTO stale_events (event_id, model)  -- the next run writes them and their past with it
SELECT DISTINCT em.event_id, em.model
FROM arguments g JOIN event_mentions em USING (mention_id) JOIN events e USING (event_id, model)
WHERE g.reason LIKE '%left open: the event is not certain enough%'
ON CONFLICT DO NOTHING;
CREATE INDEX events_codes_left_open ON events USING gin ((codes || left_open));

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
       e.headline, e.model, e.date_basis, e.date_phrase, e.date_reason, e.review, s.goldstein, e.certainty, e.left_open
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
           h.cameo, h.quad_class, h.headline, h.model, h.date_basis, h.date_phrase, h.date_reason, h.review, s.goldstein, h.certainty,
           h.left_open
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
           h.left_open
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
       t.goldstein, t.certainty, t.left_open
FROM timeline t
CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(p.part ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'initiator'), '[]') AS actors,
           coalesce(jsonb_agg(p.part ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'recipient'), '[]') AS recipients
    FROM event_actors ea JOIN actors a USING (actor_id)
    CROSS JOIN LATERAL (SELECT jsonb_build_object('name', a.name, 'country', a.code, 'sector', a.sectors) AS part) p
    WHERE ea.event_id = t.event_id AND ea.model = t.model
) who
WHERE t.plover IS NOT NULL;

DROP FUNCTION between_actors(text, text);
CREATE FUNCTION between_actors(one text, other text, also_left_open boolean DEFAULT false) RETURNS SETOF timeline
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE given text;
BEGIN
    FOREACH given IN ARRAY ARRAY[one, other] LOOP
        IF given IS NULL OR given !~ '^[A-Za-z]{3}$' THEN
            RAISE EXCEPTION 'between_actors: % is no code of an actor', coalesce(quote_literal(given), 'NULL')
                USING ERRCODE = 'invalid_parameter_value',
                      HINT = 'Give two codes of ISO 3166 alpha-3, as in between_actors(''GBR'', ''RUS''), or XKX, UNO, EUR, IGO, NGO, MNC, IMG.';
        END IF;
    END LOOP;
    IF also_left_open THEN
        RETURN QUERY SELECT * FROM timeline WHERE countries || left_open @> ARRAY[upper(one), upper(other)]
            ORDER BY coalesce(date_earliest, first_published_at), event_id;
    ELSE
        RETURN QUERY SELECT * FROM timeline WHERE countries @> ARRAY[upper(one), upper(other)]
            ORDER BY coalesce(date_earliest, first_published_at), event_id;
    END IF;
    IF NOT FOUND THEN
        FOREACH given IN ARRAY ARRAY[one, other] LOOP
            IF NOT EXISTS (SELECT FROM actors WHERE code = upper(given)) THEN
                RAISE NOTICE 'between_actors: no actor that was read has the code %', upper(given);
            END IF;
        END LOOP;
    END IF;
END $$;
COMMENT ON FUNCTION between_actors IS 'Events in which both codes take part, in the order of their dates: between_actors(''USA'', ''RUS''), in capitals or not; with a third argument, true, those too that may concern one of them (left_open); a name or NULL is refused, a code that no actor has gives a notice';
REVOKE EXECUTE ON FUNCTION between_actors FROM PUBLIC;
GRANT EXECUTE ON FUNCTION between_actors TO dateline_reader, dateline_writer;

DO $$
DECLARE shown text;
BEGIN
    FOREACH shown IN ARRAY ARRAY['timeline', 'upcoming', 'slipped', 'plover_events'] LOOP
        EXECUTE format('COMMENT ON COLUMN %I.left_open IS %L', shown,
                       'Codes that reports name on a side of the event, and that are on none here: with them it would not be certain enough;'
                       ' none where a person vouches for it');
    END LOOP;
END $$;
