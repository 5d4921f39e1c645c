-- What people decided, and what was withdrawn.

-- name: rulings
-- Reviews that touch one of the reports, those that hold and merges that were undone, each with all the model's reports that it
-- is about: those with a trigger at one of its places, of the same type where there is one. A place where the model tells nothing, or
-- that is withdrawn, has an id of its own: what is split off from it takes nothing along by that.
WITH touched AS (
    SELECT DISTINCT p.review_id
    FROM review_places p JOIN reviews v USING (review_id)
    JOIN mentions m ON m.article_id = p.article_id AND m.model = %(model)s
        AND m.trigger_start < p.trigger_end AND m.trigger_end > p.trigger_start
    WHERE m.report_id = ANY (%(ids)s) AND (v.undone_at IS NULL OR v.action = 'merge')
), meant AS (
    SELECT p.review_id, p.side, p.article_id, coalesce(m.report_id, p.article_id || ' ' || p.trigger_start) AS report_id,
           m.event_type = p.event_type AS is_same,
           bool_or(m.event_type = p.event_type) OVER (PARTITION BY p.review_id, p.ordinal) AS has_same
    FROM touched JOIN review_places p USING (review_id)
    LEFT JOIN mentions m ON m.article_id = p.article_id AND m.model = %(model)s
        AND m.trigger_start < p.trigger_end AND m.trigger_end > p.trigger_start
        AND NOT EXISTS (SELECT FROM retractions w WHERE w.article_id = p.article_id)
)
SELECT v.review_id, v.action, v.field, v.value, v.said, v.undone_at, v.reviewed_at AS decided_at,
       (v.reviewed_at AT TIME ZONE 'UTC')::date AS decided_on,
       coalesce(array_agg(DISTINCT meant.report_id) FILTER (WHERE meant.side = 'event'), '{}') AS reports,
       coalesce(array_agg(DISTINCT meant.report_id) FILTER (WHERE meant.side = 'other'), '{}') AS others,
       coalesce(array_agg(DISTINCT meant.article_id) FILTER (WHERE meant.side = 'event'), '{}') AS articles
FROM meant JOIN reviews v USING (review_id)
WHERE meant.is_same OR meant.has_same IS NOT TRUE
GROUP BY v.review_id
ORDER BY v.review_id

-- name: current_event
SELECT current_event(%(event_id)s) AS event_id

-- name: places_of_event
SELECT m.mention_id, m.article_id, m.event_type, m.trigger_start, m.trigger_end
FROM event_mentions em JOIN mentions m USING (mention_id)
WHERE em.event_id = %(event_id)s AND em.model = %(model)s
ORDER BY m.article_id, m.trigger_start, m.mention_id

-- name: event_of_mentions
-- The event that has most of the mentions.
SELECT event_id FROM event_mentions WHERE mention_id = ANY (%(ids)s)
GROUP BY event_id ORDER BY count(*) DESC, event_id LIMIT 1

-- name: rejected_events
SELECT event_id FROM events WHERE model = %(model)s AND event_id = ANY (%(ids)s) AND is_rejected ORDER BY event_id

-- name: frozen_values
SELECT jsonb_build_object(
    'event_type', e.event_type, 'status', e.status, 'object', e.object,
    'plover', e.plover, 'cameo', e.cameo, 'quad_class', e.quad_class, 'headline', e.headline,
    'date', jsonb_build_object('earliest', e.date_earliest, 'latest', e.date_latest, 'precision', e.date_precision,
                               'basis', e.date_basis, 'phrase', e.date_phrase, 'reason', e.date_reason),
    'place', CASE WHEN e.place IS NOT NULL
                  THEN jsonb_build_object('name', e.place, 'country', e.country, 'lat', e.lat, 'lon', e.lon) END,
    'initiators', cast_of.initiators, 'recipients', cast_of.recipients) AS value
FROM events e
CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(who ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'initiator'), '[]') AS initiators,
           coalesce(jsonb_agg(who ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'recipient'), '[]') AS recipients
    FROM event_actors ea JOIN actors a USING (actor_id)
    CROSS JOIN LATERAL (SELECT jsonb_build_object('name', a.name, 'code', a.code, 'sector', a.sector, 'sectors', a.sectors) AS who) w
    WHERE ea.event_id = e.event_id AND ea.model = e.model
) cast_of
WHERE e.event_id = %(event_id)s AND e.model = %(model)s

-- name: save_review
INSERT INTO reviews (action, event_id, field, value, said, reviewer, note, answer)
VALUES (%(action)s, %(event_id)s, %(field)s, %(value)s, %(said)s, %(reviewer)s, %(note)s, %(answer)s)
RETURNING review_id

-- name: is_open
-- Whether an answer is still to be stored: it was not yet, and nobody has reviewed the event since it was asked about.
SELECT NOT EXISTS (SELECT FROM reviews WHERE answer = %(answer)s)
   AND EXISTS (SELECT FROM events e JOIN models m ON m.name = e.model AND m.is_active
               WHERE e.event_id = %(event_id)s AND e.review IS NULL) AS is_open

