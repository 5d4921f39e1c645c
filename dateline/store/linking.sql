-- Linking: reports in, events out.

-- name: lock_linking
-- Two runs never link at the same time: each sees the other's events whole.
SELECT pg_advisory_xact_lock(746352002)

-- name: window_reports
-- Reports of the window's articles, but for retracted ones, in the order of their days. One without a day belongs to every
-- window until it is linked, and then to that of the day on which it was read: they grow in number, and none changes by itself.
SELECT found.report_id, found.published_on
FROM (SELECT r.report_id, r.article_id, r.published_on FROM articles a JOIN reports r USING (article_id)
      WHERE r.model = %(model)s AND a.published_on BETWEEN %(first)s AND %(last)s
      UNION ALL
      SELECT r.report_id, r.article_id, r.published_on FROM reports r JOIN articles a USING (article_id)
      WHERE r.model = %(model)s AND r.published_on IS NULL AND a.published_on IS NULL
        AND ((a.fetched_at AT TIME ZONE 'UTC')::date BETWEEN %(first)s AND %(last)s
             OR NOT EXISTS (SELECT FROM mentions m JOIN event_mentions em USING (mention_id) WHERE m.report_id = r.report_id))) found
WHERE NOT EXISTS (SELECT FROM retractions w WHERE w.article_id = found.article_id)
ORDER BY found.published_on NULLS LAST, found.report_id

-- name: days_of_linking
-- The days of the windows with which these articles are linked once more, as `window_reports` has it.
SELECT DISTINCT coalesce(published_on, (fetched_at AT TIME ZONE 'UTC')::date) AS day FROM articles WHERE article_id = ANY (%(ids)s)

-- name: fresh_days
-- The days of the window, or of some of its days, and null, on which a report that is not withdrawn is in no event.
SELECT DISTINCT a.published_on
FROM articles a JOIN reports r USING (article_id)
WHERE r.model = %(model)s
  AND (a.published_on BETWEEN %(first)s AND %(last)s AND (%(days)s::date[] IS NULL OR a.published_on = ANY (%(days)s::date[]))
       OR a.published_on IS NULL)
  AND NOT EXISTS (SELECT FROM mentions m JOIN event_mentions em USING (mention_id) WHERE m.report_id = r.report_id)
  AND NOT EXISTS (SELECT FROM retractions w WHERE w.article_id = r.article_id)

-- name: present_reports
-- Those that are still there and not retracted: who asks may have waited for others since it chose them.
SELECT report_id FROM reports r
WHERE report_id = ANY (%(ids)s) AND NOT EXISTS (SELECT FROM retractions w WHERE w.article_id = r.article_id)

-- name: stale_reports
-- What is left of the events that lost a mention or that a person decided something about.
SELECT DISTINCT m.report_id
FROM stale_events s JOIN event_mentions em USING (event_id, model) JOIN mentions m USING (mention_id)
WHERE s.model = %(model)s

-- name: mark_beside
-- Events to be linked anew since these reports go, or count no more, or count again: of what may be the outcome of one of two plans, and
-- of what people decided about together with them (of two copies that are kept apart the other has the plain id now); so of what was
-- printed in the week after them, which they may date.
WITH named AS (
    SELECT unnest(%(ids)s::text[]) AS report_id
    UNION
    SELECT later.report_id
    FROM report_blocks first JOIN report_blocks later USING (model, event_type, code, week)
    WHERE first.report_id = ANY (%(ids)s) AND week = -2 AND later.window_first - first.window_first BETWEEN 1 AND 7
)
INSERT INTO stale_events (event_id, model)
SELECT DISTINCT em.event_id, em.model
FROM (
    SELECT report_id FROM named
    UNION
    SELECT other.report_id
    FROM reports mine
    JOIN report_blocks b USING (report_id)
    JOIN report_blocks o ON o.model = b.model AND o.event_type = b.event_type AND o.code = b.code AND o.week = b.week
        AND o.window_first <= b.window_last AND o.window_last >= b.window_first
    JOIN reports other ON other.report_id = o.report_id
    WHERE %(plans)s AND mine.report_id IN (SELECT report_id FROM named)
      AND (b.initiators = '{}' OR o.initiators = '{}' OR b.initiators && o.initiators)
      AND (b.recipients = '{}' OR o.recipients = '{}' OR b.recipients && o.recipients)
      AND mine.status IN ('planned', 'possible', 'negated')
      AND (other.status = 'negated'  -- calls off; but what is only possible, or told day by day, is not held late
           OR other.status IN ('ongoing', 'occurred') AND mine.status <> 'possible' AND mine.event_type <> ALL (%(daily)s))
    UNION
    SELECT other.report_id
    FROM mentions mine
    JOIN review_places p ON p.article_id = mine.article_id AND p.trigger_start < mine.trigger_end AND p.trigger_end > mine.trigger_start
    JOIN review_places o USING (review_id)
    JOIN mentions other ON other.article_id = o.article_id AND other.model = mine.model
        AND other.trigger_start < o.trigger_end AND other.trigger_end > o.trigger_start
    WHERE mine.report_id = ANY (%(ids)s)
) beside
JOIN mentions m USING (report_id) JOIN event_mentions em USING (mention_id)
ON CONFLICT DO NOTHING

