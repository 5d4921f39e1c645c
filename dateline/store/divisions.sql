-- Reports that a person divided: what one article tells as two events.

-- name: divisions
-- The splits in force that have places of these articles on both sides.
SELECT p.review_id, p.article_id, p.side, p.trigger_start, p.trigger_end
FROM review_places p JOIN reviews v USING (review_id)
WHERE v.action = 'split' AND v.undone_at IS NULL AND p.article_id = ANY (%(ids)s)
  AND EXISTS (SELECT FROM review_places o
              WHERE o.review_id = p.review_id AND o.article_id = p.article_id AND o.side <> p.side)
ORDER BY p.review_id, p.ordinal

-- name: lock_divided
-- Whoever reads an article with another model meanwhile is waited for, or waits: its reading is divided too. Articles come before the
-- lock of linking, here as there (`lock_extraction`), so that nobody waits in a circle. Ids of articles or of their mentions.
SELECT FROM articles
WHERE article_id = ANY (%(ids)s) OR article_id IN (SELECT article_id FROM mentions WHERE mention_id = ANY (%(ids)s))
ORDER BY article_id FOR NO KEY UPDATE

-- name: articles_with_parts
SELECT DISTINCT article_id FROM reports WHERE part_of IS NOT NULL AND article_id = ANY (%(ids)s)

-- name: told_mentions
-- Mentions that are part of a report, in text order, with the report that it was before any division.
SELECT m.mention_id, m.model, m.report_id, coalesce(r.part_of, r.report_id) AS whole_id, r.certainty,
       m.event_type, m.status, m.is_alleged,
       m.confidence, m.trigger_start, m.trigger_end, m.trigger, m.date, m.place, coalesce(told.arguments, '[]') AS arguments
FROM mentions m JOIN reports r USING (report_id)
CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('role', g.role, 'start', g.span_start, 'end', g.span_end, 'text', g.text,
                                        'confidence', g.confidence, 'reason', g.reason, 'name', a.name, 'code', a.code,
                                        'sector', a.sector, 'sectors', a.sectors) ORDER BY g.ordinal) AS arguments
    FROM arguments g LEFT JOIN actors a USING (actor_id)
    WHERE g.mention_id = m.mention_id
) told
WHERE m.article_id = %(article_id)s
ORDER BY m.model, m.trigger_start, m.mention_id

-- name: published_on
SELECT published_on FROM articles WHERE article_id = %(article_id)s

-- name: mark_divided
-- Parts know their whole, and what it was; a whole report is part of none.
UPDATE reports p SET part_of = nullif(%(whole_id)s, p.report_id), whole = CASE WHEN p.report_id <> %(whole_id)s THEN
    (SELECT coalesce(o.whole, to_jsonb(o)) FROM reports o
     WHERE o.article_id = p.article_id AND (o.report_id = %(whole_id)s OR o.part_of = %(whole_id)s AND o.whole IS NOT NULL) LIMIT 1) END
WHERE p.report_id = ANY (%(ids)s)

-- name: restore_whole
-- The report as it was before any division; none where it was divided before that was kept.
INSERT INTO reports
SELECT (jsonb_populate_record(p, p.whole)).* FROM reports p
WHERE p.article_id = %(article_id)s AND p.part_of = %(whole_id)s AND p.whole IS NOT NULL LIMIT 1
RETURNING report_id

-- name: move_mentions
UPDATE mentions SET report_id = %(report_id)s WHERE mention_id = ANY (%(ids)s)

-- name: forget_reports
DELETE FROM reports WHERE report_id = ANY (%(ids)s)
