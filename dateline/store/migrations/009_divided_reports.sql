-- A person may find that what one article tells is two events: the article's report is divided then.
ALTER TABLE reports ADD COLUMN part_of text;
COMMENT ON COLUMN reports.part_of IS 'The id of the report that a person divided; null for a whole report';
