-- What people ask: views and functions. `dateline_reader` may use these and nothing else.

DROP VIEW upcoming, evidence, timeline;

CREATE VIEW timeline AS
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
       e.headline, e.model, e.date_basis, e.date_phrase, e.date_reason, e.review
FROM events e
LEFT JOIN LATERAL (
    SELECT array_agg(a.name ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'initiator') AS initiators,
           array_agg(a.name ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'recipient') AS recipients
    FROM event_actors ea JOIN actors a USING (actor_id)
    WHERE ea.event_id = e.event_id AND ea.model = e.model
) who ON true
WHERE NOT e.is_rejected AND e.model = (SELECT name FROM models WHERE is_active);
COMMENT ON VIEW timeline IS 'The timeline: one row an event, as the active model reads it and people corrected it; the view that people query';
COMMENT ON COLUMN timeline.event_id IS 'Stable over re-runs, backfills and models; current_event(id) leads on from an id that was replaced';
COMMENT ON COLUMN timeline.event_type IS 'One of the 35 types; the action, never its tense';
COMMENT ON COLUMN timeline.status IS 'occurred, ongoing, planned, possible or negated, by the last word of the reports';
COMMENT ON COLUMN timeline.date_earliest IS 'First day of the closed interval in which the event lies; null: open or unknown';
COMMENT ON COLUMN timeline.date_latest IS 'Last day of the interval; null: open or unknown';
COMMENT ON COLUMN timeline.date_precision IS 'day, week, month, season, quarter, year, decade, century, term, span or unknown';
COMMENT ON COLUMN timeline.actors IS 'Names of all who took part: initiators, then recipients';
COMMENT ON COLUMN timeline.initiators IS 'Who acts; of symmetric types (summit, agreement, ...) all parties';
COMMENT ON COLUMN timeline.recipients IS 'Who is acted upon';
COMMENT ON COLUMN timeline.countries IS 'Codes of all actors, sorted: ISO 3166 alpha-3, XKX, UNO, EUR, IGO, NGO, MNC, IMG';
COMMENT ON COLUMN timeline.place IS 'Where, by canonical name';
COMMENT ON COLUMN timeline.country IS 'ISO 3166 alpha-3 of the place';
COMMENT ON COLUMN timeline.lat IS 'Degrees, WGS 84';
COMMENT ON COLUMN timeline.lon IS 'Degrees, WGS 84';
COMMENT ON COLUMN timeline.object IS 'Treaty, organisation, topic, or what was demanded';
COMMENT ON COLUMN timeline.confidence IS 'Of the best mention, 0 to 1, calibrated';
COMMENT ON COLUMN timeline.article_count IS 'Articles that tell the event';
COMMENT ON COLUMN timeline.independent_source_count IS 'Of these, articles that are no copies of one another';
COMMENT ON COLUMN timeline.first_published_at IS 'Day of the first article';
COMMENT ON COLUMN timeline.last_published_at IS 'Day of the last article';
COMMENT ON COLUMN timeline.is_international IS 'Actors of more than one code';
COMMENT ON COLUMN timeline.is_disputed IS 'Outlets give different days or deny each other: see disputed_values';
COMMENT ON COLUMN timeline.plover IS 'PLOVER root or root-mode of (type, status); null where the crosswalk exports nothing';
COMMENT ON COLUMN timeline.cameo IS 'CAMEO code of (type, status)';
COMMENT ON COLUMN timeline.quad_class IS 'verbal or material, cooperation or conflict';
COMMENT ON COLUMN timeline.headline IS 'The sentence of the most confident mention';
COMMENT ON COLUMN timeline.model IS 'Version of the tagger';
COMMENT ON COLUMN timeline.date_basis IS 'text, publication (told as that day''s news) or unknown';
COMMENT ON COLUMN timeline.date_phrase IS 'The words that the date was read from';
COMMENT ON COLUMN timeline.date_reason IS 'Why the date is what it is, above all when unknown';
COMMENT ON COLUMN timeline.review IS 'What a person last decided: accepted, corrected, locked; null when nobody has';

