-- Linking rules out a pair whose initiators, or whose recipients, share no code: told here, such a pair is never read.
-- Reports linked before stay with empty sides, which rule nothing out.
ALTER TABLE report_blocks
    ADD COLUMN initiators text[] NOT NULL DEFAULT '{}',
    ADD COLUMN recipients text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN report_blocks.initiators IS 'Codes that an initiator of the same event must share; empty where any will do';
COMMENT ON COLUMN report_blocks.recipients IS 'Codes that a recipient of the same event must share; empty where any will do';
