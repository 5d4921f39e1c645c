COMMENT ON COLUMN report_blocks.code IS 'An actor code of the report ("USA pending": of a plan, until it is due); of a sentence that says "today" a hash, under which what other papers print later is found';
COMMENT ON COLUMN report_blocks.week IS 'Days since 1 January of the year 1, by seven; -1 where nothing bounds the window, -2 for sentences';

-- What was printed in the last two weeks: the next run finds it for what comes.
INSERT INTO stale_events (event_id, model)
SELECT DISTINCT em.event_id, em.model
FROM reports r JOIN mentions m USING (report_id) JOIN event_mentions em USING (mention_id)
WHERE r.published_on > current_date - 14
ON CONFLICT DO NOTHING;
