-- An answer to a question that a run asked is one decision, however often the run stores it.
ALTER TABLE reviews ADD COLUMN answer text UNIQUE;
COMMENT ON COLUMN reviews.answer IS 'The answer to a question that it was made from (run, event and when it was given); null for a decision made otherwise';
