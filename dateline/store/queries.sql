-- name: save_source
INSERT INTO sources (name, kind, location, outlet, language)
VALUES (%(name)s, %(kind)s, %(location)s, %(outlet)s, %(language)s)
ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, location = excluded.location, outlet = excluded.outlet, language = excluded.language
WHERE (sources.kind, sources.location, sources.outlet, sources.language)
      IS DISTINCT FROM (excluded.kind, excluded.location, excluded.outlet, excluded.language)

-- name: known_articles
SELECT article_id, content_key FROM articles WHERE article_id = ANY (%(ids)s)

-- name: save_articles
INSERT INTO articles (article_id, source_name, url, title, outlet, language, published_on, text, content_key, signature, run_id)
VALUES %s
ON CONFLICT (article_id) DO NOTHING

-- name: save_rejects
INSERT INTO rejects (source_name, item, kind, message, excerpt, run_id)
VALUES %s
ON CONFLICT (source_name, item, message) DO NOTHING
RETURNING item

-- name: save_run
INSERT INTO runs (run_id, stage, part, counts)
VALUES (%(run_id)s, %(stage)s, %(part)s, %(counts)s)
ON CONFLICT (run_id, stage, part) DO UPDATE SET counts = excluded.counts, finished_at = now()

-- name: untagged_articles
-- Articles of the window that the model has not read; undated ones belong to every window.
SELECT a.article_id, a.published_on, length(a.text) AS characters
FROM articles a
WHERE (a.published_on BETWEEN %(first)s AND %(last)s OR a.published_on IS NULL)
  AND (a.language IS NULL OR a.language = 'en')
  AND NOT EXISTS (SELECT FROM extractions x WHERE x.article_id = a.article_id AND x.model = %(model)s)
ORDER BY a.published_on NULLS LAST, a.article_id

-- name: read_articles
SELECT article_id, text, published_on, title, url, outlet, language FROM articles WHERE article_id = ANY (%(ids)s) ORDER BY article_id

-- name: save_model
INSERT INTO models (name, config) VALUES (%(name)s, %(config)s) ON CONFLICT (name) DO NOTHING

-- name: forget_extraction
DELETE FROM extractions WHERE article_id = %(article_id)s AND model = %(model)s

-- name: save_extraction
INSERT INTO extractions (article_id, model, sentences, run_id) VALUES (%(article_id)s, %(model)s, %(sentences)s, %(run_id)s)

-- name: save_reports
INSERT INTO reports (report_id, article_id, model, event_type, status, confidence, initiator_names, initiator_codes,
                     recipient_names, recipient_codes, codes, object, place, date, published_on)
VALUES %s

-- name: save_mentions
INSERT INTO mentions (mention_id, report_id, article_id, model, event_type, status, is_alleged, confidence, trigger_start,
                      trigger_end, trigger, sentence_start, sentence_end, date, place)
VALUES %s

-- name: save_actors
INSERT INTO actors (actor_id, name, code, sector, sectors) VALUES %s ON CONFLICT (actor_id) DO NOTHING

-- name: save_arguments
INSERT INTO arguments (mention_id, ordinal, role, span_start, span_end, text, confidence, actor_id, reason) VALUES %s

-- name: window_reports
-- Reports of the window's articles.
SELECT r.report_id FROM reports r JOIN articles a USING (article_id)
WHERE r.model = %(model)s AND (a.published_on BETWEEN %(first)s AND %(last)s OR a.published_on IS NULL)

-- name: neighbours
-- Reports that may tell the same event as one of the given: same type, a code in common, published not too far apart.
SELECT DISTINCT other.report_id
FROM reports mine
JOIN reports other ON other.event_type = mine.event_type AND other.model = mine.model AND other.codes && mine.codes
     AND (other.published_on BETWEEN mine.published_on - %(days)s AND mine.published_on + %(days)s
          OR other.published_on IS NULL OR mine.published_on IS NULL)
WHERE mine.report_id = ANY (%(ids)s)
UNION
SELECT other.report_id
FROM reports mine
JOIN articles a ON a.article_id = mine.article_id
JOIN articles copy ON copy.content_key = a.content_key AND copy.article_id <> a.article_id
JOIN reports other ON other.article_id = copy.article_id AND other.event_type = mine.event_type AND other.model = mine.model
WHERE mine.report_id = ANY (%(ids)s)

-- name: read_reports
SELECT r.*, a.content_key, a.outlet, a.source_name, a.signature,
       (SELECT array_agg(m.mention_id ORDER BY m.trigger_start, m.mention_id) FROM mentions m WHERE m.report_id = r.report_id) AS mention_ids,
       best.headline, best.trigger, best.trigger_start
FROM reports r
JOIN articles a USING (article_id)
JOIN LATERAL (
    SELECT substring(a.text FROM m.sentence_start + 1 FOR m.sentence_end - m.sentence_start) AS headline, m.trigger, m.trigger_start
    FROM mentions m WHERE m.report_id = r.report_id
    ORDER BY m.confidence DESC, m.trigger_start LIMIT 1
) best ON true
WHERE r.report_id = ANY (%(ids)s)
ORDER BY r.report_id

-- name: events_of_reports
SELECT DISTINCT em.event_id FROM event_mentions em JOIN mentions m USING (mention_id) WHERE m.report_id = ANY (%(ids)s)