CREATE VIEW upcoming AS
SELECT * FROM timeline
WHERE status = 'planned' AND (date_latest IS NULL OR date_latest >= current_date)
  AND coalesce(date_earliest, last_published_at) >= current_date - 365;
COMMENT ON VIEW upcoming IS 'Planned events that are still ahead, as seen today';

CREATE VIEW slipped AS
SELECT * FROM timeline WHERE status = 'planned' AND date_latest < current_date;
COMMENT ON VIEW slipped IS 'Planned events whose day is past, without a report that they took place or were called off';

CREATE VIEW evidence AS
SELECT em.event_id, em.mention_id, em.reason AS link_reason, m.article_id, a.outlet, a.url, a.title, a.published_on,
       m.event_type, m.status, m.confidence, m.trigger, m.trigger_start, m.trigger_end,
       substring(a.text FROM m.sentence_start + 1 FOR m.sentence_end - m.sentence_start) AS sentence,
       m.date ->> 'phrase' AS date_phrase, x.run_id, m.model,
       (m.date ->> 'earliest')::date AS date_earliest, (m.date ->> 'latest')::date AS date_latest, m.is_alleged
FROM event_mentions em
JOIN mentions m USING (mention_id)
JOIN articles a ON a.article_id = m.article_id
JOIN extractions x ON x.article_id = m.article_id AND x.model = m.model
WHERE em.model = (SELECT name FROM models WHERE is_active);
COMMENT ON VIEW evidence IS 'For each event the sentences that tell it: article, exact characters, run and model';
COMMENT ON COLUMN evidence.link_reason IS 'Why the mention''s report was linked to the event';
COMMENT ON COLUMN evidence.trigger_start IS 'Half-open character offsets [start, end) into the article''s text';
COMMENT ON COLUMN evidence.is_alleged IS 'Only an interested party asserts it';

CREATE VIEW history AS
SELECT h.event_id, h.known_from, h.known_to, h.learned_at,
       CASE WHEN p.status IS NULL THEN 'reported'
            WHEN h.is_rejected AND NOT p.is_rejected THEN 'rejected'
            WHEN h.review IS DISTINCT FROM p.review THEN h.review
            WHEN h.status = 'occurred' AND p.status = 'ongoing' THEN 'ended'
            WHEN h.status IN ('occurred', 'ongoing') AND p.status IN ('planned', 'possible', 'negated') THEN 'took place'
            WHEN h.status = 'negated' AND p.status <> 'negated' THEN 'called off'
            WHEN h.status = 'planned' AND p.status = 'negated' THEN 'planned again'
            WHEN h.status <> p.status THEN h.status
            WHEN (h.date_earliest, h.date_latest) IS DISTINCT FROM (p.date_earliest, p.date_latest)
                THEN CASE WHEN h.status IN ('planned', 'possible') AND p.date_earliest IS NOT NULL THEN 'moved' ELSE 'dated' END
            ELSE 'more reports' END AS change,
       h.status, p.status AS previous_status, h.date_earliest, h.date_latest, p.date_earliest AS previous_earliest,
       p.date_latest AS previous_latest, h.article_count, h.article_ids, h.review
FROM event_history h
LEFT JOIN event_history p ON p.event_id = h.event_id AND p.model = h.model AND p.known_to = h.known_from
WHERE h.model = (SELECT name FROM models WHERE is_active);
COMMENT ON VIEW history IS 'What changed about each event, when it became known and from which articles; a plan that moved shows its old date';
COMMENT ON COLUMN history.known_from IS 'Publication of the articles that changed it, or the day of a review';
COMMENT ON COLUMN history.learned_at IS 'When this database read them';
COMMENT ON COLUMN history.change IS 'reported, planned, moved, dated, took place, ended, called off, planned again, more reports, or a person''s decision';

