-- What was set aside is found again by the id of its article when that is erased, whatever stands in the message or the excerpt.
ALTER TABLE rejects ADD COLUMN IF NOT EXISTS article_id text;
COMMENT ON COLUMN rejects.article_id IS
    'The id of the article that it was to be; null where it could not be read, or was set aside by an older Dateline';

-- A correction to nobody lost its value when an article of its event was erased.
UPDATE reviews SET value = '[]' WHERE action = 'correct' AND field IN ('initiators', 'recipients') AND value IS NULL;