-- name: reports_of_same_events
SELECT DISTINCT other.report_id
FROM mentions mine
JOIN event_mentions em ON em.mention_id = mine.mention_id
JOIN event_mentions beside ON beside.event_id = em.event_id
JOIN mentions other ON other.mention_id = beside.mention_id
WHERE mine.report_id = ANY (%(ids)s)

-- name: actors_of_reports
SELECT DISTINCT m.report_id, g.role, a.name, a.code, a.sector, a.sectors
FROM mentions m JOIN arguments g USING (mention_id) JOIN actors a USING (actor_id)
WHERE m.report_id = ANY (%(ids)s)
ORDER BY m.report_id, g.role, a.name, a.code, a.sector

-- name: read_events
SELECT event_id, event_type, status, confidence, date_earliest, date_latest, date_precision, date_basis, date_phrase, date_reason,
       place, country, lat, lon, object, codes, article_count, independent_source_count, first_published_on, last_published_on,
       is_international, is_disputed, plover, cameo, quad_class, headline, model,
       (SELECT array_agg(ea.role || ea.ordinal || ea.actor_id ORDER BY (ea.role || ea.ordinal || ea.actor_id) COLLATE "C") FROM event_actors ea WHERE ea.event_id = e.event_id) AS actors,
       (SELECT array_agg(em.mention_id || ' ' || em.reason ORDER BY (em.mention_id || ' ' || em.reason) COLLATE "C") FROM event_mentions em WHERE em.event_id = e.event_id) AS mentions
FROM events e WHERE event_id = ANY (%(ids)s)

-- name: delete_events
DELETE FROM events WHERE event_id = ANY (%(ids)s)

-- name: delete_orphan_events
-- Events whose mentions are gone: their articles were tagged anew.
DELETE FROM events e WHERE NOT EXISTS (SELECT FROM event_mentions em WHERE em.event_id = e.event_id)

-- name: save_events
INSERT INTO events (event_id, event_type, status, confidence, date_earliest, date_latest, date_precision, date_basis, date_phrase,
                    date_reason, place, country, lat, lon, object, codes, article_count, independent_source_count, first_published_on,
                    last_published_on, is_international, is_disputed, plover, cameo, quad_class, headline, model)
VALUES %s

-- name: save_event_actors
INSERT INTO event_actors (event_id, role, ordinal, actor_id) VALUES %s

-- name: save_event_mentions
INSERT INTO event_mentions (mention_id, event_id, reason) VALUES %s

-- name: check_window
-- What must hold for the window: every English article read by the model, every mention in exactly one event.
SELECT
    (SELECT count(*) FROM articles a WHERE (a.published_on BETWEEN %(first)s AND %(last)s OR a.published_on IS NULL)) AS articles,
    (SELECT count(*) FROM articles a WHERE (a.published_on BETWEEN %(first)s AND %(last)s OR a.published_on IS NULL)
        AND (a.language IS NULL OR a.language = 'en')
        AND NOT EXISTS (SELECT FROM extractions x WHERE x.article_id = a.article_id AND x.model = %(model)s)) AS untagged,
    (SELECT count(*) FROM articles a WHERE (a.published_on BETWEEN %(first)s AND %(last)s OR a.published_on IS NULL)
        AND a.language <> 'en') AS other_language,
    (SELECT count(*) FROM mentions m JOIN articles a USING (article_id)
        WHERE m.model = %(model)s AND (a.published_on BETWEEN %(first)s AND %(last)s OR a.published_on IS NULL)
        AND NOT EXISTS (SELECT FROM event_mentions em WHERE em.mention_id = m.mention_id)) AS unlinked,
    (SELECT count(*) FROM event_mentions em JOIN events e USING (event_id) WHERE e.model <> %(model)s) AS other_model

-- name: report_window
SELECT
    (SELECT count(*) FROM articles a WHERE (a.published_on BETWEEN %(first)s AND %(last)s OR a.published_on IS NULL)) AS articles,
    (SELECT count(*) FROM extractions x JOIN articles a USING (article_id)
        WHERE a.published_on BETWEEN %(first)s AND %(last)s OR a.published_on IS NULL) AS extractions,
    (SELECT count(*) FROM events e WHERE e.first_published_on <= %(last)s AND e.last_published_on >= %(first)s) AS events,
    (SELECT count(*) FROM rejects WHERE run_id = %(run_id)s) AS rejects

-- name: timeline
SELECT * FROM timeline
WHERE (%(event_type)s IS NULL OR event_type = %(event_type)s)
  AND (%(actor)s IS NULL OR %(actor)s = ANY (countries)
       OR EXISTS (SELECT FROM unnest(actors) AS name WHERE name ILIKE '%%' || %(actor)s || '%%'))
  AND (%(earliest)s::date IS NULL OR coalesce(date_latest, date_earliest, last_published_at) >= %(earliest)s::date)
  AND (%(latest)s::date IS NULL OR coalesce(date_earliest, date_latest, first_published_at) <= %(latest)s::date)
ORDER BY coalesce(date_earliest, date_latest, first_published_at), event_id
LIMIT %(limit)s

-- name: evidence
SELECT * FROM evidence WHERE event_id = %(event_id)s ORDER BY published_on NULLS LAST, article_id, trigger_start

-- name: lock_linking
-- Two runs never link at the same time: each sees the other's events whole.
SELECT pg_advisory_xact_lock(746352002)
