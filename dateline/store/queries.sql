-- name: save_source
INSERT INTO sources (name, kind, location, outlet, language)
VALUES (%(name)s, %(kind)s, %(location)s, %(outlet)s, %(language)s)
ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, location = excluded.location, outlet = excluded.outlet, language = excluded.language
WHERE (sources.kind, sources.location, sources.outlet, sources.language)
      IS DISTINCT FROM (excluded.kind, excluded.location, excluded.outlet, excluded.language)

-- name: known_articles
SELECT article_id, content_key, published_on FROM articles WHERE article_id = ANY (%(ids)s)

-- name: save_articles
INSERT INTO articles (article_id, source_name, url, title, outlet, language, published_on, text, content_key, signature, run_id)
VALUES %s
ON CONFLICT (article_id) DO NOTHING

-- name: fill_articles
-- What the first reading did not tell is taken from a later one of the same text; what it told stays. `is_read_anew` says whether
-- a day or a title came in.
UPDATE articles a SET url = coalesce(a.url, v.url), title = coalesce(a.title, v.title), outlet = coalesce(a.outlet, v.outlet),
                      published_on = coalesce(a.published_on, v.published_on)
FROM (SELECT told.article_id, told.url, told.title, told.outlet, told.published_on::date,
             (o.title IS NULL AND told.title IS NOT NULL) OR (o.published_on IS NULL AND told.published_on IS NOT NULL) AS is_read_anew
      FROM (VALUES %s) AS told (article_id, content_key, url, title, outlet, published_on)
      JOIN articles o ON o.article_id = told.article_id AND o.content_key = told.content_key
      WHERE (o.published_on IS NULL OR told.published_on IS NULL OR o.published_on = told.published_on::date)
        AND ((o.url IS NULL AND told.url IS NOT NULL) OR (o.outlet IS NULL AND told.outlet IS NOT NULL)
             OR (o.title IS NULL AND told.title IS NOT NULL) OR (o.published_on IS NULL AND told.published_on IS NOT NULL))) AS v
WHERE a.article_id = v.article_id
RETURNING a.article_id, v.is_read_anew

-- name: mark_told
-- The events that an article tells are to be linked anew.
INSERT INTO stale_events (event_id, model)
SELECT DISTINCT em.event_id, em.model FROM event_mentions em JOIN mentions m USING (mention_id)
WHERE m.article_id = %(article_id)s
ON CONFLICT DO NOTHING

-- name: mark_outdated
-- To be read again, by each model that read them: until then what it found stays, for perhaps no run reads with this model. From this
-- moment on, not from when the transaction began, which may have waited for a run that links.
UPDATE extractions SET outdated_at = clock_timestamp() WHERE article_id = ANY (%(ids)s)

-- name: lock_out_erasing
-- Who stores articles and who erases one never do so at the same time: what is erased would come back.
SELECT pg_advisory_xact_lock_shared(746352004)

-- name: lock_out_storing
SELECT pg_advisory_xact_lock(746352004)

-- name: erased_articles
SELECT article_id, erased_at::date AS erased_on FROM erased_articles WHERE article_id = ANY (%(ids)s)

