-- What some comments said is no longer so, or never was quite.
COMMENT ON TABLE models IS 'Every tagger version that has read an article, or was registered to, with its config';
COMMENT ON COLUMN models.seen_at IS 'When it first read an article here, or was registered';
COMMENT ON VIEW model_versions IS 'The tagger versions that have read articles or were registered, and which of them the timeline shows';
COMMENT ON COLUMN mentions.report_id IS 'The report that the mention is part of; null where no event is made of it: the article names no '
    'participant, firms alone act, the words tell no act, or by all that is known of it it is hardly an event';
COMMENT ON COLUMN history.change IS 'reported, planned, possible (again), moved, dated (also of a plan whose days got more or less precise), '
    'took place, ended, called off, planned again, more reports, or a person''s decision';
COMMENT ON VIEW slipped IS 'Planned events whose last day is past, without a report that they took place or were called off; '
    'one without a last day (date_latest is null) from 365 days after its first day on or, without any, after its last article';
DO $$
DECLARE shown text;
BEGIN
    FOREACH shown IN ARRAY ARRAY['events', 'event_history', 'timeline', 'upcoming', 'slipped', 'plover_events'] LOOP
        EXECUTE format('COMMENT ON COLUMN %I.is_alleged IS %L', shown,
                       'Only an interested party asserts it, wherever it is told with this status: an accusation, a claim, "allegedly";'
                       ' false from when a person gave the status until later articles change it');
    END LOOP;
END $$;
