-- Whoever a person typed as a party had no sector, not even one who had been a party before: the next run makes such rows anew.
INSERT INTO stale_events (event_id, model)
SELECT DISTINCT em.event_id, em.model
FROM reviews v JOIN review_places p USING (review_id)
JOIN mentions m ON m.article_id = p.article_id AND m.trigger_start < p.trigger_end AND m.trigger_end > p.trigger_start
JOIN event_mentions em USING (mention_id)
WHERE v.field IN ('initiators', 'recipients') AND v.undone_at IS NULL
ON CONFLICT DO NOTHING;
