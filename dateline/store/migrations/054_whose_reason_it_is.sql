-- A reason speaks of the report of its article, which several make an event; counts are of what was read, not of what counts.
COMMENT ON COLUMN evidence_actors.reason IS 'The rule or datum that decided; whom the report of the article leaves out has '
    '"unlikely on this side" or "left open" in it: of the event, event_parties and timeline.left_open tell';
COMMENT ON VIEW daily_counts IS 'What the active model has read, by day of publication, also in articles that were withdrawn since';
COMMENT ON COLUMN migrations.number IS 'Of the file, in the order in which they are applied';
COMMENT ON COLUMN migrations.name IS 'Of the file';
COMMENT ON COLUMN migrations.applied_at IS 'When the database had it';
