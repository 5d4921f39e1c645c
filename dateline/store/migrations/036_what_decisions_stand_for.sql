-- What a decision and an old id stand for.
-- What told an event when its id went: events that are parted again take their old ids along.
ALTER TABLE event_redirects ADD COLUMN mention_ids text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN event_redirects.mention_ids IS 'The mentions that told the event when its id went: the id leads to the event that has most of them';
CREATE INDEX event_redirects_mentions ON event_redirects USING gin (mention_ids) WITH (fastupdate = off);

-- An id is a hash of the first report's day and text (`dateline/linking/assemble.py`): of those that are stored it tells the report.
WITH told AS (
    SELECT r.report_id, r.model, array_agg(m.mention_id ORDER BY m.mention_id) AS mention_ids,
           coalesce(to_char(r.published_on, 'YYYY-MM-DD'), '9999') || ' ' || left(encode(sha256(convert_to(
               a.content_key || '/' || r.event_type || '/' || min(m.trigger_start), 'UTF8')), 'hex'), 20) AS key
    FROM reports r JOIN articles a USING (article_id) JOIN mentions m USING (report_id)
    WHERE r.model IN (SELECT model FROM event_redirects)
    GROUP BY r.report_id, a.content_key
), first_of AS (
    SELECT left(encode(sha256(convert_to(k.key, 'UTF8')), 'hex'), 16) AS old_id, model, mention_ids
    FROM told CROSS JOIN LATERAL (VALUES (told.key), (told.key || ' ' || told.report_id)) AS k (key)
)
UPDATE event_redirects r SET mention_ids = f.mention_ids FROM first_of f WHERE f.old_id = r.old_id AND f.model = r.model;
UPDATE event_redirects r SET new_id = heir.event_id
FROM (
    SELECT DISTINCT ON (o.old_id, o.model) o.old_id, o.model, em.event_id
    FROM event_redirects o CROSS JOIN unnest(o.mention_ids) AS stood (mention_id)
    JOIN event_mentions em USING (mention_id)
    GROUP BY o.old_id, o.model, em.event_id
    ORDER BY o.old_id, o.model, count(*) DESC, em.event_id
) heir
WHERE r.old_id = heir.old_id AND r.model = heir.model AND r.new_id <> heir.event_id;

-- What a row said when a person decided about it, which is what he vouches for, and not what it may say later.
ALTER TABLE reviews ADD COLUMN said jsonb;
COMMENT ON COLUMN reviews.said IS 'accept, correct: all values of the event as the person saw it, in the form of a lock; null for an old decision about a row that has changed since';

-- An old decision, the last one about its event, on which the row is certain today: so it says still what it said then.
UPDATE reviews v SET said = jsonb_build_object(
    'event_type', e.event_type, 'status', e.status, 'object', e.object,
    'plover', e.plover, 'cameo', e.cameo, 'quad_class', e.quad_class, 'headline', e.headline,
    'date', jsonb_build_object('earliest', e.date_earliest, 'latest', e.date_latest, 'precision', e.date_precision,
                               'basis', e.date_basis, 'phrase', e.date_phrase, 'reason', e.date_reason),
    'place', CASE WHEN e.place IS NOT NULL
                  THEN jsonb_build_object('name', e.place, 'country', e.country, 'lat', e.lat, 'lon', e.lon) END,
    'initiators', cast_of.initiators, 'recipients', cast_of.recipients)
FROM (
    SELECT DISTINCT ON (event_id) event_id, review_id
    FROM (
        SELECT DISTINCT ON (r.review_id) r.review_id, em.event_id
        FROM reviews r JOIN review_places p USING (review_id)
        JOIN mentions m ON m.article_id = p.article_id AND m.trigger_start < p.trigger_end AND m.trigger_end > p.trigger_start
        JOIN event_mentions em USING (mention_id)
        JOIN models shown ON shown.name = em.model AND shown.is_active
        WHERE r.undone_at IS NULL AND r.action IN ('accept', 'correct', 'lock') AND p.side = 'event'
        GROUP BY r.review_id, em.event_id
        ORDER BY r.review_id, count(*) DESC, em.event_id
    ) home
    ORDER BY event_id, review_id DESC
) last
JOIN events e USING (event_id)
JOIN models m ON m.name = e.model AND m.is_active
CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(who ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'initiator'), '[]') AS initiators,
           coalesce(jsonb_agg(who ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'recipient'), '[]') AS recipients
    FROM event_actors ea JOIN actors a USING (actor_id)
    CROSS JOIN LATERAL (SELECT jsonb_build_object('name', a.name, 'code', a.code, 'sector', a.sector, 'sectors', a.sectors) AS who) w
    WHERE ea.event_id = e.event_id AND ea.model = e.model
) cast_of
WHERE v.review_id = last.review_id AND v.action IN ('accept', 'correct') AND e.certainty = 1;

-- Which event a decision is about is told in another way now: the next run links anew what people decided about.
INSERT INTO stale_events (event_id, model)
SELECT DISTINCT em.event_id, em.model
FROM review_places p
JOIN mentions m ON m.article_id = p.article_id AND m.trigger_start < p.trigger_end AND m.trigger_end > p.trigger_start
JOIN event_mentions em USING (mention_id)
ON CONFLICT DO NOTHING;
