-- A plan that moved, or was postponed, can be called off, and what took place before is not what is called off; whoever threw out
-- aid workers or inspectors did not reduce relations: the next run makes such rows anew.
INSERT INTO stale_events (event_id, model)
SELECT DISTINCT em.event_id, em.model
FROM event_mentions em JOIN mentions m USING (mention_id)
WHERE m.status = 'negated' OR m.event_type = 'diplomat_expulsion'
ON CONFLICT DO NOTHING;

COMMENT ON TABLE migrations IS 'The steps by which this database was made, each once, in the order of their names';
