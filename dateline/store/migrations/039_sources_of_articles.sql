-- Readers see which source gave an article: its name, never its address.
CREATE OR REPLACE VIEW articles_read AS
SELECT a.article_id, a.outlet, a.title, a.url, a.published_on, x.model, x.sentences, x.tagged_at,
       (SELECT count(*)::integer FROM mentions m WHERE m.article_id = a.article_id AND m.model = x.model) AS mention_count,
       w.reason AS retracted_because, a.source_name
FROM articles a
LEFT JOIN extractions x ON x.article_id = a.article_id AND x.model = (SELECT name FROM models WHERE is_active)
LEFT JOIN retractions w ON w.article_id = a.article_id;
COMMENT ON COLUMN articles_read.source_name IS 'The source that gave the article first, as its file of sources names it; the outlet may be another';

-- Who corrects a place or an object vouches no more for the rest of the row: the next run makes such rows anew.
INSERT INTO stale_events (event_id, model)
SELECT DISTINCT em.event_id, em.model
FROM reviews v JOIN review_places p USING (review_id)
JOIN mentions m ON m.article_id = p.article_id AND m.trigger_start < p.trigger_end AND m.trigger_end > p.trigger_start
JOIN event_mentions em USING (mention_id)
WHERE v.action = 'correct' AND v.field IN ('place', 'object') AND v.undone_at IS NULL
ON CONFLICT DO NOTHING;
