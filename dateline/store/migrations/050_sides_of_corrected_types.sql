-- All parties of what a person corrected to a summit, a meeting and the like are initiators, and a corrected status or day gives way
-- to articles that he had not seen: the next run makes such rows anew.
INSERT INTO stale_events (event_id, model)
SELECT DISTINCT em.event_id, em.model
FROM reviews v JOIN review_places p USING (review_id)
JOIN mentions m ON m.article_id = p.article_id AND m.trigger_start < p.trigger_end AND m.trigger_end > p.trigger_start
JOIN event_mentions em USING (mention_id)
WHERE (v.action = 'lock' OR v.field IN ('event_type', 'status', 'date', 'initiators', 'recipients')) AND v.undone_at IS NULL
ON CONFLICT DO NOTHING;
