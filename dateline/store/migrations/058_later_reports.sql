-- A blockade that is lifted has CAMEO's code for that, 0872, and no longer that of sanctions; what was called off may be told long
-- after the day of its plan; a plan keeps its day where a later report tells but the month. The next run makes such rows anew.
INSERT INTO stale_events (event_id, model)
SELECT event_id, model FROM events
WHERE event_type = 'sanctions_lifted' OR status = 'negated' OR (status IN ('planned', 'possible') AND article_count > 1)
UNION
SELECT em.event_id, em.model FROM event_mentions em JOIN mentions m USING (mention_id) WHERE m.status = 'negated'
ON CONFLICT DO NOTHING;
