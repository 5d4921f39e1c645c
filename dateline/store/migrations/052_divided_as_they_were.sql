-- Once a division is undone, the report is again what was read, not what its stored mentions make of it.
ALTER TABLE reports ADD COLUMN whole jsonb;
COMMENT ON COLUMN reports.whole IS 'Of a part: the row of the report that a person divided; null for a whole report, and for one that was divided before this column was';
