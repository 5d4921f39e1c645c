-- A mention of which the article names no participant is kept, and is part of no event.
ALTER TABLE mentions ALTER COLUMN report_id DROP NOT NULL;
ALTER TABLE mentions ADD FOREIGN KEY (article_id, model) REFERENCES extractions ON DELETE CASCADE;
COMMENT ON COLUMN mentions.report_id IS 'The report that the mention is part of; null where the article names no participant: no event is made of it';
