-- A reader who maps events must know that those told of a state as a whole lie at its capital.
DO $$
DECLARE shown text;
BEGIN
    FOREACH shown IN ARRAY ARRAY['timeline', 'upcoming', 'slipped', 'plover_events'] LOOP
        EXECUTE format('COMMENT ON COLUMN %I.lat IS %L', shown, 'Degrees, WGS 84; of a state as a whole that of its capital');
        EXECUTE format('COMMENT ON COLUMN %I.lon IS %L', shown, 'Degrees, WGS 84; of a state as a whole that of its capital');
    END LOOP;
END $$;
