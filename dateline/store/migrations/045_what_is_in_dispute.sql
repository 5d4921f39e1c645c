-- What all say alike is not in dispute: the day of an attack that one denies, the status of a meeting to which two give a day each.
CREATE OR REPLACE VIEW disputed_values AS
WITH told AS (
    SELECT DISTINCT em.event_id, m.report_id FROM event_mentions em JOIN mentions m USING (mention_id)
    JOIN events e ON e.event_id = em.event_id AND e.model = em.model
    WHERE e.is_disputed AND NOT e.is_rejected AND e.model = (SELECT name FROM models WHERE is_active)
), given AS (
    SELECT told.event_id, v.field, v.value, count(DISTINCT r.article_id)::integer AS article_count,
           min(r.published_on) AS first_published_on, array_agg(DISTINCT coalesce(a.outlet, a.source_name)) AS outlets,
           count(*) OVER field AS different, bool_or(v.value = 'negated') OVER field AS is_denied
    FROM told JOIN reports r USING (report_id) JOIN articles a ON a.article_id = r.article_id
    CROSS JOIN LATERAL (SELECT r.date ->> 'earliest' AS first, r.date ->> 'latest' AS last, r.date ->> 'basis' AS basis) d
    CROSS JOIN LATERAL (VALUES
        ('status', r.status),
        ('date', CASE WHEN d.basis <> 'text' OR coalesce(d.first, d.last) IS NULL THEN NULL
                      WHEN d.first = d.last THEN d.first
                      ELSE concat(coalesce(d.first, '..'), '/', coalesce(d.last, '..')) END)
    ) AS v (field, value)
    WHERE v.value IS NOT NULL
    GROUP BY told.event_id, v.field, v.value
    WINDOW field AS (PARTITION BY told.event_id, v.field)
)
SELECT event_id, field, value, article_count, first_published_on, outlets FROM given WHERE different > 1 AND (field = 'date' OR is_denied);
COMMENT ON VIEW disputed_values IS
    'For events that are disputed: each status, where one denies it, and each date, where they differ, that is told, by how many articles and by whom';
