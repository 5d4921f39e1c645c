-- A change that no article brought is a person's decision, also where the one before was of the same kind.
CREATE OR REPLACE VIEW history AS
SELECT h.event_id, h.known_from, h.known_to, h.learned_at,
       CASE WHEN p.status IS NULL THEN 'reported'
            WHEN h.is_rejected AND NOT p.is_rejected THEN 'rejected'
            WHEN h.review IS DISTINCT FROM p.review OR h.article_ids = '{}' THEN h.review
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

-- "Since 12 March", "until 12 March" and "on 12 March" are three values, as ISO 8601-2 writes them.
CREATE OR REPLACE VIEW disputed_values AS
WITH told AS (
    SELECT DISTINCT em.event_id, m.report_id FROM event_mentions em JOIN mentions m USING (mention_id)
    JOIN events e ON e.event_id = em.event_id AND e.model = em.model
    WHERE e.is_disputed AND NOT e.is_rejected AND e.model = (SELECT name FROM models WHERE is_active)
)
SELECT told.event_id, v.field, v.value, count(DISTINCT r.article_id)::integer AS article_count,
       min(r.published_on) AS first_published_on, array_agg(DISTINCT coalesce(a.outlet, a.source_name)) AS outlets
FROM told JOIN reports r USING (report_id) JOIN articles a ON a.article_id = r.article_id
CROSS JOIN LATERAL (SELECT r.date ->> 'earliest' AS first, r.date ->> 'latest' AS last, r.date ->> 'basis' AS basis) d
CROSS JOIN LATERAL (VALUES
    ('status', r.status),
    ('date', CASE WHEN d.basis <> 'text' OR coalesce(d.first, d.last) IS NULL THEN NULL
                  WHEN d.first = d.last THEN d.first
                  ELSE concat(coalesce(d.first, '..'), '/', coalesce(d.last, '..')) END)
) AS v (field, value)
WHERE v.value IS NOT NULL
GROUP BY told.event_id, v.field, v.value;
COMMENT ON COLUMN disputed_values.value IS 'What is told; an interval is first/last, with .. for a side that is open';
