-- What a person rejected is no event on the timeline, and has no evidence there.
CREATE OR REPLACE VIEW evidence AS
SELECT em.event_id, em.mention_id, em.reason AS link_reason, m.article_id, a.outlet, a.url, a.title, a.published_on,
       m.event_type, m.status, m.confidence, m.trigger, m.trigger_start, m.trigger_end,
       substring(a.text FROM m.sentence_start + 1 FOR m.sentence_end - m.sentence_start) AS sentence,
       m.date ->> 'phrase' AS date_phrase, x.run_id, m.model,
       (m.date ->> 'earliest')::date AS date_earliest, (m.date ->> 'latest')::date AS date_latest, m.is_alleged
FROM event_mentions em
JOIN events e USING (event_id, model)
JOIN mentions m USING (mention_id)
JOIN articles a ON a.article_id = m.article_id
JOIN extractions x ON x.article_id = m.article_id AND x.model = m.model
WHERE em.model = (SELECT name FROM models WHERE is_active) AND NOT e.is_rejected;
COMMENT ON VIEW evidence IS 'For each event of the timeline the sentences that tell it: article, exact characters, run and model';
COMMENT ON VIEW history IS 'What changed about each event, when it became known and from which articles; '
    'a plan that moved shows its old date, an event that a person rejected stays here';
COMMENT ON FUNCTION current_event IS 'The id that an event has now, from one that it may have had before; null when there is none. '
    'A rejected event has one';

-- The export codes of what occurred or is under way follow from the words of its mentions too.
DO $$
DECLARE
    holder record;
BEGIN
    FOR holder IN
        SELECT table_name, column_name FROM information_schema.columns
        WHERE table_schema = current_schema() AND column_name IN ('plover', 'cameo')
    LOOP
        EXECUTE format(
            'COMMENT ON COLUMN %I.%I IS %L', holder.table_name, holder.column_name,
            CASE holder.column_name WHEN 'plover' THEN 'PLOVER root or root-mode' ELSE 'CAMEO code' END
            || ' of (type, status); of what occurred or is ongoing the words of its mentions may tell another one '
               '(dateline/crosswalk.yaml); null: none');
    END LOOP;
END $$;
