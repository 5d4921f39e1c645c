-- What readers asked and could not: why an actor has his code, which of two states did something to the other, which events lie in
-- some days although one end of theirs is open, what number a code has.

CREATE VIEW evidence_actors AS
SELECT em.event_id, em.mention_id, m.article_id, g.ordinal, g.role, g.text, a.name, a.code, a.sector, g.reason
FROM event_mentions em
JOIN events e USING (event_id, model)
JOIN mentions m USING (mention_id)
JOIN arguments g USING (mention_id)
JOIN actors a USING (actor_id)
WHERE em.model = (SELECT name FROM models WHERE is_active) AND NOT e.is_rejected;
COMMENT ON VIEW evidence_actors IS 'Whom each sentence of an event has on a side: the words, whom they were taken for, and why; those too whom the event leaves out';
COMMENT ON COLUMN evidence_actors.event_id IS 'The event';
COMMENT ON COLUMN evidence_actors.mention_id IS 'The mention, as in evidence';
COMMENT ON COLUMN evidence_actors.article_id IS 'The article: the source''s id, or a hash of the URL';
COMMENT ON COLUMN evidence_actors.ordinal IS 'Number of the actor within the mention';
COMMENT ON COLUMN evidence_actors.role IS 'initiator or recipient';
COMMENT ON COLUMN evidence_actors.text IS 'The words; those of the trigger where no words of the event name him';
COMMENT ON COLUMN evidence_actors.name IS 'Whom the words were taken for';
COMMENT ON COLUMN evidence_actors.code IS 'ISO 3166 alpha-3 of the state acted for, or UNO, EUR, IGO, NGO, MNC, IMG; null: unknown';
COMMENT ON COLUMN evidence_actors.sector IS 'PLOVER''s sector code';
COMMENT ON COLUMN evidence_actors.reason IS 'The rule or datum that decided; whom the event leaves out has "unlikely on this side" or "left open" in it';
GRANT SELECT ON evidence_actors TO dateline_reader, dateline_writer;

CREATE OR REPLACE VIEW actor_pairs AS
SELECT e.event_id, a.code AS code, b.code AS other_code, e.event_type, e.status, e.date_earliest, e.date_latest, e.quad_class,
       EXISTS (
           SELECT FROM event_actors i JOIN actors one USING (actor_id)
           JOIN event_actors r ON r.event_id = i.event_id AND r.model = i.model AND r.role = 'recipient'
           JOIN actors other ON other.actor_id = r.actor_id
           WHERE i.event_id = e.event_id AND i.model = e.model AND i.role = 'initiator'
             AND ((one.code = a.code AND other.code = b.code) OR (one.code = b.code AND other.code = a.code))
       ) AS on_opposite_sides
FROM events e, unnest(e.codes) AS a (code), unnest(e.codes) AS b (code)
WHERE a.code < b.code AND NOT e.is_rejected AND e.model = (SELECT name FROM models WHERE is_active);
COMMENT ON VIEW actor_pairs IS 'One row for each event and pair of actor codes in it, the codes in alphabetical order; the two may be on one side';
COMMENT ON COLUMN actor_pairs.on_opposite_sides IS 'Whether one of the two does it to the other; false: they do it together, or a third does it to both';
COMMENT ON FUNCTION between_actors IS 'Events in which both codes take part, on one side or on both, in the order of their dates: between_actors(''USA'', ''RUS''), in capitals or not; with a third argument, true, those too that may concern one of them (left_open); a name or NULL is refused, a code that no actor has gives a notice';

CREATE OR REPLACE FUNCTION overlaps(first_day date, last_day date) RETURNS SETOF timeline
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT t.* FROM timeline t
    WHERE (t.event_id, t.model) IN (
        SELECT e.event_id, e.model FROM events e WHERE e.date_span && daterange(first_day, last_day, '[]'))
      AND (first_day IS NULL OR coalesce(t.date_latest, t.date_earliest) >= first_day)
      AND (last_day IS NULL OR coalesce(t.date_earliest, t.date_latest) <= last_day)
    ORDER BY t.date_earliest, t.event_id
$$;
COMMENT ON FUNCTION overlaps (date, date) IS 'Events whose dates overlap the days, both included; one with an open end is there for the day that is known of it, as on the page';

CREATE VIEW goldstein_scale AS SELECT code, goldstein FROM cameo_scale;
COMMENT ON VIEW goldstein_scale IS 'What number each CAMEO code has on the scale of Goldstein (1992)';
COMMENT ON COLUMN goldstein_scale.code IS 'CAMEO code: a root, or one of three or four digits';
COMMENT ON COLUMN goldstein_scale.goldstein IS 'From -10, hostile, to 10, cooperative';
GRANT SELECT ON goldstein_scale TO dateline_reader, dateline_writer;

DO $$
DECLARE shown text;
BEGIN
    FOREACH shown IN ARRAY ARRAY['timeline', 'upcoming', 'slipped'] LOOP
        EXECUTE format('COMMENT ON COLUMN %I.status IS %L', shown,
                       'occurred, ongoing, planned, possible or negated: what a report says took place stays so, whoever denies it later'
                       ' (is_disputed); of the rest the last word counts');
    END LOOP;
    FOREACH shown IN ARRAY ARRAY['timeline', 'upcoming', 'slipped', 'plover_events'] LOOP
        EXECUTE format('COMMENT ON COLUMN %I.left_open IS %L', shown,
                       'Codes that may be on a side of the event, named there or the likeliest in the article, and that are on none here:'
                       ' with them it would not be certain enough; none where a person vouches for it');
        IF shown <> 'plover_events' THEN
            EXECUTE format('COMMENT ON COLUMN %I.date_precision IS %L', shown,
                           'day, weekend, week, half (of a month or year), month, season, quarter, year, decade, century, term, span or unknown');
        END IF;
    END LOOP;
END $$;
COMMENT ON COLUMN articles_read.mention_count IS 'Mentions found in it, those too that are part of no event (evidence has the others)';
COMMENT ON VIEW articles_read IS 'Every article, and whether the active model read it: without a row in evidence it tells no event, with a null model nobody looked';
