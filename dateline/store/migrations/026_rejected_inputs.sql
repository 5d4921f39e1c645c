-- What a timeline lacks is a question of its readers, too.
CREATE VIEW rejected_inputs AS
SELECT source_name, item, kind, message, excerpt, run_id, rejected_at FROM rejects;
COMMENT ON VIEW rejected_inputs IS 'One row for each input that was set aside: an article that could not be read is not on the timeline';
COMMENT ON COLUMN rejected_inputs.source_name IS 'The source that it came from';
COMMENT ON COLUMN rejected_inputs.item IS 'Which line, file or entry';
COMMENT ON COLUMN rejected_inputs.kind IS 'Whose fault: bad_input, outside, ...';
COMMENT ON COLUMN rejected_inputs.message IS 'The error, and what to do';
COMMENT ON COLUMN rejected_inputs.excerpt IS 'The beginning of the input';
COMMENT ON COLUMN rejected_inputs.run_id IS 'The run that set it aside';
COMMENT ON COLUMN rejected_inputs.rejected_at IS 'When';
GRANT SELECT ON rejected_inputs TO dateline_reader, dateline_writer;