-- name: forget_stale
-- Events that are left without a mention go; the rest has been linked anew.
DELETE FROM events e USING stale_events s
WHERE s.model = %(model)s AND e.event_id = s.event_id AND e.model = s.model
  AND NOT EXISTS (SELECT FROM event_mentions em WHERE em.event_id = e.event_id AND em.model = e.model);
DELETE FROM stale_events WHERE model = %(model)s

-- name: forget_blocks
DELETE FROM report_blocks WHERE report_id = ANY (%(ids)s)

-- name: save_blocks
INSERT INTO report_blocks (model, event_type, code, week, report_id, window_first, window_last, exact_day, initiators, recipients)
VALUES %s

-- name: prints
-- Reports of sentences that say "today", each by its type and hash, that were printed from one day to another.
SELECT DISTINCT p.report_id
FROM unnest(%(types)s::text[], %(codes)s::text[], %(since)s::date[], %(until)s::date[]) AS told(event_type, code, since, until)
JOIN report_blocks p USING (event_type, code)
WHERE p.model = %(model)s AND p.week = -2 AND p.window_first BETWEEN told.since AND told.until

-- name: neighbours
-- Linked reports that may tell the same event as one of the given: same type, a code in common, windows that overlap, no
-- side with other codes; or in a copy of the same text.
SELECT DISTINCT other.report_id
FROM report_blocks mine
JOIN report_blocks other USING (model, event_type, code, week)
WHERE mine.report_id = ANY (%(ids)s) AND other.report_id <> mine.report_id
  AND other.window_first <= mine.window_last AND other.window_last >= mine.window_first
  AND (mine.exact_day IS NULL OR other.exact_day IS NULL OR mine.exact_day = other.exact_day)
  AND (mine.initiators = '{}' OR other.initiators = '{}' OR mine.initiators && other.initiators)
  AND (mine.recipients = '{}' OR other.recipients = '{}' OR mine.recipients && other.recipients)
UNION
SELECT other.report_id
FROM reports mine
JOIN articles a ON a.article_id = mine.article_id
JOIN articles copy ON copy.content_key = a.content_key AND copy.article_id <> a.article_id
JOIN reports other ON other.article_id = copy.article_id AND other.event_type = mine.event_type AND other.model = mine.model
WHERE mine.report_id = ANY (%(ids)s)
  AND EXISTS (SELECT FROM mentions m JOIN event_mentions em USING (mention_id) WHERE m.report_id = other.report_id)

-- name: read_reports
-- is_alleged: all its mentions with its status are.
SELECT r.report_id, r.article_id, r.event_type, r.status, r.confidence, r.certainty, r.initiator_names,
       r.recipient_names, r.initiator_codes, r.recipient_codes, r.object, r.place,
       r.date, r.published_on, a.content_key, a.outlet, coalesce(r.published_on, (a.fetched_at AT TIME ZONE 'UTC')::date) AS known_on,
       a.fetched_at AS learned_at, told.mention_ids, told.triggers, told.trigger_start, told.is_alleged,
       substring(a.text FROM told.sentence_start + 1 FOR told.sentence_end - told.sentence_start) AS headline
FROM reports r
JOIN articles a USING (article_id)
JOIN LATERAL (
    SELECT array_agg(m.mention_id ORDER BY m.trigger_start, m.mention_id) AS mention_ids, min(m.trigger_start) AS trigger_start,
           array_agg(m.trigger ORDER BY m.trigger_start, m.mention_id) AS triggers,
           coalesce(bool_and(m.is_alleged) FILTER (WHERE m.status = r.status), false) AS is_alleged,
           (array_agg(m.sentence_start ORDER BY m.status = r.status DESC, m.confidence DESC, m.trigger_start, m.mention_id))[1] AS sentence_start,
           (array_agg(m.sentence_end ORDER BY m.status = r.status DESC, m.confidence DESC, m.trigger_start, m.mention_id))[1] AS sentence_end
    FROM mentions m WHERE m.report_id = r.report_id
) told ON true
WHERE r.report_id = ANY (%(ids)s)
ORDER BY r.report_id

-- name: actors_of_reports
-- is_implied: no sentence of the report names the actor, only the rest of its article tells it (reasons like %(implied)s).
-- is_left_open: the report leaves him out, as it is not certain enough (reasons like %(unsure)s).
SELECT m.report_id, g.role, a.name, a.code, a.sector, a.sectors,
       bool_and(coalesce(g.reason LIKE ANY (%(implied)s), false)) AS is_implied,
       bool_or(coalesce(g.reason LIKE %(unsure)s, false)) AS is_left_open