CREATE TABLE event_relations (
    event_type   text NOT NULL,
    related_type text NOT NULL,
    relation     text NOT NULL,
    PRIMARY KEY (event_type, related_type)
);
COMMENT ON TABLE event_relations IS 'Types that tell of one encounter: such events are related, never merged';
INSERT INTO event_relations
SELECT a, b, 'same encounter' FROM unnest(ARRAY['summit', 'meeting', 'visit', 'talks']) a, unnest(ARRAY['summit', 'meeting', 'visit', 'talks']) b
WHERE a <> b
UNION ALL
SELECT a, b, 'result' FROM unnest(ARRAY['summit', 'meeting', 'visit', 'talks', 'phone_call']) a, unnest(ARRAY['agreement', 'ceasefire']) b
UNION ALL
SELECT b, a, 'occasion' FROM unnest(ARRAY['summit', 'meeting', 'visit', 'talks', 'phone_call']) a, unnest(ARRAY['agreement', 'ceasefire']) b
UNION ALL
VALUES ('diplomat_expulsion', 'diplomat_expulsion', 'answer'), ('sanctions_imposed', 'sanctions_imposed', 'answer'),
       ('ambassador_recall', 'ambassador_recall', 'answer'), ('attack', 'attack', 'answer'),
       ('ambassador_recall', 'ambassador_return', 'reversal'), ('ambassador_return', 'ambassador_recall', 'reversal'),
       ('relations_severed', 'relations_restored', 'reversal'), ('relations_restored', 'relations_severed', 'reversal'),
       ('sanctions_imposed', 'sanctions_lifted', 'reversal'), ('sanctions_lifted', 'sanctions_imposed', 'reversal');

CREATE VIEW related_events AS
SELECT e.event_id, o.event_id AS related_id, r.relation, e.event_type, o.event_type AS related_type, o.status AS related_status,
       o.date_earliest AS related_earliest, o.date_latest AS related_latest, o.headline AS related_headline
FROM events e
JOIN event_relations r ON r.event_type = e.event_type
JOIN events o ON o.event_type = r.related_type AND o.model = e.model AND o.event_id <> e.event_id AND o.codes && e.codes
    AND o.date_span && CASE WHEN r.relation IN ('answer', 'reversal')
                            THEN daterange(e.date_earliest, (e.date_latest + 60)) ELSE e.date_span END
    AND upper(o.date_span) - lower(o.date_span) <= 15
WHERE e.model = (SELECT name FROM models WHERE is_active) AND NOT e.is_rejected AND NOT o.is_rejected
  AND upper(e.date_span) - lower(e.date_span) <= 15
  AND cardinality(ARRAY(SELECT unnest(e.codes) INTERSECT SELECT unnest(o.codes))) >= 2
  AND (r.relation <> 'answer' OR EXISTS (
        SELECT FROM event_actors x JOIN actors p USING (actor_id), event_actors y JOIN actors q USING (actor_id)
        WHERE x.event_id = e.event_id AND x.model = e.model AND x.role = 'recipient'
          AND y.event_id = o.event_id AND y.model = o.model AND y.role = 'initiator' AND p.code = q.code));
COMMENT ON VIEW related_events IS 'Events of one encounter (a visit and its talks, talks and the agreement reached at them), answers in kind and reversals';
COMMENT ON COLUMN related_events.relation IS 'same encounter, result, occasion, answer (in kind, within 60 days) or reversal (within 60 days)';

CREATE VIEW disputed_values AS
WITH told AS (
    SELECT DISTINCT em.event_id, m.report_id FROM event_mentions em JOIN mentions m USING (mention_id)
    JOIN events e ON e.event_id = em.event_id AND e.model = em.model
    WHERE e.is_disputed AND NOT e.is_rejected AND e.model = (SELECT name FROM models WHERE is_active)
)
SELECT told.event_id, v.field, v.value, count(DISTINCT r.article_id)::integer AS article_count,
       min(r.published_on) AS first_published_on, array_agg(DISTINCT coalesce(a.outlet, a.source_name)) AS outlets
