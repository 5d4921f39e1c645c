-- A plan has moved where neither of its old and new days hold the others: one that only got more precise ("in May", "on May 14") is dated.
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
                THEN CASE WHEN h.status IN ('planned', 'possible') AND NOT (days.now @> days.before OR days.before @> days.now)
                          THEN 'moved' ELSE 'dated' END
            ELSE 'more reports' END AS change,
       h.status, p.status AS previous_status, h.date_earliest, h.date_latest, p.date_earliest AS previous_earliest,
       p.date_latest AS previous_latest, h.article_count, h.article_ids, h.review
FROM event_history h
LEFT JOIN event_history p ON p.event_id = h.event_id AND p.model = h.model AND p.known_to = h.known_from
CROSS JOIN LATERAL (SELECT daterange(h.date_earliest, h.date_latest, '[]') AS now,
                           daterange(p.date_earliest, p.date_latest, '[]') AS before) days  -- an open or unknown side has no bound
WHERE h.model = (SELECT name FROM models WHERE is_active);
COMMENT ON COLUMN history.change IS 'reported, planned, moved, dated (also of a plan whose days got more or less precise), took place, ended, called off, planned again, more reports, or a person''s decision';

DO $$
DECLARE shown text;
BEGIN
    FOREACH shown IN ARRAY ARRAY['events', 'event_history', 'timeline', 'upcoming', 'slipped'] LOOP
        EXECUTE format('COMMENT ON COLUMN %I.independent_source_count IS %L', shown,
                       'Outlets of the articles that copy no other, whole, edited or cut; an article without an outlet is one of its own');
        EXECUTE format('COMMENT ON COLUMN %I.is_disputed IS %L', shown,
                       'One report denies what another says took place, or, where a person joined them, they give different days:'
                       ' see disputed_values');
        EXECUTE format('COMMENT ON COLUMN %I.headline IS %L', shown,
                       'Of the sentences with the status of the row, before others those with its days, that of the most confident mention');
    END LOOP;
    COMMENT ON COLUMN plover_events.headline IS
        'Of the sentences with the status of the row, before others those with its days, that of the most confident mention';
END $$;

-- Plans of the last year and what may have called them off: the next run finds them for each other, and for what comes.
INSERT INTO stale_events (event_id, model)
SELECT DISTINCT em.event_id, em.model
FROM reports r JOIN mentions m USING (report_id) JOIN event_mentions em USING (mention_id)
WHERE r.status IN ('planned', 'possible', 'negated') AND r.published_on > current_date - 366
ON CONFLICT DO NOTHING;
