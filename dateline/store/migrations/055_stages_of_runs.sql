-- What a run of `review_events` asked about is noted too; no run notes that it checked.
COMMENT ON TABLE runs IS 'One row for each finished stage (and source or shard) of each run, with its counts, or with what it asked about';
COMMENT ON COLUMN runs.stage IS 'ingest, tag, link, report or review';
