-- What firms do among themselves is no event either.
COMMENT ON COLUMN mentions.report_id IS 'The report that the mention is part of; null where no event is made of it: the article names no participant, or firms alone act';