-- name: erased_in_rejects
-- The numbers of the rejects that are of an erased article: under its id, or, where none could be read, under a name that is
-- the id or with the id in quotes in what they say.
SELECT DISTINCT r.number
FROM unnest(%(ids)s::text[], %(items)s::text[], %(quotes)s::text[]) WITH ORDINALITY AS r (id, item, quotes, number)
JOIN erased_articles e ON CASE WHEN r.id IS NOT NULL THEN r.id = e.article_id
                               ELSE r.item = e.article_id OR strpos(r.quotes, '"' || e.article_id || '"') > 0
                                    OR strpos(r.quotes, '''' || e.article_id || '''') > 0 END

-- name: save_rejects
-- `is_new` says whether it was not stored yet. Excerpt and id are those of the last: the line may hold another article by then.
INSERT INTO rejects (source_name, item, kind, message, excerpt, article_id, run_id, last_run_id)
VALUES %s
ON CONFLICT (source_name, item, message) DO UPDATE
SET excerpt = excluded.excerpt, article_id = excluded.article_id, last_run_id = excluded.last_run_id, last_rejected_at = now()
RETURNING xmax = 0 AS is_new

-- name: save_run
INSERT INTO runs (run_id, stage, part, counts)
VALUES (%(run_id)s, %(stage)s, %(part)s, %(counts)s)
ON CONFLICT (run_id, stage, part) DO UPDATE SET counts = excluded.counts, finished_at = now()

-- name: noted_run
SELECT counts FROM runs WHERE run_id = %(run_id)s AND stage = %(stage)s AND part = %(part)s

-- name: scheduled_until
-- Airflow's id of a scheduled run says when it was due, at the end of its day. One that did not come as far as linking read nothing
-- for certain; what runs by hand and backfills read says nothing of the days before theirs.
SELECT max(due) AS until
FROM (SELECT substring(run_id FROM '^scheduled__(\d{4}-\d{2}-\d{2})T')::date AS due FROM runs WHERE stage = 'link') scheduled
WHERE due < %(due)s

-- name: untagged_articles
-- Articles of the window, or of some of its days, that the model has not read. Undated ones belong to every window, and so do those
-- to be read again: what brought the title of an old article may have told no day.
SELECT a.article_id, a.published_on, length(a.text) AS characters
FROM articles a
WHERE (a.published_on BETWEEN %(first)s AND %(last)s AND (%(days)s::date[] IS NULL OR a.published_on = ANY (%(days)s::date[]))
       OR a.published_on IS NULL)
  AND (a.language IS NULL OR a.language = 'en')
  AND NOT EXISTS (SELECT FROM extractions x WHERE x.article_id = a.article_id AND x.model = %(model)s)
UNION ALL
SELECT a.article_id, a.published_on, length(a.text)
FROM extractions x JOIN articles a USING (article_id)
WHERE x.model = %(model)s AND x.outdated_at IS NOT NULL
ORDER BY published_on NULLS LAST, article_id

-- name: read_meanwhile
-- No article of a shard was read when it was planned. A run that has finished a shard reads all of it again, which may take it
-- several tries too.
SELECT x.run_id FROM extractions x
WHERE x.article_id = %(article_id)s AND x.model = %(model)s AND x.outdated_at IS NULL AND NOT EXISTS (
    SELECT FROM runs r WHERE r.run_id = %(run_id)s AND r.stage = 'tag' AND r.part = %(part)s AND r.finished_at >= x.tagged_at)

-- name: read_articles
SELECT article_id, text, published_on, title, url, outlet, language FROM articles WHERE article_id = ANY (%(ids)s) ORDER BY article_id

-- name: save_model
-- The config is the one that articles are read with from now on: a version may have been calibrated since it read the first ones.
INSERT INTO models (name, config) VALUES (%(name)s, %(config)s)
ON CONFLICT (name) DO UPDATE SET config = excluded.config WHERE models.config <> excluded.config

-- name: lock_extraction
-- Two runs that read an article at once store it one after the other, and what is linked already is forgotten while nobody links.
SELECT FROM articles WHERE article_id = %(article_id)s FOR NO KEY UPDATE;
SELECT pg_advisory_xact_lock(746352002) FROM extractions WHERE article_id = %(article_id)s AND model = %(model)s

-- name: forget_extraction
-- `to_link` says whether it was linked, or is read again for a day or a title, and may tell now what it did not tell then. The events
-- that lose a mention are linked anew by the next run.
INSERT INTO stale_events (event_id, model)
SELECT em.event_id, em.model FROM event_mentions em JOIN mentions m USING (mention_id)
WHERE m.article_id = %(article_id)s AND m.model = %(model)s
ON CONFLICT DO NOTHING;
DELETE FROM extractions x WHERE x.article_id = %(article_id)s AND x.model = %(model)s
RETURNING x.outdated_at IS NOT NULL OR EXISTS (SELECT FROM stale_events s WHERE s.model = x.model) AS to_link

-- name: save_extraction
INSERT INTO extractions (article_id, model, sentences, run_id) VALUES (%(article_id)s, %(model)s, %(sentences)s, %(run_id)s)

-- name: save_reports
INSERT INTO reports (report_id, article_id, model, event_type, status, confidence, certainty, initiator_names, initiator_codes,
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

-- name: check_window
-- What must hold for the window, or for some of its days: every English article read by the model, every mention of a report in
-- exactly one event. What another run stored, or filled in, since this one had its articles is for that run to read.
WITH had AS (
    SELECT coalesce((SELECT max(finished_at) FROM runs WHERE run_id = %(run_id)s AND stage = 'ingest'), now()) AS until
), own AS (
    SELECT a.article_id, a.language FROM articles a
    WHERE (a.published_on BETWEEN %(first)s AND %(last)s AND (%(days)s::date[] IS NULL OR a.published_on = ANY (%(days)s::date[]))
           OR a.published_on IS NULL)
      AND (a.run_id = %(run_id)s OR a.fetched_at <= (SELECT until FROM had))
)
SELECT
    (SELECT count(*) FROM own) AS articles,
    (SELECT count(*) FROM own a WHERE (a.language IS NULL OR a.language = 'en')
        AND NOT EXISTS (SELECT FROM extractions x WHERE x.article_id = a.article_id AND x.model = %(model)s
                        AND (x.outdated_at IS NULL OR x.outdated_at > (SELECT until FROM had)))) AS untagged,
    (SELECT count(*) FROM own a WHERE a.language <> 'en') AS other_language,
    (SELECT count(*) FROM mentions m JOIN own a USING (article_id)
        WHERE m.model = %(model)s AND m.report_id IS NOT NULL
        AND NOT EXISTS (SELECT FROM retractions w WHERE w.article_id = m.article_id)
        AND NOT EXISTS (SELECT FROM event_mentions em WHERE em.mention_id = m.mention_id)) AS unlinked,
    (SELECT count(*) FROM retractions w JOIN own a USING (article_id)) AS retracted

-- name: report_window
-- `extractions` are those by its model, `rejects` counts what the run set aside, known or not; `silent_sources`, of those that it read
-- and those `planned`, gave it no article of its days, in no try.
WITH own AS (
    SELECT part, counts FROM runs WHERE run_id = %(run_id)s AND stage = 'ingest'
)
SELECT
    (SELECT count(*) FROM articles a WHERE (a.published_on BETWEEN %(first)s AND %(last)s OR a.published_on IS NULL)) AS articles,
    (SELECT count(*) FROM extractions x JOIN articles a USING (article_id)
        WHERE x.model = %(model)s AND (a.published_on BETWEEN %(first)s AND %(last)s OR a.published_on IS NULL)) AS extractions,
    (SELECT count(*) FROM timeline e WHERE e.first_published_at <= %(last)s AND e.last_published_at >= %(first)s) AS events,
    (SELECT coalesce(sum((counts ->> 'rejected')::integer + (counts ->> 'changed')::integer), 0) FROM own) AS rejects,
    (SELECT coalesce(array_agg(s.name ORDER BY s.name), '{}')
        FROM (SELECT part FROM own UNION SELECT unnest(%(planned)s::text[])) s (name)
        WHERE NOT EXISTS (SELECT FROM own WHERE part = s.name AND NOT counts @> '{"stored": 0, "unchanged": 0, "changed": 0}')
        AND NOT EXISTS (SELECT FROM articles a WHERE a.run_id = %(run_id)s AND a.source_name = s.name)) AS silent_sources

-- name: timeline
-- The events of the page are chosen first: without the columns of names, which are then made for these few alone, the view is
-- but a scan of `events`.
WITH chosen AS (
    SELECT event_id, coalesce(date_earliest, date_latest, first_published_at) AS day
    FROM fitting_events(%(event_type)s, %(status)s, %(code)s, %(name)s, %(other_code)s, %(other_name)s, %(earliest)s, %(latest)s)
    WHERE (%(certainty)s::double precision IS NULL OR certainty >= %(certainty)s::double precision)
      AND (%(is_alleged)s::boolean IS NULL OR is_alleged = %(is_alleged)s::boolean)
    ORDER BY CASE WHEN %(newest_first)s THEN coalesce(date_earliest, date_latest, first_published_at) END DESC NULLS LAST,
             coalesce(date_earliest, date_latest, first_published_at), event_id
    LIMIT %(limit)s OFFSET %(offset)s
)
SELECT t.*
FROM chosen JOIN timeline t USING (event_id)
ORDER BY CASE WHEN %(newest_first)s THEN chosen.day END DESC NULLS LAST, chosen.day, t.event_id

-- name: timeline_counts
-- Both numbers of one scan: `left_out` are those that fit but for the least certainty.
WITH counted AS (
    SELECT coalesce(date_earliest, date_latest, first_published_at) AS day, quad_class, count(*)::integer AS fitting,
           (count(*) FILTER (
               WHERE %(certainty)s::double precision IS NULL OR certainty >= %(certainty)s::double precision))::integer AS events
    FROM fitting_events(%(event_type)s, %(status)s, %(code)s, %(name)s, %(other_code)s, %(other_name)s, %(earliest)s, %(latest)s)
    WHERE %(is_alleged)s::boolean IS NULL OR is_alleged = %(is_alleged)s::boolean
    GROUP BY 1, 2
)
SELECT day, quad_class, events, fitting - events AS left_out FROM counted ORDER BY 1, 2

-- name: has_events
SELECT EXISTS (SELECT FROM timeline) AS found

-- name: event
SELECT * FROM timeline WHERE event_id = current_event(%(event_id)s)

-- name: life
SELECT * FROM history WHERE event_id = %(event_id)s ORDER BY known_from

-- name: related
SELECT * FROM related_events WHERE event_id = %(event_id)s ORDER BY relation, related_earliest, related_id

-- name: disputed
SELECT field, value, article_count, outlets FROM disputed_values WHERE event_id = %(event_id)s ORDER BY field, article_count DESC, value

-- name: evidence
SELECT * FROM evidence WHERE event_id = %(event_id)s ORDER BY published_on NULLS LAST, article_id, trigger_start

-- name: articles_of_events
SELECT event_id, array_agg(DISTINCT article_id) AS articles FROM evidence GROUP BY event_id

-- name: evidence_actors
SELECT * FROM evidence_actors WHERE event_id = %(event_id)s ORDER BY article_id, mention_id, ordinal