-- name: last_decided
-- When people last decided about what tells the event, or took that back; null where they never did.
SELECT to_char(max(greatest(v.reviewed_at, v.undone_at)) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') AS last_decided
FROM event_mentions em JOIN mentions m USING (mention_id)
JOIN review_places p ON p.article_id = m.article_id AND p.trigger_start < m.trigger_end AND p.trigger_end > m.trigger_start
JOIN reviews v USING (review_id)
WHERE em.event_id = %(event_id)s AND em.model = (SELECT name FROM models WHERE is_active)

-- name: save_review_places
INSERT INTO review_places (review_id, ordinal, side, article_id, event_type, trigger_start, trigger_end) VALUES %s

-- name: mark_reviewed
-- The events of every model that a review is about are to be linked anew.
INSERT INTO stale_events (event_id, model)
SELECT DISTINCT em.event_id, em.model
FROM review_places p
JOIN mentions m ON m.article_id = p.article_id AND m.trigger_start < p.trigger_end AND m.trigger_end > p.trigger_start
JOIN event_mentions em USING (mention_id)
WHERE p.review_id = %(review_id)s
ON CONFLICT DO NOTHING

-- name: reports_of_review
SELECT DISTINCT m.report_id
FROM review_places p JOIN mentions m ON m.article_id = p.article_id AND m.trigger_start < p.trigger_end AND m.trigger_end > p.trigger_start
WHERE p.review_id = %(review_id)s AND m.report_id IS NOT NULL

-- name: undo_review
UPDATE reviews SET undone_at = now(), undone_by = %(reviewer)s WHERE review_id = %(review_id)s AND undone_at IS NULL
RETURNING review_id

-- name: articles_of_review
SELECT DISTINCT article_id FROM review_places WHERE review_id = %(review_id)s ORDER BY 1

-- name: save_retraction
INSERT INTO retractions (article_id, reviewer, reason)
SELECT article_id, %(reviewer)s, %(reason)s FROM articles WHERE article_id = %(article_id)s
ON CONFLICT DO NOTHING
RETURNING article_id

-- name: unlink_article
-- What the article told no longer counts, for any model.
INSERT INTO stale_events (event_id, model)
SELECT DISTINCT em.event_id, em.model FROM event_mentions em JOIN mentions m USING (mention_id)
WHERE m.article_id = %(article_id)s
ON CONFLICT DO NOTHING;
DELETE FROM event_mentions em USING mentions m WHERE m.mention_id = em.mention_id AND m.article_id = %(article_id)s;
DELETE FROM report_blocks b USING reports r WHERE r.report_id = b.report_id AND r.article_id = %(article_id)s

-- name: forget_retraction
DELETE FROM retractions WHERE article_id = %(article_id)s RETURNING article_id

-- name: decisions_with_words
-- Decisions that may keep words of an article: about what it tells, or with a sentence of it.
SELECT v.review_id, v.action, v.field, v.said, v.value, v.undone_at FROM reviews v JOIN articles a ON a.article_id = %(article_id)s
WHERE EXISTS (SELECT FROM review_places p WHERE p.review_id = v.review_id AND p.article_id = a.article_id)
   OR strpos(a.text, v.said ->> 'headline') > 0
   OR (jsonb_typeof(v.value) = 'object' AND strpos(a.text, v.value ->> 'headline') > 0)
ORDER BY v.review_id

-- name: save_words
-- Null leaves them as they are.
UPDATE reviews SET said = coalesce(%(said)s, said), value = coalesce(%(value)s, value) WHERE review_id = %(review_id)s

-- name: stale_models
SELECT DISTINCT model FROM stale_events ORDER BY model

-- name: same_text
SELECT o.article_id FROM articles a JOIN articles o USING (content_key)
WHERE a.article_id = %(article_id)s AND o.article_id <> a.article_id ORDER BY o.article_id

-- name: erase_article
-- All that hangs on the article goes with it: mentions, arguments, reports, a retraction, the places of decisions. A decision
-- about nothing else goes too.
INSERT INTO erased_articles (article_id, reviewer, reason) VALUES (%(article_id)s, %(reviewer)s, %(reason)s);
DELETE FROM reviews v
WHERE EXISTS (SELECT FROM review_places p WHERE p.review_id = v.review_id AND p.article_id = %(article_id)s)
  AND NOT EXISTS (SELECT FROM review_places p WHERE p.review_id = v.review_id AND p.article_id <> %(article_id)s);
DELETE FROM articles WHERE article_id = %(article_id)s

-- name: set_aside
-- With whether it was set aside under the article's id. Where that could not be read, or an older Dateline did not keep it, the id
-- stands for the item, or in quotation marks in the message or the excerpt.
SELECT source_name, item, message, excerpt,
       CASE WHEN article_id IS NOT NULL THEN article_id = %(article_id)s
            ELSE item = %(article_id)s OR strpos(message || excerpt, '"' || %(article_id)s || '"') > 0 END AS is_its_own
FROM rejects

-- name: forget_rejects
DELETE FROM rejects r USING (VALUES %s) AS gone (source_name, item, message)
WHERE (r.source_name, r.item, r.message) = (gone.source_name, gone.item, gone.message)

-- name: words_of_article
-- Names and objects that no other article tells, a name of whatever code and sector.
SELECT a.name AS words, false AS is_object FROM actors a
WHERE EXISTS (SELECT FROM arguments g JOIN mentions m USING (mention_id)
              WHERE g.actor_id = a.actor_id AND m.article_id = %(article_id)s)
  AND NOT EXISTS (SELECT FROM actors o JOIN arguments g USING (actor_id) JOIN mentions m USING (mention_id)
                  WHERE o.name = a.name AND m.article_id <> %(article_id)s)
UNION
SELECT r.object, true FROM reports r
WHERE r.article_id = %(article_id)s AND r.object IS NOT NULL
  AND NOT EXISTS (SELECT FROM reports o WHERE o.object = r.object AND o.article_id <> r.article_id AND o.event_type = r.event_type)

-- name: forget_names
-- Those that nothing tells any more, what an earlier reading of the article left among them. Who reads another article meanwhile is
-- waited for, or waits: it may tell one of them.
LOCK TABLE actors IN SHARE ROW EXCLUSIVE MODE;
DELETE FROM actors a
WHERE NOT EXISTS (SELECT FROM arguments g WHERE g.actor_id = a.actor_id)
  AND NOT EXISTS (SELECT FROM event_actors e WHERE e.actor_id = a.actor_id)

-- name: reports_of_article
SELECT report_id, model FROM reports WHERE article_id = %(article_id)s

-- name: review_queue
SELECT * FROM timeline WHERE review IS NULL ORDER BY coalesce(certainty, confidence), event_id LIMIT %(limit)s

-- name: decisions
-- About all events, or about one, whichever of its ids is asked: made about an event at a place where a mention of its is, of the same
-- type where there is one, or under this very id, for its articles may be withdrawn; with the articles that were merged in, or split off.
WITH told AS (
    SELECT m.article_id, m.model, m.event_type, m.trigger_start, m.trigger_end
    FROM event_mentions em JOIN mentions m USING (mention_id)
    WHERE em.event_id = (SELECT current_event(%(event_id)s)) AND em.model = (SELECT name FROM models WHERE is_active)
), found AS (
    SELECT p.review_id
    FROM told JOIN review_places p ON p.article_id = told.article_id AND p.side = 'event'
        AND p.trigger_start < told.trigger_end AND p.trigger_end > told.trigger_start
    WHERE p.event_type = told.event_type OR NOT EXISTS (
        SELECT FROM mentions m WHERE m.article_id = p.article_id AND m.model = told.model AND m.event_type = p.event_type
        AND m.trigger_start < p.trigger_end AND m.trigger_end > p.trigger_start)
)
SELECT d.*, (SELECT array_agg(DISTINCT p.article_id) FROM review_places p WHERE p.review_id = d.review_id AND p.side = 'other') AS other_article_ids
FROM decisions d
WHERE %(event_id)s::text IS NULL OR d.event_id = %(event_id)s OR d.review_id IN (SELECT review_id FROM found)
ORDER BY d.review_id DESC

-- name: decided_places
-- The places that the decisions in force to accept, reject or correct are about, the oldest decision first.
SELECT v.review_id, v.action, v.field, v.value, p.article_id, p.event_type, p.trigger_start, p.trigger_end
FROM reviews v JOIN review_places p USING (review_id)
WHERE v.undone_at IS NULL AND v.action IN ('accept', 'reject', 'correct') AND p.side = 'event'
  AND NOT EXISTS (SELECT FROM retractions w WHERE w.article_id = p.article_id)
ORDER BY v.review_id, p.ordinal

-- name: mentions_of_articles
-- All that any model read in these articles, each with its spans and what they resolve to.
SELECT m.article_id, m.model IN (SELECT name FROM models WHERE is_active) AS is_shown, m.report_id IS NOT NULL AS is_told,
       m.event_type, m.status,
       m.trigger_start, m.trigger_end, coalesce(spans.arguments, '[]') AS arguments
FROM mentions m
CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('role', g.role, 'start', g.span_start, 'end', g.span_end, 'text', g.text,
                                        'name', a.name, 'code', a.code) ORDER BY g.ordinal) AS arguments
    FROM arguments g LEFT JOIN actors a USING (actor_id)
    WHERE g.mention_id = m.mention_id
      -- Sides that only the rest of the article tells have the trigger for their words: no span to learn.
      AND NOT (g.role IN ('initiator', 'recipient') AND g.span_start = m.trigger_start AND g.span_end = m.trigger_end)
) spans
WHERE m.article_id = ANY (%(ids)s)
ORDER BY m.article_id, m.trigger_start, m.mention_id

-- name: touched_events
-- How many events the transaction that asks has changed or brought, and how many it has removed.
SELECT count(*) FILTER (WHERE change = 'changed')::integer AS changed, count(*) FILTER (WHERE change = 'removed')::integer AS removed
FROM changes_since(now() - interval '1 microsecond') -- what bears the moment itself, too
