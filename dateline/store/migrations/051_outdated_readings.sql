-- An article that gets a day or a title after it was read stays on the timeline as it was read, until it is read again.
ALTER TABLE extractions ADD COLUMN outdated_at timestamptz;
COMMENT ON COLUMN extractions.outdated_at IS 'When the article got a day or a title that this reading did not have: the next run of the model reads it again; null: it had all';
CREATE INDEX extractions_outdated ON extractions (model) WHERE outdated_at IS NOT NULL;
