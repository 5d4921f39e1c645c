-- What people query, and who may.

CREATE VIEW timeline AS
SELECT e.event_id, e.event_type, e.status,
       e.date_earliest, e.date_latest, e.date_precision,
       coalesce(who.initiators, '{}') || coalesce(who.recipients, '{}') AS actors,
       coalesce(who.initiators, '{}') AS initiators,
       coalesce(who.recipients, '{}') AS recipients,
       e.codes AS countries,
       e.place, e.country, e.lat, e.lon, e.object, e.confidence,
       e.article_count, e.independent_source_count,
       e.first_published_on AS first_published_at, e.last_published_on AS last_published_at,
       e.is_international, e.is_disputed, e.plover, e.cameo, e.quad_class,
       e.headline, e.model, e.date_basis, e.date_phrase, e.date_reason
FROM events e
LEFT JOIN LATERAL (
    SELECT array_agg(a.name ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'initiator') AS initiators,
           array_agg(a.name ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'recipient') AS recipients
    FROM event_actors ea JOIN actors a USING (actor_id)
    WHERE ea.event_id = e.event_id
) who ON true;
COMMENT ON VIEW timeline IS 'The timeline: one row an event, the view that people query';

CREATE VIEW upcoming AS
SELECT * FROM timeline
WHERE status = 'planned' AND (date_latest IS NULL OR date_latest >= current_date)
  AND coalesce(date_earliest, last_published_at) >= current_date - 365;
COMMENT ON VIEW upcoming IS 'Planned events that are still ahead';

CREATE VIEW evidence AS
SELECT em.event_id, em.mention_id, em.reason AS link_reason, m.article_id, a.outlet, a.url, a.title, a.published_on,
       m.event_type, m.status, m.confidence, m.trigger, m.trigger_start, m.trigger_end,
       substring(a.text FROM m.sentence_start + 1 FOR m.sentence_end - m.sentence_start) AS sentence,
       m.date ->> 'phrase' AS date_phrase, x.run_id, m.model
FROM event_mentions em
JOIN mentions m USING (mention_id)
JOIN articles a ON a.article_id = m.article_id
JOIN extractions x ON x.article_id = m.article_id AND x.model = m.model;
COMMENT ON VIEW evidence IS 'For each event the sentences that tell it: article, exact characters, run and model';

DO $$
DECLARE wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['dateline_writer', 'dateline_reader'] LOOP
        BEGIN
            EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL; -- another database of the same server made it
        END;
    END LOOP;
END $$;

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM dateline_reader;
GRANT USAGE ON SCHEMA public TO dateline_reader, dateline_writer;
GRANT SELECT ON timeline, upcoming, evidence TO dateline_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO dateline_writer;