FROM mentions m JOIN arguments g USING (mention_id) JOIN actors a USING (actor_id)
WHERE m.report_id = ANY (%(ids)s)
GROUP BY m.report_id, g.role, a.name, a.code, a.sector, a.sectors
ORDER BY m.report_id, g.role, a.name, a.code, a.sector

-- name: signatures
SELECT article_id, signature FROM articles WHERE article_id = ANY (%(ids)s)

-- name: homes_of_reports
-- The event that each of the reports belongs to.
SELECT DISTINCT m.report_id, em.event_id
FROM mentions m JOIN event_mentions em USING (mention_id)
WHERE m.report_id = ANY (%(ids)s)

-- name: reports_of_same_events
SELECT DISTINCT other.report_id
FROM mentions mine
JOIN event_mentions em ON em.mention_id = mine.mention_id
JOIN event_mentions beside ON beside.event_id = em.event_id AND beside.model = em.model
JOIN mentions other ON other.mention_id = beside.mention_id
WHERE mine.report_id = ANY (%(ids)s)

-- name: stored_events
-- How many mentions are still there tells whether the event is as its digest says.
SELECT event_id, digest,
       (SELECT count(*) FROM event_mentions em WHERE em.event_id = e.event_id AND em.model = e.model) AS mention_count
FROM events e WHERE model = %(model)s AND event_id = ANY (%(ids)s)

-- name: mentions_of_events
SELECT event_id, mention_id FROM event_mentions WHERE model = %(model)s AND event_id = ANY (%(ids)s)

-- name: delete_events
DELETE FROM events WHERE model = %(model)s AND event_id = ANY (%(ids)s)

-- name: save_event_actors
INSERT INTO event_actors (event_id, model, role, ordinal, actor_id) VALUES %s

-- name: save_event_mentions
INSERT INTO event_mentions (mention_id, event_id, model, reason) VALUES %s

-- name: save_events
INSERT INTO events (event_id, digest, event_type, status, confidence, certainty, date_earliest, date_latest, date_precision,
                    date_basis, date_phrase, date_reason, place, country, lat, lon, object, codes, left_open, article_count,
                    independent_source_count, first_published_on, last_published_on, is_international, is_disputed, is_alleged,
                    plover, cameo, quad_class, headline, model, review, is_rejected)
VALUES %s

-- name: save_history
INSERT INTO event_history (event_id, known_from, known_to, learned_at, article_ids, initiators, recipients, event_type,
                           status, confidence, certainty, date_earliest, date_latest, date_precision, date_basis, date_phrase,
                           date_reason, place, country, lat, lon, object, codes, left_open, article_count, independent_source_count,
                           first_published_on, last_published_on, is_international, is_disputed, is_alleged, plover, cameo, quad_class,
                           headline, model, review, is_rejected)
VALUES %s

-- name: redirect
-- An old id, with what told the event. Older ones that led to it, and of which nothing is told any more, lead on with it.
UPDATE event_redirects r SET new_id = %(new_id)s, mention_ids = r.mention_ids || %(mention_ids)s
WHERE r.new_id = %(old_id)s AND r.model = %(model)s
  AND NOT EXISTS (SELECT FROM event_mentions em WHERE em.mention_id = ANY (r.mention_ids));
INSERT INTO event_redirects (old_id, model, new_id, mention_ids) VALUES (%(old_id)s, %(model)s, %(new_id)s, %(mention_ids)s)
ON CONFLICT (old_id, model) DO UPDATE SET new_id = excluded.new_id, mention_ids = excluded.mention_ids, redirected_at = now()

-- name: aim_redirects
-- Old ids of which something moved lead to the event that has most of what told them: what was merged may be parted again.
UPDATE event_redirects r SET new_id = heir.event_id
FROM (
    SELECT DISTINCT ON (o.old_id) o.old_id, em.event_id
    FROM (
        SELECT DISTINCT old.old_id, old.mention_ids FROM unnest(%(ids)s::text[]) AS moved (mention_id)
        JOIN event_redirects old ON old.mention_ids @> ARRAY[moved.mention_id] WHERE old.model = %(model)s
    ) o
    CROSS JOIN unnest(o.mention_ids) AS stood (mention_id)
    JOIN event_mentions em USING (mention_id)
    GROUP BY o.old_id, em.event_id
    ORDER BY o.old_id, count(*) DESC, em.event_id
) heir
WHERE r.model = %(model)s AND r.old_id = heir.old_id AND r.new_id <> heir.event_id

-- name: stop_redirects
-- An id that is in use again leads nowhere.
DELETE FROM event_redirects WHERE model = %(model)s AND (old_id = ANY (%(ids)s) OR old_id = new_id)