FROM told JOIN reports r USING (report_id) JOIN articles a ON a.article_id = r.article_id
CROSS JOIN LATERAL (VALUES
    ('status', r.status),
    ('date', CASE WHEN r.date ->> 'basis' = 'text' THEN concat_ws('/', r.date ->> 'earliest', nullif(r.date ->> 'latest', r.date ->> 'earliest')) END)
) AS v (field, value)
WHERE v.value <> ''
GROUP BY told.event_id, v.field, v.value;
COMMENT ON VIEW disputed_values IS 'For events that are disputed: each status and date that is told, by how many articles and by whom';

CREATE VIEW actor_pairs AS
SELECT e.event_id, a.code AS code, b.code AS other_code, e.event_type, e.status, e.date_earliest, e.date_latest, e.quad_class
FROM events e, unnest(e.codes) AS a (code), unnest(e.codes) AS b (code)
WHERE a.code < b.code AND NOT e.is_rejected AND e.model = (SELECT name FROM models WHERE is_active);
COMMENT ON VIEW actor_pairs IS 'One row for each event and pair of actor codes in it, the codes in alphabetical order';

CREATE VIEW daily_counts AS
SELECT published_on, count(*)::integer AS articles, sum(mention_count)::integer AS mentions, sum(report_count)::integer AS reports
FROM (SELECT a.published_on, (SELECT count(*) FROM mentions m WHERE m.article_id = a.article_id AND m.model = x.model) AS mention_count,
             (SELECT count(*) FROM reports r WHERE r.article_id = a.article_id AND r.model = x.model) AS report_count
      FROM articles a JOIN extractions x USING (article_id) WHERE x.model = (SELECT name FROM models WHERE is_active)) read
GROUP BY published_on;
COMMENT ON VIEW daily_counts IS 'For each day of publication: articles read by the active model, mentions and events told in them';

CREATE VIEW articles_read AS
SELECT a.article_id, a.outlet, a.title, a.url, a.published_on, x.model, x.sentences, x.tagged_at,
       (SELECT count(*)::integer FROM mentions m WHERE m.article_id = a.article_id AND m.model = x.model) AS mention_count,
       w.reason AS retracted_because
FROM articles a
LEFT JOIN extractions x ON x.article_id = a.article_id AND x.model = (SELECT name FROM models WHERE is_active)
LEFT JOIN retractions w ON w.article_id = a.article_id;
COMMENT ON VIEW articles_read IS 'Every article, and whether the active model read it: no mentions means that it tells no event, a null model that nobody looked';

CREATE VIEW decisions AS
SELECT v.review_id, v.action, v.event_id, v.field, v.value, v.reviewer, v.note, v.reviewed_at, v.undone_at, v.undone_by,
       (SELECT array_agg(DISTINCT p.article_id) FROM review_places p WHERE p.review_id = v.review_id) AS article_ids
FROM reviews v;
COMMENT ON VIEW decisions IS 'What people decided about events, by whom and when, undone ones included';

CREATE VIEW plover_events AS
SELECT t.event_id AS id, t.date_earliest AS event_date, t.date_latest AS event_date_end, split_part(t.plover, '-', 1) AS event_type,
       nullif(split_part(t.plover, '-', 2), '') AS event_mode, t.quad_class, t.cameo,
       who.actors AS actor, who.recipients AS recipient, t.place AS location, t.country AS location_country, t.lat, t.lon,
       t.event_type AS dateline_type, t.status AS dateline_status, t.confidence, t.headline, t.model AS coder,
       (SELECT array_agg(DISTINCT v.url) FILTER (WHERE v.url IS NOT NULL) FROM evidence v WHERE v.event_id = t.event_id) AS urls
FROM timeline t
CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(p.part ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'initiator'), '[]') AS actors,
           coalesce(jsonb_agg(p.part ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'recipient'), '[]') AS recipients
    FROM event_actors ea JOIN actors a USING (actor_id)
    CROSS JOIN LATERAL (SELECT jsonb_build_object('name', a.name, 'country', a.code, 'sector', a.sectors) AS part) p
    WHERE ea.event_id = t.event_id AND ea.model = t.model
) who
WHERE t.plover IS NOT NULL;
COMMENT ON VIEW plover_events IS 'The timeline in PLOVER''s fields: event type and mode, actor and recipient with country and sector, location; without what the crosswalk does not export';

CREATE FUNCTION current_event(id text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT coalesce((SELECT e.event_id FROM events e JOIN models m ON m.name = e.model AND m.is_active WHERE e.event_id = id),
                    (SELECT r.new_id FROM event_redirects r JOIN models m ON m.name = r.model AND m.is_active WHERE r.old_id = id))
$$;
COMMENT ON FUNCTION current_event IS 'The id that an event has now, from one that it may have had before; null when there is none';

CREATE FUNCTION timeline_as_of(known_at timestamptz) RETURNS SETOF timeline
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT h.event_id, h.event_type, h.status, h.date_earliest, h.date_latest, h.date_precision, h.initiators || h.recipients,
           h.initiators, h.recipients, h.codes, h.place, h.country, h.lat, h.lon, h.object, h.confidence, h.article_count,
           h.independent_source_count, h.first_published_on, h.last_published_on, h.is_international, h.is_disputed, h.plover,
           h.cameo, h.quad_class, h.headline, h.model, h.date_basis, h.date_phrase, h.date_reason, h.review
    FROM event_history h
    WHERE h.known_from <= (known_at AT TIME ZONE 'UTC')::date
      AND (h.known_to IS NULL OR h.known_to > (known_at AT TIME ZONE 'UTC')::date)
      AND NOT h.is_rejected AND h.model = (SELECT name FROM models WHERE is_active)
$$;
COMMENT ON FUNCTION timeline_as_of IS 'The timeline as a reader of that day (UTC) could know it: no article published later counts';

CREATE FUNCTION upcoming_as_of(known_at timestamptz) RETURNS SETOF timeline
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT * FROM timeline_as_of(known_at)
    WHERE status = 'planned' AND (date_latest IS NULL OR date_latest >= (known_at AT TIME ZONE 'UTC')::date)
      AND coalesce(date_earliest, last_published_at) >= (known_at AT TIME ZONE 'UTC')::date - 365
$$;
COMMENT ON FUNCTION upcoming_as_of IS 'What was planned and still ahead on that day';

CREATE FUNCTION slipped_as_of(known_at timestamptz) RETURNS SETOF timeline
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT * FROM timeline_as_of(known_at) WHERE status = 'planned' AND date_latest < (known_at AT TIME ZONE 'UTC')::date
$$;
COMMENT ON FUNCTION slipped_as_of IS 'Plans whose day had passed by that day without a report that they took place';

CREATE FUNCTION between_actors(one text, other text) RETURNS SETOF timeline
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT * FROM timeline WHERE countries @> ARRAY[one, other] ORDER BY coalesce(date_earliest, first_published_at), event_id
$$;
COMMENT ON FUNCTION between_actors IS 'Events in which both codes take part, in the order of their dates: between_actors(''USA'', ''RUS'')';

CREATE FUNCTION overlaps(first_day date, last_day date) RETURNS SETOF timeline
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT t.* FROM timeline t
    WHERE t.event_id IN (SELECT e.event_id FROM events e WHERE e.date_span && daterange(first_day, last_day, '[]'))
    ORDER BY t.date_earliest, t.event_id
$$;
COMMENT ON FUNCTION overlaps (date, date) IS 'Events whose dates overlap the closed interval of days';

CREATE FUNCTION models_diff(old_model text, new_model text)
RETURNS TABLE (change text, old_id text, new_id text, fields text[], old_type text, new_type text, old_status text, new_status text,
               old_earliest date, new_earliest date, old_headline text, new_headline text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH told AS (
        SELECT em.model, em.event_id, m.article_id, m.event_type, m.trigger_start, m.trigger_end
        FROM event_mentions em JOIN mentions m USING (mention_id)
        WHERE em.model IN (old_model, new_model)
    ), votes AS (
        SELECT a.event_id AS old_id, b.event_id AS new_id, count(*) AS shared
        FROM told a JOIN told b ON b.article_id = a.article_id AND b.trigger_start < a.trigger_end AND b.trigger_end > a.trigger_start
        WHERE a.model = old_model AND b.model = new_model
        GROUP BY 1, 2
    ), partners AS (
        SELECT old_id, new_id,
               row_number() OVER (PARTITION BY old_id ORDER BY shared DESC, (old_id = new_id) DESC, new_id) AS by_old,
               row_number() OVER (PARTITION BY new_id ORDER BY shared DESC, (old_id = new_id) DESC, old_id) AS by_new
        FROM votes
    ), pairs AS (SELECT old_id, new_id FROM partners WHERE by_old = 1 AND by_new = 1),
    o AS (SELECT * FROM events WHERE model = old_model AND NOT is_rejected),
    n AS (SELECT * FROM events WHERE model = new_model AND NOT is_rejected),
    compared AS (
        SELECT o.event_id AS old_id, n.event_id AS new_id, o.event_type AS old_type, n.event_type AS new_type, o.status AS old_status,
               n.status AS new_status, o.date_earliest AS old_earliest, n.date_earliest AS new_earliest, o.headline AS old_headline,
               n.headline AS new_headline,
               array_remove(ARRAY[CASE WHEN o.event_type <> n.event_type THEN 'event_type' END,
                                  CASE WHEN o.status <> n.status THEN 'status' END,
                                  CASE WHEN (o.date_earliest, o.date_latest) IS DISTINCT FROM (n.date_earliest, n.date_latest) THEN 'date' END,
                                  CASE WHEN o.codes <> n.codes THEN 'actors' END,
                                  CASE WHEN (o.place, o.country) IS DISTINCT FROM (n.place, n.country) THEN 'place' END], NULL) AS fields
        FROM o LEFT JOIN pairs p ON p.old_id = o.event_id
        FULL JOIN n ON n.event_id = p.new_id
    )
    SELECT CASE WHEN c.old_id IS NULL THEN 'gain' WHEN c.new_id IS NULL THEN 'lose' WHEN c.fields = '{}' THEN 'same' ELSE 'change' END,
           c.old_id, c.new_id, CASE WHEN c.old_id IS NOT NULL AND c.new_id IS NOT NULL THEN c.fields ELSE '{}' END,
           c.old_type, c.new_type, c.old_status, c.new_status, c.old_earliest, c.new_earliest, c.old_headline, c.new_headline
    FROM compared c
    ORDER BY 1, coalesce(c.old_earliest, c.new_earliest), coalesce(c.old_id, c.new_id)
$$;
COMMENT ON FUNCTION models_diff IS 'What the timeline would gain, lose and change if new_model were active instead of old_model; events are paired by the places that tell them';

CREATE VIEW model_versions AS
SELECT m.name, m.is_active, m.activated_at, m.replaced, m.seen_at,
       (SELECT count(*)::integer FROM extractions x WHERE x.model = m.name) AS articles_read,
       (SELECT count(*)::integer FROM events e WHERE e.model = m.name AND NOT e.is_rejected) AS events
FROM models m;
COMMENT ON VIEW model_versions IS 'The tagger versions that have read articles, and which of them the timeline shows';

CREATE VIEW pending_model_changes AS
SELECT v.name AS new_model, d.* FROM models a JOIN models v ON v.name <> a.name
CROSS JOIN LATERAL models_diff(a.name, v.name) d
WHERE a.is_active;
COMMENT ON VIEW pending_model_changes IS 'For every other model: what the timeline would gain, lose and change if it were activated';

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM dateline_reader;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
GRANT SELECT ON timeline, upcoming, slipped, evidence, history, related_events, disputed_values, actor_pairs, daily_counts,
    articles_read, decisions, plover_events, model_versions, pending_model_changes TO dateline_reader;
GRANT EXECUTE ON FUNCTION current_event, timeline_as_of, upcoming_as_of, slipped_as_of, between_actors, overlaps (date, date), models_diff
    TO dateline_reader, dateline_writer;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO dateline_writer;
